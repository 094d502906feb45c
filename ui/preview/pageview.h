// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/pagearrangement.h"
#include "ui/preview/pageoverlay.h"
#include "ui/preview/pagepainter.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <tuple>

namespace galley::ui {

/// Finished pages to look at: one below the other or as spreads, zoom, fit, scroll; a click tells where in
/// the text it fell. Paints only what is visible. The caret's paragraph, marks of the text and where a slot
/// ends are shown on the screen only.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };
    Q_ENUM(Fit)

    explicit PageView(QWidget *parent = nullptr);

    int pageCount() const;
    double zoom() const { return m_zoom; } ///< 1 is print size on a screen of 96 dots per inch
    Fit fit() const { return m_fit; }
    const std::shared_ptr<const layout::DisplayList> &displayList() const { return m_list; }
    int currentPage() const;         ///< the one in the middle of the window, from 0
    QRectF pageRect(int page) const; ///< in the viewport
    double scale() const;            ///< logical pixels per point
    PageArrangement::Kind arrangement() const { return m_arrangement.kind(); }
    QSize sizeHint() const override { return {560, 720}; }

public Q_SLOTS:
    /// Shows other pages; what was looked at stays in view.
    void setDisplayList(std::shared_ptr<const galley::layout::DisplayList> list);
    void setZoom(double zoom);
    void zoomIn() { glideTo(m_zoom * zoomStep, viewport()->height() / 2.0); }
    void zoomOut() { glideTo(m_zoom / zoomStep, viewport()->height() / 2.0); }
    void setArrangement(galley::ui::PageArrangement::Kind kind);
    void setFit(galley::ui::PageView::Fit fit);
    void fitWidth() { setFit(Fit::Width); }
    void fitPage() { setFit(Fit::Page); }
    void showPage(int page);
    /// Marks the paragraph at a position of the body and brings it into view; -1 marks nothing.
    void setCaret(qsizetype position);
    /// Marks ranges of the body, of the same revision as the pages.
    void setOverlays(std::vector<galley::ui::PageOverlay> overlays);
    /// What is said where there are no pages.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void textClicked(qsizetype bodyPosition);
    void fieldClicked(const QString &field);
    void zoomChanged(double zoom);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    static constexpr double zoomStep = 1.1;
    QPointF origin() const; ///< of the arrangement, in the viewport
    int pageAt(const QPointF &point) const;
    void applyFit();
    void updateScrollBars();
    void applyZoom(double zoom, double anchor);
    void glideTo(double zoom, double anchor);
    void revealCaret();
    qsizetype firstShown() const;
    void paintPage(QPainter &painter, int page, const QRect &exposed);
    void paintCaretMark(QPainter &painter, int page);
    void paintCopyfit(QPainter &painter, int page);
    void updateAccessibleText();
    /// Something shown upon the pages: -1 the caret's paragraph, else a PageOverlay::Kind.
    using ShownMark = std::tuple<int, int, int, int, int>; ///< kind, and its rectangle in the viewport
    std::vector<ShownMark> marksInView() const;
    void repaintMarks(const std::vector<ShownMark> &before);
    void repaintChanges(const layout::DisplayList *before, const QPointF &originBefore, double zoomBefore);

    std::shared_ptr<const layout::DisplayList> m_list;
    PageArrangement m_arrangement;
    PagePainter m_painter;
    std::vector<PageOverlay> m_overlays;
    QVariantAnimation m_glide; ///< from one zoom to the next
    double m_glideAnchor = 0;
    QString m_emptyText;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    qsizetype m_caret = -1;
    int m_shownPage = 0;
};

}
