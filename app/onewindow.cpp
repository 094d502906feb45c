// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/onewindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

constexpr int answerMs = 3'000;
const QString filesKey = u"files"_s;
const QString actionKey = u"action"_s;
const QString tokenKey = u"token"_s;
constexpr auto tokenVariable
    = "XDG_ACTIVATION_TOKEN"; // of the launcher; Qt takes it when a window comes forward

}

OneWindow::OneWindow(const QString &databasePath, QObject *parent) : QObject(parent)
{
    const QByteArray path = QFileInfo(databasePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Blake2b_160).toHex();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_name = folder + u"/galley-"_s + QString::fromLatin1(hash.first(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::hear);
}

base::Result<bool> OneWindow::claim(const QStringList &files, const QString &action)
{
    QStringList paths;
    for (const QString &file : files)
        paths << QFileInfo(file).absoluteFilePath();
    QLockFile lock(m_name + u".lock"_s); // two that start at once: one after the other
    lock.tryLock(answerMs);
    if (handOver(paths, action))
        return false;
    QLocalServer::removeServer(m_name); // of a program that was killed
    if (m_server.listen(m_name))
        return true;
    return base::failure(base::ErrorCode::Io, m_server.errorString());
}

bool OneWindow::handOver(const QStringList &files, const QString &action) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs))
        return false;
    const QJsonObject request{{filesKey, QJsonArray::fromStringList(files)},
                              {actionKey, action},
                              {tokenKey, qEnvironmentVariable(tokenVariable)}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(answerMs);
}

void OneWindow::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            while (socket->canReadLine()) {
                QStringList files;
                const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
                for (const auto &one : request[filesKey].toArray())
                    files << one.toString();
                if (const QString token = request[tokenKey].toString(); !token.isEmpty())
                    qputenv(tokenVariable, token.toUtf8());
                Q_EMIT wanted(files, request[actionKey].toString());
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may be there already
    }
}

}
