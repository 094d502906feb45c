// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/rowcopy.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/storycopy.h"
#include "core/store/sql/tables.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct Name
{
    Part part;
    QLatin1StringView name;
    SqlLiteral keys; ///< empty where there is one, without a key
};

constexpr std::array names{
    Name{Part::Settings, "settings"_L1, ""},
    // An entry that others are merged into comes before them.
    Name{Part::Source, "source"_L1, "SELECT id FROM source ORDER BY merged_into <> '', id"},
    Name{Part::File, "file"_L1, "SELECT sha256 FROM evidence_file ORDER BY sha256"},
    Name{Part::Asset, "asset"_L1, "SELECT sha256 FROM asset ORDER BY rowid"},
    Name{Part::Vault, "vault"_L1, ""},
    Name{Part::Story, "story"_L1, "SELECT id FROM article ORDER BY number"},
};

const Name &entry(Part part)
{
    return *std::ranges::find(names, part, &Name::part);
}

base::Result<> copySettings(const Connection &from, const Connection &to, Removal removal)
{
    // Rows that others point to come first and go last.
    const std::array all{&tables::publication, &tables::profile,    &tables::desk,
                         &tables::person,      &tables::personRole, &tables::settingsHash};
    for (auto table = all.rbegin(); removal == Removal::Yes && table != all.rend(); ++table) {
        if (const auto pruned = pruneRows(from, to, **table, {}); !pruned)
            return pruned;
    }
    for (const Table *table : all) {
        if (const auto copied = upsertRows(from, to, *table, {}); !copied)
            return copied;
    }
    return {};
}

base::Result<> copySource(const Connection &from, const Connection &to, const QString &id, Removal removal)
{
    const std::array all{&tables::source, &tables::conversation, &tables::evidence};
    for (auto table = all.rbegin(); removal == Removal::Yes && table != all.rend(); ++table) {
        if (const auto pruned = pruneRows(from, to, **table, id); !pruned)
            return pruned;
    }
    for (const Table *table : all) {
        if (const auto copied = upsertRows(from, to, *table, id); !copied)
            return copied;
    }
    return {};
}

/// Keys of the newsroom and of its people are never exchanged: another key under a known name is refused, and
/// so is an older version of what is sealed.
base::Result<> refuseOtherKeys(const Connection &from, const Connection &to)
{
    for (const auto sql : {"SELECT 'the newsroom', box, sign FROM vault_root"_L1,
                           "SELECT person, box, sign FROM vault_member"_L1}) {
        QHash<QString, QByteArray> known;
        Statement mine(to, sql);
        if (const auto ran = mine.run(); !ran)
            return ran;
        while (mine.next())
            known[mine.text(0)] = mine.bytes(1) + mine.bytes(2);
        Statement theirs(from, sql);
        if (const auto ran = theirs.run(); !ran)
            return ran;
        while (theirs.next()) {
            const auto one = known.constFind(theirs.text(0));
            if (one != known.constEnd() && *one != theirs.bytes(1) + theirs.bytes(2))
                return base::failure(
                    base::ErrorCode::Conflict,
                    u"the vault's key of %1 is another than before: it was exchanged"_s.arg(theirs.text(0)));
        }
    }
    QHash<QString, qint64> versions;
    Statement mine(to, "SELECT source, version FROM vault_identity"_L1);
    if (const auto ran = mine.run(); !ran)
        return ran;
    while (mine.next())
        versions[mine.text(0)] = mine.integer(1);
    Statement theirs(from, "SELECT source, version FROM vault_identity"_L1);
    if (const auto ran = theirs.run(); !ran)
        return ran;
    while (theirs.next()) {
        if (theirs.integer(1) < versions.value(theirs.text(0)))
            return base::failure(
                base::ErrorCode::Conflict,
                u"a sealed identity is older than the one that was there: it was put back"_s);
    }
    return {};
}

/// What is sealed has a version, and the higher one stands; nothing is taken away that the other lacks but
/// grants, which are withdrawn.
base::Result<> copyVault(const Connection &from, const Connection &to, Removal removal)
{
    if (const auto same = refuseOtherKeys(from, to); !same)
        return same;
    for (const Table *table : {&tables::vaultGrant, &tables::vaultIdentity}) {
        if (removal == Removal::No)
            break;
        if (const auto pruned = pruneRows(from, to, *table, {}); !pruned)
            return pruned;
    }
    for (const Table *table :
         {&tables::vaultRoot, &tables::vaultMember, &tables::vaultIdentity, &tables::vaultGrant}) {
        if (const auto copied = upsertRows(from, to, *table, {}); !copied)
            return copied;
    }
    return upsertRows(from, to, tables::vaultAccess, {});
}

base::Result<QString> marks(const Connection &connection, const std::vector<const Table *> &all,
                            const QString &key)
{
    QStringList values;
    for (const Table *table : all) {
        const auto rows = readRows(connection, *table, key);
        if (!rows)
            return std::unexpected(rows.error());
        QStringList lines;
        for (const QVariantList &row : *rows) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells << QString::fromLatin1(cell.toByteArray().toHex());
            lines << cells.join(u' ');
        }
        lines.sort();
        values << lines;
    }
    return values.isEmpty() ? QString() : rowHash(u"part"_s, values);
}

/// Its name is its content; the bytes are not read for it.
base::Result<QString> assetMark(const Connection &connection, const QString &sha256)
{
    Statement query(connection, "SELECT sha256 FROM asset WHERE sha256 = ?"_L1);
    const auto ran = query.run(sha256);
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

}

QString partName(Part part)
{
    return entry(part).name;
}

std::optional<Part> partFromName(const QString &name)
{
    const auto found = std::ranges::find(names, name, &Name::name);
    return found == names.end() ? std::nullopt : std::optional(found->part);
}

base::Result<QStringList> keysOf(const Connection &connection, Part part)
{
    const SqlLiteral keys = entry(part).keys;
    if (keys.text().isEmpty())
        return QStringList{QString()};
    Statement query(connection, keys.text());
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    QStringList all;
    while (query.next())
        all << query.text(0);
    return all;
}

base::Result<QString> markOf(const Connection &connection, Part part, const QString &key)
{
    switch (part) {
    case Part::Settings:
        return marks(
            connection,
            {&tables::publication, &tables::profile, &tables::desk, &tables::person, &tables::personRole},
            {});
    case Part::Source:
        return marks(connection, {&tables::source, &tables::conversation, &tables::evidence}, key);
    case Part::Vault:
        return marks(connection,
                     {&tables::vaultRoot, &tables::vaultMember, &tables::vaultIdentity, &tables::vaultGrant,
                      &tables::vaultAccess},
                     {});
    case Part::File: // its name is its content
        return marks(connection, {&tables::evidenceFile}, key);
    case Part::Asset:
        return assetMark(connection, key);
    case Part::Story:
        break;
    }
    return QString();
}

base::Result<> copyPart(const Connection &from, const Connection &to, Part part, const QString &key,
                        Removal removal)
{
    switch (part) {
    case Part::Settings:
        return copySettings(from, to, removal);
    case Part::Source:
        return copySource(from, to, key, removal);
    case Part::File:
        return upsertRows(from, to, tables::evidenceFile, key);
    case Part::Asset:
        return upsertRows(from, to, tables::asset, key);
    case Part::Vault:
        return copyVault(from, to, removal);
    case Part::Story:
        return copyStory(from, to, key);
    }
    return {};
}

}
