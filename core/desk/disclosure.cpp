// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/disclosure.h"

#include "core/exchange/zip/zip.h"
#include "core/pdf/pdffile.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

using Entries = std::vector<Disclosure::Entry>;

/// Every first group of a pattern, each once.
QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    found.removeDuplicates();
    return found;
}

int count(const QString &text, const QString &pattern)
{
    int found = 0;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext(); match.next())
        ++found;
    return found;
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// The XMP packet (ISO 16684-1), which the document information repeats: a property and its value, or one
/// entry for each of its values. The schemas that it explains itself with are left out.
Entries readXmp(const QByteArray &file)
{
    const qsizetype begin = file.indexOf("<x:xmpmeta");
    const qsizetype end = file.indexOf("</x:xmpmeta>", begin);
    if (begin < 0 || end < 0)
        return {};
    Entries entries;
    QString property;
    QXmlStreamReader xml(file.sliced(begin, end + 12 - begin));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.qualifiedName() == "pdfaExtension:schemas"_L1)
                xml.skipCurrentElement();
            else if (xml.prefix() != "rdf"_L1)
                property = xml.qualifiedName().toString();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            entries.push_back({property, xml.text().toString()});
        }
    }
    return entries;
}

/// Structured data laid flat: "author.name".
void flatten(const QString &key, const QJsonValue &value, Entries &entries)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto one = object.begin(); one != object.end(); ++one) {
            if (!one.key().startsWith(u'@'))
                flatten(key.isEmpty() ? one.key() : key + u'.' + one.key(), one.value(), entries);
        }
    } else if (value.isArray()) {
        for (const auto &one : value.toArray())
            flatten(key, one, entries);
    } else if (const QString text = value.toVariant().toString(); !text.isEmpty()) {
        entries.push_back({key, text});
    }
}

Entries readHead(const QString &page)
{
    Entries entries;
    static const QRegularExpression meta(u"<meta (?:name|property)=\"([^\"]+)\" content=\"([^\"]*)\""_s);
    for (auto match = meta.globalMatch(page); match.hasNext();) {
        const auto one = match.next();
        entries.push_back({one.captured(1), unescaped(one.captured(2))});
    }
    const QStringList data = all(page, u"<script type=\"application/ld\\+json\">([^<]*)</script>"_s);
    for (const QString &json : data)
        flatten({}, QJsonDocument::fromJson(json.toUtf8()).object(), entries);
    return entries;
}

/// The fields before the text: "key: value", and lines further in that belong to the key before.
Entries readFrontMatter(const QString &text)
{
    Entries entries;
    static const QRegularExpression field(u"^([\\w-]+):\\s*(.*)$"_s);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 1; i < lines.size() && lines.first() == "---"_L1 && lines[i] != "---"_L1; ++i) {
        const auto match = field.match(lines[i]);
        if (match.hasMatch())
            entries.push_back({match.captured(1), match.captured(2)});
        else if (!entries.empty())
            entries.back().value += u' ' + lines[i].trimmed();
    }
    return entries;
}

void readPdf(const QByteArray &file, Disclosure &told)
{
    const QString text = QString::fromLatin1(file + pdf::packedObjects(file));
    told.metadata = readXmp(file);
    told.links = all(text, u"/S/URI/URI\\(((?:[^\\\\)]|\\\\.)*)\\)"_s);
    told.fonts = all(text, u"/Subtype/Type0/BaseFont/(?:[A-Z]{6}\\+)?([^/\\s<>\\[\\]()]+)"_s);
    told.photos = count(text, u"/Subtype/Image\\b"_s) - count(text, u"/SMask \\d"_s);
}

void readPage(const QByteArray &file, Disclosure &told)
{
    const QString text = QString::fromUtf8(file);
    told.metadata = readHead(text);
    const QStringList addresses = all(text, u"(?:href|action)=\"((?:https?|mailto|tel):[^\"]*)\""_s);
    for (const QString &address : addresses)
        told.links << unescaped(address);
    const QStringList pictures = all(text, u"src=\"data:image/[a-z]+;base64,([^\"]*)"_s);
    told.photos = count(text, u"src=\"data:image/"_s);
    for (const QString &picture : pictures) {
        for (const Disclosure::Entry &one : readXmp(QByteArray::fromBase64(picture.toLatin1()))) {
            if (!std::ranges::contains(told.metadata, one))
                told.metadata.push_back(one);
        }
    }
}

void readStoryFile(const QByteArray &file, Disclosure &told)
{
    const QString text = QString::fromUtf8(file);
    told.metadata = readFrontMatter(text);
    told.links = all(text, u"\\]\\(((?:https?|mailto|tel):[^)\\s]*)"_s);
    told.suggestions = count(text, u"\\{(?:\\+\\+|--|~~)"_s);
}

/// A document of ninjs, but for its words; photos are told as many.
void readNinjs(const QByteArray &file, Disclosure &told)
{
    QJsonObject document = QJsonDocument::fromJson(file).object();
    told.links = all(QString::fromUtf8(file), u"href=\\\\\"((?:https?|mailto|tel):[^\"\\\\]*)"_s);
    const QJsonValue photos = document.value("associations"_L1);
    told.photos = static_cast<int>(photos.isObject() ? photos.toObject().size() : photos.toArray().size());
    for (const auto words : {"body_xhtml"_L1, "bodies"_L1})
        document.remove(words);
    flatten({}, document, told.metadata);
}

