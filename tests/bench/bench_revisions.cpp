// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What 10,000 revisions of a story of 5,000 words cost on the disk, and how long one takes to open and to
// save (goals: 30 MB, 20 ms); how long two of them take to compare (goal: 30 ms), and to say who brought a
// word in, over all of them.

#include "core/base/memory.h"
#include "core/revision/authorship.h"
#include "core/revision/comparison.h"
#include "core/store/sql/sqlstore.h"
#include "core/text/anchor.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int revisionCount = 10'000;

/// 5,000 words, 40 of whose sentences are attributed.
story::Article longStory()
{
    story::Article article{.id = story::ArticleId::create(), .fields = {.slug = u"harbour"_s}};
    QRandomGenerator random(7);
    const QStringList words
        = u"the harbour master said that ferry would sail after dark this winter because crews "
          "were tired and bar had moved forty metres since spring when storm took pier"_s.split(u' ');
    for (int i = 1; i <= 5'000; ++i)
        article.body += words[random.bounded(words.size())] + (i % 90 == 0 ? u"\n\n"_s : u" "_s);
    for (qsizetype i = 0; i < 40; ++i) {
        const qsizetype at = i * 600;
        article.attributions.push_back({.id = story::AttributionId::create(),
                                        .content = {text::makeAnchor(article.body, {at, at + 60})},
                                        .cue = {text::makeAnchor(article.body, {at + 61, at + 66})},
                                        .source = {text::makeAnchor(article.body, {at + 67, at + 80})}});
    }
    return article;
}

/// A minute's work: a few words here and there. Anchors behind them move.
void work(story::Article &article, QRandomGenerator &random)
{
    for (int i = 0; i < 6; ++i) {
        const qsizetype at = random.bounded(article.body.size());
        const text::Edit edit{at, random.bounded(2) ? 5 : 0, random.bounded(2) ? 6 : 0};
        const qsizetype removed = qMin(edit.removed, article.body.size() - at);
        article.body.replace(
            at, removed,
            QString::number(random.bounded(100'000)).leftJustified(edit.inserted).first(edit.inserted));
        for (story::Attribution &one : article.attributions) {
            for (auto *list : {&one.content, &one.cue, &one.source})
                list->front().range = text::carried(list->front().range, {at, removed, edit.inserted});
        }
    }
}

struct History
{
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store;
    story::Article article = longStory();
    std::vector<store::Revision> revisions;
    QRandomGenerator random{11};

    History()
    {
        store = std::move(*store::openStore(folder.filePath(u"newsroom.sqlite"_s)));
        for (int i = 0; i < revisionCount; ++i) {
            work(article, random);
            (void)store->articles().save(article, u"Lind"_s, u"save"_s);
        }
        revisions = *store->articles().revisions(article.id);
    }
    double megabytes() const { return double(QFileInfo(folder.filePath(u"newsroom.sqlite"_s)).size()) / 1e6; }
};

std::unique_ptr<History> &kept()
{
    static std::unique_ptr<History> one;
    return one;
}

History &history()
{
    if (!kept())
        kept() = std::make_unique<History>();
    return *kept();
}

void open(benchmark::State &state)
{
    History &all = history();
    for (auto _ : state) {
        const auto &revision = all.revisions[size_t(all.random.bounded(qint64(all.revisions.size())))];
        const auto opened = all.store->articles().revision(revision.id);
        if (!opened)
            state.SkipWithError("a revision does not open");
        benchmark::DoNotOptimize(opened);
    }
    state.counters["revisions"] = double(all.revisions.size());
    state.counters["MB"] = all.megabytes();
}

void save(benchmark::State &state)
{
    History &all = history();
    for (auto _ : state) {
        work(all.article, all.random);
        if (!all.store->articles().save(all.article, u"Lind"_s, u"save"_s))
            state.SkipWithError("a revision is not saved");
    }
}

/// After a day's work: some 300 edits, and a paragraph that moved to the end.
void compare(benchmark::State &state)
{
    story::Article before = longStory();
    story::Article after = before;
    QRandomGenerator random(5);
    for (int i = 0; i < 50; ++i)
        work(after, random);
    const qsizetype first = after.body.indexOf(u"\n\n"_s) + 2;
    after.body = after.body.sliced(first) + u"\n\n"_s + after.body.first(first).trimmed();
    for (auto _ : state)
        benchmark::DoNotOptimize(revision::compare(before, after));
    state.counters["changes"] = revision::compare(before, after).changes();
}

/// Of a word that was there from the begin: the longest way back.
void origin(benchmark::State &state)
{
    History &all = history();
    const auto textOf = [&all](size_t number) -> base::Result<QString> {
        auto revision = all.store->articles().revision(all.revisions[number].id);
        return revision ? base::Result<QString>(revision->body) : std::unexpected(revision.error());
    };
    const auto versions = std::min<size_t>(all.revisions.size(), size_t(state.range(0)));
    for (auto _ : state) {
        if (!revision::introducedBy(versions, textOf, {0, 3}))
            state.SkipWithError("the versions cannot be read");
    }
}

}

BENCHMARK(compare)->Unit(benchmark::kMillisecond);
BENCHMARK(origin)->Arg(100)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(open)->Unit(benchmark::kMillisecond);
BENCHMARK(save)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    galley::base::keepFreedMemory(); // as the program does
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    kept().reset(); // before the application goes
}
