// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replicachanges.h"

#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<QString> oneText(Statement &query, const base::Result<> &ran)
{
    return ran && query.next()
               ? base::Result<QString>(query.text(0))
               : std::unexpected(ran ? base::Error{base::ErrorCode::Database, {}} : ran.error());
}

}

base::Result<QString> enterServer(const Connection &remote, const QString &horizon)
{
    Statement query(remote, "SELECT CAST(enter(?) AS TEXT)"_L1);
    return oneText(query, query.run(notNull(horizon)));
}

base::Result<QString> serverHorizon(const Connection &remote)
{
    Statement query(remote, "SELECT CAST(change_number(pg_snapshot_xmin(pg_current_snapshot())) AS TEXT)"_L1);
    return oneText(query, query.run());
}

QString furtherBack(const QString &horizon)
{
    constexpr quint64 lost = 2'000;
    const quint64 number = horizon.toULongLong();
    return QString::number(number > lost ? number - lost : 0);
}

base::Result<std::vector<Change>> changes(const Connection &remote, const QString &since,
                                          const QString &until)
{
    Statement query(remote, "SELECT part, key, xid >= change_number('0') FROM change"
                            " WHERE xid >= CAST(? AS xid8) AND xid < CAST(? AS xid8)"
                            " ORDER BY part <> 'settings', part <> 'source', part = 'file', part, xid"_L1);
    if (const auto ran = query.run(since, until); !ran)
        return std::unexpected(ran.error());
    std::vector<Change> all;
    while (query.next()) {
        if (const auto part = partFromName(query.text(0)))
            all.push_back({*part, query.text(1), query.integer(2) != 0});
    }
    return all;
}

base::Result<std::vector<Change>> everything(const Connection &remote)
{
    std::vector<Change> all;
    for (const Part part :
         {Part::Settings, Part::Source, Part::Asset, Part::Vault, Part::Story, Part::File}) {
        const auto keys = keysOf(remote, part);
        if (!keys)
            return std::unexpected(keys.error());
        for (const QString &key : *keys)
            all.push_back({part, key});
    }
    return all;
}

base::Result<int> countStories(const Connection &connection)
{
    Statement query(connection, "SELECT count(*) FROM article"_L1);
    return oneText(query, query.run()).transform([](const QString &text) { return text.toInt(); });
}

bool isMany(int changed, int stories)
{
    constexpr int smallNewsroom = 10;
    constexpr int greatestShare = 10; // of a hundred
    return stories >= smallNewsroom && changed * 100 > stories * greatestShare;
}

}