/// What stands in an XML document beside the words of the story: attributes, and elements that hold words
/// alone outside of the body.
void readXml(const QByteArray &file, Disclosure &told)
{
    static const QStringList bodies{u"body.content"_s, u"content"_s, u"description"_s};
    QXmlStreamReader xml(file);
    QString element;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            element = xml.qualifiedName().toString();
            told.photos += element == "media"_L1 ? 1 : 0;
            for (const QXmlStreamAttribute &one : xml.attributes()) {
                if (one.name() == "href"_L1 && element == "a"_L1)
                    told.links << one.value().toString();
                else if (one.prefix() != "xml"_L1)
                    told.metadata.push_back({QString(element + u'.' + one.name()), one.value().toString()});
            }
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace() && element != "p"_L1
                   && !bodies.contains(element)) {
            told.metadata.push_back({element, xml.text().toString().left(200)});
        }
    }
}

/// The properties of a Word file, who changed or noted something in it, and where its links lead.
void readDocx(const QByteArray &file, Disclosure &told)
{
    const auto zip = exchange::ZipReader::open(file);
    if (!zip)
        return;
    const auto part = [&zip](const QString &name) {
        return QString::fromUtf8((*zip)->file(name).value_or(QByteArray()));
    };
    Disclosure core;
    readXml(part(u"docProps/core.xml"_s).toUtf8(), core);
    for (const Disclosure::Entry &one : core.metadata) {
        if (!one.key.contains(u'.'))
            told.metadata.push_back(one);
    }
    const QString document = part(u"word/document.xml"_s);
    for (const QString &author : all(document + part(u"word/comments.xml"_s), u"w:author=\"([^\"]+)\""_s))
        told.metadata.push_back({u"author"_s, unescaped(author)});
    for (const QString &address :
         all(part(u"word/_rels/document.xml.rels"_s), u"Target=\"((?:https?|mailto|tel):[^\"]*)\""_s))
        told.links << unescaped(address);
    told.photos = count(document, u"<a:blip "_s);
    told.suggestions = count(document, u"<w:(?:ins|del) "_s);
}

/// What a book says of itself, and where its links lead.
void readEpub(const QByteArray &file, Disclosure &told)
{
    const auto zip = exchange::ZipReader::open(file);
    if (!zip)
        return;
    Disclosure package;
    readXml((*zip)->file(u"OPS/package.opf"_s).value_or(QByteArray()), package);
    for (const Disclosure::Entry &one : package.metadata) {
        if (one.key.startsWith("dc:"_L1) || one.key == "meta"_L1)
            told.metadata.push_back(one);
    }
    for (const QString &name : (*zip)->names()) {
        told.photos += name.contains("/images/"_L1) ? 1 : 0;
        if (name.endsWith(".xhtml"_L1))
            told.links += all(QString::fromUtf8((*zip)->file(name).value_or(QByteArray())),
                              u"href=\"((?:https?|mailto|tel):[^\"]*)\""_s);
    }
}

/// Sorts out what people look for first.
void pickOut(Disclosure &told)
{
    static const QRegularExpression name(
        u"(?:^|[.:])(?:author|creator|credit|creditText|byline|by|person|media-producer)(?:\\.name)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(u"date|published|modified|expires|embargo"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const Disclosure::Entry &one : told.metadata) {
        if (name.match(one.key).hasMatch())
            told.names << one.value;
        else if (date.match(one.key).hasMatch())
            told.dates << one.value;
    }
    told.names.removeDuplicates();
    told.dates.removeDuplicates();
}

}

Disclosure readDisclosure(const QByteArray &file, ExportFormat format)
{
    Disclosure told;
    told.size = file.size();
    switch (format) {
    case ExportFormat::Pdf:
    case ExportFormat::Proof:
        readPdf(file, told);
        break;
    case ExportFormat::Html:
        readPage(file, told);
        break;
    case ExportFormat::Markdown:
        readStoryFile(file, told);
        break;
    case ExportFormat::Ninjs:
    case ExportFormat::Ninjs22:
    case ExportFormat::Ninjs16:
        readNinjs(file, told);
        break;
    case ExportFormat::Docx:
    case ExportFormat::DocxReview:
        readDocx(file, told);
        break;
    case ExportFormat::Epub:
        readEpub(file, told);
        break;
    case ExportFormat::Nitf:
    case ExportFormat::NewsMl:
    case ExportFormat::Atom:
    case ExportFormat::Rss:
        readXml(file, told);
        break;
    case ExportFormat::Text:
    case ExportFormat::Attributions:
        break; // words, and nothing beside them
    }
    pickOut(told);
    return told;
}

base::Result<Disclosure> disclosureOf(const story::Story &story, ExportFormat format,
                                      const layout::ComposeOptions &pages)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (const auto written = exportStory(story, format, file, pages); !written)
        return std::unexpected(written.error());
    return readDisclosure(file.data(), format);
}

QStringList protectedSources(const story::Story &story)
{
    QStringList names;
    for (const story::StorySource &entry : story.sources) {
        if (entry.source.isProtected())
            names << entry.source.readerDescription;
    }
    return names;
}

}
