// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Composing and writing pages, beside QTextDocument on the same words in the same run.

#include "core/base/memory.h"
#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "core/markup/parser.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"
#include "ui/preview/pagechanges.h"
#include "ui/preview/pagepainter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <benchmark/benchmark.h>

#include <QFile>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include <malloc.h>
#include <unistd.h>

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

/// The same from the markup on, as a run of the window does it: the paragraph is read, all behind it moves.
void keystrokeRead(benchmark::State &state)
{
    story::Story story = sample::longStory(static_cast<int>(state.range(0)));
    const story::Article before = story.article;
    story::Article after = before;
    after.body.insert(story.body.children[story.body.children.size() / 2].range.end, u'e');
    const story::PublicationStyle style = sample::style();
    layout::ParagraphCache cache;
    bool isTyped = false;
    for (auto _ : state) {
        isTyped = !isTyped;
        story::updateStory(story, isTyped ? after : before);
        benchmark::DoNotOptimize(layout::compose(story, style, &cache));
    }
}

/// Reading the markup of the whole story, as for a change that reaches beyond its paragraph.
void readMarkup(benchmark::State &state)
{
    const QString body = sample::longStory(static_cast<int>(state.range(0))).article.body;
    for (auto _ : state)
        benchmark::DoNotOptimize(markup::parse(body));
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

/// The page that shows the middle of the story, where the key was typed.
int changedPage(const layout::DisplayList &list, qsizetype position)
{
    for (size_t page = 0; page < list.pages.size(); ++page) {
        for (const layout::BlockArea &block : list.pages[page].blocks) {
            if (block.origin.range.begin <= position && position < block.origin.range.end)
                return static_cast<int>(page);
        }
    }
    return 0;
}

/// What an eye waits for: the pages anew, and the one in sight painted at 1.5 pixels a point, where it looks
/// otherwise than before, as PageView does.
void keystrokePainted(benchmark::State &state)
{
    constexpr double scale = 1.5;
    story::Story story = sample::longStory(static_cast<int>(state.range(0)));
    const story::PublicationStyle style = sample::style();
    layout::ParagraphCache cache;
    ui::PagePainter painter;
    QImage image((QSizeF(style.pageWidth, style.pageHeight) * scale).toSize(), QImage::Format_RGB32);
    const qsizetype middle = story.body.children[story.body.children.size() / 2].range.begin;
    auto list = std::make_shared<const layout::DisplayList>(layout::compose(story, style, &cache));
    painter.setDisplayList(list);
    std::vector<double> times, composing;
    double painted = 0; // square points
    for (auto _ : state) {
        typeLetter(story);
        const auto start = std::chrono::steady_clock::now();
        const auto before = std::exchange(
            list, std::make_shared<const layout::DisplayList>(layout::compose(story, style, &cache)));
        const auto composed = std::chrono::steady_clock::now();
        painter.setDisplayList(list);
        const auto page = static_cast<size_t>(changedPage(*list, middle));
        const QRectF area = before->pages.size() == list->pages.size()
                                ? ui::changedArea(before->pages[page], list->pages[page])
                                : QRectF({}, list->pages[page].size);
        const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect();
        QPainter device(&image);
        device.setClipRect(pixels);
        device.fillRect(pixels, Qt::white);
        painter.paint(device, static_cast<int>(page), scale,
                      QRectF(QPointF(pixels.topLeft()) / scale, QSizeF(pixels.size()) / scale));
        device.end();
        painted += double(area.width() * area.height());
        const std::chrono::duration<double, std::milli> whole = std::chrono::steady_clock::now() - start;
        times.push_back(whole.count());
        composing.push_back(std::chrono::duration<double, std::milli>(composed - start).count());
    }
    state.counters["p50_ms"] = percentile(times, 0.5);
    state.counters["p95_ms"] = percentile(times, 0.95);
    state.counters["page_share"] = painted / double(times.size()) / (style.pageWidth * style.pageHeight);
    state.counters["compose_p50_ms"] = percentile(composing, 0.5);
    state.counters["compose_p95_ms"] = percentile(composing, 0.95);
}

double residentMegabytes()
{
    malloc_trim(0);
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// What the cache and the pages of a story take, beside the program and its fonts.
void memory(benchmark::State &state)
{
    const story::PublicationStyle style = sample::style();
    const story::Story story = sample::longStory(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        layout::ParagraphCache cache;
        layout::compose(sample::longStory(100), style, &cache); // the fonts are open
        const double before = residentMegabytes();
        const layout::DisplayList list = layout::compose(story, style, &cache);
        state.counters["MB"] = residentMegabytes() - before;
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

BENCHMARK(memory)->Arg(50000)->Iterations(1)->Unit(
    benchmark::kMillisecond); // first: nothing is left over yet
BENCHMARK(keystrokePainted)->Arg(700)->Arg(50000)->MinTime(2)->Unit(benchmark::kMillisecond);
BENCHMARK(fullLayout)->Arg(700)->Arg(10000)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(fullLayoutByQTextDocument)->Arg(700)->Arg(10000)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystroke)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeRead)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(readMarkup)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeByQTextDocument)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);
BENCHMARK(writePdf)->Arg(700)->Arg(50000)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    galley::base::keepFreedMemory(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
