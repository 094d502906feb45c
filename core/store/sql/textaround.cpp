// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/textaround.h"

#include "core/text/stemming.h"

#include <algorithm>

namespace galley::store {

namespace {

/// Whether a word of a text is one that was typed, or begins with it.
bool isSame(const IndexedWord &word, const QString &typed, bool isBegun)
{
    if (word.isAscii)
        return isBegun
                   ? word.text.startsWith(typed, Qt::CaseInsensitive)
                   : word.text.size() == typed.size() && word.text.compare(typed, Qt::CaseInsensitive) == 0;
    const QString plain = text::withoutAccents(word.text.toString());
    return isBegun ? plain.startsWith(typed) : plain == typed;
}

/// Whether the typed words stand there.
bool areAt(const std::vector<IndexedWord> &words, size_t first, const QStringList &typed, bool isPrefix)
{
    if (first + size_t(typed.size()) > words.size())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const bool isBegun = isPrefix && i + 1 == typed.size();
        if (!isSame(words[first + size_t(i)], typed[i], isBegun))
            return false;
    }
    return true;
}

/// The stem of a term in a language; empty where it has none.
QString stemOf(const SearchTerm &term, const QString &language)
{
    return stemsOf(term, {language}).value(0);
}

QString cutOut(const QStringList &texts, const std::vector<std::vector<IndexedWord>> &words,
               const std::vector<Hit> &hits)
{
    Excerpt excerpt(hits);
    const QString &text = texts[excerpt.column()];
    for (const IndexedWord &word : words[size_t(excerpt.column())]) {
        const qsizetype begin = word.text.data() - text.data();
        if (!excerpt.add(begin, begin + word.text.size()))
            break;
    }
    return excerpt.made(text.size(),
                        [&text](qsizetype from, qsizetype to) { return text.sliced(from, to - from); });
}

}

TextAround::TextAround(Engine engine, const QString &typed) : m_engine(engine)
{
    if (engine == Engine::Sqlite)
        return;
    for (const SearchTerm &term : searchTerms(typed)) {
        QStringList words;
        for (const IndexedWord &word : indexedWords(term.words))
            words << text::withoutAccents(word.text.toString());
        if (!words.isEmpty() && !term.isOr)
            m_terms.push_back({words, term});
    }
}

std::vector<Hit> TextAround::hitsIn(const std::vector<IndexedWord> &words, int column) const
{
    std::vector<Hit> hits;
    for (size_t at = 0; at < words.size(); ++at) {
        for (size_t i = 0; i < m_terms.size(); ++i) {
            const Term &term = m_terms[i];
            if (areAt(words, at, term.words, term.typed.isPrefix))
                hits.push_back({int(i), column, int(at), int(term.words.size())});
        }
    }
    return hits;
}

std::vector<Hit> TextAround::stemHitsIn(const std::vector<IndexedWord> &words, QStringView stems, int column,
                                        const QStringList &wanted) const
{
    std::vector<Hit> hits;
    const QList<QStringView> all = stems.split(u' ');
    qsizetype place = 0;
    for (size_t at = 0; at < words.size() && place < all.size(); place += words[at++].tokens) {
        const qsizetype term = wanted.indexOf(all[place]);
        if (term >= 0 && !all[place].isEmpty())
            hits.push_back({int(term), column, int(at), 1});
    }
    return hits;
}

QString TextAround::of(const Statement &row, int first) const
{
    const int last = row.columns() - 1;
    if (m_engine == Engine::Sqlite)
        return row.text(last);
    const QString stems = row.text(last);
    const QList<QStringView> lines = QStringView(stems).split(u'\n');
    QStringList wanted;
    for (const Term &term : m_terms)
        wanted << stemOf(term.typed, stems.mid(1, 2)); // which begin with their language
    QStringList texts;
    std::vector<std::vector<IndexedWord>> words;
    std::vector<Hit> hits;
    for (int column = 0; column < last - first; ++column) {
        texts << row.text(first + column);
        words.push_back(indexedWords(texts.back()));
        std::ranges::copy(hitsIn(words.back(), column), std::back_inserter(hits));
        std::ranges::copy(stemHitsIn(words.back(), lines.value(column), column, wanted),
                          std::back_inserter(hits));
    }
    return texts.isEmpty() ? QString() : cutOut(texts, words, inOrder(std::move(hits)));
}

}
