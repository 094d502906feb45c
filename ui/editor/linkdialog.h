// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::ui {

/// Where a link leads, and its words.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// isThere: the link stands in the text already, and can be taken away.
    LinkDialog(const QString &address, const QString &words, bool isThere, QWidget *parent = nullptr);

    /// Completed: "https://" ahead of what is one of the web.
    QString address() const;
    QString words() const;
    bool isRemoved() const { return m_isRemoved; }

private:
    void check();

    QLineEdit *m_address;
    QLineEdit *m_words;
    QLabel *m_hint;
    QPushButton *m_set = nullptr;
    bool m_isRemoved = false;
};

/// The address on the clipboard, where it holds nothing else.
QString addressOnClipboard();

}
