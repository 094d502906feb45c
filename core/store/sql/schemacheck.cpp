// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/schemacheck.h"

#include "core/store/sql/migrations.h"
#include "core/store/sql/statement.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// What a copy of a shared newsroom has besides.
QStringList sharedStatements()
{
    QFile file(u":/galley/sql/replica.sql"_s);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(u"-- statement\n"_s, Qt::SkipEmptyParts)
               : QStringList();
}

std::unexpected<base::Error> foreign(const Connection &connection, const QString &name)
{
    return base::failure(base::ErrorCode::Unsupported,
                         u"%1 holds something that no Galley made (%2) and that could change what is saved; "
                         "take a copy from somebody you trust"_s.arg(connection.path(), name));
}

/// By "type name": what was said to make it. An index for searching keeps its words in tables of its own,
/// which look as its version of SQLite has them.
base::Result<QHash<QString, QString>> schemaOf(const Connection &connection)
{
    static const QRegularExpression innerTable(
        u"^(article_text|note_text|story_name)_(data|idx|content|docsize|config)$"_s);
    Statement rows(connection, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema"_L1);
    if (const auto ran = rows.run(); !ran)
        return std::unexpected(ran.error());
    QHash<QString, QString> schema;
    while (rows.next()) {
        const QString name = rows.text(1);
        const bool isSaid = !innerTable.match(name).hasMatch();
        schema.insert(rows.text(0) + u' ' + name, isSaid ? rows.text(2).simplified() : QString());
    }
    return schema;
}

struct Expected
{
    QHash<QString, QString> own;    ///< of every newsroom
    QHash<QString, QString> shared; ///< of a copy of a shared one: all of it
};

base::Result<Expected> expectedSchema()
{
    const auto made = Connection::open(u":memory:"_s);
    if (!made)
        return std::unexpected(made.error());
    if (const auto migrated = migrate(**made); !migrated)
        return std::unexpected(migrated.error());
    const auto own = schemaOf(**made);
    for (const QString &statement : sharedStatements()) {
        if (const auto ran = (*made)->execute(statement); !ran)
            return std::unexpected(ran.error());
    }
    const auto shared = schemaOf(**made);
    if (!own || !shared)
        return std::unexpected((own ? shared : own).error());
    return Expected{*own, *shared};
}

/// SQLite's own tables; and what an archive has until it is unpacked.
bool isOfTheFile(const QString &kind)
{
    return kind.startsWith("table sqlite_"_L1) || kind.startsWith("index sqlite_autoindex_archived_file"_L1)
           || kind == "table archived_file"_L1;
}

/// The triggers and views that the steps make, by their names.
QSet<QString> ownTriggers()
{
    static const QRegularExpression made(
        u"\\bCREATE\\s+(?:TRIGGER|VIEW)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)"_s);
    QStringList statements = sharedStatements();
    for (const Migration &step : migrations(Engine::Sqlite))
        statements << step.statements;
    QSet<QString> names;
    for (const QString &statement : statements) {
        for (const auto &match : made.globalMatch(statement))
            names << match.captured(1);
    }
    return names;
}

}

base::Result<> hasOwnSchema(const Connection &connection)
{
    const auto there = schemaOf(connection);
    const auto expected = expectedSchema();
    if (!there || !expected)
        return std::unexpected(there ? expected.error() : there.error());
    for (const auto &[kind, sql] : there->asKeyValueRange()) {
        const auto own = expected->shared.constFind(kind);
        const bool isOwn = own != expected->shared.constEnd() && *own == sql;
        if (!isOwn && !isOfTheFile(kind))
            return foreign(connection, kind);
    }
    for (const auto &[kind, sql] : expected->own.asKeyValueRange()) {
        if (!there->contains(kind) && !isOfTheFile(kind))
            return base::failure(base::ErrorCode::Unsupported,
                                 u"%1 lacks a part that every newsroom has (%2); take another copy"_s.arg(
                                     connection.path(), kind));
    }
    return {};
}

base::Result<> hasOwnTriggers(const Connection &connection)
{
    static const QSet<QString> own = ownTriggers();
    Statement names(connection, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"_L1);
    if (const auto ran = names.run(); !ran)
        return ran;
    while (names.next()) {
        if (!own.contains(names.text(0)))
            return foreign(connection, names.text(0));
    }
    return {};
}

bool isFileHash(const QString &text)
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

}
