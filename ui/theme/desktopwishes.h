// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusVariant;

namespace galley::ui {

/// What the person asked of the whole desktop and Qt 6.8 does not tell: more contrast, and no movement. From
/// the Settings portal (org.freedesktop.portal.Settings), live; where there is none, nothing is wished.
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    bool wantsContrast() const { return m_wantsContrast; }
    bool mayMove() const { return m_animates && !m_reducesMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);

    bool m_wantsContrast = false;
    bool m_animates = true;
    bool m_reducesMotion = false;
};

}
