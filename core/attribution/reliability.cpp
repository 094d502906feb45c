// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/reliability.h"

#include "core/attribution/detector.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

/// Words of a text by their number, whatever paragraph they are in.
using WordSet = std::set<std::pair<size_t, size_t>>;

WordSet wordsOf(const std::vector<Fragment> &fragments)
{
    WordSet words;
    for (const Fragment &fragment : fragments) {
        for (size_t at = fragment.begin; at < fragment.end; ++at)
            words.insert({fragment.paragraph, at});
    }
    return words;
}

WordSet wordsOf(const std::vector<base::TextRange> &ranges, const std::vector<Reading> &readings)
{
    WordSet words;
    for (size_t i = 0; i < readings.size(); ++i) {
        const auto &list = readings[i].words.words;
        for (size_t at = 0; at < list.size(); ++at) {
            if (std::ranges::any_of(ranges,
                                    [&](const base::TextRange &range) { return range.overlaps(list[at]); }))
                words.insert({i, at});
        }
    }
    return words;
}

size_t common(const WordSet &a, const WordSet &b)
{
    return static_cast<size_t>(std::ranges::count_if(a, [&](const auto &word) { return b.contains(word); }));
}

struct MarkedWords
{
    WordSet source;
    WordSet content;
};

bool isRight(const Linked &linked, const std::vector<MarkedWords> &marked)
{
    const WordSet source = wordsOf(linked.source);
    const WordSet content = wordsOf(linked.content);
    return std::ranges::any_of(marked, [&](const MarkedWords &one) {
        const size_t both = common(content, one.content);
        const bool found = both > 0 && both * 4 >= content.size() + one.content.size();
        return found && ((source.empty() && one.source.empty()) || common(source, one.source) > 0);
    });
}

void judgeDocument(const Labeller &labeller, const CorpusDocument &document,
                   std::vector<Calibration::Example> &examples)
{
    std::vector<Reading> readings;
    for (const base::TextRange &range : language::paragraphRanges(document.text))
        readings.push_back(labeller.read(document.text, range));
    std::vector<Labelling> labellings = labelParagraphs(labeller, readings);
    std::vector<LabelledParagraph> paragraphs;
    paragraphs.reserve(readings.size());
    for (size_t i = 0; i < readings.size(); ++i)
        paragraphs.push_back({&readings[i], &labellings[i]});
    std::vector<MarkedWords> marked;
    marked.reserve(document.marked.size());
    for (const Marked &one : document.marked)
        marked.push_back({wordsOf(one.source, readings), wordsOf(one.content, readings)});
    for (const Linked &linked : link(paragraphs))
        examples.push_back({confidenceSigns(linked), isRight(linked, marked)});
}

std::vector<std::pair<double, bool>> crossFitted(const std::vector<Calibration::Example> &examples)
{
    std::vector<std::pair<double, bool>> judged;
    for (size_t half = 0; half < 2; ++half) {
        std::vector<Calibration::Example> others;
        for (size_t i = 0; i < examples.size(); ++i) { // in runs, so that a text is in one half
            if ((i * 20 / std::max<size_t>(1, examples.size())) % 2 != half)
                others.push_back(examples[i]);
        }
        const QByteArray bytes = Calibration::fit(others);
        const Calibration calibration(
            {reinterpret_cast<const uchar *>(bytes.constData()), static_cast<size_t>(bytes.size())});
        for (size_t i = 0; i < examples.size(); ++i) {
            if ((i * 20 / examples.size()) % 2 == half)
                judged.emplace_back(calibration.confidence(examples[i].signs), examples[i].right);
        }
    }
    return judged;
}

}

std::vector<Calibration::Example> judge(const Labeller &labeller,
                                        const std::vector<CorpusDocument> &documents)
{
    std::vector<Calibration::Example> examples;
    for (const CorpusDocument &document : documents)
        judgeDocument(labeller, document, examples);
    return examples;
}

QString reliabilityTable(const std::vector<Calibration::Example> &examples)
{
    constexpr size_t steps = 10;
    std::array<size_t, steps> all{};
    std::array<size_t, steps> right{};
    std::array<double, steps> claimed{};
    size_t shown = 0;
    size_t shownRight = 0;
    for (const auto &[confidence, isRight] : crossFitted(examples)) {
        const size_t step = std::min(steps - 1, static_cast<size_t>(confidence * steps));
        all[step] += 1;
        right[step] += isRight ? 1 : 0;
        claimed[step] += confidence;
        shown += confidence >= shownConfidence ? 1 : 0;
        shownRight += confidence >= shownConfidence && isRight ? 1 : 0;
    }
    const auto percent = [](double part, size_t whole) {
        return whole == 0 ? u"-"_s : QString::number(100 * part / static_cast<double>(whole), 'f', 1);
    };
    QString table = u"confidence | findings | claimed % | right %\n"_s;
    for (size_t step = 0; step < steps; ++step) {
        table += u"%1-%2 | %3 | %4 | %5\n"_s.arg(step * 10)
                     .arg(step * 10 + 10)
                     .arg(all[step])
                     .arg(percent(claimed[step], all[step]),
                          percent(static_cast<double>(right[step]), all[step]));
    }
    return table
           + u"shown (from %1): %2 of %3 findings, %4 % right\n"_s.arg(shownConfidence)
                 .arg(shown)
                 .arg(examples.size())
                 .arg(percent(static_cast<double>(shownRight), shown));
}

}
