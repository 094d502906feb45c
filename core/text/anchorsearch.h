// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

#include <QHash>

#include <optional>
#include <vector>

namespace galley::text {

/// Finds orphaned anchors in a text again: by their exact words, else by words that are much alike, told
/// apart by what stands around them. Letter case, punctuation and markup count little: words are compared as
/// words. Reads the whole text, so it is for a worker or a moment of rest.
class AnchorSearch
{
public:
    explicit AnchorSearch(const QString &text); ///< kept as a shared copy

    /// Where the anchor's words stand now, or nothing where no place is likely enough. A short word that
    /// stands in many places is only found where its surroundings are. near: where words that belong to it
    /// (the quotation of a cue) were found; places within a paragraph's reach of it count as likely.
    std::optional<base::TextRange> find(const Anchor &anchor,
                                        const std::optional<base::TextRange> &near = std::nullopt) const;

private:
    struct Candidate
    {
        base::TextRange range;
        double likeness = 0; ///< of the words, 0 to 1
        double context = 0;  ///< of what stands around, 0 to 1
        bool isNear = false;
    };

    std::vector<int> wordsOf(QStringView text) const;
    std::vector<Candidate> exactPlaces(const Anchor &anchor) const;
    std::vector<Candidate> alikePlaces(const Anchor &anchor) const;
    double contextAt(const Anchor &anchor, const base::TextRange &range) const;
    base::TextRange withSigns(base::TextRange range, const QString &exact) const;

    QString m_text;
    std::vector<base::TextRange> m_places; ///< of the text's words
    std::vector<int> m_words;              ///< the same words as numbers
    QHash<QString, int> m_numbers;         ///< of folded words
};

/// Brings anchors that do not stand on their words (a text changed outside) back to them, or orphans them.
/// An anchor that covers words much like its own stays where it is and takes these.
void reanchor(std::vector<Anchor *> anchors, const QString &text);

}
