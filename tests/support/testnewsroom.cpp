// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testnewsroom.h"

#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace galley::tests {

namespace {

PostgresServer &server()
{
    static PostgresServer one({u"log_statement=all"_s});
    return one;
}

/// With the schema in it already: each test gets a copy.
QString templateDatabase()
{
    static const QString name = [] {
        QString made = server().createDatabase();
        if (const auto opened = store::openStore(server().uri(made)); !opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return made;
    }();
    return name;
}

}

bool TestNewsroom::isOnServer()
{
    return qEnvironmentVariable("GALLEY_TEST_ENGINE") == "postgresql"_L1;
}

TestNewsroom::TestNewsroom()
    : m_place(isOnServer() ? server().uri(server().createDatabase(templateDatabase()))
                           : m_folder.filePath(u"newsroom.sqlite"_s))
{ }

std::unique_ptr<store::Store> TestNewsroom::open() const
{
    auto opened = store::openStore(m_place);
    if (!opened)
        qWarning("%s", qPrintable(opened.error().detail));
    return opened ? std::move(*opened) : nullptr;
}

QStringList TestNewsroom::sql(const QString &statement) const
{
    const auto connection = store::Connection::open(m_place);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    store::Statement query(**connection, statement);
    if (const auto ran = query.run(); !ran)
        qFatal("%s: %s", qPrintable(statement), qPrintable(ran.error().detail));
    QStringList rows;
    while (query.next())
        rows << query.text(0);
    return rows;
}

QStringList TestNewsroom::tables() const
{
    return sql(isOnServer() ? u"SELECT tablename FROM pg_tables WHERE schemaname = 'galley' ORDER BY 1"_s
                            : u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"_s);
}

QByteArray TestNewsroom::everything() const
{
    QByteArray all;
    if (!isOnServer()) {
        for (const QFileInfo &info :
             QDir(m_folder.path()).entryInfoList({u"newsroom.sqlite*"_s}, QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    const QString database = m_place.section(u'/', 3, 3).section(u'?', 0, 0);
    for (const QString &table :
         server().sql(database, u"SELECT tablename FROM pg_tables WHERE schemaname = 'galley'"_s)) {
        // A row as text; what is packed stands in it as digits.
        for (const QString &row : server().sql(database, u"SELECT %1::text FROM %1"_s.arg(table)))
            all += row.toUtf8();
    }
    for (const QString &packed :
         server().sql(database, u"SELECT encode(packed, 'escape') FROM revision WHERE packed IS NOT NULL"_s))
        all += packed.toUtf8();
    return all;
}

QByteArray TestNewsroom::serverRecords() const
{
    if (!isOnServer())
        return {};
    const QString database = m_place.section(u'/', 3, 3).section(u'?', 0, 0);
    QProcess dump;
    dump.start(u"pg_dump"_s, {u"--dbname"_s, m_place});
    dump.waitForFinished();
    return server().log() + dump.readAllStandardOutput()
           + server().sql(database, u"SELECT query FROM pg_stat_activity"_s).join(u'\n').toUtf8();
}

void TestNewsroom::tamper(const QString &statement) const
{
    if (!isOnServer()) {
        sql(statement);
        return;
    }
    const auto connection = store::Connection::open(m_place);
    for (const QString &one : {u"SET session_replication_role = replica"_s, statement}) {
        if (const auto ran = (*connection)->execute(one); !ran)
            qFatal("%s: %s", qPrintable(one), qPrintable(ran.error().detail));
    }
}

}
