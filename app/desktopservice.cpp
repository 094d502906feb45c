// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopservice.h"

#include "app/desktopadaptor.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley {

void DesktopAdaptor::Open(const QStringList &uris, const QVariantMap &platformData)
{
    QStringList files;
    for (const QString &uri : uris) {
        if (const QUrl url(uri); url.isLocalFile())
            files << url.toLocalFile();
    }
    m_service.ask({.files = files}, platformData);
}

DesktopService::DesktopService(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    new DesktopAdaptor(*this);
}

DesktopService::~DesktopService()
{
    setOffered(false);
}

void DesktopService::setOffered(bool on)
{
    m_isHeard = false; // until the next window is there
    if (on == m_isOffered || !m_bus.isConnected())
        return;
    if (on) {
        // The object first: whoever started us by the name asks as soon as it is taken.
        m_isOffered = m_bus.registerObject(QString::fromLatin1(path), this)
                      && m_bus.registerService(QString::fromLatin1(name));
        return;
    }
    m_bus.unregisterService(QString::fromLatin1(name));
    m_bus.unregisterObject(QString::fromLatin1(path));
    m_isOffered = false;
}

void DesktopService::ask(const DesktopRequest &request, const QVariantMap &platformData)
{
    // Wayland lets a window come forward that can show where it was called from; Qt reads it from here.
    if (const QString token = platformData.value(u"activation-token"_s).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (m_isHeard)
        Q_EMIT wanted(request);
    else
        m_waiting.push_back(request);
}

void DesktopService::deliver()
{
    m_isHeard = true;
    const auto waiting = std::exchange(m_waiting, {});
    for (const DesktopRequest &request : waiting)
        Q_EMIT wanted(request);
}

}
