// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/guards.h"

#include "core/story/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::workflow {

namespace {

using Obstacles = std::vector<Obstacle>;

/// The context of the sentences for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::workflow::Guards)
};

/// Names are compared as people write them: "Mara Ellis" and "mara  ellis" are one.
bool sameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

std::optional<base::TextRange> placeOf(const story::Attribution &attribution)
{
    for (const story::Anchor &anchor : attribution.content) {
        if (!anchor.orphaned)
            return anchor.range;
    }
    return std::nullopt;
}

Obstacle at(Guard guard, const QString &message, const story::Attribution &attribution)
{
    return {guard, message, placeOf(attribution)};
}

bool isOpen(const story::Attribution &one)
{
    return one.standing != story::Standing::Dismissed && !one.isSettled();
}

Obstacles requiredFields(const Facts &facts)
{
    Obstacles found;
    const story::Fields &fields = facts.article.fields;
    const auto ask = [&found](bool missing, const QString &field, const QString &message) {
        if (missing)
            found.push_back({Guard::RequiredFields, message, std::nullopt, field});
    };
    ask(fields.slug.trimmed().isEmpty(), u"slug"_s,
        Words::tr("The story has no slug: give it a working name."));
    ask(fields.headline.trimmed().isEmpty(), u"headline"_s,
        Words::tr("The story has no headline: write one."));
    ask(fields.byline.isEmpty(), u"byline"_s, Words::tr("The story has no byline: say who wrote it."));
    ask(facts.article.body.trimmed().isEmpty(), u"body"_s, Words::tr("The story has no text yet."));
    return found;
}

Obstacles nobodyElseEdits(const Facts &facts)
{
    const QString holder = progressOf(facts.records).holder;
    const bool isTheirs = facts.article.state == State::Editing && !holder.isEmpty();
    if (!isTheirs || sameName(holder, facts.person))
        return {};
    return {{Guard::NobodyElseEdits,
             Words::tr("%1 is editing this story: ask for it to be handed over.").arg(holder)}};
}

Obstacles anonymityExplained(const Facts &facts)
{
    Obstacles found;
    for (const story::Attribution &one : facts.article.attributions) {
        if (!one.anonymous || one.standing == story::Standing::Dismissed)
            continue;
        const story::Anonymity anonymity = one.anonymity.value_or(story::Anonymity{});
        if (anonymity.reason.trimmed().isEmpty())
            found.push_back(at(Guard::AnonymityExplained,
                               Words::tr("An anonymous source has no reason: say why it is not named."),
                               one));
        if (anonymity.editorWhoKnows.trimmed().isEmpty())
            found.push_back(
                at(Guard::AnonymityExplained,
                   Words::tr("An anonymous source is known to no editor: name the one who knows."), one));
    }
    return found;
}

Obstacles allAttributed(const Facts &facts)
{
    Obstacles found;
    for (const story::Attribution &one : facts.article.attributions) {
        const bool hasSource = one.sourceId || !one.source.empty();
        if (one.standing == story::Standing::NeedsSource || (isOpen(one) && !hasSource))
            found.push_back(at(
                Guard::AllAttributed,
                Words::tr("Nobody is named for this: link a source, or settle it as own knowledge."), one));
    }
    return found;
}

Obstacles claimsSupported(const Facts &facts)
{
    QMap<QString, QStringList> sources; // of each claim: those who bear it out
    for (const story::Attribution &one : facts.article.attributions) {
        if (isOpen(one) && one.sourceId && !one.claim.isEmpty())
            sources[one.claim] << one.sourceId->toString();
    }
    Obstacles found;
    for (const story::Attribution &one : facts.article.attributions) {
        if (!isOpen(one) || one.claim.isEmpty())
            continue;
        QStringList all = sources.value(one.claim);
        all.removeDuplicates();
        if (one.standing == story::Standing::Disputed)
            found.push_back(
                at(Guard::ClaimsSupported,
                   Words::tr("The claim \"%1\" is disputed: settle it or say so in the text.").arg(one.claim),
                   one));
        else if (all.size() < facts.profile.minimumSources && one.evidence.empty())
            found.push_back(at(Guard::ClaimsSupported,
                               Words::tr("The claim \"%1\" rests on %2 of the %3 sources this desk asks for.")
                                   .arg(one.claim)
                                   .arg(all.size())
                                   .arg(facts.profile.minimumSources),
                               one));
    }
    return found;
}

