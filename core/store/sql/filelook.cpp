// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/filelook.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

constexpr int stepsBetweenQuestions = 1'000; // of SQLite's, whether to stop: far less than a millisecond

Prepared prepare(sqlite3 *database, const char *sql, int &status)
{
    sqlite3_stmt *statement = nullptr;
    status = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

/// The one number that a question answers.
int numberOf(sqlite3 *database, const char *sql, int &status)
{
    const Prepared question = prepare(database, sql, status);
    if (status == SQLITE_OK)
        status = sqlite3_step(question.get());
    const int number = status == SQLITE_ROW ? sqlite3_column_int(question.get(), 0) : 0;
    status = status == SQLITE_ROW ? SQLITE_OK : status;
    return number;
}

bool isDamage(int status)
{
    return status == SQLITE_CORRUPT || status == SQLITE_NOTADB;
}

QString wordsOf(int status)
{
    return QString::fromUtf8(sqlite3_errstr(status));
}

int isToStop(void *stopped)
{
    return static_cast<std::atomic_bool *>(stopped)->load() ? 1 : 0;
}

}

FileLook::FileLook(const QString &databasePath) : m_path(databasePath), m_database(nullptr, sqlite3_close)
{
    const QFileInfo file(databasePath);
    m_glance.size = file.exists() ? file.size() : 0;
    m_glance.hasLog = QFileInfo(databasePath + u"-wal"_s).size() > 0;
    // Not by Connection, which would take over the journal's mode and write the log in at its end.
    sqlite3 *opened = nullptr;
    const int status = sqlite3_open_v2(QFile::encodeName(databasePath).constData(), &opened,
                                       SQLITE_OPEN_READONLY, nullptr);
    m_database.reset(opened);
    takeGlance(status);
}

FileLook::~FileLook() = default;

/// The schema is read whole: that is the first page and some more, whatever the number of stories.
void FileLook::takeGlance(int status)
{
    if (status == SQLITE_OK)
        status = sqlite3_exec(m_database.get(), "BEGIN", nullptr, nullptr, nullptr);
    if (status == SQLITE_OK)
        numberOf(m_database.get(), "SELECT count(*) FROM sqlite_schema", status);
    if (status == SQLITE_OK)
        m_glance.schema = numberOf(m_database.get(), "PRAGMA user_version", status);
    if (isDamage(status))
        m_glance.fault = wordsOf(status);
    else if (status != SQLITE_OK)
        m_refusal = wordsOf(status);
}

base::Result<QStringList> FileLook::run()
{
    if (!m_refusal.isEmpty())
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(m_path, m_refusal));
    if (!m_glance.fault.isEmpty())
        return QStringList{m_glance.fault};
    sqlite3_progress_handler(m_database.get(), stepsBetweenQuestions, isToStop, &m_isStopped);
    QStringList faults;
    int status = SQLITE_OK;
    {
        // One table after the other: all at once, SQLite would read the search index through, seven times the
        // work.
        const Prepared check = prepare(m_database.get(),
                                       "SELECT quick_check FROM sqlite_schema, pragma_quick_check(name)"
                                       " WHERE type = 'table' AND rootpage > 0",
                                       status);
        while (status == SQLITE_OK || status == SQLITE_ROW) {
            status = sqlite3_step(check.get());
            if (status != SQLITE_ROW)
                break;
            const QString found
                = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(check.get(), 0)));
            if (found != "ok"_L1)
                faults << found;
        }
    }
    if (m_isStopped)
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(m_path, wordsOf(SQLITE_INTERRUPT)));
    if (isDamage(status))
        faults << wordsOf(status);
    else if (status != SQLITE_DONE)
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(m_path, wordsOf(status)));
    if (faults.isEmpty())
        m_database.reset();
    return faults;
}

}
