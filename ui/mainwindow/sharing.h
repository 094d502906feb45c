// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/session.h"

namespace galley::ui {

class MessageBar;
class StatusLine;

/// What a window says of the server that its newsroom is shared on: whether everything is there, what was put
/// together, and what asks for a decision.
class Sharing : public QObject
{
    Q_OBJECT

public:
    /// The session has a link, and outlives this.
    Sharing(const Session &session, MessageBar &messages, StatusLine &status, QWidget *parent);

Q_SIGNALS:
    /// Others changed something.
    void changed();

private:
    void needPassword();
    void offerPassword();
    void askPassword();
    void keepPassword();
    void showState(const store::ReplicaState &state);
    void tell(const store::ReplicaNews &news);
    QString sentence(const store::ReplicaNews &news) const;

    const Session &m_session;
    desk::NewsroomLink &m_link;
    MessageBar &m_messages;
    StatusLine &m_status;
    bool m_wasLost = false;
    bool m_wasAsked = false;    ///< for the password
    bool m_hasLookedUp = false; ///< in the keyring
    QString m_toKeep;           ///< a password, once it was the right one
};

}
