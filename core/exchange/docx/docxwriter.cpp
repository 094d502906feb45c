// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docx.h"

#include "core/exchange/docx/docxbody.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/xml/bodyxml.h"
#include "core/exchange/zip/zip.h"
#include "core/markup/parser.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using namespace docx;

void startPart(QXmlStreamWriter &xml, QLatin1StringView root)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeAttribute("xmlns:w"_L1, QLatin1StringView(wordNamespace));
    xml.writeAttribute("xmlns:r"_L1, QLatin1StringView(relationsNamespace));
    xml.writeAttribute("xmlns:wp"_L1, QLatin1StringView(inlineNamespace));
}

void writeWords(QXmlStreamWriter &xml, const QString &words)
{
    xml.writeStartElement("w:p"_L1);
    xml.writeStartElement("w:r"_L1);
    xml.writeStartElement("w:t"_L1);
    xml.writeAttribute("xml:space"_L1, "preserve"_L1);
    xml.writeCharacters(xmlText(words));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Open notes on words of the body, or on the story; those that are settled or lost their words stay behind.
std::vector<Comment> commentsOf(const story::Article &article)
{
    std::vector<Comment> comments;
    for (const story::Note &note : article.notes) {
        if (!note.isOpen() || note.isOrphaned())
            continue;
        comments.push_back({static_cast<int>(comments.size()), &note,
                            note.anchor ? note.anchor->range : base::TextRange{0, 0}});
    }
    return comments;
}

class Writer
{
public:
    Writer(const story::Story &story, DocxContent content)
        : m_story(story)
        , m_isReview(content == DocxContent::Review)
        , m_comments(m_isReview ? commentsOf(story.article) : std::vector<Comment>())
    { }

    base::Result<> write(QIODevice &device)
    {
        writeDocument();
        const QString language = m_story.article.fields.language;
        add(u"word/styles.xml"_s, stylesPart(language, html::direction(language) == "rtl"_L1), u"styles"_s);
        if (!m_lists.isEmpty())
            add(u"word/numbering.xml"_s, numberingPart(m_lists), u"numbering"_s);
        if (!m_footnotes.isEmpty())
            add(u"word/footnotes.xml"_s, m_footnotes, u"footnotes"_s);
        if (!m_comments.empty())
            add(u"word/comments.xml"_s, commentsPart(), u"comments"_s);
        m_zip.add(u"word/_rels/document.xml.rels"_s, relationsPart(m_relations));
        m_zip.add(u"docProps/core.xml"_s, corePart());
        m_zip.add(u"_rels/.rels"_s,
                  relationsPart({{u"rId1"_s, u"officeDocument"_s, u"word/document.xml"_s},
                                 {u"rId2"_s, u"core-properties"_s, u"docProps/core.xml"_s}}));
        m_zip.add(u"[Content_Types].xml"_s, contentTypes());
        return m_zip.finish(device);
    }

private:
    void add(const QString &name, const QByteArray &bytes, const QString &type)
    {
        m_zip.add(name, bytes);
        m_parts << type;
        m_relations << Relation{u"rPart%1"_s.arg(m_parts.size()), type, name.mid(5)}; // behind "word/"
    }

    void writeHead(BodyWriter &body)
    {
        const story::Fields &fields = m_story.article.fields;
        body.writeField("Kicker"_L1, fields.kicker);
        body.writeField("Title"_L1, html::pageHeadline(m_story));
        body.writeField("Subtitle"_L1, fields.deck);
        body.writeField("Byline"_L1, bylineText(fields));
        if (!fields.leadPhoto.file.isEmpty())
            body.writePhoto(fields.leadPhoto);
    }

    void writeDocument()
    {
        const markup::Node marked = m_isReview
                                        ? markup::parse(m_story.article.body, markup::SuggestionView::Marked)
                                        : markup::Node();
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        startPart(xml, "w:document"_L1);
        xml.writeStartElement("w:body"_L1);
        BodyWriter body(xml, m_story, m_comments);
        writeHead(body);
        body.write(m_isReview ? marked : m_story.body);
        xml.writeStartElement("w:sectPr"_L1);
        xml.writeEmptyElement("w:pgSz"_L1);
        xml.writeAttribute("w:w"_L1, "11906"_L1); // A4, twips
        xml.writeAttribute("w:h"_L1, "16838"_L1);
        xml.writeEmptyElement("w:pgMar"_L1);
        for (const auto side : {"w:top"_L1, "w:right"_L1, "w:bottom"_L1, "w:left"_L1})
            xml.writeAttribute(side, "1440"_L1);
        for (const auto side : {"w:header"_L1, "w:footer"_L1})
            xml.writeAttribute(side, "708"_L1);
        xml.writeAttribute("w:gutter"_L1, "0"_L1);
        xml.writeEndDocument();
        m_zip.add(u"word/document.xml"_s, bytes);
        if (!body.notes().isEmpty())
            m_footnotes = footnotesPart(body.notes());
        for (const Media &media : body.media())
            m_zip.add(u"word/"_s + media.name, media.bytes);
        m_relations = body.relations();
        m_lists = body.lists();
    }

    QByteArray footnotesPart(const QMap<int, const markup::Node *> &notes)
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        startPart(xml, "w:footnotes"_L1);
        BodyWriter body(xml, m_story, {});
        for (const auto &[number, note] : notes.asKeyValueRange()) {
            xml.writeStartElement("w:footnote"_L1);
            xml.writeAttribute("w:id"_L1, QString::number(number));
            body.writeNote(*note);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return bytes;
    }

    QByteArray commentsPart() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        startPart(xml, "w:comments"_L1);
        for (const Comment &comment : m_comments) {
            const story::Note &note = *comment.note;
            xml.writeStartElement("w:comment"_L1);
            xml.writeAttribute("w:id"_L1, QString::number(comment.id));
            xml.writeAttribute("w:author"_L1, xmlText(note.by));
            if (note.at > 0)
                xml.writeAttribute("w:date"_L1,
                                   isoTime(QDateTime::fromMSecsSinceEpoch(note.at, QTimeZone::UTC)));
            for (const QString &line : note.text.split(u'\n'))
                writeWords(xml, line);
            for (const story::NoteReply &reply : note.replies)
                writeWords(xml, reply.by + u": "_s + reply.text.simplified());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return bytes;
    }

    QByteArray corePart() const
    {
        const story::Fields &fields = m_story.article.fields;
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument(u"1.0"_s, true);
        xml.writeStartElement("cp:coreProperties"_L1);
        xml.writeAttribute("xmlns:cp"_L1,
                           "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1);
        xml.writeAttribute("xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1);
        xml.writeAttribute("xmlns:dcterms"_L1, "http://purl.org/dc/terms/"_L1);
        xml.writeAttribute("xmlns:xsi"_L1, "http://www.w3.org/2001/XMLSchema-instance"_L1);
        xml.writeTextElement("dc:title"_L1, xmlText(html::pageHeadline(m_story)));
        const QString authors = fields.byline.join(u", "_s);
        xml.writeTextElement("dc:creator"_L1,
                             xmlText(authors.isEmpty() ? m_story.publication.name : authors));
        if (!fields.deck.isEmpty())
            xml.writeTextElement("dc:description"_L1, xmlText(fields.deck));
        xml.writeTextElement("dc:language"_L1, xmlText(fields.language));
        xml.writeStartElement("dcterms:created"_L1);
        xml.writeAttribute("xsi:type"_L1, "dcterms:W3CDTF"_L1);
        xml.writeCharacters(isoTime(versionTime(m_story)));
        xml.writeEndDocument();
        return bytes;
    }

    QByteArray contentTypes() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument(u"1.0"_s, true);
        xml.writeStartElement("Types"_L1);
        xml.writeDefaultNamespace("http://schemas.openxmlformats.org/package/2006/content-types"_L1);
        const auto byDefault = [&xml](QLatin1StringView extension, QLatin1StringView type) {
            xml.writeEmptyElement("Default"_L1);
            xml.writeAttribute("Extension"_L1, extension);
            xml.writeAttribute("ContentType"_L1, type);
        };
        const auto part = [&xml](const QString &name, const QString &type) {
            xml.writeEmptyElement("Override"_L1);
            xml.writeAttribute("PartName"_L1, name);
            xml.writeAttribute("ContentType"_L1, type);
        };
        byDefault("rels"_L1, "application/vnd.openxmlformats-package.relationships+xml"_L1);
        byDefault("jpeg"_L1, "image/jpeg"_L1);
        byDefault("png"_L1, "image/png"_L1);
        const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;
        part(u"/word/document.xml"_s, word.arg(u"document.main"_s));
        for (const QString &name : m_parts)
            part(u"/word/%1.xml"_s.arg(name), word.arg(name));
        part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        xml.writeEndDocument();
        return bytes;
    }

    const story::Story &m_story;
    bool m_isReview;
    std::vector<Comment> m_comments;
    ZipWriter m_zip;
    QList<Relation> m_relations; ///< of the document
    QStringList m_parts;         ///< beside it
    QList<int> m_lists;
    QByteArray m_footnotes;
};

}

base::Result<> writeDocx(const story::Story &story, DocxContent content, QIODevice &device)
{
    return Writer(story, content).write(device);
}

}
