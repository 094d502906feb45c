// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/layout/glyphs.h"
#include "core/layout/pagelist.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace galley::layout {

/// A font file's bytes, chosen once; shaping, painting and subsetting all use these very bytes.
struct FontFile
{
    QString path;
    QByteArray bytes;
    int faceIndex = 0;
    QString postScriptName;
};

/// Where in the story an item comes from: a range of the body, or a field ("headline").
struct Origin
{
    base::TextRange range = {-1, -1};
    QString field = {};
};

/// What an item is for a reader who does not see it (PDF 1.7, 14.8.4).
enum class Role {
    Artifact,
    Document,
    Title,
    Heading,
    Paragraph,
    BlockQuote,
    List,
    ListItem,
    Figure,
    Caption,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Aside,
    Note, ///< a footnote or correction note
    Link,
    Span
};

/// One element of the reading order, named by items as their parent. Index 0 is the document.
struct Element
{
    Role role = Role::Paragraph;
    int parent = 0;
    int level = 0; ///< Heading
    QString language;
    QString alternateText; ///< Figure
    QString target;        ///< Link
    bool operator==(const Element &) const = default;
};

/// A run of one font, size and colour on one line. Knows nothing of pages, nor where in the body its
/// paragraph stands, so that lists of one story made after one another share it.
struct GlyphRun
{
    int font = 0;       ///< index in DisplayList::fonts, where it is never null
    double size = 0;    ///< points
    double stretch = 1; ///< horizontal scaling of the shapes
    QColor color;
    QString text; ///< the words shown, spaces included
    Glyphs glyphs;
    bool rightToLeft = false;
    bool hyphenated = false; ///< ends in a hyphen that is not in the story
    int link = -1;           ///< which of its paragraph's links it is part of
    Origin origin;           ///< the range counts from the paragraph's begin in the body
};

/// A run at its place on a page.
struct PlacedRun
{
    const GlyphRun *shape = nullptr; ///< never null; one of its page's owners keeps it
    QPointF at;                      ///< points from the page's top left corner; y is the baseline
    int element = 0;
    qsizetype source = 0;  ///< where its paragraph begins in the body
    bool isRepeat = false; ///< its words stand elsewhere too: a table's header in a further column

    const GlyphRun *operator->() const { return shape; }
    QPointF placeOf(const Glyph &glyph) const { return {at.x() + glyph.x, at.y() + glyph.y}; }
    /// In the body; negative where its words come from elsewhere.
    base::TextRange range() const
    {
        const base::TextRange &range = shape->origin.range;
        if (isRepeat)
            return {-1, -1};
        return range.begin < 0 ? range : base::TextRange{range.begin + source, range.end + source};
    }
};

struct Rectangle
{
    QRectF rect;
    QColor fill;   ///< invalid: none
    QColor stroke; ///< invalid: none
    double strokeWidth = 0;
};

struct Picture
{
    QRectF rect;
    QByteArray bytes; ///< JPEG or PNG as it was given
    QSize pixels;
    int element = 0;
    Origin origin;
};

/// A sensitive area: links.
struct LinkArea
{
    QRectF rect;
    QString target;
    int element = 0;
};

/// The part of a block that stands on one page, so that a click finds its place in the text and the caret its
/// block on the page.
struct BlockArea
{
    QRectF rect;
    Origin origin; ///< of the whole block
};

/// Everything on one page, in painting order: rectangles, pictures, text.
struct Page
{
    QSizeF size; ///< points
    std::vector<Rectangle> rectangles;
    std::vector<Picture> pictures;
    std::vector<PlacedRun> runs; ///< in reading order
    std::vector<LinkArea> links;
    std::vector<BlockArea> blocks;
    std::vector<std::shared_ptr<const void>> owners; ///< of the shapes of its runs
};

/// How well a story fills the slot it was given.
struct Copyfit
{
    int lines = 0;                  ///< over the slot; below 0: so many are still free
    int page = 0;                   ///< where the slot ends, a place on that page; meaningful where lines > 0
    QPointF place;                  ///< points; the start of the first line too many
    base::TextRange cut = {-1, -1}; ///< the words of the body that stand below it
};

/// Finished pages: what the screen paints and the PDF writes.
struct DisplayList
{
    PageList pages;
    std::vector<std::shared_ptr<const FontFile>> fonts; ///< null where no run is set in it
    QList<Element> elements;
    std::optional<Copyfit> copyfit; ///< where a slot was given
    QStringList warnings;           ///< a sentence each: a font or photo that was not found
};

/// As lines of text, for golden files and for people who look for a fault.
QString dump(const DisplayList &list);

}
