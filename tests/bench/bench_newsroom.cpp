// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a newsroom's lists cost as it grows: 1,000, 10,000 and 100,000 stories (bench_newsroom MOST says how
// many at most). A row is a question that the window asks, in milliseconds (median of 15), and the last
// column how much more it costs in the largest than in the smallest. The newsrooms are kept beside the
// benchmark.

#include "core/desk/desk.h"
#include "core/desk/inbox.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/makenewsroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int rounds = 15;
using Order = store::StoryFilter::Order;
using Work = std::function<bool(desk::Desk &)>;

std::unique_ptr<store::Store> newsroomOf(int stories)
{
    const QString path = QCoreApplication::applicationDirPath() + u"/newsroom-%1.sqlite"_s.arg(stories);
    auto store = store::openStore(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    if ((*store)->articles().list({.limit = 1})->empty()) {
        QElapsedTimer timer;
        timer.start();
        if (const auto made = tests::makeNewsroom(**store, stories); !made)
            qFatal("%s", qPrintable(made.error().detail));
        QTextStream(stderr) << stories << " stories written in " << timer.elapsed() << " ms" << Qt::endl;
    }
    return std::move(*store);
}

double medianOf(desk::Desk &desk, const Work &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!work(desk))
            qFatal("a question was not answered");
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[rounds / 2];
}

const std::vector<std::pair<QString, Work>> &questions()
{
    const auto list = [](const store::StoryFilter &filter) {
        return [filter](desk::Desk &desk) { return bool(desk.stories(filter)); };
    };
    static const std::vector<std::pair<QString, Work>> all{
        {u"the list at the left"_s, [](desk::Desk &desk) { return bool(desk.currentStories()); }},
        {u"board, groups on their way"_s,
         [](desk::Desk &desk) {
             return bool(desk.count({.states = {story::State::Drafting}}, store::StoryGrouping::State));
         }},
        {u"board, all groups by state"_s,
         [](desk::Desk &desk) { return bool(desk.count({}, store::StoryGrouping::State)); }},
        {u"board, all groups by day"_s,
         [](desk::Desk &desk) { return bool(desk.count({}, store::StoryGrouping::DueDay)); }},
        {u"board, first rows of a group"_s,
         list({.states = {story::State::Published}, .order = Order::Due, .limit = 200})},
        {u"board, rows in the middle"_s,
         [](desk::Desk &desk) {
             const auto groups
                 = desk.count({.states = {story::State::Published}}, store::StoryGrouping::State);
             return bool(desk.stories({.states = {story::State::Published},
                                       .order = Order::Due,
                                       .limit = 200,
                                       .offset = groups->front().stories / 2}));
         }},
        {u"filter, one letter"_s, list({.words = u"h"_s, .limit = 200})},
        {u"filter, a word begun"_s, list({.words = u"harb"_s, .limit = 200})},
        {u"filter, two words"_s, list({.words = u"harb coun"_s, .limit = 200})},
        {u"full text, a frequent word"_s, [](desk::Desk &desk) { return bool(desk.search(u"harbour"_s)); }},
        {u"full text, a rare word"_s, [](desk::Desk &desk) { return bool(desk.search(u"harbour4711"_s)); }},
        {u"full text, a phrase"_s,
         [](desk::Desk &desk) { return bool(desk.search(u"\"harbour ferry\""_s)); }},
        {u"notes, a word"_s, [](desk::Desk &desk) { return bool(desk.searchNotes(u"harbour"_s)); }},
        {u"words spelled nearly so"_s, [](desk::Desk &desk) { return bool(desk.nearWords(u"habrour"_s)); }},
        {u"a story by its slug"_s, [](desk::Desk &desk) { return bool(desk.articleNamed(u"story-17"_s)); }},
        {u"a story opened"_s,
         [](desk::Desk &desk) {
             const auto first = desk.stories({.limit = 1});
             return first && desk.article(first->front().id);
         }},
        {u"a story saved"_s,
         [](desk::Desk &desk) {
             auto article = *desk.articleNamed(u"story-18"_s);
             article.body += u" More."_s;
             article.state = story::State::Drafting;
             const auto saved = desk.save(article, u"autosave"_s);
             return saved || saved.error().code == base::ErrorCode::Denied;
         }},
        {u"what waits for somebody, first"_s,
         [](desk::Desk &desk) {
             desk::InboxCache cache;
             return bool(desk::inbox(desk, cache));
         }},
    };
    return all;
}

/// KiB, as the system counts it (VmHWM).
long mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int most = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTextStream out(stdout);
    std::vector<std::vector<double>> columns;
    std::vector<int> sizes;
    for (const int size : {1'000, 10'000, 100'000}) {
        if (size > most)
            continue;
        desk::Desk desk(newsroomOf(size), u"A. Lind"_s);
        std::vector<double> column;
        for (const auto &[name, work] : questions())
            column.push_back(medianOf(desk, work));
        columns.push_back(column);
        sizes.push_back(size);
    }
    out << u"question"_s.leftJustified(34);
    for (const int size : sizes)
        out << QString::number(size).rightJustified(10);
    out << u"ratio"_s.rightJustified(10) << Qt::endl;
    for (size_t row = 0; row < questions().size(); ++row) {
        out << questions()[row].first.leftJustified(34);
        for (const auto &column : columns)
            out << QString::number(column[row], 'f', 2).rightJustified(10);
        out << QString::number(columns.back()[row] / columns.front()[row], 'f', 1).rightJustified(10)
            << Qt::endl;
    }
    out << "memory at most " << mostMemory() / 1'024 << " MiB" << Qt::endl;
    return 0;
}
