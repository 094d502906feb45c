// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"

#include "core/attribution/corpus.h"
#include "core/check/check.h"
#include "core/desk/proof.h"
#include "core/desk/soundness.h"
#include "core/exchange/docx/docx.h"
#include "core/exchange/epub/epub.h"
#include "core/exchange/feed/feed.h"
#include "core/exchange/html/htmlwriter.h"
#include "core/exchange/html/labels.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/newsml/newsml.h"
#include "core/exchange/ninjs/ninjs.h"
#include "core/exchange/nitf/nitf.h"
#include "core/exchange/text/text.h"
#include "core/exchange/zip/zip.h"
#include "core/markup/parser.h"
#include "core/markup/projection.h"
#include "core/pdf/pdfwriter.h"

#include <QBuffer>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

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

base::Result<> exportPdf(const story::Story &story, QIODevice &device, const layout::ComposeOptions &options)
{
    const auto pages = composePages(story, options);
    return pages ? pdf::writePdf(*pages, pdfMetadata(story), device) : std::unexpected(pages.error());
}

base::Result<> exportProof(const story::Story &story, QIODevice &device)
{
    const auto pages = composeProof(story);
    return pages ? pdf::writePdf(*pages, pdfMetadata(story), device) : std::unexpected(pages.error());
}

/// Where a range of the body stands among the story's own words; empty where none of it does.
base::TextRange projected(const markup::Projection &words, const base::TextRange &range)
{
    if (words.isIdentity())
        return range;
    base::TextRange result;
    for (const markup::Piece &piece : words.pieces) {
        const base::TextRange source{piece.source, piece.source + piece.sourceLength};
        if (piece.length == 0 || !source.overlaps(range))
            continue;
        const bool copied = piece.length == piece.sourceLength;
        const qsizetype skipped = copied ? std::max<qsizetype>(0, range.begin - source.begin) : 0;
        const qsizetype left = copied ? std::max<qsizetype>(0, source.end - range.end) : 0;
        if (result.isEmpty())
            result.begin = piece.begin + skipped;
        result.end = piece.begin + piece.length - left;
    }
    return result;
}

