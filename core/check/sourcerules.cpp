// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Rules over what the newsroom recorded of its sources: terms, anonymity, evidence, corroboration.
namespace galley::check {

namespace {

using Findings = std::vector<base::Finding>;
using Attributions = std::vector<const story::Attribution *>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::check::SourceRules)
};

/// A rule that is one function over the story's attributions.
class SourceRule final : public Rule
{
public:
    using Check = Findings (*)(const Subject &, const Attributions &);
    SourceRule(const QString &id, const QString &title, const QString &standard, Check run)
        : m_id(id)
        , m_title(title)
        , m_standard(standard)
        , m_check(run)
    { }
    QString id() const override { return m_id; }
    QString title() const override { return m_title; }
    QString standard() const override { return m_standard; }
    Findings check(const Subject &subject) const override
    {
        Attributions counted;
        for (const story::Attribution &one : subject.story.article.attributions) {
            if (one.standing != story::Standing::Dismissed && !one.isOrphaned())
                counted.push_back(&one);
        }
        return m_check(subject, counted);
    }

private:
    QString m_id;
    QString m_title;
    QString m_standard;
    Check m_check;
};

/// What nobody looked at yet may be the machine's mistake, so that it does not stop a story by itself.
base::Severity gravityOf(const story::Attribution &one)
{
    return one.standing == story::Standing::Found ? base::Severity::Warning : base::Severity::Block;
}

/// A finding on the words of an attribution; anchors stand in the body itself.
base::Finding on(const story::Attribution &one, const QString &message)
{
    base::Finding finding{.rule = {}, .severity = base::Severity::Block, .message = message};
    const auto stands = std::ranges::find(one.content, false, &story::Anchor::orphaned);
    if (stands != one.content.end())
        finding.range = stands->range;
    return finding;
}

template <class Is>
Findings onEach(const Attributions &all, const QString &message, Is is)
{
    Findings findings;
    for (const story::Attribution *one : all) {
        if (!is(*one))
            continue;
        findings.push_back(on(*one, message));
        findings.back().severity = gravityOf(*one);
    }
    return findings;
}

story::Anonymity anonymityOf(const story::Attribution &one)
{
    return one.anonymity.value_or(story::Anonymity{});
}

bool isQuoted(const story::Attribution &one)
{
    return one.form == story::Form::Direct || one.form == story::Form::Mixed;
}

bool isConfirmed(const story::Attribution &one)
{
    return one.standing == story::Standing::Confirmed || one.standing == story::Standing::Disputed;
}

const story::StorySource *sourceOf(const Subject &subject, const story::Attribution &one)
{
    if (!one.sourceId)
        return nullptr;
    const auto &all = subject.story.sources;
    const auto found = std::ranges::find_if(
        all, [&one](const story::StorySource &entry) { return entry.source.id == *one.sourceId; });
    return found == all.end() ? nullptr : &*found;
}

/// The terms somebody said it on; nothing where no conversation is named.
std::optional<story::Terms> termsOf(const Subject &subject, const story::Attribution &one)
{
    const story::StorySource *source = sourceOf(subject, one);
    if (!source || !one.conversationId)
        return std::nullopt;
    const auto found
        = std::ranges::find(source->conversations, *one.conversationId, &story::Conversation::id);
    return found == source->conversations.end() ? std::nullopt : std::optional(found->terms);
}

/// What makes two sources one voice: their group, or themselves.
QString voiceOf(const Subject &subject, const story::Attribution &one)
{
    const story::StorySource *source = sourceOf(subject, one);
    if (source && !source->source.independenceGroup.isEmpty())
        return source->source.independenceGroup;
    return one.sourceId ? one.sourceId->toString() : QString();
}

QMap<QString, QSet<QString>> voicesOfClaims(const Subject &subject, const Attributions &all)
{
    QMap<QString, QSet<QString>> voices;
    for (const story::Attribution *one : all) {
        const QString voice = voiceOf(subject, *one);
        if (!one->claim.isEmpty() && !voice.isEmpty())
            voices[one->claim].insert(voice);
    }
    return voices;
}

Findings reasonForReaders(const Subject &, const Attributions &all)
{
    return onEach(all, Words::tr("This source is not named: record why, and tell the reader in the text."),
                  [](const auto &one) {
                      return one.anonymous
                             && (anonymityOf(one).reason.trimmed().isEmpty()
                                 || anonymityOf(one).readerText.trimmed().isEmpty());
                  });
}

