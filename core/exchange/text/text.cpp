// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/text.h"

#include <QIODevice>

namespace galley::exchange {

base::Result<Imported> readText(QIODevice &device)
{
    return readAllText(device).and_then([](Decoded decoded) { return readText(std::move(decoded)); });
}

base::Result<Imported> readText(Decoded decoded)
{
    Imported imported;
    imported.body = std::move(decoded.text);
    return imported;
}

base::Result<> writeText(const story::Story &, QIODevice &)
{
    return {};
}

}
