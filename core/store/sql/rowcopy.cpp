// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/rowcopy.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/storycopy.h"

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

/// The tables of a part; rows that others point to come first, and go last.
const std::vector<const Table *> &tablesOf(Part part)
{
    using namespace tables;
    static const std::vector<const Table *> none;
    static const std::vector<const Table *> settings{&publication, &profile,    &desk,
                                                     &person,      &personRole, &settingsHash};
    static const std::vector<const Table *> sources{&source, &conversation, &evidence};
    static const std::vector<const Table *> files{&evidenceFile};
    static const std::vector<const Table *> assets{&asset};
    static const std::vector<const Table *> vault{&vaultRoot, &vaultMember, &vaultIdentity, &vaultGrant,
                                                  &vaultAccess};
    switch (part) {
    case Part::Settings:
        return settings;
    case Part::Source:
        return sources;
    case Part::File:
        return files;
    case Part::Asset:
        return assets;
    case Part::Vault:
        return vault;
    case Part::Story:
        break;
    }
    return none;
}

/// Whether a row that the other lacks is taken away: what is named by its content stays, and so does what is
/// on record in the vault; grants are withdrawn.
bool isPruned(Part part, const Table &table)
{
    if (part == Part::Vault)
        return &table == &tables::vaultGrant || &table == &tables::vaultIdentity;
    return part == Part::Settings || part == Part::Source;
}

/// Keys of the newsroom and of its people are never exchanged: another key under a known name is refused, and
/// so is an older version of what is sealed.
base::Result<> refuseOtherKeys(const PartRows &rows, const Connection &to)
{
    for (const Table *table : {&tables::vaultRoot, &tables::vaultMember}) {
        const auto mine = readRows(to, *table, {});
        if (!mine)
            return std::unexpected(mine.error());
        for (const QVariantList &one : rows.of(*table).values) {
            const auto known = mine->values.constFind(one.front().toString());
            if (known == mine->values.constEnd() || known->sliced(1, 2) == one.sliced(1, 2))
                continue;
            const QString whose = table == &tables::vaultRoot ? u"the newsroom"_s : one.front().toString();
            return base::failure(
                base::ErrorCode::Conflict,
                u"the vault's key of %1 is another than before: it was exchanged"_s.arg(whose));
        }
    }
    const auto mine = readRows(to, tables::vaultIdentity, {});
    if (!mine)
        return std::unexpected(mine.error());
    for (const QVariantList &one : rows.of(tables::vaultIdentity).values) {
        const QVariantList known = mine->values.value(one.front().toString());
        if (!known.isEmpty() && one[1].toLongLong() < known[1].toLongLong())
            return base::failure(
                base::ErrorCode::Conflict,
                u"a sealed identity is older than the one that was there: it was put back"_s);
    }
    return {};
}

base::Result<QString> marks(const Connection &connection, Part part, const QString &key)
{
    QStringList values;
    for (const Table *table : tablesOf(part)) {
        if (table == &tables::settingsHash) // follows from the others
            continue;
        const auto rows = readRows(connection, *table, key);
        if (!rows)
            return std::unexpected(rows.error());
        QStringList lines;
        for (const QVariantList &row : rows->values) {
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
    if (part == Part::Asset)
        return assetMark(connection, key);
    if (part != Part::Story)
        return marks(connection, part, key);
    return markOf(connection, key).transform([](const std::optional<StoryMark> &mark) {
        return mark ? textOf(*mark) : QString();
    });
}

const TableRows &PartRows::of(const Table &table) const
{
    static const TableRows none;
    const auto found = tables.find(&table);
    return found == tables.end() ? none : found->second;
}

qsizetype PartRows::bytes() const
{
    qsizetype sum = 0;
    for (const auto &[table, rows] : tables)
        sum += rows.bytes();
    return sum;
}

base::Result<PartRows> readPart(const Connection &from, const Connection &to, Part part, const QString &key)
{
    PartRows rows{.part = part, .key = key};
    const auto other = markOf(to, part, key);
    if (!other)
        return std::unexpected(other.error());
    rows.other = *other;
    if (part == Part::Asset && !other->isEmpty()) // its name is its content
        return rows;
    for (const Table *table : tablesOf(part)) {
        auto read = readRows(from, *table, key);
        if (!read)
            return std::unexpected(read.error());
        rows.tables[table] = std::move(*read);
    }
    const auto read = part == Part::Story ? readStory(from, to, rows) : base::Result<>();
    return read ? base::Result<PartRows>(std::move(rows)) : std::unexpected(read.error());
}

base::Result<bool> isStillSo(const PartRows &rows, const Connection &to)
{
    return markOf(to, rows.part, rows.key).transform([&rows](const QString &now) {
        return now == rows.other;
    });
}

base::Result<> writePart(const PartRows &rows, const Connection &to, Removal removal)
{
    if (rows.part == Part::Story)
        return writeStory(rows, to);
    if (rows.part == Part::Vault) {
        if (const auto same = refuseOtherKeys(rows, to); !same)
            return same;
    }
    const auto &all = tablesOf(rows.part);
    for (auto table = all.rbegin(); removal == Removal::Yes && table != all.rend(); ++table) {
        if (!isPruned(rows.part, **table))
            continue;
        if (const auto pruned = pruneRows(rows.of(**table), to, **table, rows.key); !pruned)
            return pruned;
    }
    for (const Table *table : all) {
        if (const auto copied = upsertRows(rows.of(*table), to, *table, rows.key); !copied)
            return copied;
    }
    return {};
}

base::Result<> copyPart(const Connection &from, const Connection &to, Part part, const QString &key,
                        Removal removal)
{
    const auto rows = readPart(from, to, part, key);
    return rows ? writePart(*rows, to, removal) : std::unexpected(rows.error());
}

}
