// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/suggestions.h"

#include <QHash>

#include <optional>

namespace galley::markup {

namespace {

bool isEscaped(QStringView source, qsizetype position)
{
    qsizetype backslashes = 0;
    while (position - backslashes > 0 && source[position - backslashes - 1] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Looks for closing marks; remembers which do not come any more, so that many open marks cost one search.
class ClosingFinder
{
public:
    explicit ClosingFinder(QStringView source) : m_source(source) { }

    qsizetype find(QStringView closing, qsizetype from)
    {
        qsizetype &last = m_last[closing.back().unicode() == u'>' ? u'>' : closing.front().unicode()];
        if (last != -1 && last < from)
            last = m_source.indexOf(closing, from);
        return last;
    }

private:
    QStringView m_source;
    QHash<char16_t, qsizetype> m_last{
        {u'+', 0}, {u'-', 0}, {u'~', 0}, {u'>', 0}}; ///< the closing found last, or -1
};

std::optional<Suggestion> suggestionAt(QStringView source, qsizetype begin, ClosingFinder &finder)
{
    const QStringView marks = source.sliced(begin + 1, 2);
    const bool insertion = marks == u"++";
    const bool deletion = marks == u"--";
    if (!insertion && !deletion && marks != u"~~")
        return std::nullopt;
    const QStringView closing = insertion  ? QStringView(u"++}")
                                : deletion ? QStringView(u"--}")
                                           : QStringView(u"~~}");
    const qsizetype inner = begin + 3;
    const qsizetype end = finder.find(closing, inner);
    if (end < 0)
        return std::nullopt;
    const base::TextRange whole{begin, end + 3};
    if (insertion)
        return Suggestion{whole, {inner, inner}, {inner, end}};
    if (deletion)
        return Suggestion{whole, {inner, end}, {end, end}};
    const qsizetype arrow = finder.find(u"~>", inner);
    if (arrow < 0 || arrow > end)
        return std::nullopt;
    return Suggestion{whole, {inner, arrow}, {arrow + 2, end}};
}

class Projector
{
public:
    explicit Projector(const QString &source) : m_source(source) { }

    void take(const base::TextRange &range, Suggested state)
    {
        if (range.isEmpty())
            return;
        projection.pieces.push_back(
            {projection.text.size(), range.begin, range.length(), range.length(), state});
        projection.text += QStringView(m_source).sliced(range.begin, range.length());
    }

    Projection projection;

private:
    const QString &m_source;
};

}

std::vector<Suggestion> suggestions(const QString &source)
{
    std::vector<Suggestion> result;
    ClosingFinder finder(source);
    for (qsizetype at = source.indexOf(u'{'); at >= 0 && at + 3 <= source.size();) {
        const auto found = isEscaped(source, at) ? std::nullopt : suggestionAt(source, at, finder);
        if (found)
            result.push_back(*found);
        at = source.indexOf(u'{', found ? found->range.end : at + 1);
    }
    return result;
}

Projection project(const QString &source, SuggestionView view)
{
    const std::vector<Suggestion> all = suggestions(source);
    if (all.empty())
        return {source, {}};
    Projector projector(source);
    const bool marked = view == SuggestionView::Marked;
    qsizetype done = 0;
    for (const Suggestion &suggestion : all) {
        projector.take({done, suggestion.range.begin}, Suggested::No);
        if (view != SuggestionView::Accepted)
            projector.take(suggestion.removed, marked ? Suggested::Deletion : Suggested::No);
        if (view != SuggestionView::Refused)
            projector.take(suggestion.added, marked ? Suggested::Insertion : Suggested::No);
        done = suggestion.range.end;
    }
    projector.take({done, source.size()}, Suggested::No);
    if (projector.projection.pieces
            .empty()) // nothing is left: one empty piece, so that the map is no identity
        projector.projection.pieces.push_back({});
    return projector.projection;
}

}
