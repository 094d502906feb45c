// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/readfiles.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace galley::ui {

/// Shows what was understood of files from outside before anything is stored; headline and names can be put
/// right, files left out. Returns values, stores nothing.
class StoryImportDialog : public QDialog
{
    Q_OBJECT

public:
    StoryImportDialog(std::vector<desk::ReadFile> files, QWidget *parent);

    /// Those that are to be stored, with what was put right.
    std::vector<desk::ReadFile> chosen();

private:
    QWidget *buildList();
    QWidget *buildStory();
    void showFile(int row);
    void showRefusal(const desk::ReadFile &file);
    void takeEdits();
    void countChosen();

    std::vector<desk::ReadFile> m_files;
    QListWidget *m_list;
    QLabel *m_origin;
    QLineEdit *m_headline;
    QLineEdit *m_byline;
    QPlainTextEdit *m_body;
    QLabel *m_facts;
    QLabel *m_doubts;
    QLabel *m_leftOutTitle;
    QPlainTextEdit *m_leftOut;
    QPushButton *m_import = nullptr;
    int m_shown = -1;
};

}
