// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/review.h"

#include "core/desk/escrow.h"
#include "core/desk/storyreader.h"
#include "core/desk/transcripts.h"
#include "core/markup/suggestions.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

/// Moves that are worth a revision of their own: what was read, and by whom it was let through.
bool isMilestone(workflow::Move move)
{
    using enum workflow::Move;
    return move == Submit || move == Return || move == Pass || move == Approve || move == Publish
           || move == Correct || move == PublishCorrection;
}

/// Whoever approves without knowing who the protected sources are says so, on record.
base::Result<QString> reasonOf(Desk &desk, const story::Article &article, const Step &step)
{
    if (step.move != workflow::Move::Approve)
        return step.reason;
    return unverifiedIdentities(desk, article).transform([&step](const QString &unverified) {
        QStringList reasons{step.reason, unverified};
        reasons.removeAll(QString());
        return reasons.join(u"; "_s);
    });
}

}

base::Result<Standing> standing(Desk &desk, const story::ArticleId &article)
{
    StoryReader reader;
    return standing(desk, article, reader);
}

base::Result<Standing> standing(Desk &desk, const story::ArticleId &article, StoryReader &reader)
{
    auto facts = desk.workflow().facts(article, desk.person());
    if (!facts)
        return std::unexpected(facts.error());
    const auto story = desk.story(facts->article);
    const auto answered = desk.workflow().answered(article, facts->contentHash);
    const auto isSlugTaken = desk.isSlugTaken(facts->article);
    if (!story || !answered)
        return std::unexpected(!story ? story.error() : answered.error());
    if (!isSlugTaken)
        return std::unexpected(isSlugTaken.error());
    TranscriptReader transcripts;
    const check::Known known{.detector = &reader.detector,
                             .isSlugTaken = *isSlugTaken,
                             .transcripts = &transcripts.read(*story, desk.evidenceFiles())};
    Standing result{.facts = std::move(*facts),
                    .moves = {},
                    .questions = check::questionsFor(*story, known),
                    .answered = *answered,
                    .corrections = story->corrections};
    result.facts.findings = reader.checker.run(*story, base::SystemClock(), known);
    for (const markup::Suggestion &one : markup::suggestions(story->article.body))
        result.facts.pendingSuggestions.push_back(one.range);
    for (const check::Question &question : result.questions) {
        if (!result.answered.contains(question.rule))
            result.facts.openQuestions << question.rule;
    }
    result.moves = workflow::possibleMoves(result.facts);
    return result;
}

base::Result<workflow::Record> takeStep(Desk &desk, const story::ArticleId &article, const Step &step)
{
    const auto now = standing(desk, article);
    if (!now)
        return std::unexpected(now.error());
    const workflow::Facts &facts = now->facts;
    const auto reason = reasonOf(desk, facts.article, step);
    if (!reason)
        return std::unexpected(reason.error());
    auto record
        = desk.workflow().move({.article = article,
                                .move = step.move,
                                .person = desk.person(),
                                .reason = *reason,
                                .contentHash = step.seenHash.isEmpty() ? facts.contentHash : step.seenHash,
                                .assignee = step.assignee,
                                .time = step.time,
                                .findings = facts.findings,
                                .openQuestions = facts.openQuestions,
                                .pendingSuggestions = facts.pendingSuggestions});
    if (record && isMilestone(step.move)) {
        const auto moved = desk.article(article);
        if (moved) { // the step stands in any case
            [[maybe_unused]] const auto kept = desk.save(*moved, workflow::moveName(step.move));
        }
    }
    return record;
}

base::Result<std::vector<DueStory>> publishDue(Desk &desk, qint64 now)
{
    const auto stories = desk.stories({.states = {story::State::Scheduled}});
    if (!stories)
        return std::unexpected(stories.error());
    std::vector<DueStory> due;
    for (const store::StorySummary &story : *stories) {
        const auto facts = desk.workflow().facts(story.id, desk.person());
        if (!facts)
            return std::unexpected(facts.error());
        if (workflow::progressOf(facts->records).scheduledFor > now)
            continue;
        const workflow::Transition *row = facts->profile.find(workflow::Move::Publish);
        if (const workflow::WhoSet who = row ? row->who : workflow::WhoSet(); !(facts->roles & who)) {
            due.push_back({story.slug, u"that is for %1"_s.arg(workflow::whoInWords(who)), true});
            continue;
        }
        const auto record = takeStep(desk, story.id, {.move = workflow::Move::Publish});
        due.push_back({story.slug, record ? QString() : record.error().detail});
    }
    return due;
}

base::Result<> embargoPassed(const story::Article &article, qint64 now,
                             const std::vector<workflow::Record> &records)
{
    workflow::Facts facts;
    facts.article = article;
    facts.records = records;
    facts.now = now;
    const auto against = workflow::obstaclesOf(workflow::Guard::EmbargoPassed, facts);
    return against.empty() ? base::Result<>{}
                           : base::failure(base::ErrorCode::Conflict, against.front().message);
}

base::Result<> mayLeaveTheHouse(Desk &desk, const story::Article &article)
{
    const auto records = desk.workflow().records(article.id);
    if (!records)
        return std::unexpected(records.error());
    return embargoPassed(article, base::SystemClock().now(), *records);
}

base::Result<bool> isApproved(Desk &desk, const story::Article &article)
{
    const auto records = desk.workflow().records(article.id);
    if (!records)
        return std::unexpected(records.error());
    workflow::Facts facts;
    facts.article = article;
    facts.records = *records;
    facts.contentHash = story::contentHash(article);
    facts.now = base::SystemClock().now();
    using enum story::State;
    // What was approved was stopped since, or is being corrected.
    const bool isStopped = article.state == Hold || article.state == Spiked || article.state == Withdrawn
                           || article.state == Correcting;
    const bool isPublished = article.state == Published || article.state == Corrected;
    const bool isAsApproved
        = !isStopped && workflow::obstaclesOf(workflow::Guard::HashApproved, facts).empty();
    return isAsApproved
           || (isPublished && workflow::obstaclesOf(workflow::Guard::TextAsPublished, facts).empty());
}

bool isKill(const story::Article &article, ExportFormat format)
{
    return article.state == story::State::Withdrawn && saysStatus(format);
}

base::Result<> recordExport(Desk &desk, const story::Article &article, const QString &format)
{
    return desk.workflow().addExport({.article = article.id,
                                      .format = format,
                                      .by = desk.person(),
                                      .contentHash = story::contentHash(article)});
}

}
