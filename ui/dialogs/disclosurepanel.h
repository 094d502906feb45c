// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/disclosure.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace galley::ui {

/// What is to be known of a file before it is written.
struct ExportOutlook
{
    desk::Disclosure disclosure;
    int notes = 0; ///< of the story; they stay
    int attributions = 0;
    QStringList protectedSources; ///< that the story rests on, by the words agreed with them
};

/// Says what a file will reveal before it leaves the house, and whether anybody looked for protected names.
class DisclosurePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DisclosurePanel(QWidget *parent = nullptr);

    /// The file is being made.
    void showWaiting();
    void showFailure(const QString &sentence);
    void showOutlook(const ExportOutlook &outlook, desk::ExportFormat format, bool isVaultOpen);

Q_SIGNALS:
    void unlockWanted();

private:
    void addRow(const QString &name, const QString &value);
    void addSecrecy(const ExportOutlook &outlook, bool isVaultOpen);
    void clear();
    void giveRoom();

    QLabel *m_state;
    QGridLayout *m_rows;
    QPushButton *m_unlock;
};

}
