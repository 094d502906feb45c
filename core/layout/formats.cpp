// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/formats.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double endless = 1e6; ///< points: longer than any story in one column
constexpr double slotMargin = 20;
constexpr double pointsPerPixel = 0.75; ///< of CSS
constexpr double webGutter = 15;        ///< points left white beside a column that is as wide as its screen

double columnWidth(const story::PublicationStyle &style)
{
    const double width
        = style.pageWidth - style.marginLeft - style.marginRight - style.gutter * (style.columns - 1);
    return std::max(1.0, width / std::max(1, style.columns));
}

void takePaper(story::PublicationStyle &style, const QSizeF &paper)
{
    const double column = columnWidth(style);
    style.pageWidth = std::max(3.0, paper.width());
    style.pageHeight = std::max(3.0, paper.height());
    const double width = style.pageWidth - style.marginLeft - style.marginRight;
    const double step = column + style.gutter;
    if (style.columns > 1 && step > 0)
        style.columns = std::max(1, static_cast<int>(std::lround((width + style.gutter) / step)));
}

void takeSlot(story::PublicationStyle &style, const Slot &slot)
{
    const int columns = std::clamp(slot.columns, 1, 60);
    const double column = columnWidth(style);
    style.marginLeft = style.marginRight = style.marginTop = style.marginBottom = slotMargin;
    style.pageWidth = columns * column + (columns - 1) * style.gutter + 2 * slotMargin;
    style.pageHeight = std::max(4 * style.grid, slot.depth) + 2 * slotMargin;
    style.columns = columns;
}

/// Sizes of the web page, lines flush left as browsers set them, a blank line between paragraphs.
void takeWeb(story::PublicationStyle &style, double width)
{
    const story::PublicationStyle print = style;
    const auto sized = [&](const QString &role, double leading, double most = 1000) {
        story::TextStyle &text = style.text[role];
        text = print.textStyle(role);
        text.size = std::min(print.webSize(role) * pointsPerPixel, most);
        text.leading = text.size * leading;
        text.justify = text.hyphenate = false;
        text.indent = 0;
        text.dropCap = 0;
    };
    for (const QString &role : print.text.keys())
        sized(role, 1.45);
    sized(u"body"_s, 1.56);
    // As in page.css, big letters shrink with the screen.
    sized(u"headline"_s, 1.08, std::max(24.0, width * 0.054));
    sized(u"deck"_s, 1.4, std::max(14.4, width * 0.024));
    sized(u"pullquote"_s, 1.3, std::max(16.8, width * 0.036));
    const story::TextStyle body = style.textStyle(u"body"_s);
    style.grid = body.leading;
    style.text[u"body"_s].spaceBefore = style.grid;
    style.columns = 1;
    style.columnRules = style.lineNumbers = false;
    style.pageWidth = std::max(3.0, width);
    style.pageHeight = endless;
    const double measure = style.webMeasure * body.size;
    style.marginLeft = style.marginRight = std::max((width - measure) / 2, std::min(webGutter, width / 10));
    style.marginTop = style.marginBottom = 2 * webGutter;
}

}

story::PublicationStyle styleFor(const story::PublicationStyle &style, const ComposeOptions &options)
{
    story::PublicationStyle changed = style;
    if (!options.style.isEmpty()) {
        if (const auto other = story::builtInStyle(options.style))
            changed = *other;
    }
    if (options.webWidth > 0)
        takeWeb(changed, options.webWidth);
    else if (options.slot)
        takeSlot(changed, *options.slot);
    else if (options.paper)
        takePaper(changed, *options.paper);
    return changed;
}

}
