// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace galley::store {

class Connection;

/// Compares everything with its hashes as verifyDatabase() does, a piece at a time, for when nobody is at
/// work: stories with their versions, photos, then all the short tables, then the files of evidence, which
/// copies of the newsroom do not hold. Goes round and round; where a round is cut off by the end of the
/// program the next program begins somewhere else, so that nothing is never reached.
class IdleCheck
{
public:
    /// after: number of the story the first round begins behind; without it, anywhere.
    explicit IdleCheck(QString databasePath, std::optional<qint64> after = {});

    /// Goes on for so long, and begins no further piece then; a piece is a few stories, a photo or a file,
    /// and mostly takes some milliseconds. Returns what is wrong, one sentence each.
    base::Result<QStringList> run(int milliseconds);
    /// Rounds that are complete.
    int rounds() const { return m_rounds; }

private:
    enum class Step { Stories, Photos, Rest, Files };
    base::Result<> piece(const Connection &connection, QStringList &faults);
    base::Result<> stories(const Connection &connection, QStringList &faults);
    base::Result<> photo(const Connection &connection, QStringList &faults);
    base::Result<> file(const Connection &connection, QStringList &faults);
    void go(Step step);

    QString m_path;
    Step m_step = Step::Stories;
    std::optional<qint64> m_after; ///< number or row of what was read last in this step
    QString m_hash;                ///< of the file that was read last
    int m_rounds = 0;
};

}
