// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/tablerows.h"

#include "core/store/sql/statement.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QVariant valueOf(const Statement &row, int column, const Table &table)
{
    if (row.isNull(column))
        return {};
    return column >= table.bytes && column <= table.lastBytes && table.bytes >= 0
               ? QVariant(row.bytes(column))
               : QVariant(notNull(row.text(column)));
}

QString identityOf(const QVariantList &values, const Table &table)
{
    QStringList parts;
    for (const QVariant &value : values.first(table.identity))
        parts << (value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                          : value.toString());
    return parts.join(u'\n');
}

qsizetype bytesOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray().size()
                                                   : value.toString().size() * qsizetype(sizeof(QChar));
}

}

void TableRows::add(const TableRows &others)
{
    order << others.order;
    values.insert(others.values);
}

qsizetype TableRows::bytes() const
{
    qsizetype sum = 0;
    for (const QVariantList &row : values) {
        for (const QVariant &value : row)
            sum += bytesOf(value);
    }
    return sum;
}

base::Result<TableRows> readRows(const Connection &connection, const Table &table, const QString &key)
{
    Statement query(connection, table.select.text());
    if (const auto ran = query.runWith(key.isEmpty() ? QVariantList() : QVariantList{key}); !ran)
        return std::unexpected(ran.error());
    TableRows rows;
    while (query.next()) {
        QVariantList values;
        for (int column = 0; column < query.columns(); ++column)
            values << valueOf(query, column, table);
        const QString identity = identityOf(values, table);
        rows.order << identity;
        rows.values[identity] = values;
    }
    return rows;
}

base::Result<> upsertRows(const TableRows &rows, const Connection &to, const Table &table, const QString &key)
{
    if (rows.order.isEmpty())
        return {};
    const auto mine = readRows(to, table, key);
    if (!mine)
        return std::unexpected(mine.error());
    Statement upsert(to, table.upsert.text());
    for (const QString &one : rows.order) {
        const QVariantList &values = *rows.values.constFind(one);
        if (mine->values.value(one) == values)
            continue;
        if (const auto ran = upsert.runWith(values); !ran)
            return ran;
    }
    return {};
}

base::Result<> pruneRows(const TableRows &rows, const Connection &to, const Table &table, const QString &key)
{
    const auto mine = readRows(to, table, key);
    if (!mine)
        return std::unexpected(mine.error());
    for (const QString &one : mine->order) {
        if (rows.values.contains(one))
            continue;
        Statement remove(to, table.remove.text());
        if (const auto ran = remove.runWith(mine->values[one].first(table.identity)); !ran)
            return ran;
    }
    return {};
}

}
