// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/notes.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace galley::ui {

class OptionalTime;

/// Somebody whom an allegation is about was asked for their side: who, about what, how, until when, and what
/// came of it.
class ReplyDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new request where that one has no person yet.
    ReplyDialog(const story::ReplyRequest &request, QWidget *parent = nullptr);

    story::ReplyRequest request() const;

private:
    void check();

    story::ReplyRequest m_request;
    QLineEdit *m_person;
    QLineEdit *m_about;
    QComboBox *m_channel;
    OptionalTime *m_deadline;
    QComboBox *m_outcome;
    QPlainTextEdit *m_answer;
    QDialogButtonBox *m_buttons;
};

}
