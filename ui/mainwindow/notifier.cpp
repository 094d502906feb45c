// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

}

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

void Notifier::tell(const QString &title, const QString &text, const QString &storyId)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString id = QGuiApplication::desktopFileName();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, id}, {u"category"_s, u"transfer"_s}};
    const QStringList actions{u"default"_s, tr("Show")};
    call << u"Galley"_s << 0U << id << title << text.toHtmlEscaped() << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, storyId] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_stories.insert(reply.value(), storyId);
        watcher->deleteLater();
    });
}

/// Comes before the action, where the desktop is Wayland: with it the window may come forward.
void Notifier::takeToken(uint message, const QString &token)
{
    if (m_stories.contains(message))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifier::takeAction(uint message, const QString & /*action*/)
{
    if (m_stories.contains(message))
        Q_EMIT chosen(m_stories.value(message));
}

void Notifier::forget(uint message, uint /*reason*/)
{
    m_stories.remove(message);
}

}
