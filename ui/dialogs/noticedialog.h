// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/correction.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace galley::ui {

/// Asks for a correction: its kind, what readers are told, and what was wrong. What the house's wording rules
/// have against it stands below while it is written.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoticeDialog(QWidget *parent = nullptr);

    /// The kind and the words; who and which story are the caller's.
    story::Correction notice() const;

private:
    void check();

    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QLineEdit *m_wrong;
    QLabel *m_faults;
    QPushButton *m_record;
};

}
