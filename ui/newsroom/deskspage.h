// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/newsroomsettings.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace galley::ui {

/// The desks, and the workflow of each.
class DesksPage : public QWidget
{
    Q_OBJECT

public:
    explicit DesksPage(const desk::NewsroomSettings &settings, QWidget *parent = nullptr);

    const std::vector<story::NewsDesk> &desks() const { return m_desks; }
    const std::vector<workflow::Profile> &profiles() const { return m_profiles; }
    const QStringList &newProfiles() const { return m_newProfiles; }
    /// Takes a workflow of the newsroom's own in, for the current desk; says what is wrong with the file.
    void takeWorkflow(const QString &path);

Q_SIGNALS:
    void edited();
    void failed(const QString &sentence);

private:
    QWidget *buildList();
    QWidget *buildForm();
    void fillWorkflows();
    void add();
    void chooseWorkflow();
    void showCurrent();
    void takeForm();
    void describeWorkflow();

    std::vector<story::NewsDesk> m_desks;
    QSet<story::DeskId> m_known; ///< that were there before
    std::vector<workflow::Profile> m_profiles;
    QStringList m_newProfiles;
    QListWidget *m_list;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_section;
    QComboBox *m_workflow;
    QLabel *m_description;
    bool m_isShowing = false;
};

}
