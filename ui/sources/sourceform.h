// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/sources.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace galley::ui {

/// Who a source is. Of a protected one only what the reader is told.
class SourceForm : public QWidget
{
    Q_OBJECT

public:
    explicit SourceForm(const story::Source &source, QWidget *parent = nullptr);

    story::Source source() const;
    bool isProtected() const;

Q_SIGNALS:
    void edited();
    void protectionChanged(bool isProtected);
    void identityWanted(); ///< somebody wants to see or write who a protected source is

private:
    void build();
    void showProtection();

    story::Source m_source;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_organisation;
    QLineEdit *m_description;
    QLineEdit *m_aliases;
    QLineEdit *m_languages;
    QLineEdit *m_group;
    QPlainTextEdit *m_contact;
    QPlainTextEdit *m_notes;
    QCheckBox *m_protected;
    QLabel *m_warning;
    QPushButton *m_identity;
};

}
