// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/text.h"

#include <QIODevice>

namespace galley::exchange {

base::Result<Imported> readText(QIODevice &device)
{
    return Imported {.body = QString::fromUtf8(device.readAll())};
}

base::Result<> writeText(const story::Story &, QIODevice &)
{
    return {};
}

}
