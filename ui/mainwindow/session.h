// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/desk/newsroomlink.h"
#include "core/desk/savequeue.h"
#include "core/desk/vaultlink.h"
#include "core/settings/settings.h"
#include "ui/dialogs/copiesdialog.h"

namespace galley::ui {

/// The keyring of the desktop, for the password of a server; both answer later, on the window's thread.
struct Keyring
{
    /// Empty where none is kept.
    std::function<void(const QString &server, const std::function<void(const QString &password)> &then)> read;
    /// Why it was not kept, or an empty text.
    std::function<void(const QString &server, const QString &password,
                       const std::function<void(const QString &fault)> &then)>
        write;
    /// To ask the desktop takes a moment, and starts programs: only whoever needs a password does. Empty: it
    /// is.
    std::function<bool()> isThere = {};
    explicit operator bool() const { return read && write && (!isThere || isThere()); }
};

/// What a window works with; all of it outlives the window. The window itself never opens a database.
struct Session
{
    desk::Desk &desk;
    desk::SaveQueue &saves;
    settings::Settings &settings;
    store::StoreFactory openStore;         ///< for background runs, which read photos on threads of their own
    desk::VaultLink *vault = nullptr;      ///< null: there is no vault to open
    NewsroomCopies copies = {};            ///< empty: there are none
    bool isSample = false;                 ///< the sample newsroom, in a database of its own
    std::function<void()> openSample = {}; ///< goes there instead; empty: there is no such place
    std::function<void()> openOwn = {};    ///< goes back to the person's own newsroom
    /// Another window of this newsroom, with this story; empty: there can be none.
    std::function<void(const QString &storyId)> openBeside = {};
    /// What stands at the address of a server, in a sentence; from any thread.
    std::function<base::Result<QString>(const QString &uri)> lookAtServer = {};
    std::function<void(const QString &uri)> join = {}; ///< opens the newsroom on that server instead
    std::function<void()> leave = {};                  ///< back to the person's own; empty: it is open
    QString server = {};                               ///< its address and login, without password
    Keyring keyring = {};                              ///< empty: there is none
    desk::NewsroomLink *link = nullptr; ///< to the server that the newsroom is shared on; null: it is not
    bool wasCut = false; ///< whoever had this newsroom open last did not come to an end of their own
};

}
