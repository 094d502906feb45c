// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules about the people in a story: several who speak unnamed, somebody accused, a child or a victim.

#include "core/check/families.h"
#include "core/check/paragraphrule.h"
#include "core/check/ruledata.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

using Findings = std::vector<base::Finding>;

bool isCounted(const story::Attribution &one)
{
    return one.standing != story::Standing::Dismissed && !one.isOrphaned();
}

base::Finding on(const story::Attribution &one, const QString &message,
                 base::Severity severity = base::Severity::Block)
{
    base::Finding finding{.rule = {}, .severity = severity, .message = message};
    if (!one.content.empty())
        finding.range = one.content.front().range;
    return finding;
}

QString sourceWords(const story::Attribution &one)
{
    return one.source.empty() ? QString() : one.source.front().exact.simplified().toLower();
}

/// “Officials say” is said by two at least, and the newsroom knows both.
class SeveralSources final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SeveralSources)

public:
    QString id() const override { return u"R08"_s; }
    QString title() const override { return tr("Several unnamed sources are several"); }
    QString standard() const override { return u"Reuters"_s; }
    Findings check(const Subject &subject) const override
    {
        Findings findings;
        const QStringList &plurals = subject.rules.of(id()).words;
        const auto &all = subject.story.article.attributions;
        for (const story::Attribution &one : all) {
            const QString words = sourceWords(one);
            if (!isCounted(one) || !one.anonymous || !one.sourceId
                || !plurals.contains(words.section(u' ', -1)))
                continue;
            QSet<QString> known;
            for (const story::Attribution &other : all) {
                const bool saysIt
                    = sourceWords(other) == words || (!one.claim.isEmpty() && other.claim == one.claim);
                if (isCounted(other) && other.sourceId && saysIt)
                    known.insert(other.sourceId->toString());
            }
            if (known.size() < 2)
                findings.push_back(on(
                    one, tr("“%1” are more than one, but one source is recorded: record the second, or write "
                            "of one.")
                             .arg(one.source.front().exact)));
        }
        return findings;
    }
};

/// Whoever is accused was asked, had time to answer, and readers are told.
class RightOfReply final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(RightOfReply)

public:
    QString id() const override { return u"R23"_s; }
    QString title() const override { return tr("Whoever is accused was asked"); }
    QString standard() const override { return u"SPJ; BBC; GIJN"_s; }
    Findings check(const Subject &subject) const override
    {
        const story::Article &article = subject.story.article;
        const auto accused = std::ranges::find_if(article.attributions, [](const story::Attribution &one) {
            return isCounted(one) && one.kind == story::ClaimKind::Allegation;
        });
        if (accused == article.attributions.end())
            return {};
        if (article.replyRequests.empty())
            return {on(*accused,
                       tr("Nobody is recorded as asked for a reply to this allegation: ask whoever it is "
                          "about, and record it."))};
        Findings findings;
        for (const story::ReplyRequest &request : article.replyRequests) {
            if (request.outcome != story::ReplyOutcome::Waiting) {
                if (!isTold(subject, request))
                    findings.push_back(on(*accused,
                                          tr("The text does not say what came of asking %1: tell the reader.")
                                              .arg(request.person),
                                          base::Severity::Warning));
            } else if (request.deadline == 0 || request.deadline > subject.now) {
                findings.push_back(
                    on(*accused, tr("%1 was asked and may still answer: wait for the deadline, or "
                                    "record what came of it.")
                                     .arg(request.person)));
            } else {
                findings.push_back(
                    on(*accused,
                       tr("The deadline for %1 has passed: record what came of it.").arg(request.person)));
            }
        }
        return findings;
    }

private:
    /// A sentence has the surname and a word of answering.
    static bool isTold(const Subject &subject, const story::ReplyRequest &request)
    {
        const QString surname = request.person.simplified().section(u' ', -1);
        if (surname.isEmpty())
            return true;
        const QStringList &answers = subject.rules.of(u"R23"_s).words;
        static const QRegularExpression sentenceEnd(u"(?<=[.!?”])\\s+|\\n"_s);
        for (const QString &sentence : subject.text.text().split(sentenceEnd)) {
            const auto isIn
                = [&sentence](const QString &word) { return sentence.contains(word, Qt::CaseInsensitive); };
            if (sentence.contains(surname) && (answers.isEmpty() || std::ranges::any_of(answers, isIn)))
                return true;
        }
        return false;
    }
};

/// A name beside an age below eighteen, or beside words for a victim: a second person looks.
class NamedMinor final : public ParagraphRule
{
    Q_DECLARE_TR_FUNCTIONS(NamedMinor)

public:
    QString id() const override { return u"R40"_s; }
    QString title() const override { return tr("A minor or a victim who is named is looked at twice"); }
    QString standard() const override { return u"SPJ; AP"_s; }

protected:
    std::vector<ParagraphFinding> checkParagraph(const Subject &subject, const QString &text) const override
    {
        static const QString name = u"\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+"_s;
        static const QString age = u"(?:1[0-7]|[1-9])"_s;
        static const QString oneName = u"\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?"_s;
        static const QRegularExpression minor(
            u"(?<who>%1), (?:aged )?%2,|, (?<who3>%3), (?:aged )?%2,|\\b%2-year-old (?:\\p{Ll}+ )?(?<who2>%1)"_s
                .arg(name, age, oneName),
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression victim(
            u"\\b(?:rape|abuse|assault) (?:victim|survivor),? (?:named |identified as )?(?<who>%1)|(?<who2>%1), (?:a|the) (?:victim|survivor) of (?:the )?(?:rape|abuse|sexual)"_s
                .arg(name),
            QRegularExpression::UseUnicodePropertiesOption);
        std::vector<ParagraphFinding> findings;
        if (!subject.fields().language.startsWith("en"_L1))
            return findings;
        add(text, minor, tr("“%1” is under eighteen and named: a second person agrees to that."), findings);
        add(text, victim, tr("“%1” is a victim and named: a second person agrees to that."), findings);
        return findings;
    }

private:
    static void add(const QString &text, const QRegularExpression &pattern, const QString &message,
                    std::vector<ParagraphFinding> &findings)
    {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString group = found.hasCaptured(u"who"_s)    ? u"who"_s
                                  : found.hasCaptured(u"who2"_s) ? u"who2"_s
                                                                 : u"who3"_s;
            findings.push_back(
                {{found.capturedStart(group), found.capturedEnd(group)}, message.arg(found.captured(group))});
        }
    }
};

}

void addPeopleRules(RuleList &rules)
{
    rules.push_back(std::make_unique<SeveralSources>());
    rules.push_back(std::make_unique<RightOfReply>());
    rules.push_back(std::make_unique<NamedMinor>());
}

}
