// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/newsroomsettings.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace galley::ui {

class WordsModel;

/// How the house writes: its own words, from a table or typed, beside Galley's list.
class WordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WordsPage(const desk::NewsroomSettings &settings, QWidget *parent = nullptr);

    const std::vector<story::HouseWord> &words() const;
    bool usesBuiltIn() const;
    /// Puts the words of a CSV file in the place of what is here; says what is wrong with it. Returns at
    /// once.
    void importFrom(const QString &path);

Q_SIGNALS:
    void edited();
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    QWidget *buildButtons();
    void add();
    void removeChosen();
    void chooseImport();
    void chooseExport();

    WordsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_table;
    QLineEdit *m_filter;
    QCheckBox *m_builtIn;
    QPushButton *m_remove = nullptr;
};

}
