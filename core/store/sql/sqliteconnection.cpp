// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqliteconnection.h"

#include "core/base/id.h"
#include "core/store/sql/sqlitecursor.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/textfunctions.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QThread>
#include <QVariant>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

const QString inMemory = u":memory:"_s;

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool isOnNetwork(const QString &folder)
{
    static const QList<QByteArray> networkTypes{"nfs",   "nfs4", "cifs",       "smb3",
                                                "smbfs", "9p",   "fuse.sshfs", "afs"};
    return networkTypes.contains(QStorageInfo(folder).fileSystemType());
}

/// Makes the folder for its owner alone, and the file before SQLite would make it for all to read.
base::Result<> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return base::failure(base::ErrorCode::Io, u"the folder %1 cannot be made"_s.arg(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (isOnNetwork(folder))
        return base::failure(base::ErrorCode::Unsupported, u"%1 is on a network file system"_s.arg(folder));
    if (info.isDir())
        return base::failure(base::ErrorCode::Invalid, u"%1 is a folder"_s.arg(path));
    if (info.exists())
        return {};
    // Never opened as one that is there already: that would empty what another program has just made.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && !QFileInfo::exists(path))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

constexpr int longestWaitMs = 5'000;
constexpr int longestNapMs = 8;

/// Asked by SQLite while another connection writes. Its own handler naps longer the longer it has waited, and
/// whoever comes later overtakes: short naps of random length give each its turn.
int waitForTurn(void *, int tries)
{
    static thread_local QElapsedTimer waiting;
    if (tries == 0)
        waiting.start();
    if (waiting.elapsed() > longestWaitMs)
        return 0;
    QThread::usleep(
        static_cast<unsigned long>(QRandomGenerator::global()->bounded(500, longestNapMs * 1'000)));
    return 1;
}

/// Asked by SQLite before it commits.
int isRefused(void *seal)
{
    return static_cast<std::atomic_bool *>(seal)->load() ? 1 : 0;
}

struct Pragma
{
    QLatin1StringView set;
    QLatin1StringView read;
    QString expected;
};

/// Sets it and reads it back.
bool take(const QSqlDatabase &database, const Pragma &pragma, QSqlError &error)
{
    QSqlQuery query(database);
    query.exec(pragma.set);
    query.finish();
    const bool isSet
        = query.exec(pragma.read) && query.next() && query.value(0).toString() == pragma.expected;
    error = query.lastError();
    return isSet;
}

base::Error faultOf(const QSqlError &error)
{
    return engineError(error.nativeErrorCode().toInt(), error.databaseText());
}

/// Why a setting did not take. A disk that may only be read shows itself here first: the log cannot be made.
base::Error settingError(QLatin1StringView setting, const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY)
        return {
            base::ErrorCode::Io,
            u"the database cannot be written here: is the disk read-only, or the folder somebody else's?"_s};
    if (code != SQLITE_OK)
        return faultOf(error);
    return {base::ErrorCode::Database, u"%1 was not accepted"_s.arg(setting)};
}

}

SqliteConnection::SqliteConnection(const QString &path)
    : Connection(path)
    , m_name(base::newUuid7().toString(QUuid::WithoutBraces))
    , m_seal(sealOf(path))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
}

SqliteConnection::~SqliteConnection()
{
    m_kept.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<std::unique_ptr<Connection>> SqliteConnection::open(const QString &path)
{
    if (path != inMemory) {
        if (const auto prepared = prepareFile(path); !prepared)
            return std::unexpected(prepared.error());
    }
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    const mode_t oldMask = umask(077); // for -wal and -shm, which SQLite makes
    const bool opened = connection->m_database.open();
    const base::Result<> configured
        = opened ? connection->configure()
                 : base::failure(base::ErrorCode::Database, connection->m_database.lastError().text());
    umask(oldMask);
    if (!configured)
        return std::unexpected(configured.error());
    return connection;
}

base::Result<> SqliteConnection::configure()
{
    const std::initializer_list<Pragma> pragmas{
        {"PRAGMA journal_mode = WAL"_L1, "PRAGMA journal_mode"_L1,
         path() == inMemory ? u"memory"_s : u"wal"_s},
        {"PRAGMA synchronous = FULL"_L1, "PRAGMA synchronous"_L1, u"2"_s},
        {"PRAGMA foreign_keys = ON"_L1, "PRAGMA foreign_keys"_L1, u"1"_s},
        {"PRAGMA secure_delete = ON"_L1, "PRAGMA secure_delete"_L1, u"1"_s},
        {"PRAGMA temp_store = MEMORY"_L1, "PRAGMA temp_store"_L1, u"2"_s},
        {"PRAGMA trusted_schema = OFF"_L1, "PRAGMA trusted_schema"_L1, u"0"_s},
        {"PRAGMA cell_size_check = ON"_L1, "PRAGMA cell_size_check"_L1, u"1"_s},
    };
    sqlite3 *const handle = nativeHandle(m_database);
    sqlite3_busy_handler(handle, waitForTurn, nullptr);
    sqlite3_commit_hook(handle, isRefused, m_seal.get());
    for (const Pragma &pragma : pragmas) {
        QSqlError error;
        int tries = 0;
        while (!take(m_database, pragma, error)) {
            // A journal that another program is changing just now is left as it is, without asking for
            // patience.
            const bool isBusy = !error.isValid() || error.nativeErrorCode().toInt() == SQLITE_BUSY;
            if (!isBusy || waitForTurn(nullptr, tries++) == 0)
                return std::unexpected(settingError(pragma.set, error));
        }
    }
    addTextFunctions(handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return {};
}

std::unique_ptr<Cursor> SqliteConnection::prepare(const QString &sql) const
{
    return std::make_unique<SqliteCursor>(nativeHandle(m_database), sql, m_kept);
}

base::Result<> SqliteConnection::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    return query.exec(sql) ? base::Result<>() : std::unexpected(faultOf(query.lastError()));
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(nativeHandle(m_database)) == 0;
}

base::Result<> copySqlite(const Connection &connection, const QString &path)
{
    sqlite3 *copy = nullptr;
    int status = sqlite3_open(QFile::encodeName(path).constData(), &copy);
    if (status == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(
                copy, "main", nativeHandle(static_cast<const SqliteConnection &>(connection).m_database),
                "main")) {
            const int step = sqlite3_backup_step(backup, -1);
            status = sqlite3_backup_finish(backup); // forgets that somebody had it locked
            if (step != SQLITE_DONE && status == SQLITE_OK)
                status = step == SQLITE_OK ? SQLITE_ERROR : step;
        } else {
            status = sqlite3_errcode(copy);
        }
    }
    sqlite3_close(copy);
    if (status != SQLITE_OK)
        return base::failure(base::ErrorCode::Io,
                             u"%1: %2"_s.arg(path, QString::fromUtf8(sqlite3_errstr(status))));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

base::Result<> emptyLog(const Connection &connection)
{
    QDeadlineTimer deadline(1'000);
    while (true) {
        bool isBusy = true;
        {
            Statement checkpoint(connection, "PRAGMA wal_checkpoint(TRUNCATE)"_L1);
            if (const auto ran = checkpoint.run(); !ran)
                return ran;
            isBusy = checkpoint.next() && checkpoint.integer(0) != 0;
        }
        if (!isBusy || deadline.hasExpired())
            return {};
        QThread::msleep(20);
    }
}

}
