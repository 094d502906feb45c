// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replicabook.h"

#include "core/store/sql/statement.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// What a copy of an older Galley lacks too.
base::Result<> makeTables(const Connection &local)
{
    QFile file(u":/galley/sql/replica.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    Transaction transaction(local, {});
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    for (const QString &statement :
         QString::fromUtf8(file.readAll()).split(u"-- statement\n"_s, Qt::SkipEmptyParts)) {
        if (const auto made = local.execute(statement); !made)
            return made;
    }
    return transaction.commit();
}

}

base::Result<ReplicaBook> ReplicaBook::open(const Connection &local)
{
    return makeTables(local).transform([&local] { return ReplicaBook(local); });
}

base::Result<QString> ReplicaBook::one(QLatin1StringView sql, const QString &key) const
{
    Statement query(*m_local, sql);
    const auto ran = query.run(key);
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

base::Result<QString> ReplicaBook::value(const QString &name) const
{
    return one("SELECT value FROM sync_state WHERE name = ?"_L1, name);
}

base::Result<> ReplicaBook::setValue(const QString &name, const QString &value) const
{
    Statement upsert(*m_local, "INSERT INTO sync_state (name, value) VALUES (?, ?) ON CONFLICT (name)"
                               " DO UPDATE SET value = excluded.value"_L1);
    return upsert.run(name, notNull(value));
}

base::Result<QStringList> ReplicaBook::namesBehind(const QString &beginning) const
{
    Statement query(*m_local, "SELECT substr(name, ?) FROM sync_state WHERE substr(name, 1, ?) = ?"
                              " AND value <> '' ORDER BY name"_L1);
    const int size = int(beginning.size());
    if (const auto ran = query.run(size + 1, size, beginning); !ran)
        return std::unexpected(ran.error());
    QStringList all;
    while (query.next())
        all << query.text(0);
    return all;
}

base::Result<std::vector<Waiting>> ReplicaBook::waiting() const
{
    // Files last, which may take minutes.
    Statement query(*m_local, "SELECT part, key, changes, since FROM sync_outbox"
                              " ORDER BY part = 'file', since, part, key"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<Waiting> all;
    while (query.next()) {
        if (const auto part = partFromName(query.text(0)))
            all.push_back({*part, query.text(1), query.integer(2), query.integer(3)});
    }
    return all;
}

base::Result<> ReplicaBook::addWaiting(Part part, const QString &key, qint64 since) const
{
    Statement upsert(*m_local, "INSERT INTO sync_outbox (part, key, changes, since) VALUES (?, ?, 1, ?)"
                               " ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1"_L1);
    return upsert.run(partName(part), notNull(key), since);
}

base::Result<bool> ReplicaBook::isWaiting(Part part, const QString &key) const
{
    // Words that are being typed wait too: they are written with the story in a moment.
    Statement query(*m_local, "SELECT 1 FROM sync_outbox WHERE part = ? AND key = ? UNION ALL"
                              " SELECT 1 FROM typing WHERE ? = 'story' AND article = ?"_L1);
    const auto ran = query.run(partName(part), notNull(key), partName(part), notNull(key));
    return ran ? base::Result<bool>(query.next()) : std::unexpected(ran.error());
}

base::Result<bool> ReplicaBook::sent(const Waiting &one) const
{
    Statement remove(*m_local, "DELETE FROM sync_outbox WHERE part = ? AND key = ? AND changes = ?"_L1);
    if (const auto ran = remove.run(partName(one.part), notNull(one.key), one.changes); !ran)
        return std::unexpected(ran.error());
    if (remove.changedRows() == 0)
        return false;
    Statement base(*m_local, "DELETE FROM sync_base WHERE article = ?"_L1);
    const auto ran = base.run(notNull(one.key));
    return ran ? base::Result<bool>(true) : std::unexpected(ran.error());
}

base::Result<std::optional<RevisionText>> ReplicaBook::text(QLatin1StringView sql, const QString &story) const
{
    Statement query(*m_local, sql);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    return RevisionText{query.text(0), query.text(1), query.text(2)};
}

base::Result<std::optional<RevisionText>> ReplicaBook::base(const QString &story) const
{
    return text("SELECT fields, body, annotations FROM sync_base WHERE article = ?"_L1, story);
}

base::Result<std::optional<RevisionText>> ReplicaBook::sentText(const QString &story) const
{
    return text("SELECT fields, body, annotations FROM sync_sent WHERE article = ?"_L1, story);
}

base::Result<> ReplicaBook::setBase(const QString &story, const RevisionText &text) const
{
    Statement upsert(*m_local,
                     "INSERT INTO sync_base (article, fields, body, annotations) VALUES (?, ?, ?, ?)"
                     " ON CONFLICT (article) DO UPDATE SET fields = excluded.fields,"
                     " body = excluded.body, annotations = excluded.annotations"_L1);
    return upsert.run(story, notNull(text.fields), notNull(text.body), notNull(text.annotations));
}

base::Result<QString> ReplicaBook::seen(const QString &story) const
{
    return one("SELECT seen FROM sync_seen WHERE article = ?"_L1, story);
}

base::Result<QString> ReplicaBook::lastSent(const QString &story) const
{
    return one("SELECT sent FROM sync_seen WHERE article = ?"_L1, story);
}

base::Result<qint64> ReplicaBook::seenMoves(const QString &story) const
{
    return one("SELECT moves FROM sync_seen WHERE article = ?"_L1, story).transform([](const QString &text) {
        return text.toLongLong();
    });
}

base::Result<> ReplicaBook::setSeen(const QString &story, const std::optional<StoryMark> &mark) const
{
    Statement answered(*m_local, "DELETE FROM sync_sent WHERE article = ?"_L1);
    if (const auto ran = answered.run(story); !ran)
        return ran;
    if (!mark) {
        Statement remove(*m_local, "DELETE FROM sync_seen WHERE article = ?"_L1);
        return remove.run(story);
    }
    Statement upsert(*m_local, "INSERT INTO sync_seen (article, seen, moves) VALUES (?, ?, ?) ON CONFLICT"
                               " (article) DO UPDATE SET seen = excluded.seen, moves = excluded.moves,"
                               " sent = ''"_L1);
    return upsert.run(story, textOf(*mark), mark->moves);
}

base::Result<> ReplicaBook::setSent(const QString &story, const StoryMark &mark,
                                    const RevisionText &text) const
{
    Transaction transaction(*m_local, {});
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement put(*m_local, "INSERT INTO sync_sent (article, fields, body, annotations) VALUES (?, ?, ?, ?)"
                            " ON CONFLICT (article) DO UPDATE SET fields = excluded.fields,"
                            " body = excluded.body, annotations = excluded.annotations"_L1);
    if (const auto ran = put.run(story, notNull(text.fields), notNull(text.body), notNull(text.annotations));
        !ran)
        return ran;
    Statement upsert(*m_local, "INSERT INTO sync_seen (article, seen, sent, moves) VALUES (?, '', ?, 0)"
                               " ON CONFLICT (article) DO UPDATE SET sent = excluded.sent"_L1);
    const auto ran = upsert.run(story, textOf(mark));
    return ran ? transaction.commit() : ran;
}

base::Result<> ReplicaBook::apply(const std::function<base::Result<>()> &work) const
{
    Transaction transaction(*m_local, {});
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto set = setValue(u"applying"_s, u"1"_s); !set)
        return set;
    if (const auto done = work(); !done)
        return done;
    Statement clear(*m_local, "DELETE FROM sync_state WHERE name = 'applying'"_L1);
    if (const auto cleared = clear.run(); !cleared)
        return cleared;
    return transaction.commit();
}

QString seenName(Part part, const QString &key)
{
    return u"seen "_s + partName(part) + u' ' + key;
}

}