Obstacles numbersEvidenced(const Facts &facts)
{
    Obstacles found;
    for (const story::Attribution &one : facts.article.attributions) {
        if (isOpen(one) && one.kind == story::ClaimKind::Number && one.evidence.empty())
            found.push_back(at(Guard::NumbersEvidenced,
                               Words::tr("This number has no evidence: add the document or the calculation."),
                               one));
    }
    return found;
}

Obstacles notAuthor(const Facts &facts)
{
    if (!isAuthor(facts, facts.person))
        return {};
    return {
        {Guard::NotAuthor, Words::tr("%1 wrote this story: somebody else must decide.").arg(facts.person)}};
}

Obstacles sharedTooMuch(Guard guard, const std::vector<Contribution> &contributions, double most,
                        const QString &person)
{
    for (const Contribution &one : contributions) {
        if (sameName(one.person, person) && one.share > most)
            return {
                {guard, Words::tr("%1 changed %2 % of the words (at most %3 %): somebody else must decide.")
                            .arg(person)
                            .arg(one.share, 0, 'f', 1)
                            .arg(most)}};
    }
    return {};
}

Obstacles notSubstantive(const Facts &facts)
{
    return sharedTooMuch(Guard::NotSubstantive, facts.contributions, facts.profile.substantiveShare,
                         facts.person);
}

Obstacles notFixer(const Facts &facts)
{
    if (sameName(progressOf(facts.records).fixedBy, facts.person))
        return {{Guard::NotFixer,
                 Words::tr("%1 took up this correction: somebody else must approve it.").arg(facts.person)}};
    const auto isTheirs = [&facts](const QString &name) { return sameName(name, facts.person); };
    if (std::ranges::any_of(facts.noticesBy, isTheirs))
        return {{Guard::NotFixer,
                 Words::tr("%1 wrote the notice: somebody else must approve it.").arg(facts.person)}};
    return sharedTooMuch(Guard::NotFixer, facts.fixes, 0, facts.person);
}

bool isWaived(const base::Finding &finding, const Facts &facts)
{
    const QString words = waivedWords(finding, facts.article);
    return std::ranges::any_of(facts.waivers, [&](const Waiver &waiver) {
        return waiver.rule == finding.rule && waiver.words == words;
    });
}

Obstacles noBlockingFinding(const Facts &facts)
{
    Obstacles found;
    for (const base::Finding &finding : facts.findings) {
        // Suggestions and the embargo have guards of their own.
        const bool other = finding.rule == "R33"_L1 || finding.rule == "R32"_L1;
        if (finding.severity == base::Severity::Block && !other && !isWaived(finding, facts))
            found.push_back({Guard::NoBlockingFinding, finding.rule + u": "_s + finding.message,
                             finding.range, finding.field});
    }
    return found;
}

Obstacles questionsAnswered(const Facts &facts)
{
    Obstacles found;
    for (const QString &rule : facts.openQuestions)
        found.push_back({Guard::QuestionsAnswered,
                         Words::tr("Question %1 has not been answered for this text.").arg(rule)});
    return found;
}

Obstacles noPendingSuggestion(const Facts &facts)
{
    Obstacles found;
    for (const base::TextRange &range : facts.pendingSuggestions)
        found.push_back({Guard::NoPendingSuggestion,
                         Words::tr("A suggested change is open: accept it or refuse it."), range});
    return found;
}

Obstacles notesPassed(const Facts &facts)
{
    Obstacles found;
    for (const story::Note &note : facts.article.notes) {
        if (!note.resolvedBy.isEmpty() || facts.notesPassed.contains(note.id.toString()))
            continue;
        const bool stands = note.anchor && !note.anchor->orphaned;
        found.push_back({Guard::NotesPassed,
                         Words::tr("A note by %1 is open: settle it, or pass it over.").arg(note.by),
                         stands ? std::optional(note.anchor->range) : std::nullopt});
    }
    return found;
}

Obstacles hashApproved(const Facts &facts)
{
    const auto approval = progressOf(facts.records).approval;
    if (!approval)
        return {{Guard::HashApproved, Words::tr("Nobody has approved this text.")}};
    if (approval->contentHash != facts.contentHash)
        return {{Guard::HashApproved,
                 Words::tr("The text is not the one that %1 approved: it must be approved again.")
                     .arg(approval->by)}};
    return {};
}

