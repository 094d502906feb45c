// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a newsroom's lists cost as it grows: 1,000, 10,000 and 100,000 stories, in files and on a server of
// its own (bench_newsroom MOST ENGINE: how many at most, "sqlite" or "postgresql"; both without). A row is a
// question that the window asks, in milliseconds (median of 41); then how much more it costs in the largest
// than in the smallest, the 95th percentile in the largest, and how many rows were answered in the smallest
// and in the largest, for what is found costs too. The newsrooms are kept beside the benchmark.

#include "core/desk/desk.h"
#include "core/desk/inbox.h"
#include "core/desk/planning.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/makenewsroom.h"
#include "tests/support/postgresserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int rounds = 41;
using Order = store::StoryFilter::Order;
using Work = std::function<int(desk::Desk &)>; ///< rows; -1: it was not answered

QString beside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// As an administrator sets up a small one: what is written is on the disk.
tests::PostgresServer &server()
{
    static tests::PostgresServer one({u"fsync=on"_s, u"shared_buffers=256MB"_s, u"work_mem=8MB"_s,
                                      u"effective_cache_size=1GB"_s, u"random_page_cost=1.1"_s},
                                     beside(u"newsrooms-postgresql"_s));
    return one;
}

QString placeOf(int stories, bool onServer)
{
    if (!onServer)
        return beside(u"newsroom-%1.sqlite"_s.arg(stories));
    const QString database = u"bench_%1"_s.arg(stories);
    if (!server().hasDatabase(database))
        server().sql(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(database));
    return server().uri(database);
}

void fill(store::Store &store, int stories, bool onServer)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto made = tests::makeNewsroom(store, stories); !made)
        qFatal("%s", qPrintable(made.error().detail));
    if (onServer)
        server().sql(u"bench_%1"_s.arg(stories), u"VACUUM ANALYZE"_s);
    QTextStream(stderr) << stories << " stories written in " << timer.elapsed() << " ms" << Qt::endl;
}

std::unique_ptr<store::Store> newsroomOf(const QString &place)
{
    auto store = store::openStore(place);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return std::move(*store);
}

struct Times
{
    double median = 0; ///< milliseconds
    double late = 0;   ///< the 95th percentile
    int rows = 0;
};

template <class Result>
int rowsOf(const Result &result)
{
    return result ? int(result->size()) : -1;
}

/// Of what is answered by one thing.
template <class Result>
int oneOf(const Result &result)
{
    return result ? 1 : -1;
}

Times timesOf(const std::function<int()> &work)
{
    std::vector<double> times;
    int rows = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        rows = work();
        if (rows < 0)
            qFatal("a question was not answered");
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[rounds / 2], times[rounds * 95 / 100], rows};
}

const std::vector<std::pair<QString, Work>> &questions()
{
    const auto list = [](const store::StoryFilter &filter) {
        return [filter](desk::Desk &desk) { return rowsOf(desk.stories(filter)); };
    };
    const auto search = [](const QString &words) {
        return [words](desk::Desk &desk) { return rowsOf(desk.search(words, {.limit = 40})); };
    };
    static const std::vector<std::pair<QString, Work>> all{
        {u"the list at the left"_s, [](desk::Desk &desk) { return rowsOf(desk.currentStories()); }},
        {u"board, groups on their way"_s,
         [](desk::Desk &desk) {
             return rowsOf(desk.count({.states = {story::State::Drafting}}, store::StoryGrouping::State));
         }},
        {u"board, all groups by state"_s,
         [](desk::Desk &desk) { return rowsOf(desk.count({}, store::StoryGrouping::State)); }},
        {u"board, all groups by day"_s,
         [](desk::Desk &desk) {
             const QDate lastDue(2026, 6, 1); // of the newsrooms that are made
             return rowsOf(desk::boardGroups(desk, {}, store::StoryGrouping::DueDay, lastDue));
         }},
        {u"board, first rows of a group"_s,
         list({.states = {story::State::Published}, .order = Order::Due, .limit = 200})},
        {u"board, rows in the middle"_s,
         [](desk::Desk &desk) {
             const auto groups
                 = desk.count({.states = {story::State::Published}}, store::StoryGrouping::State);
             return rowsOf(desk.stories({.states = {story::State::Published},
                                         .order = Order::Due,
                                         .limit = 200,
                                         .offset = groups->front().stories / 2}));
         }},
        {u"filter, one letter"_s, list({.words = u"h"_s, .limit = 200})},
        {u"filter, a word begun"_s, list({.words = u"harb"_s, .limit = 200})},
        {u"filter, two words"_s, list({.words = u"harb coun"_s, .limit = 200})},
        {u"full text, a frequent word"_s, search(u"harbour"_s)},
        {u"full text, a rare word"_s, search(u"harbour4711"_s)},
        {u"full text, one story"_s, search(u"story-17"_s)},
        {u"full text, a phrase"_s, search(u"\"harbour ferry\""_s)},
        {u"full text, a rare phrase"_s, search(u"\"theatre cathedral\""_s)},
        {u"notes, a word"_s, [](desk::Desk &desk) { return rowsOf(desk.searchNotes(u"harbour"_s)); }},
        {u"words spelled nearly so"_s, [](desk::Desk &desk) { return rowsOf(desk.nearWords(u"habrour"_s)); }},
        {u"a story by its slug"_s, [](desk::Desk &desk) { return oneOf(desk.articleNamed(u"story-17"_s)); }},
        {u"a story opened"_s,
         [](desk::Desk &desk) {
             const auto first = desk.stories({.limit = 1});
             return first ? oneOf(desk.article(first->front().id)) : -1;
         }},
        {u"a story saved"_s,
         [](desk::Desk &desk) {
             const auto first = desk.stories({.states = {story::State::Drafting}, .limit = 1});
             auto article = *desk.article(first->front().id);
             article.body += u" More."_s;
             return oneOf(desk.save(article, u"autosave"_s));
         }},
        {u"what waits for somebody, first"_s,
         [](desk::Desk &desk) {
             desk::InboxCache cache;
             return rowsOf(desk::inbox(desk, cache));
         }},
    };
    return all;
}

