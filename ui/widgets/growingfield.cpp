// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/growingfield.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>

namespace galley::ui {

GrowingField::GrowingField(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        followDirection();
        fitHeight();
        Q_EMIT edited(text());
    });
}

void GrowingField::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
    followDirection();
    fitHeight();
}

/// The plain text layout begins every line at the left, whatever its script.
void GrowingField::followDirection()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment wanted = text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == wanted)
        return;
    option.setAlignment(wanted);
    document()->setDefaultTextOption(option);
}

QSize GrowingField::sizeHint() const
{
    // The plain text layout counts in lines, not in pixels.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int height = int(std::ceil(std::max(1, lines) * QFontMetricsF(font()).lineSpacing()));
    const int margin = int(std::ceil(document()->documentMargin()));
    return {200, height + 2 * (frameWidth() + margin) + 2};
}

QSize GrowingField::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void GrowingField::fitHeight()
{
    const int height = sizeHint().height();
    if (height != maximumHeight())
        setFixedHeight(height);
}

bool GrowingField::caretIsOnEdge(int direction) const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(direction > 0 ? QTextCursor::Down : QTextCursor::Up);
}

void GrowingField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (plain)
            Q_EMIT entered();
        return;
    }
    if (plain && event->key() == Qt::Key_Down && caretIsOnEdge(1)) {
        Q_EMIT leftDown();
        return;
    }
    if (plain && event->key() == Qt::Key_Up && caretIsOnEdge(-1)) {
        Q_EMIT leftUp();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void GrowingField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

bool GrowingField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void GrowingField::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

}
