// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"

#include "core/desk/proof.h"
#include "core/exchange/html/htmlwriter.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/text/text.h"
#include "core/pdf/pdfwriter.h"

#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

base::Result<story::PublicationStyle> styleOf(const story::Story &story)
{
    return story::builtInStyle(story.publication.style);
}

/// When the file says it was made: the publication, so that the same story gives the same bytes; before that
/// what SOURCE_DATE_EPOCH asks for (seconds since 1970), or nothing.
QDateTime creationTime(const story::Fields &fields)
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (fields.publishedAt.isValid() || !isNumber)
        return fields.publishedAt;
    return QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC);
}

pdf::Metadata pdfMetadata(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    return {fields.headline, fields.byline,   fields.deck,
            fields.subjects, fields.language, creationTime(fields)};
}

base::Result<> exportPdf(const story::Story &story, QIODevice &device)
{
    const auto pages = composePages(story);
    return pages ? pdf::writePdf(*pages, pdfMetadata(story), device) : std::unexpected(pages.error());
}

base::Result<> exportProof(const story::Story &story, QIODevice &device)
{
    const auto pages = composeProof(story);
    return pages ? pdf::writePdf(*pages, pdfMetadata(story), device) : std::unexpected(pages.error());
}

base::Result<> exportHtml(const story::Story &story, QIODevice &device)
{
    const auto style = styleOf(story);
    if (!style)
        return std::unexpected(style.error());
    return exchange::writeHtml(story, *style, device);
}

}

base::Result<layout::DisplayList> composePages(const story::Story &story,
                                               const layout::ComposeOptions &options)
{
    const auto style = styleOf(story);
    if (!style)
        return std::unexpected(style.error());
    return layout::compose(story, *style, nullptr, options);
}

const std::vector<ExportFormatInfo> &exportFormats()
{
    static const std::vector<ExportFormatInfo> formats{
        {ExportFormat::Html, u"html"_s, u"html"_s},        {ExportFormat::Pdf, u"pdf"_s, u"pdf"_s},
        {ExportFormat::Proof, u"proof"_s, u"proof.pdf"_s}, {ExportFormat::Markdown, u"markdown"_s, u"md"_s},
        {ExportFormat::Text, u"text"_s, u"txt"_s},
    };
    return formats;
}

std::optional<ExportFormatInfo> exportFormatFromName(const QString &name)
{
    for (const ExportFormatInfo &info : exportFormats()) {
        if (name == info.name || name == info.suffix)
            return info;
    }
    return std::nullopt;
}

base::Result<> exportStory(const story::Story &story, ExportFormat format, QIODevice &device)
{
    switch (format) {
    case ExportFormat::Html:
        return exportHtml(story, device);
    case ExportFormat::Pdf:
        return exportPdf(story, device);
    case ExportFormat::Proof:
        return exportProof(story, device);
    case ExportFormat::Markdown:
        return exchange::writeMarkdown(story.article, device);
    case ExportFormat::Text:
        return exchange::writeText(story, device);
    }
    return base::failure(base::ErrorCode::Unsupported);
}

base::Result<> exportStoryToFile(const story::Story &story, ExportFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (const auto written = exportStory(story, format, file); !written)
        return written;
    if (!file.commit())
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

}
