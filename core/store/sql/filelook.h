// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <atomic>
#include <memory>

struct sqlite3;

namespace galley::store {

/// A look at the pages of a newsroom's file (PRAGMA quick_check of each table, 0.5 s a gigabyte). All of it
/// is one reading of the file as it was when the look began: while that lasts, SQLite leaves whatever anybody
/// writes in the log beside the file and carries none of it in. So the file may be opened meanwhile: where
/// damage is found, nothing was written into it yet.
class FileLook
{
public:
    /// What shows of a file without reading it through.
    struct Glance
    {
        qint64 size = 0;     ///< bytes
        bool hasLog = false; ///< something that is not in the file yet: of a run that was cut off, or of
                             ///< another program
        int schema = 0;      ///< number of the last step
        QString fault;       ///< the file is damaged in its first pages, is cut off, or is no database
    };

    /// Begins to read, in no time. Nothing is made, and nothing written.
    explicit FileLook(const QString &databasePath);
    /// Ends the reading: from then on the log may be carried in.
    ~FileLook();
    Q_DISABLE_COPY_MOVE(FileLook)

    const Glance &glance() const { return m_glance; }
    /// Reads all pages, on any thread. Returns what is damaged, one sentence each; an error where it could
    /// not be looked at, or was stopped. Where nothing is damaged, the reading has ended.
    base::Result<QStringList> run();
    /// Ends a run soon; from any thread.
    void stop() { m_isStopped = true; }

private:
    void takeGlance(int status);

    QString m_path;
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_database;
    Glance m_glance;
    QString m_refusal; ///< why it cannot be looked at
    std::atomic_bool m_isStopped = false;
};

}
