// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/passphrase.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

/// As bytes that are wiped when they go. Two ways of typing the same letters are one passphrase (NFC).
class SecretBytes
{
public:
    explicit SecretBytes(const QString &text)
        : m_bytes(text.normalized(QString::NormalizationForm_C).toUtf8())
    { }
    ~SecretBytes() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(SecretBytes)

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

}

base::Result<QString> hashPassphrase(const QString &passphrase)
{
    const SecretBytes secret(passphrase);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), secret.data(), secret.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                             crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0)
        return base::failure(base::ErrorCode::Io, u"there is not enough memory to protect a passphrase"_s);
    return QString::fromLatin1(hash.data());
}

bool isPassphrase(const QString &passphrase, const QString &hash)
{
    const SecretBytes secret(passphrase);
    return sodium_init() >= 0
           && crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.data(), secret.size()) == 0;
}

}
