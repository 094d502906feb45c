// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString face = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

}

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, face, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    ask(appearance, u"contrast"_s);
    ask(appearance, u"reduced-motion"_s);
    ask(gnome, u"enable-animations"_s);
}

/// "Read" wraps the value twice, "ReadOne" came later; both are unwrapped here.
void DesktopWishes::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, face, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(space, key, reply.value());
        watcher->deleteLater();
    });
}

void DesktopWishes::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    QVariant plain = value.variant();
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const bool before[]{m_wantsContrast, mayMove()};
    if (space == appearance && key == "contrast"_L1)
        m_wantsContrast = plain.toUInt() == 1;
    else if (space == appearance && key == "reduced-motion"_L1)
        m_reducesMotion = plain.toUInt() == 1;
    else if (space == gnome && key == "enable-animations"_L1)
        m_animates = plain.toBool();
    if (before[0] != m_wantsContrast || before[1] != mayMove())
        Q_EMIT changed();
}

}
