// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"
#include "core/check/housestyle.h"
#include "core/check/paragraphrule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

class HouseWords final : public ParagraphRule
{
    Q_DECLARE_TR_FUNCTIONS(HouseWords)

public:
    QString id() const override { return u"H01"_s; }
    QString title() const override { return tr("Words as the house writes them"); }
    QString standard() const override { return u"House style"_s; }

protected:
    std::vector<ParagraphFinding> checkParagraph(const Subject &subject, const QString &text) const override
    {
        const story::Publication &publication = subject.story.publication;
        std::vector<StyleHit> hits;
        if (!publication.houseStyle.empty())
            hits = prepared(publication.houseStyle).find(text);
        if (publication.usesBuiltInStyle)
            addOthers(hits, builtInStyle(subject.fields().language).find(text));
        std::vector<ParagraphFinding> findings;
        findings.reserve(hits.size());
        for (const StyleHit &hit : hits)
            findings.push_back(findingOf(text, hit));
        return findings;
    }

    void soften(ParagraphFinding &finding, const QString &text) const override
    {
        finding.fix.reset();
        finding.severity = base::Severity::Warning;
        finding.message = somebodysWords(text.sliced(finding.range.begin, finding.range.length()));
    }

private:
    static QString somebodysWords(const QString &there)
    {
        return tr("“%1” is not house style, but these are somebody’s own words.").arg(there);
    }

    /// A list takes long to make ready, and is the same from paragraph to paragraph.
    static const HouseStyle &prepared(const std::vector<story::HouseWord> &words)
    {
        static thread_local std::pair<std::vector<story::HouseWord>, std::unique_ptr<HouseStyle>> last;
        if (!last.second || last.first != words)
            last = {words, std::make_unique<HouseStyle>(words)};
        return *last.second;
    }

    /// What the newsroom says of a word goes before what Galley's list does.
    static void addOthers(std::vector<StyleHit> &hits, const std::vector<StyleHit> &others)
    {
        const size_t own = hits.size();
        for (const StyleHit &hit : others) {
            const bool isTaken
                = std::any_of(hits.begin(), hits.begin() + qsizetype(own),
                              [&](const StyleHit &one) { return one.range.overlaps(hit.range); });
            if (!isTaken)
                hits.push_back(hit);
        }
    }

    static ParagraphFinding findingOf(const QString &text, const StyleHit &hit)
    {
        const QString there = text.sliced(hit.range.begin, hit.range.length());
        const QString message = hit.isQuoted            ? somebodysWords(there)
                                : hit.instead == " "_L1 ? tr("There is more than one space here.")
                                : hit.isAdvice
                                    ? tr("Better than “%1”: %2 (%3).").arg(there, hit.instead, hit.reason)
                                    : tr("Write “%2”, not “%1” (%3).").arg(there, hit.instead, hit.reason);
        if (hit.isQuoted || hit.isAdvice)
            return {hit.range, message, base::Severity::Warning};
        return {hit.range, message, base::Severity::Block, base::Fix{hit.range, hit.instead}};
    }
};

}

void addStyleRules(RuleList &rules)
{
    rules.push_back(std::make_unique<HouseWords>());
}

}
