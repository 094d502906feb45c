// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr auto prefix = "asset:"_L1;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}

SqlAssets::SqlAssets(const Connection &connection) : m_connection(connection) { }

base::Result<QByteArray> SqlAssets::asset(const QString &file) const
{
    if (!file.startsWith(prefix))
        return base::failure(base::ErrorCode::NotFound, file);
    const QString hash = file.sliced(prefix.size());
    Statement query(m_connection, "SELECT bytes FROM asset WHERE sha256 = ?"_L1);
    if (const auto ran = query.run(hash); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, file);
    QByteArray bytes = query.bytes(0);
    if (sha256(bytes) != hash)
        return base::failure(base::ErrorCode::Database,
                             u"photo %1 is damaged: it is not what was stored"_s.arg(hash));
    return bytes;
}

base::Result<QString> SqlAssets::add(const QByteArray &bytes, const QString &mimeType)
{
    const QString hash = sha256(bytes);
    Statement insert(
        m_connection,
        "INSERT INTO asset (sha256, mime_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_L1);
    if (const auto ran = insert.run(hash, notNull(mimeType), bytes); !ran)
        return std::unexpected(ran.error());
    return prefix + hash;
}

}
