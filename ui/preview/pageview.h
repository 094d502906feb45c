// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/pagepainter.h"

#include <QAbstractScrollArea>

namespace galley::ui {

/// Finished pages, one below the other, to look at: zoom, fit, scroll; a click tells where in the text it
/// fell. Paints only what is visible. Marks the paragraph the caret is in, on the screen only.
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
    PagePainter &painter() { return m_painter; }
    int currentPage() const; ///< the one in the middle of the window, from 0
    QSize sizeHint() const override { return {560, 720}; }

public Q_SLOTS:
    /// Shows other pages; what was looked at stays in view.
    void setDisplayList(std::shared_ptr<const galley::layout::DisplayList> list);
    void setZoom(double zoom);
    void zoomIn() { setZoom(m_zoom * zoomStep); }
    void zoomOut() { setZoom(m_zoom / zoomStep); }
    void setFit(galley::ui::PageView::Fit fit);
    void fitWidth() { setFit(Fit::Width); }
    void fitPage() { setFit(Fit::Page); }
    void showPage(int page);
    /// Marks the paragraph at a position of the body and brings it into view; -1 marks nothing.
    void setCaret(qsizetype position);
    /// What is said where there are no pages.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void textClicked(qsizetype bodyPosition);
    void fieldClicked(const QString &field);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr double zoomStep = 1.1;
    double scale() const;            ///< logical pixels per point
    QRectF pageRect(int page) const; ///< in the viewport
    int pageAt(const QPointF &point) const;
    double contentHeight() const;
    double contentWidth() const;
    void applyFit();
    void updateScrollBars();
    void applyZoom(double zoom, double anchor);
    void revealCaret();
    void paintPage(QPainter &painter, int page, const QRect &exposed);
    void updateAccessibleText();

    std::shared_ptr<const layout::DisplayList> m_list;
    PagePainter m_painter;
    QString m_emptyText;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    qsizetype m_caret = -1;
};

}
