// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/connection.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <clocale>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// A server over a network proves its name, or nobody speaks to it.
class TestServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void provesItsName_data();
    void provesItsName();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void speakGerman() const;
    void openssl(const QStringList &arguments) const;
    void makeAuthority(const QString &name) const;
    void certify(const QString &authority, const QString &host, const QStringList &validity) const;

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_database;
    QTemporaryDir m_folder;
};

void TestServerTls::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

void TestServerTls::makeAuthority(const QString &name) const
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
             path(name + u".key"_s), u"-out"_s, path(name + u".crt"_s)});
}

/// The server has that certificate from now on.
void TestServerTls::certify(const QString &authority, const QString &host, const QStringList &validity) const
{
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
             u"-subj"_s, u"/CN="_s + host, u"-addext"_s, u"subjectAltName=DNS:"_s + host, u"-keyout"_s,
             path(u"server.key"_s), u"-out"_s, path(u"server.csr"_s)});
    openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, path(u"server.csr"_s), u"-CA"_s,
                        path(authority + u".crt"_s), u"-CAkey"_s, path(authority + u".key"_s),
                        u"-copy_extensions"_s, u"copy"_s, u"-out"_s, path(u"server.crt"_s)}
            + validity);
    m_server->giveFile(path(u"server.key"_s), u"server.key"_s);
    m_server->giveFile(path(u"server.crt"_s), u"server.crt"_s);
    m_server->stop();
    m_server->start();
}

/// As libpq does on a German desktop: the reasons are known none the less.
void TestServerTls::speakGerman() const
{
    QProcess process;
    process.start(u"localedef"_s,
                  {u"--no-archive"_s, u"-i"_s, u"POSIX"_s, u"-f"_s, u"UTF-8"_s, path(u"de_DE.UTF-8"_s)});
    process.waitForFinished();
    qputenv("LOCPATH", m_folder.path().toLocal8Bit());
    if (std::setlocale(LC_MESSAGES, "de_DE.UTF-8") == nullptr)
        qInfo("no German locale could be made: in English then");
}

void TestServerTls::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed");
    speakGerman();
    m_server = std::make_unique<tests::PostgresServer>();
    m_database = m_server->createDatabase();
    makeAuthority(u"known"_s);
    makeAuthority(u"unknown"_s);
    certify(u"known"_s, u"localhost"_s, {u"-days"_s, u"1"_s});
    m_server->sql(m_database, u"ALTER SYSTEM SET ssl = on"_s);
}

void TestServerTls::provesItsName_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("certified");
    QTest::addColumn<QStringList>("validity");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("isTrusted");
    const QStringList today{u"-days"_s, u"1"_s};
    const QStringList lastYear{u"-not_before"_s, u"20240101000000Z"_s, u"-not_after"_s, u"20250101000000Z"_s};
    QTest::newRow("as it should be") << u"known"_s << u"localhost"_s << today << u"localhost"_s << true;
    QTest::newRow("another host") << u"known"_s << u"elsewhere.example"_s << today << u"localhost"_s << false;
    QTest::newRow("by its number, which is not in it")
        << u"known"_s << u"localhost"_s << today << u"127.0.0.1"_s << false;
    QTest::newRow("an authority that nobody knows")
        << u"unknown"_s << u"localhost"_s << today << u"localhost"_s << false;
    QTest::newRow("out of date") << u"known"_s << u"localhost"_s << lastYear << u"localhost"_s << false;
}

void TestServerTls::provesItsName()
{
    QFETCH(const QString, authority);
    QFETCH(const QString, certified);
    QFETCH(const QStringList, validity);
    QFETCH(const QString, meant);
    QFETCH(const bool, isTrusted);
    certify(authority, certified, validity);
    const QString uri = u"postgresql://galley_owner@%1:%2/%3?sslrootcert=%4"_s.arg(meant)
                            .arg(m_server->port())
                            .arg(m_database, path(u"known.crt"_s));
    const auto opened = store::Connection::open(uri);
    QCOMPARE(opened.has_value(), isTrusted);
    if (isTrusted) {
        QCOMPARE(m_server->sql(m_database, u"SELECT count(*)::text FROM pg_stat_ssl s JOIN pg_stat_activity a"
                                           " USING (pid) WHERE s.ssl AND a.application_name = 'galley'"_s),
                 QStringList(u"1"_s));
        return;
    }
    QVERIFY2(opened.error().detail.contains(u"certificate"_s), qPrintable(opened.error().detail));
    // The authorities that this machine knows know nothing of it either.
    QVERIFY(!store::Connection::open(uri.section(u'?', 0, 0)));
}

QTEST_GUILESS_MAIN(TestServerTls)
#include "tst_servertls.moc"
