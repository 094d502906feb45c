// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

namespace galley::vault {

/// The two public keys of a person or of the newsroom: X25519 to seal to (crypto_box), Ed25519 to check
/// signatures with (crypto_sign).
struct PublicKeys
{
    QByteArray box;  ///< 32 bytes
    QByteArray sign; ///< 32 bytes
    bool operator==(const PublicKeys &) const = default;

    bool isValid() const { return box.size() == 32 && sign.size() == 32; }
    /// What two people compare over the telephone: 80 bits of BLAKE2b over both keys, as five groups of four
    /// letters and digits.
    QString fingerprint() const;
};

/// Both pairs of keys, made from one seed of 32 bytes.
class KeyPair
{
public:
    explicit KeyPair(Secret seed);
    static KeyPair create() { return KeyPair(Secret::random(32)); }

    const PublicKeys &publicKeys() const { return m_public; }
    const Secret &seed() const { return m_seed; }
    /// Ed25519, detached, 64 bytes.
    QByteArray sign(const QByteArray &message) const;
    /// Opens what was sealed to these keys; Denied where it was sealed to others or changed.
    base::Result<Secret> openSealed(const QByteArray &sealed) const;

private:
    Secret m_seed;
    Secret m_box;
    Secret m_sign;
    PublicKeys m_public;
};

/// Seals to somebody's public key (crypto_box_seal): anonymous, so that who sealed it must be signed beside.
QByteArray sealTo(const PublicKeys &keys, const Secret &secret);

bool isSignedBy(const PublicKeys &keys, const QByteArray &message, const QByteArray &signature);

/// Costs of Argon2id (RFC 9106) that turn a passphrase into a key.
struct PassphraseCost
{
    unsigned long long operations = 3;
    size_t memory = 256U << 20U; ///< bytes
    bool operator==(const PassphraseCost &) const = default;
};

/// A seed that lies on the disk, wrapped twice: by a passphrase and by a recovery code.
struct KeyFile
{
    PublicKeys keys;
    PassphraseCost cost;
    QByteArray salt;         ///< of the passphrase
    QByteArray byPassphrase; ///< nonce and XChaCha20-Poly1305 of the seed
    QByteArray byRecovery;

    QByteArray toJson() const;
    /// Invalid where the text is no key file, or asks for less than libsodium's moderate strength.
    static base::Result<KeyFile> fromJson(const QByteArray &json);
};

/// Wraps a pair of keys. Takes half a second and 256 MiB; Io where that memory is not to be had: it is never
/// made weaker for that.
base::Result<KeyFile> wrapKeys(const KeyPair &pair, const Secret &passphrase, const Secret &recovery);

/// Denied where this is not the passphrase, or the file was changed.
base::Result<KeyPair> unwrapKeys(const KeyFile &file, const Secret &passphrase);
base::Result<KeyPair> recoverKeys(const KeyFile &file, const Secret &recovery);

/// A new passphrase over the same keys; the recovery code stays.
base::Result<KeyFile> changePassphrase(const KeyFile &file, const KeyPair &pair, const Secret &passphrase);

}
