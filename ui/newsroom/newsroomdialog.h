// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/newsroomsettings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace galley::ui {

class DesksPage;
class PeoplePage;
class WordsPage;

/// Who is on the staff, how the desks work, and how the house writes. Whoever opened it saves, and says what
/// came of that.
class NewsroomDialog : public QDialog
{
    Q_OBJECT

public:
    /// refusal: why this person may look but not change; empty: they may.
    NewsroomDialog(const desk::NewsroomSettings &settings, const QString &refusal, QWidget *parent = nullptr);

    desk::NewsroomSettings settings() const;
    void accept() override;
    void reject() override;
    /// What came of saveWanted(): closes, or says what is wrong and goes on.
    void finish(const base::Result<> &saved);

Q_SIGNALS:
    void saveWanted(const galley::desk::NewsroomSettings &settings);

private:
    void connectPages();
    void noteEdit();
    void say(const QString &sentence);

    desk::NewsroomSettings m_before;
    QTabWidget *m_tabs;
    PeoplePage *m_people;
    DesksPage *m_desks;
    WordsPage *m_words;
    QLabel *m_status;
    QPushButton *m_save = nullptr;
    bool m_isEdited = false;
    bool m_isWarned = false;
};

}
