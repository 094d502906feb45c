// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/tabletext.h"

#include <QTextCursor>

#include <functional>
#include <optional>

namespace galley::ui {

/// The table that a caret is in, and where in it. Row 0 is the header; the line of dashes counts as the
/// header.
struct TablePlace
{
    base::TextRange range; ///< all its lines, in the document
    QStringList lines;
    int row = 0;
    int column = 0;
    int rows = 0;
};

std::optional<TablePlace> tableAt(const QTextCursor &cursor);

/// The content of a cell, in the document.
base::TextRange cellPlace(const TablePlace &table, int row, int column);

/// A table with empty cells, as lines.
QString emptyTable(int rows, int columns);

}
