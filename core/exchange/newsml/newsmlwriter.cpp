// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/newsml/newsml.h"

#include "core/exchange/html/structureddata.h"
#include "core/exchange/nitf/nitf.h"
#include "core/exchange/xml/bodyxml.h"

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

class Writer
{
public:
    Writer(const story::Story &story, QIODevice &device)
        : m_story(story)
        , m_fields(story.article.fields)
        , m_xml(&device)
    { }

    bool write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement("newsItem"_L1);
        m_xml.writeDefaultNamespace("http://iptc.org/std/nar/2006-10-01/"_L1);
        m_xml.writeAttribute("guid"_L1, xmlText(storyUri(m_story)));
        m_xml.writeAttribute("version"_L1, QString::number(versionNumber(m_story)));
        m_xml.writeAttribute("standard"_L1, "NewsML-G2"_L1);
        m_xml.writeAttribute("standardversion"_L1, "2.35"_L1);
        m_xml.writeAttribute("conformance"_L1, "power"_L1);
        m_xml.writeAttribute("xml:lang"_L1, xmlText(m_fields.language));
        m_xml.writeEmptyElement("catalogRef"_L1);
        m_xml.writeAttribute("href"_L1,
                             "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"_L1);
        writeRights();
        writeItemMeta();
        writeContentMeta();
        m_xml.writeStartElement("contentSet"_L1);
        m_xml.writeStartElement("inlineXML"_L1);
        m_xml.writeAttribute("contenttype"_L1, "application/nitf+xml"_L1);
        writeNitfElement(m_xml, m_story);
        m_xml.writeEndDocument();
        return !m_xml.hasError();
    }

private:
    void text(QLatin1StringView name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_xml.writeTextElement(name, xmlText(value.trimmed()));
    }
    void coded(QLatin1StringView name, const QString &code)
    {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute("qcode"_L1, code);
    }
    QString publisher() const
    {
        return xmlText(m_story.publication.name.isEmpty() ? u"Galley"_s : m_story.publication.name);
    }

    void writeRights()
    {
        m_xml.writeStartElement("rightsInfo"_L1);
        m_xml.writeStartElement("copyrightHolder"_L1);
        text("name"_L1, publisher());
        m_xml.writeEndElement();
        text("copyrightNotice"_L1, copyrightOf(m_story));
        text("usageTerms"_L1, m_fields.usageTerms);
        m_xml.writeEndElement();
    }

    void writeItemMeta()
    {
        m_xml.writeStartElement("itemMeta"_L1);
        coded("itemClass"_L1, u"ninat:text"_s);
        m_xml.writeStartElement("provider"_L1);
        m_xml.writeAttribute("literal"_L1, publisher());
        m_xml.writeEndElement();
        text("versionCreated"_L1, isoTime(versionTime(m_story)));
        if (m_fields.publishedAt.isValid())
            text("firstCreated"_L1, isoTime(m_fields.publishedAt));
        if (m_fields.embargoUntil.isValid())
            text("embargoed"_L1, isoTime(m_fields.embargoUntil));
        coded("pubStatus"_L1, u"stat:"_s + statusName(m_story.article));
        m_xml.writeEndElement();
    }

    void writeSubjects()
    {
        for (const Subject &subject : subjectsOf(m_fields)) {
            m_xml.writeStartElement("subject"_L1);
            m_xml.writeAttribute("type"_L1, "cpnat:abstract"_L1);
            if (subject.name.isEmpty()) {
                m_xml.writeAttribute("qcode"_L1, QString(u"medtop:"_s + subject.code));
            } else {
                m_xml.writeAttribute("literal"_L1, xmlText(subject.name));
                text("name"_L1, subject.name);
            }
            m_xml.writeEndElement();
        }
    }

    /// Whoever says something in the story brought information to it.
    void writeSources()
    {
        for (const QuotedSource &source : quotedSources(m_story)) {
            m_xml.writeStartElement("infoSource"_L1);
            m_xml.writeAttribute("literal"_L1, xmlText(source.name));
            text("name"_L1, source.name);
            m_xml.writeEndElement();
        }
    }

    void writeContentMeta()
    {
        m_xml.writeStartElement("contentMeta"_L1);
        if (m_fields.urgency > 0)
            text("urgency"_L1, QString::number(m_fields.urgency));
        text("contentCreated"_L1, isoTime(versionTime(m_story)));
        if (!m_fields.datelinePlace.isEmpty()) {
            m_xml.writeStartElement("located"_L1);
            m_xml.writeAttribute("literal"_L1, xmlText(m_fields.datelinePlace));
            text("name"_L1, m_fields.datelinePlace);
            m_xml.writeEndElement();
        }
        for (const QString &name : m_fields.byline) {
            m_xml.writeStartElement("creator"_L1);
            m_xml.writeAttribute("literal"_L1, xmlText(name));
            text("name"_L1, name);
            m_xml.writeEndElement();
        }
        writeSources();
        m_xml.writeEmptyElement("language"_L1);
        m_xml.writeAttribute("tag"_L1, xmlText(m_fields.language));
        writeSubjects();
        text("slugline"_L1, m_fields.slug);
        text("headline"_L1, html::pageHeadline(m_story));
        text("dateline"_L1, m_fields.datelinePlace);
        text("by"_L1, bylineText(m_fields));
        text("description"_L1, m_fields.deck);
        m_xml.writeEndElement();
    }

    const story::Story &m_story;
    const story::Fields &m_fields;
    QXmlStreamWriter m_xml;
};

}

base::Result<> writeNewsMl(const story::Story &story, QIODevice &device)
{
    if (!Writer(story, device).write())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
