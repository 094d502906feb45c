// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace galley::ui {

/// Asks who works here now: one of the staff, or a new name, and a passphrase where that person has one.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(const QStringList &names, const QString &current, QWidget *parent = nullptr);

    QString name() const;
    QString passphrase() const;

private:
    QComboBox *m_name;
    QLineEdit *m_passphrase;
};

}
