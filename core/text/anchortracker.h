// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

#include <QUuid>

#include <deque>
#include <vector>

namespace galley::text {

/// Tells an anchor from the others while its list is made anew: whose it is, and which of them.
struct AnchorKey
{
    QUuid owner;
    int part = 0;
    bool operator==(const AnchorKey &) const = default;
};

/// Carries the anchors of one text over its edits, from key to key. An edit costs one pass over the ranges
/// (a few integers each) and never reads the text, but for the words it touches.
///
/// What an edit takes away is remembered with the anchors that lay in it: when the same words come back
/// (undo, or cut here and pasted there) the anchors come back with them, to the letter. Words that come back
/// in another way are found by AnchorSearch, which is for a moment of rest.
class AnchorTracker
{
public:
    struct Tracked
    {
        AnchorKey key;
        Anchor *anchor = nullptr; ///< not owned; must stay where it is until the next setAnchors
        bool stale = false;       ///< the words or their surroundings changed since the quotation was taken
        bool isGuess = false;     ///< found by likeness; gives way when its own words come back
    };

    /// Takes the place of the list before; what was remembered stays.
    void setAnchors(std::vector<Tracked> anchors);
    /// To be called before the text changes …
    void prepare(const Edit &edit, const QString &before);
    /// … and after it has.
    void follow(const Edit &edit, const QString &after);
    /// Brings words and context of every changed anchor up to date, but for those that are just being deleted
    /// letter by letter: an undo shall find what they were.
    void settle(const QString &text);
    bool hasOrphans() const;
    const std::vector<Tracked> &anchors() const { return m_anchors; }
    /// Puts an orphan where AnchorSearch found its like.
    void place(const AnchorKey &key, const base::TextRange &range, const QString &text);

private:
    /// An anchor within a fragment: its whole range, counted from the fragment's begin, and its words.
    struct Piece
    {
        AnchorKey key;
        base::TextRange range;
        QString words;
        bool isGuess = false;
    };
    struct Fragment
    {
        qsizetype position = 0;
        QString text;
        std::vector<Piece> pieces;
    };

    void remember(const Edit &edit, const QString &before);
    Fragment *openFragment(const Edit &edit);
    bool isRemembered(const AnchorKey &key) const;
    void restore(const Fragment &fragment, qsizetype base, const Edit &edit, const QString &after,
                 std::vector<AnchorKey> &restored);
    void regain(Tracked &one, const Edit &edit, const QString &after);
    Tracked *tracked(const AnchorKey &key);

    std::vector<Tracked> m_anchors;
    std::deque<Fragment> m_fragments; ///< newest first
    qsizetype m_remembered = 0;       ///< characters of all fragments
    bool m_isRunning = false;         ///< the newest fragment may still grow
};

}
