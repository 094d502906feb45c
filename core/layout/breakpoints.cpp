// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/paragraphshaper.h"

#include <algorithm>
#include <array>

// The places where a shaped paragraph may break: between words (UAX 14), in words (patterns), and anywhere in
// what is too long.
namespace galley::layout {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr double emergencyPenalty = 600; ///< badness of breaking where no rule allows it
/// How much of itself a character may stand out of the column: light marks most, so that the edge looks
/// straight (values near those of pdfTeX's microtype).
double hangOf(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u',':
    case u'-':
    case 0x2010:
    case 0x00ad:
        return 0.7;
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case u'"':
    case u'\'':
    case 0x00ab:
    case 0x00bb:
    case 0x201e:
        return 0.5;
    case u':':
    case u';':
    case u'!':
    case u'?':
    case 0x2013:
    case 0x2014:
        return 0.3;
    default:
        return 0;
    }
}

const Look &lookAt(const RichText &text, int at)
{
    const auto span = std::ranges::upper_bound(text.spans, at, {}, &Span::end);
    return text.looks[static_cast<size_t>(span == text.spans.end() ? 0 : span->look)];
}

bool isHyphenatable(QStringView word)
{
    const bool isAllCaps
        = word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return !isAllCaps;
}

}

/// Running sums of widths, and what they were at a character.
struct ParagraphShaper::Sums
{
    const ShapedParagraph &paragraph;
    const BreakCosts &costs;
    size_t piece = 0;
    double width = 0;
    double space = 0;
    double micro = 0;

    const Look &lookOf(const Piece &p) const
    {
        return paragraph.text
            .looks[static_cast<size_t>(paragraph.text.spans[static_cast<size_t>(p.span)].look)];
    }
    double microOf(const Piece &p, double letters, double advance) const
    {
        if (p.isSpace || p.isCursive)
            return 0;
        return costs.glyphScaling * advance + letterGive(p, costs) * lookOf(p).size * letters;
    }
    /// Moves on to the piece that holds the character. Characters are asked for in rising order.
    void advanceTo(int at)
    {
        while (piece < paragraph.pieces.size() && paragraph.pieces[piece].end <= at) {
            const Piece &p = paragraph.pieces[piece++];
            width += p.width;
            if (p.isSpace)
                space += p.width;
            else
                micro += microOf(p, static_cast<double>(p.shaped->glyphs.size()), p.width);
        }
    }
    struct At
    {
        double width, space, micro;
    };
    At at(int character)
    {
        advanceTo(character);
        At sums{width, space, micro};
        if (piece < paragraph.pieces.size() && paragraph.pieces[piece].begin < character) {
            const Piece &p = paragraph.pieces[piece];
            double advance = 0, letters = 0;
            for (const ShapedGlyph &glyph : p.shaped->glyphs) {
                if (glyph.cluster < character - p.begin) {
                    advance += (static_cast<double>(glyph.advance) + (p.isCursive ? 0 : lookOf(p).tracking))
                               * lookOf(p).size;
                    ++letters;
                }
            }
            sums.width += advance;
            sums.micro += microOf(p, letters, advance);
        }
        return sums;
    }
    /// The piece that the character before this one is in, if any.
    const Piece *before(int character) const
    {
        if (piece < paragraph.pieces.size() && paragraph.pieces[piece].begin < character)
            return &paragraph.pieces[piece];
        return piece > 0 ? &paragraph.pieces[piece - 1] : nullptr;
    }
};

namespace {

/// A chance to break before the character "next"; the line's words end at "end".
struct Chance
{
    int end = 0;
    int next = 0;
    double penalty = 0;
    bool hyphen = false;
    bool forced = false;
};

void addHyphens(std::vector<Chance> &chances, const ShapedParagraph &paragraph, Hyphenator &hyphenator,
                const BreakCosts &costs, int begin, int end)
{
    const QString &text = paragraph.text.text;
    for (int i = begin; i < end;) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        int wordEnd = i;
        while (wordEnd < end && (text[wordEnd].isLetter() || text[wordEnd].isMark()))
            ++wordEnd;
        const QStringView word = QStringView(text).mid(i, wordEnd - i);
        if (isHyphenatable(word) && !lookAt(paragraph.text, i).isCode) {
            const bool isName = word.front().isUpper();
            for (const int point : hyphenator.points(word, paragraph.text.language)) {
                const double stub = point <= 2 || word.size() - point <= 2 ? costs.shortStub : 0;
                chances.push_back(
                    {i + point, i + point, stub + (isName ? costs.nameHyphen : 0), true, false});
            }
        }
        i = wordEnd;
    }
}

