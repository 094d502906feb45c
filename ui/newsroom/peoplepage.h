// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/newsroomsettings.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTableWidget;
class QTableWidgetItem;

namespace galley::ui {

/// The staff: who they are, and what each may do on which desk.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(const desk::NewsroomSettings &settings, QWidget *parent = nullptr);

    const std::vector<story::Person> &people() const { return m_people; }
    const QHash<story::PersonId, QString> &passphrases() const { return m_passphrases; }
    /// The desks that roles are held on.
    void setDesks(const std::vector<story::NewsDesk> &desks);

Q_SIGNALS:
    void edited();

private:
    QWidget *buildList();
    QWidget *buildForm();
    void add();
    void showCurrent();
    void takeName(const QString &name);
    void takePassphrase(const QString &passphrase);
    void takeRole(const QTableWidgetItem *cell);
    story::Person *current();

    std::vector<story::Person> m_people;
    std::vector<story::NewsDesk> m_desks;
    QHash<story::PersonId, QString> m_passphrases;
    QSet<story::PersonId> m_known; ///< who was there before
    QListWidget *m_list;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_passphrase;
    QTableWidget *m_roles;
};

}
