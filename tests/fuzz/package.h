// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/zip/zip.h"

#include <QBuffer>
#include <QString>

namespace galley::fuzz {

/// The file that a fuzzed input stands for. A random change to an archive mostly breaks the archive, and its
/// document is never reached: what is no archive ("PK") is therefore taken for the main XML part of a DOCX
/// (its notes and styles too) or ODT, and packed. Other suffixes: the bytes as they are.
inline QByteArray fileOf(const QByteArray &bytes, const QString &suffix)
{
    using namespace Qt::Literals::StringLiterals;
    const bool isDocx = suffix == u"docx";
    if ((!isDocx && suffix != u"odt") || bytes.startsWith("PK"))
        return bytes;
    exchange::ZipWriter zip;
    const QStringList parts = isDocx ? QStringList{u"word/document.xml"_s, u"word/comments.xml"_s,
                                                   u"word/footnotes.xml"_s, u"word/styles.xml"_s}
                                     : QStringList{u"content.xml"_s, u"styles.xml"_s};
    for (const QString &part : parts)
        zip.add(part, bytes, exchange::ZipWriter::Packing::Stored);
    QBuffer packed;
    packed.open(QIODevice::WriteOnly);
    return zip.finish(packed) ? packed.data() : bytes;
}

}
