// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgresserver.h"

#include "core/store/sql/statement.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <cstdlib>
#include <pwd.h>
#include <string>
#include <tuple>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::tests {

namespace {

QString owner()
{
    return u"galley_owner"_s;
}

/// The newest that is installed.
QString programOf(const QString &name)
{
    const QDir all(u"/usr/lib/postgresql"_s);
    const QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (versions.isEmpty())
        qFatal("no PostgreSQL below /usr/lib/postgresql");
    return all.filePath(versions.last() + u"/bin/"_s + name);
}

void prepare(QProcess &process, const QString &program, const QStringList &arguments)
{
    if (geteuid() != 0) {
        process.setProgram(programOf(program));
        process.setArguments(arguments);
        return;
    }
    process.setProgram(u"setpriv"_s);
    process.setArguments(QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s,
                                     u"--pdeathsig=KILL"_s, programOf(program)}
                         + arguments);
}

/// To whom the server runs as.
void giveAway(const QString &folder)
{
    if (geteuid() != 0)
        return;
    const passwd *user = getpwnam("postgres");
    if (user == nullptr || ::chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("there is no user postgres");
}

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

}

PostgresServer::PostgresServer(const QStringList &settings, const QString &keptIn)
    : m_settings(settings)
    , m_data(keptIn.isEmpty() ? m_folder.filePath(u"data"_s) : keptIn)
    , m_port(freePort())
{
    const bool isThere = QFileInfo::exists(m_data + u"/PG_VERSION"_s);
    QDir().mkpath(m_data);
    QFile::setPermissions(m_data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    giveAway(m_folder.path());
    giveAway(m_data);
    if (!isThere)
        makeData();
    start();
}

void PostgresServer::makeData() const
{
    QProcess make;
    prepare(make, u"initdb"_s,
            {u"-D"_s, m_data, u"-U"_s, owner(), u"--auth=trust"_s, u"--encoding=UTF8"_s,
             u"--locale-provider=builtin"_s, u"--builtin-locale=C.UTF-8"_s, u"--locale=C.UTF-8"_s,
             u"--no-sync"_s, u"--no-instructions"_s});
    make.start();
    if (!make.waitForFinished() || make.exitCode() != 0)
        qFatal("initdb: %s", make.readAllStandardError().constData());
}

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::giveFile(const QString &path, const QString &name) const
{
    const QString there = m_data + u'/' + name;
    QFile::remove(there);
    if (!QFile::copy(path, there))
        qFatal("%s cannot be copied", qPrintable(path));
    QFile::setPermissions(there, QFile::ReadOwner | QFile::WriteOwner);
    giveAway(there);
}

void PostgresServer::prepareDisk()
{
    m_isDiskOurs = true;
    giveFile(QStringLiteral(GALLEY_FULL_DISK_LIBRARY), u"fulldisk.so"_s); // its user may not read the build
}

void PostgresServer::start()
{
    QStringList arguments{u"-D"_s, m_data, u"-k"_s, m_folder.path()};
    for (const QString &setting :
         QStringList{u"listen_addresses=127.0.0.1"_s, u"port=%1"_s.arg(m_port), u"fsync=off"_s,
                     u"shared_buffers=64MB"_s, u"max_connections=300"_s, u"log_line_prefix=%m "_s}
             + m_settings)
        arguments << u"-c"_s << setting;
    prepare(m_server, u"postgres"_s, arguments);
    if (m_isDiskOurs) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, m_data + u"/fulldisk.so"_s);
        environment.insert(u"GALLEY_FULL_DISK"_s, m_folder.filePath(u"full"_s));
        m_server.setProcessEnvironment(environment);
    }
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.start();
    QDeadlineTimer deadline(20'000);
    while (!store::Connection::open(uri(u"postgres"_s))) {
        if (deadline.hasExpired())
            qFatal("the server did not start: %s", log().constData());
        QThread::msleep(20);
        if (m_server.state() == QProcess::NotRunning || m_server.waitForFinished(0))
            m_server.start(); // one that was killed may hold its memory for a moment yet
    }
}

void PostgresServer::strike() const
{
    if (m_server.processId() <= 0) // 0 would be this program and all its kin
        return;
    // The postmaster would tell the others, or make new ones that outlive it.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP);
    const std::string parent = std::to_string(m_server.processId());
    std::ignore = std::system(("pkill -KILL -P " + parent).c_str());
    ::kill(static_cast<pid_t>(m_server.processId()), SIGKILL);
}

void PostgresServer::fillDisk(const QString &where) const
{
    QFile flag(m_folder.filePath(u"full.new"_s));
    if (!flag.open(QIODevice::WriteOnly) || flag.write(where.toUtf8()) < 0)
        qFatal("%s", qPrintable(flag.errorString()));
    flag.setPermissions(flag.permissions() | QFile::ReadOther);
    flag.rename(m_folder.filePath(u"full"_s)); // whole from the first moment on
}

void PostgresServer::makeRoom()
{
    QFile::remove(m_folder.filePath(u"full"_s));
    while (!store::Connection::open(uri(u"postgres"_s))) { // it may be getting up by itself
        if (m_server.state() == QProcess::NotRunning || m_server.waitForFinished(50))
            start();
    }
}

void PostgresServer::kill()
{
    strike();
    m_server.waitForFinished();
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(10'000))
        kill();
}

QString PostgresServer::createDatabase()
{
    const QString name = u"newsroom%1"_s.arg(++m_databases);
    sql(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(name));
    return name;
}

QString PostgresServer::createDatabase(const QString &like)
{
    const QString name = u"newsroom%1"_s.arg(++m_databases);
    sql(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, like));
    return name;
}

bool PostgresServer::hasDatabase(const QString &name) const
{
    return sql(u"postgres"_s, u"SELECT datname FROM pg_database"_s).contains(name);
}

QString PostgresServer::uri(const QString &database, const QString &user) const
{
    return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(user.isEmpty() ? owner() : user, database,
                                                        m_folder.path(), QString::number(m_port));
}

QString PostgresServer::tcpUri(const QString &database, const QString &user) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s.arg(user.isEmpty() ? owner() : user,
                                                                    QString::number(m_port), database);
}

QStringList PostgresServer::sql(const QString &database, const QString &statement) const
{
    const auto connection = store::Connection::open(uri(database));
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

QByteArray PostgresServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
