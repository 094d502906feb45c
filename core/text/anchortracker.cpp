// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchortracker.h"

#include <algorithm>
#include <optional>

namespace galley::text {

namespace {

constexpr size_t mostFragments = 200;           // as many steps back as anybody goes
constexpr qsizetype mostRemembered = 1'000'000; // characters; a cut of a whole long story still fits
constexpr qsizetype tellingLength
    = 8; // a fragment this long, found within a longer paste, is the one that went

constexpr qsizetype oneKey = 2;         // code units that Backspace takes; more is a cut of its own
constexpr qsizetype sameNeighbours = 8; // characters beside an orphan's words that tell them from their like

/// True where what stood before or behind the anchor's words stands there too.
bool hasNeighbours(const Anchor &anchor, const base::TextRange &place, QStringView text)
{
    const qsizetype before = std::min(anchor.prefix.size(), sameNeighbours);
    const qsizetype behind = std::min(anchor.suffix.size(), sameNeighbours);
    return (before > 0 && text.first(place.begin).endsWith(QStringView(anchor.prefix).last(before)))
           || (behind > 0 && text.sliced(place.end).startsWith(QStringView(anchor.suffix).first(behind)));
}

/// Where an orphan's former words stand beside an insertion: at their former place, or with one of their
/// former neighbours.
std::optional<base::TextRange> lostPlace(const Anchor &anchor, const QString &words, qsizetype formerly,
                                         const Edit &edit, QStringView text)
{
    if (formerly >= 0 && formerly <= text.size() && text.sliced(formerly).startsWith(words))
        return base::TextRange{formerly, formerly + words.size()};
    const qsizetype begin = std::max<qsizetype>(0, edit.position - words.size());
    const qsizetype end = std::min(text.size(), edit.position + edit.inserted + words.size());
    const qsizetype at = text.sliced(begin, end - begin).indexOf(words);
    const base::TextRange place{begin + at, begin + at + words.size()};
    return at >= 0 && hasNeighbours(anchor, place, text) ? std::optional(place) : std::nullopt;
}

/// A range, widened by what an insertion at its border or within it brought back of its former words.
std::optional<base::TextRange> widened(const base::TextRange &range, const QString &words, const Edit &edit,
                                       QStringView text)
{
    // Nothing but what it has and what came in: a like letter behind is not the one that went.
    const qsizetype begin = std::min(range.begin, edit.position);
    const qsizetype end = std::max(range.end, edit.position + edit.inserted);
    if (const qsizetype at = text.sliced(begin, end - begin).indexOf(words); at >= 0)
        return base::TextRange{begin + at, begin + at + words.size()};
    const qsizetype now = words.indexOf(text.sliced(range.begin, range.length()));
    const QStringView come = text.sliced(edit.position, edit.inserted);
    if (now < 0)
        return std::nullopt;
    if (edit.position == range.end && QStringView(words).sliced(now + range.length()).startsWith(come))
        return base::TextRange{range.begin, range.end + come.size()};
    if (edit.position + edit.inserted == range.begin && QStringView(words).first(now).endsWith(come))
        return base::TextRange{edit.position, range.end};
    return std::nullopt;
}

bool overlaps(const base::TextRange &range, const Edit &edit)
{
    return edit.position < range.end && edit.position + edit.removed > range.begin;
}

}

void AnchorTracker::setAnchors(std::vector<Tracked> anchors)
{
    for (Tracked &one : anchors) {
        if (const Tracked *before = tracked(one.key)) {
            one.stale = before->stale;
            one.isGuess = before->isGuess;
        }
    }
    m_anchors = std::move(anchors);
}

AnchorTracker::Tracked *AnchorTracker::tracked(const AnchorKey &key)
{
    const auto found = std::ranges::find(m_anchors, key, &Tracked::key);
    return found == m_anchors.end() ? nullptr : &*found;
}

bool AnchorTracker::hasOrphans() const
{
    return std::ranges::any_of(m_anchors, [](const Tracked &one) { return one.anchor->orphaned; });
}

void AnchorTracker::place(const AnchorKey &key, const base::TextRange &range, const QString &text)
{
    Tracked *const one = tracked(key);
    if (!one || !one->anchor->orphaned)
        return;
    *one->anchor = makeAnchor(text, range);
    one->stale = false;
    one->isGuess = true;
}

bool AnchorTracker::isRemembered(const AnchorKey &key) const
{
    return !m_fragments.empty() && std::ranges::contains(m_fragments.front().pieces, key, &Piece::key);
}

/// The fragment that this deletion goes on with (Backspace or Delete, key after key), or null.
AnchorTracker::Fragment *AnchorTracker::openFragment(const Edit &edit)
{
    if (!m_isRunning || m_fragments.empty() || edit.inserted > 0 || edit.removed > oneKey)
        return nullptr;
    const qsizetype at = m_fragments.front().position;
    return edit.position == at || edit.position + edit.removed == at ? &m_fragments.front() : nullptr;
}

void AnchorTracker::prepare(const Edit &edit, const QString &before)
{
    if (edit.removed > 0)
        remember(edit, before);
    m_isRunning = edit.inserted == 0 && edit.removed > 0;
    const qsizetype end = edit.position + edit.removed;
    for (Tracked &one : m_anchors) {
        Anchor &anchor = *one.anchor;
        one.stale = one.stale
                    || (edit.position <= anchor.range.end + contextLength
                        && end >= anchor.range.begin - contextLength);
        anchor.range = carried(anchor.range, edit);
        anchor.orphaned = anchor.orphaned || anchor.range.isEmpty();
    }
}

void AnchorTracker::remember(const Edit &edit, const QString &before)
{
    Fragment *fragment = openFragment(edit);
    qsizetype lead = 0; // characters of the fragment that stood before what is deleted now
    const QString gone = before.sliced(edit.position, edit.removed);
    if (!fragment) {
        m_fragments.push_front({edit.position, gone, {}});
        fragment = &m_fragments.front();
    } else if (edit.position == fragment->position) { // Delete, key after key
        lead = fragment->text.size();
        fragment->text += gone;
    } else {
        fragment->text.prepend(gone);
        fragment->position = edit.position;
        for (Piece &piece : fragment->pieces) {
            piece.range.begin += gone.size();
            piece.range.end += gone.size();
        }
    }
    m_remembered += gone.size();
    for (Tracked &one : m_anchors) {
        Anchor &anchor = *one.anchor;
        if (anchor.orphaned || !overlaps(anchor.range, edit) || isRemembered(one.key))
            continue;
        if (one.stale)
            anchor = makeAnchor(before, anchor.range);
        one.stale = true;
        const base::TextRange &range = anchor.range;
        const qsizetype shift = lead - edit.position;
        fragment->pieces.push_back(
            {one.key, {range.begin + shift, range.end + shift}, anchor.exact, one.isGuess});
    }
    while (m_fragments.size() > 1 && (m_fragments.size() > mostFragments || m_remembered > mostRemembered)) {
        m_remembered -= m_fragments.back().text.size();
        m_fragments.pop_back();
    }
}

void AnchorTracker::follow(const Edit &edit, const QString &after)
{
    if (edit.inserted == 0)
        return;
    const QStringView come = QStringView(after).sliced(edit.position, edit.inserted);
    std::vector<AnchorKey> restored;
    for (const bool whole : {true, false}) { // all of what came in before a part of it
        for (const Fragment &fragment : m_fragments) {
            const bool isWhole = fragment.text.size() == come.size();
            if (fragment.pieces.empty() || isWhole != whole || fragment.text.size() > come.size()
                || (!isWhole && fragment.text.size() < tellingLength))
                continue;
            if (const qsizetype at = come.indexOf(fragment.text); at >= 0)
                restore(fragment, edit.position + at, edit, after, restored);
        }
    }
    for (Tracked &one : m_anchors) {
        const base::TextRange &range = one.anchor->range;
        const qsizetype reach = one.anchor->orphaned ? one.anchor->exact.size() + contextLength : 0;
        if (range.begin - reach <= edit.position + edit.inserted && range.end + reach >= edit.position)
            regain(one, edit, after);
    }
}

/// Words that come back letter by letter, or beside a change of their own: the longest wording an anchor is
/// remembered to have had that stands around what it has now, or as much of it as is back.
void AnchorTracker::regain(Tracked &one, const Edit &edit, const QString &after)
{
    const Anchor &anchor = *one.anchor;
    const QStringView come = QStringView(after).sliced(edit.position, edit.inserted);
    base::TextRange best = anchor.orphaned ? base::TextRange{} : anchor.range;
    for (const Fragment &fragment : m_fragments) {
        const auto piece = std::ranges::find(fragment.pieces, one.key, &Piece::key);
        if (piece == fragment.pieces.end() || piece->words.size() <= best.length()
            || !(fragment.text.contains(come) || come.contains(fragment.text)))
            continue;
        const qsizetype formerly = fragment.position + piece->range.begin;
        const auto place = anchor.orphaned ? lostPlace(anchor, piece->words, formerly, edit, after)
                                           : widened(best, piece->words, edit, after);
        if (place && place->length() > best.length())
            best = *place;
    }
    if (best.isEmpty() || best == anchor.range)
        return;
    *one.anchor = makeAnchor(after, best);
    one.stale = false;
    one.isGuess = false;
}

/// Puts the anchors of a fragment that stands at base again where they were in it.
void AnchorTracker::restore(const Fragment &fragment, qsizetype base, const Edit &edit, const QString &after,
                            std::vector<AnchorKey> &restored)
{
    for (const Piece &piece : fragment.pieces) {
        Tracked *const one = tracked(piece.key);
        if (!one || std::ranges::contains(restored, piece.key))
            continue;
        Anchor &anchor = *one->anchor;
        const base::TextRange place{base + piece.range.begin, base + piece.range.end};
        // An anchor that still has words of its own only takes back what comes back beside or within them.
        const bool touches
            = anchor.orphaned || one->isGuess
              || (anchor.range.begin <= edit.position + edit.inserted && anchor.range.end >= edit.position);
        if (!touches || place.begin < 0 || place.end > after.size()
            || QStringView(after).sliced(place.begin, place.length()) != piece.words)
            continue;
        anchor = makeAnchor(after, place);
        one->stale = false;
        one->isGuess = piece.isGuess;
        restored.push_back(piece.key);
    }
}

void AnchorTracker::settle(const QString &text)
{
    for (Tracked &one : m_anchors) {
        if (!one.stale || one.anchor->orphaned || (m_isRunning && isRemembered(one.key)))
            continue;
        *one.anchor = makeAnchor(text, one.anchor->range);
        one.stale = false;
    }
}

}
