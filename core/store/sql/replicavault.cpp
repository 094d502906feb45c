// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where two changed the vault: what each of them wrote or removed there holds for both.

#include "core/store/sql/replicavault.h"

#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

const QString baseName = u"vault base"_s;

qint64 versionOf(const QVariantList &identity)
{
    return identity.isEmpty() ? 0 : identity[1].toLongLong();
}

/// Whose identity of a source stands.
enum class Winner { Mine, Theirs, Nobody };

Winner winnerOf(const QVariantList &mine, const QVariantList &theirs, qint64 base)
{
    if (mine.isEmpty()) // removed here, unless there it went on
        return base > 0 && versionOf(theirs) <= base ? Winner::Nobody : Winner::Theirs;
    if (theirs.isEmpty())
        return base > 0 && versionOf(mine) <= base ? Winner::Nobody : Winner::Mine;
    return versionOf(mine) > versionOf(theirs) ? Winner::Mine : Winner::Theirs;
}

/// The grants of one source.
TableRows grantsOf(const TableRows &all, const QString &source)
{
    TableRows some;
    for (const QString &key : all.order) {
        if (const QVariantList &row = all.values[key]; row.front().toString() == source) {
            some.order << key;
            some.values[key] = row;
        }
    }
    return some;
}

void put(TableRows &rows, const QString &key, const QVariantList &row)
{
    if (!rows.values.contains(key))
        rows.order << key;
    rows.values[key] = row;
}

/// Of rows that both have, those that are there already stay.
void unite(TableRows &all, const TableRows &others)
{
    for (const QString &key : others.order) {
        if (!all.values.contains(key))
            put(all, key, others.values[key]);
    }
}

/// Somebody who was admitted stays so.
TableRows mergedMembers(const TableRows &mine, const TableRows &theirs)
{
    TableRows all = theirs;
    for (const QString &person : mine.order) {
        const QVariantList known = theirs.values.value(person);
        if (known.isEmpty() || known.back().toByteArray().isEmpty())
            put(all, person, mine.values[person]);
    }
    return all;
}

/// In lines: the source, its version.
QHash<QString, qint64> parsed(const QString &base)
{
    QHash<QString, qint64> versions;
    for (const QString &line : base.split(u'\n', Qt::SkipEmptyParts))
        versions[line.section(u' ', 0, 0)] = line.section(u' ', 1).toLongLong();
    return versions;
}

}

MergedVault mergeVault(const PartRows &mine, const PartRows &theirs, const QString &base)
{
    using namespace tables;
    MergedVault merged{.rows = theirs, .overwritten = {}};
    unite(merged.rows.tables[&vaultRoot], mine.of(vaultRoot));
    unite(merged.rows.tables[&vaultAccess], mine.of(vaultAccess));
    merged.rows.tables[&vaultMember] = mergedMembers(mine.of(vaultMember), theirs.of(vaultMember));
    TableRows &identities = merged.rows.tables[&vaultIdentity] = {};
    TableRows &grants = merged.rows.tables[&vaultGrant] = {};
    const QHash<QString, qint64> versions = parsed(base);
    TableRows both = theirs.of(vaultIdentity);
    unite(both, mine.of(vaultIdentity));
    for (const QString &source : both.order) {
        const QVariantList here = mine.of(vaultIdentity).values.value(source);
        const QVariantList there = theirs.of(vaultIdentity).values.value(source);
        const Winner winner = winnerOf(here, there, versions.value(source));
        if (winner == Winner::Nobody)
            continue;
        put(identities, source, winner == Winner::Mine ? here : there);
        if (winner == Winner::Theirs || here == there)
            unite(grants, grantsOf(theirs.of(vaultGrant), source));
        if (winner == Winner::Mine || here == there) // who was let in by one is let in
            unite(grants, grantsOf(mine.of(vaultGrant), source));
        if (winner == Winner::Theirs && here != there && versionOf(here) > versions.value(source))
            merged.overwritten << source;
    }
    return merged;
}

base::Result<QString> vaultBase(const ReplicaBook &book)
{
    return book.value(baseName);
}

base::Result<> setVaultBase(const ReplicaBook &book, const Connection &connection)
{
    Statement query(connection, "SELECT source, version FROM vault_identity"_L1);
    if (const auto ran = query.run(); !ran)
        return ran;
    QStringList lines;
    while (query.next())
        lines << query.text(0) + u' ' + query.text(1);
    return book.setValue(baseName, lines.join(u'\n'));
}

}