Findings editorKnows(const Subject &, const Attributions &all)
{
    return onEach(all, Words::tr("No editor is named who knows this source: name one."), [](const auto &one) {
        return one.anonymous && anonymityOf(one).editorWhoKnows.trimmed().isEmpty();
    });
}

Findings anonymityApproved(const Subject &, const Attributions &all)
{
    return onEach(
        all, Words::tr("Nobody has approved that this source stays unnamed: ask the desk head."),
        [](const auto &one) { return one.anonymous && anonymityOf(one).approvedBy.trimmed().isEmpty(); });
}

Findings noAnonymousOpinion(const Subject &, const Attributions &all)
{
    return onEach(
        all,
        Words::tr(
            "An unnamed source gives an opinion here: take it out, or find somebody who says it by name."),
        [](const auto &one) {
            return one.anonymous && (anonymityOf(one).isOpinion || one.kind == story::ClaimKind::Opinion);
        });
}

Findings bylineWithAnonymous(const Subject &subject, const Attributions &all)
{
    const bool anonymous = std::ranges::any_of(all, [](const auto *one) { return one->anonymous; });
    if (!anonymous || !subject.fields().byline.isEmpty())
        return {};
    return {
        inField(u"byline"_s, Words::tr("A story with an unnamed source carries the name of who wrote it."))};
}

Findings oneSourceTwoTerms(const Subject &subject, const Attributions &all)
{
    QMap<QString, story::Terms> first;
    Findings findings;
    for (const story::Attribution *one : all) {
        const auto terms = termsOf(subject, *one);
        if (!terms)
            continue;
        const QString id = one->sourceId->toString();
        if (first.value(id, *terms) != *terms)
            findings.push_back(
                on(*one, Words::tr("This source speaks on other terms elsewhere in the story: make sure "
                                   "that one place does not give the other away.")));
        if (!first.contains(id))
            first.insert(id, *terms);
    }
    return findings;
}

Findings nothingOffTheRecord(const Subject &subject, const Attributions &all)
{
    Findings findings;
    for (const story::Attribution *one : all) {
        if (termsOf(subject, *one) == story::Terms::OffRecord)
            findings.push_back(on(*one, Words::tr("This was said off the record: it cannot be used. Find "
                                                  "somebody who says it on other terms, or take it out.")));
    }
    return findings;
}

Findings deepBackground(const Subject &subject, const Attributions &all)
{
    Findings findings;
    const auto voices = voicesOfClaims(subject, all);
    for (const story::Attribution *one : all) {
        if (termsOf(subject, *one) != story::Terms::DeepBackground)
            continue;
        if (!one->source.empty())
            findings.push_back(
                on(*one, Words::tr("On deep background nobody is named or described: say it in "
                                   "the paper's own voice.")));
        if (one->evidence.empty() && voices.value(one->claim).size() < 2)
            findings.push_back(
                on(*one, Words::tr("This rests on deep background alone: find a second support.")));
    }
    return findings;
}

Findings allegationReferredUp(const Subject &subject, const Attributions &all)
{
    Findings findings;
    const auto voices = voicesOfClaims(subject, all);
    for (const story::Attribution *one : all) {
        const bool alone = one->evidence.empty() && voices.value(one->claim).size() < 2;
        if (one->kind == story::ClaimKind::Allegation && one->anonymous && alone
            && anonymityOf(*one).approvedBy.trimmed().isEmpty())
            findings.push_back(
                on(*one, Words::tr("A serious allegation rests on one unnamed source: refer it to "
                                   "the desk head, or find a second.")));
    }
    return findings;
}

Findings claimsCorroborated(const Subject &subject, const Attributions &all)
{
    Findings findings;
    const auto voices = voicesOfClaims(subject, all);
    for (const story::Attribution *one : all) {
        if (!one->claim.isEmpty() && voices.value(one->claim).size() == 1 && one->evidence.empty())
            findings.push_back(
                on(*one, Words::tr("Only one independent source bears out “%1”: find a second, "
                                   "or a document.")
                             .arg(one->claim)));
    }
    return findings;
}

