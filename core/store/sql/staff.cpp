// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"
#include "core/vault/passphrase.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

SqlStaff::SqlStaff(const Connection &connection) : m_connection(connection) { }

base::Result<> SqlStaff::save(const story::NewsDesk &desk)
{
    return changeSettings(m_connection, [&] {
        Statement upsert(m_connection,
                         "INSERT INTO desk (id, name, section, style, profile) VALUES (?, ?, ?, ?, ?) ON "
                         "CONFLICT (id) DO UPDATE"
                         " SET name = excluded.name, section = excluded.section, style = excluded.style,"
                         " profile = excluded.profile"_L1);
        return upsert.run(desk.id.toString(), notNull(desk.name), notNull(desk.section), notNull(desk.style),
                          notNull(desk.profile));
    });
}

base::Result<> SqlStaff::save(const story::Person &person)
{
    return changeSettings(m_connection, [&] { return write(person); });
}

base::Result<> SqlStaff::write(const story::Person &person) const
{
    const QString id = person.id.toString();
    Statement upsert(
        m_connection,
        "INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name"_L1);
    if (const auto ran = upsert.run(id, notNull(person.name)); !ran)
        return ran;
    Statement clear(m_connection, "DELETE FROM person_role WHERE person = ?"_L1);
    if (const auto ran = clear.run(id); !ran)
        return ran;
    for (const story::Person::Role &role : person.roles) {
        Statement insert(m_connection, "INSERT INTO person_role (person, desk, role) VALUES (?, ?, ?)"_L1);
        if (const auto ran = insert.run(id, role.desk.toString(), story::staffRoleName(role.role)); !ran)
            return ran;
    }
    return {};
}

base::Result<std::vector<story::NewsDesk>> SqlStaff::desks()
{
    Statement query(m_connection, "SELECT id, name, section, style, profile FROM desk ORDER BY id"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<story::NewsDesk> result;
    while (query.next())
        result.push_back({story::DeskId::fromString(query.text(0)), query.text(1), query.text(2),
                          query.text(3), query.text(4)});
    return result;
}

base::Result<std::vector<story::Person::Role>> SqlStaff::roles(const story::PersonId &person) const
{
    Statement query(m_connection,
                    "SELECT desk, role FROM person_role WHERE person = ? ORDER BY desk, role"_L1);
    if (const auto ran = query.run(person.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<story::Person::Role> result;
    while (query.next())
        result.push_back({story::DeskId::fromString(query.text(0)), story::staffRoleFromName(query.text(1))});
    return result;
}

base::Result<std::vector<story::Person>> SqlStaff::people()
{
    Statement query(m_connection, "SELECT id, name FROM person ORDER BY name, id"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<story::Person> result;
    while (query.next()) {
        story::Person person{story::PersonId::fromString(query.text(0)), query.text(1), {}};
        auto found = roles(person.id);
        if (!found)
            return std::unexpected(found.error());
        person.roles = std::move(*found);
        result.push_back(std::move(person));
    }
    return result;
}

base::Result<> SqlStaff::setPassphrase(const story::PersonId &person, const QString &passphrase)
{
    const auto hash = passphrase.isEmpty() ? base::Result<QString>(u""_s) : vault::hashPassphrase(passphrase);
    if (!hash)
        return std::unexpected(hash.error());
    return changeSettings(m_connection, [&]() -> base::Result<> {
        Statement update(m_connection, "UPDATE person SET passphrase = ? WHERE id = ?"_L1);
        if (const auto ran = update.run(*hash, person.toString()); !ran)
            return ran;
        return update.changedRows() == 0 ? base::failure(base::ErrorCode::NotFound, person.toString())
                                         : base::Result<>{};
    });
}

base::Result<QString> SqlStaff::passphraseHash(const QString &name) const
{
    Statement query(m_connection, "SELECT passphrase FROM person WHERE name = ?"_L1);
    if (const auto ran = query.run(notNull(name)); !ran)
        return std::unexpected(ran.error());
    return query.next() ? query.text(0) : QString();
}

base::Result<bool> SqlStaff::hasPassphrase(const QString &name)
{
    const auto hash = passphraseHash(name);
    return hash ? base::Result<bool>(!hash->isEmpty()) : std::unexpected(hash.error());
}

base::Result<bool> SqlStaff::checkPassphrase(const QString &name, const QString &passphrase)
{
    const auto hash = passphraseHash(name);
    return hash ? base::Result<bool>(vault::isPassphrase(passphrase, *hash)) : std::unexpected(hash.error());
}

}
