// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/statement.h"

#include <QHash>

namespace galley::store {

/// A table as it goes from one newsroom to another: SQL that both engines understand.
struct Table
{
    SqlLiteral select; ///< its columns, of all rows or of those of a bound key
    SqlLiteral upsert; ///< the same columns, bound
    SqlLiteral remove; ///< a row, by its identity
    int identity = 1;  ///< the first columns name a row
    int bytes = -1;    ///< the first column that holds bytes; all behind it up to lastBytes do
    int lastBytes = -1;
};

/// Rows of the one, by their identity joined with a line feed, with all values.
base::Result<QHash<QString, QVariantList>> readRows(const Connection &connection, const Table &table,
                                                    const QString &key);
/// Writes what is missing or another in "to". Rows that are only added have no name but their content.
base::Result<> upsertRows(const Connection &from, const Connection &to, const Table &table,
                          const QString &key);
/// Removes from "to" what is not in "from".
base::Result<> pruneRows(const Connection &from, const Connection &to, const Table &table,
                         const QString &key);
namespace tables {

extern const Table publication, profile, desk, person, personRole, settingsHash;
extern const Table source, conversation, evidence, evidenceFile, asset;
extern const Table vaultIdentity, vaultGrant, vaultRoot, vaultMember, vaultAccess;
extern const Table article, revision, attribution, attributionEvidence, move, waiver, answer, correction,
    readMark, noteStep, exported, purge;

}

}