/// What a detector is trained on: the story's own words and the attributions that a person confirmed, a line.
base::Result<> exportAttributions(const story::Story &story, QIODevice &device)
{
    const markup::Projection words = markup::projectWords(markup::parse(story.article.body));
    const auto ranges = [&words](const std::vector<story::Anchor> &anchors) {
        std::vector<base::TextRange> list;
        for (const story::Anchor &anchor : anchors) {
            const base::TextRange range = projected(words, anchor.range);
            if (!anchor.orphaned && !range.isEmpty())
                list.push_back(range);
        }
        return list;
    };
    attribution::CorpusDocument document{story.article.id.toString(), words.text, {}, {}};
    for (const story::Attribution &one : story.article.attributions) {
        attribution::Marked marked{ranges(one.source), ranges(one.cue), ranges(one.content)};
        if (one.standing == story::Standing::Confirmed && (!marked.content.empty() || !marked.cue.empty()))
            document.marked.push_back(std::move(marked));
    }
    const QByteArray line = attribution::trainingLine(document);
    if (device.write(line) != line.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

std::unexpected<base::Error> exposure()
{
    return base::failure(base::ErrorCode::Denied,
                         u"it would give a protected source away: see the finding R38 in Checks"_s);
}

base::Result<> exportHtml(const story::Story &story, QIODevice &device)
{
    const auto style = story::styleOf(story);
    if (!style)
        return std::unexpected(style.error());
    return exchange::writeHtml(story, *style, device);
}

base::Result<> writeCollection(const std::vector<story::Story> &stories, ExportFormat format,
                               QIODevice &device)
{
    const story::Publication &publication = stories.front().publication;
    switch (format) {
    case ExportFormat::Epub:
        return exchange::writeEpub(stories, publication, device);
    case ExportFormat::Atom:
        return exchange::writeAtom(stories, publication, {}, device);
    case ExportFormat::Rss:
        return exchange::writeRss(stories, publication, {}, device);
    default:
        return base::failure(base::ErrorCode::Unsupported, u"a file of this format holds one story"_s);
    }
}

base::Result<> writeFormat(const story::Story &story, ExportFormat format, QIODevice &device,
                           const layout::ComposeOptions &pages)
{
    switch (format) {
    case ExportFormat::Html:
        return exportHtml(story, device);
    case ExportFormat::Pdf:
        return exportPdf(story, device, pages);
    case ExportFormat::Proof:
        return exportProof(story, device);
    case ExportFormat::Markdown:
        return exchange::writeMarkdown(story.article, device);
    case ExportFormat::Text:
        return exchange::writeText(story, device);
    case ExportFormat::Attributions:
        return exportAttributions(story, device);
    case ExportFormat::Ninjs:
        return exchange::writeNinjs(story, exchange::NinjsVersion::V3_1, device);
    case ExportFormat::Ninjs22:
        return exchange::writeNinjs(story, exchange::NinjsVersion::V2_2, device);
    case ExportFormat::Ninjs16:
        return exchange::writeNinjs(story, exchange::NinjsVersion::V1_6, device);
    case ExportFormat::Docx:
        return exchange::writeDocx(story, exchange::DocxContent::Story, device);
    case ExportFormat::DocxReview:
        return exchange::writeDocx(story, exchange::DocxContent::Review, device);
    case ExportFormat::Nitf:
        return exchange::writeNitf(story, device);
    case ExportFormat::NewsMl:
        return exchange::writeNewsMl(story, device);
    case ExportFormat::Epub:
    case ExportFormat::Atom:
    case ExportFormat::Rss:
        return writeCollection({story}, format, device);
    }
    return base::failure(base::ErrorCode::Unsupported);
}

/// Writes what may leave: nothing that names somebody whom the open vault keeps.
base::Result<> guarded(std::span<const story::Story> stories, QIODevice &device,
                       const std::function<base::Result<>(QIODevice &)> &write)
{
    const check::Secrets *secrets = check::openSecrets();
    if (!secrets)
        return write(device);
    // The words themselves first: a PDF holds them as glyphs, which no search of its bytes would see.
    for (const story::Story &story : stories) {
        if (const auto allowed = namesNobody(story); !allowed)
            return allowed;
    }
    QBuffer whole; // nothing leaves before all of it was looked at
    whole.open(QIODevice::WriteOnly);
    if (const auto written = write(whole); !written)
        return written;
    if (secrets->isIn(whole.data()) || secrets->isIn(exchange::unpacked(whole.data())))
        return exposure();
    if (!secrets->isOpen())
        return base::failure(
            base::ErrorCode::Denied,
            u"the vault was locked while it was looked through for names: unlock it and export again"_s);
    if (device.write(whole.data()) != whole.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

/// Whole and sound, or not at all.
base::Result<> toFile(ExportFormat format, const QString &path,
                      const std::function<base::Result<>(QIODevice &)> &write)
{
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    if (const auto written = write(whole); !written)
        return written;
    if (const auto sound = isSound(whole.data(), format); !sound)
        return sound;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(whole.data()) != whole.size() || !file.commit())
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

}

base::Result<layout::DisplayList> composePages(const story::Story &story,
                                               const layout::ComposeOptions &options)
{
    const auto style = story::styleOf(story);
    if (!style)
        return std::unexpected(style.error());
    return layout::compose(story, *style, nullptr, options);
}

const std::vector<ExportFormatInfo> &exportFormats()
{
    static const std::vector<ExportFormatInfo> formats{
        {ExportFormat::Html, u"html"_s, u"html"_s},
        {ExportFormat::Pdf, u"pdf"_s, u"pdf"_s},
        {ExportFormat::Proof, u"proof"_s, u"proof.pdf"_s},
        {ExportFormat::Markdown, u"markdown"_s, u"md"_s},
        {ExportFormat::Text, u"text"_s, u"txt"_s},
        {ExportFormat::Attributions, u"attributions"_s, u"jsonl"_s},
        {ExportFormat::Docx, u"docx"_s, u"docx"_s},
        {ExportFormat::DocxReview, u"docx-review"_s, u"review.docx"_s},
        {ExportFormat::Ninjs, u"ninjs"_s, u"ninjs.json"_s},
        {ExportFormat::Ninjs22, u"ninjs2"_s, u"ninjs2.json"_s},
        {ExportFormat::Ninjs16, u"ninjs1"_s, u"ninjs1.json"_s},
        {ExportFormat::Nitf, u"nitf"_s, u"nitf.xml"_s},
        {ExportFormat::NewsMl, u"newsml"_s, u"newsml.xml"_s},
        {ExportFormat::Epub, u"epub"_s, u"epub"_s},
        {ExportFormat::Atom, u"atom"_s, u"atom"_s},
        {ExportFormat::Rss, u"rss"_s, u"rss"_s},
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

base::Result<> namesNobody(const story::Story &story)
{
    const check::Secrets *secrets = check::openSecrets();
    return secrets && check::givesAway(story, *secrets) ? exposure() : base::Result<>();
}

base::Result<> exportStory(const story::Story &story, ExportFormat format, QIODevice &device,
                           const layout::ComposeOptions &pages)
{
    return guarded({&story, 1}, device,
                   [&](QIODevice &out) { return writeFormat(story, format, out, pages); });
}

base::Result<> exportPage(const story::Story &story, QIODevice &device,
                          const exchange::html::PhotoFolder &folder)
{
    const auto style = story::styleOf(story);
    if (!style)
        return std::unexpected(style.error());
    return guarded({&story, 1}, device,
                   [&](QIODevice &out) { return exchange::writeHtml(story, *style, out, &folder); });
}

bool isForReaders(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
    case ExportFormat::Text:
    case ExportFormat::Proof:
    case ExportFormat::DocxReview:
    case ExportFormat::Attributions:
        return false;
    default:
        return true;
    }
}

bool saysStatus(ExportFormat format)
{
    using enum ExportFormat;
    return format == Ninjs || format == Ninjs22 || format == Ninjs16 || format == NewsMl || format == Nitf;
}

story::Story asDraft(story::Story story)
{
    story::Fields &fields = story.article.fields;
    const QString draft = exchange::html::Labels(fields.language)[u"draft"_s];
    const auto mark
        = [&draft](QString &words) { words = draft + (words.isEmpty() ? u""_s : u": "_s) + words; };
    fields.headline = exchange::html::pageHeadline(story);
    mark(fields.headline);
    for (QString *headline : {&fields.webHeadline, &fields.printHeadline}) {
        if (!headline->isEmpty())
            mark(*headline);
    }
    fields.kicker = draft.toUpper();
    return story;
}

bool holdsSeveral(ExportFormat format)
{
    return format == ExportFormat::Epub || format == ExportFormat::Atom || format == ExportFormat::Rss;
}

base::Result<> exportStories(const std::vector<story::Story> &stories, ExportFormat format, QIODevice &device)
{
    if (stories.empty())
        return base::failure(base::ErrorCode::Invalid, u"there is no story to export"_s);
    return guarded(stories, device, [&](QIODevice &out) { return writeCollection(stories, format, out); });
}

base::Result<> exportStoriesToFile(const std::vector<story::Story> &stories, ExportFormat format,
                                   const QString &path)
{
    return toFile(format, path, [&](QIODevice &out) { return exportStories(stories, format, out); });
}

base::Result<> exportStoryToFile(const story::Story &story, ExportFormat format, const QString &path,
                                 const layout::ComposeOptions &pages)
{
    return toFile(format, path, [&](QIODevice &out) { return exportStory(story, format, out, pages); });
}

}
