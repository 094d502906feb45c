// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/archive.h"

#include "core/store/sql/backups.h"
#include "core/store/sql/diskfiles.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/schemacheck.h"
#include "core/store/sql/statement.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 partSize = 1 << 20; // bytes: recordings are larger than memory should be

base::Error damaged(const QString &sha256)
{
    return {base::ErrorCode::Database, u"evidence file %1 is not what was stored"_s.arg(sha256)};
}

base::Result<QStringList> column(const Connection &connection, QLatin1StringView sql)
{
    Statement query(connection, sql);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    QStringList values;
    while (query.next())
        values << query.text(0);
    return values;
}

base::Result<> packFile(const Connection &connection, const QString &sha256, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    Statement insert(connection, "INSERT INTO archived_file (sha256, part, bytes) VALUES (?, ?, ?)"_L1);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 part = 0; part == 0 || !file.atEnd(); ++part) {
        const QByteArray bytes = file.read(partSize);
        hash.addData(bytes);
        if (const auto ran = insert.run(sha256, part, bytes.isNull() ? QByteArray("") : bytes); !ran)
            return ran;
    }
    return QString::fromLatin1(hash.result().toHex()) == sha256 ? base::Result<>()
                                                                : std::unexpected(damaged(sha256));
}

base::Result<> packFiles(const QString &copyPath, const QString &databasePath)
{
    const auto connection = Connection::open(copyPath);
    if (!connection)
        return std::unexpected(connection.error());
    Transaction transaction(**connection, u"archive"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement make(
        **connection,
        "CREATE TABLE archived_file (sha256 TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL,"
        " PRIMARY KEY (sha256, part)) STRICT"_L1);
    if (const auto made = make.run(); !made)
        return made;
    const auto files = column(**connection, "SELECT sha256 FROM evidence_file"_L1);
    if (!files)
        return std::unexpected(files.error());
    for (const QString &sha256 : *files) {
        if (!isFileHash(sha256))
            return std::unexpected(damaged(sha256));
        if (const auto packed = packFile(**connection, sha256, evidencePlace(databasePath, sha256)); !packed)
            return packed;
    }
    return transaction.commit();
}

/// An archive is what somebody relies on elsewhere.
base::Result<> copyWhole(const QString &databasePath, const QString &part)
{
    const auto copied = makeBackupAt(databasePath, part);
    if (!copied)
        return std::unexpected(copied.error());
    if (!copied->isDamaged)
        return {};
    removeDatabase(copied->path);
    return base::failure(
        base::ErrorCode::Database,
        u"the newsroom is damaged, and an archive is made of a sound one alone (a copy keeps "
        u"what can still be read): %1"_s.arg(copied->faults.first()));
}

/// A file as the archive holds it, from the front to the end.
class PartsDevice final : public QIODevice
{
public:
    PartsDevice(const Connection &connection, const QString &sha256)
        : m_query(connection, "SELECT bytes FROM archived_file WHERE sha256 = ? ORDER BY part"_L1)
        , m_hasMore(m_query.run(sha256).has_value())
    {
        fetch();
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_rest.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_rest.size()));
        std::copy_n(m_rest.constData(), count, data);
        m_rest.remove(0, count);
        fetch();
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// There are bytes at hand until there are none at all.
    void fetch()
    {
        while (m_hasMore && m_rest.isEmpty()) {
            m_hasMore = m_query.next();
            m_rest = m_hasMore ? m_query.bytes(0) : QByteArray();
        }
    }

    Statement m_query;
    QByteArray m_rest;
    bool m_hasMore;
};

}

base::Result<> writeArchive(const QString &databasePath, const QString &path)
{
    if (QFile::exists(path))
        return base::failure(base::ErrorCode::Conflict, u"%1 is there already"_s.arg(path));
    const QString part = path + u".packing"_s;
    removeDatabase(part); // of a run that was cut off
    base::Result<> done = copyWhole(databasePath, part);
    if (done)
        done = packFiles(part, databasePath);
    return putInPlace(done, part, path);
}

base::Result<> unpackFiles(const QString &copyPath, const QString &databasePath)
{
    const auto connection = Connection::open(copyPath);
    if (!connection)
        return std::unexpected(connection.error());
    const auto tables
        = column(**connection, "SELECT name FROM sqlite_schema WHERE name = 'archived_file'"_L1);
    if (!tables || tables->isEmpty())
        return tables ? base::Result<>() : std::unexpected(tables.error());
    const auto files = column(**connection, "SELECT DISTINCT sha256 FROM archived_file"_L1);
    if (!files)
        return std::unexpected(files.error());
    for (const QString &sha256 : *files) {
        PartsDevice device(**connection, sha256);
        const auto kept = keepEvidenceFile(databasePath, device);
        if (!kept)
            return std::unexpected(kept.error());
        if (kept->sha256 != sha256)
            return std::unexpected(damaged(sha256));
    }
    for (const auto sql : {"DROP TABLE archived_file"_L1, "VACUUM"_L1}) {
        if (const auto ran = Statement(**connection, sql).run(); !ran)
            return ran;
    }
    return {};
}

}
