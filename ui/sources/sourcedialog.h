// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sources/sourcemodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace galley::ui {

/// The form of one source. Returns values, stores nothing.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(const SourceModel::Row &row, QWidget *parent);

    SourceModel::Row row() const;

private:
    SourceModel::Row m_row;
    QComboBox *m_kind;
    QComboBox *m_terms;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_organisation;
    QLineEdit *m_description;
    QLineEdit *m_group;
};

}