Findings quotesBacked(const Subject &, const Attributions &all)
{
    Findings findings;
    for (const story::Attribution *one : all) {
        if (!isQuoted(*one) || !isConfirmed(*one))
            continue;
        if (!one->sourceId)
            findings.push_back(
                on(*one, Words::tr("This quotation is linked to no source: say whose words these are.")));
        else if (one->evidence.empty())
            findings.push_back(
                on(*one, Words::tr("This quotation has no evidence: add the recording, the note "
                                   "or the document, and the place in it.")));
    }
    return findings;
}

/// Both quoted in one paragraph: between their words no blank line stands.
Findings oneSpeakerAParagraph(const Subject &subject, const Attributions &all)
{
    Findings findings;
    const QString &body = subject.story.article.body;
    const story::Attribution *last = nullptr;
    Attributions quoted;
    std::ranges::copy_if(all, std::back_inserter(quoted), [](const auto *one) {
        return isQuoted(*one) && one->sourceId && !one->content.empty();
    });
    std::ranges::sort(quoted, {}, [](const auto *one) { return one->content.front().range.begin; });
    for (const story::Attribution *one : quoted) {
        if (last && last->sourceId != one->sourceId) {
            const qsizetype from = qBound(0, last->content.back().range.end, body.size());
            const qsizetype to = qBound(from, one->content.front().range.begin, body.size());
            if (!QStringView(body).sliced(from, to - from).contains(u"\n\n"))
                findings.push_back(
                    on(*one, Words::tr("Two people are quoted in one paragraph: begin a new one here.")));
        }
        last = one;
    }
    return findings;
}

Findings outletCredited(const Subject &subject, const Attributions &all)
{
    Findings findings;
    for (const story::Attribution *one : all) {
        const QString outlet = one->via.trimmed();
        if (!outlet.isEmpty() && !subject.text.text().contains(outlet, Qt::CaseInsensitive))
            findings.push_back(
                on(*one, Words::tr("This came by way of %1: credit it in the text.").arg(outlet)));
    }
    return findings;
}

Findings numbersEvidenced(const Subject &, const Attributions &all)
{
    return onEach(all, Words::tr("This number has no evidence: add the document or the calculation."),
                  [](const auto &one) {
                      return one.kind == story::ClaimKind::Number && !one.isSettled() && one.evidence.empty();
                  });
}

}

void addSourceRules(RuleList &rules)
{
    const auto add
        = [&rules](const QString &id, const QString &title, const QString &standard, SourceRule::Check run) {
              rules.push_back(std::make_unique<SourceRule>(id, title, standard, run));
          };
    add(u"R01"_s, Words::tr("An unnamed source has a reason, told to the reader"), u"AP; NPR"_s,
        reasonForReaders);
    add(u"R02"_s, Words::tr("An editor knows who it is"), u"AP; NYT 2016; BBC"_s, editorKnows);
    add(u"R03"_s, Words::tr("Anonymity is approved"), u"NYT 2016; AP"_s, anonymityApproved);
    add(u"R05"_s, Words::tr("No opinion without a name"), u"AP; Reuters; NPR"_s, noAnonymousOpinion);
    add(u"R06"_s, Words::tr("A story with an unnamed source has a byline"), u"AP 2006"_s,
        bylineWithAnonymous);
    add(u"R09"_s, Words::tr("One source, one kind of terms"), u"Reuters"_s, oneSourceTwoTerms);
    add(u"R10"_s, Words::tr("Nothing rests on what was said off the record"), u"AP"_s, nothingOffTheRecord);
    add(u"R11"_s, Words::tr("Deep background is the paper's own voice, with a second support"), u"AP"_s,
        deepBackground);
    add(u"R12"_s, Words::tr("An allegation by one unnamed source is referred up"), u"BBC"_s,
        allegationReferredUp);
    add(u"R13"_s, Words::tr("Claims are borne out by independent sources"), u"Reuters"_s, claimsCorroborated);
    add(u"R14"_s, Words::tr("A quotation has a source and evidence"), u"Reuters"_s, quotesBacked);
    add(u"R18"_s, Words::tr("One speaker a paragraph"), u"Reuters"_s, oneSpeakerAParagraph);
    add(u"R21"_s, Words::tr("Second-hand reports credit the outlet"), u"AP 2010"_s, outletCredited);
    add(u"R24"_s, Words::tr("Numbers have evidence"), u"Reuters"_s, numbersEvidenced);
}

}
