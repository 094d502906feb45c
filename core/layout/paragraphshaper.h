// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/hyphenator.h"
#include "core/layout/linebreaker.h"
#include "core/layout/richtext.h"

#include <unicode/ubrk.h>

namespace galley::layout {

/// Words of one font, direction and look, or one stretchable space.
struct Piece
{
    int begin = 0; ///< in the paragraph's text
    int end = 0;
    int span = 0;
    FontId font = 0;
    bool isSpace = false;
    bool isCursive = false;     ///< its letters join: neither spaced nor scaled
    bool isIdeographic = false; ///< has no spaces to give: its letters may stand further apart
    quint8 level = 0;           ///< of UAX 9; odd runs from the right
    std::shared_ptr<const ShapedText> shaped;
    double width = 0; ///< points
};

/// How far a piece's letters may be moved apart or together, em.
double letterGive(const Piece &piece, const BreakCosts &costs);

/// A break point with its place in the text.
struct TextBreak
{
    int end = 0;  ///< the line's words end before this character
    int next = 0; ///< the next line starts with it
};

/// A paragraph, shaped and with all its chances to break. Does not depend on the measure but for words longer
/// than it.
struct ShapedParagraph
{
    RichText text;
    bool rightToLeft = false;
    double width = 0; ///< points; of all of it in one line
    /// In logical order, gapless but for line separators. In a long story ParagraphCache drops these and the
    /// points once the lines are set, and has them made anew where it needs them.
    mutable std::vector<Piece> pieces;
    mutable std::vector<BreakPoint> points;
    std::vector<TextBreak> places; ///< of the same index as points
};

/// Where words may break and whether they may be hyphenated.
struct ShapeOptions
{
    bool hyphenate = false;
    bool hang = false;  ///< hanging punctuation, for justified text
    double measure = 0; ///< words longer than this may break anywhere
    bool operator==(const ShapeOptions &) const = default;
};

/// Whether a language (BCP 47) is written from right to left.
bool runsFromTheRight(const QString &language);

/// Turns words into glyphs and break points. Serves one thread at a time.
class ParagraphShaper
{
public:
    ParagraphShaper(Typefaces &typefaces, Hyphenator &hyphenator);
    ~ParagraphShaper();
    Q_DISABLE_COPY_MOVE(ParagraphShaper)

    ShapedParagraph shape(RichText text, const ShapeOptions &options, const BreakCosts &costs);

private:
    struct Sums;
    void findLevels(ShapedParagraph &paragraph);
    void makePieces(ShapedParagraph &paragraph);
    void addPiece(ShapedParagraph &paragraph, int begin, int end, int span, FontId font, bool isSpace);
    std::vector<int> lineChances(const RichText &text);
    void addBreaks(ShapedParagraph &paragraph, const ShapeOptions &options, const BreakCosts &costs);

    Typefaces &m_typefaces;
    Hyphenator &m_hyphenator;
    UBreakIterator *m_breaks = nullptr;
    QString m_breaksLanguage;
    std::vector<quint8> m_levels; ///< of the paragraph at hand; empty: all from the left
};

}
