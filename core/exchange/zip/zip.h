// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QHash>
#include <QString>

#include <memory>

class KZip;
class QIODevice;

namespace galley::exchange {

/// Makes a zip archive. The same files give the same bytes: none carries a time, an owner or a machine.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    enum class Packing { Deflated, Stored };
    void add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// Writes the archive; nothing can be added afterwards.
    base::Result<> finish(QIODevice &device);

private:
    QBuffer m_bytes;
    std::unique_ptr<KZip> m_zip;
    bool m_isGood = true;
};

/// Reads single files of an archive that may be hostile: nothing is unpacked to disk, whatever its names say,
/// and what unpacks to more than its bounds is refused.
class ZipReader
{
public:
    /// Invalid where the bytes are no archive, or hold more than 4,096 files.
    static base::Result<std::shared_ptr<ZipReader>> open(QByteArray bytes);
    ~ZipReader();

    bool contains(const QString &name) const;
    QStringList names() const;
    /// A file's bytes. NotFound where there is none of that name; Invalid where it is damaged or over 64 MiB,
    /// or all files read so far are over 256 MiB.
    base::Result<QByteArray> file(const QString &name);

private:
    ZipReader();
    QBuffer m_bytes;
    std::unique_ptr<KZip> m_zip;
    qint64 m_read = 0;
};

/// Everything that is in an archive, one file behind the other, for searches; empty where it is none.
QByteArray unpacked(const QByteArray &zip);

}
