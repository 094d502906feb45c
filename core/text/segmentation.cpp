// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/segmentation.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>
#include <utility>

namespace galley::text {

namespace {

constexpr qsizetype mostKept = 16; // iterators of a thread

/// One that was made before, for making it takes longer than reading a paragraph; null where there is none.
icu::BreakIterator *iteratorFor(const QString &language, bool sentences)
{
    thread_local QHash<std::pair<QString, bool>, std::shared_ptr<icu::BreakIterator>> made;
    if (made.size() > mostKept)
        made.clear();
    std::shared_ptr<icu::BreakIterator> &iterator = made[{language, sentences}];
    if (!iterator) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale(language.toLatin1().constData());
        iterator.reset(sentences ? icu::BreakIterator::createSentenceInstance(locale, status)
                                 : icu::BreakIterator::createWordInstance(locale, status));
    }
    return iterator.get();
}

/// Calls visit(begin, end, rule status) for each segment.
template <class Visit>
void segments(QStringView text, const QString &language, bool sentences, Visit visit)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::BreakIterator *iterator = iteratorFor(language, sentences);
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, text.utf16(), text.size(), &status);
    if (iterator && U_SUCCESS(status)) {
        iterator->setText(&source, status);
        int32_t begin = iterator->first();
        for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE;
             begin = end, end = iterator->next())
            visit(begin, end, iterator->getRuleStatus());
    }
    utext_close(&source);
}

base::TextRange trimmed(QStringView text, base::TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.begin < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

}

std::vector<base::TextRange> words(QStringView text, const QString &language)
{
    std::vector<base::TextRange> result;
    segments(text, language, false, [&](qsizetype begin, qsizetype end, int32_t status) {
        if (status >= UBRK_WORD_NONE_LIMIT)
            result.push_back({begin, end});
    });
    return result;
}

std::vector<base::TextRange> sentences(QStringView text, const QString &language)
{
    std::vector<base::TextRange> result;
    segments(text, language, true, [&](qsizetype begin, qsizetype end, int32_t) {
        const base::TextRange range = trimmed(text, {begin, end});
        if (!range.isEmpty())
            result.push_back(range);
    });
    return result;
}

int wordCount(QStringView text)
{
    int count = 0;
    segments(text, QStringLiteral("en"), false,
             [&](qsizetype, qsizetype, int32_t status) { count += status >= UBRK_WORD_NONE_LIMIT ? 1 : 0; });
    return count;
}

int RepeatedWordCount::count(QStringView text)
{
    const QHash<size_t, int> before = std::exchange(m_lines, {});
    int all = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const size_t hash = qHash(line);
        const auto known = before.constFind(hash);
        const int words = known == before.constEnd() ? wordCount(line) : *known;
        m_lines.insert(hash, words);
        all += words;
    }
    return all;
}

}
