// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/migrations.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/schemarecord.h"
#include "core/store/sql/sqliteconnection.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int sourceBookStep = 2;     // gave the rows of the source book their hashes
constexpr int revisionRecordStep = 7; // and those of revisions one over what stands beside the words
constexpr int historyStep = 8;        // made the revisions of a story one chain
constexpr int settingsStep = 9;       // gave staff, desks, workflows and publication a hash
constexpr int planningStep = 11;      // gave lists what a board shows
constexpr int stemStep = 16;          // gave the full text indexes the stems of words
constexpr int firstOnServer = planningStep;

base::Result<> apply(const Connection &connection, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (const auto ran = connection.executeAtLength(statement); !ran)
            return base::failure(ran.error().code, u"%1: %2"_s.arg(step.name, ran.error().detail));
    }
    if (step.afterwards) {
        if (const auto done = step.afterwards(connection); !done)
            return done;
    }
    return recordStep(connection, step);
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
    if (connection.path() == u":memory:"_s || connection.dialect().engine != Engine::Sqlite)
        return {};
    const auto reader = Connection::open(connection.path());
    if (!reader)
        return std::unexpected(reader.error());
    return copySqlite(**reader, connection.path() + u".before-%1"_s.arg(step, 4, 10, QChar(u'0')));
}

std::function<base::Result<>(const Connection &)> afterwardsOf(Engine engine, int step)
{
    if (engine == Engine::Postgres && step == firstOnServer)
        return hashSettings; // everything else is empty there
    switch (step) {
    case sourceBookStep:
        return hashSourceRows;
    case revisionRecordStep:
        return hashRevisionRecords;
    case historyStep:
        return chainEveryStory;
    case settingsStep:
        return hashSettings;
    case planningStep:
        return fillBoard;
    case stemStep:
        return fillStems;
    default:
        return {};
    }
}

std::vector<Migration> readSteps(Engine engine)
{
    std::vector<Migration> steps;
    const QDir folder(u":/galley/sql/"_s + dialectOf(engine).folder.text());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString sql = QString::fromUtf8(file.readAll());
        const int number = name.first(4).toInt();
        steps.push_back(
            {number, name, sql.split(u"-- statement\n"_s, Qt::SkipEmptyParts), afterwardsOf(engine, number)});
    }
    return steps;
}

}

const std::vector<Migration> &migrations(Engine engine)
{
    static const std::vector<Migration> forFiles = readSteps(Engine::Sqlite);
    static const std::vector<Migration> forServers = readSteps(Engine::Postgres);
    return engine == Engine::Sqlite ? forFiles : forServers;
}

base::Result<int> schemaVersion(const Connection &connection)
{
    return recordedStep(connection);
}

base::Result<> migrate(const Connection &connection)
{
    return migrate(connection, migrations(connection.dialect().engine));
}

base::Result<> migrate(const Connection &connection, const std::vector<Migration> &steps)
{
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (versionToKeep(connection, newest) == newest && newest > 0)
        return {};
    // One for all steps: of programs that start together one does it, and the others find it done.
    Transaction whole(connection, u"schema"_s);
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
