// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/leases.h"
#include "core/store/sql/postgresconnection.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 leaseTime = 60'000;  // milliseconds, as of leases in one database
constexpr qint64 renewBelow = 35'000; // of a lease that still runs on the server
constexpr qint64 askedFor = 600'000;  // of one that ran out: who asked for it still stands in its row
const QChar foreign = u'@';           // before the holder of a lease that is held on another machine

/// A row of the leases; times are those of its own side.
struct Row
{
    QString article;
    QString holder;
    QString person;
    qint64 until = 0;
    QString wantedBy;
};

void addRows(Statement &query, QHash<QString, Row> &rows)
{
    while (query.next())
        rows[query.text(0)] = {query.text(0), query.text(1), query.text(2), query.integer(3), query.text(4)};
}

/// Leases outlive their time as rows, one for each story that was ever open: those that ended before are left
/// out.
base::Result<QHash<QString, Row>> rowsSince(const Connection &connection, qint64 since)
{
    Statement query(connection,
                    "SELECT article, holder, person, until, wanted_by FROM lease WHERE until > ?"_L1);
    if (const auto ran = query.run(since); !ran)
        return std::unexpected(ran.error());
    QHash<QString, Row> rows;
    addRows(query, rows);
    return rows;
}

/// Also of what was given back here, and the server has as held.
base::Result<> addRowsOf(const Connection &local, const QHash<QString, Row> &theirs,
                         QHash<QString, Row> &mine)
{
    Statement query(local,
                    "SELECT article, holder, person, until, wanted_by FROM lease WHERE article = ?"_L1);
    for (const QString &article : theirs.keys()) {
        if (mine.contains(article))
            continue;
        if (const auto ran = query.run(article); !ran)
            return ran;
        addRows(query, mine);
    }
    return {};
}

base::Result<> write(const Connection &connection, const Row &row)
{
    // A story that is not there has no lease.
    Statement upsert(connection, "INSERT INTO lease (article, holder, person, until, wanted_by)"
                                 " SELECT id, ?, ?, ?, ? FROM article WHERE id = ? ON CONFLICT (article)"
                                 " DO UPDATE SET holder = excluded.holder, person = excluded.person,"
                                 " until = excluded.until, wanted_by = excluded.wanted_by"_L1);
    return upsert.run(notNull(row.holder), notNull(row.person), row.until, notNull(row.wantedBy),
                      row.article);
}

/// A story of a desk that a person does not see is not: its lease is on the server alone.
bool isHere(const Connection &connection, const QString &article)
{
    Statement query(connection, "SELECT 1 FROM article WHERE id = ?"_L1);
    return query.run(article) && query.next();
}

/// Both tables, and what is to be written into each.
class Comparison
{
public:
    Comparison(const ReplicaEnds &ends, GivingBack givingBack, QString own, qint64 here, qint64 there,
               QHash<QString, Row> mine, QHash<QString, Row> theirs)
        : m_ends(ends)
        , m_givingBack(givingBack)
        , m_own(std::move(own))
        , m_here(here)
        , m_there(there)
        , m_mine(std::move(mine))
        , m_theirs(std::move(theirs))
    { }

    base::Result<> settle()
    {
        for (const Row &row : m_mine) {
            if (!row.holder.startsWith(foreign))
                settleOwn(row);
        }
        for (const Row &row : m_theirs)
            showForeign(row);
        for (const Row &row : m_mine)
            forgetForeign(row);
        for (const Row &row : m_toRemote) {
            if (const auto written = write(m_ends.remote, row); !written)
                return written;
        }
        if (m_toLocal.isEmpty())
            return {};
        m_ends.exchange.hasChanged = true;
        return m_ends.book.apply([this]() -> base::Result<> {
            for (const Row &row : m_toLocal) {
                if (const auto written = write(m_ends.local, row); !written)
                    return written;
            }
            return {};
        });
    }

private:
    bool isOurs(const Row &remote) const { return remote.holder.startsWith(m_own); }

