// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/sources.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace galley::ui {

class OptionalTime;
class Theme;

/// The conversations with a source, the latest first: the history of the terms they spoke on. The form beside
/// the list changes the chosen one.
class ConversationsPage : public QWidget
{
    Q_OBJECT

public:
    ConversationsPage(std::vector<story::Conversation> conversations, const story::SourceId &source,
                      const QString &person, const Theme &theme, QWidget *parent = nullptr);

    const std::vector<story::Conversation> &conversations() const { return m_all; }
    void setProtected(bool isProtected);
    void add();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildForm();
    QWidget *buildList(const Theme &theme);
    void showCurrent();
    void takeForm();
    void removeCurrent();
    static QString lineOf(const story::Conversation &talk);

    std::vector<story::Conversation> m_all;
    story::SourceId m_source;
    QString m_person;
    bool m_isShowing = false;
    QListWidget *m_list;
    QPushButton *m_remove;
    QWidget *m_fields;
    QFormLayout *m_form;
    QComboBox *m_terms;
    QLabel *m_hint;
    QCheckBox *m_agreed;
    QLineEdit *m_conditions;
    QDateTimeEdit *m_at;
    OptionalTime *m_embargo;
    QComboBox *m_medium;
    QLineEdit *m_place;
    QLineEdit *m_by;
};

}
