// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/contentwriter.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace galley::pdf {

namespace {

using layout::Role;

/// With up to five decimals: an error would add up along a line.
QByteArray fine(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 5);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

/// What a cluster stands for: soft hyphens show nothing and are not read.
QString readable(QString characters)
{
    characters.remove(QChar(0xad));
    return characters;
}

}

QByteArray ContentWriter::typeOf(const layout::Element &element)
{
    switch (element.role) {
    case Role::Document:
        return "Document";
    case Role::Title:
        return "H1";
    case Role::Heading:
        return "H" + QByteArray::number(qBound(2, element.level, 6));
    case Role::BlockQuote:
        return "BlockQuote";
    case Role::List:
        return "L";
    case Role::ListItem:
        return "LI";
    case Role::Figure:
        return "Figure";
    case Role::Caption:
        return "Caption";
    case Role::Table:
        return "Table";
    case Role::TableRow:
        return "TR";
    case Role::TableHeader:
        return "TH";
    case Role::TableCell:
        return "TD";
    case Role::Aside:
        return "Aside";
    case Role::Note:
        return "Note";
    case Role::Link:
        return "Link";
    case Role::Span:
        return "Span";
    case Role::Artifact:
    case Role::Paragraph:
        break;
    }
    return "P";
}

QByteArray ContentWriter::page(int index, int firstPicture)
{
    const layout::Page &page = m_list.pages[static_cast<size_t>(index)];
    m_out.clear();
    m_page = index;
    m_height = page.size.height();
    m_nextMcid = 0;
    m_open = -1;
    m_state.clear();
    m_color = QColor();
    addRectangles(page);
    for (const layout::Picture &picture : page.pictures)
        addPicture(picture, firstPicture++);
    for (const layout::PlacedRun &run : page.runs)
        addRun(run);
    close();
    return std::exchange(m_out, {});
}

void ContentWriter::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    m_out += number(color.redF()) + ' ' + number(color.greenF()) + ' ' + number(color.blueF()) + " rg\n";
}

void ContentWriter::addRectangles(const layout::Page &page)
{
    if (page.rectangles.empty())
        return;
    m_out += "/Artifact BMC\n";
    for (const layout::Rectangle &rectangle : page.rectangles) {
        const QRectF rect = rectangle.rect;
        const QByteArray path = number(rect.left()) + ' ' + number(m_height - rect.bottom()) + ' '
                                + number(rect.width()) + ' ' + number(rect.height()) + " re ";
        if (rectangle.fill.isValid()) {
            setColor(rectangle.fill);
            m_out += path + "f\n";
        }
        if (rectangle.stroke.isValid()) {
            const QColor &stroke = rectangle.stroke;
            m_out += number(stroke.redF()) + ' ' + number(stroke.greenF()) + ' ' + number(stroke.blueF())
                     + " RG " + number(rectangle.strokeWidth) + " w " + path + "S\n";
        }
    }
    m_out += "EMC\n";
}

void ContentWriter::open(int element)
{
    if (m_open == element)
        return;
    close();
    m_open = element;
    const layout::Element &described = m_list.elements[element];
    if (described.role == Role::Artifact) {
        m_out += "/Artifact BMC\n";
        return;
    }
    m_out += '/' + typeOf(described) + "<</MCID " + QByteArray::number(m_nextMcid) + ">>BDC\n";
    m_marked.push_back({element, m_page, m_nextMcid++});
}

void ContentWriter::close()
{
    if (m_open >= 0)
        m_out += "EMC\n";
    m_open = -1;
}

void ContentWriter::addPicture(const layout::Picture &picture, int pictureNumber)
{
    close();
    open(picture.element);
    const QRectF &rect = picture.rect;
    m_out += "q " + number(rect.width()) + " 0 0 " + number(rect.height()) + ' ' + number(rect.left()) + ' '
             + number(m_height - rect.bottom()) + " cm /Im" + QByteArray::number(pictureNumber) + " Do Q\n";
    close();
}

void ContentWriter::addRun(const layout::PlacedRun &run)
{
    if (run->glyphs.empty() || !m_fonts[static_cast<size_t>(run->font)])
        return;
    open(run.element);
    setColor(run->color);
    m_tracking = trackingOf(run);
    const QByteArray state = "/F" + QByteArray::number(run->font) + ' ' + number(run->size) + " Tf "
                             + number(run->stretch * 100) + " Tz " + fine(m_tracking * run->size / 1000)
                             + " Tc\n";
    m_out += "BT\n";
    if (state != m_state)
        m_out += state;
    m_state = state;
    showGlyphs(run);
    m_out += "ET\n";
}

