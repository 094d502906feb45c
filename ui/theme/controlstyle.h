// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace galley::ui {

/// The style of the desktop, where it leaves off: what is ticked or typed into has an edge that can be seen
/// in every form of the colours (WCAG 2.2, 1.4.11 asks 3:1; here it is the palette's "Dark" role, 4.5:1 and
/// more), and for whoever wants it nothing moves.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    /// Qt's own widgets ask for the time of a movement, and so do ours.
    void setStill(bool isStill) { m_isStill = isStill; }
    bool isStill() const { return m_isStill; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool m_isStill = false;
};

}
