// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keypair.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "galleyKP"; // libsodium wants eight letters
constexpr auto seedSize = crypto_box_SEEDBYTES;

}

QString PublicKeys::fingerprint() const
{
    std::array<unsigned char, crypto_generichash_BYTES> whole{};
    const QByteArray both = box + sign;
    crypto_generichash(whole.data(), whole.size(), raw(both), static_cast<size_t>(both.size()), nullptr, 0);
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(whole.data()), 10).toHex().toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << QString::fromLatin1(hex.sliced(i, 4));
    return groups.join(u' ');
}

KeyPair::KeyPair(Secret seed)
    : m_seed(std::move(seed))
    , m_box(crypto_box_SECRETKEYBYTES)
    , m_sign(crypto_sign_SECRETKEYBYTES)
{
    m_public = {QByteArray(crypto_box_PUBLICKEYBYTES, 0), QByteArray(crypto_sign_PUBLICKEYBYTES, 0)};
    Secret part(seedSize);
    crypto_kdf_derive_from_key(part.data(), part.size(), 1, context, m_seed.data());
    crypto_box_seed_keypair(raw(m_public.box), m_box.data(), part.data());
    crypto_kdf_derive_from_key(part.data(), part.size(), 2, context, m_seed.data());
    crypto_sign_seed_keypair(raw(m_public.sign), m_sign.data(), part.data());
}

QByteArray KeyPair::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, 0);
    crypto_sign_detached(raw(signature), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_sign.data());
    return signature;
}

base::Result<Secret> KeyPair::openSealed(const QByteArray &sealed) const
{
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return base::failure(base::ErrorCode::Denied, u"the sealed key is too short to be one"_s);
    Secret secret(static_cast<size_t>(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(secret.data(), raw(sealed), static_cast<unsigned long long>(sealed.size()),
                             raw(m_public.box), m_box.data())
        != 0)
        return base::failure(base::ErrorCode::Denied,
                             u"the key was sealed to somebody else, or changed since"_s);
    return secret;
}

QByteArray sealTo(const PublicKeys &keys, const Secret &secret)
{
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), 0);
    crypto_box_seal(raw(sealed), secret.data(), secret.size(), raw(keys.box));
    return sealed;
}

bool isSignedBy(const PublicKeys &keys, const QByteArray &message, const QByteArray &signature)
{
    return keys.isValid() && signature.size() == crypto_sign_BYTES
           && crypto_sign_verify_detached(raw(signature), raw(message),
                                          static_cast<unsigned long long>(message.size()), raw(keys.sign))
                  == 0;
}

}
