// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/text/pagereader.h"

namespace galley::exchange {

/// Finds headline, kicker, deck, byline, date, caption and credit around the first paragraph; sets their
/// roles. Returns the line on which the body begins.
size_t readHead(PageReading &page, size_t regionBegin, size_t regionEnd);

/// A photo's credit on a line of its own or at its end; caption is what stands before it.
struct PhotoWords
{
    QString caption;
    QString credit;
};
std::optional<PhotoWords> photoWords(const Line &line);

}
