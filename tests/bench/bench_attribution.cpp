// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the detector takes: a key in a paragraph of 60 words, and whole stories in words a second. Goals:
// 1 ms a key, 100,000 words a second.

#include "core/attribution/installedmodel.h"
#include "core/attribution/storydetector.h"
#include "core/base/memory.h"
#include "core/language/tokenizer.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Paragraphs of about 60 words with and without somebody who speaks; no two are alike.
QString story(qsizetype paragraphs)
{
    static const QStringList turns{
        u"“We lost two mornings to the sandbar,” said Ines Calloway, the harbour master, who has run the "
        u"port for "
        u"eleven years. “I will not lose a boat to it.” She told the council that the ferry would not sail "
        u"after dark "
        u"this winter, and added that the firm had been warned of the change in May. Nobody at the meeting "
        u"on day %1 "
        u"asked why."_s,
        u"The pool was built in 1931 and has two diving boards, a café and a clock that stopped in the storm "
        u"of year %1. "
        u"Its roof was repaired twice. Three hundred children learn to swim there each winter, and most of "
        u"them come by "
        u"boat from the other side of the water, where there is no pool and, since the spring, no bus on a Sunday."_s,
        u"According to a report that the county published on page %1 of its bulletin, the bar has moved "
        u"forty metres to "
        u"the east since spring. Piet Aldous, the operations director, said the crews were tired. He argued "
        u"that a second "
        u"dredger would cost less than the repairs, but the treasurer replied that there was no money for either."_s};
    QStringList list;
    for (qsizetype i = 0; i < paragraphs; ++i)
        list << turns[i % turns.size()].arg(i);
    return list.join(u'\n');
}

qsizetype wordsOf(const QString &text)
{
    size_t count = 0;
    for (const base::TextRange &range : language::paragraphRanges(text))
        count += language::tokenizeParagraph(QStringView(text).sliced(range.begin, range.length()))
                     .words.size();
    return static_cast<qsizetype>(count);
}

/// Each round changes one letter in the middle paragraph.
void key(benchmark::State &state, const std::shared_ptr<const attribution::Labeller> &labeller)
{
    QString text = story(state.range(0));
    attribution::StoryDetector detector(labeller);
    detector.detect(text, u"en"_s);
    const qsizetype at = text.indexOf(u' ', text.indexOf(u'\n', text.size() / 2)) - 1;
    ushort letter = 'a';
    for (auto _ : state) {
        letter = letter == 'z' ? 'a' : static_cast<ushort>(letter + 1);
        text[at] = QChar(letter);
        benchmark::DoNotOptimize(detector.detect(text, u"en"_s).attributions.size());
    }
}

void wholeStory(benchmark::State &state, const std::shared_ptr<const attribution::Labeller> &labeller)
{
    const QString text = story(state.range(0));
    for (auto _ : state) {
        attribution::StoryDetector detector(labeller);
        benchmark::DoNotOptimize(detector.detect(text, u"en"_s).attributions.size());
    }
    state.counters["words"] = benchmark::Counter(static_cast<double>(wordsOf(text)),
                                                 benchmark::Counter::kIsIterationInvariantRate);
}

}

int main(int argc, char **argv)
{
    galley::base::keepFreedMemory(); // as the program does
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto labeller = attribution::installedModel().labeller;
    const auto add = [](const char *name, auto run, std::shared_ptr<const attribution::Labeller> with) {
        benchmark::RegisterBenchmark(name, run, std::move(with))
            ->Arg(3)
            ->Arg(14)
            ->Arg(100)
            ->Unit(benchmark::kMicrosecond);
    };
    if (labeller != nullptr) {
        add("keyByModel", key, labeller);
        add("wholeStoryByModel", wholeStory, labeller);
    }
    add("keyByRules", key, nullptr);
    add("wholeStoryByRules", wholeStory, nullptr);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
