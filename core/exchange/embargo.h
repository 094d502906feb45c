// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// When an embargo ends, by its words in a file: a day or a time of ISO 8601 in any of its spellings, with a
/// blank for the T, an offset or a place ("2030-12-01 06:00 Europe/Berlin") behind it; UTC without. Words
/// that are none of that hold the story for good, which is told: nothing leaves because a program wrote its
/// date in another way.
QDateTime embargoUntil(const QString &words, Imported &imported);

}
