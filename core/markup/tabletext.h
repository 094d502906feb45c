// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/markup/node.h"

#include <QStringList>

#include <optional>

namespace galley::markup {

/// A table as its lines have it, to be changed as a whole.
struct TableText
{
    std::vector<Alignment> alignments;
    std::vector<QStringList> rows; ///< cells as they are written; the first row is the header

    int columns() const { return int(alignments.size()); }
    void insertRow(int before);
    void insertColumn(int before);
    /// The header and a last column stay.
    void removeRow(int row);
    void removeColumn(int column);
};

/// Nothing where the lines are no table: the second one has to part header and rows.
std::optional<TableText> readTable(const QStringList &lines);
/// Whether a line may be of a table at all.
bool isTableLine(QStringView line);
bool isTableRule(QStringView line);
/// Lines with columns that stand below one another.
QStringList writeTable(const TableText &table);

/// Where the cells of a line are, without the space around them; an empty cell is an empty range.
std::vector<base::TextRange> cellsOf(QStringView line);

}
