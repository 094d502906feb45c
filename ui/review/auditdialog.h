// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/audit.h"

#include <QDialog>

class QListWidget;

namespace galley::ui {

class Theme;

/// Everything that is on record of a story, the newest first.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    AuditDialog(const store::StoreFactory &openStore, const story::Article &article, const Theme &theme,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &what, const galley::base::Error &error);

private:
    void show(const std::vector<desk::AuditEntry> &entries);

    QListWidget *m_list;
    std::vector<desk::AuditEntry> m_entries; ///< as listed
};

}
