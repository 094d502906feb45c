// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"
#include "core/store/sql/tables.h"

#include <QHash>

namespace galley::store {

/// Rows by their identity (its columns joined with a line feed), and in which order they came.
struct TableRows
{
    QStringList order;
    QHash<QString, QVariantList> values;

    void add(const TableRows &others);
    qsizetype bytes() const;
};

/// Those of a key; of the whole table where that is empty.
base::Result<TableRows> readRows(const Connection &connection, const Table &table, const QString &key);
/// Writes what is missing or another in "to". Rows that are only added have no name but their content.
base::Result<> upsertRows(const TableRows &rows, const Connection &to, const Table &table,
                          const QString &key);
/// Removes from "to" what is not among them.
base::Result<> pruneRows(const TableRows &rows, const Connection &to, const Table &table, const QString &key);

}
