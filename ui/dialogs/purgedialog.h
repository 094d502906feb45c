// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/purging.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace galley::ui {

/// Asks for words that are to go from every earlier version of a story, and says in how many they stand,
/// and what is much like them there.
class PurgeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PurgeDialog(QWidget *parent = nullptr);

    QStringList phrases() const;
    /// What was asked for by countWanted(); of other phrases than those that stand there now it is dropped.
    void showCount(const QStringList &phrases, const base::Result<desk::HeldWords> &held);

Q_SIGNALS:
    void countWanted(const QStringList &phrases);

private:
    void ask();

    QPlainTextEdit *m_words;
    QLabel *m_found;
    QPushButton *m_purge;
    QTimer m_pause; ///< after the last key, before it is counted
};

}
