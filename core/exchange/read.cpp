// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/markdown.h"

namespace galley::exchange {

base::Result<Imported> read(QIODevice &device, const QString &)
{
    return readMarkdown(device);
}

}