    /// A window here holds it, or has given it back.
    void settleOwn(const Row &row)
    {
        const Row there = m_theirs.value(row.article);
        const bool isHeldHere = row.until > m_here;
        const bool isOthers = there.until > m_there && !isOurs(there);
        // What stood here as another's before was taken over on purpose.
        const bool isTakenOver = m_ends.book.value(u"over "_s + row.article).value_or(QString()) == "1"_L1;
        if (isHeldHere && (!isOthers || isTakenOver)) {
            if (isOurs(there) && there.until - m_there > renewBelow && there.holder == m_own + row.holder) {
                if (there.wantedBy != row.wantedBy)
                    m_toLocal << Row{row.article, row.holder, row.person, row.until, there.wantedBy};
                return;
            }
            m_toRemote << Row{row.article, m_own + row.holder, row.person, m_there + leaseTime,
                              isOurs(there) ? there.wantedBy : QString()};
            if (isTakenOver)
                std::ignore = m_ends.book.setValue(u"over "_s + row.article, {});
        } else if (m_givingBack == GivingBack::Yes && !isHeldHere && isOurs(there) && there.until > m_there) {
            m_toRemote << Row{row.article, there.holder, there.person, 0, {}};
        }
    }

    /// Another machine holds it.
    void showForeign(const Row &row)
    {
        if (isOurs(row) || row.until <= m_there)
            return;
        const Row mine = m_mine.value(row.article);
        if (isSent(row.article))
            return;
        const bool asksHere
            = mine.holder == foreign + row.holder && mine.wantedBy == m_ends.person && row.wantedBy.isEmpty();
        if (asksHere) {
            m_toRemote << Row{row.article, row.holder, row.person, row.until, mine.wantedBy};
            return;
        }
        const bool isShown = mine.holder == foreign + row.holder && mine.until > m_here + 5'000
                             && mine.wantedBy == row.wantedBy;
        if (!isShown && isHere(m_ends.local, row.article))
            m_toLocal << Row{row.article, foreign + row.holder, row.person, m_here + (row.until - m_there),
                             row.wantedBy};
    }

    /// It was given back there, or ran out.
    void forgetForeign(const Row &row)
    {
        const Row there = m_theirs.value(row.article);
        const bool stillHeld = there.until > m_there && !isOurs(there);
        if (row.holder.startsWith(foreign) && row.until > m_here && !stillHeld)
            m_toLocal << Row{row.article, row.holder, row.person, 0, {}};
    }

    bool isSent(const QString &article) const
    {
        return std::ranges::any_of(m_toRemote, [&](const Row &row) { return row.article == article; });
    }

    const ReplicaEnds &m_ends;
    GivingBack m_givingBack;
    QString m_own; ///< before the holders of this machine, on the server
    qint64 m_here;
    qint64 m_there;
    QHash<QString, Row> m_mine;
    QHash<QString, Row> m_theirs;
    QList<Row> m_toLocal;
    QList<Row> m_toRemote;
};

}

base::Result<> letWindowReadAnew(const Connection &local, const QString &story)
{
    const QString mark(rewrittenUnder);
    Statement lease(local, "UPDATE lease SET holder = ? || holder WHERE article = ? AND until > 0"
                           " AND substr(holder, 1, 1) <> '@' AND substr(holder, 1, ?) <> ?"_L1);
    return lease.run(mark, story, int(mark.size()), mark);
}

base::Result<> exchangeLeases(const ReplicaEnds &ends, GivingBack givingBack)
{
    const auto own = ends.book.value(u"replica"_s);
    const auto there = serverTime(ends.remote);
    if (!own || !there)
        return std::unexpected(!own ? own.error() : there.error());
    const qint64 here = ends.clock.now();
    auto mine = rowsSince(ends.local, here);
    const auto theirs = rowsSince(ends.remote, *there - askedFor);
    if (!mine || !theirs)
        return std::unexpected(!mine ? mine.error() : theirs.error());
    if (const auto added = addRowsOf(ends.local, *theirs, *mine); !added)
        return added;
    return Comparison(ends, givingBack, *own + u'/', here, *there, *mine, *theirs).settle();
}

}
