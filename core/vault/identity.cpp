// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/identity.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray toCbor(const Identity &identity)
{
    QCborArray files;
    for (const KeptFile &one : identity.files)
        files.append(QCborArray{one.sha256, one.name, one.key, one.content});
    return QCborMap{{u"name"_s, identity.realName},
                    {u"aliases"_s, QCborArray::fromStringList(identity.aliases)},
                    {u"contacts"_s, QCborArray::fromStringList(identity.contacts)},
                    {u"reach"_s, identity.howToReach},
                    {u"reason"_s, identity.reason},
                    {u"known"_s, QCborArray::fromStringList(identity.known)},
                    {u"files"_s, files}}
        .toCborValue()
        .toCbor();
}

QStringList texts(const QCborValue &array)
{
    QStringList list;
    for (const auto &value : array.toArray())
        list << value.toString();
    return list;
}

std::vector<KeptFile> filesOf(const QCborValue &array)
{
    std::vector<KeptFile> files;
    for (const auto &value : array.toArray()) {
        const QCborArray one = value.toArray();
        files.push_back(
            {one[0].toString(), one[1].toString(), one[2].toByteArray(), one.at(3).toByteArray()});
    }
    return files;
}

base::Result<Identity> fromCbor(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError)
        return base::failure(base::ErrorCode::Invalid, u"the identity was written by a newer Galley"_s);
    return Identity{.realName = map[u"name"_s].toString(),
                    .aliases = texts(map[u"aliases"_s]),
                    .contacts = texts(map[u"contacts"_s]),
                    .howToReach = map[u"reach"_s].toString(),
                    .reason = map[u"reason"_s].toString(),
                    .known = texts(map[u"known"_s]),
                    .files = filesOf(map[u"files"_s])};
}

}

QByteArray SealContext::toBytes() const
{
    return "galley/id/1|" + newsroom.toUtf8() + '|' + source.toUtf8() + '|' + QByteArray::number(version);
}

QByteArray sealIdentity(const Identity &identity, const Secret &dataKey, const SealContext &context)
{
    QByteArray words = toCbor(identity);
    const qsizetype size = words.size();
    words.resize((size / paddingStep + 1) * paddingStep, 0); // at least the one byte that ends the padding
    size_t padded = 0;
    sodium_pad(&padded, raw(words), static_cast<size_t>(size), paddingStep,
               static_cast<size_t>(words.size()));
    QByteArray sealed(nonceSize + words.size() + tagSize, 0);
    randombytes_buf(raw(sealed), nonceSize);
    const QByteArray bound = context.toBytes();
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed) + nonceSize, nullptr, raw(words), static_cast<unsigned long long>(words.size()),
        raw(bound), static_cast<unsigned long long>(bound.size()), nullptr, raw(sealed), dataKey.data());
    wipe(words);
    return sealed;
}

base::Result<Identity> openIdentity(const QByteArray &sealed, const Secret &dataKey,
                                    const SealContext &context)
{
    const auto refused
        = base::failure(base::ErrorCode::Denied,
                        u"the sealed identity is not what was written: it was changed or exchanged"_s);
    if (sealed.size() < nonceSize + tagSize + paddingStep || dataKey.size() != dataKeySize)
        return refused;
    QByteArray words(sealed.size() - nonceSize - tagSize, 0);
    const QByteArray bound = context.toBytes();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(words), nullptr, nullptr, raw(sealed) + nonceSize,
                                                   static_cast<unsigned long long>(sealed.size() - nonceSize),
                                                   raw(bound), static_cast<unsigned long long>(bound.size()),
                                                   raw(sealed), dataKey.data())
        != 0)
        return refused;
    size_t size = 0;
    if (sodium_unpad(&size, raw(words), static_cast<size_t>(words.size()), paddingStep) != 0)
        return refused;
    auto identity = fromCbor(words.first(static_cast<qsizetype>(size)));
    wipe(words);
    return identity;
}

}
