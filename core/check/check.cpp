// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

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
        std::ranges::sort(list, {}, [](const std::unique_ptr<Rule> &rule) { return rule->id(); });
        return list;
    }();
    return all;
}

std::vector<base::Finding> runChecks(const story::Story &story, const base::Clock &clock)
{
    const Subject subject{story, Projection(story.body), clock.now()};
    std::vector<base::Finding> findings;
    for (const std::unique_ptr<Rule> &rule : rules()) {
        const RuleData data = ruleData(rule->id());
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

bool hasBlocking(const std::vector<base::Finding> &findings)
{
    return std::ranges::any_of(
        findings, [](const base::Finding &finding) { return finding.severity == base::Severity::Block; });
}

}
