// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/epub/epub.h"

#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/xml/bodyxml.h"
#include "core/exchange/zip/zip.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

const QByteArray container = R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
)";

const QByteArray styleSheet = R"(body { margin: 0 5%; line-height: 1.45; }
h1 { line-height: 1.15; margin: 0.4em 0; }
.kicker { text-transform: uppercase; letter-spacing: 0.05em; font-size: 0.85em; margin: 0; }
.deck { font-size: 1.15em; }
.byline, figcaption, .note { font-size: 0.85em; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
aside { border-top: 2px solid; padding: 0.3em 0; margin: 1em 0; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.2em 0.6em; text-align: start; }
)";

/// A file of the book.
struct Item
{
    QString id, name, type;
    QString properties = {};
};

class Book
{
public:
    Book(const std::vector<story::Story> &stories, const story::Publication &publication)
        : m_stories(stories)
        , m_publication(publication)
        , m_language(publication.language.isEmpty() ? u"en"_s : publication.language)
    { }

    base::Result<> write(QIODevice &device)
    {
        m_zip.add(u"mimetype"_s, "application/epub+zip", ZipWriter::Packing::Stored); // first, and as it is
        m_zip.add(u"META-INF/container.xml"_s, container);
        add({u"style"_s, u"style.css"_s, u"text/css"_s}, styleSheet);
        for (const story::Story &story : m_stories)
            addStory(story);
        add({u"nav"_s, u"nav.xhtml"_s, u"application/xhtml+xml"_s, u"nav"_s}, contents());
        m_zip.add(u"OPS/package.opf"_s, package());
        return m_zip.finish(device);
    }

private:
    void add(const Item &item, const QByteArray &bytes)
    {
        m_zip.add(u"OPS/"_s + item.name, bytes);
        m_items.push_back(item);
    }

    QString title() const
    {
        return m_stories.size() == 1          ? html::pageHeadline(m_stories.front())
               : m_publication.name.isEmpty() ? u"Stories"_s
                                              : m_publication.name;
    }

