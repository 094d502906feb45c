// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/statistics.h"

#include "core/attribution/qualities.h"
#include "core/markup/parser.h"
#include "core/text/segmentation.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr double wordsPerMinute = 230; // silent reading of English prose (Brysbaert 2019: 238)
constexpr qsizetype longWord = 6;      // LIX: more letters than this are a long word

bool isLeaf(const markup::Node &node)
{
    return node.type == markup::NodeType::Paragraph || node.type == markup::NodeType::Heading
           || node.type == markup::NodeType::TableCell;
}

/// The words of each paragraph, without those of code and of what is taken out.
void collectParagraphs(const markup::Node &node, QStringList &paragraphs)
{
    if (isLeaf(node)) {
        const QString words = markup::plainText(node).trimmed();
        if (!words.isEmpty())
            paragraphs << words;
        return;
    }
    for (const markup::Node &child : node.children)
        collectParagraphs(child, paragraphs);
}

struct Sums
{
    int syllables = 0;
    int longWords = 0;
};

void countSentence(QStringView sentence, const QString &language, TextStatistics &statistics, Sums &sums)
{
    const auto words = text::words(sentence, language);
    if (words.empty())
        return;
    ++statistics.sentences;
    const int count = int(words.size());
    statistics.words += count;
    statistics.longestSentence = std::max(statistics.longestSentence, count);
    const auto group = std::ranges::lower_bound(TextStatistics::groupEnds, count);
    ++statistics.sentenceLengths[size_t(group - TextStatistics::groupEnds.begin())];
    for (const base::TextRange &word : words) {
        const QStringView letters = sentence.sliced(word.begin, word.length());
        sums.longWords += letters.size() > longWord ? 1 : 0;
        sums.syllables += englishSyllables(letters);
    }
}

int quotedWords(const QString &paragraph, const QString &language)
{
    const std::vector<bool> isQuoted = attribution::quotedCharacters(paragraph);
    return int(std::ranges::count_if(text::words(paragraph, language),
                                     [&isQuoted](const auto &word) { return isQuoted[size_t(word.begin)]; }));
}

void countParagraph(const QString &paragraph, const QString &language, TextStatistics &statistics, Sums &sums)
{
    ++statistics.paragraphs;
    for (const QChar c : paragraph) {
        if (c.isLowSurrogate() || c.isMark()) // one character with the one before
            continue;
        ++statistics.characters;
        statistics.charactersWithoutSpaces += c.isSpace() ? 0 : 1;
    }
    for (const base::TextRange &sentence : text::sentences(paragraph, language))
        countSentence(QStringView(paragraph).sliced(sentence.begin, sentence.length()), language, statistics,
                      sums);
    statistics.quotedWords += quotedWords(paragraph, language);
}

int quotedWords(const QString &body, const QString &language, std::vector<base::TextRange> within)
{
    std::ranges::sort(within);
    int words = 0;
    qsizetype counted = 0; // as far as this: one quotation may be two people's
    for (const base::TextRange &range : within) {
        QStringList paragraphs;
        const qsizetype begin = std::max(range.begin, counted);
        const qsizetype end = std::min(range.end, body.size()); // it may be of a text that was longer
        if (begin < end)
            collectParagraphs(markup::parse(body.sliced(begin, end - begin)), paragraphs);
        for (const QString &paragraph : paragraphs)
            words += quotedWords(paragraph, language);
        counted = std::max(counted, range.end);
    }
    return words;
}

/// Languages whose words are not parted by spaces, or whose short vowels are not written.
bool hasLix(const QString &language)
{
    static const QStringList without{u"ar"_s, u"he"_s, u"fa"_s, u"ur"_s, u"zh"_s, u"ja"_s,
                                     u"ko"_s, u"th"_s, u"km"_s, u"lo"_s, u"my"_s};
    return !without.contains(language.section(u'-', 0, 0));
}

}

double TextStatistics::minutes() const
{
    return words / wordsPerMinute;
}

int englishSyllables(QStringView word)
{
    int groups = 0;
    bool wasVowel = false;
    for (const QChar c : word) {
        const bool isVowel = QStringView(u"aeiouyAEIOUY").contains(c);
        groups += isVowel && !wasVowel ? 1 : 0;
        wasVowel = isVowel;
    }
    const bool hasSilentEnd = word.size() > 2 && word.endsWith(u'e', Qt::CaseInsensitive)
                              && !word.endsWith(u"le", Qt::CaseInsensitive);
    const bool hasSilentPast = word.size() > 3 && word.endsWith(u"ed", Qt::CaseInsensitive)
                               && !QStringView(u"tdTD").contains(word[word.size() - 3]);
    return std::max(1, groups - (hasSilentEnd || hasSilentPast ? 1 : 0));
}

TextStatistics statisticsOf(const QString &body, const QString &language,
                            const std::optional<std::vector<base::TextRange>> &attributed)
{
    QStringList paragraphs;
    collectParagraphs(markup::parse(body), paragraphs);
    TextStatistics statistics;
    Sums sums;
    for (const QString &paragraph : paragraphs)
        countParagraph(paragraph, language, statistics, sums);
    if (attributed)
        statistics.quotedWords = quotedWords(body, language, *attributed);
    if (statistics.words == 0)
        return statistics;
    // Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas (US Navy, 1975).
    if (language.section(u'-', 0, 0) == "en"_L1)
        statistics.grade
            = 0.39 * statistics.wordsPerSentence() + 11.8 * double(sums.syllables) / statistics.words - 15.59;
    // Björnsson: Läsbarhet (Stockholm, 1968).
    if (hasLix(language))
        statistics.lix = statistics.wordsPerSentence() + 100.0 * sums.longWords / statistics.words;
    return statistics;
}

}
