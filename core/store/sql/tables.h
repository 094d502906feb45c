// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/conditions.h"

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

namespace tables {

extern const Table publication, profile, desk, person, personRole, settingsHash;
extern const Table source, conversation, evidence, evidenceFile, asset;
extern const Table vaultIdentity, vaultGrant, vaultRoot, vaultMember, vaultAccess;
extern const Table article, revision, attribution, attributionEvidence, move, waiver, answer, correction,
    readMark, noteStep, exported, purge;

}

}
