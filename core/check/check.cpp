// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

#include "core/check/checker.h"
#include "core/check/families.h"
#include "core/check/ruledata.h"

#include <algorithm>

namespace galley::check {

const std::vector<std::unique_ptr<Rule>> &rules()
{
    static const RuleList all = [] {
        RuleList list;
        addSourceRules(list);
        addAttributionRules(list);
        addQuoteRules(list);
        addDateRules(list);
        addHeadlineRules(list);
        addFieldRules(list);
        addPictureRules(list);
        addReviewRules(list);
        addCopyRules(list);
        addSpeakerRules(list);
        addPeopleRules(list);
        addSecrecyRules(list);
        addStyleRules(list);
        std::ranges::sort(list, {}, [](const std::unique_ptr<Rule> &rule) { return rule->id(); });
        return list;
    }();
    return all;
}

const Rule *rule(const QString &id)
{
    const auto found
        = std::ranges::find(rules(), id, [](const std::unique_ptr<Rule> &one) { return one->id(); });
    return found == rules().end() ? nullptr : found->get();
}

namespace {

std::vector<base::Finding> run(const Subject &subject)
{
    std::vector<base::Finding> findings;
    for (const std::unique_ptr<Rule> &rule : rules()) {
        const RuleData &data = subject.rules.of(rule->id());
        if (!data.severity)
            continue;
        for (base::Finding &finding : rule->check(subject)) {
            finding.rule = rule->id();
            finding.severity = finding.severity == base::Severity::Block ? *data.severity : data.lesser;
            findings.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(
        findings, {}, [](const base::Finding &finding) { return finding.range ? finding.range->begin : -1; });
    return findings;
}

ParagraphMemory::Conditions conditionsOf(const story::Story &story, qint64 now)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    const story::Fields &fields = story.article.fields;
    return {story.publication, fields.language, fields.datelineDate, fields.publishedAt, now / day};
}

}

std::vector<base::Finding> runChecks(const story::Story &story, const base::Clock &clock, const Known &known)
{
    const RuleBook book(story.publication.rules);
    return run({story, Projection(story.body), book, clock.now(), known});
}

std::vector<base::Finding> Checker::run(const story::Story &story, const base::Clock &clock,
                                        const Known &known)
{
    const RuleBook book(story.publication.rules);
    const qint64 now = clock.now();
    const std::lock_guard lock(m_mutex);
    m_memory.begin(conditionsOf(story, now));
    std::vector<base::Finding> findings
        = check::run({story, Projection(story.body), book, now, known, &m_memory});
    m_memory.end();
    return findings;
}

bool hasBlocking(const std::vector<base::Finding> &findings)
{
    return std::ranges::any_of(
        findings, [](const base::Finding &finding) { return finding.severity == base::Severity::Block; });
}

}
