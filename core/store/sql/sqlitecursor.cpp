// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlitecursor.h"

#include <QSqlRecord>
#include <QSqlResult>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

sqlite3_stmt *nativeStatement(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

/// A text as SQLite takes it whole: a byte order mark at its beginning would be taken off (so there are two),
/// or turn every character round (U+FFFE), and the two code points that are none come back as U+FFFD.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    QString text = value.toString();
    text.replace(QChar(0xfffe), QChar::ReplacementCharacter)
        .replace(QChar(0xffff), QChar::ReplacementCharacter);
    return text.startsWith(QChar::ByteOrderMark) ? QString(QChar(QChar::ByteOrderMark) + text) : text;
}

/// Some settings take effect when they are read and not when they are run (SQLite's manual, PRAGMA).
bool canBeKept(const QString &sql)
{
    return !sql.startsWith("PRAGMA"_L1);
}

}

base::Error engineError(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) { // the primary code of an extended one
    case SQLITE_FULL:
        return {base::ErrorCode::Io, u"the disk is full: make room on it"_s};
    case SQLITE_IOERR:
        return {base::ErrorCode::Io, u"the disk refused it: is it full, or gone?"_s};
    case SQLITE_READONLY:
        return {base::ErrorCode::Io, u"the database may only be read here"_s};
    case SQLITE_CONSTRAINT:
        if (error.nativeErrorCode().toInt() == SQLITE_CONSTRAINT_COMMITHOOK)
            return {base::ErrorCode::Io, u"the database is damaged: nothing more is written into it"_s};
        [[fallthrough]];
    default:
        return {base::ErrorCode::Database, error.databaseText()};
    }
}

SqliteCursor::SqliteCursor(const QSqlDatabase &database, const QString &sql, PreparedQueries &kept)
    : m_kept(kept), m_sql(sql), m_query(kept.take(sql)), m_prepared(m_query != nullptr)
{
    if (m_prepared)
        return;
    m_query = std::make_unique<QSqlQuery>(database);
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

SqliteCursor::~SqliteCursor()
{
    if (!m_prepared || !canBeKept(m_sql))
        return;
    m_query->finish();
    for (int position = 0; position < m_values; ++position)
        m_query->bindValue(position, QVariant());
    sqlite3_clear_bindings(nativeStatement(*m_query));
    m_kept.insert(m_sql, m_query.release());
}

base::Result<> SqliteCursor::run(const QVariantList &values)
{
    m_values = int(values.size());
    for (int position = 0; position < m_values; ++position)
        m_query->bindValue(position, bindable(values[position]));
    if (!m_prepared || !m_query->exec())
        return std::unexpected(engineError(m_query->lastError()));
    return {};
}

int SqliteCursor::columns() const
{
    return m_query->record().count();
}

}