/// When the embargo that stands ends, in UTC milliseconds; 0 where there is none, or it was lifted.
qint64 embargoEnd(const Facts &facts)
{
    const QDateTime until = facts.article.fields.embargoUntil;
    const qint64 end = until.isValid() ? until.toMSecsSinceEpoch() : 0;
    return end > progressOf(facts.records).embargoLifted ? end : 0;
}

Obstacles embargoPassed(const Facts &facts)
{
    const QDateTime until = facts.article.fields.embargoUntil;
    if (embargoEnd(facts) <= facts.now)
        return {};
    return {{Guard::EmbargoPassed,
             Words::tr("The story is under embargo until %1 UTC.")
                 .arg(until.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)),
             std::nullopt, u"embargoUntil"_s}};
}

Obstacles timeAhead(const Facts &facts)
{
    const qint64 time = facts.time;
    if (time == 0)
        return {{Guard::TimeAhead, Words::tr("Say for when the story is scheduled.")}};
    if (time <= facts.now)
        return {{Guard::TimeAhead, Words::tr("That time has passed: choose one that lies ahead.")}};
    if (embargoEnd(facts) > time)
        return {{Guard::TimeAhead, Words::tr("At that time the story is still under embargo."), std::nullopt,
                 u"embargoUntil"_s}};
    return {};
}

Obstacles correctionRecorded(const Facts &facts)
{
    if (!facts.noticesBy.isEmpty())
        return {};
    return {{Guard::CorrectionRecorded,
             Words::tr("Nothing on record says what is corrected: write the correction first.")}};
}

Obstacles textAsPublished(const Facts &facts)
{
    if (progressOf(facts.records).publishedHash == facts.contentHash)
        return {};
    return {{Guard::TextAsPublished,
             Words::tr("The text was changed: restore the published one first, or publish the correction.")}};
}

Obstacles textAsCleared(const Facts &facts)
{
    const auto cleared
        = std::ranges::find(facts.records.rbegin(), facts.records.rend(), Move::Clear, &Record::move);
    if (cleared == facts.records.rend() || cleared->contentHash == facts.contentHash)
        return {};
    return {{Guard::TextAsCleared,
             Words::tr("The text is not the one that %1 cleared: refer it again, or restore that one.")
                 .arg(cleared->by)}};
}

Obstacles somebodyNamed(const Facts &facts)
{
    if (!facts.assignee.trimmed().isEmpty())
        return {};
    return {{Guard::SomebodyNamed, Words::tr("Name the person who gets the story.")}};
}

}

QString waivedWords(const base::Finding &finding, const story::Article &article)
{
    if (!finding.range) {
        // A photo, a list of names: of another than the one that was looked at it says nothing, nor of
        // another fault of it.
        const QJsonValue value = story::toJson(article.fields).value(finding.field);
        const bool isOne = !value.isObject() && !value.isArray();
        const QByteArray whole = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return finding.field + u": "_s
               + (isOne ? value.toVariant().toString() : finding.message + u' ' + QString::fromUtf8(whole));
    }
    const qsizetype begin = std::clamp<qsizetype>(finding.range->begin, 0, article.body.size());
    const qsizetype end = std::clamp<qsizetype>(finding.range->end, begin, article.body.size());
    return article.body.sliced(begin, end - begin);
}

bool isAuthor(const Facts &facts, const QString &person)
{
    if (person.isEmpty())
        return false;
    if (std::ranges::any_of(facts.article.fields.byline,
                            [&](const QString &name) { return sameName(name, person); }))
        return true;
    // Who only planned it wrote no word of it.
    const auto first
        = std::ranges::find_if(facts.contributions, [](const Contribution &one) { return one.share > 0; });
    return first != facts.contributions.end() && sameName(first->person, person);
}

std::vector<Obstacle> obstaclesOf(Guard guard, const Facts &facts)
{
    static constexpr std::array guards{
        requiredFields,      nobodyElseEdits, anonymityExplained, allAttributed,     claimsSupported,
        numbersEvidenced,    notAuthor,       notSubstantive,     noBlockingFinding, questionsAnswered,
        noPendingSuggestion, notesPassed,     hashApproved,       embargoPassed,     timeAhead,
        correctionRecorded,  notFixer,        textAsPublished,    somebodyNamed,     textAsCleared,
    };
    static_assert(guards.size() == guardCount);
    return guards[static_cast<size_t>(guard)](facts);
}

}
