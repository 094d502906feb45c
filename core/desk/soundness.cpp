// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/soundness.h"

#include "core/exchange/exchange.h"
#include "core/exchange/zip/zip.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

std::unexpected<base::Error> unsound(const QString &why)
{
    return base::failure(base::ErrorCode::Database, u"the file that was made is not sound (%1)"_s.arg(why));
}

base::Result<> isXml(const QByteArray &bytes, const QString &name)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return unsound(u"%1, line %2: %3"_s.arg(name).arg(xml.lineNumber()).arg(xml.errorString()));
    return {};
}

base::Result<> isPackage(const QByteArray &bytes)
{
    const auto zip = exchange::ZipReader::open(bytes);
    if (!zip)
        return unsound(zip.error().detail);
    for (const QString &name : (*zip)->names()) {
        const auto part = (*zip)->file(name);
        if (!part)
            return unsound(part.error().detail);
        const bool isMarkup = name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1)
                              || name.endsWith(".xhtml"_L1) || name.endsWith(".opf"_L1);
        if (const auto good = isMarkup ? isXml(*part, name) : base::Result<>(); !good)
            return good;
    }
    return {};
}

/// What Galley would understand of it.
base::Result<> isReadBack(const QByteArray &bytes, const QString &fileName)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto imported = exchange::read(buffer, fileName);
    return imported ? base::Result<>() : unsound(imported.error().detail);
}

}

base::Result<> isSound(const QByteArray &file, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
    case ExportFormat::Proof:
        return file.startsWith("%PDF-") && file.last(std::min<qsizetype>(file.size(), 1024)).contains("%%EOF")
                   ? base::Result<>()
                   : unsound(u"it is no whole PDF"_s);
    case ExportFormat::Docx:
    case ExportFormat::DocxReview:
    case ExportFormat::Epub:
        return isPackage(file);
    case ExportFormat::Atom:
    case ExportFormat::Rss:
        return isXml(file, u"the feed"_s);
    case ExportFormat::Nitf:
    case ExportFormat::NewsMl:
        return isReadBack(file, u"story.xml"_s);
    case ExportFormat::Ninjs:
    case ExportFormat::Ninjs22:
    case ExportFormat::Ninjs16:
        return isReadBack(file, u"story.json"_s);
    case ExportFormat::Html:
        return file.trimmed().endsWith("</html>") ? base::Result<>() : unsound(u"the page has no end"_s);
    case ExportFormat::Markdown:
    case ExportFormat::Text:
    case ExportFormat::Attributions:
        return {};
    }
    return {};
}

}
