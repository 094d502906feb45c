// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int columnCount = 12;

/// All of a revision but its words, which have a hash of their own.
constexpr auto everyRecord
    = "SELECT id, article, parent, author, at, reason, content_hash, name, pinned, changed_words,"
      " base, depth, record_hash FROM revision"_L1;

QString hashOf(const Statement &row)
{
    QStringList values;
    for (int column = 0; column < columnCount; ++column)
        values << row.text(column);
    return revisionRecordHash(values);
}

base::Result<> write(const Connection &connection, const QString &id, const QString &hash)
{
    Statement update(connection, "UPDATE revision SET record_hash = ? WHERE id = ?"_L1);
    return update.run(hash, id);
}

}

QString revisionRecordHash(const QStringList &values)
{
    return rowHash(u"revision-record"_s, values);
}

base::Result<> hashRevisionRecord(const Connection &connection, const QString &id)
{
    Statement query(connection, everyRecord + u" WHERE id = ?"_s);
    if (const auto ran = query.run(id); !ran)
        return ran;
    return query.next() ? write(connection, id, hashOf(query)) : base::failure(base::ErrorCode::NotFound, id);
}

base::Result<> hashRevisionRecords(const Connection &connection)
{
    Statement query(connection, everyRecord + u" WHERE record_hash = ''"_s);
    if (const auto ran = query.run(); !ran)
        return ran;
    std::vector<std::pair<QString, QString>> hashes;
    while (query.next())
        hashes.emplace_back(query.text(0), hashOf(query));
    for (const auto &[id, hash] : hashes) {
        if (const auto written = write(connection, id, hash); !written)
            return written;
    }
    return {};
}

base::Result<> revisionRecordFaults(const Connection &connection, StoreReport &report,
                                    const RowRange &stories)
{
    Statement query(connection,
                    everyRecord
                        + u" WHERE article IN (SELECT id FROM article WHERE number > ? AND number <= ?)"_s);
    if (const auto ran = query.run(stories.after, stories.upTo); !ran)
        return ran;
    while (query.next()) {
        if (hashOf(query) != query.text(columnCount))
            report.faults << u"What is on record of revision %1 of story %2 is not what was written."_s.arg(
                query.text(0), query.text(1));
    }
    return {};
}

}
