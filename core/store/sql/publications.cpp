// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

SqlPublications::SqlPublications(const Connection &connection) : m_connection(connection) { }

base::Result<story::Publication> SqlPublications::load()
{
    Statement query(m_connection, "SELECT document FROM publication WHERE id = 1"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    return query.next() ? story::publicationFromJson(query.text(0).toUtf8()) : story::Publication{};
}

base::Result<> SqlPublications::save(const story::Publication &publication)
{
    return changeSettings(m_connection, [&] {
        Statement upsert(m_connection, "INSERT INTO publication (id, document) VALUES (1, ?)"
                                       " ON CONFLICT (id) DO UPDATE SET document = excluded.document"_L1);
        return upsert.run(QString::fromUtf8(story::publicationToJson(publication)));
    });
}

}
