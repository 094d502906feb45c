// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgresconnection.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Said less often than within one database: each time is a transaction of the server.
constexpr qint64 readerTime = 150'000; // milliseconds that a machine may be silent
constexpr qint64 renewBelow = 80'000;  // of that time
constexpr qint64 shownFor = 60'000;    // milliseconds in the copy, from one exchange to the next
const QChar foreign = u'@';            // before the holder of a window on another machine

struct Row
{
    QString article;
    QString holder;
    QString person;
    qint64 until = 0;
    bool operator==(const Row &other) const { return article == other.article && holder == other.holder; }
};

base::Result<std::vector<Row>> rowsOf(const Connection &connection)
{
    Statement query(connection, "SELECT article, holder, person, until FROM reader"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<Row> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1), query.text(2), query.integer(3)});
    return rows;
}

base::Result<> write(const Connection &connection, const Row &row)
{
    // A story that is not there has no readers.
    Statement upsert(connection,
                     "INSERT INTO reader (article, holder, person, until) SELECT id, ?, ?, ? FROM article"
                     " WHERE id = ? ON CONFLICT (article, holder) DO UPDATE SET person = excluded.person,"
                     " until = excluded.until"_L1);
    return upsert.run(row.holder, notNull(row.person), row.until, row.article);
}

base::Result<> remove(const Connection &connection, const Row &row)
{
    Statement statement(connection, "DELETE FROM reader WHERE article = ? AND holder = ?"_L1);
    return statement.run(row.article, row.holder);
}

struct Changes
{
    std::vector<Row> written;
    std::vector<Row> removed;
};

base::Result<> make(const Connection &connection, const Changes &changes)
{
    for (const Row &row : changes.removed) {
        if (const auto done = remove(connection, row); !done)
            return done;
    }
    for (const Row &row : changes.written) {
        if (const auto done = write(connection, row); !done)
            return done;
    }
    return {};
}

/// One side is to have what the other has: rows under the names and with the times that they have there.
Changes changesTo(const std::vector<Row> &is, const std::vector<Row> &shall, qint64 stillGood)
{
    Changes changes;
    for (const Row &row : shall) {
        const auto here = std::ranges::find(is, row);
        if (here == is.end() || here->until < stillGood || here->person != row.person)
            changes.written.push_back(row);
    }
    for (const Row &row : is) {
        if (!std::ranges::contains(shall, row))
            changes.removed.push_back(row);
    }
    return changes;
}

}

base::Result<> exchangeReaders(const ReplicaEnds &ends)
{
    const auto replica = ends.book.value(u"replica"_s);
    const auto there = serverTime(ends.remote);
    const auto local = rowsOf(ends.local);
    const auto remote = rowsOf(ends.remote);
    if (!replica || !there || !local || !remote)
        return std::unexpected(!replica ? replica.error()
                               : !there ? there.error()
                               : !local ? local.error()
                                        : remote.error());
    const qint64 here = ends.clock.now();
    const QString own = *replica + u'/';
    std::vector<Row> ours, sent, theirs, shown; // as they are there, as they are to be; here the same
    for (const Row &row : *local) {
        if (row.holder.startsWith(foreign))
            shown.push_back(row);
        else if (row.until > here)
            sent.push_back({row.article, own + row.holder, row.person, *there + readerTime});
    }
    for (const Row &row : *remote) {
        if (row.holder.startsWith(own))
            ours.push_back(row);
        else if (row.until > *there)
            theirs.push_back({row.article, foreign + row.holder, row.person, here + shownFor});
    }
    if (const auto told = make(ends.remote, changesTo(ours, sent, *there + renewBelow)); !told)
        return told;
    const Changes changes = changesTo(shown, theirs, here + shownFor / 2);
    if (changes.written.empty() && changes.removed.empty())
        return {};
    ends.exchange.hasChanged = true;
    return ends.book.apply([&] { return make(ends.local, changes); });
}

}
