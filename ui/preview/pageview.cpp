// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageview.h"

#include "ui/preview/pageaccessible.h"
#include "ui/preview/pagehit.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace galley::ui {

namespace {

constexpr double gap = PageArrangement::gap;
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;
constexpr int glideTime = 120; ///< milliseconds; longer is felt as waiting

}

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_emptyText(tr("The page appears here as soon as there are words."))
{
    installPageAccessibility();
    setAccessibleName(tr("Page preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    updateAccessibleText();
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &zoom) { applyZoom(zoom.toDouble(), m_glideAnchor); });
    m_arrangement.setScale(scale());
}

int PageView::pageCount() const
{
    return m_list ? static_cast<int>(m_list->pages.size()) : 0;
}

double PageView::scale() const
{
    return m_zoom * pixelsPerPoint;
}

/// Narrower than the window, the pages stand in its middle.
QPointF PageView::origin() const
{
    const double room = std::max(0.0, viewport()->width() - m_arrangement.size().width());
    return {std::floor(room / 2) - horizontalScrollBar()->value(), -double(verticalScrollBar()->value())};
}

QRectF PageView::pageRect(int page) const
{
    return m_arrangement.rect(page).translated(origin());
}

int PageView::pageAt(const QPointF &point) const
{
    return m_arrangement.pageAt(point - origin());
}

int PageView::currentPage() const
{
    return pageCount() == 0
               ? 0
               : m_arrangement.pageBelow(verticalScrollBar()->value() + viewport()->height() / 2.0);
}

void PageView::setDisplayList(std::shared_ptr<const layout::DisplayList> list)
{
    const bool wasEmpty = pageCount() == 0;
    const std::shared_ptr<const layout::DisplayList> before = m_list;
    const std::vector<ShownMark> marksBefore = marksInView();
    const QPointF originBefore = origin();
    const double zoomBefore = m_zoom;
    m_list = std::move(list);
    m_painter.setDisplayList(m_list);
    m_arrangement.setPages(m_list ? m_list->pages.sizes() : std::vector<QSizeF>());
    applyFit();
    updateScrollBars();
    if (wasEmpty)
        verticalScrollBar()->setValue(0);
    updateAccessibleText();
    repaintChanges(before.get(), originBefore, zoomBefore);
    repaintMarks(marksBefore);
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
        0, std::max(0, static_cast<int>(std::lround(m_arrangement.size().height())) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::lround(m_arrangement.size().width())) - viewport()->width()));
}

/// The place at anchor (pixels below the viewport's top) stays where it is.
void PageView::applyZoom(double zoom, double anchor)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (std::abs(zoom - m_zoom) < 1e-6)
        return;
    const double before = m_arrangement.size().height();
    const double at = before > 0 ? (verticalScrollBar()->value() + anchor) / before : 0;
    m_zoom = zoom;
    m_arrangement.setScale(scale());
    updateScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at * m_arrangement.size().height() - anchor)));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

/// Towards a zoom in a few small steps, unless the desktop wants no movement.
void PageView::glideTo(double zoom, double anchor)
{
    if (m_glide.state() == QAbstractAnimation::Running) // keys that come faster than the eye add up
        zoom *= m_glide.endValue().toDouble() / m_zoom;
    m_glide.stop();
    m_fit = Fit::None;
    const int time
        = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? glideTime : 0;
    if (time == 0 || !isVisible()) {
        applyZoom(zoom, anchor);
        return;
    }
    m_glideAnchor = anchor;
    m_glide.setDuration(time);
    m_glide.setStartValue(m_zoom);
    m_glide.setEndValue(std::clamp(zoom, leastZoom, mostZoom));
    m_glide.start();
}

void PageView::setZoom(double zoom)
{
    m_glide.stop();
    m_fit = Fit::None;
    applyZoom(zoom, viewport()->height() / 2.0);
}

void PageView::setArrangement(PageArrangement::Kind kind)
{
    if (kind == m_arrangement.kind())
        return;
    const int page = currentPage();
    m_arrangement.setKind(kind);
    applyFit();
    updateScrollBars();
    showPage(page);
    viewport()->update();
}

void PageView::setOverlays(std::vector<PageOverlay> overlays)
{
    if (overlays == m_overlays)
        return;
    const std::vector<ShownMark> before = marksInView();
    m_overlays = std::move(overlays);
    repaintMarks(before);
}

void PageView::setFit(Fit fit)
{
    m_glide.stop();
    m_fit = fit;
    applyFit();
}

void PageView::applyFit()
{
    if (m_fit == Fit::None || pageCount() == 0)
        return;
    const QSizeF page = m_arrangement.widestRow() * pixelsPerPoint;
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
    const std::vector<ShownMark> before = marksInView();
    m_caret = position;
    revealCaret(); // a scroll paints everything anew
    repaintMarks(before);
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

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

/// Two fingers on a touch pad zoom.
bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_fit = Fit::None;
            applyZoom(m_zoom * (1 + gesture->value()), gesture->position().y());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    glideTo(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position().y());
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

/// The first words of the body that are in view; -1 where there are none.
qsizetype PageView::firstShown() const
{
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF page = pageRect(i);
        for (const layout::BlockArea &block : m_list->pages[static_cast<size_t>(i)].blocks) {
            const double top = page.top() + block.rect.top() * scale();
            if (block.origin.range.begin >= 0 && top >= 0 && top < viewport()->height())
                return block.origin.range.begin;
        }
    }
    return -1;
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const qsizetype position = m_list ? firstShown() : -1; position >= 0)
            Q_EMIT textClicked(position);
        return;
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
