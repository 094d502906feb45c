// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffont.h"

#include <memory>

namespace galley::pdf {

/// Content that belongs to an element of the reading order: a marked sequence of a page.
struct MarkedContent
{
    int element = 0;
    int page = 0;
    int mcid = 0;
};

/// Writes the pages' content streams and notes which marked sequence belongs to which element.
class ContentWriter
{
public:
    ContentWriter(const layout::DisplayList &list, std::vector<std::unique_ptr<PdfFont>> &fonts)
        : m_list(list)
        , m_fonts(fonts)
    { }

    /// Names of pictures are Im<n>, counted over the whole file from firstPicture on.
    QByteArray page(int index, int firstPicture);
    const std::vector<MarkedContent> &marked() const { return m_marked; }
    /// The structure type that stands in the content stream for an element.
    static QByteArray typeOf(const layout::Element &element);

private:
    void addRectangles(const layout::Page &page);
    void addPicture(const layout::Picture &picture, int number);
    void addRun(const layout::PlacedRun &run);
    void open(int element);
    void close();
    void setColor(const QColor &color);
    void showGlyphs(const layout::PlacedRun &run);
    void showCluster(const layout::PlacedRun &run, size_t first, size_t end, const QString &characters);
    void showGlyph(const layout::PlacedRun &run, const layout::Glyph &glyph);
    double trackingOf(const layout::PlacedRun &run) const;
    void flushGlyphs();
    bool setMeaning(const layout::GlyphRun &run, size_t first, size_t end, const QString &characters);

    const layout::DisplayList &m_list;
    std::vector<std::unique_ptr<PdfFont>> &m_fonts;
    std::vector<MarkedContent> m_marked;
    QByteArray m_out;
    int m_page = 0;
    double m_height = 0;
    int m_nextMcid = 0;
    int m_open = -1;    ///< element of the open sequence
    QByteArray m_state; ///< font, size and scaling in force
    QColor m_color;
    QByteArray m_glyphs;   ///< of the TJ array at hand
    double m_pen = 0;      ///< where the reader's pen is after these glyphs
    double m_tracking = 0; ///< that the pen moves by itself behind each glyph, in thousandths of the size
    double m_lineY = 0;
};

}
