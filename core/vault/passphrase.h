// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace galley::vault {

/// The Argon2id hash of a passphrase with its salt and costs, as text (libsodium's crypto_pwhash_str). Takes
/// about 0.1 s and 64 MiB. Io where that memory is not to be had.
base::Result<QString> hashPassphrase(const QString &passphrase);

/// Whether this is the passphrase the hash was made of. False for a text that is no hash.
bool isPassphrase(const QString &passphrase, const QString &hash);

}
