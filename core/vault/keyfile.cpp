// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keypair.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr auto kdfName = "argon2id13"_L1;
constexpr PassphraseCost least{crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};

/// The public keys are bound to what is wrapped, so that nobody changes them beside it.
QByteArray boundTo(const PublicKeys &keys, QByteArrayView how)
{
    return "galley/key/1|" + how.toByteArray() + '|' + keys.box + keys.sign;
}

QByteArray wrap(const Secret &seed, const Secret &key, const QByteArray &bound)
{
    constexpr auto nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray wrapped(
        static_cast<qsizetype>(nonceSize + seed.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), 0);
    randombytes_buf(raw(wrapped), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped) + nonceSize, nullptr, seed.data(), seed.size(),
                                               raw(bound), static_cast<unsigned long long>(bound.size()),
                                               nullptr, raw(wrapped), key.data());
    return wrapped;
}

std::optional<Secret> unwrap(const QByteArray &wrapped, const Secret &key, const QByteArray &bound)
{
    constexpr auto nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (wrapped.size() != qsizetype(nonceSize + 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return std::nullopt;
    Secret seed(32);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            seed.data(), nullptr, nullptr, raw(wrapped) + nonceSize,
            static_cast<unsigned long long>(wrapped.size()) - nonceSize, raw(bound),
            static_cast<unsigned long long>(bound.size()), raw(wrapped), key.data())
        != 0)
        return std::nullopt;
    return seed;
}

base::Result<Secret> keyOfPassphrase(const Secret &passphrase, const QByteArray &salt,
                                     const PassphraseCost &cost)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                      passphrase.size(), raw(salt), cost.operations, cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return base::failure(
            base::ErrorCode::Io,
            u"opening the vault takes %1 MiB of free memory: close other programs first"_s.arg(cost.memory
                                                                                               >> 20U));
    return key;
}

/// 128 random bits need no stretching.
Secret keyOfRecovery(const Secret &recovery)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    constexpr unsigned char purpose[] = "galley/recovery/1";
    crypto_generichash(key.data(), key.size(), purpose, sizeof purpose, recovery.data(), recovery.size());
    return key;
}

base::Result<KeyPair> checked(std::optional<Secret> seed, const KeyFile &file, const QString &complaint)
{
    if (!seed)
        return base::failure(base::ErrorCode::Denied, complaint);
    KeyPair pair(std::move(*seed));
    if (pair.publicKeys() != file.keys)
        return base::failure(base::ErrorCode::Denied, u"the key file was changed: its keys do not fit"_s);
    return pair;
}

}

QByteArray KeyFile::toJson() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject object{{u"galley-key"_s, 1},
                             {u"box"_s, text(keys.box)},
                             {u"sign"_s, text(keys.sign)},
                             {u"kdf"_s, QString(kdfName)},
                             {u"operations"_s, static_cast<qint64>(cost.operations)},
                             {u"memory"_s, static_cast<qint64>(cost.memory)},
                             {u"salt"_s, text(salt)},
                             {u"passphrase"_s, text(byPassphrase)},
                             {u"recovery"_s, text(byRecovery)}};
    return QJsonDocument(object).toJson();
}

base::Result<KeyFile> KeyFile::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto bytes = [&object](const QString &name) {
        return QByteArray::fromBase64(object[name].toString().toLatin1());
    };
    if (object[u"galley-key"_s].toInt() != 1 || object[u"kdf"_s].toString() != kdfName)
        return base::failure(base::ErrorCode::Invalid, u"the key file is damaged or of a newer Galley"_s);
    KeyFile file{.keys = {bytes(u"box"_s), bytes(u"sign"_s)},
                 .cost = {static_cast<unsigned long long>(object[u"operations"_s].toInteger()),
                          static_cast<size_t>(object[u"memory"_s].toInteger())},
                 .salt = bytes(u"salt"_s),
                 .byPassphrase = bytes(u"passphrase"_s),
                 .byRecovery = bytes(u"recovery"_s)};
    if (!file.keys.isValid() || file.salt.size() != crypto_pwhash_SALTBYTES)
        return base::failure(base::ErrorCode::Invalid, u"the key file is damaged: restore it from a copy"_s);
    if (file.cost.operations < least.operations || file.cost.memory < least.memory)
        return base::failure(base::ErrorCode::Invalid,
                             u"the key file asks for a weaker protection than Galley ever wrote"_s);
    if (file.cost.operations > 64 || file.cost.memory > (4ULL << 30U))
        return base::failure(base::ErrorCode::Invalid,
                             u"the key file asks for more memory than is sensible"_s);
    return file;
}

base::Result<KeyFile> wrapKeys(const KeyPair &pair, const Secret &passphrase, const Secret &recovery)
{
    KeyFile file{.keys = pair.publicKeys(), .cost = least, .salt = {}, .byPassphrase = {}, .byRecovery = {}};
    file.byRecovery = wrap(pair.seed(), keyOfRecovery(recovery), boundTo(file.keys, "recovery"));
    return changePassphrase(file, pair, passphrase);
}

base::Result<KeyFile> changePassphrase(const KeyFile &file, const KeyPair &pair, const Secret &passphrase)
{
    KeyFile changed = file;
    changed.salt = QByteArray(crypto_pwhash_SALTBYTES, 0);
    randombytes_buf(raw(changed.salt), crypto_pwhash_SALTBYTES);
    const auto key = keyOfPassphrase(passphrase, changed.salt, changed.cost);
    if (!key)
        return std::unexpected(key.error());
    changed.byPassphrase = wrap(pair.seed(), *key, boundTo(changed.keys, "passphrase"));
    return changed;
}

base::Result<KeyPair> unwrapKeys(const KeyFile &file, const Secret &passphrase)
{
    const auto key = keyOfPassphrase(passphrase, file.salt, file.cost);
    if (!key)
        return std::unexpected(key.error());
    return checked(unwrap(file.byPassphrase, *key, boundTo(file.keys, "passphrase")), file,
                   u"this is not the passphrase"_s);
}

base::Result<KeyPair> recoverKeys(const KeyFile &file, const Secret &recovery)
{
    return checked(unwrap(file.byRecovery, keyOfRecovery(recovery), boundTo(file.keys, "recovery")), file,
                   u"this recovery code belongs to other keys"_s);
}

}
