// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/linesetter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galley::layout {

namespace {

/// A piece, or the part of it that stands on the line.
struct LinePiece
{
    const Piece *piece = nullptr;
    int begin = 0;
    int end = 0;
    bool hyphen = false;
    const ShapedText *shaped = nullptr;           ///< never null
    double advance = 0;                           ///< natural, points
    std::shared_ptr<const ShapedText> owned = {}; ///< where the piece was shaped anew
    double width = 0;                             ///< on this line, points
};

Glyph glyphAt(quint32 id, QPointF at, double advance, int cluster)
{
    return {id, static_cast<float>(at.x()), static_cast<float>(at.y()), static_cast<float>(advance), cluster};
}

class LineSetter
{
public:
    LineSetter(const SetParagraph &paragraph, Typefaces &typefaces, const BreakCosts &costs)
        : m_paragraph(paragraph)
        , m_text(paragraph.shaped->text)
        , m_typefaces(typefaces)
        , m_costs(costs)
    { }

    SetLine set(int index);

private:
    const Span &spanOf(const LinePiece &piece) const
    {
        return m_text.spans[static_cast<size_t>(piece.piece->span)];
    }
    const Look &lookOf(const LinePiece &piece) const
    {
        return m_text.looks[static_cast<size_t>(spanOf(piece).look)];
    }
    bool isElastic(const LinePiece &piece) const { return !piece.piece->isSpace && !piece.piece->isCursive; }
    void collect(int begin, int end, bool hyphen);
    void reshape(LinePiece &piece) const;
    void findRatio(const BrokenLine &line, double measure);
    double widthOf(const LinePiece &piece) const;
    void order();
    double startOf(const BrokenLine &line, double measure, double width) const;
    GlyphRun &runFor(const LinePiece &piece);
    void endRun();
    Origin originOf(const LinePiece &piece) const;
    void append(const LinePiece &piece, double x);
    void sortRuns();
    void mark(const LinePiece &piece, double x, double advance);

