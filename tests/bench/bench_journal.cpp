// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to have each group of keystrokes on the disk (text, fields and annotations in one fsynced
// transaction, on the thread that writes), beside the least that any such transaction costs here; and what
// the look at the database costs at the start. Goal of the look: 150 ms, off the window's thread.

#include "core/base/memory.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/sqlstore.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

QString words(qint64 count, qint64 seed)
{
    QString text;
    for (qint64 i = 1; i <= count; ++i)
        text += u"word%1%2"_s.arg((i * seed) % 997).arg(i % 90 == 0 ? u"\n\n"_s : u" "_s);
    return text;
}

story::Article storyOf(qint64 count, qint64 seed)
{
    return {.id = story::ArticleId::create(),
            .fields = {.slug = u"story-%1"_s.arg(seed)},
            .body = words(count, seed)};
}

/// One short row, written for good: the disk's part of every group.
void bareCommit(benchmark::State &state)
{
    const QTemporaryDir folder;
    sqlite3 *opened = nullptr;
    sqlite3_open(QFile::encodeName(folder.filePath(u"bare.sqlite"_s)).constData(), &opened);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> database(opened, sqlite3_close);
    sqlite3_exec(opened, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (x TEXT)", nullptr,
                 nullptr, nullptr);
    for (auto _ : state) {
        if (sqlite3_exec(opened, "INSERT INTO t VALUES ('a few keystrokes')", nullptr, nullptr, nullptr)
            != SQLITE_OK)
            state.SkipWithError("a row is not written");
    }
}

void group(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto store = *store::openStore(folder.filePath(u"newsroom.sqlite"_s));
    story::Article article = storyOf(state.range(0), 7);
    qsizetype at = article.body.size() / 2;
    for (auto _ : state) {
        article.body.insert(at++, u'x');
        if (!store->articles().save(article, u"Lind"_s, u"autosave"_s))
            state.SkipWithError("a group is not saved");
    }
}

void lookAtTheStart(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.sqlite"_s);
    {
        const auto store = *store::openStore(path);
        const auto filled = store->inTransaction([&]() -> base::Result<> {
            for (qint64 i = 0; i < state.range(0); ++i) {
                if (const auto saved = store->articles().save(storyOf(800, i + 3), u"Lind"_s, u"save"_s);
                    !saved)
                    return std::unexpected(saved.error());
            }
            return {};
        });
        if (!filled)
            state.SkipWithError("the newsroom is not filled");
    }
    for (auto _ : state) {
        const auto faults = store::quickCheck(path);
        if (!faults || !faults->isEmpty())
            state.SkipWithError("the newsroom is not sound");
    }
    state.counters["MB"] = double(QFileInfo(path).size()) / 1e6;
}

}

BENCHMARK(bareCommit)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(group)->Arg(800)->Arg(5'000)->Arg(50'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(lookAtTheStart)->Arg(100)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    galley::base::keepFreedMemory(); // as the program does
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
