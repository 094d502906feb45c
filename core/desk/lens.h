// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/detector.h"
#include "core/desk/sourcebook.h"

namespace galley::desk {

/// How an entry of the lens is shown: what a person has to know first about it.
enum class LensMark {
    Found,       ///< by machine
    Confirmed,   ///< by a person
    NeedsSource, ///< somebody says so, and it is not said who
    Anonymous,
    Disputed,
    Claim,     ///< nobody says so at all
    Settled,   ///< own knowledge, witnessed
    Dismissed, ///< no attribution; remembered so that it is not found again
    Orphaned,  ///< its words are gone from the text
};

/// One attribution or unsourced claim, as the story and the source book know it together.
struct LensEntry
{
    story::Attribution attribution; ///< the stored one, or one made of what was found, with an id of its own
    bool isStored = false;
    LensMark mark = LensMark::Found;
    QString who; ///< for people in the house: the entry's name, else the words of the text; may be empty
    QString sourceText; ///< the source as the text has it, names in full
    QString words;      ///< the content, on one line
    QString cue;
    std::optional<story::Terms> terms;
    std::optional<story::Conversation> talk; ///< that the terms are of
    QString position;                        ///< role and organisation, of a source that may be named
    int evidence = 0;
    std::vector<story::Evidence> support; ///< its evidence, as far as the source book has it
    bool isSecondHand = false;
    bool isDocument = false;
    bool isSingleSource = false;
    bool lacksEvidence = false;
    int paragraph = 0;     ///< from 1
    base::TextRange place; ///< all of it, in the body
};

/// What a story rests on, in numbers.
struct LensMix
{
    int named = 0;
    int anonymous = 0;
    int documents = 0;
    int secondHand = 0;
    int unsourced = 0;

    int all() const { return named + anonymous + documents + secondHand + unsourced; }
    bool operator==(const LensMix &) const = default;
};

/// One paragraph that somebody speaks in, and who, in the order they speak.
struct LensParagraph
{
    int number = 0; ///< from 1
    QStringList speakers;
};

/// Who says what in a story.
struct Lens
{
    std::vector<LensEntry> entries; ///< in the order of the text; orphans and dismissed ones at the end
    LensMix mix;                    ///< each attribution counted once, in the first of the kinds that fits
};

/// The paragraph a position is in, from 1; a line that holds nothing belongs to the one before.
int paragraphAt(QStringView body, qsizetype position);

/// Who speaks where; paragraphs in which nobody does are left out.
std::vector<LensParagraph> speakersOf(const Lens &lens);

/// An attribution that nobody looked at yet, of what the detector found in a body.
story::Attribution attributionOf(const attribution::Detected &found, const QString &body);

/// Puts together what people settled, what the machine found (positions in the body), and what the source
/// book knows. What overlaps something that is settled or dismissed is not brought again. Sentences with a
/// number, in paragraphs that name nobody, are added as claims. Pure; reads the whole story.
Lens makeLens(const story::Article &article, const attribution::Detection &detection, const SourceBook &book);

}
