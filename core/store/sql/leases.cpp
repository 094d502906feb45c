// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/leases.h"

#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 leaseTime = 60'000;  // milliseconds a window may be silent
constexpr qint64 renewBelow = 40'000; // of a reader's time that is left

base::Error heldError(const story::ArticleId &article)
{
    return {base::ErrorCode::Conflict,
            u"story %1 is open in another window: close it there, or take it over in a window"_s.arg(
                article.toString())};
}

}

SqlLeases::SqlLeases(const Connection &connection, const base::Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

base::Result<std::optional<Lease>> SqlLeases::read(const story::ArticleId &article) const
{
    Statement query(m_connection, "SELECT holder, person, until FROM lease WHERE article = ?"_L1);
    if (const auto ran = query.run(article.toString()); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    return Lease{article, query.text(0), query.text(1), query.integer(2)};
}

base::Result<> SqlLeases::write(const Lease &lease)
{
    Statement upsert(
        m_connection,
        "INSERT INTO lease (article, holder, person, until) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (article) DO UPDATE SET holder = excluded.holder, person = excluded.person,"
        " until = excluded.until, wanted_by = ''"_L1);
    return upsert.run(lease.article.toString(), notNull(lease.holder), notNull(lease.person), lease.until);
}

base::Result<Lease> SqlLeases::take(const story::ArticleId &article, const QString &person, bool evenIfHeld)
{
    const auto looked = read(article); // without a lock: most looks at another's story change nothing
    if (!looked)
        return std::unexpected(looked.error());
    const auto isOthers = [this](const std::optional<Lease> &lease) {
        return lease && lease->holder != m_holder && lease->holder != rewrittenUnder + m_holder
               && lease->until > m_clock.now();
    };
    if (isOthers(*looked) && !evenIfHeld)
        return **looked;
    Transaction transaction(m_connection, article.toString());
    if (const auto begun = transaction.begun(); !begun)
        return std::unexpected(begun.error());
    const auto held = read(article);
    if (!held)
        return std::unexpected(held.error());
    if (isOthers(*held) && !evenIfHeld)
        return **held;
    Lease mine{article, m_holder, person, m_clock.now() + leaseTime};
    if (const auto written = write(mine); !written)
        return std::unexpected(written.error());
    if (const auto done = transaction.commit(); !done)
        return std::unexpected(done.error());
    return mine;
}

base::Result<bool> SqlLeases::keep(const story::ArticleId &article)
{
    Statement update(m_connection, "UPDATE lease SET until = ? WHERE article = ? AND holder = ?"_L1);
    if (const auto ran = update.run(m_clock.now() + leaseTime, article.toString(), notNull(m_holder)); !ran)
        return std::unexpected(ran.error());
    return update.changedRows() == 1;
}

base::Result<> SqlLeases::give(const story::ArticleId &article)
{
    // The row stays: a window that slept must see that the story was another's since.
    Statement update(m_connection,
                     "UPDATE lease SET until = 0, wanted_by = '' WHERE article = ? AND holder = ?"_L1);
    return update.run(article.toString(), notNull(m_holder));
}

base::Result<> SqlLeases::ask(const story::ArticleId &article, const QString &person)
{
    Statement update(m_connection, "UPDATE lease SET wanted_by = ? WHERE article = ? AND holder <> ?"_L1);
    return update.run(notNull(person), article.toString(), notNull(m_holder));
}

base::Result<QString> SqlLeases::askedBy(const story::ArticleId &article)
{
    Statement query(m_connection, "SELECT wanted_by FROM lease WHERE article = ? AND holder = ?"_L1);
    const auto ran = query.run(article.toString(), notNull(m_holder));
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

base::Result<> SqlLeases::beThere(const story::ArticleId &article, const QString &person)
{
    const qint64 now = m_clock.now();
    Statement upsert(m_connection,
                     "INSERT INTO reader (article, holder, person, until) VALUES (?, ?, ?, ?)"
                     " ON CONFLICT (article, holder) DO UPDATE SET person = excluded.person,"
                     " until = excluded.until WHERE reader.until < ? OR reader.person <> excluded.person"_L1);
    return upsert.run(article.toString(), notNull(m_holder), notNull(person), now + leaseTime,
                      now + renewBelow);
}

base::Result<> SqlLeases::leave(const story::ArticleId &article)
{
    Statement remove(m_connection, "DELETE FROM reader WHERE article = ? AND holder = ?"_L1);
    return remove.run(article.toString(), notNull(m_holder));
}

base::Result<QStringList> SqlLeases::readers(const story::ArticleId &article)
{
    Statement query(m_connection, "SELECT DISTINCT person FROM reader WHERE article = ? AND holder <> ?"
                                  " AND until > ? ORDER BY person"_L1);
    if (const auto ran = query.run(article.toString(), notNull(m_holder), m_clock.now()); !ran)
        return std::unexpected(ran.error());
    QStringList people;
    while (query.next())
        people << query.text(0);
    return people;
}

base::Result<> SqlLeases::require(const story::ArticleId &article)
{
    const auto held = read(article);
    if (!held)
        return std::unexpected(held.error());
    return *held && (*held)->holder != m_holder ? std::unexpected(heldError(article)) : base::Result<>();
}

base::Result<> SqlLeases::guard(const story::ArticleId &article)
{
    const auto held = read(article);
    if (!held)
        return std::unexpected(held.error());
    if (!*held || (*held)->holder == m_holder)
        return {};
    if ((*held)->until > m_clock.now())
        return std::unexpected(heldError(article));
    return write({article, m_holder, {}, 0});
}

}
