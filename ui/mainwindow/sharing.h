// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/newsroomlink.h"

namespace galley::ui {

class MessageBar;
class StatusLine;

/// What a window says of the server that its newsroom is shared on: whether everything is there, what was put
/// together, and what asks for a decision.
class Sharing : public QObject
{
    Q_OBJECT

public:
    Sharing(desk::NewsroomLink &link, MessageBar &messages, StatusLine &status, QObject *parent);

Q_SIGNALS:
    /// Others changed something.
    void changed();

private:
    void askPassword();
    void showState(const store::ReplicaState &state);
    void tell(const store::ReplicaNews &news);
    QString sentence(const store::ReplicaNews &news) const;

    desk::NewsroomLink &m_link;
    MessageBar &m_messages;
    StatusLine &m_status;
    bool m_wasLost = false;
    bool m_wasAsked = false; ///< for the password
};

}
