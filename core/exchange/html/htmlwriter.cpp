// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/htmlwriter.h"

namespace galley::exchange {

base::Result<> writeHtml(const story::Story &, const story::PublicationStyle &, QIODevice &)
{
    return {};
}

}
