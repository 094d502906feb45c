// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Composing and writing pages, beside QTextDocument on the same words in the same run.

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <benchmark/benchmark.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// A key typed in the middle of the story, or rubbed out again: the words of one paragraph change.
void typeLetter(story::Story &story)
{
    QString &words = story.body.children[story.body.children.size() / 2].children.front().text;
    if (words.endsWith(u'e'))
        words.chop(1);
    else
        words.append(u'e');
}

void fullLayout(benchmark::State &state)
{
    const story::Story story = sample::longStory(static_cast<int>(state.range(0)));
    const story::PublicationStyle style = sample::style();
    layout::compose(sample::longStory(100), style);
    for (auto _ : state) {
        layout::ParagraphCache cache;
        benchmark::DoNotOptimize(layout::compose(story, style, &cache));
    }
}

void keystroke(benchmark::State &state)
{
    story::Story story = sample::longStory(static_cast<int>(state.range(0)));
    const story::PublicationStyle style = sample::style();
    layout::ParagraphCache cache;
    layout::compose(story, style, &cache);
    for (auto _ : state) {
        typeLetter(story);
        benchmark::DoNotOptimize(layout::compose(story, style, &cache));
    }
}

void writePdf(benchmark::State &state)
{
    const layout::DisplayList list
        = layout::compose(sample::longStory(static_cast<int>(state.range(0))), sample::style());
    qint64 size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        benchmark::DoNotOptimize(pdf::writePdf(list, {}, buffer).has_value());
        size = buffer.size();
    }
    state.counters["bytes"] = static_cast<double>(size);
}

/// What a Qt program would do: one column of the same measure, justified by first fit, no hyphens.
void prepare(QTextDocument &document, int words)
{
    QTextOption option = document.defaultTextOption();
    option.setAlignment(Qt::AlignJustify);
    document.setDefaultTextOption(option);
    document.setDefaultFont(QFont(u"Linux Libertine O"_s, 10));
    document.setTextWidth(160);
    document.setPlainText(sample::longStory(words).article.body);
}

void fullLayoutByQTextDocument(benchmark::State &state)
{
    const QString body = sample::longStory(static_cast<int>(state.range(0))).article.body;
    for (auto _ : state) {
        QTextDocument document;
        prepare(document, 1);
        document.setPlainText(body);
        benchmark::DoNotOptimize(document.size());
    }
}

void keystrokeByQTextDocument(benchmark::State &state)
{
    QTextDocument document;
    prepare(document, static_cast<int>(state.range(0)));
    benchmark::DoNotOptimize(document.size());
    QTextCursor cursor(document.findBlockByNumber(document.blockCount() / 2));
    for (auto _ : state) {
        cursor.insertText(u"e"_s);
        benchmark::DoNotOptimize(document.size());
    }
}

}

BENCHMARK(fullLayout)->Arg(700)->Arg(10000)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(fullLayoutByQTextDocument)->Arg(700)->Arg(10000)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystroke)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeByQTextDocument)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(writePdf)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
