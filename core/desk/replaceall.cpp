// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/replaceall.h"

#include "core/desk/history.h"
#include "core/story/anchors.h"
#include "core/text/anchortracker.h"
#include "core/workflow/workflow.h"

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qsizetype contextLength = 40; // characters at each side of a place

Refusal refusalOf(story::State state)
{
    if (!workflow::isEditable(state))
        return Refusal::Closed;
    if (state == story::State::Approved || state == story::State::Scheduled)
        return Refusal::Approved;
    return Refusal::None;
}

Refusal refusalOf(const base::Error &error)
{
    return error.code == base::ErrorCode::Conflict ? Refusal::Held
           : error.code == base::ErrorCode::Denied ? Refusal::Closed
                                                   : Refusal::Failed;
}

QString titleOf(const story::Fields &fields)
{
    return fields.headline.isEmpty() ? fields.slug : fields.headline;
}

QString onOneLine(QStringView words)
{
    return words.toString().replace(u'\n', u' ');
}

FoundPlace placeOf(const QString &body, const base::TextRange &range, const ReplaceOrder &order)
{
    const QStringView words = QStringView(body).sliced(range.begin, range.length());
    QString replacement = text::replacementFor(body, range, order.options, order.replacement);
    if (order.keepsCase)
        replacement = text::inCaseOf(words, replacement);
    const qsizetype from = std::max<qsizetype>(0, range.begin - contextLength);
    return {range, onOneLine(QStringView(body).sliced(from, range.begin - from)), onOneLine(words),
            onOneLine(QStringView(body).sliced(range.end, std::min(contextLength, body.size() - range.end))),
            replacement};
}

/// From the last to the first, so that places stay true; what stands beside the words goes along.
void replacePlaces(story::Article &article, const std::vector<FoundPlace> &places)
{
    text::AnchorTracker tracker;
    tracker.setAnchors(story::trackedAnchors(article));
    for (const FoundPlace &place : places | std::views::reverse) {
        const text::Edit edit{place.range.begin, place.range.length(), place.replacement.size()};
        tracker.prepare(edit, article.body);
        article.body.replace(edit.position, edit.removed, place.replacement);
        tracker.follow(edit, article.body);
    }
    tracker.settle(article.body);
}

base::Result<story::RevisionId> newestRevision(const Desk &desk, const story::ArticleId &id)
{
    return desk.revisions(id).transform([](const std::vector<store::Revision> &all) {
        return all.empty() ? story::RevisionId() : all.front().id;
    });
}

/// Reads, looks whether it is what was looked at, and writes, so that nobody comes between.
base::Result<> replaceInStory(Desk &desk, const FoundStory &found, ReplacedStory &done)
{
    auto article = desk.article(found.id);
    if (!article)
        return std::unexpected(article.error());
    done.refusal = refusalOf(article->state);
    if (done.refusal == Refusal::None && story::contentHash(*article) != found.contentHash)
        done.refusal = Refusal::Changed;
    if (done.refusal != Refusal::None)
        return {};
    const auto before = newestRevision(desk, found.id);
    if (!before)
        return std::unexpected(before.error());
    replacePlaces(*article, found.places);
    if (const auto saved = desk.save(*article, u"replace"_s); !saved)
        return saved;
    done.before = *before;
    done.count = int(found.places.size());
    done.contentHash = story::contentHash(*article);
    return {};
}

}

base::Result<std::vector<FoundStory>> findInStories(const Desk &desk, const ReplaceOrder &order,
                                                    const base::CancelToken &token, const Progress &progress)
{
    const auto stories = desk.stories();
    if (!stories)
        return std::unexpected(stories.error());
    std::vector<FoundStory> all;
    int looked = 0;
    for (const store::StorySummary &summary : *stories) {
        const auto article = desk.article(summary.id);
        if (!article)
            return std::unexpected(article.error());
        const auto ranges = text::findAll(article->body, order.options, token);
        if (!ranges)
            return std::unexpected(ranges.error());
        if (!ranges->empty()) {
            FoundStory found{article->id, titleOf(article->fields), story::contentHash(*article),
                             refusalOf(article->state)};
            for (const base::TextRange &range : *ranges)
                found.places.push_back(placeOf(article->body, range, order));
            all.push_back(std::move(found));
        }
        if (progress)
            progress(++looked);
        if (token.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
    }
    return all;
}

std::vector<ReplacedStory> replaceInStories(Desk &desk, const std::vector<FoundStory> &chosen,
                                            const base::CancelToken &token, const Progress &progress)
{
    std::vector<ReplacedStory> all;
    for (const FoundStory &found : chosen) {
        if (token.isCancelled())
            break;
        ReplacedStory done{found.id, found.title};
        const auto written = desk.inTransaction([&] { return replaceInStory(desk, found, done); });
        if (!written) {
            done = {found.id, found.title, 0, refusalOf(written.error()), written.error()};
        }
        all.push_back(std::move(done));
        if (progress)
            progress(int(all.size()));
    }
    return all;
}

std::vector<ReplacedStory> putBack(Desk &desk, const std::vector<ReplacedStory> &replaced)
{
    std::vector<ReplacedStory> all;
    for (const ReplacedStory &one : replaced) {
        if (one.count == 0)
            continue;
        ReplacedStory done{one.id, one.title};
        const auto written = desk.inTransaction([&]() -> base::Result<> {
            const auto now = desk.article(one.id);
            if (!now)
                return std::unexpected(now.error());
            if (story::contentHash(*now) != one.contentHash) {
                done.refusal = Refusal::Changed;
                return {};
            }
            const auto restored = restore(desk, one.id, one.before);
            if (!restored)
                return std::unexpected(restored.error());
            done.count = one.count;
            return {};
        });
        if (!written)
            done = {one.id, one.title, 0, refusalOf(written.error()), written.error()};
        all.push_back(std::move(done));
    }
    return all;
}

}