/// What most glyphs of a run stand further apart than their font has it, in thousandths of the size.
double ContentWriter::trackingOf(const layout::PlacedRun &run) const
{
    const PdfFont &font = *m_fonts[static_cast<size_t>(run->font)];
    const double unit = run->size * run->stretch / 1000;
    std::vector<double> extra;
    extra.reserve(run->glyphs.size());
    for (size_t i = 0; i + 1 < run->glyphs.size() && unit > 0; ++i) {
        const layout::Glyph &glyph = run->glyphs[i];
        extra.push_back((run->glyphs[i + 1].x - glyph.x) / unit - font.widthOf(glyph.id));
    }
    if (extra.empty())
        return 0;
    const auto middle = extra.begin() + static_cast<std::ptrdiff_t>(extra.size() / 2);
    std::ranges::nth_element(extra, middle);
    return std::abs(*middle) < 0.05 ? 0 : std::round(*middle * 100) / 100;
}

void ContentWriter::flushGlyphs()
{
    if (!m_glyphs.isEmpty())
        m_out += "[<" + m_glyphs + ">]TJ\n";
    m_glyphs.clear();
}

/// Adds a glyph at its place. The pen moves by the font's own widths; where layout wants it elsewhere, a
/// number is put between.
void ContentWriter::showGlyph(const layout::PlacedRun &run, const layout::Glyph &glyph)
{
    const PdfFont &font = *m_fonts[static_cast<size_t>(run->font)];
    const QPointF at = run.placeOf(glyph);
    const bool isOtherLine = std::abs(at.y() - m_lineY) > 0.001;
    if (isOtherLine) {
        flushGlyphs();
        m_lineY = at.y();
        m_pen = at.x();
        m_out += "1 0 0 1 " + number(at.x()) + ' ' + number(m_height - at.y()) + " Tm\n";
    }
    const double unit = run->size * run->stretch / 1000;
    const double adjust = unit > 0 ? std::round((m_pen - at.x()) / unit) : 0;
    if (adjust != 0) {
        m_glyphs += QByteArray(">" + number(adjust) + "<");
        m_pen -= adjust * unit;
    }
    m_glyphs += QByteArray::number(font.numberOf(glyph.id), 16).rightJustified(4, '0');
    m_pen += (font.widthOf(glyph.id) + m_tracking) * unit;
}

/// Whether the glyphs alone tell a reader their characters.
bool ContentWriter::setMeaning(const layout::GlyphRun &run, size_t first, size_t end,
                               const QString &characters)
{
    PdfFont &font = *m_fonts[static_cast<size_t>(run.font)];
    return end - first == 1 && !characters.isEmpty() && run.glyphs[first].id != 0
           && font.setMeaning(run.glyphs[first].id, characters);
}

void ContentWriter::showCluster(const layout::PlacedRun &run, size_t first, size_t end,
                                const QString &characters)
{
    const bool isPlain = setMeaning(*run.shape, first, end, characters);
    if (!isPlain) {
        flushGlyphs();
        m_out += "/Span<</ActualText" + hexString(characters) + ">>BDC\n";
    }
    for (size_t i = first; i < end; ++i)
        showGlyph(run, run->glyphs[i]);
    if (!isPlain) {
        flushGlyphs();
        m_out += "EMC\n";
    }
}

void ContentWriter::showGlyphs(const layout::PlacedRun &run)
{
    m_lineY
        = run.placeOf(run->glyphs.front()).y() + 1; // not the line of any glyph: the first one sets the place
    for (size_t first = 0; first < run->glyphs.size();) {
        const int cluster = run->glyphs[first].cluster;
        size_t end = first;
        while (end < run->glyphs.size() && run->glyphs[end].cluster == cluster)
            ++end;
        // The cluster's characters end where the next one, in the order of the text, begins.
        int next = static_cast<int>(run->text.size());
        if (!run->rightToLeft && end < run->glyphs.size())
            next = run->glyphs[end].cluster;
        else if (run->rightToLeft && first > 0)
            next = run->glyphs[first - 1].cluster;
        const QString characters = readable(run->text.mid(cluster, std::max(0, next - cluster)));
        showCluster(run, first, end, characters);
        first = end;
    }
    flushGlyphs();
}

}
