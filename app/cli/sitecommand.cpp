// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/vaultlook.h"
#include "core/desk/site.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class SiteCommand final : public Command
{
public:
    std::string name() const override { return "site"; }
    std::string description() const override
    {
        return "write all published stories into a folder as a site, with front pages and feeds";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("FOLDER", m_folder, "folder that exists; only what has changed is written")
            ->required();
        auto *vault = app.add_flag("--vault", m_asksVault,
                                   "look for protected names first, with the passphrase of your vault");
        app.add_flag("--unchecked", m_isUnchecked,
                     "go without that look though stories rest on protected sources")
            ->excludes(vault);
    }

    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        std::unique_ptr<VaultLook> look;
        if (m_asksVault) {
            auto opened = VaultLook::open(context);
            if (!opened)
                return report(context, opened.error());
            look = std::move(*opened);
        }
        const auto done = desk::writeSite(**desk, toQString(m_folder),
                                          m_isUnchecked ? desk::SiteLook::Unchecked : desk::SiteLook::Needed);
        if (!done && done.error().code == base::ErrorCode::Denied)
            return report(
                context,
                {done.error().code,
                 u"%1: add --vault to look for names with your passphrase, or --unchecked to go without"_s
                     .arg(done.error().detail)},
                Blocked);
        if (!done)
            return report(context, done.error());
        for (const auto &[slug, error] : done->held)
            report(context, {error.code, u"%1 was held back: %2"_s.arg(slug, error.detail)});
        const int written = writeText(context, u"%1 written, %2 unchanged, %3 removed\n"_s.arg(done->written)
                                                   .arg(done->unchanged)
                                                   .arg(done->removed));
        return written != Done || done->held.empty() ? written : Blocked;
    }

private:
    std::string m_folder;
    bool m_asksVault = false;
    bool m_isUnchecked = false;
};

}

std::unique_ptr<Command> makeSiteCommand()
{
    return std::make_unique<SiteCommand>();
}

}
