// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/suggesting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

enum class Fate { Stays, Added, Removed };

/// Words of one fate, and where they stood; those that come anew stand nowhere.
struct Run
{
    Fate fate;
    QString text;
    qsizetype source = -1;
    bool isNew = false;    ///< put in by this edit
    bool isStruck = false; ///< struck out by this edit
    QString author = {};   ///< whose suggestion it is
};

/// The part of the source that an edit touches, with every suggestion it touches or stands beside.
base::TextRange touchedRange(const std::vector<Suggestion> &all, const base::TextRange &range)
{
    base::TextRange touched = range;
    for (const Suggestion &one : all) {
        if (one.range.begin <= range.end && one.range.end >= range.begin) {
            touched.begin = std::min(touched.begin, one.range.begin);
            touched.end = std::max(touched.end, one.range.end);
        }
    }
    return touched;
}

std::vector<Run> runsOf(const QString &source, const std::vector<Suggestion> &all,
                        const base::TextRange &touched, const AuthorOf &authorOf)
{
    std::vector<Run> runs;
    const auto add = [&](Fate fate, const base::TextRange &range, const QString &author = {}) {
        if (!range.isEmpty())
            runs.push_back({.fate = fate,
                            .text = source.sliced(range.begin, range.length()),
                            .source = range.begin,
                            .author = author});
    };
    qsizetype done = touched.begin;
    for (const Suggestion &one : all) {
        if (one.range.begin < touched.begin || one.range.end > touched.end)
            continue;
        add(Fate::Stays, {done, one.range.begin});
        const QString author = authorOf ? authorOf(one) : QString();
        add(Fate::Removed, one.removed, author);
        add(Fate::Added, one.added, author);
        done = one.range.end;
    }
    add(Fate::Stays, {done, touched.end});
    return runs;
}

/// Parts the runs at a place of the source; a place within marks is taken for the words behind them.
void partAt(std::vector<Run> &runs, qsizetype place)
{
    for (size_t i = 0; i < runs.size(); ++i) {
        const qsizetype into = place - runs[i].source;
        if (into <= 0 || into >= runs[i].text.size())
            continue;
        Run rest = runs[i];
        rest.text = runs[i].text.sliced(into);
        rest.source = place;
        runs[i].text.truncate(into);
        runs.insert(runs.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
        return;
    }
}

/// Strikes out the range and puts the words in behind it.
void edit(std::vector<Run> &runs, const base::TextRange &range, const QString &words, const QString &author)
{
    partAt(runs, range.begin);
    partAt(runs, range.end);
    size_t place = 0;
    std::vector<Run> kept;
    for (Run &run : runs) {
        const bool isHit = run.source >= range.begin && run.source < range.end;
        if (isHit && run.fate == Fate::Added)
            continue; // a suggestion that is taken back leaves nothing
        if (isHit && run.fate == Fate::Stays) {
            run.fate = Fate::Removed;
            run.isStruck = true;
            run.author = author;
        }
        const bool isBefore = run.source < range.end || (range.isEmpty() && run.source < range.begin);
        kept.push_back(std::move(run));
        if (isBefore)
            place = kept.size();
    }
    if (!words.isEmpty())
        kept.insert(kept.begin() + static_cast<std::ptrdiff_t>(place),
                    Run{.fate = Fate::Added, .text = words, .isNew = true, .author = author});
    runs = std::move(kept);
}

/// Whether the words can stand between these marks and be found again.
bool canHold(const QString &words, QLatin1StringView closing)
{
    return QString(words + closing).indexOf(closing) == words.size();
}

/// Writes runs of one fate together, and a strike-out with what comes in its place as one substitution.
class Writer
{
public:
    void write(const std::vector<Run> &runs)
    {
        for (const Run &run : runs) {
            if (run.fate == Fate::Stays)
                flush();
            else if (run.author != m_author || (run.fate == Fate::Removed && !m_added.isEmpty()))
                flush();
            take(run);
        }
        flush();
    }

    QString text;
    std::optional<qsizetype> begin;
    std::optional<qsizetype> caret;
    bool isPossible = true;
    std::vector<WrittenSuggestion> written;

private:
    void take(const Run &run)
    {
        m_author = run.author;
        if (run.fate == Fate::Stays) {
            text += run.text;
        } else if (run.fate == Fate::Removed) {
            if (run.isStruck && !m_struckAt)
                m_struckAt = m_removed.size();
            m_removed += run.text;
        } else {
            m_added += run.text;
            if (run.isNew)
                m_newEnd = m_added.size();
        }
    }

    void flush()
    {
        qsizetype from = text.size();
        const bool both = !m_removed.isEmpty() && !m_added.isEmpty() && !m_removed.contains("~>"_L1)
                          && canHold(m_removed, "~>"_L1) && canHold(m_added, "~~}"_L1)
                          && !m_removed.contains("~~}"_L1) && !m_added.contains("~>"_L1);
        if (!m_removed.isEmpty()) {
            isPossible = isPossible && (both || canHold(m_removed, "--}"_L1));
            if (m_struckAt && !begin)
                begin = text.size();
            text += both ? "{~~"_L1 : "{--"_L1;
            text += m_removed;
            text += both ? "~>"_L1 : "--}"_L1;
            if (!both) {
                written.push_back({{from, text.size()}, m_author});
                from = text.size();
            }
        }
        if (!m_added.isEmpty()) {
            isPossible = isPossible && (both || canHold(m_added, "++}"_L1));
            text += both ? ""_L1 : "{++"_L1;
            if (m_newEnd)
                caret = text.size() + *m_newEnd;
            text += m_added;
            text += both ? "~~}"_L1 : "++}"_L1;
        }
        if (text.size() > from)
            written.push_back({{from, text.size()}, m_author});
        m_removed.clear();
        m_added.clear();
        m_struckAt.reset();
        m_newEnd.reset();
    }

    QString m_author; ///< of what is gathered
    QString m_removed;
    QString m_added;
    std::optional<qsizetype> m_struckAt;
    std::optional<qsizetype> m_newEnd;
};

}

