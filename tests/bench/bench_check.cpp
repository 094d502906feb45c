// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the house rules cost for a story of 5,000 words: all of it, with and without the detector, and after
// one key. Goals: 50 ms for the whole, 2 ms a key.

#include "core/base/memory.h"
#include "core/check/check.h"
#include "core/check/checker.h"
#include "core/desk/analysis.h"
#include "core/desk/lens.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

story::Story longStory()
{
    static const QStringList turns{
        u"“We lost two mornings to the sandbar,” said Ines Calloway, the harbour master, who has run the "
        u"port for "
        "eleven years. “I will not lose a boat to it.” She told the council that the ferry would not sail "
        "after dark "
        "this winter, and added that the firm had been warned of the change in May. Nobody at meeting %1 asked why."_s,
        u"The pool was built in 1931 and has two diving boards, a café and a clock that stopped in the storm "
        u"of year "
        "%1. Its roof was repaired twice. Three hundred children learn to swim there each winter, and most "
        "of them "
        "come by boat from the other side of the water, where there is no pool and no bus on a Sunday."_s,
        u"According to a report that the county published on page %1 of its bulletin, the bar has moved "
        u"forty metres "
        "to the east since spring. Piet Aldous, the operations director, said the crews were tired. He "
        "argued that a "
        "second dredger would cost less than the repairs, but the treasurer replied there was no money."_s};
    story::Article article{.id = story::ArticleId::create(), .fields = {.slug = u"harbour"_s}};
    article.fields.headline = u"Ferry to stop after dark as bar moves"_s;
    for (qsizetype i = 0; i < 94; ++i) // 54 words each
        article.body += turns[i % 3].arg(i) + u"\n\n"_s;
    for (const attribution::Detected &found : desk::detectAttributions(article).attributions)
        article.attributions.push_back(desk::attributionOf(found, article.body));
    return story::makeStory(article, {});
}

void wholeWithDetector(benchmark::State &state)
{
    const story::Story story = longStory();
    for (auto _ : state)
        benchmark::DoNotOptimize(check::runChecks(story).size());
    state.counters["words"] = story::wordCount(story.article);
}

void whole(benchmark::State &state)
{
    const story::Story story = longStory();
    const std::vector<base::TextRange> unsourced;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            check::runChecks(story, base::SystemClock(), {.unsourced = &unsourced}).size());
}

/// A letter changes in the middle; the markup is parsed anew outside the measure, as it is for the page.
/// Argument: entries of the house's own list of words.
void key(benchmark::State &state)
{
    story::Story story = longStory();
    for (qsizetype i = 0; i < state.range(0); ++i)
        story.publication.houseStyle.push_back(
            {u"harbour%1 board"_s.arg(i), u"board %1"_s.arg(i), story::HouseWord::Kind::Prefer, u"ours"_s});
    const std::vector<base::TextRange> unsourced;
    check::Checker checker;
    (void)checker.run(story, base::SystemClock(), {.unsourced = &unsourced});
    bool flip = false;
    for (auto _ : state) {
        state.PauseTiming();
        story::Article article = story.article;
        story::Publication publication = story.publication;
        article.body[article.body.size() / 2] = (flip = !flip) ? u'e' : u'o';
        story = story::makeStory(std::move(article), std::move(publication));
        state.ResumeTiming();
        benchmark::DoNotOptimize(checker.run(story, base::SystemClock(), {.unsourced = &unsourced}).size());
    }
}

}

BENCHMARK(wholeWithDetector)->Unit(benchmark::kMillisecond);
BENCHMARK(whole)->Unit(benchmark::kMillisecond);
BENCHMARK(key)->Arg(0)->Arg(1000)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    galley::base::keepFreedMemory(); // as the program does
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
