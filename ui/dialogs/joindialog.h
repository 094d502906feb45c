// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::ui {

/// Asks where the newsroom's server is and by which login; tries it out before anything is joined, and says
/// in words what it found.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is found at an address, in a sentence; runs on another thread.
    using Probe = std::function<base::Result<QString>(const QString &uri)>;

    /// Where there is no keyring, it is not asked whether it is to keep the password.
    JoinDialog(Probe probe, const QString &login, bool hasKeyring, QWidget *parent);

    /// The connection URI, password in it; for what was typed.
    QString uri() const;
    /// The same without password.
    QString server() const;
    QString password() const;
    bool isToBeKept() const;

private:
    void probe();
    void showFound(const QString &uri, const base::Result<QString> &found);
    void changed();

    Probe m_probe;
    QLineEdit *m_host;
    QLineEdit *m_newsroom;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLabel *m_found;
    QPushButton *m_test;
    QPushButton *m_join;
    QString m_works; ///< the URI that was tried out and does
    bool m_joinsWhenFound = false;
};

}
