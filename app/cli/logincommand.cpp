// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/serversight.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class LoginCommand final : public Command
{
public:
    std::string name() const override { return "login"; }
    std::string description() const override
    {
        return "let a login of the newsroom's server in as a person of the staff (for whoever owns the "
               "newsroom)";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("LOGIN", m_login, "the name on the server; made where it is new")->required();
        app.add_option("PERSON", m_person, "the name on the staff")->required();
        app.add_flag("--head", m_isHead, "decides for the house too: staff, desks, workflows");
    }
    int run(Context &context) override
    {
        if (!store::isServer(context.databasePath))
            return report(
                context, {base::ErrorCode::Invalid,
                          u"logins are of a server: say which with --db postgresql://owner@host/newsroom"_s});
        const auto done
            = store::admitLogin(context.databasePath, toQString(m_login), toQString(m_person), m_isHead);
        return done
                   ? writeText(context, u"%1 works as %2 now; set a password with psql's \\password.\n"_s.arg(
                                            toQString(m_login), toQString(m_person)))
                   : report(context, done.error());
    }

private:
    std::string m_login;
    std::string m_person;
    bool m_isHead = false;
};

}

std::unique_ptr<Command> makeLoginCommand()
{
    return std::make_unique<LoginCommand>();
}

}
