// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/schemarecord.h"

#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int applicationId = 0x47414c59; // "GALY", in the file's header (SQLite file format, 1.3)

base::Result<int> number(const Connection &connection, QLatin1StringView sql)
{
    Statement query(connection, sql);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

bool isFile(const Connection &connection)
{
    return connection.dialect().engine == Engine::Sqlite;
}

base::Result<bool> hasRecord(const Connection &connection)
{
    return number(connection, "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                              " WHERE n.nspname = 'galley' AND c.relname = 'schema_step'"_L1)
        .transform([](int count) { return count > 0; });
}

}

base::Result<int> recordedStep(const Connection &connection)
{
    if (isFile(connection))
        return number(connection, "PRAGMA user_version"_L1);
    const auto has = hasRecord(connection);
    if (!has || !*has)
        return has.transform([](bool) { return 0; });
    return number(connection, "SELECT coalesce(max(number), 0) FROM schema_step"_L1);
}

/// SQLite takes no bound values in a pragma; both numbers are our own.
base::Result<> recordStep(const Connection &connection, const Migration &step)
{
    if (!isFile(connection))
        return Statement(connection, "INSERT INTO schema_step (number, name) VALUES (?, ?)"_L1)
            .run(step.number, step.name);
    const auto recorded = connection.execute(u"PRAGMA user_version = %1"_s.arg(step.number));
    return recorded ? connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)) : recorded;
}

base::Result<bool> isForeign(const Connection &connection)
{
    const auto ours = isFile(connection)
                          ? number(connection, "PRAGMA application_id"_L1).transform([](int id) {
                                return id == applicationId;
                            })
                          : hasRecord(connection);
    if (!ours || *ours)
        return ours.transform([](bool) { return false; });
    const auto tables
        = number(connection, isFile(connection) ? "SELECT count(*) FROM sqlite_schema"_L1
                                                : "SELECT count(*) FROM pg_tables WHERE schemaname IN"
                                                  " ('galley', 'public')"_L1);
    return tables.transform([](int count) { return count > 0; });
}

}
