// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlitecursor.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// A text as SQLite takes it whole: a byte order mark at its beginning would be taken off (so there are two),
/// or turn every character round (U+FFFE), and the two code points that are none come back as U+FFFD.
QString bindable(QString text)
{
    text.replace(QChar(0xfffe), QChar::ReplacementCharacter)
        .replace(QChar(0xffff), QChar::ReplacementCharacter);
    return text.startsWith(QChar::ByteOrderMark) ? QString(QChar(QChar::ByteOrderMark) + text) : text;
}

int bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.isNull())
            return sqlite3_bind_null(statement, position);
        const QString whole = bindable(text);
        return sqlite3_bind_text64(statement, position, reinterpret_cast<const char *>(whole.utf16()),
                                   sqlite3_uint64(whole.size()) * sizeof(char16_t), SQLITE_TRANSIENT,
                                   SQLITE_UTF16);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? sqlite3_bind_null(statement, position)
                              : sqlite3_bind_blob64(statement, position, bytes.constData(),
                                                    sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    default:
        return value.isNull() ? sqlite3_bind_null(statement, position)
                              : sqlite3_bind_int64(statement, position, value.toLongLong());
    }
}

/// Some settings take effect when they are read and not when they are run (SQLite's manual, PRAGMA).
bool canBeKept(const QString &sql)
{
    return !sql.startsWith("PRAGMA"_L1);
}

}

base::Error engineError(int code, const QString &text)
{
    switch (code & 0xff) { // the primary code of an extended one
    case SQLITE_FULL:
        return {base::ErrorCode::Io, u"the disk is full: make room on it"_s};
    case SQLITE_IOERR:
        return {base::ErrorCode::Io, u"the disk refused it: is it full, or gone?"_s};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {base::ErrorCode::Io, u"another program is writing in the database just now: try again"_s};
    case SQLITE_READONLY:
        return {base::ErrorCode::Io, u"the database may only be read here"_s};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_COMMITHOOK)
            return {base::ErrorCode::Io, u"the database is damaged: nothing more is written into it"_s};
        [[fallthrough]];
    default:
        return {base::ErrorCode::Database, text};
    }
}

void SqliteStatementEnd::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteCursor::SqliteCursor(sqlite3 *database, const QString &sql, PreparedStatements &kept)
    : m_database(database)
    , m_kept(kept)
    , m_sql(sql)
{
    if (const std::unique_ptr<SqliteStatement> known(kept.take(sql)); known) {
        m_statement = std::move(*known);
        return;
    }
    sqlite3_stmt *statement = nullptr;
    const auto bytes = int(sql.size() * qsizetype(sizeof(char16_t)));
    if (sqlite3_prepare16_v3(database, sql.utf16(), bytes, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        == SQLITE_OK)
        m_statement.reset(statement);
    else
        m_fault = lastError();
}

SqliteCursor::~SqliteCursor()
{
    if (!m_statement || !canBeKept(m_sql))
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    // NOLINTNEXTLINE(bugprone-unhandled-exception-at-new): without memory the program ends wherever it is
    m_kept.insert(m_sql, new SqliteStatement(std::move(m_statement)));
}

base::Error SqliteCursor::lastError() const
{
    return engineError(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)));
}

bool SqliteCursor::step()
{
    const int status = sqlite3_step(m_statement.get());
    m_hasRow = status == SQLITE_ROW;
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        m_fault = lastError();
    if (!m_hasRow)
        sqlite3_reset(m_statement.get()); // nothing is held for a question that is answered
    return !m_fault;
}

base::Result<> SqliteCursor::run(const QVariantList &values)
{
    if (!m_statement)
        return std::unexpected(*m_fault);
    m_fault.reset();
    sqlite3_reset(m_statement.get());
    const int wanted = sqlite3_bind_parameter_count(m_statement.get());
    if (wanted != values.size())
        return base::failure(base::ErrorCode::Database,
                             u"%1 values for a statement of %2"_s.arg(values.size()).arg(wanted));
    for (int position = 0; position < wanted; ++position) {
        if (bind(m_statement.get(), position + 1, values[position]) != SQLITE_OK)
            return std::unexpected(lastError());
    }
    const bool isDone = step();
    m_isAhead = m_hasRow;
    return isDone ? base::Result<>() : std::unexpected(*m_fault);
}

bool SqliteCursor::next()
{
    if (!std::exchange(m_isAhead, false) && m_hasRow)
        step();
    return m_hasRow;
}

QString SqliteCursor::text(int column) const
{
    const void *characters = sqlite3_column_text16(m_statement.get(), column);
    const int bytes = sqlite3_column_bytes16(m_statement.get(), column);
    return characters == nullptr
               ? QString()
               : QString(static_cast<const QChar *>(characters), bytes / qsizetype(sizeof(char16_t)));
}

qint64 SqliteCursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray SqliteCursor::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    if (isNull(column))
        return {};
    return bytes == nullptr ? QByteArray("") : QByteArray(static_cast<const char *>(bytes), size);
}

bool SqliteCursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int SqliteCursor::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

int SqliteCursor::changedRows() const
{
    return sqlite3_changes(m_database);
}

}