    SetLine m_line;
    std::vector<GlyphRun> m_runs;
    const SetParagraph &m_paragraph;
    const RichText &m_text;
    Typefaces &m_typefaces;
    const BreakCosts &m_costs;
    std::vector<LinePiece> m_pieces;
    std::vector<Glyph> m_glyphs; ///< of the run that grows
    double m_ratio = 0;
    double m_micro = 0;        ///< the ratio as far as letters take part
    int m_lastSpan = -1;       ///< of the run that grows
    std::vector<int> m_begins; ///< of the line's runs: their first characters
};

void LineSetter::reshape(LinePiece &piece) const
{
    QString words = m_text.text.mid(piece.begin, piece.end - piece.begin);
    if (piece.hyphen)
        words += u'-';
    piece.owned = m_typefaces.shape(
        {piece.piece->font, words, (piece.piece->level & 1) != 0, lookOf(piece).features, m_text.language});
    piece.shaped = piece.owned.get();
    const double tracking = piece.piece->isCursive
                                ? 0
                                : lookOf(piece).tracking * static_cast<double>(piece.shaped->glyphs.size());
    piece.advance = (piece.shaped->advance + tracking) * lookOf(piece).size;
}

void LineSetter::collect(int begin, int end, bool hyphen)
{
    const std::vector<Piece> &pieces = m_paragraph.shaped->pieces;
    auto at = std::lower_bound(pieces.begin(), pieces.end(), begin,
                               [](const Piece &piece, int c) { return piece.end <= c; });
    m_pieces.reserve(static_cast<size_t>(end - begin) / 2 + 2);
    for (; at != pieces.end() && at->begin < end; ++at) {
        LinePiece piece{&*at,  std::max(begin, at->begin), std::min(end, at->end),
                        false, at->shaped.get(),           at->width};
        piece.hyphen = hyphen && at->end >= end;
        // Kerning and ligatures across the cut are gone, so both halves are shaped anew.
        if (piece.hyphen || piece.begin != at->begin || piece.end != at->end)
            reshape(piece);
        m_pieces.push_back(std::move(piece));
    }
}

void LineSetter::findRatio(const BrokenLine &line, double measure)
{
    if (!m_paragraph.setting.justify)
        return;
    const BreakPoint &from = m_paragraph.shaped->points[static_cast<size_t>(line.from)];
    const BreakPoint &to = m_paragraph.shaped->points[static_cast<size_t>(line.to)];
    LineDemand demand{-to.hangEnd - from.hangStart, 0, 0};
    for (const LinePiece &piece : m_pieces) {
        demand.natural += piece.advance;
        if (piece.piece->isSpace)
            demand.space += piece.advance;
        else if (isElastic(piece))
            demand.micro += m_costs.glyphScaling * piece.advance
                            + letterGive(*piece.piece, m_costs) * lookOf(piece).size
                                  * static_cast<double>(piece.shaped->glyphs.size());
    }
    m_ratio = ratioOf(demand, measure, m_costs);
    if ((to.forced && m_ratio > 0) || (demand.space <= 0 && m_ratio > 1))
        m_ratio = 0; // a last line, or one word that nothing can stretch
    m_ratio = std::max(m_ratio, -1.5);
    m_micro = std::clamp(m_ratio, -1.0, 1.0);
}

double LineSetter::widthOf(const LinePiece &piece) const
{
    if (piece.piece->isSpace)
        return piece.advance * (1 + m_ratio * (m_ratio > 0 ? m_costs.spaceStretch : m_costs.spaceShrink));
    if (!isElastic(piece))
        return piece.advance;
    return piece.advance * (1 + m_costs.glyphScaling * m_micro)
           + letterGive(*piece.piece, m_costs) * lookOf(piece).size
                 * static_cast<double>(piece.shaped->glyphs.size()) * m_micro;
}

/// UAX 9, rule L2: from the highest level down, every stretch at that level or above is turned round.
void LineSetter::order()
{
    quint8 highest = 0;
    quint8 lowestOdd = 255;
    for (const LinePiece &piece : m_pieces) {
        highest = std::max(highest, piece.piece->level);
        if (piece.piece->level & 1)
            lowestOdd = std::min(lowestOdd, piece.piece->level);
    }
    for (int level = highest; level >= lowestOdd; --level) {
        const auto belongs = [level](const LinePiece &piece) { return piece.piece->level >= level; };
        for (auto it = m_pieces.begin(); it != m_pieces.end();) {
            const auto first = std::find_if(it, m_pieces.end(), belongs);
            const auto last = std::find_if_not(first, m_pieces.end(), belongs);
            std::reverse(first, last);
            it = last;
        }
    }
}

double LineSetter::startOf(const BrokenLine &line, double measure, double width) const
{
    const ShapedParagraph &shaped = *m_paragraph.shaped;
    const double indent = line.from == 0 ? m_paragraph.setting.indent : 0;
    const double rest = measure - width;
    if (m_paragraph.setting.align == Align::Center)
        return indent + rest / 2;
    const bool atRight = shaped.rightToLeft != (m_paragraph.setting.align == Align::End);
    if (atRight)
        return (shaped.rightToLeft ? 0 : indent) + rest;
    return indent - shaped.points[static_cast<size_t>(line.from)].hangStart;
}

Origin LineSetter::originOf(const LinePiece &piece) const
{
    const Span &span = spanOf(piece);
    Origin origin;
    if (span.field >= 0)
        origin.field = m_text.fields[span.field];
    if (span.source < 0)
        return origin;
    const bool isLiteral = span.sourceLength == span.end - span.begin;
    const qsizetype begin = span.source;
    origin.range = isLiteral
                       ? base::TextRange{begin + piece.begin - span.begin, begin + piece.end - span.begin}
                       : base::TextRange{begin, begin + span.sourceLength};
    return origin;
}

GlyphRun &LineSetter::runFor(const LinePiece &piece)
{
    const Span &span = spanOf(piece);
    const Look &look = lookOf(piece);
    const bool rightToLeft = piece.piece->level & 1;
    const int font = piece.piece->font;
    const double stretch = isElastic(piece) || piece.piece->isSpace ? 1 + m_costs.glyphScaling * m_micro : 1;
    const Origin origin = originOf(piece);
    if (m_lastSpan == piece.piece->span && !m_runs.empty()) {
        GlyphRun &last = m_runs.back();
        if (last.font == font && last.rightToLeft == rightToLeft && std::abs(last.stretch - stretch) < 1e-9) {
            last.origin.range.begin = std::min(last.origin.range.begin, origin.range.begin);
            last.origin.range.end = std::max(last.origin.range.end, origin.range.end);
            m_begins.back() = std::min(m_begins.back(), piece.begin);
            return last;
        }
    }
    GlyphRun run;
    run.font = font;
    run.size = look.size;
    run.stretch = stretch;
    run.color = QColor::fromRgba(look.color);
    run.rightToLeft = rightToLeft;
    run.origin = origin;
    run.link = span.link;
    if (m_runs.empty()) // most lines are one run
        run.text.reserve(m_pieces.back().end - m_pieces.front().begin + 1);
    endRun();
    m_runs.push_back(std::move(run));
    m_begins.push_back(piece.begin);
    m_lastSpan = piece.piece->span;
    return m_runs.back();
}

void LineSetter::endRun()
{
    if (!m_runs.empty())
        m_runs.back().glyphs = Glyphs(m_glyphs);
    m_glyphs.clear();
}

void LineSetter::append(const LinePiece &piece, double x)
{
    GlyphRun &run = runFor(piece);
    const Look &look = lookOf(piece);
    const QStringView words = piece.piece->isSpace
                                  ? QStringView(u" ")
                                  : QStringView(m_text.text).mid(piece.begin, piece.end - piece.begin);
    int offset = static_cast<int>(run.text.size());
    if (run.rightToLeft) { // what comes further right was read before
        for (Glyph &glyph : m_glyphs)
            glyph.cluster += static_cast<int>(words.size()) + (piece.hyphen ? 1 : 0);
        run.text.insert(0, words);
        offset = 0;
    } else {
        run.text += words;
    }
    if (piece.hyphen) {
        run.text.insert(offset + words.size(), u'-');
        run.hyphenated = true;
    }
    if (piece.piece->isSpace) {
        if (!piece.shaped->glyphs.empty())
            m_glyphs.push_back(
                glyphAt(piece.shaped->glyphs.front().id, {x, -look.rise}, piece.width, offset));
        return;
    }
    const double scale = isElastic(piece) ? 1 + m_costs.glyphScaling * m_micro : 1;
    const double tracking
        = isElastic(piece) ? letterGive(*piece.piece, m_costs) * m_micro + look.tracking * scale : 0;
    for (const ShapedGlyph &glyph : piece.shaped->glyphs) {
        const double advance = (static_cast<double>(glyph.advance) * scale + tracking) * look.size;
        const QPointF at(x + static_cast<double>(glyph.dx) * scale * look.size,
                         -look.rise - static_cast<double>(glyph.dy) * look.size);
        m_glyphs.push_back(glyphAt(glyph.id, at, advance, glyph.cluster + offset));
        x += advance;
    }
}

/// Links become areas; marked changes get a line under or through them.
void LineSetter::mark(const LinePiece &piece, double x, double advance)
{
    const Span &span = spanOf(piece);
    const Look &look = lookOf(piece);
    const auto draw = [&](double height) {
        const QRectF place(x, look.size * height, advance, look.size * 0.05);
        m_line.marks.push_back({place, QColor::fromRgba(look.color), {}, 0});
    };
    if (look.underlined)
        draw(0.1);
    if (look.struck)
        draw(-0.25);
    if (span.link < 0)
        return;
    const QRectF area(x, look.size * -0.8, advance, look.size);
    if (!m_line.links.empty() && m_line.links.back().link == span.link)
        m_line.links.back().rect |= area;
    else
        m_line.links.push_back({area, span.link});
}

/// Runs were set from left to right; they are kept as they are read.
void LineSetter::sortRuns()
{
    if (std::is_sorted(m_begins.begin(), m_begins.end()))
        return;
    std::vector<size_t> order(m_begins.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](size_t a, size_t b) { return m_begins[a] < m_begins[b]; });
    std::vector<GlyphRun> sorted;
    sorted.reserve(order.size());
    for (const size_t i : order)
        sorted.push_back(std::move(m_runs[i]));
    m_runs = std::move(sorted);
}

