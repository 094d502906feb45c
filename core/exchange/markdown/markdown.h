// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"

class QIODevice;

namespace galley::exchange {

/// Markdown (CommonMark and Galley's story markup) with an optional YAML front matter of fields. A broken
/// front matter is an Invalid error that names the line; unknown keys are kept in Fields::other.
base::Result<Imported> readMarkdown(QIODevice &device);
base::Result<Imported> readMarkdown(Decoded decoded);

/// The same form out: reading what is written gives the same fields and body again.
base::Result<> writeMarkdown(const story::Article &article, QIODevice &device);

}
