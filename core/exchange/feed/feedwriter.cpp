// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/feed/feed.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/xml/bodyxml.h"

#include <QIODevice>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

/// A name for the feed that stays: its address, the publication's, or a tag of its name (RFC 4151).
QString feedUri(const story::Publication &publication, const QString &address)
{
    if (!address.isEmpty())
        return address;
    const QString site = html::webAddress(publication.url);
    return site.isEmpty()
               ? QString(u"urn:x-galley:"_s
                         + QString::fromLatin1(QUrl::toPercentEncoding(html::addressWord(publication.name))))
               : site;
}

QDateTime newest(const std::vector<story::Story> &stories)
{
    QDateTime time;
    for (const story::Story &story : stories)
        time = time.isValid() ? std::max(time, versionTime(story)) : versionTime(story);
    return time.isValid() ? time : QDateTime::currentDateTimeUtc();
}

/// The publication's name; where it has none, its site's.
QString titleOf(const story::Publication &publication)
{
    const QString site = QUrl(publication.url).host();
    return !publication.name.trimmed().isEmpty() ? publication.name : site.isEmpty() ? u"News"_s : site;
}

/// RFC 822 with a year of four digits, as RSS 2.0 wants it.
QString mailTime(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
}

QString summaryOf(const story::Story &story)
{
    if (!story.article.fields.deck.isEmpty())
        return story.article.fields.deck;
    for (const markup::Node &node : story.body.children) {
        if (node.type == markup::NodeType::Paragraph)
            return markup::plainText(node).simplified();
    }
    return {};
}

class Feed
{
public:
    Feed(const story::Publication &publication, const QString &address, QIODevice &device)
        : m_publication(publication)
        , m_address(address)
        , m_device(device)
        , m_xml(&device)
    {
        m_xml.writeStartDocument();
    }

    base::Result<> atom(const std::vector<story::Story> &stories)
    {
        m_xml.writeStartElement("feed"_L1);
        m_xml.writeDefaultNamespace("http://www.w3.org/2005/Atom"_L1);
        m_xml.writeAttribute("xml:lang"_L1, xmlText(m_publication.language));
        text("id"_L1, feedUri(m_publication, m_address));
        text("title"_L1, titleOf(m_publication));
        text("subtitle"_L1, m_publication.tagline);
        text("updated"_L1, isoTime(newest(stories)));
        text("rights"_L1, m_publication.copyright);
        link("self"_L1, m_address);
        link("alternate"_L1, html::webAddress(m_publication.url));
        for (const story::Story &story : stories)
            entry(story);
        return finish();
    }

    base::Result<> rss(const std::vector<story::Story> &stories)
    {
        m_xml.writeStartElement("rss"_L1);
        m_xml.writeAttribute("version"_L1, "2.0"_L1);
        m_xml.writeNamespace("http://www.w3.org/2005/Atom"_L1, "atom"_L1);
        m_xml.writeNamespace("http://purl.org/dc/elements/1.1/"_L1, "dc"_L1);
        m_xml.writeStartElement("channel"_L1);
        text("title"_L1, titleOf(m_publication));
        text("link"_L1, feedUri(m_publication, html::webAddress(m_publication.url)));
        text("description"_L1,
             m_publication.tagline.isEmpty() ? titleOf(m_publication) : m_publication.tagline);
        text("language"_L1, m_publication.language.toLower());
        text("copyright"_L1, m_publication.copyright);
        text("lastBuildDate"_L1, mailTime(newest(stories)));
        if (!m_address.isEmpty()) {
            m_xml.writeEmptyElement("atom:link"_L1);
            m_xml.writeAttribute("href"_L1, xmlText(m_address));
            m_xml.writeAttribute("rel"_L1, "self"_L1);
            m_xml.writeAttribute("type"_L1, "application/rss+xml"_L1);
        }
        for (const story::Story &story : stories)
            item(story);
        return finish();
    }

private:
    void text(QLatin1StringView name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_xml.writeTextElement(name, xmlText(value.trimmed()));
    }
    void link(QLatin1StringView rel, const QString &address)
    {
        if (address.isEmpty())
            return;
        m_xml.writeEmptyElement("link"_L1);
        m_xml.writeAttribute("rel"_L1, rel);
        m_xml.writeAttribute("href"_L1, xmlText(address));
    }

    void entry(const story::Story &story)
    {
        const story::Fields &fields = story.article.fields;
        m_xml.writeStartElement("entry"_L1);
        m_xml.writeAttribute("xml:lang"_L1, xmlText(fields.language));
        text("id"_L1, storyUri(story));
        text("title"_L1, html::pageHeadline(story));
        text("updated"_L1, isoTime(versionTime(story)));
        if (fields.publishedAt.isValid())
            text("published"_L1, isoTime(fields.publishedAt));
        link("alternate"_L1, html::pageAddress(story));
        for (const QString &name :
             fields.byline.isEmpty() ? QStringList(titleOf(m_publication)) : fields.byline) {
            m_xml.writeStartElement("author"_L1);
            text("name"_L1, name);
            m_xml.writeEndElement();
        }
        for (const Subject &subject : subjectsOf(fields)) {
            m_xml.writeEmptyElement("category"_L1);
            m_xml.writeAttribute("term"_L1, xmlText(QString(subject.name + subject.code)));
        }
        text("rights"_L1, copyrightOf(story));
        text("summary"_L1, fields.deck);
        m_xml.writeStartElement("content"_L1);
        m_xml.writeAttribute("type"_L1, "html"_L1);
        m_xml.writeCharacters(bodyXhtml(story));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void item(const story::Story &story)
    {
        const QString address = html::pageAddress(story), uri = storyUri(story);
        m_xml.writeStartElement("item"_L1);
        text("title"_L1, html::pageHeadline(story));
        text("link"_L1, address);
        text("description"_L1, html::escaped(summaryOf(story)));
        for (const QString &name : story.article.fields.byline)
            text("dc:creator"_L1, name);
        for (const Subject &subject : subjectsOf(story.article.fields))
            text("category"_L1, subject.name + subject.code);
        m_xml.writeStartElement("guid"_L1);
        m_xml.writeAttribute("isPermaLink"_L1, uri == address ? "true"_L1 : "false"_L1);
        m_xml.writeCharacters(xmlText(uri));
        m_xml.writeEndElement();
        text("pubDate"_L1, mailTime(versionTime(story)));
        m_xml.writeEndElement();
    }

    base::Result<> finish()
    {
        m_xml.writeEndDocument();
        if (m_xml.hasError())
            return base::failure(base::ErrorCode::Io, m_device.errorString());
        return {};
    }

    const story::Publication &m_publication;
    QString m_address;
    QIODevice &m_device;
    QXmlStreamWriter m_xml;
};

}

base::Result<> writeAtom(const std::vector<story::Story> &stories, const story::Publication &publication,
                         const QString &address, QIODevice &device)
{
    return Feed(publication, address, device).atom(stories);
}

base::Result<> writeRss(const std::vector<story::Story> &stories, const story::Publication &publication,
                        const QString &address, QIODevice &device)
{
    return Feed(publication, address, device).rss(stories);
}

}
