// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the newsroom decided for all its stories is a few rows: each table of them has one hash, written with
// every change.

#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct Settings
{
    QLatin1StringView name;
    QLatin1StringView rows; ///< every column that somebody wrote, in an order of its own
    int columns;
    QLatin1StringView words; ///< for people
};

constexpr std::array all{
    Settings{"publication"_L1, "SELECT document FROM publication ORDER BY id"_L1, 1,
             "The publication and the house's own words are"_L1},
    Settings{"desk"_L1, "SELECT id, name, section, style, profile FROM desk ORDER BY id"_L1, 5,
             "The desks are"_L1},
    Settings{"person"_L1, "SELECT id, name, passphrase FROM person ORDER BY id"_L1, 3, "The staff is"_L1},
    Settings{"person_role"_L1, "SELECT person, desk, role FROM person_role ORDER BY person, desk, role"_L1, 3,
             "Who may do what is"_L1},
    Settings{"profile"_L1, "SELECT name, document FROM profile ORDER BY name"_L1, 2,
             "The newsroom's own workflows are"_L1},
};

base::Result<QStringList> valuesOf(const Connection &connection, QLatin1StringView sql, int count)
{
    Statement query(connection, sql);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    QStringList values;
    while (query.next()) {
        for (int column = 0; column < count; ++column)
            values << query.text(column);
    }
    return values;
}

base::Result<QString> hashOf(const Connection &connection, const Settings &settings)
{
    return valuesOf(connection, settings.rows, settings.columns)
        .transform([&settings](const QStringList &values) { return rowHash(settings.name, values); });
}

}

base::Result<> hashSettings(const Connection &connection)
{
    for (const Settings &one : all) {
        const auto hash = hashOf(connection, one);
        if (!hash)
            return std::unexpected(hash.error());
        Statement upsert(connection, "INSERT INTO settings_hash (name, row_hash) VALUES (?, ?)"
                                     " ON CONFLICT (name) DO UPDATE SET row_hash = excluded.row_hash"_L1);
        if (const auto ran = upsert.run(QString(one.name), *hash); !ran)
            return ran;
    }
    return {};
}

base::Result<> changeSettings(const Connection &connection, const std::function<base::Result<>()> &change)
{
    Transaction transaction(connection, u"settings"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto changed = change(); !changed)
        return changed;
    if (const auto hashed = hashSettings(connection); !hashed)
        return hashed;
    return transaction.commit();
}

base::Result<> settingsFaults(const Connection &connection, StoreReport &report)
{
    for (const Settings &one : all) {
        const auto hash = hashOf(connection, one);
        if (!hash)
            return std::unexpected(hash.error());
        Statement query(connection, "SELECT row_hash FROM settings_hash WHERE name = ?"_L1);
        if (const auto ran = query.run(QString(one.name)); !ran)
            return ran;
        if (!query.next() || query.text(0) != *hash)
            report.faults << u"%1 not what was written."_s.arg(one.words);
    }
    return {};
}

}
