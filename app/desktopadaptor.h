// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktopservice.h"

#include <QDBusAbstractAdaptor>

namespace galley {

/// The face of DesktopService on the bus.
class DesktopAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit DesktopAdaptor(DesktopService &service) : QDBusAbstractAdaptor(&service), m_service(service) { }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData) { m_service.ask({}, platformData); }
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList & /*parameters*/,
                        const QVariantMap &platformData)
    {
        m_service.ask({.files = {}, .action = action}, platformData);
    }

private:
    DesktopService &m_service;
};

}
