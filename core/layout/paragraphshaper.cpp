// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/paragraphshaper.h"

#include <unicode/ubidi.h>
#include <unicode/uscript.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr char16_t lineSeparator = 0x2028;

const char16_t *utf16(const QString &text)
{
    return reinterpret_cast<const char16_t *>(text.utf16());
}

bool isStretchable(QChar c)
{
    // No-break spaces pasted from the web are counted too: of fixed width they would wreck a justified line.
    return c == u' ' || c.unicode() == 0xa0;
}

bool mayRunFromTheRight(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x590 && u < 0x900) || (u >= 0xfb1d && u < 0xff00)
               || (u >= 0xd802 && u <= 0xd83b && u != 0xd835) || u == 0x200f || (u >= 0x202a && u <= 0x202e)
               || (u >= 0x2066 && u <= 0x2069);
    });
}

char32_t characterAt(const QString &text, int at)
{
    const QChar c = text[at];
    return c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
               ? QChar::surrogateToUcs4(c, text[at + 1])
               : char32_t(c.unicode());
}

UScriptCode scriptOf(char32_t c)
{
    if (c < 0x250) // all that is not common there is Latin
        return QChar::isLetter(c) ? USCRIPT_LATIN : USCRIPT_COMMON;
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &error);
}

bool belongsToAnyScript(UScriptCode script)
{
    return script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
}

bool joins(UScriptCode script)
{
    return script == USCRIPT_ARABIC || script == USCRIPT_SYRIAC || script == USCRIPT_MONGOLIAN
           || script == USCRIPT_NKO || script == USCRIPT_DEVANAGARI || script == USCRIPT_BENGALI;
}

bool isIdeograph(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA
           || script == USCRIPT_BOPOMOFO;
}

/// A mark, joiner or selector stays with the letter before it, whatever font that one took.
bool belongsToLetterBefore(char32_t c)
{
    return c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f3fb && c <= 0x1f3ff)
           || (c >= 0x300 && QChar::isMark(c));
}

}

bool runsFromTheRight(const QString &language)
{
    static const QStringList languages{u"ar"_s, u"he"_s, u"fa"_s, u"ur"_s, u"yi"_s,
                                       u"ps"_s, u"sd"_s, u"ug"_s, u"dv"_s};
    return languages.contains(language.section(u'-', 0, 0).toLower());
}

double letterGive(const Piece &piece, const BreakCosts &costs)
{
    constexpr double ideographs = 0.06; // em: a line of twelve gives most of one ideograph and looks even
    return piece.isIdeographic ? std::max(ideographs, costs.letterSpacing) : costs.letterSpacing;
}

ParagraphShaper::ParagraphShaper(Typefaces &typefaces, Hyphenator &hyphenator)
    : m_typefaces(typefaces)
    , m_hyphenator(hyphenator)
{ }

ParagraphShaper::~ParagraphShaper()
{
    if (m_breaks)
        ubrk_close(m_breaks);
}

ShapedParagraph ParagraphShaper::shape(RichText text, const ShapeOptions &options, const BreakCosts &costs)
{
    ShapedParagraph paragraph;
    paragraph.text = std::move(text);
    findLevels(paragraph);
    makePieces(paragraph);
    addBreaks(paragraph, options, costs);
    paragraph.width = paragraph.points.empty() ? 0 : paragraph.points.back().endWidth;
    return paragraph;
}

void ParagraphShaper::findLevels(ShapedParagraph &paragraph)
{
    const QString &text = paragraph.text.text;
    const bool languageRunsFromTheRight = runsFromTheRight(paragraph.text.language);
    m_levels.clear();
    if (!languageRunsFromTheRight && !mayRunFromTheRight(text))
        return;
    UErrorCode error = U_ZERO_ERROR;
    UBiDi *bidi = ubidi_openSized(static_cast<int32_t>(text.size()), 0, &error);
    ubidi_setPara(bidi, utf16(text), static_cast<int32_t>(text.size()),
                  languageRunsFromTheRight ? UBIDI_DEFAULT_RTL : UBIDI_DEFAULT_LTR, nullptr, &error);
    if (U_SUCCESS(error)) {
        paragraph.rightToLeft = ubidi_getParaLevel(bidi) & 1;
        if (const UBiDiLevel *levels = ubidi_getLevels(bidi, &error); levels && U_SUCCESS(error))
            m_levels.assign(levels, levels + text.size());
    }
    ubidi_close(bidi);
}

