// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

namespace galley::vaultapp {

/// Names a file whose first line is the passphrase.
constexpr auto passphraseFileVariable = "GALLEY_PASSPHRASE_FILE";

/// Asks on the terminal itself, whatever standard input and output are, without showing what is typed. With
/// GALLEY_PASSPHRASE_FILE set, the first line of that file instead. Io where there is neither.
base::Result<vault::Secret> askPassphrase(const QString &question);

/// The same, twice, until both are one; refused where a guesser would be quick.
base::Result<vault::Secret> askNewPassphrase();

/// Writes to the terminal itself; false where there is none.
bool writeToTerminal(const QString &text);

}
