// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/wirewatch.h"
#include "ui/mainwindow/session.h"

#include <QObject>
#include <QTimer>

namespace galley::ui {

/// Looks into the wire's folders every few seconds, on another thread, one look at a time. Only while it has
/// folders.
class WireWatcher : public QObject
{
    Q_OBJECT

public:
    explicit WireWatcher(const Session &session, QObject *parent = nullptr);

    QStringList folders() const { return m_folders; }
    /// Kept for the next start.
    void setFolders(const QStringList &folders);
    void look();

Q_SIGNALS:
    void storiesCame(int count);
    void fileRefused(const QString &name, const galley::base::Error &error);
    /// A folder cannot be watched; told once, until it can be again.
    void folderLost(const galley::base::Error &error);

private:
    struct Taken
    {
        int stories = 0;
        std::vector<std::pair<QString, base::Error>> refused;
        std::vector<std::pair<QString, base::Error>> lost; ///< by folder
    };
    void take(const base::Result<Taken> &taken);

    Session m_session;
    QStringList m_folders;
    QStringList m_lost;
    QTimer m_timer;
    bool m_isLooking = false;
};

}