void ParagraphShaper::addPiece(ShapedParagraph &paragraph, int begin, int end, int spanIndex, FontId font,
                               bool isSpace)
{
    const Span &span = paragraph.text.spans[static_cast<size_t>(spanIndex)];
    const Look &look = paragraph.text.looks[static_cast<size_t>(span.look)];
    Piece piece;
    piece.begin = begin;
    piece.end = end;
    piece.span = spanIndex;
    piece.font = font;
    piece.isSpace = isSpace;
    piece.level = m_levels.empty() ? 0 : m_levels[static_cast<size_t>(begin)];
    // A space is always shaped as U+0020: some fonts have another width, or none, for the no-break space.
    const QStringView words
        = isSpace ? QStringView(u" ") : QStringView(paragraph.text.text).mid(begin, end - begin);
    piece.shaped
        = m_typefaces.shape({font, words, (piece.level & 1) != 0, look.features, paragraph.text.language});
    const auto letters = static_cast<double>(piece.shaped->glyphs.size());
    for (int i = begin; i < end && !piece.isCursive && piece.level & 1; ++i)
        piece.isCursive = joins(scriptOf(characterAt(paragraph.text.text, i)));
    piece.isIdeographic = begin < end && isIdeograph(scriptOf(characterAt(paragraph.text.text, begin)));
    const double tracking = piece.isCursive ? 0 : look.tracking;
    piece.width = (piece.shaped->advance + tracking * letters) * look.size;
    if (isSpace && begin > 0 && paragraph.text.text[begin - 1] == u' ' && paragraph.text.text[begin] == u' ')
        piece.width = 0; // a second space in a row
    paragraph.pieces.push_back(std::move(piece));
}

void ParagraphShaper::makePieces(ShapedParagraph &paragraph)
{
    const QString &text = paragraph.text.text;
    paragraph.pieces.reserve(static_cast<size_t>(text.size() / 3));
    for (int s = 0; s < static_cast<int>(paragraph.text.spans.size()); ++s) {
        const Span span = paragraph.text.spans[static_cast<size_t>(s)];
        const FontId wished = paragraph.text.looks[static_cast<size_t>(span.look)].font;
        int begin = span.begin;
        FontId font = wished;
        UScriptCode script = USCRIPT_COMMON;
        const auto flush = [&](int end) {
            if (end > begin)
                addPiece(paragraph, begin, end, s, font, false);
            begin = end;
            script = USCRIPT_COMMON;
        };
        for (int i = span.begin; i < span.end; ++i) {
            const char32_t c = characterAt(text, i);
            const int length = c > 0xffff ? 2 : 1;
            if (isStretchable(text[i]) || c == lineSeparator) {
                flush(i);
                if (c != lineSeparator)
                    addPiece(paragraph, i, i + 1, s, wished, true);
                begin = i + 1;
                continue;
            }
            const bool follows = i > begin && belongsToLetterBefore(c);
            const FontId wanted = follows ? font : m_typefaces.fontFor(c, wished);
            const UScriptCode wantedScript = scriptOf(c);
            const bool isOtherScript = !follows && !belongsToAnyScript(wantedScript)
                                       && !belongsToAnyScript(script) && wantedScript != script;
            const bool isOtherLevel
                = !m_levels.empty() && i > begin
                  && m_levels[static_cast<size_t>(i)] != m_levels[static_cast<size_t>(begin)];
            if (i > begin && (wanted != font || isOtherScript || isOtherLevel))
                flush(i);
            font = wanted;
            if (!belongsToAnyScript(wantedScript))
                script = wantedScript;
            i += length - 1;
        }
        flush(span.end);
    }
}

std::vector<int> ParagraphShaper::lineChances(const RichText &text)
{
    UErrorCode error = U_ZERO_ERROR;
    if (!m_breaks || m_breaksLanguage != text.language) {
        if (m_breaks)
            ubrk_close(m_breaks);
        m_breaks = ubrk_open(UBRK_LINE, text.language.toLatin1().constData(), nullptr, 0, &error);
        m_breaksLanguage = text.language;
    }
    std::vector<int> chances;
    if (U_FAILURE(error) || !m_breaks)
        return chances;
    ubrk_setText(m_breaks, utf16(text.text), static_cast<int32_t>(text.text.size()), &error);
    for (int32_t at = ubrk_next(m_breaks); at != UBRK_DONE; at = ubrk_next(m_breaks))
        chances.push_back(at);
    return chances;
}

}
