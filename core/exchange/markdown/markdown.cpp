// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/markdown.h"

#include <QIODevice>

namespace galley::exchange {

base::Result<Imported> readMarkdown(QIODevice &device)
{
    return Imported {.body = QString::fromUtf8(device.readAll())};
}

base::Result<> writeMarkdown(const story::Article &, QIODevice &)
{
    return {};
}

}
