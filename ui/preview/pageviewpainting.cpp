// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the view of the pages paints, and how little of it after a change.

#include "core/layout/pageareas.h"
#include "ui/preview/pagechanges.h"
#include "ui/preview/pagehit.h"
#include "ui/preview/pageview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace galley::ui {

/// Only where the pages in view look otherwise, if they stand where they stood.
void PageView::repaintChanges(const layout::DisplayList *before, const QPointF &originBefore,
                              double zoomBefore)
{
    const bool isAsBefore = before && m_list && before->pages.sizes() == m_list->pages.sizes()
                            && originBefore == origin() && zoomBefore == m_zoom && !before->copyfit
                            && !m_list->copyfit;
    if (!isAsBefore) {
        viewport()->update();
        return;
    }
    for (size_t i = 0; i < m_list->pages.size(); ++i) {
        const QRectF page = pageRect(static_cast<int>(i));
        if (!page.intersects(viewport()->rect()))
            continue;
        const QRectF area = changedArea(before->pages[i], m_list->pages[i]);
        if (!area.isEmpty())
            viewport()->update(
                QRectF(page.topLeft() + area.topLeft() * scale(), area.size() * scale()).toAlignedRect());
    }
}

std::vector<PageView::ShownMark> PageView::marksInView() const
{
    std::vector<ShownMark> marks;
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF place = pageRect(i);
        if (!place.intersects(viewport()->rect()))
            continue;
        const layout::Page &page = m_list->pages[static_cast<size_t>(i)];
        const auto add = [&](int kind, const QRectF &area) {
            const QRect shown
                = QRectF(place.topLeft() + area.topLeft() * scale(), area.size() * scale()).toAlignedRect();
            marks.emplace_back(kind, shown.left(), shown.top(), shown.right(), shown.bottom());
        };
        if (m_caret >= 0) {
            for (const QRectF &block : blocksAt(page, m_caret))
                add(-1, block);
        }
        for (const PageOverlay &overlay : m_overlays) {
            for (const QRectF &area : layout::areasOf(page, overlay.range))
                add(static_cast<int>(overlay.kind), area);
        }
    }
    std::ranges::sort(marks);
    return marks;
}

/// Where a mark came or went.
void PageView::repaintMarks(const std::vector<ShownMark> &before)
{
    std::vector<ShownMark> changed;
    std::ranges::set_symmetric_difference(before, marksInView(), std::back_inserter(changed));
    for (const auto &[kind, left, top, right, bottom] : changed)
        viewport()->update(QRect(QPoint(left, top), QPoint(right, bottom)).adjusted(-8, -3, 5, 5));
}

void PageView::paintPage(QPainter &painter, int page, const QRect &exposed)
{
    const QRectF rect = pageRect(page);
    if (!rect.adjusted(-4, -4, 4, 6).intersects(exposed))
        return;
    painter.fillRect(rect.adjusted(-1, -1, 1, 2), QColor(0, 0, 0, 50));
    painter.fillRect(rect, Qt::white);
    painter.save();
    painter.setClipRect(rect & QRectF(exposed));
    painter.translate(rect.topLeft());
    paintCaretMark(painter, page);
    const QRectF visible((exposed.topLeft() - rect.topLeft()) / scale(), QSizeF(exposed.size()) / scale());
    m_painter.paint(painter, page, scale(), visible);
    paintOverlays(painter, m_list->pages[static_cast<size_t>(page)], m_overlays, scale(), palette());
    paintCopyfit(painter, page);
    painter.restore();
}

void PageView::paintCaretMark(QPainter &painter, int page)
{
    if (m_caret < 0)
        return;
    const QColor mark = palette().color(QPalette::Highlight);
    QColor tint = mark;
    tint.setAlpha(26);
    for (const QRectF &block : blocksAt(m_list->pages[static_cast<size_t>(page)], m_caret)) {
        const QRectF shown(block.topLeft() * scale(), block.size() * scale());
        painter.fillRect(shown.adjusted(-3, 0, 3, 2), tint);
        painter.fillRect(QRectF(shown.left() - 6, shown.top(), 2.5, shown.height() + 2), mark);
    }
}

/// A line where the slot ends, and what to do about it.
void PageView::paintCopyfit(QPainter &painter, int page)
{
    const std::optional<layout::Copyfit> &fit = m_list->copyfit;
    if (!fit || fit->lines <= 0 || fit->page != page)
        return;
    const QColor red(0xb0, 0x1c, 0x1c);
    const QPointF at = fit->place * scale();
    painter.setPen(QPen(red, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(at.x() - 8, at.y()), QPointF(at.x() + 180 * scale(), at.y()));
    //: On the page, where the slot ends: so much is too long
    const QString words = tr("cut %n line(s)", nullptr, fit->lines);
    const QFontMetricsF metrics(font());
    const QRectF label(at.x() - 8, at.y() - metrics.height() - 3, metrics.horizontalAdvance(words) + 12,
                       metrics.height() + 3);
    painter.fillRect(label, red);
    painter.setPen(Qt::white);
    painter.setFont(font());
    painter.drawText(label, Qt::AlignCenter, words);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    painter.fillRect(exposed, palette().color(QPalette::Window).darker(108));
    if (pageCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    for (int i = 0; i < pageCount(); ++i)
        paintPage(painter, i, exposed);
}

}
