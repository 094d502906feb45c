// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/migrations.h"

#include "core/store/sql/repositories.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int sourceBookStep = 2;         // gave the rows of the source book their hashes
constexpr int revisionRecordStep = 7;     // and those of revisions one over what stands beside the words
constexpr int historyStep = 8;            // made the revisions of a story one chain
constexpr int settingsStep = 9;           // gave staff, desks, workflows and publication a hash
constexpr int planningStep = 11;          // gave lists what a board shows, and notes their index
constexpr int applicationId = 0x47414c59; // "GALY", in the file's header (SQLite file format, 1.3)

base::Result<int> pragma(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql) || !query.next())
        return base::failure(base::ErrorCode::Database, query.lastError().databaseText());
    return query.value(0).toInt();
}

/// SQLite takes no bound values in a pragma; both numbers are our own.
base::Result<> run(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return base::failure(base::ErrorCode::Database, query.lastError().databaseText());
    return {};
}

base::Result<> apply(const Connection &connection, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (const auto ran = run(connection, statement); !ran)
            return base::failure(ran.error().code, u"%1: %2"_s.arg(step.name, ran.error().detail));
    }
    if (step.afterwards) {
        if (const auto done = step.afterwards(connection); !done)
            return done;
    }
    const QString record = u"PRAGMA user_version = %1"_s.arg(step.number);
    if (const auto recorded = run(connection, record); !recorded)
        return recorded;
    return run(connection, u"PRAGMA application_id = %1"_s.arg(applicationId));
}

base::Result<bool> isForeign(const Connection &connection)
{
    const auto id = pragma(connection, u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (*id == applicationId)
        return false;
    const auto tables = pragma(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return std::unexpected(tables.error());
    return *tables > 0;
}

/// The schema of a database that is ours to change. Unsupported where it is another program's, or newer.
base::Result<int> versionToKeep(const Connection &connection, int newest)
{
    const auto foreign = isForeign(connection);
    if (!foreign)
        return std::unexpected(foreign.error());
    if (*foreign)
        return base::failure(base::ErrorCode::Unsupported,
                             u"%1 is the database of another program"_s.arg(connection.path()));
    const auto version = schemaVersion(connection);
    if (version && *version > newest)
        return base::failure(
            base::ErrorCode::Unsupported,
            u"%1 was written by a newer Galley (schema %2, this one knows %3)"_s.arg(connection.path())
                .arg(*version)
                .arg(newest));
    return version;
}

/// By a connection of its own, which sees what was committed: SQLite copies nothing from one that writes.
base::Result<> copyBefore(const Connection &connection, int step)
{
    if (connection.path() == u":memory:"_s)
        return {};
    const auto reader = Connection::open(connection.path());
    if (!reader)
        return std::unexpected(reader.error());
    return (*reader)->backupTo(u"%1.before-%2"_s.arg(connection.path()).arg(step, 4, 10, QChar(u'0')));
}

}

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all = [] {
        std::vector<Migration> steps;
        const QDir folder(u":/galley/sql/sqlite"_s);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString sql = QString::fromUtf8(file.readAll());
            steps.push_back(
                {name.first(4).toInt(), name, sql.split(u"-- statement\n"_s, Qt::SkipEmptyParts)});
        }
        for (Migration &step : steps) {
            if (step.number == sourceBookStep)
                step.afterwards = hashSourceRows;
            else if (step.number == revisionRecordStep)
                step.afterwards = hashRevisionRecords;
            else if (step.number == historyStep)
                step.afterwards = chainEveryStory;
            else if (step.number == settingsStep)
                step.afterwards = hashSettings;
            else if (step.number == planningStep)
                step.afterwards = fillBoard;
        }
        return steps;
    }();
    return all;
}

base::Result<int> schemaVersion(const Connection &connection)
{
    return pragma(connection, u"PRAGMA user_version"_s);
}

base::Result<> migrate(const Connection &connection, const std::vector<Migration> &steps)
{
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (versionToKeep(connection, newest) == newest && newest > 0)
        return {};
    // One for all steps: of programs that start together one does it, and the others find it done.
    Transaction whole(connection);
    if (const auto begun = whole.begun(); !begun)
        return begun;
    const auto version = versionToKeep(connection, newest);
    if (!version)
        return std::unexpected(version.error());
    if (*version > 0 && *version < newest) {
        if (const auto copied = copyBefore(connection, *version + 1); !copied)
            return copied;
    }
    for (const Migration &step : steps) {
        if (step.number <= *version)
            continue;
        if (const auto applied = apply(connection, step); !applied)
            return applied;
    }
    return whole.commit();
}

}
