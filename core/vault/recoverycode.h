// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

namespace galley::vault {

constexpr size_t recoveryBytes = 16;

/// A secret of 128 bits as a person writes it down and reads it out: 28 letters and digits of Crockford's
/// base 32 (no I, L, O, U) in seven groups of four, of which the last two and a bit are a check sum.
QString recoveryCode(const Secret &secret);

/// Back again. Case, spaces and hyphens do not matter; I and L are read as 1, O as 0. Invalid, with which
/// group to look at where a letter cannot be one, where the code is too short, or where it does not add up.
base::Result<Secret> recoverySecret(const QString &code);

}