    template <class Body>
    QByteArray page(const QString &language, const QString &title, const Body &body) const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeDTD("<!DOCTYPE html>"_L1);
        xml.writeStartElement("html"_L1);
        xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml"_L1);
        xml.writeNamespace("http://www.idpf.org/2007/ops"_L1, "epub"_L1);
        for (const auto attribute : {"lang"_L1, "xml:lang"_L1})
            xml.writeAttribute(attribute, xmlText(language));
        xml.writeAttribute("dir"_L1, html::direction(language));
        xml.writeStartElement("head"_L1);
        xml.writeTextElement("title"_L1, xmlText(title));
        xml.writeEmptyElement("link"_L1);
        xml.writeAttribute("rel"_L1, "stylesheet"_L1);
        xml.writeAttribute("href"_L1, "style.css"_L1);
        xml.writeEndElement();
        xml.writeStartElement("body"_L1);
        body(xml);
        xml.writeEndDocument();
        return bytes;
    }

    /// A photo's place in the book; empty where it cannot be read.
    QString placeOf(const story::Story &story, const story::Photo &photo)
    {
        const auto embedded = html::embedPhoto(story.assets, photo);
        if (!embedded)
            return {};
        const QString id = u"photo%1"_s.arg(++m_photos);
        const Item item{id, u"images/%1.%2"_s.arg(id, embedded->type), embedded->mimeType()};
        add(item, embedded->bytes);
        m_hasAllWords = m_hasAllWords && !photo.alternateText.trimmed().isEmpty();
        return item.name;
    }

    void addStory(const story::Story &story)
    {
        const story::Fields &fields = story.article.fields;
        const QString id = u"story%1"_s.arg(++m_pages);
        const auto body = [&](QXmlStreamWriter &xml) {
            const auto words
                = [&xml](QLatin1StringView element, QLatin1StringView kind, const QString &text) {
                      if (text.trimmed().isEmpty())
                          return;
                      xml.writeStartElement(element);
                      if (!kind.isEmpty())
                          xml.writeAttribute("class"_L1, kind);
                      xml.writeCharacters(xmlText(text));
                      xml.writeEndElement();
                  };
            xml.writeStartElement("article"_L1);
            words("p"_L1, "kicker"_L1, fields.kicker);
            words("h1"_L1, {}, html::pageHeadline(story));
            words("p"_L1, "deck"_L1, fields.deck);
            words("p"_L1, "byline"_L1, bylineText(fields));
            BodyXml writer(xml, story, Vocabulary::Xhtml);
            writer.setPhotoPlaces([&](const story::Photo &photo) { return placeOf(story, photo); });
            if (!fields.leadPhoto.file.isEmpty())
                writer.writePhoto(fields.leadPhoto);
            writer.write();
            words("p"_L1, "note"_L1, copyrightOf(story));
            xml.writeEndElement();
        };
        const QByteArray bytes = page(fields.language, html::pageHeadline(story), body);
        add({id, id + u".xhtml"_s, u"application/xhtml+xml"_s}, bytes);
    }

    QByteArray contents() const
    {
        return page(m_language, title(), [this](QXmlStreamWriter &xml) {
            xml.writeStartElement("nav"_L1);
            xml.writeAttribute("epub:type"_L1, "toc"_L1);
            xml.writeAttribute("id"_L1, "toc"_L1);
            xml.writeTextElement("h1"_L1, xmlText(title()));
            xml.writeStartElement("ol"_L1);
            for (size_t i = 0; i < m_stories.size(); ++i) {
                xml.writeStartElement("li"_L1);
                xml.writeStartElement("a"_L1);
                xml.writeAttribute("href"_L1, u"story%1.xhtml"_s.arg(i + 1));
                xml.writeCharacters(xmlText(html::pageHeadline(m_stories[i])));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /// The same for the same stories, whenever it is made.
    QString identifier() const
    {
        QByteArray uris;
        for (const story::Story &story : m_stories)
            uris += storyUri(story).toUtf8() + '\n';
        return u"urn:uuid:"_s + QUuid::createUuidV5(QUuid(), uris).toString(QUuid::WithoutBraces);
    }

    void writeMetadata(QXmlStreamWriter &xml) const
    {
        const auto meta = [&xml](QLatin1StringView property, const QString &value) {
            xml.writeStartElement("meta"_L1);
            xml.writeAttribute("property"_L1, property);
            xml.writeCharacters(value);
            xml.writeEndElement();
        };
        xml.writeStartElement("metadata"_L1);
        xml.writeAttribute("xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1);
        xml.writeStartElement("dc:identifier"_L1);
        xml.writeAttribute("id"_L1, "id"_L1);
        xml.writeCharacters(identifier());
        xml.writeEndElement();
        xml.writeTextElement("dc:title"_L1, xmlText(title()));
        xml.writeTextElement("dc:language"_L1, xmlText(m_language));
        QStringList authors;
        QDateTime modified;
        for (const story::Story &story : m_stories) {
            authors += story.article.fields.byline;
            modified = modified.isValid() ? std::max(modified, versionTime(story)) : versionTime(story);
        }
        authors.removeDuplicates();
        for (const QString &author : std::as_const(authors))
            xml.writeTextElement("dc:creator"_L1, xmlText(author));
        if (!m_publication.copyright.isEmpty())
            xml.writeTextElement("dc:rights"_L1, xmlText(m_publication.copyright));
        meta("dcterms:modified"_L1, isoTime(modified.isValid() ? modified : QDateTime::currentDateTimeUtc()));
        meta("schema:accessMode"_L1, u"textual"_s);
        if (m_photos > 0)
            meta("schema:accessMode"_L1, u"visual"_s);
        meta("schema:accessModeSufficient"_L1, m_hasAllWords ? u"textual"_s : u"textual,visual"_s);
        for (const QString &feature : {u"structuralNavigation"_s, u"tableOfContents"_s, u"readingOrder"_s})
            meta("schema:accessibilityFeature"_L1, feature);
        if (m_photos > 0 && m_hasAllWords)
            meta("schema:accessibilityFeature"_L1, u"alternativeText"_s);
        meta("schema:accessibilityHazard"_L1, u"none"_s);
        if (m_hasAllWords)
            meta("dcterms:conformsTo"_L1, u"EPUB Accessibility 1.1 - WCAG 2.2 Level AA"_s);
        xml.writeEndElement();
    }

    QByteArray package() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeStartElement("package"_L1);
        xml.writeDefaultNamespace("http://www.idpf.org/2007/opf"_L1);
        xml.writeAttribute("version"_L1, "3.0"_L1);
        xml.writeAttribute("unique-identifier"_L1, "id"_L1);
        xml.writeAttribute("xml:lang"_L1, xmlText(m_language));
        writeMetadata(xml);
        xml.writeStartElement("manifest"_L1);
        for (const Item &item : m_items) {
            xml.writeEmptyElement("item"_L1);
            xml.writeAttribute("id"_L1, item.id);
            xml.writeAttribute("href"_L1, item.name);
            xml.writeAttribute("media-type"_L1, item.type);
            if (!item.properties.isEmpty())
                xml.writeAttribute("properties"_L1, item.properties);
        }
        xml.writeEndElement();
        xml.writeStartElement("spine"_L1);
        for (int page = 1; page <= m_pages; ++page) {
            xml.writeEmptyElement("itemref"_L1);
            xml.writeAttribute("idref"_L1, u"story%1"_s.arg(page));
        }
        xml.writeEndDocument();
        return bytes;
    }

    const std::vector<story::Story> &m_stories;
    const story::Publication &m_publication;
    QString m_language;
    ZipWriter m_zip;
    std::vector<Item> m_items;
    int m_pages = 0;
    int m_photos = 0;
    bool m_hasAllWords = true; ///< each photo has its alternate text
};

}

base::Result<> writeEpub(const std::vector<story::Story> &stories, const story::Publication &publication,
                         QIODevice &device)
{
    if (stories.empty())
        return base::failure(base::ErrorCode::Invalid, u"a book needs a story"_s);
    return Book(stories, publication).write(device);
}

}
