// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sources.h"

namespace galley::exchange {

/// A table with a heading line, as this program writes it or as address books do: the columns are known by
/// their names, in any order. Invalid where no column holds names.
base::Result<ImportedSources> readCsvSources(const QString &text, const Watch &watch);

QByteArray writeCsvSources(const std::vector<story::Source> &sources);

}
