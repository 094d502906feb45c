// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/connection.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// Why a server lets nobody in is known whatever language it speaks.
class TestServerRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReasonIsKnown_data();
    void theReasonIsKnown();
    void theLastPlaceIsTaken();

private:
    void makeGerman() const;
    void refuse() const;
    QString uri(const QString &database, const QString &user, const QString &password = {}) const;

    QTemporaryDir m_folder{u"/tmp/galley-locale-XXXXXX"_s};
    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_database;
};

/// Where the server can read it, which is somebody else.
void TestServerRefusals::makeGerman() const
{
    QProcess process;
    process.start(u"localedef"_s, {u"--no-archive"_s, u"-i"_s, u"POSIX"_s, u"-f"_s, u"UTF-8"_s,
                                   m_folder.filePath(u"de_DE.UTF-8"_s)});
    if (!process.waitForFinished() || !QFile::exists(m_folder.filePath(u"de_DE.UTF-8"_s)))
        QSKIP("no German locale can be made here");
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther
                                               | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
    qputenv("LOCPATH", m_folder.path().toLocal8Bit());
}

/// Everybody comes in by a password, and the guest not at all.
void TestServerRefusals::refuse() const
{
    QFile rules(m_folder.filePath(u"pg_hba.conf"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("local all all trust\nhost all mara,locked 127.0.0.1/32 scram-sha-256\n"
                "host all nobody,outside 127.0.0.1/32 trust\n");
    rules.close();
    m_server->giveFile(rules.fileName(), u"pg_hba.conf"_s);
    for (const QString &statement :
         {u"CREATE ROLE mara LOGIN PASSWORD 'right'"_s, u"CREATE ROLE locked NOLOGIN PASSWORD 'right'"_s,
          u"CREATE ROLE outside LOGIN"_s, u"CREATE ROLE guest LOGIN"_s,
          u"REVOKE CONNECT ON DATABASE %1 FROM PUBLIC"_s.arg(m_database),
          u"GRANT CONNECT ON DATABASE %1 TO mara"_s.arg(m_database), u"SELECT pg_reload_conf()"_s})
        m_server->sql(m_database, statement);
}

void TestServerRefusals::initTestCase()
{
    makeGerman();
    m_server = std::make_unique<tests::PostgresServer>(
        QStringList{u"lc_messages=de_DE.UTF-8"_s, u"max_connections=12"_s});
    m_database = m_server->createDatabase();
    refuse();
    std::ignore = store::Connection::open(uri(m_database, u"nobody"_s));
    if (!m_server->log().contains("existiert nicht"))
        qInfo("the server has no German words: in English then");
}

QString TestServerRefusals::uri(const QString &database, const QString &user, const QString &password) const
{
    return u"postgresql://%1:%2@127.0.0.1:%3/%4?sslmode=disable"_s.arg(
        user, password, QString::number(m_server->port()), database);
}

void TestServerRefusals::theReasonIsKnown_data()
{
    using base::ErrorCode;
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isNewsroomThere");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    const QString notIn = u"the server does not let this name and password in"_s;
    QTest::newRow("no password") << u"mara"_s << QString() << true << ErrorCode::Denied
                                 << u"the server wants a password"_s;
    QTest::newRow("a wrong one") << u"mara"_s << u"wrong"_s << true << ErrorCode::Denied << notIn;
    QTest::newRow("nobody of that name") << u"nobody"_s << QString() << true << ErrorCode::Denied << notIn;
    QTest::newRow("who may not log in") << u"locked"_s << u"right"_s << true << ErrorCode::Denied << notIn;
    QTest::newRow("who may not here") << u"outside"_s << QString() << true << ErrorCode::Denied << notIn;
    QTest::newRow("who may not from there") << u"guest"_s << QString() << true << ErrorCode::Denied << notIn;
    QTest::newRow("no newsroom") << u"mara"_s << u"right"_s << false << ErrorCode::NotFound
                                 << u"the server has no newsroom of that name"_s;
}

void TestServerRefusals::theReasonIsKnown()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const bool, isNewsroomThere);
    QFETCH(const base::ErrorCode, code);
    QFETCH(const QString, said);
    const auto opened
        = store::Connection::open(uri(isNewsroomThere ? m_database : u"elsewhere"_s, user, password));
    QVERIFY(!opened);
    QCOMPARE(opened.error().detail, said);
    QCOMPARE(opened.error().code, code);
    QVERIFY(store::Connection::open(uri(m_database, u"mara"_s, u"right"_s)));
}

void TestServerRefusals::theLastPlaceIsTaken()
{
    std::vector<std::unique_ptr<store::Connection>> taken;
    auto one = store::Connection::open(uri(m_database, u"mara"_s, u"right"_s));
    for (; one && taken.size() < 20; one = store::Connection::open(uri(m_database, u"mara"_s, u"right"_s)))
        taken.push_back(std::move(*one));
    QVERIFY(!one);
    QCOMPARE(one.error().detail, u"the server has no place for one more connection just now"_s);
    taken.clear();
    m_server->stop();
    one = store::Connection::open(uri(m_database, u"mara"_s, u"right"_s));
    QVERIFY(!one && one.error().detail.startsWith(u"the server of the newsroom does not answer"_s));
}

QTEST_GUILESS_MAIN(TestServerRefusals)
#include "tst_serverrefusals.moc"
