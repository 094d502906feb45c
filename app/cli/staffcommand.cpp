// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/newsroomsettings.h"
#include "core/workflow/profile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// The people of the newsroom: who may do what on which desk.
class StaffCommand final : public Command
{
public:
    std::string name() const override { return "staff"; }
    std::string description() const override
    {
        return "list the people of the newsroom, or give one a role on a desk";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("NAME", m_name, "a person to add or to change");
        app.add_option(
               "--role", m_roles,
               "DESK:ROLE; a role is reporter, desk-editor, copy-editor, fact-checker, lawyer, approver, "
               "publisher or desk-head")
            ->type_name("DESK:ROLE");
        app.add_option("--no-role", m_lostRoles, "DESK:ROLE; a role that is taken away")
            ->type_name("DESK:ROLE");
        app.add_flag("--passphrase", m_passphrase, "set the passphrase: one line of the standard input");
        app.add_option("--workflow", m_profiles,
                       "DESK:PROFILE; how a desk works: desk, small, or one of its own")
            ->type_name("DESK:PROFILE");
        app.add_option("--profile", m_file, "take in a workflow of the newsroom's own")->type_name("JSON");
        app.add_flag("--json", m_json, "a JSON object a line");
    }
    int run(Context &context) override
    {
        const auto opened = openDesk(context);
        if (!opened)
            return report(context, opened.error());
        desk::Desk &desk = **opened;
        const bool onlyAsked = m_name.empty() && m_profiles.empty() && m_file.empty();
        if (const auto may = onlyAsked ? base::Result<>() : desk::mayChangeNewsroom(desk); !may)
            return report(context, may.error());
        for (const auto &done : {takeProfile(desk), setWorkflows(desk), changePerson(context, desk)}) {
            if (!done)
                return report(context, done.error());
        }
        return onlyAsked ? list(context, desk) : static_cast<int>(Done);
    }

private:
    base::Result<> takeProfile(desk::Desk &desk) const
    {
        if (m_file.empty())
            return {};
        QFile file(toQString(m_file));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
        return desk.workflow().saveProfile(file.readAll(), file.fileName());
    }

    /// The desk of that name, made where there is none yet.
    static base::Result<story::NewsDesk> deskNamed(desk::Desk &desk, const QString &name)
    {
        const auto desks = desk.staff().desks();
        if (!desks)
            return std::unexpected(desks.error());
        const auto found = std::ranges::find(*desks, name, &story::NewsDesk::name);
        if (found != desks->end())
            return *found;
        story::NewsDesk made{.id = story::DeskId::create(), .name = name};
        const auto saved = desk.staff().save(made);
        return saved ? base::Result<story::NewsDesk>(made) : std::unexpected(saved.error());
    }

    base::Result<> setWorkflows(desk::Desk &desk) const
    {
        for (const std::string &entry : m_profiles) {
            const QString text = toQString(entry);
            const auto profiles = desk.workflow().profiles();
            if (!profiles)
                return std::unexpected(profiles.error());
            const QString profile = text.section(u':', -1);
            if (std::ranges::find(*profiles, profile, &workflow::Profile::name) == profiles->end())
                return base::failure(base::ErrorCode::NotFound,
                                     u"there is no workflow \"%1\""_s.arg(profile));
            auto made = deskNamed(desk, text.section(u':', 0, -2));
            if (!made)
                return std::unexpected(made.error());
            made->profile = profile;
            if (const auto saved = desk.staff().save(*made); !saved)
                return saved;
        }
        return {};
    }

    /// DESK:ROLE
    static base::Result<story::Person::Role> roleNamed(desk::Desk &desk, const QString &text)
    {
        const QString role = text.section(u':', -1);
        if (story::staffRoleName(story::staffRoleFromName(role)) != role)
            return base::failure(base::ErrorCode::NotFound, u"there is no role \"%1\""_s.arg(role));
        const auto made = deskNamed(desk, text.section(u':', 0, -2));
        if (!made)
            return std::unexpected(made.error());
        return story::Person::Role{made->id, story::staffRoleFromName(role)};
    }

    base::Result<> changePerson(Context &context, desk::Desk &desk) const
    {
        if (m_name.empty())
            return {};
        const auto people = desk.staff().people();
        if (!people)
            return std::unexpected(people.error());
        const auto found = std::ranges::find(*people, toQString(m_name), &story::Person::name);
        story::Person person = found != people->end()
                                   ? *found
                                   : story::Person{story::PersonId::create(), toQString(m_name), {}};
        for (const std::string &entry : m_roles) {
            const auto one = roleNamed(desk, toQString(entry));
            if (!one)
                return std::unexpected(one.error());
            if (!std::ranges::contains(person.roles, *one))
                person.roles.push_back(*one);
        }
        for (const std::string &entry : m_lostRoles) {
            const auto one = roleNamed(desk, toQString(entry));
            if (!one)
                return std::unexpected(one.error());
            std::erase(person.roles, *one);
        }
        if (const auto saved = desk.staff().save(person); !saved || !m_passphrase)
            return saved;
        const QString passphrase = QString::fromUtf8(context.in.readLine()).trimmed();
        if (passphrase.isEmpty())
            return base::failure(base::ErrorCode::Invalid, u"the standard input holds no passphrase"_s);
        return desk.staff().setPassphrase(person.id, passphrase);
    }

    int list(Context &context, desk::Desk &desk) const
    {
        const auto people = desk.staff().people();
        const auto desks = desk.staff().desks();
        if (!people || !desks)
            return report(context, !people ? people.error() : desks.error());
        for (const story::Person &person : *people) {
            QStringList roles;
            for (const story::Person::Role &role : person.roles) {
                const auto found = std::ranges::find(*desks, role.desk, &story::NewsDesk::id);
                roles << (found == desks->end() ? QString() : found->name) + u':'
                             + story::staffRoleName(role.role);
            }
            const int code
                = m_json ? writeJson(context, {{u"name"_s, person.name},
                                               {u"roles"_s, QJsonArray::fromStringList(roles)}})
                         : writeText(context, person.name.leftJustified(24) + roles.join(u", "_s) + u'\n');
            if (code != Done)
                return code;
        }
        if (people->empty())
            context.messages << "galley: nobody is on the staff yet, so whoever works here may do everything."
                             << Qt::endl;
        return Done;
    }

    std::string m_name;
    std::vector<std::string> m_roles;
    std::vector<std::string> m_lostRoles;
    std::vector<std::string> m_profiles;
    std::string m_file;
    bool m_passphrase = false;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeStaffCommand()
{
    return std::make_unique<StaffCommand>();
}

}
