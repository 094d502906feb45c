// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/decode.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/text/text.h"
#include "core/exchange/web/webpage.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

enum class Format { Markdown, Text, Html };

/// Formats that another program wrote and that are named, so that the refusal can name them.
bool isKnownElsewhere(const QString &suffix)
{
    static const QStringList suffixes{u"docx"_s, u"doc"_s,  u"odt"_s,  u"rtf"_s, u"pdf"_s,
                                      u"epub"_s, u"jpg"_s,  u"jpeg"_s, u"png"_s, u"gif"_s,
                                      u"webp"_s, u"json"_s, u"xml"_s};
    return suffixes.contains(suffix);
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression start(
        u"\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.matchView(QStringView(text).first(qMin<qsizetype>(text.size(), 4096))).hasMatch();
}

/// Text without a name that has story markup of its own: fields, headings, directives or links.
bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression marks(
        u"\\A---[ \\t]*\\n[\\w-]+:|^#{1,6} \\S|^::: ?\\w|\\]\\([^)\\s]+\\)|\\{(?:\\+\\+|--|~~)|^```"_s,
        QRegularExpression::MultilineOption);
    return marks.match(text).hasMatch();
}

Format formatOf(const QString &suffix, const QString &text)
{
    if (suffix == "md"_L1 || suffix == "markdown"_L1 || suffix == "mdown"_L1)
        return Format::Markdown;
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1 || looksLikeHtml(text))
        return Format::Html;
    static const QRegularExpression fields(u"\\A---[ \\t]*\\n[\\w-]+:"_s);
    if (suffix == "txt"_L1 || suffix == "text"_L1)
        return fields.match(text).hasMatch() ? Format::Markdown : Format::Text;
    return looksLikeMarkdown(text) ? Format::Markdown : Format::Text;
}

}

base::Result<Imported> read(QIODevice &device, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (isKnownElsewhere(suffix))
        return base::failure(
            base::ErrorCode::Unsupported,
            u".%1 files are not read; Markdown (.md), plain text (.txt) and web pages (.html) are"_s.arg(
                suffix));
    base::Result<Decoded> decoded = readAllText(device);
    if (!decoded)
        return std::unexpected(decoded.error());
    const Format format = formatOf(suffix, decoded->text);
    if (format == Format::Html)
        return readWebPage(*decoded);
    return format == Format::Markdown ? readMarkdown(*std::move(decoded)) : readText(*std::move(decoded));
}

}
