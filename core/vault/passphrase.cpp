// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/passphrase.h"

#include "core/vault/secret.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

base::Result<QString> hashPassphrase(const QString &passphrase)
{
    const Secret secret = Secret::ofText(passphrase);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), reinterpret_cast<const char *>(secret.data()), secret.size(),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0)
        return base::failure(base::ErrorCode::Io, u"there is not enough memory to protect a passphrase"_s);
    return QString::fromLatin1(hash.data());
}

bool isPassphrase(const QString &passphrase, const QString &hash)
{
    const Secret secret = Secret::ofText(passphrase);
    return sodium_init() >= 0
           && crypto_pwhash_str_verify(hash.toLatin1().constData(),
                                       reinterpret_cast<const char *>(secret.data()), secret.size())
                  == 0;
}

}
