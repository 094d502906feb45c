// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/serverfiles.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 pieceSize = 1 << 20; // bytes

/// The pieces of a file on the server, one after the other.
class Pieces final : public QIODevice
{
public:
    Pieces(const Connection &connection, QString sha256, ServerEvidenceFiles::BetweenPieces isBrokenOff)
        : m_connection(connection)
        , m_sha256(std::move(sha256))
        , m_isBrokenOff(std::move(isBrokenOff))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return const_cast<Pieces *>(this)->fill() && m_rest.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!fill())
            return -1;
        const qint64 count = qMin(most, m_rest.size());
        std::copy_n(m_rest.constData(), count, data);
        m_rest = m_rest.sliced(count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill()
    {
        if (!m_rest.isEmpty() || m_isOver)
            return true;
        if (m_isBrokenOff && m_number > 0 && m_isBrokenOff()) {
            setErrorString(u"it was broken off"_s);
            return false;
        }
        Statement query(m_connection, "SELECT bytes FROM evidence_piece WHERE sha256 = ? AND number = ?"_L1);
        if (const auto ran = query.run(m_sha256, m_number++); !ran) {
            setErrorString(ran.error().detail);
            return false;
        }
        m_isOver = !query.next();
        m_rest = m_isOver ? QByteArray() : query.bytes(0);
        return true;
    }

    const Connection &m_connection;
    QString m_sha256;
    ServerEvidenceFiles::BetweenPieces m_isBrokenOff;
    qint64 m_number = 0;
    QByteArray m_rest;
    bool m_isOver = false;
};

base::Result<bool> isThere(const Connection &connection, const QString &sha256)
{
    Statement query(connection, "SELECT 1 FROM evidence_file WHERE sha256 = ?"_L1);
    const auto ran = query.run(sha256);
    return ran ? base::Result<bool>(query.next()) : std::unexpected(ran.error());
}

}

ServerEvidenceFiles::ServerEvidenceFiles(const Connection &connection, BetweenPieces isBrokenOff)
    : m_connection(connection)
    , m_isBrokenOff(std::move(isBrokenOff))
    , m_place(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/galley/server-"_s
              + QString::fromLatin1(
                  QCryptographicHash::hash(connection.path().toUtf8(), QCryptographicHash::Sha256)
                      .toHex()
                      .first(16)))
{ }

base::Result<QString> ServerEvidenceFiles::add(QIODevice &device, const QString &name)
{
    const auto kept = keepEvidenceFile(m_place, device);
    if (!kept)
        return std::unexpected(kept.error());
    Transaction transaction(m_connection, kept->sha256);
    if (const auto begun = transaction.begun(); !begun)
        return std::unexpected(begun.error());
    Statement insert(
        m_connection,
        "INSERT INTO evidence_file (sha256, name, size) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_L1);
    if (const auto ran = insert.run(kept->sha256, notNull(name), kept->size); !ran)
        return std::unexpected(ran.error());
    if (insert.changedRows() == 1) {
        if (const auto sent = send(kept->sha256); !sent)
            return std::unexpected(sent.error());
    }
    const auto done = transaction.commit();
    return done ? base::Result<QString>(kept->sha256) : std::unexpected(done.error());
}

base::Result<> ServerEvidenceFiles::send(const QString &sha256) const
{
    QFile file(evidencePlace(m_place, sha256));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    Statement insert(m_connection, "INSERT INTO evidence_piece (sha256, number, bytes) VALUES (?, ?, ?)"_L1);
    for (qint64 number = 0; !file.atEnd(); ++number) {
        if (m_isBrokenOff && number > 0 && m_isBrokenOff())
            return base::failure(base::ErrorCode::Cancelled, u"it was broken off"_s);
        if (const auto ran = insert.run(sha256, number, file.read(pieceSize)); !ran)
            return ran;
    }
    return {};
}

base::Result<> ServerEvidenceFiles::fetch(const QString &sha256) const
{
    Pieces pieces(m_connection, sha256, m_isBrokenOff);
    const auto kept = keepEvidenceFile(m_place, pieces);
    if (!kept)
        return std::unexpected(kept.error());
    if (kept->sha256 == sha256)
        return {};
    QFile::remove(evidencePlace(m_place, kept->sha256));
    return base::failure(base::ErrorCode::Database,
                         u"file %1 is damaged: it is not what was stored"_s.arg(sha256));
}

base::Result<QString> ServerEvidenceFiles::path(const QString &sha256) const
{
    const auto known = isThere(m_connection, sha256);
    if (!known || !*known)
        return known ? base::failure(base::ErrorCode::NotFound, u"there is no file of that name"_s)
                     : std::unexpected(known.error());
    QString place = evidencePlace(m_place, sha256);
    if (QFile::exists(place))
        return place;
    const auto fetched = fetch(sha256);
    return fetched ? base::Result<QString>(std::move(place)) : std::unexpected(fetched.error());
}

base::Result<> ServerEvidenceFiles::check(const QString &sha256) const
{
    const auto known = isThere(m_connection, sha256);
    if (!known || !*known)
        return known ? base::failure(base::ErrorCode::NotFound, u"there is no file of that name"_s)
                     : std::unexpected(known.error());
    QFile::remove(evidencePlace(m_place, sha256)); // what the server has is asked for, not what lies here
    return fetch(sha256);
}

base::Result<> ServerEvidenceFiles::remove(const QString &sha256)
{
    Statement remove(m_connection,
                     "DELETE FROM evidence_file WHERE sha256 = ? AND NOT EXISTS"
                     " (SELECT 1 FROM evidence WHERE evidence.sha256 = evidence_file.sha256)"_L1);
    if (const auto ran = remove.run(sha256); !ran)
        return ran;
    if (remove.changedRows() == 0)
        return base::failure(base::ErrorCode::Conflict, u"evidence rests on file %1 still"_s.arg(sha256));
    QFile::remove(evidencePlace(m_place, sha256));
    return forgetDeleted(m_connection, m_connection.dialect().sweepVault);
}

}
