// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that keep those who are not named from being found out.

#include "core/check/check.h"
#include "core/check/families.h"
#include "core/check/ruledata.h"
#include "core/check/secrets.h"
#include "core/story/json.h"
#include "core/text/segmentation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

using Findings = std::vector<base::Finding>;

/// Somebody who speaks without a name does not refuse to speak elsewhere in the story: readers would be
/// deceived, and who knows both gives the source away.
class NoCommentTwice final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(NoCommentTwice)

public:
    QString id() const override { return u"R07"_s; }
    QString title() const override { return tr("Whoever speaks unnamed did not decline to comment"); }
    QString standard() const override { return u"AP 2006"_s; }
    Findings check(const Subject &subject) const override
    {
        const std::vector<const story::Source *> unnamed = unnamedSources(subject);
        const QString &text = subject.text.text();
        if (unnamed.empty() || !declines(subject, text))
            return {};
        Findings findings;
        for (const base::TextRange &sentence : text::sentences(text, subject.fields().language)) {
            const QString words = text.sliced(sentence.begin, sentence.length());
            if (!declines(subject, words))
                continue;
            const auto isNamed = [&](const story::Source *one) { return names(words, *one); };
            const auto isOfThere = [&](const story::Source *one) { return holds(words, one->organisation); };
            if (std::ranges::any_of(unnamed, isNamed))
                findings.push_back(inBody(subject, sentence,
                                          tr("This says that somebody would not comment who speaks without a "
                                             "name elsewhere in the story: take one of the two out.")));
            else if (std::ranges::any_of(unnamed, isOfThere))
                findings.push_back(
                    inBody(subject, sentence,
                           tr("Somebody of that organisation speaks without a name elsewhere in the story: "
                              "make sure that it is not who would not comment here."),
                           base::Severity::Warning));
        }
        return findings;
    }

private:
    static std::vector<const story::Source *> unnamedSources(const Subject &subject)
    {
        std::vector<const story::Source *> sources;
        for (const story::StorySource &entry : subject.story.sources) {
            const bool isUnnamed = std::ranges::any_of(
                subject.story.article.attributions, [&entry](const story::Attribution &one) {
                    return one.anonymous && one.standing != story::Standing::Dismissed && !one.isOrphaned()
                           && one.sourceId == entry.source.id;
                });
            if (isUnnamed)
                sources.push_back(&entry.source);
        }
        return sources;
    }

    static bool declines(const Subject &subject, const QString &words)
    {
        return std::ranges::any_of(subject.rules.of(u"R07"_s).words, [&words](const QString &phrase) {
            return words.contains(phrase, Qt::CaseInsensitive);
        });
    }

    /// As a word of its own.
    static bool holds(const QString &words, const QString &name)
    {
        const auto isLetter
            = [&words](qsizetype at) { return at >= 0 && at < words.size() && words[at].isLetterOrNumber(); };
        for (qsizetype at = name.isEmpty() ? -1 : words.indexOf(name); at >= 0;
             at = words.indexOf(name, at + 1)) {
            if (!isLetter(at - 1) && !isLetter(at + name.size()))
                return true;
        }
        return false;
    }

    /// By the last of the words of a name: “Ms Okoro” is Ines Okoro.
    static bool names(const QString &words, const story::Source &source)
    {
        const auto byLast
            = [&words](const QString &name) { return holds(words, name.simplified().section(u' ', -1)); };
        return byLast(source.publicName) || std::ranges::any_of(source.aliases, byLast);
    }
};

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts << value.toString();
    for (const QJsonValue inner : value.toArray())
        texts += textsIn(inner);
    const QJsonObject object = value.toObject();
    for (auto inner = object.begin(); inner != object.end(); ++inner)
        texts += QStringList{inner.key()} + textsIn(inner.value());
    return texts;
}

/// What people wrote down of an attribution.
QStringList wordsBeside(const story::Attribution &one)
{
    const story::Anonymity anonymity = one.anonymity.value_or(story::Anonymity{});
    const story::Verification check = one.verification.value_or(story::Verification{});
    return {one.via, one.reason, one.claim, anonymity.reason, anonymity.readerText, check.how, check.by};
}

