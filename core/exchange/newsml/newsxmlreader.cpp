// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/newsml/newsxml.h"

#include "core/exchange/embargo.h"
#include "core/exchange/text/plainmarkup.h"
#include "core/exchange/web/facts.h"
#include "core/exchange/web/tomarkup.h"
#include "core/exchange/xml/xmltree.h"
#include "core/markup/writer.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using web::Node;

/// ISO 8601, in its basic form too ("20261123T234000Z").
QDateTime timeOf(QString text)
{
    static const QRegularExpression basic(u"^(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(.*))?$"_s);
    if (const auto match = basic.match(text.trimmed()); match.hasMatch()) {
        text = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
        if (!match.captured(4).isEmpty())
            text += u'T' + match.captured(4) + u':' + match.captured(5) + u':'
                    + (match.captured(6).isEmpty() ? u"00"_s : match.captured(6)) + match.captured(7);
    }
    const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString attributeBelow(Node *node, QLatin1StringView name, QLatin1StringView attribute)
{
    const Node *found = below(node, name);
    return found ? found->attribute(attribute).trimmed() : QString();
}

void takeFirst(QString &field, const QString &words)
{
    if (field.isEmpty())
        field = words;
}

class Reader
{
public:
    explicit Reader(web::Page page) : m_page(std::move(page)) { }

    base::Result<Imported> read(const QStringList &warnings)
    {
        m_imported.warnings = warnings;
        Node *root = m_page.root();
        Node *item = below(root, "newsItem"_L1);
        if (item)
            readItem(item);
        Node *nitf = below(item ? item : root, "nitf"_L1);
        if (nitf)
            readNitf(nitf);
        else if (item)
            readContent(item);
        if (!nitf && !item)
            return base::failure(base::ErrorCode::Invalid, u"there is no story in it"_s);
        if (m_imported.body.isEmpty() && m_imported.fields.headline.isEmpty())
            return base::failure(base::ErrorCode::Invalid, u"the item holds no words of a story"_s);
        if (root->children.size() == 1 && web::elements(root, {"newsItem"_L1}).size() > 1)
            m_imported.warnings << u"The file holds several items; the first one was read."_s;
        return std::move(m_imported);
    }

private:
    void readItem(Node *item);
    void readContent(Node *item);
    void readNitf(Node *nitf);
    void readDocData(Node *data);
    void readBodyHead(Node *head);
    void setBody(Node *content);
    void toHtml(Node *node);
    void takeMedia(Node *media);
    void addSubject(const QString &code);

    web::Page m_page;
    Imported m_imported;
    story::Fields &m_fields = m_imported.fields;
};

void Reader::addSubject(const QString &code)
{
    if (!code.isEmpty() && !m_fields.subjects.contains(code))
        m_fields.subjects << code;
}

/// What the envelope of NewsML-G2 says (itemMeta, contentMeta, rightsInfo).
void Reader::readItem(Node *item)
{
    Node *meta = below(item, "itemMeta"_L1), *content = below(item, "contentMeta"_L1),
         *rights = below(item, "rightsInfo"_L1);
    if (below(meta, "embargoed"_L1))
        m_fields.embargoUntil = embargoUntil(wordsBelow(meta, "embargoed"_L1), m_imported);
    const QString status = attributeBelow(meta, "pubStatus"_L1, "qcode"_L1);
    m_fields.publicationStatus = status.endsWith("canceled"_L1)   ? story::PublicationStatus::Canceled
                                 : status.endsWith("withheld"_L1) ? story::PublicationStatus::Withheld
                                                                  : story::PublicationStatus::Usable;
    m_fields.editorNote = wordsBelow(meta, "edNote"_L1);
    m_fields.headline = wordsBelow(content, "headline"_L1);
    m_fields.slug = wordsBelow(content, "slugline"_L1);
    m_fields.datelinePlace = wordsBelow(below(content, "located"_L1), "name"_L1);
    m_fields.deck = wordsBelow(content, "description"_L1);
    m_fields.urgency = std::clamp(wordsBelow(content, "urgency"_L1).toInt(), 0, 9);
    m_fields.byline = web::namesIn(wordsBelow(content, "by"_L1));
    if (m_fields.byline.isEmpty() && content) {
        for (Node *creator : web::elements(content, {"creator"_L1}))
            m_fields.byline << wordsBelow(creator, "name"_L1);
        m_fields.byline.removeAll(QString());
    }
    if (const QString language = attributeBelow(content, "language"_L1, "tag"_L1); !language.isEmpty())
        m_fields.language = language;
    for (Node *subject : content ? web::elements(content, {"subject"_L1}) : std::vector<Node *>()) {
        const QString code = subject->attribute("qcode"_L1);
        addSubject(code.isEmpty() ? wordsBelow(subject, "name"_L1) : code);
    }
    m_fields.copyright = wordsBelow(rights, "copyrightNotice"_L1);
    m_fields.usageTerms = wordsBelow(rights, "usageTerms"_L1);
    m_imported.provider = wordsBelow(below(meta, "provider"_L1), "name"_L1);
    takeFirst(m_imported.provider, attributeBelow(meta, "provider"_L1, "literal"_L1));
}

/// The words of an item whose text is no NITF.
void Reader::readContent(Node *item)
{
    Node *set = below(item, "contentSet"_L1);
    if (Node *body = below(set, "body"_L1)) // XHTML
        return setBody(body);
    const Node *data = below(set, "inlineData"_L1);
    if (!data)
        return;
    const QString words = web::wordsOf(data);
    if (!data->attribute("contenttype"_L1).contains("html"_L1)) {
        m_imported.body = plainParagraphs(words);
        return;
    }
    if (auto page = web::Page::parse(words)) {
        const web::PageContent content = web::contentOf(page->root(), QUrl());
        m_imported.body = markup::write(content.body).trimmed();
    }
}

void Reader::readNitf(Node *nitf)
{
    if (Node *data = below(nitf, "docdata"_L1))
        readDocData(data);
    if (Node *head = below(nitf, "body.head"_L1))
        readBodyHead(head);
    takeFirst(m_fields.headline, wordsBelow(below(nitf, "head"_L1), "title"_L1));
    for (Node *meta : web::elements(nitf, {"meta"_L1})) {
        const QString name = meta->attribute("name"_L1), content = meta->attribute("content"_L1);
        if (name == "language"_L1 && !content.isEmpty())
            m_fields.language = content;
        else if (name == "section"_L1)
            takeFirst(m_fields.section, content);
    }
    if (Node *content = below(nitf, "body.content"_L1))
        setBody(content);
}

void Reader::readDocData(Node *data)
{
    takeFirst(m_fields.slug, attributeBelow(data, "du-key"_L1, "key"_L1));
    if (m_fields.urgency == 0)
        m_fields.urgency = std::clamp(attributeBelow(data, "urgency"_L1, "ed-urg"_L1).toInt(), 0, 9);
    const QString release = attributeBelow(data, "date.release"_L1, "norm"_L1);
    if (!m_fields.embargoUntil.isValid() && !release.isEmpty())
        m_fields.embargoUntil = embargoUntil(release, m_imported);
    if (!m_fields.expires.isValid())
        m_fields.expires = timeOf(attributeBelow(data, "date.expire"_L1, "norm"_L1));
    takeFirst(m_fields.usageTerms, attributeBelow(data, "doc.rights"_L1, "type"_L1));
    takeFirst(m_imported.provider, attributeBelow(data, "doc.copyright"_L1, "holder"_L1));
    for (Node *key : web::elements(data, {"keyword"_L1}))
        addSubject(key->attribute("key"_L1).trimmed());
    if (m_fields.publicationStatus == story::PublicationStatus::Usable
        && data->attribute("management-status"_L1) == "canceled"_L1)
        m_fields.publicationStatus = story::PublicationStatus::Canceled;
}

void Reader::readBodyHead(Node *head)
{
    takeFirst(m_fields.headline, wordsBelow(head, "hl1"_L1));
    takeFirst(m_fields.kicker, wordsBelow(below(head, "hedline"_L1), "hl2"_L1));
    takeFirst(m_fields.deck, wordsBelow(head, "abstract"_L1));
    takeFirst(m_fields.datelinePlace, wordsBelow(below(head, "dateline"_L1), "location"_L1));
    if (const QDateTime day = timeOf(attributeBelow(head, "story.date"_L1, "norm"_L1)); day.isValid())
        m_fields.datelineDate = day.date();
    takeFirst(m_imported.provider, wordsBelow(head, "distributor"_L1));
    if (!m_fields.byline.isEmpty())
        return;
    for (Node *byline : web::elements(head, {"byline"_L1})) {
        const QString person = wordsBelow(byline, "person"_L1);
        m_fields.byline += person.isEmpty() ? web::namesIn(web::lineOf(byline)) : QStringList(person);
    }
}

/// The photo of a story: its words; the file itself lies elsewhere.
void Reader::takeMedia(Node *media)
{
    story::Photo &lead = m_fields.leadPhoto;
    const QString caption = wordsBelow(media, "media-caption"_L1),
                  credit = wordsBelow(media, "media-producer"_L1);
    const bool isFirst = lead.caption.isEmpty() && lead.credit.isEmpty();
    if (!isFirst) {
        m_imported.setApart << QString(caption + u' ' + credit).trimmed();
        return;
    }
    lead.caption = caption;
    lead.credit = credit;
    for (Node *meta : web::elements(media, {"media-metadata"_L1})) {
        if (meta->attribute("name"_L1) == "alternate-text"_L1)
            lead.alternateText = meta->attribute("value"_L1);
    }
}

/// Elements of NITF by their names in HTML.
void Reader::toHtml(Node *node)
{
    static const QHash<QString, QString> names{{u"hl2"_s, u"h2"_s},          {u"bq"_s, u"blockquote"_s},
                                               {u"block"_s, u"div"_s},       {u"note"_s, u"div"_s},
                                               {u"fn"_s, u"div"_s},          {u"q"_s, u"span"_s},
                                               {u"lang"_s, u"span"_s},       {u"person"_s, u"span"_s},
                                               {u"org"_s, u"span"_s},        {u"location"_s, u"span"_s},
                                               {u"chron"_s, u"span"_s},      {u"num"_s, u"span"_s},
                                               {u"money"_s, u"span"_s},      {u"event"_s, u"span"_s},
                                               {u"city"_s, u"span"_s},       {u"state"_s, u"span"_s},
                                               {u"country"_s, u"span"_s},    {u"function"_s, u"span"_s},
                                               {u"virtloc"_s, u"span"_s},    {u"object.title"_s, u"span"_s},
                                               {u"classifier"_s, u"span"_s}, {u"copyrite"_s, u"span"_s},
                                               {u"body.content"_s, u"div"_s}};
    for (Node *child : std::vector(node->children)) {
        if (child->tag == "media"_L1) {
            takeMedia(child);
            child->detach();
            continue;
        }
        const QString kind = child->attribute("class"_L1);
        if (child->tag == "em"_L1 && kind == "bold"_L1)
            child->tag = u"strong"_s;
        else if (child->tag == "em"_L1 && kind == "strikethrough"_L1)
            child->tag = u"s"_s;
        else
            child->tag = names.value(child->tag, child->tag);
        toHtml(child);
    }
}

void Reader::setBody(Node *content)
{
    toHtml(content);
    m_imported.body = markup::write(web::contentOf(content, QUrl()).body).trimmed();
}

}

bool isNewsXml(QStringView start)
{
    static const QRegularExpression root(u"<(?:\\w+:)?(?:newsItem|newsMessage|nitf)\\b"_s);
    return start.startsWith(u'<') && root.matchView(start).hasMatch();
}

base::Result<Imported> readNewsXml(const Decoded &decoded)
{
    auto page = readXmlTree(decoded.text);
    if (!page)
        return std::unexpected(page.error());
    return Reader(std::move(*page)).read(decoded.warnings);
}

}
