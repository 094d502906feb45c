// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>

namespace galley {

/// One window a newsroom, unless another one is asked for: a second start brings the first window forward and
/// hands its files over, and on Wayland its right to come forward. Of two windows one writes in a story and
/// the other reads (desk::StoryLease). What lies on a network is refused elsewhere, and the database is its
/// owner's alone, so one machine and one person are all there is to watch.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(const QString &databasePath, QObject *parent = nullptr);

    /// True: this is the first, and it hears of the others from now on. False: there is one, and it has the
    /// files, and what is to be done first, now. Io where neither can be done.
    base::Result<bool> claim(const QStringList &files, const QString &action = {});

    /// The window is closed, whatever the process still has to end: the next start is the first.
    void release() { m_server.close(); }

Q_SIGNALS:
    /// Somebody started the program again; paths are absolute.
    void wanted(const QStringList &files, const QString &action);

private:
    bool handOver(const QStringList &files, const QString &action) const;
    void hear();

    QString m_name;
    QLocalServer m_server;
};

}
