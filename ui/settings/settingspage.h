// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/setting.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace galley::ui {

class SettingRow;
class SettingsBook;

/// Everything there is to set. Not modal: what a setting does is seen in the window beside it at once.
class SettingsPage : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsPage(const std::vector<SettingList> &lists, QWidget *parent = nullptr);

    SettingsBook &book() { return *m_book; }
    /// Shows the group of a setting, with the keyboard in its control.
    void showSetting(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        Setting::Group group;
        QWidget *widget;
        std::vector<SettingRow *> rows;
    };

    void buildSections();
    QLayout *buildButtons();
    void sizeGroups();
    void readAll();
    void filter();
    void showState();

    SettingsBook *m_book;
    QLineEdit *m_search;
    QListWidget *m_groups;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    QPushButton *m_undo = nullptr;
    QPushButton *m_resetAll = nullptr;
    std::vector<Section> m_sections;
};

}