/// What the vault keeps stands nowhere in the story: not in its words, not beside them.
class NoLeak final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(NoLeak)

public:
    QString id() const override { return u"R38"_s; }
    QString title() const override { return tr("Nothing of the vault stands in the story"); }
    QString standard() const override { return u"OpenNews"_s; }
    Findings check(const Subject &subject) const override
    {
        if (!subject.known.secrets)
            return {};
        const story::Article &article = subject.story.article;
        Findings findings;
        const auto inText = subject.known.secrets->find(article.body);
        if (!inText)
            return {inField(
                {}, tr("The vault is open and does not answer, so nobody knows whether a protected source "
                       "is named here: lock it and unlock it again."))};
        for (const base::TextRange &range : *inText) {
            findings.push_back(inField({}, tr("This gives a protected source away: take it out.")));
            findings.back().range = range;
        }
        // A suggestion or a mark may part a name in the text that the reader sees whole.
        if (findings.empty() && isLeak(subject, markup::plainText(subject.story.body)))
            findings.push_back(inField({}, tr("The text as readers see it gives a protected source away.")));
        scanFields(subject, findings);
        scanBeside(subject, findings);
        return findings;
    }

private:
    static bool isLeak(const Subject &subject, const QString &text)
    {
        return subject.known.secrets->mayBeIn(text);
    }

    /// All of them, whatever they are called: a field that is added one day is not forgotten.
    static void scanFields(const Subject &subject, Findings &findings)
    {
        const QJsonObject fields = story::toJson(subject.fields());
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QStringList texts = textsIn(field.value());
            if (std::ranges::any_of(texts, [&](const QString &text) { return isLeak(subject, text); }))
                findings.push_back(
                    inField(field.key(), tr("This field gives a protected source away: take it out.")));
        }
    }

    static void scanBeside(const Subject &subject, Findings &findings)
    {
        const story::Article &article = subject.story.article;
        const auto tell = [&](const QStringList &texts, const QString &message,
                              const std::vector<story::Anchor> &anchors) {
            if (std::ranges::none_of(texts, [&](const QString &text) { return isLeak(subject, text); }))
                return;
            findings.push_back(inField({}, message));
            const auto stands = std::ranges::find(anchors, false, &story::Anchor::orphaned);
            if (stands != anchors.end())
                findings.back().range = stands->range;
        };
        for (const story::Note &note : article.notes) {
            QStringList texts{note.text};
            for (const story::NoteReply &reply : note.replies)
                texts << reply.text;
            tell(texts, tr("A note gives a protected source away: take it out there."),
                 note.anchor ? std::vector{*note.anchor} : std::vector<story::Anchor>());
        }
        for (const story::Attribution &one : article.attributions) {
            tell(wordsBeside(one),
                 tr("What is recorded of these words gives a protected source away: take it out there."),
                 one.content);
        }
        for (const story::ReplyRequest &request : article.replyRequests)
            tell({request.person, request.about, request.channel, request.answer},
                 tr("A request for a reply gives a protected source away: take it out there."), {});
        for (const story::Correction &notice : subject.story.corrections)
            tell({notice.text, notice.whatWasWrong},
                 tr("A correction gives a protected source away: take it out there."), {});
    }
};

}

bool givesAway(const story::Story &story, const Secrets &secrets)
{
    QStringList texts{story.article.body, markup::plainText(story.body)};
    texts += textsIn(story::toJson(story.article.fields));
    for (const story::Correction &notice : story.corrections)
        texts << notice.text << notice.whatWasWrong;
    for (const story::Attribution &one : story.article.attributions)
        texts += wordsBeside(one); // a proof and a file for review show them
    return std::ranges::any_of(texts, [&secrets](const QString &text) { return secrets.mayBeIn(text); });
}

void addSecrecyRules(RuleList &rules)
{
    rules.push_back(std::make_unique<NoCommentTwice>());
    rules.push_back(std::make_unique<NoLeak>());
}

}
