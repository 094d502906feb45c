// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/serverfiles.h"
#include "core/store/sql/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 blockSize = 1 << 20; // bytes read at a time: recordings are larger than memory should be
constexpr auto forOwner = QFile::ReadOwner | QFile::WriteOwner;

QString folderOf(const QString &databasePath)
{
    return databasePath + u".files"_s;
}

bool isHash(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{64}$"_s);
    return pattern.match(text).hasMatch();
}

base::Result<> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return base::failure(base::ErrorCode::Io, u"the folder %1 cannot be made"_s.arg(path));
    QFile::setPermissions(path, forOwner | QFile::ExeOwner);
    return {};
}

/// A file is only there for certain when its folder is written as well.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

base::Result<QString> copyAndHash(QIODevice &from, QIODevice &to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray block = from.read(blockSize);
        if (block.isEmpty())
            return base::failure(base::ErrorCode::Io, from.errorString());
        hash.addData(block);
        if (to.write(block) != block.size())
            return base::failure(base::ErrorCode::Io, to.errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

base::Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, file.errorString());
    if (!hash.addData(&file))
        return base::failure(base::ErrorCode::Io, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

}

QString evidencePlace(const QString &databasePath, const QString &sha256)
{
    return u"%1/%2/%3"_s.arg(folderOf(databasePath), sha256.first(2), sha256);
}

base::Result<KeptFile> keepEvidenceFile(const QString &databasePath, QIODevice &device)
{
    const QString folder = folderOf(databasePath);
    if (const auto made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    QTemporaryFile file(folder + u"/coming-XXXXXX"_s);
    if (!file.open())
        return base::failure(base::ErrorCode::Io, file.errorString());
    const auto hash = copyAndHash(device, file);
    if (!hash)
        return std::unexpected(hash.error());
    const qint64 size = file.size();
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return base::failure(base::ErrorCode::Io, file.errorString());
    const QString place = evidencePlace(databasePath, *hash);
    if (QFile::exists(place) && hashOf(place) == *hash)
        return KeptFile{*hash, size};
    QFile::remove(place); // damaged
    if (const auto made = makeFolder(QFileInfo(place).path()); !made)
        return std::unexpected(made.error());
    file.setPermissions(forOwner);
    if (!file.rename(place))
        return base::failure(base::ErrorCode::Io, file.errorString());
    file.setAutoRemove(false);
    syncFolder(QFileInfo(place).path());
    syncFolder(folder);
    return KeptFile{*hash, size};
}

std::unique_ptr<EvidenceFiles> makeEvidenceFiles(const Connection &connection)
{
    if (connection.dialect().engine == Engine::Postgres)
        return std::make_unique<ServerEvidenceFiles>(connection);
    return std::make_unique<FolderEvidenceFiles>(connection);
}

FolderEvidenceFiles::FolderEvidenceFiles(const Connection &connection) : m_connection(connection) { }

base::Result<QString> FolderEvidenceFiles::add(QIODevice &device, const QString &name)
{
    if (m_connection.path() == ":memory:"_L1)
        return base::failure(base::ErrorCode::Unsupported, u"a database in memory has no folder"_s);
    const auto kept = keepEvidenceFile(m_connection.path(), device);
    if (!kept)
        return std::unexpected(kept.error());
    Statement insert(
        m_connection,
        "INSERT INTO evidence_file (sha256, name, size) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_L1);
    if (const auto ran = insert.run(kept->sha256, notNull(name), kept->size); !ran)
        return std::unexpected(ran.error());
    return kept->sha256;
}

base::Result<QString> FolderEvidenceFiles::path(const QString &sha256) const
{
    if (!isHash(sha256))
        return base::failure(base::ErrorCode::NotFound, u"there is no file of that name"_s);
    QString place = evidencePlace(m_connection.path(), sha256);
    if (!QFile::exists(place))
        return base::failure(base::ErrorCode::NotFound, u"file %1 is not in its folder"_s.arg(sha256));
    return place;
}

base::Result<> FolderEvidenceFiles::check(const QString &sha256) const
{
    const auto place = path(sha256);
    const auto there = place ? hashOf(*place) : std::unexpected(place.error());
    if (!there)
        return std::unexpected(there.error());
    return *there == sha256 ? base::Result<>{}
                            : base::failure(base::ErrorCode::Database,
                                            u"file %1 is damaged: it is not what was stored"_s.arg(sha256));
}

base::Result<> FolderEvidenceFiles::remove(const QString &sha256)
{
    Statement remove(m_connection,
                     "DELETE FROM evidence_file WHERE sha256 = ? AND NOT EXISTS"
                     " (SELECT 1 FROM evidence WHERE evidence.sha256 = evidence_file.sha256)"_L1);
    if (const auto ran = remove.run(sha256); !ran)
        return ran;
    if (remove.changedRows() == 0)
        return base::failure(base::ErrorCode::Conflict, u"evidence rests on file %1 still"_s.arg(sha256));
    const QString place = evidencePlace(m_connection.path(), sha256);
    if (QFile::exists(place) && !QFile::remove(place))
        return base::failure(base::ErrorCode::Io, u"%1 cannot be taken away"_s.arg(place));
    syncFolder(QFileInfo(place).path());
    return forgetDeleted(m_connection, m_connection.dialect().sweepVault);
}

base::Result<> evidenceFileFaults(const Connection &connection, StoreReport &report)
{
    Statement files(connection, "SELECT sha256 FROM evidence_file"_L1);
    if (const auto ran = files.run(); !ran)
        return ran;
    const auto all = makeEvidenceFiles(connection);
    for (; files.next(); ++report.files) {
        const QString sha256 = files.text(0);
        const auto checked = all->check(sha256);
        if (!checked && checked.error().code == base::ErrorCode::NotFound)
            report.faults << u"Evidence file %1 is not in its folder."_s.arg(sha256);
        else if (!checked)
            report.faults << u"Evidence file %1 is not what was stored."_s.arg(sha256);
    }
    return {};
}

}
