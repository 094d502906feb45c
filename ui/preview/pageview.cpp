// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageview.h"

#include "ui/preview/pagehit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace galley::ui {

namespace {

constexpr double gap = 18; ///< logical pixels between pages and around them
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;

}

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_emptyText(tr("The page appears here as soon as there are words."))
{
    setAccessibleName(tr("Page preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    updateAccessibleText();
}

int PageView::pageCount() const
{
    return m_list ? static_cast<int>(m_list->pages.size()) : 0;
}

double PageView::scale() const
{
    return m_zoom * pixelsPerPoint;
}

double PageView::contentHeight() const
{
    double height = gap;
    for (int i = 0; i < pageCount(); ++i)
        height += m_list->pages[static_cast<size_t>(i)].size.height() * scale() + gap;
    return height;
}

double PageView::contentWidth() const
{
    double width = 0;
    for (int i = 0; i < pageCount(); ++i)
        width = std::max(width, m_list->pages[static_cast<size_t>(i)].size.width() * scale());
    return width + 2 * gap;
}

QRectF PageView::pageRect(int page) const
{
    double top = gap - verticalScrollBar()->value();
    for (int i = 0; i < page; ++i)
        top += m_list->pages[static_cast<size_t>(i)].size.height() * scale() + gap;
    const QSizeF size = m_list->pages[static_cast<size_t>(page)].size * scale();
    const double room = std::max(contentWidth(), double(viewport()->width()));
    return {std::floor((room - size.width()) / 2) - horizontalScrollBar()->value(), std::floor(top),
            size.width(), size.height()};
}

int PageView::pageAt(const QPointF &point) const
{
    for (int i = 0; i < pageCount(); ++i) {
        if (pageRect(i).contains(point))
            return i;
    }
    return -1;
}

int PageView::currentPage() const
{
    const double middle = viewport()->height() / 2.0;
    int page = 0;
    while (page + 1 < pageCount() && pageRect(page).bottom() < middle)
        ++page;
    return page;
}

void PageView::setDisplayList(std::shared_ptr<const layout::DisplayList> list)
{
    const bool wasEmpty = pageCount() == 0;
    m_list = std::move(list);
    m_painter.setDisplayList(m_list);
    applyFit();
    updateScrollBars();
    if (wasEmpty)
        verticalScrollBar()->setValue(0);
    updateAccessibleText();
    viewport()->update();
}

void PageView::updateAccessibleText()
{
    setAccessibleDescription(pageCount() == 0 ? m_emptyText : tr("%n page(s)", nullptr, pageCount()));
}

void PageView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateAccessibleText();
    viewport()->update();
}

void PageView::updateScrollBars()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::lround(contentHeight())) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::lround(contentWidth())) - viewport()->width()));
}

/// The place at anchor (pixels below the viewport's top) stays where it is.
void PageView::applyZoom(double zoom, double anchor)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (std::abs(zoom - m_zoom) < 1e-6)
        return;
    const double before = contentHeight();
    const double at = before > 0 ? (verticalScrollBar()->value() + anchor) / before : 0;
    m_zoom = zoom;
    updateScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at * contentHeight() - anchor)));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::setZoom(double zoom)
{
    m_fit = Fit::None;
    applyZoom(zoom, viewport()->height() / 2.0);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
}

void PageView::applyFit()
{
    if (m_fit == Fit::None || pageCount() == 0)
        return;
    const QSizeF page = m_list->pages.front().size * pixelsPerPoint;
    // The scroll bar's width is always set apart, so that its coming and going does not make the page jump.
    const bool isBarInside = verticalScrollBar()->isVisible();
    const double bar = isBarInside ? 0 : verticalScrollBar()->sizeHint().width();
    double zoom = (viewport()->width() - bar - 2 * gap) / page.width();
    if (m_fit == Fit::Page)
        zoom = std::min(zoom, (viewport()->height() - 2 * gap) / page.height());
    applyZoom(zoom, 0);
}

void PageView::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(
            static_cast<int>(verticalScrollBar()->value() + pageRect(page).top() - gap / 2));
}

void PageView::setCaret(qsizetype position)
{
    if (position == m_caret)
        return;
    m_caret = position;
    revealCaret();
    viewport()->update();
}

void PageView::revealCaret()
{
    std::optional<QRectF> first;
    for (int i = 0; i < pageCount() && m_caret >= 0; ++i) {
        const QRectF page = pageRect(i);
        for (const QRectF &block : blocksAt(m_list->pages[static_cast<size_t>(i)], m_caret)) {
            const QRectF shown(page.topLeft() + block.topLeft() * scale(), block.size() * scale());
            if (shown.intersects(viewport()->rect()))
                return;
            first = first.value_or(shown);
        }
    }
    if (first)
        verticalScrollBar()->setValue(
            static_cast<int>(verticalScrollBar()->value() + first->top() - viewport()->height() / 3.0));
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
    const QColor mark = palette().color(QPalette::Highlight);
    QColor tint = mark;
    tint.setAlpha(26);
    for (const QRectF &block :
         m_caret < 0 ? std::vector<QRectF>() : blocksAt(m_list->pages[static_cast<size_t>(page)], m_caret)) {
        const QRectF shown(block.topLeft() * scale(), block.size() * scale());
        painter.fillRect(shown.adjusted(-3, 0, 3, 2), tint);
        painter.fillRect(QRectF(shown.left() - 6, shown.top(), 2.5, shown.height() + 2), mark);
    }
    const QRectF visible(QPointF(0, (exposed.top() - rect.top()) / scale()),
                         QSizeF(rect.width() / scale(), exposed.height() / scale()));
    m_painter.paint(painter, page, scale(), visible);
    painter.restore();
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

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyFit();
    updateScrollBars();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_fit = Fit::None;
    applyZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position().y());
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // the release is the click
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    bool isOnText = false;
    if (page >= 0)
        isOnText = hitTest(m_list->pages[static_cast<size_t>(page)],
                           (event->position() - pageRect(page).topLeft()) / scale())
                       .has_value();
    viewport()->setCursor(isOnText ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const int page = event->button() == Qt::LeftButton ? pageAt(event->position()) : -1;
    if (page < 0)
        return;
    const auto hit = hitTest(m_list->pages[static_cast<size_t>(page)],
                             (event->position() - pageRect(page).topLeft()) / scale());
    if (!hit)
        return;
    if (hit->position >= 0)
        Q_EMIT textClicked(hit->position);
    else
        Q_EMIT fieldClicked(hit->field);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return setFit(Fit::Width);
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                         : QScrollBar::SliderPageStepAdd);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

}