SetLine LineSetter::set(int index)
{
    const BrokenLine &line = m_paragraph.lines[static_cast<size_t>(index)];
    const ShapedParagraph &shaped = *m_paragraph.shaped;
    m_line = {};
    m_runs.clear();
    m_pieces.clear();
    m_begins.clear();
    m_glyphs.clear();
    m_ratio = m_micro = 0;
    m_lastSpan = -1;
    collect(shaped.places[static_cast<size_t>(line.from)].next,
            shaped.places[static_cast<size_t>(line.to)].end,
            shaped.points[static_cast<size_t>(line.to)].hyphen);
    const ParagraphSetting &setting = m_paragraph.setting;
    const double beside = index < setting.besideLines ? setting.besideWidth : 0;
    const double measure = std::max(1.0, setting.measure - beside - (line.from == 0 ? setting.indent : 0));
    findRatio(line, measure);
    order();
    double width = 0;
    for (LinePiece &piece : m_pieces) {
        piece.width = widthOf(piece);
        width += piece.width;
    }
    const bool isPushed = shaped.rightToLeft == setting.besideAtEnd;
    double x = startOf(line, measure, width) + (isPushed ? beside : 0);
    for (const LinePiece &piece : m_pieces) {
        append(piece, x);
        mark(piece, x, piece.width);
        x += piece.width;
    }
    endRun();
    sortRuns();
    m_line.runs = std::move(m_runs);
    return std::move(m_line);
}

}

std::vector<SetLine> setLines(const SetParagraph &paragraph, Typefaces &typefaces, const BreakCosts &costs)
{
    std::vector<SetLine> lines;
    lines.reserve(paragraph.lines.size());
    LineSetter setter(paragraph, typefaces, costs);
    for (int line = 0; line < paragraph.lineCount(); ++line)
        lines.push_back(setter.set(line));
    return lines;
}

}
