// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/vaultlink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr int longestSealMs = 600'000; // a film
constexpr qint64 tellActivityMs = 5'000;

}

QString vaultProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const auto &beside : {u"/galley-vault"_s, u"/vault/galley-vault"_s}) {
        const QString path = folder + beside;
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return QStandardPaths::findExecutable(u"galley-vault"_s);
}

/// Owns the process, on a thread of its own: so any other thread may wait for an answer.
class VaultLink::Worker : public QObject
{
public:
    Worker(VaultLink &link, QString databasePath, QString who)
        : person(std::move(who))
        , m_link(link)
        , m_databasePath(std::move(databasePath))
    { }

    void start(const QStringList &options = {})
    {
        if (m_process)
            return;
        const QString program = vaultProgram();
        if (program.isEmpty()) {
            Q_EMIT m_link.failed(QCoreApplication::translate(
                "VaultLink", "The program galley-vault is not installed beside this one."));
            return;
        }
        m_process = new QProcess(this);
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        connect(m_process, &QProcess::readyReadStandardOutput, this, &Worker::readEvents);
        connect(m_process, &QProcess::finished, this, [this](int code) { end(code); });
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(-1);
        });
        m_process->start(program,
                         QStringList{u"--db"_s, m_databasePath, u"--as"_s, person, u"serve"_s} + options);
    }

    void stop()
    {
        if (!m_process)
            return;
        send({{u"op"_s, u"lock"_s}});
        m_process->closeWriteChannel();
        if (!m_process->waitForFinished(longestAnswerMs))
            m_process->kill();
    }

    void send(const QJsonObject &request)
    {
        if (m_process)
            m_process->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    }

    std::optional<QJsonObject> ask(QJsonObject request, int longestMs)
    {
        if (!m_process)
            return std::nullopt;
        const int id = ++m_lastId;
        request[u"id"_s] = id;
        send(request);
        m_answer.reset();
        const QDeadlineTimer deadline(longestMs);
        while (m_process && !deadline.hasExpired()) {
            readEvents();
            if (m_answer && (*m_answer)[u"id"_s].toInt() == id)
                return m_answer;
            if (m_process)
                m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        }
        return std::nullopt;
    }

    QString person;

private:
    void readEvents()
    {
        while (m_process && m_process->canReadLine()) {
            const QJsonObject object = QJsonDocument::fromJson(m_process->readLine()).object();
            const QString event = object[u"event"_s].toString();
            if (event == "open"_L1) {
                m_link.m_isOpen = true;
                Q_EMIT m_link.opened();
            } else if (event == "left"_L1) {
                Q_EMIT m_link.secondsLeft(object[u"seconds"_s].toInt());
            } else if (event == "identity"_L1) {
                Q_EMIT m_link.identityClosed(object[u"changed"_s].toBool());
            } else {
                m_answer = object;
            }
        }
    }

    void end(int code)
    {
        if (!m_process)
            return;
        const bool wasOpen = m_link.m_isOpen.exchange(false);
        const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
        m_process->deleteLater();
        m_process = nullptr;
        if (!wasOpen && code != 0 && code != 1) // 1: somebody thought better of it
            Q_EMIT m_link.failed(said);
        Q_EMIT m_link.closed();
    }

    VaultLink &m_link;
    QString m_databasePath;
    QProcess *m_process = nullptr;
    std::optional<QJsonObject> m_answer;
    int m_lastId = 0;
};

VaultLink::VaultLink(QString databasePath, QString person, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this, std::move(databasePath), std::move(person)))
{
    m_thread.setObjectName(u"vault"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &VaultLink::opened, this, [this] {
        if (!m_waiting.isEmpty())
            QMetaObject::invokeMethod(m_worker, [this, request = m_waiting] { m_worker->send(request); });
        m_waiting = {};
    });
    m_thread.start();
}

VaultLink::~VaultLink()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void VaultLink::setPerson(const QString &person)
{
    QMetaObject::invokeMethod(m_worker, [this, person] {
        if (m_worker->person == person)
            return;
        m_worker->stop();
        m_worker->person = person;
    });
}

void VaultLink::unlock()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->start(); });
}

void VaultLink::unlockOnTerminal()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->start({u"--terminal"_s}); });
}

void VaultLink::lock()
{
    m_waiting = {};
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->stop(); });
}

void VaultLink::noteActivity()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_isOpen || now - m_lastActivity < tellActivityMs)
        return;
    m_lastActivity = now;
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->send({{u"op"_s, u"active"_s}}); });
}

void VaultLink::showIdentity(const QString &reference, const QString &description)
{
    const QJsonObject request{{u"op"_s, u"identity"_s}, {u"source"_s, reference}, {u"hint"_s, description}};
    if (m_isOpen) {
        QMetaObject::invokeMethod(m_worker, [this, request] { m_worker->send(request); });
        return;
    }
    m_waiting = request;
    unlock();
}

base::Result<QJsonObject> VaultLink::ask(QJsonObject request, int longestMs) const
{
    std::optional<QJsonObject> answer;
    const auto doAsk = [&] { answer = m_worker->ask(std::move(request), longestMs); };
    if (QThread::currentThread() == &m_thread)
        doAsk();
    else
        QMetaObject::invokeMethod(m_worker, doAsk, Qt::BlockingQueuedConnection);
    if (!answer)
        return base::failure(base::ErrorCode::Io, u"the vault does not answer"_s);
    if (const QString error = (*answer)[u"error"_s].toString(); !error.isEmpty())
        return base::failure(base::ErrorCode::Denied, error);
    return *answer;
}

base::Result<> VaultLink::grant(const QString &reference, const QString &person, const QString &why) const
{
    if (!m_isOpen)
        return base::failure(base::ErrorCode::Denied, u"the vault is locked"_s);
    const auto answer
        = ask({{u"op"_s, u"grant"_s}, {u"source"_s, reference}, {u"person"_s, person}, {u"why"_s, why}});
    return answer ? base::Result<>() : std::unexpected(answer.error());
}

std::optional<std::vector<base::TextRange>> VaultLink::find(const QString &text) const
{
    std::vector<base::TextRange> ranges;
    if (!m_isOpen || text.isEmpty())
        return ranges;
    const auto answer = ask({{u"op"_s, u"find"_s}, {u"texts"_s, QJsonArray{text}}});
    if (!answer && m_isOpen)
        return std::nullopt; // no answer is not a good one, unless it was locked meanwhile
    if (!answer)
        return ranges;
    for (const auto &one : (*answer)[u"found"_s].toArray().first().toArray())
        ranges.push_back({one.toArray()[0].toInteger(), one.toArray()[1].toInteger()});
    return ranges;
}

bool VaultLink::isIn(const QByteArray &bytes) const
{
    if (!m_isOpen)
        return false;
    const auto answer = ask({{u"op"_s, u"scan"_s}, {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}});
    if (!answer)
        return m_isOpen; // no answer is no permission, unless it was locked meanwhile
    return !(*answer)[u"sources"_s].toArray().isEmpty();
}

base::Result<> VaultLink::keepFile(const QString &reference, const QString &path, const QString &name) const
{
    if (!m_isOpen)
        return base::failure(base::ErrorCode::Denied, u"the vault is locked"_s);
    const auto answer = ask({{u"op"_s, u"keep"_s},
                             {u"source"_s, reference},
                             {u"path"_s, QFileInfo(path).absoluteFilePath()},
                             {u"name"_s, name}},
                            longestSealMs);
    return answer ? base::Result<>() : std::unexpected(answer.error());
}

}
