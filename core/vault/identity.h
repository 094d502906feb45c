// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QStringList>

#include <vector>

namespace galley::vault {

/// A file that a protected source gave, kept sealed beside the database.
struct KeptFile
{
    QString sha256;          ///< of the sealed file; its name there
    QString name;            ///< what it was called
    QByteArray key;          ///< its own (core/vault/sealedfile.h)
    QByteArray content = {}; ///< BLAKE2b-256 of what was given; empty where an older Galley kept it
    bool operator==(const KeptFile &) const = default;
};

/// Who a protected source is.
struct Identity
{
    QString realName;
    QStringList aliases;  ///< other names, user names, how friends call them
    QStringList contacts; ///< telephone, e-mail, address
    QString howToReach;   ///< "never at work; the second telephone, after eight"
    QString reason;       ///< why they must not be named
    QStringList known;    ///< who of us knows
    std::vector<KeptFile> files = {};
    bool operator==(const Identity &) const = default;

    bool isEmpty() const { return realName.isEmpty() && aliases.isEmpty() && contacts.isEmpty(); }
};

/// What names the place a sealed identity belongs to; it is bound to the words, so that rows cannot be
/// exchanged or an older one put back.
struct SealContext
{
    QString newsroom; ///< fingerprint of its root key
    QString source;   ///< id of the source
    qint64 version = 0;

    /// The associated data of the encryption.
    QByteArray toBytes() const;
};

constexpr int dataKeySize = 32;
constexpr qsizetype paddingStep = 1024; ///< lengths tell nothing finer than this

/// XChaCha20-Poly1305 (IETF) with a random nonce of 24 bytes in front; the words are padded to whole KiB.
QByteArray sealIdentity(const Identity &identity, const Secret &dataKey, const SealContext &context);

/// Denied where the key, the place or a single bit is another.
base::Result<Identity> openIdentity(const QByteArray &sealed, const Secret &dataKey,
                                    const SealContext &context);

}
