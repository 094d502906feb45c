// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgresvalues.h"

namespace galley::store {

PostgresValues::PostgresValues(const QVariantList &values)
{
    for (const QVariant &value : values)
        add(value);
    for (const QByteArray &text : m_texts) {
        m_starts.push_back(text.isNull() ? nullptr : text.constData());
        m_sizes.push_back(static_cast<int>(text.size()));
    }
}

void PostgresValues::add(const QVariant &value)
{
    const bool isBinary = value.typeId() == QMetaType::QByteArray;
    QByteArray bytes;
    if (isBinary)
        bytes = value.toByteArray();
    else if (!value.isNull())
        bytes = value.toString().toUtf8();
    if (bytes.isNull() && !value.isNull())
        bytes = QByteArray(""); // empty, and not NULL
    m_holdNul = m_holdNul || (!isBinary && bytes.contains('\0'));
    m_texts.push_back(bytes);
    m_formats.push_back(isBinary ? 1 : 0);
}

QByteArray numbered(const QString &sql)
{
    QByteArray result;
    int number = 0;
    bool isQuoted = false;
    for (const char c : sql.toUtf8()) {
        if (c == '\'')
            isQuoted = !isQuoted;
        if (c == '?' && !isQuoted)
            result += '$' + QByteArray::number(++number);
        else
            result += c;
    }
    return result;
}

}
