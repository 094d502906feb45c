// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/decode.h"
#include "core/exchange/docx/docxreader.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/newsml/newsxml.h"
#include "core/exchange/ninjs/ninjs.h"
#include "core/exchange/odt/odtreader.h"
#include "core/exchange/rtf/rtfreader.h"
#include "core/exchange/text/text.h"
#include "core/exchange/web/webpage.h"
#include "core/exchange/zip/zip.h"

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
    static const QStringList suffixes{u"doc"_s,  u"pdf"_s, u"epub"_s, u"jpg"_s,
                                      u"jpeg"_s, u"png"_s, u"gif"_s,  u"webp"_s};
    return suffixes.contains(suffix);
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression start(
        u"\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.matchView(QStringView(text).first(qMin<qsizetype>(text.size(), 4096))).hasMatch();
}

/// An object that begins with a property; "{++" begins a suggestion.
bool looksLikeJson(const QByteArray &start)
{
    const QByteArray words = start.simplified();
    return words.startsWith("{\"") || words.startsWith("{ \"");
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

base::Result<Imported> from(ImportOrigin origin, base::Result<Imported> imported)
{
    if (imported)
        imported->origin = origin;
    return imported;
}

/// A package of word processors, told by what is in it.
base::Result<Imported> readPackage(const QByteArray &bytes)
{
    const auto zip = ZipReader::open(bytes);
    if (!zip)
        return std::unexpected(zip.error());
    if ((*zip)->contains(u"word/document.xml"_s))
        return from(ImportOrigin::Document, readDocx(*zip));
    if ((*zip)->contains(u"content.xml"_s))
        return from(ImportOrigin::Document, readOdt(*zip));
    return base::failure(base::ErrorCode::Unsupported,
                         u"it is an archive, but no Word (.docx) or OpenDocument (.odt) file"_s);
}

base::Result<Imported> readDecoded(Decoded decoded, const QString &suffix)
{
    QStringView start = QStringView(decoded.text).left(4096).trimmed();
    if (!start.isEmpty() && start.back().isHighSurrogate()) // a pattern finds nothing in half a letter
        start.chop(1);
    if (isNewsXml(start))
        return from(ImportOrigin::Wire, readNewsXml(decoded));
    if (suffix == "xml"_L1 && !looksLikeHtml(decoded.text))
        return base::failure(base::ErrorCode::Unsupported,
                             u"it is XML, but neither NITF nor NewsML-G2 nor a web page"_s);
    const Format format = formatOf(suffix, decoded.text);
    if (format == Format::Html)
        return from(ImportOrigin::Page, readWebPage(decoded));
    return format == Format::Markdown ? readMarkdown(std::move(decoded)) : readText(std::move(decoded));
}

}

namespace {

/// Of letters that are pairs, one half alone is none: another program cut there, and no pattern would match
/// in such a text.
QString withWholeLetters(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

base::Result<Imported> readAsItIs(QIODevice &device, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (isKnownElsewhere(suffix))
        return base::failure(
            base::ErrorCode::Unsupported,
            u".%1 files are not read; Word (.docx), OpenDocument (.odt), RTF, Markdown (.md), "
            "plain text (.txt), web pages (.html), ninjs, NITF and NewsML-G2 are"_s.arg(suffix));
    const QByteArray head = device.peek(5);
    if ((suffix == "docx"_L1 || suffix == "odt"_L1) && !head.startsWith("PK"))
        return base::failure(
            base::ErrorCode::Invalid,
            u"it is named .%1, but it is no such file; if it is text, name it .txt"_s.arg(suffix));
    const bool isJson = suffix == "json"_L1 || (suffix.isEmpty() && looksLikeJson(device.peek(256)));
    if (head.startsWith("PK") || head == "{\\rtf" || isJson) {
        const QByteArray bytes = device.read(largestText + 1);
        if (bytes.size() > largestText)
            return base::failure(base::ErrorCode::Invalid, u"the file is larger than 64 MiB"_s);
        if (isJson && head != "{\\rtf")
            return from(ImportOrigin::Wire, readNinjs(bytes));
        return head.startsWith("PK") ? readPackage(bytes) : from(ImportOrigin::Document, readRtf(bytes));
    }
    base::Result<Decoded> decoded = readAllText(device);
    if (!decoded)
        return std::unexpected(decoded.error());
    return readDecoded(*std::move(decoded), suffix);
}

}

base::Result<Imported> read(QIODevice &device, const QString &fileName)
{
    auto imported = readAsItIs(device, fileName);
    if (!imported || imported->body.isValidUtf16())
        return imported;
    imported->body = withWholeLetters(std::move(imported->body));
    imported->warnings
        << u"Letters of the text were cut in half, and are marked with \uFFFD: look at them."_s;
    return imported;
}

}
