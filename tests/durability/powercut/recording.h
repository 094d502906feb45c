// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace galley::test {

/// The files below a folder, by their path from there.
using Files = QHash<QString, QByteArray>;

Files readFiles(const QString &folder);
/// Makes the folder anew.
bool writeFiles(const QString &folder, const Files &files);

/// What a program did to its files, in order, as recorder.cpp wrote it down.
class Recording
{
public:
    struct Step
    {
        enum class Kind { Create, Write, Truncate, Sync, Unlink, Rename, Promise };
        Kind kind = Kind::Write;
        QString path;
        qint64 offset = 0; ///< of Truncate: the new size
        QByteArray data;   ///< of Rename: the new path; of Promise: what was promised
    };

    /// Writes to files called *.ack are promises: what was said to be safe by then.
    static Recording read(const QString &log, const QString &folder);

    const std::vector<Step> &steps() const { return m_steps; }

    /// One of the disks that a power cut before step cut could leave of files. What was written before the
    /// last sync of its file is there; of later writes any blocks of 4096 bytes are, some of them torn at
    /// 512; a file's names and sizes are ordered, and of what happened to them since the last sync of
    /// anything the first part is there (an ordered journal; the model of ALICE, Pillai et al., OSDI 2014).
    Files afterCut(const Files &before, size_t cut, QRandomGenerator &random) const;

private:
    std::vector<Step> m_steps;
};

}
