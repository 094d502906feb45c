// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sources.h"

#include "core/exchange/csv/csvsources.h"
#include "core/exchange/decode.h"
#include "core/exchange/vcard/vcard.h"

#include <QFileInfo>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

bool Watch::goOn(qint64 done, qint64 all) const
{
    if (told)
        told(done, all);
    return !token.isCancelled();
}

std::optional<SourceFormat> sourceFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "vcf"_L1 || suffix == "vcard"_L1)
        return SourceFormat::VCard;
    if (suffix == "csv"_L1 || suffix == "tsv"_L1)
        return SourceFormat::Csv;
    return std::nullopt;
}

base::Result<ImportedSources> readSources(QIODevice &device, const QString &fileName, const Watch &watch)
{
    const auto decoded = readAllText(device);
    if (!decoded)
        return std::unexpected(decoded.error());
    const bool looksLikeCards
        = QStringView(decoded->text).trimmed().startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive);
    const SourceFormat format
        = sourceFormatOf(fileName).value_or(looksLikeCards ? SourceFormat::VCard : SourceFormat::Csv);
    auto read = format == SourceFormat::VCard ? readVCards(decoded->text, watch)
                                              : readCsvSources(decoded->text, watch);
    if (read)
        read->warnings = decoded->warnings + read->warnings;
    return read;
}

base::Result<int> writeSources(QIODevice &device, const std::vector<story::Source> &sources,
                               SourceFormat format)
{
    std::vector<story::Source> open;
    for (const story::Source &source : sources) {
        if (!source.isProtected() && !source.publicName.isEmpty())
            open.push_back(source);
    }
    const QByteArray bytes = format == SourceFormat::VCard ? writeVCards(open) : writeCsvSources(open);
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return int(open.size());
}

}
