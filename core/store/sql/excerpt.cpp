// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/excerpt.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace galley::store {

namespace {

constexpr int shown = 16; // words
constexpr QChar hitBegin(0x2068);
constexpr QChar hitEnd(0x2069);
constexpr QChar more(0x2026);

/// A hit and what else is found in the words behind it.
struct Window
{
    size_t parts = 0; ///< of the question
    int words = 0;    ///< from the hit to the end of the last
};

Window windowAt(const std::vector<Hit> &hits, size_t first)
{
    const Hit &begin = hits[first];
    std::set<int> parts;
    Window window;
    for (size_t i = first; i < hits.size() && hits[i].column == begin.column; ++i) {
        const int end = hits[i].word + hits[i].words - begin.word;
        if (hits[i].word - begin.word >= shown)
            break;
        if (end > shown && i > first)
            continue;
        parts.insert(hits[i].part);
        window.words = std::max(window.words, end);
    }
    window.parts = parts.size();
    return window;
}

auto placeOf(const Hit &hit)
{
    return std::tuple(hit.column, hit.word, hit.words);
}

}

std::vector<Hit> inOrder(std::vector<Hit> hits)
{
    std::ranges::sort(hits, {},
                      [](const Hit &one) { return std::tuple_cat(placeOf(one), std::tuple(one.part)); });
    const auto again = std::ranges::unique(hits, {}, placeOf);
    hits.erase(again.begin(), again.end());
    return hits;
}

Excerpt::Excerpt(const std::vector<Hit> &hits)
{
    Window best;
    for (size_t i = 0; i < hits.size(); ++i) {
        const Window one = windowAt(hits, i);
        if (one.parts <= best.parts)
            continue;
        best = one;
        m_column = hits[i].column;
        m_first = std::max(0, hits[i].word - (shown - std::min(shown, one.words)) / 2);
    }
    std::ranges::copy_if(hits, std::back_inserter(m_hits),
                         [this](const Hit &one) { return one.column == m_column && one.word >= m_first; });
}

bool Excerpt::add(qsizetype begin, qsizetype end)
{
    if (m_passed++ < m_first)
        return true;
    m_goesOn = int(m_words.size()) == shown;
    if (!m_goesOn)
        m_words.push_back({begin, end});
    return !m_goesOn;
}

QString Excerpt::made(qsizetype size, const std::function<QString(qsizetype, qsizetype)> &between) const
{
    if (m_words.empty())
        return {};
    qsizetype written = m_first > 0 ? m_words.front().begin : 0;
    QString text = m_first > 0 ? QString(more) : QString();
    int marked = 0; // words, up to the end of the last hit
    for (const Hit &hit : m_hits) {
        const int first = std::max(hit.word - m_first, marked);
        const int end = std::min(hit.word - m_first + hit.words, int(m_words.size()));
        if (first >= end)
            continue;
        const qsizetype from = m_words[size_t(first)].begin;
        const qsizetype to = m_words[size_t(end) - 1].end;
        text += between(written, from) + hitBegin + between(from, to) + hitEnd;
        written = to;
        marked = end;
    }
    return text + (m_goesOn ? between(written, m_words.back().end) + more : between(written, size));
}

}
