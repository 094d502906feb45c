// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/statement.h"

#include <QSqlError>

namespace galley::store {

Statement::Statement(const Connection &connection, const QString &sql) : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

base::Result<> Statement::execute()
{
    if (!m_prepared || !m_query.exec())
        return std::unexpected(engineError(m_query.lastError()));
    return {};
}

}