void addEmergencies(std::vector<Chance> &chances, const ShapedParagraph &paragraph, int begin, int end,
                    double measure)
{
    double width = 0;
    const auto first = std::lower_bound(paragraph.pieces.begin(), paragraph.pieces.end(), begin,
                                        [](const Piece &piece, int at) { return piece.end <= at; });
    for (auto piece = first; piece != paragraph.pieces.end() && piece->begin < end; ++piece)
        width += piece->width;
    if (width <= measure)
        return;
    std::vector<int> clusters;
    for (auto piece = first; piece != paragraph.pieces.end() && piece->begin < end; ++piece) {
        for (const ShapedGlyph &glyph : piece->shaped->glyphs)
            clusters.push_back(piece->begin + glyph.cluster);
    }
    for (const int at : clusters) {
        if (at > begin && at < end)
            chances.push_back({at, at, emergencyPenalty, false, false});
    }
}

}

void ParagraphShaper::addBreaks(ShapedParagraph &paragraph, const ShapeOptions &options,
                                const BreakCosts &costs)
{
    const QString &text = paragraph.text.text;
    const int size = static_cast<int>(text.size());
    std::vector<Chance> chances;
    chances.reserve(static_cast<size_t>(size / 3 + 2));
    int wordBegin = 0;
    for (const int next : lineChances(paragraph.text)) {
        int end = next;
        while (end > wordBegin && (text[end - 1] == u' ' || text[end - 1].unicode() == lineSeparator))
            --end;
        if (options.hyphenate)
            addHyphens(chances, paragraph, m_hyphenator, costs, wordBegin, end);
        addEmergencies(chances, paragraph, wordBegin, end, options.measure);
        const bool forced = next == size || text[next - 1].unicode() == lineSeparator;
        const bool softHyphen = end > wordBegin && text[end - 1].unicode() == 0x00ad && !forced;
        chances.push_back({end, next, 0, softHyphen, forced});
        wordBegin = next;
    }
    if (chances.empty() || !chances.back().forced)
        chances.push_back({size, size, 0, false, true});
    std::stable_sort(chances.begin(), chances.end(),
                     [](const Chance &a, const Chance &b) { return a.next < b.next; });

    Sums sums{paragraph, costs};
    const auto hangAt = [&](int at, const Piece *piece) {
        if (!options.hang || !piece || at < 0 || at >= size || piece->level & 1)
            return 0.0;
        return costs.hanging * hangOf(text[at]) * 0.25 * sums.lookOf(*piece).size;
    };
    FontId hyphenFont = -1;
    double hyphenAdvance = 0; ///< ems, in that font
    BreakPoint start;
    start.hangStart = paragraph.pieces.empty() ? 0 : hangAt(0, &paragraph.pieces.front());
    paragraph.points.reserve(chances.size() + 1);
    paragraph.places.reserve(chances.size() + 1);
    paragraph.points.assign(1, start);
    paragraph.places.assign(1, TextBreak{0, 0});
    for (const Chance &chance : chances) {
        if (chance.next == paragraph.places.back().next && !chance.forced)
            continue; // a hyphen where the text has one
        BreakPoint point;
        const Sums::At end = sums.at(chance.end);
        const Piece *piece = sums.before(chance.end);
        point.endWidth = end.width;
        point.endSpace = end.space;
        point.endMicro = end.micro;
        point.hangEnd = hangAt(chance.end - 1, piece);
        if (chance.hyphen && piece) {
            if (piece->font != hyphenFont) {
                hyphenFont = piece->font;
                hyphenAdvance
                    = m_typefaces.shape({hyphenFont, u"-", false, 0, paragraph.text.language})->advance;
            }
            const double hyphen = hyphenAdvance * sums.lookOf(*piece).size;
            point.endWidth += hyphen;
            point.hangEnd = options.hang ? costs.hanging * hangOf(u'-') * hyphen : 0;
        }
        const Sums::At next = sums.at(chance.next);
        point.startWidth = next.width;
        point.startSpace = next.space;
        point.startMicro = next.micro;
        point.hangStart = hangAt(chance.next, piece);
        point.penalty = chance.penalty;
        point.hyphen = chance.hyphen;
        point.forced = chance.forced;
        paragraph.points.push_back(point);
        paragraph.places.push_back({chance.end, chance.next});
    }
}

}
