// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace galley::ui {

/// A field for one paragraph that is as tall as its words need. Enter goes on to the next field, it never
/// breaks the line.
class GrowingField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingField(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Sets the words unless they stand there already, so that the caret of a typing person stays.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString &text);
    void entered();  ///< Enter: go on writing
    void leftDown(); ///< Down on the last line
    void leftUp();   ///< Up on the first line
    void left();     ///< the focus is elsewhere now

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void followDirection();
    void fitHeight();
    bool caretIsOnEdge(int direction) const;
};

}
