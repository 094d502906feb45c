// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

namespace galley::desk {

/// A protected source that a story rests on, and who holds a grant to read who it is.
struct SealedSource
{
    QString reference; ///< the vault's own name of it
    QString description;
    QStringList readers; ///< people, by name
};

/// Somebody who may be told who the sources are: of those who may approve the story, and whose keys the
/// newsroom's root key signed.
struct Confidant
{
    QString person;
    QString fingerprint; ///< of their keys, to compare by telephone
};

/// Those of a story whose identity is sealed in the vault.
base::Result<std::vector<SealedSource>> sealedSources(Desk &desk, const story::Article &article);

/// Whether anybody protected stands behind a story, sealed or not: it is not named where others may look.
bool isSensitive(Desk &desk, const story::Article &article);

/// Whether the open vault says, or cannot say that it is not so, that words may name somebody it keeps. Waits
/// for the vault: not for the window thread.
bool mayNameSomebody(const QString &words);

/// The person at the desk is not among them.
base::Result<std::vector<Confidant>> confidants(Desk &desk, const story::Article &article);

/// What an approval by the person at the desk says of sources they hold no grant for; empty where there are
/// none.
base::Result<QString> unverifiedIdentities(Desk &desk, const story::Article &article);

}
