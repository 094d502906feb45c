// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

class QIODevice;

namespace galley::vault {

/// Seals a file under a key of its own, chunk by chunk (libsodium's secretstream, XChaCha20-Poly1305): a
/// recording need not fit into memory. The last chunk is padded, so that the length tells nothing finer than
/// 64 KiB. Both devices are open. Io where one cannot be read or written.
base::Result<> sealFile(QIODevice &from, QIODevice &to, const Secret &key);

/// The other way. Denied where a bit is another, chunks were exchanged or the end was cut off; what was
/// written until then is not to be used.
base::Result<> openFile(QIODevice &from, QIODevice &to, const Secret &key);

}
