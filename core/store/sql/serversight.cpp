// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/serversight.h"

#include "core/store/sql/migrations.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<> count(const Connection &connection, ServerSight &sight)
{
    Statement query(connection, "SELECT count(*), coalesce(me(), '') FROM article"_L1);
    if (const auto ran = query.run(); !ran || !query.next())
        return ran;
    sight.stories = static_cast<int>(query.integer(0));
    sight.person = query.text(1);
    return {};
}

}

base::Result<> admitLogin(const QString &uri, const QString &login, const QString &person, bool isHead)
{
    const auto connection = Connection::open(uri);
    if (!connection)
        return std::unexpected(connection.error());
    Transaction transaction(**connection, u"settings"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement known(**connection, "SELECT 1 FROM person WHERE name = ?"_L1);
    if (const auto ran = known.run(person); !ran)
        return ran;
    if (!known.next())
        return base::failure(
            base::ErrorCode::NotFound,
            u"nobody on the staff is called %1: add them with galley staff first"_s.arg(person));
    Statement admit(**connection, "SELECT admit(?, ?, CAST(? AS BOOLEAN))"_L1);
    const auto admitted = admit.run(login, person, isHead ? u"true"_s : u"false"_s);
    return admitted ? transaction.commit() : admitted;
}

base::Result<ServerSight> lookAtServer(const QString &uri)
{
    const auto connection = Connection::open(uri);
    if (!connection)
        return std::unexpected(connection.error());
    Statement query(**connection,
                    "SELECT split_part(current_setting('server_version'), ' ', 1), session_user,"
                    " has_database_privilege(current_database(), 'CREATE')"_L1);
    if (const auto ran = query.run(); !ran || !query.next())
        return std::unexpected(ran ? base::Error{base::ErrorCode::Database, {}} : ran.error());
    ServerSight sight{.server = query.text(0), .login = query.text(1), .mayMake = query.integer(2) != 0};
    const auto version = schemaVersion(**connection);
    if (!version)
        return std::unexpected(version.error());
    sight.schema = *version;
    const int newest = migrations(Engine::Postgres).back().number;
    if (sight.schema > newest)
        return base::failure(
            base::ErrorCode::Unsupported,
            u"a newer Galley made this newsroom: bring the one on this machine up to date"_s);
    if (sight.schema < newest && !sight.mayMake)
        return base::failure(
            base::ErrorCode::Unsupported,
            sight.schema == 0
                ? u"there is no newsroom in this database yet; whoever owns it makes one by "
                  "joining it first"_s
                : u"an older Galley made this newsroom; whoever owns it brings it up to date by "
                  "joining it with this one"_s);
    if (sight.schema > 0) {
        if (const auto counted = count(**connection, sight); !counted)
            return std::unexpected(counted.error());
    }
    return sight;
}

}
