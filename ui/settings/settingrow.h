// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace galley::ui {

class SettingsBook;
struct Setting;

/// One setting: its title, its control, what it does, and a way back to what holds unless it is set.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(SettingsBook &book, const Setting &setting, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    /// Whether all of these words stand in the title, the advice or the choices.
    bool fits(const QString &words) const;
    QWidget *control() const { return m_control; }
    /// Shows what is set now.
    void read();

private:
    QWidget *makeControl(const Setting &setting);
    QWidget *makeChoice(const Setting &setting);
    QWidget *makeNumber(const Setting &setting);
    QWidget *makeWords();
    void place(const Setting &setting);

    SettingsBook &m_book;
    QString m_id;
    QWidget *m_control;
    QToolButton *m_reset;
};

}
