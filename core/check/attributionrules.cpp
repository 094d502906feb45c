// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"
#include "core/check/paragraphrule.h"

#include "core/attribution/storydetector.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

class BareSources final : public ParagraphRule
{
    Q_DECLARE_TR_FUNCTIONS(BareSources)

public:
    QString id() const override { return u"R04"_s; }
    QString title() const override { return tr("No source without a description"); }
    QString standard() const override { return u"AP; NPR"_s; }

protected:
    std::vector<ParagraphFinding> checkParagraph(const Subject &subject, const QString &text) const override
    {
        static const QRegularExpression bare(
            u"(?:^|[.,;:!?“”\"—–]\\s*|\\b(?:a|the|one|and|but|that|two|three|several|some|multiple|as|while|"
            u"because|when)\\s+)(?<words>sources?\\s+(?:have |has |had |also )?"
            "(?:said|says?|told|tells?|confirmed|claim(?:s|ed)?|added|reported|believes?)|according to (?:(?:a|the|our|one|some|several) )?sources?)\\b(?!\\s+(?:in|at|close|with|familiar|inside|from|within|who|near|on|briefed))"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
                | QRegularExpression::UseUnicodePropertiesOption);
        std::vector<ParagraphFinding> findings;
        if (!subject.fields().language.startsWith("en"_L1))
            return findings;
        for (auto match = bare.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            findings.push_back({{found.capturedStart(u"words"), found.capturedEnd(u"words")},
                                tr("“%1” tells the reader nothing: name the source, or say how it "
                                   "knows and why it is not named.")
                                    .arg(found.captured(u"words"))});
        }
        return findings;
    }
};

class UnsourcedClaims final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(UnsourcedClaims)

public:
    QString id() const override { return u"R22"_s; }
    QString title() const override { return tr("An allegation has a named origin"); }
    QString standard() const override { return u"AP Stylebook"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        const QString message = tr("Nobody stands behind this sentence: say who says so, or take it out.");
        addDoubled(subject, findings);
        if (subject.known.unsourced) {
            for (const base::TextRange &sentence : *subject.known.unsourced)
                findings.push_back(
                    {.rule = {}, .severity = base::Severity::Block, .message = message, .range = sentence});
            return findings;
        }
        attribution::StoryDetector *known = subject.known.detector;
        const QString &text = subject.text.text();
        const attribution::Detection detection = known ? known->detect(text, subject.fields().language)
                                                       : attribution::detect(text, subject.fields().language);
        for (const base::TextRange &sentence : detection.unsourced)
            findings.push_back(inBody(subject, sentence, message));
        return findings;
    }

private:
    /// An accusation is one already: “allegedly” beside it says it twice.
    static void addDoubled(const Subject &subject, std::vector<base::Finding> &findings)
    {
        static const QRegularExpression doubled(u"\\b(?:accus(?:ed?|es|ing|ations?) (?:of |that )?(?:\\p{L}+ "
                                                u"){0,2}?alleged(?:ly)?|alleged(?:ly)? "
                                                "accus\\w+|alleged(?:ly)? allegations?)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::UseUnicodePropertiesOption);
        const QString &text = subject.text.text();
        if (!text.contains("alleged"_L1, Qt::CaseInsensitive)) // most stories; a key has no time for more
            return;
        for (auto match = doubled.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            findings.push_back(
                inBody(subject, {found.capturedStart(), found.capturedEnd()},
                       tr("“%1” says twice that it is a claim: leave “alleged” out.").arg(found.captured()),
                       base::Severity::Warning));
        }
    }
};

}

void addAttributionRules(RuleList &rules)
{
    rules.push_back(std::make_unique<BareSources>());
    rules.push_back(std::make_unique<UnsourcedClaims>());
}

}
