// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextBlock>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounding = 2; // pixels; scripts that a face lacks come from a taller one

QString bare(QString text)
{
    return text.remove(u'&');
}

int widthOf(const QWidget &widget, const QString &text)
{
    int widest = 0;
    for (const QString &line : bare(text).split(u'\n'))
        widest = std::max(widest, widget.fontMetrics().horizontalAdvance(line));
    return widest;
}

QString told(const QWidget &widget, const QString &text, QSize has, QSize needs)
{
    return u"%1 %2 “%3”: has %4×%5, needs %6×%7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

void look(const QLabel &label, QStringList &found)
{
    if (label.text().isEmpty() || label.inherits("galley::ui::ElidedLabel"))
        return;
    const QSize has = label.size();
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(has.width());
        if (has.height() < needs)
            found << told(label, label.text(), has, {has.width(), needs});
        return;
    }
    const QSize needs = label.sizeHint();
    if (has.width() < needs.width() || has.height() + rounding < needs.height())
        found << told(label, label.text(), has, needs);
}

void look(const QAbstractButton &button, QStringList &found)
{
    const QSize needs = button.minimumSizeHint();
    if (button.text().isEmpty() || button.parentWidget()->inherits("QTabBar"))
        return;
    if (button.width() < needs.width() || button.height() < needs.height())
        found << told(button, button.text(), button.size(), needs);
}

void look(const QTabBar &bar, QStringList &found)
{
    for (int i = 0; i < bar.count(); ++i) {
        const QSize needs(widthOf(bar, bar.tabText(i)), bar.fontMetrics().height());
        const QRect has = bar.tabRect(i);
        if (bar.isTabVisible(i) && (has.width() < needs.width() || has.height() < needs.height()))
            found << told(bar, bar.tabText(i), has.size(), needs);
    }
}

void look(const QComboBox &box, QStringList &found)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.subControls = QStyle::SC_All;
    const QRect field
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const QSize needs(widthOf(box, box.currentText()), box.fontMetrics().height());
    if (field.width() < needs.width() || field.height() < needs.height())
        found << told(box, box.currentText(), field.size(), needs);
}

void look(const QLineEdit &field, QStringList &found)
{
    const bool isOfCombo = qobject_cast<const QComboBox *>(field.parentWidget());
    const QMargins margins = field.textMargins();
    int signs = 0; // icons in the field
    for (const QWidget *one : field.findChildren<QWidget *>()) {
        if (one->isVisible())
            signs += one->width();
    }
    constexpr int edges = 10; // frame and the gap before the first letter, on both sides
    const int room = field.width() - margins.left() - margins.right() - signs - (isOfCombo ? 4 : edges);
    // An example may end in dots: the program shows it whole as a tip. What stands there as a name may not.
    const bool isName = field.accessibleName() == field.placeholderText();
    const bool isEmpty = field.text().isEmpty() && isName;
    const QSize needs(isEmpty ? widthOf(field, field.placeholderText()) : 0, field.fontMetrics().height());
    if (room < needs.width() || field.height() < needs.height())
        found << told(field, field.placeholderText(), {room, field.height()}, needs);
}

void look(const QHeaderView &header, QStringList &found)
{
    if (header.orientation() == Qt::Vertical)
        return;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        const QSize needs(widthOf(header, text), header.fontMetrics().height());
        const QSize has(header.sectionSize(i), header.height() + rounding);
        if (!header.isSectionHidden(i) && (has.width() < needs.width() || has.height() < needs.height()))
            found << told(header, text, has, needs);
    }
}

/// A field that grows with its text, and has no scroll bar therefore.
void look(const QPlainTextEdit &field, QStringList &found)
{
    if (field.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    int lines = 0;
    for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const double margin = field.document()->documentMargin();
    const int needs = int(lines * QFontMetricsF(field.font()).lineSpacing() + 2 * margin);
    const QSize has = field.viewport()->size();
    if (has.height() < needs)
        found << told(field, field.toPlainText(), has, {has.width(), needs});
}

void look(const QGroupBox &box, QStringList &found)
{
    if (box.width() < widthOf(box, box.title()))
        found << told(box, box.title(), box.size(), {widthOf(box, box.title()), 0});
}

void lookAt(const QWidget &widget, QStringList &found)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        look(*label, found);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        look(*button, found);
    else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        look(*bar, found);
    else if (const auto *growing = qobject_cast<const QPlainTextEdit *>(&widget))
        look(*growing, found);
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        look(*box, found);
    else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        look(*field, found);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        look(*header, found);
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        look(*group, found);
}

}

QStringList clippedBelow(const QWidget &top)
{
    QStringList found;
    lookAt(top, found);
    for (const QWidget *one : top.findChildren<QWidget *>()) {
        if (one->isVisible() && !one->isWindow())
            lookAt(*one, found);
    }
    return found;
}

QStringList outsideOfParent(const QWidget &top)
{
    QStringList found;
    for (const QWidget *one : top.findChildren<QWidget *>()) {
        const QWidget *holder = one->parentWidget();
        // What scrolls is larger than its frame, and that is why it scrolls.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
        const bool scrolls = (area && area->viewport() == holder) || holder->inherits("QTabBar");
        if (!one->isVisible() || one->isWindow() || scrolls || one->size().isEmpty())
            continue;
        if (!holder->rect().adjusted(-2, -2, 2, 2).contains(one->geometry()))
            found << u"%1 %2 in %3"_s.arg(QString::fromLatin1(one->metaObject()->className()),
                                          one->objectName(),
                                          QString::fromLatin1(holder->metaObject()->className()));
    }
    return found;
}
