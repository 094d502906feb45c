// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/nitf/nitf.h"

#include "core/exchange/html/structureddata.h"
#include "core/exchange/xml/bodyxml.h"

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

/// ISO 8601 in its basic form, as NITF wants it.
QString basicTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddTHHmmssZ"_s);
}

void empty(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView attribute, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    xml.writeEmptyElement(name);
    xml.writeAttribute(attribute, xmlText(value.trimmed()));
}

void words(QXmlStreamWriter &xml, QLatin1StringView name, const QString &value)
{
    if (!value.trimmed().isEmpty())
        xml.writeTextElement(name, xmlText(value.trimmed()));
}

void writeKeys(QXmlStreamWriter &xml, const story::Fields &fields)
{
    const std::vector<Subject> subjects = subjectsOf(fields);
    if (subjects.empty())
        return;
    xml.writeStartElement("key-list"_L1);
    for (const Subject &subject : subjects)
        empty(xml, "keyword"_L1, "key"_L1,
              subject.name.isEmpty() ? QString(u"medtop:"_s + subject.code) : subject.name);
    xml.writeEndElement();
}

void writeData(QXmlStreamWriter &xml, const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    xml.writeStartElement("docdata"_L1);
    xml.writeAttribute("management-status"_L1, statusName(story.article));
    empty(xml, "doc-id"_L1, "id-string"_L1, storyUri(story));
    if (fields.urgency > 0)
        empty(xml, "urgency"_L1, "ed-urg"_L1, QString::number(fields.urgency));
    empty(xml, "date.issue"_L1, "norm"_L1, basicTime(versionTime(story)));
    if (fields.embargoUntil.isValid())
        empty(xml, "date.release"_L1, "norm"_L1, basicTime(fields.embargoUntil));
    if (fields.expires.isValid())
        empty(xml, "date.expire"_L1, "norm"_L1, basicTime(fields.expires));
    empty(xml, "du-key"_L1, "key"_L1, fields.slug);
    xml.writeEmptyElement("doc.copyright"_L1);
    xml.writeAttribute("year"_L1, QString::number(versionTime(story).date().year()));
    xml.writeAttribute("holder"_L1, xmlText(story.publication.name));
    empty(xml, "doc.rights"_L1, "type"_L1, fields.usageTerms);
    writeKeys(xml, fields);
    xml.writeEndElement();
}

void writeHead(QXmlStreamWriter &xml, const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    xml.writeStartElement("head"_L1);
    words(xml, "title"_L1, html::pageHeadline(story));
    xml.writeEmptyElement("meta"_L1);
    xml.writeAttribute("name"_L1, "language"_L1);
    xml.writeAttribute("content"_L1, xmlText(fields.language));
    if (!fields.section.isEmpty()) {
        xml.writeEmptyElement("meta"_L1);
        xml.writeAttribute("name"_L1, "section"_L1);
        xml.writeAttribute("content"_L1, xmlText(fields.section));
    }
    writeData(xml, story);
    xml.writeEndElement();
}

void writeByline(QXmlStreamWriter &xml, const story::Fields &fields)
{
    for (const QString &name : fields.byline) {
        if (name.trimmed().isEmpty())
            continue;
        xml.writeStartElement("byline"_L1);
        words(xml, "person"_L1, name);
        xml.writeEndElement();
    }
}

void writeDateline(QXmlStreamWriter &xml, const story::Fields &fields)
{
    if (fields.datelinePlace.isEmpty() && !fields.datelineDate.isValid())
        return;
    xml.writeStartElement("dateline"_L1);
    words(xml, "location"_L1, fields.datelinePlace);
    if (fields.datelineDate.isValid()) {
        xml.writeStartElement("story.date"_L1);
        xml.writeAttribute("norm"_L1, fields.datelineDate.toString(u"yyyyMMdd"_s));
        xml.writeCharacters(fields.datelineDate.toString(Qt::ISODate));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeBodyHead(QXmlStreamWriter &xml, const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    xml.writeStartElement("body.head"_L1);
    xml.writeStartElement("hedline"_L1);
    words(xml, "hl1"_L1, html::pageHeadline(story));
    words(xml, "hl2"_L1, fields.kicker);
    xml.writeEndElement();
    writeByline(xml, fields);
    words(xml, "distributor"_L1, story.publication.name);
    writeDateline(xml, fields);
    if (!fields.deck.isEmpty()) {
        xml.writeStartElement("abstract"_L1);
        words(xml, "p"_L1, fields.deck);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

}

void writeNitfElement(QXmlStreamWriter &xml, const story::Story &story)
{
    xml.writeStartElement("nitf"_L1);
    xml.writeDefaultNamespace("http://iptc.org/std/NITF/2006-10-18/"_L1);
    xml.writeAttribute("version"_L1, "-//IPTC//DTD NITF 3.6//EN"_L1);
    writeHead(xml, story);
    xml.writeStartElement("body"_L1);
    writeBodyHead(xml, story);
    xml.writeStartElement("body.content"_L1);
    BodyXml body(xml, story, Vocabulary::Nitf);
    if (const story::Photo &lead = story.article.fields.leadPhoto; !lead.file.isEmpty())
        body.writePhoto(lead);
    body.write();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

base::Result<> writeNitf(const story::Story &story, QIODevice &device)
{
    QXmlStreamWriter xml(&device);
    xml.writeStartDocument();
    writeNitfElement(xml, story);
    xml.writeEndDocument();
    if (xml.hasError())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
