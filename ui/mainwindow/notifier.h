// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace galley::ui {

/// Messages of the desktop (Desktop Notifications Specification 1.3, org.freedesktop.Notifications). Nothing
/// where there is no session bus; never waits. Lock screens show such messages, so they name no story.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    /// Whoever clicks the message wants the story; with an empty id, the window alone.
    void tell(const QString &title, const QString &text, const QString &storyId);

Q_SIGNALS:
    void chosen(const QString &storyId);

private Q_SLOTS:
    void takeAction(uint message, const QString &action);
    void takeToken(uint message, const QString &token);
    void forget(uint message, uint reason);

private:
    QHash<uint, QString> m_stories; ///< by message
};

}
