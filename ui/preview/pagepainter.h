// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

#include <QHash>
#include <QImage>
#include <QRawFont>

class QPainter;

namespace galley::ui {

/// Paints finished pages; the only code that does. Screen, printer and pictures differ by their paint device
/// alone. Glyphs come from the very bytes that layout shaped with, at the places it gave them.
class PagePainter
{
public:
    /// Keeps fonts and decoded photos that the new list shares with the old one.
    void setDisplayList(std::shared_ptr<const layout::DisplayList> list);
    const layout::DisplayList *displayList() const { return m_list.get(); }

    /// Paints a page with its top left corner at the painter's origin. scale: the painter's units per point.
    /// White paper is not painted. Only what touches visible (in points) is; an empty rectangle means all.
    void paint(QPainter &painter, int page, double scale, const QRectF &visible = {});

private:
    QRawFont font(int index, double pixelSize);
    QImage picture(const layout::Picture &picture, const QSize &pixels);
    void paintRun(QPainter &painter, const layout::PlacedRun &run, double scale);
    void paintPicture(QPainter &painter, const layout::Picture &picture, double scale);

    struct Decoded
    {
        QByteArray bytes;
        QImage full;
        QImage scaled;
    };
    std::shared_ptr<const layout::DisplayList> m_list;
    QHash<std::pair<const layout::FontFile *, int>, QRawFont> m_fonts; ///< by size in 64ths of a pixel
    std::vector<Decoded> m_pictures;
};

}
