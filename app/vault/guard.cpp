// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/guard.h"

#include "app/vault/identitydialog.h"
#include "app/vault/vaultcommands.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QSocketNotifier>

#include <array>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

constexpr qint64 idleMs = 300'000;
constexpr int tellEachMs = 5'000;
constexpr qsizetype longestLine = 1 << 30; // bytes; a page with its photos is far shorter

void write(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype done = 0; done < line.size();) {
        const auto count
            = ::write(STDOUT_FILENO, line.constData() + done, static_cast<size_t>(line.size() - done));
        if (count <= 0) {
            QCoreApplication::exit(); // nobody listens any more
            return;
        }
        done += count;
    }
}

}

Guard::Guard(vault::Vault &vault, QObject *parent) : QObject(parent), m_vault(vault) { }

base::Result<> Guard::start()
{
    const auto identities = m_vault.all();
    if (!identities) // a look that knows no names would let every name pass
        return std::unexpected(identities.error());
    m_words = vault::ProtectedWords(*identities);
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this] { readInput(); });
    QCoreApplication::instance()->installEventFilter(this); // on a terminal there is no QApplication
    m_idle.start();
    m_clock.setInterval(tellEachMs);
    connect(&m_clock, &QTimer::timeout, this, &Guard::countDown);
    m_clock.start();
    watchSession();
    write({{u"event"_s, u"open"_s}});
    return {};
}

void Guard::watchSession()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    session.connect({}, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                    u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
    session.connect({}, u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, this,
                    SLOT(onScreenSaver(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                   u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                   SLOT(onSessionLock()));
    holdSleep(system);
}

/// Without this the machine may sleep before we are gone (logind's "delay" inhibitor: it waits for us to end,
/// five seconds at most).
void Guard::holdSleep(const QDBusConnection &system)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, u"Galley"_s, u"The vault is locked first"_s, u"delay"_s});
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (!reply.isError())
            m_awake = reply.value();
        done->deleteLater();
    });
}

void Guard::onScreenSaver(bool isActive)
{
    if (isActive)
        QCoreApplication::exit();
}

void Guard::onSleep(bool isGoing)
{
    if (isGoing)
        QCoreApplication::exit();
}

void Guard::onSessionLock()
{
    QCoreApplication::exit();
}

bool Guard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_idle.restart();
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_L))
        QCoreApplication::exit();
    return QObject::eventFilter(watched, event);
}

void Guard::countDown()
{
    const qint64 left = idleMs - m_idle.elapsed();
    if (left <= 0)
        QCoreApplication::exit();
    else
        write({{u"event"_s, u"left"_s}, {u"seconds"_s, (left + 999) / 1000}});
}

void Guard::readInput()
{
    std::array<char, 65536> buffer{};
    const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        QCoreApplication::exit();
        return;
    }
    m_input.append(buffer.data(), count);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArray line = m_input.first(end);
        m_input.remove(0, end + 1);
        answer(line);
    }
    if (m_input.size() > longestLine)
        QCoreApplication::exit();
}

void Guard::answer(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const QString operation = request[u"op"_s].toString();
    if (operation == "lock"_L1) {
        QCoreApplication::exit();
    } else if (operation == "active"_L1) {
        m_idle.restart();
    } else {
        QJsonObject reply = doOperation(request);
        reply[u"id"_s] = request[u"id"_s];
        write(reply);
    }
}

QJsonObject Guard::doOperation(const QJsonObject &request)
{
    const QString operation = request[u"op"_s].toString();
    if (operation == "find"_L1)
        return find(request);
    if (operation == "identity"_L1)
        return showIdentity(request);
    if (operation == "scan"_L1) {
        const QByteArray bytes = QByteArray::fromBase64(request[u"bytes"_s].toString().toLatin1());
        return {{u"sources"_s, QJsonArray::fromStringList(exposedIn(bytes, m_words))}};
    }
    if (operation == "grant"_L1) {
        const auto granted = m_vault.grant(request[u"source"_s].toString(), request[u"person"_s].toString(),
                                           request[u"why"_s].toString());
        return granted ? QJsonObject() : QJsonObject{{u"error"_s, granted.error().detail}};
    }
    if (operation == "keep"_L1)
        return keep(request);
    return {{u"error"_s, u"the vault does not know \"%1\""_s.arg(operation)}};
}

QJsonObject Guard::find(const QJsonObject &request)
{
    QJsonArray found;
    for (const auto &text : request[u"texts"_s].toArray()) {
        QJsonArray ranges;
        for (const vault::Exposure &one : m_words.find(text.toString()))
            ranges.append(QJsonArray{one.range.begin, one.range.end, one.source});
        found.append(ranges);
    }
    return {{u"found"_s, found}};
}

QJsonObject Guard::keep(const QJsonObject &request)
{
    m_idle.restart();
    QFile file(request[u"path"_s].toString());
    if (!file.open(QIODevice::ReadOnly))
        return {{u"error"_s, u"the file cannot be read: %1"_s.arg(file.errorString())}};
    const auto kept = m_vault.keepFile(request[u"source"_s].toString(), file, request[u"name"_s].toString(),
                                       u"a file they gave"_s);
    return kept ? QJsonObject() : QJsonObject{{u"error"_s, kept.error().detail}};
}

QJsonObject Guard::showIdentity(const QJsonObject &request)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return {{u"error"_s, u"the vault was opened on a terminal and has no window"_s}};
    auto *dialog
        = new IdentityDialog(m_vault, request[u"source"_s].toString(), request[u"hint"_s].toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IdentityDialog::changed, this, [this] {
        const auto identities = m_vault.all();
        if (!identities) // the names as they were before are not those of now
            QCoreApplication::exit(refuse(identities.error()));
        else
            m_words = vault::ProtectedWords(*identities);
    });
    connect(dialog, &QDialog::finished, this, [](int result) {
        write({{u"event"_s, u"identity"_s}, {u"changed"_s, result == QDialog::Accepted}});
    });
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return {};
}

}
