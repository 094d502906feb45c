// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/controlstyle.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int headerMargin = 6; // pixels, as the cells below it have them

enum class Edge { None, Box, Circle, Field };

/// The place of the access key in a text of one "&"; -1: none, or one that parts no letters that join.
qsizetype joinedKey(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    if (mark < 0 || mark + 1 >= text.size() || text.indexOf(u'&', mark + 1) >= 0)
        return -1;
    const auto joinsOn = [](QChar c) { return c.joiningType() == QChar::Joining_Dual; };
    const auto joinsBack = [](QChar c) {
        return c.joiningType() == QChar::Joining_Dual || c.joiningType() == QChar::Joining_Right;
    };
    const QChar key = text[mark + 1];
    const bool before = mark > 0 && joinsOn(text[mark - 1]) && joinsBack(key);
    const bool behind = mark + 2 < text.size() && joinsOn(key) && joinsBack(text[mark + 2]);
    return before || behind ? mark : -1;
}

/// Under one letter of a text that is drawn with these flags.
void underline(QPainter &painter, const QRect &rect, int flags, const QString &text, qsizetype letter)
{
    const bool isForced = flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    const Qt::LayoutDirection direction
        = isForced ? (flags & Qt::TextForceRightToLeft ? Qt::RightToLeft : Qt::LeftToRight)
                   : painter.layoutDirection();
    QTextOption option(QStyle::visualAlignment(direction, Qt::Alignment(flags)) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(direction);
    option.setWrapMode(flags & Qt::TextWordWrap ? QTextOption::WordWrap : QTextOption::ManualWrap);
    QTextLayout layout(text, painter.font(), painter.device());
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const double room = rect.height() - height;
    const double top = rect.top()
                       + (flags & Qt::AlignVCenter  ? room / 2
                          : flags & Qt::AlignBottom ? room
                                                    : 0);
    const QTextLine line = layout.lineForTextPosition(int(letter));
    const double from = line.cursorToX(int(letter));
    const double to = line.cursorToX(int(letter) + 1);
    const QFontMetricsF metrics(painter.font());
    const double y = top + line.y() + line.ascent() + metrics.underlinePos();
    painter.fillRect(QRectF(rect.left() + std::min(from, to), y, std::abs(to - from), metrics.lineWidth()),
                     painter.pen().color());
}

/// Whether words are typed into what this frame is around.
bool isTypedInto(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return rich && !rich->isReadOnly();
}

Edge edgeOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return Edge::Box;
    case QStyle::PE_IndicatorRadioButton:
        return Edge::Circle;
    case QStyle::PE_FrameLineEdit:
        return Edge::Field;
    default:
        return Edge::None;
    }
}

void drawEdge(QPainter &painter, const QStyleOption &option, Edge edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(QPen(option.palette.color(isEnabled ? QPalette::Dark : QPalette::Mid), 1));
    const QRectF around = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = edge == Edge::Box ? 1 : 2;
    if (edge == Edge::Circle)
        painter.drawEllipse(around);
    else
        painter.drawRoundedRect(around, radius, radius);
    painter.restore();
}

}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (m_isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_HeaderMargin ? std::max(usual, headerMargin) : usual;
}

void ControlStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const qsizetype key = flags & Qt::TextShowMnemonic ? joinedKey(text) : -1;
    if (key < 0) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const QString plain = QString(text).remove(key, 1);
    QProxyStyle::drawItemText(painter, rect, flags & ~Qt::TextShowMnemonic, palette, enabled, plain, role);
    if (flags & Qt::TextHideMnemonic)
        return;
    painter->save();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(enabled ? QPalette::Active : QPalette::Disabled, role));
    underline(*painter, rect, flags, plain, key);
    painter->restore();
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Edge edge = edgeOf(element);
    const bool isInset
        = baseStyle()->name() != "fusion"_L1; // others draw their ticks smaller than their place
    if (edge == Edge::Field || (edge != Edge::None && !isInset))
        drawEdge(*painter, *option, edge);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *frame
        = element == CE_ShapedFrame ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    if (frame && frame->frameShape != QFrame::NoFrame && isTypedInto(widget))
        drawEdge(*painter, *option, Edge::Field);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool hasEdge = spin ? spin->frame : combo && combo->editable && combo->frame;
    if (hasEdge && (control == CC_SpinBox || control == CC_ComboBox))
        drawEdge(*painter, *option, Edge::Field);
}

}
