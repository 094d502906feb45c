// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagepainter.h"

#include "ui/preview/pagechanges.h"

#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace galley::ui {

namespace {

constexpr qsizetype keptFonts = 96; ///< sizes of fonts: a few zoom steps of a page's dozen looks

}

void PagePainter::setDisplayList(std::shared_ptr<const layout::DisplayList> list)
{
    m_list = std::move(list);
    const auto isShown = [this](const Decoded &decoded) {
        for (const layout::Page &page : m_list->pages) {
            for (const layout::Picture &picture : page.pictures) {
                if (picture.bytes == decoded.bytes)
                    return true;
            }
        }
        return false;
    };
    if (m_list)
        std::erase_if(m_pictures, [&isShown](const Decoded &decoded) { return !isShown(decoded); });
}

QRawFont PagePainter::font(int index, double pixelSize)
{
    const layout::FontFile *file = m_list->fonts[static_cast<size_t>(index)].get();
    const std::pair key(file, static_cast<int>(std::lround(pixelSize * 64)));
    const auto known = m_fonts.constFind(key);
    if (known != m_fonts.constEnd())
        return *known;
    if (m_fonts.size() >= keptFonts)
        m_fonts.clear();
    const QRawFont made(file->bytes, pixelSize, QFont::PreferNoHinting);
    m_fonts.insert(key, made);
    return made;
}

QImage PagePainter::picture(const layout::Picture &picture, const QSize &pixels)
{
    auto known = std::find_if(m_pictures.begin(), m_pictures.end(),
                              [&](const Decoded &d) { return d.bytes == picture.bytes; });
    if (known == m_pictures.end()) {
        m_pictures.push_back({picture.bytes, QImage::fromData(picture.bytes), {}});
        known = m_pictures.end() - 1;
    }
    if (known->scaled.size() != pixels && !known->full.isNull() && !pixels.isEmpty())
        known->scaled = known->full.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return known->scaled;
}

void PagePainter::paintPicture(QPainter &painter, const layout::Picture &shown, double scale)
{
    const QRectF rect(shown.rect.topLeft() * scale, shown.rect.size() * scale);
    const double ratio = painter.device()->devicePixelRatio() * painter.transform().m11()
                         / std::max(1.0, painter.device()->devicePixelRatio());
    const double factor = std::max(0.01, std::max(painter.device()->devicePixelRatio(), ratio));
    // More pixels than the photo has would only cost memory.
    const QSize wanted = (rect.size() * factor).toSize();
    const QImage image = picture(shown, wanted.width() < shown.pixels.width() ? wanted : shown.pixels);
    if (!image.isNull())
        painter.drawImage(rect, image);
}

void PagePainter::paintRun(QPainter &painter, const layout::PlacedRun &run, double scale)
{
    // Shapes are painted unscaled at exact places: a transform for each line's stretch would empty Qt's glyph
    // cache at every line.
    const QRawFont raw = font(run->font, run->size * scale);
    if (!raw.isValid() || run->glyphs.empty())
        return;
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(static_cast<qsizetype>(run->glyphs.size()));
    positions.reserve(static_cast<qsizetype>(run->glyphs.size()));
    for (const layout::Glyph &glyph : run->glyphs) {
        indexes.append(glyph.id);
        positions.append(run.placeOf(glyph) * scale);
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(raw);
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    painter.setPen(run->color);
    painter.drawGlyphRun({0, 0}, glyphs);
}

void PagePainter::paint(QPainter &painter, int index, double scale, const QRectF &visible)
{
    if (!m_list || index < 0 || index >= static_cast<int>(m_list->pages.size()))
        return;
    const layout::Page &page = m_list->pages[static_cast<size_t>(index)];
    const auto isHidden = [&visible](const QRectF &place) {
        return !visible.isEmpty()
               && (place.bottom() < visible.top() || place.top() > visible.bottom()
                   || place.right() < visible.left() || place.left() > visible.right());
    };
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const layout::Rectangle &rectangle : page.rectangles) {
        if (isHidden(rectangle.rect))
            continue;
        const QRectF rect(rectangle.rect.topLeft() * scale, rectangle.rect.size() * scale);
        if (rectangle.fill.isValid())
            painter.fillRect(rect, rectangle.fill);
        if (rectangle.stroke.isValid()) {
            painter.setPen(QPen(rectangle.stroke, rectangle.strokeWidth * scale));
            painter.drawRect(rect);
        }
    }
    for (const layout::Picture &picture : page.pictures) {
        if (!isHidden(picture.rect))
            paintPicture(painter, picture, scale);
    }
    for (const layout::PlacedRun &run : page.runs) {
        if (!isHidden(inkOf(run)))
            paintRun(painter, run, scale);
    }
}

}