/// The most that this program had at once since the last call, MiB (proc(5), VmHWM).
double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    QFile peak(u"/proc/self/clear_refs"_s);
    double most = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                most = line.sliced(6).chopped(2).trimmed().toDouble() / 1'024;
        }
    }
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");
    return most;
}

struct Row
{
    QString name;
    std::vector<Times> times; ///< of each size
};

void addTimes(std::vector<Row> &rows, size_t &row, const QString &name, const Times &times)
{
    if (row == rows.size())
        rows.push_back({name, {}});
    rows[row++].times.push_back(times);
}

void measure(std::vector<Row> &rows, int stories, bool onServer)
{
    const QString place = placeOf(stories, onServer);
    if (auto store = newsroomOf(place); store->articles().list({.limit = 1})->empty())
        fill(*store, stories, onServer);
    mostMemory();
    size_t row = 0;
    const QString person = u"A. Lind"_s;
    addTimes(rows, row, u"from opening to the list"_s,
             timesOf([&] { return rowsOf(desk::Desk(newsroomOf(place), person).currentStories()); }));
    if (!onServer)
        addTimes(rows, row, u"a look at the pages at the start"_s,
                 timesOf([&] { return oneOf(store::quickCheck(place)); }));
    desk::Desk desk(newsroomOf(place), person);
    for (const auto &[name, work] : questions())
        addTimes(rows, row, name, timesOf([&] { return work(desk); }));
    addTimes(rows, row, u"memory at most, MiB"_s, {mostMemory(), 0, 0});
}

void print(const QString &engine, const std::vector<int> &sizes, const std::vector<Row> &rows)
{
    QTextStream out(stdout);
    const auto cell
        = [](double value, int digits) { return QString::number(value, 'f', digits).rightJustified(10); };
    out << engine.leftJustified(34);
    for (const int size : sizes)
        out << QString::number(size).rightJustified(10);
    out << u"ratio"_s.rightJustified(10) << u"p95"_s.rightJustified(10) << u"rows"_s.rightJustified(12)
        << Qt::endl;
    for (const Row &row : rows) {
        out << row.name.leftJustified(34);
        for (const Times &times : row.times)
            out << cell(times.median, 2);
        out << cell(row.times.back().median / row.times.front().median, 1) << cell(row.times.back().late, 2)
            << u"%1 → %2"_s.arg(row.times.front().rows).arg(row.times.back().rows).rightJustified(12)
            << Qt::endl;
    }
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int most = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    for (const bool onServer : {false, true}) {
        const QString engine = onServer ? u"postgresql"_s : u"sqlite"_s;
        if (argc > 2 && engine != QString::fromLatin1(argv[2]))
            continue;
        std::vector<Row> rows;
        std::vector<int> sizes;
        for (const int size : {1'000, 10'000, 100'000}) {
            if (size > most)
                continue;
            measure(rows, size, onServer);
            sizes.push_back(size);
        }
        print(engine, sizes, rows);
    }
    return 0;
}