SuggestedEdit suggestedEdit(const QString &source, const base::TextRange &range, const QString &words,
                            const QString &author, const AuthorOf &authorOf)
{
    const std::vector<Suggestion> all = suggestions(source);
    const base::TextRange touched = touchedRange(all, range);
    std::vector<Run> runs = runsOf(source, all, touched, authorOf);
    edit(runs, range, words, author);
    Writer writer;
    writer.write(runs);
    if (!writer.isPossible)
        return {range, words, range.begin, range.begin + words.size(), {}};
    const qsizetype begin = touched.begin + writer.begin.value_or(range.begin - touched.begin);
    for (WrittenSuggestion &one : writer.written)
        one.range = {one.range.begin + touched.begin, one.range.end + touched.begin};
    return {touched, writer.text, std::min(begin, touched.begin + writer.text.size()),
            touched.begin + writer.caret.value_or(writer.text.size()), std::move(writer.written)};
}

base::TextRange liveCharacter(const QString &source, qsizetype position, int direction)
{
    const Projection live = project(source, SuggestionView::Accepted);
    // The place in the accepted text that the position comes to: all pieces that begin before it count.
    qsizetype place = live.isIdentity() ? position : 0;
    for (const Piece &piece : live.pieces) {
        if (piece.source < position)
            place = piece.begin + std::min(position - piece.source, piece.length);
    }
    qsizetype begin = direction < 0 ? place - 1 : place;
    if (begin < 0 || begin >= live.text.size())
        return {position, position};
    qsizetype length = 1;
    if (direction < 0 && begin > 0 && live.text[begin].isLowSurrogate()) {
        --begin;
        length = 2;
    } else if (direction > 0 && live.text[begin].isHighSurrogate() && begin + 1 < live.text.size()) {
        length = 2;
    }
    if (live.isIdentity())
        return {begin, begin + length};
    const Piece &piece = live.pieceAt(begin);
    const qsizetype at = piece.source + (begin - piece.begin);
    return {at, at + length};
}

QStringView settledWords(QStringView source, const Suggestion &suggestion, bool accept)
{
    const base::TextRange &kept = accept ? suggestion.added : suggestion.removed;
    return source.sliced(kept.begin, kept.length());
}

std::optional<Suggestion> suggestionAround(const QString &source, qsizetype position)
{
    for (const Suggestion &one : suggestions(source)) {
        if (one.range.begin <= position && position <= one.range.end)
            return one;
    }
    return std::nullopt;
}

}
