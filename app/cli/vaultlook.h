// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/desk/vaultlink.h"

namespace galley::cli {

/// The vault, open while this lives: checks and exports of this program look for protected names meanwhile.
class VaultLook
{
public:
    /// Asks for the passphrase on the terminal. Denied where it does not open.
    static base::Result<std::unique_ptr<VaultLook>> open(const Context &context);
    ~VaultLook();
    Q_DISABLE_COPY_MOVE(VaultLook)

    /// It locks itself when the screen is locked or the machine sleeps.
    bool isOpen() const { return m_link.isOpen(); }
    /// Lets people read who the protected sources of a story are. NotFound where there are none.
    base::Result<> share(const Context &context, const QString &story,
                         const std::vector<std::string> &people) const;

private:
    explicit VaultLook(const Context &context) : m_link(context.databasePath, context.person) { }
    desk::VaultLink m_link;
};

}
