// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the vault that keeps what a source gave: files, sealed under keys that lie in the identity.

#include "core/vault/sealedfile.h"
#include "core/vault/vault.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

base::Result<> Vault::keepFile(const QString &source, QIODevice &file, const QString &name,
                               const QString &why)
{
    auto identity = identityOf(source);
    if (!identity && identity.error().code == base::ErrorCode::NotFound)
        identity = Identity(); // who it is may be written later
    if (!identity)
        return std::unexpected(identity.error());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!hash.addData(&file) || !file.seek(0))
        return base::failure(base::ErrorCode::Io, file.errorString());
    const QByteArray content = hash.result();
    if (std::ranges::any_of(identity->files,
                            [&](const KeptFile &one) { return one.name == name && one.content == content; }))
        return {};
    const Secret key = Secret::random(dataKeySize);
    QTemporaryFile sealed; // holds nothing that can be read
    if (!sealed.open())
        return base::failure(base::ErrorCode::Io, sealed.errorString());
    if (const auto done = sealFile(file, sealed, key); !done)
        return done;
    if (!sealed.seek(0))
        return base::failure(base::ErrorCode::Io, sealed.errorString());
    const auto sha256 = m_rows.addFile(sealed);
    if (!sha256)
        return std::unexpected(sha256.error());
    identity->files.push_back(
        {*sha256, name,
         QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())),
         content});
    return write(source, *identity, why);
}

base::Result<> Vault::copyFile(const QString &source, const QString &sha256, const QString &path,
                               const QString &why)
{
    const auto identity = open(source, why);
    if (!identity)
        return std::unexpected(identity.error());
    const auto kept = std::ranges::find(identity->files, sha256, &KeptFile::sha256);
    if (kept == identity->files.end())
        return base::failure(base::ErrorCode::NotFound, u"no file of that name is kept with this source"_s);
    const auto place = m_rows.filePath(sha256);
    if (!place)
        return std::unexpected(place.error());
    QFile sealed(*place);
    if (!sealed.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(*place, sealed.errorString()));
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, copy.errorString()));
    const Secret key = Secret::copyOf({raw(kept->key), static_cast<size_t>(kept->key.size())});
    if (const auto opened = openFile(sealed, copy, key); !opened)
        return opened;
    return copy.commit() ? base::Result<>{}
                         : base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, copy.errorString()));
}

base::Result<> Vault::dropFile(const QString &source, const QString &sha256, const QString &why)
{
    auto identity = identityOf(source);
    if (!identity)
        return std::unexpected(identity.error());
    if (std::erase_if(identity->files, [&](const KeptFile &one) { return one.sha256 == sha256; }) == 0)
        return base::failure(base::ErrorCode::NotFound, u"no file of that name is kept with this source"_s);
    // Its key goes first: what is left of the file after that is noise.
    const auto kept = write(source, *identity, why);
    return kept ? m_rows.removeFile(sha256) : kept;
}

base::Result<Identity> Vault::identityOf(const QString &source)
{
    if (const auto open = needOpen(); !open)
        return std::unexpected(open.error());
    const auto row = m_rows.identity(source);
    if (!row)
        return std::unexpected(row.error());
    auto opened = openRow(*row);
    return opened ? base::Result<Identity>(std::move(opened->identity)) : std::unexpected(opened.error());
}

}
