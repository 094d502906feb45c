// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace galley {

/// What the desktop wants of the program: to come forward, with files, or to do something first.
struct DesktopRequest
{
    QStringList files;
    QString action = {};
};

/// The action "New Story" of the desktop entry.
inline const QString newStoryAction = QStringLiteral("NewStory");

/// The program on the session bus, as the Desktop Entry Specification 1.5 has it ("D-Bus activation"): the
/// desktop starts it by its name there, and finds the window that is open. Nothing where there is no bus.
class DesktopService : public QObject
{
    Q_OBJECT

public:
    static constexpr auto name = "org.example.galley";
    static constexpr auto path = "/org/example/galley";

    explicit DesktopService(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                            QObject *parent = nullptr);
    ~DesktopService() override;

    /// Takes the name, or gives it back: it stands for the person's own newsroom alone.
    void setOffered(bool on);
    bool isOffered() const { return m_isOffered; }
    /// A window listens now: it gets what was wanted before, and everything from now on at once.
    void deliver();

    void ask(const DesktopRequest &request, const QVariantMap &platformData);

Q_SIGNALS:
    void wanted(const galley::DesktopRequest &request);

private:
    QDBusConnection m_bus;
    bool m_isOffered = false;
    bool m_isHeard = false;
    std::vector<DesktopRequest> m_waiting;
};

}
