// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip/zip.h"

#include <KZip>

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr qint64 largestArchive = 256LL * 1024 * 1024;
constexpr qsizetype mostFiles = 4096;

/// Names of all files, each with its folders.
void collect(const KArchiveDirectory &folder, const QString &path, QStringList &names)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (names.size() > mostFiles || !entry)
            return;
        if (entry->isDirectory())
            collect(static_cast<const KArchiveDirectory &>(*entry), path + name + u'/', names);
        else
            names << path + name;
    }
}

std::unexpected<base::Error> invalid(const QString &why)
{
    return base::failure(base::ErrorCode::Invalid, why);
}

}

ZipWriter::ZipWriter() : m_zip(std::make_unique<KZip>(&m_bytes))
{
    m_bytes.open(QIODevice::ReadWrite);
    m_isGood = m_zip->open(QIODevice::WriteOnly);
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    static const QDateTime none(QDate(1980, 1, 1), QTime(0, 0)); // the first day that a zip file knows
    m_zip->setCompression(packing == Packing::Stored ? KZip::NoCompression : KZip::DeflateCompression);
    m_isGood = m_zip->writeFile(name, bytes, 0100644, {}, {}, none, none, none) && m_isGood;
}

base::Result<> ZipWriter::finish(QIODevice &device)
{
    if (!m_zip->close() || !m_isGood)
        return base::failure(base::ErrorCode::Io, m_zip->errorString());
    const QByteArray &bytes = m_bytes.data();
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

ZipReader::ZipReader() = default;
ZipReader::~ZipReader() = default;

base::Result<std::shared_ptr<ZipReader>> ZipReader::open(QByteArray bytes)
{
    std::shared_ptr<ZipReader> reader(new ZipReader);
    reader->m_bytes.setData(std::move(bytes));
    reader->m_bytes.open(QIODevice::ReadOnly);
    reader->m_zip = std::make_unique<KZip>(&reader->m_bytes);
    if (!reader->m_zip->open(QIODevice::ReadOnly) || !reader->m_zip->directory())
        return invalid(u"it is no zip archive, or a damaged one"_s);
    if (reader->names().size() > mostFiles)
        return invalid(u"it holds more than %1 files"_s.arg(mostFiles));
    return reader;
}

bool ZipReader::contains(const QString &name) const
{
    return m_zip->directory()->file(name) != nullptr;
}

QStringList ZipReader::names() const
{
    QStringList names;
    collect(*m_zip->directory(), {}, names);
    return names;
}

base::Result<QByteArray> ZipReader::file(const QString &name)
{
    const KArchiveFile *file = m_zip->directory()->file(name);
    if (!file)
        return base::failure(base::ErrorCode::NotFound, u"there is no %1 in it"_s.arg(name));
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return invalid(u"%1 in it cannot be unpacked"_s.arg(name));
    QByteArray bytes = device->read(largestFile + 1);
    m_read += bytes.size();
    if (bytes.size() > largestFile || m_read > largestArchive)
        return invalid(
            u"%1 in it unpacks to more than %2 MB"_s.arg(name, QString::number(largestFile / 1024 / 1024)));
    return bytes;
}

QByteArray unpacked(const QByteArray &zip)
{
    if (!zip.startsWith("PK"))
        return {};
    const auto reader = ZipReader::open(zip);
    QByteArray all;
    for (const QString &name : reader ? (*reader)->names() : QStringList()) {
        if (const auto bytes = (*reader)->file(name))
            all += name.toUtf8() + '\n' + *bytes + '\n';
    }
    return all;
}

}
