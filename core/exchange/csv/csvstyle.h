// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/story/publication.h"

namespace galley::exchange {

/// Reads a house's list of words: a table whose first line names the columns find, prefer, and where there
/// are any kind (prefer, avoid, pattern) and reason, in any order. Invalid, with line and column, for the
/// first cell that is wrong; then nothing of the file counts.
base::Result<std::vector<story::HouseWord>> readCsvStyle(const QString &text);

/// The same table, safe to open in a spreadsheet (see csvRow).
QByteArray writeCsvStyle(const std::vector<story::HouseWord> &words);

}
