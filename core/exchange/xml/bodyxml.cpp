// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xml/bodyxml.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"
#include "core/exchange/html/structureddata.h"
#include "core/markup/html.h"
#include "core/markup/notes.h"

#include <QLocale>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using markup::Node;
using markup::NodeType;

bool isNamed(const Node &node, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::contains(names, node.name);
}

QString mimeTypeOf(const story::Photo &photo, const std::optional<html::EmbeddedPhoto> &embedded)
{
    return embedded ? embedded->mimeType()
                    : QMimeDatabase().mimeTypeForFile(photo.file, QMimeDatabase::MatchExtension).name();
}

bool isCorrection(const Node &node)
{
    return isNamed(node, {"correction"_L1, "clarification"_L1, "update"_L1, "editors-note"_L1});
}

/// What belongs to the page, or says twice what the story says.
bool staysBehind(const Node &node)
{
    return isNamed(node, {"newsletter"_L1, "support"_L1, "related"_L1, "pullquote"_L1});
}

void collectLevels(const Node &node, QList<int> &levels)
{
    if (node.type == NodeType::Heading && !levels.contains(node.level))
        levels << node.level;
    for (const Node &child : node.children)
        collectLevels(child, levels);
}

}

QString xmlText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean += c;
            clean += text[++i];
        } else if (c == u'\t' || c == u'\n'
                   || (c >= u' ' && !(c >= u'\u007f' && c <= u'\u009f') && !c.isSurrogate()
                       && c < u'\ufffe')) {
            clean += c;
        }
    }
    return clean;
}

BodyXml::BodyXml(QXmlStreamWriter &xml, const story::Story &story, Vocabulary vocabulary)
    : m_xml(xml)
    , m_story(story)
    , m_vocabulary(vocabulary)
    , m_noteNumbers(markup::noteNumbers(story.body))
{
    if (vocabulary == Vocabulary::Nitf)
        m_quotations = quotations(story);
    collectLevels(story.body, m_levels);
    std::ranges::sort(m_levels);
}

void BodyXml::write()
{
    for (const Node &child : m_story.body.children)
        markup::walk(child, *this);
    writeNotes();
}

void BodyXml::start(QLatin1StringView name, QLatin1StringView className)
{
    m_xml.writeStartElement(name);
    if (!className.isEmpty())
        m_xml.writeAttribute("class"_L1, className);
}

bool BodyXml::enter(const Node &node)
{
    m_paired.unite(markup::pairedTags(node));
    return isBlock(node.type) ? enterBlock(node) : enterInline(node);
}

bool BodyXml::enterBlock(const Node &node)
{
    switch (node.type) {
    case NodeType::Paragraph:
        if (hasParagraph())
            start("p"_L1);
        return true;
    case NodeType::Heading:
        m_xml.writeStartElement(
            isXhtml() ? u"h%1"_s.arg(std::min<qsizetype>(6, m_levels.indexOf(node.level) + 2)) : u"hl2"_s);
        return true;
    case NodeType::BlockQuote:
        start(isXhtml() ? "blockquote"_L1 : "bq"_L1);
        if (!isXhtml())
            start("block"_L1);
        m_tight << false;
        return true;
    case NodeType::BulletList:
    case NodeType::OrderedList:
        startList(node);
        return true;
    case NodeType::ListItem:
        start("li"_L1);
        return true;
    case NodeType::CodeBlock:
        m_xml.writeTextElement("pre"_L1, xmlText(node.text));
        return false;
    case NodeType::HtmlBlock:
        if (const QString words = markup::htmlWords(node.text); !words.isEmpty())
            m_xml.writeTextElement("p"_L1, xmlText(words));
        return false;
    case NodeType::ThematicBreak:
        m_xml.writeEmptyElement("hr"_L1);
        return false;
    case NodeType::Table:
        start("table"_L1);
        return true;
    case NodeType::TableRow:
        start("tr"_L1);
        return true;
    case NodeType::TableCell:
        start(node.isHeader ? "th"_L1 : "td"_L1);
        return true;
    case NodeType::Directive:
        return enterDirective(node);
    default:
        return false;
    }
}

void BodyXml::startList(const Node &node)
{
    start(node.type == NodeType::BulletList ? "ul"_L1 : "ol"_L1);
    if (node.type == NodeType::OrderedList && node.level != 1)
        m_xml.writeAttribute(isXhtml() ? "start"_L1 : "seqnum"_L1, QString::number(node.level));
    m_tight << node.tight;
}

void BodyXml::leave(const Node &node)
{
    switch (node.type) {
    case NodeType::Paragraph:
        if (hasParagraph())
            m_xml.writeEndElement();
        return;
    case NodeType::BlockQuote:
        if (!isXhtml())
            m_xml.writeEndElement();
        [[fallthrough]];
    case NodeType::BulletList:
    case NodeType::OrderedList:
        m_tight.removeLast();
        [[fallthrough]];
    case NodeType::Heading:
    case NodeType::ListItem:
    case NodeType::Table:
    case NodeType::TableRow:
    case NodeType::TableCell:
    case NodeType::Emphasis:
    case NodeType::Strong:
    case NodeType::Strikethrough:
        m_xml.writeEndElement();
        return;
    case NodeType::Link:
        if (!html::safeAddress(node.target).isEmpty())
            m_xml.writeEndElement();
        return;
    default:
        return;
    }
}

void BodyXml::startStyled(const Node &node)
{
    if (node.type == NodeType::Emphasis)
        start("em"_L1);
    else if (node.type == NodeType::Strong)
        isXhtml() ? start("strong"_L1) : start("em"_L1, "bold"_L1);
    else
        isXhtml() ? start("del"_L1) : start("em"_L1, "strikethrough"_L1);
}

/// A raised or lowered figure is another than one on the line.
void BodyXml::writeTag(const Node &node)
{
    const QString tag = node.text.toLower();
    if (!m_paired.contains(&node) || tag.contains("sc"_L1))
        return;
    if (tag.startsWith("</"_L1))
        m_xml.writeEndElement();
    else
        start(tag == "<sup>"_L1 ? "sup"_L1 : "sub"_L1);
}

bool BodyXml::enterInline(const Node &node)
{
    switch (node.type) {
    case NodeType::Text:
        writeWords(node);
        return true;
    case NodeType::Emphasis:
    case NodeType::Strong:
    case NodeType::Strikethrough:
        startStyled(node);
        return true;
    case NodeType::Code:
        isXhtml() ? start("code"_L1) : start("em"_L1, "code"_L1);
        m_xml.writeCharacters(xmlText(node.text));
        m_xml.writeEndElement();
        return false;
    case NodeType::Link:
        if (const QString address = html::safeAddress(node.target); !address.isEmpty()) {
            start("a"_L1);
            m_xml.writeAttribute("href"_L1, xmlText(address));
        }
        return true;
    case NodeType::SoftBreak:
        m_xml.writeCharacters(u" "_s);
        return false;
    case NodeType::HardBreak:
        m_xml.writeEmptyElement("br"_L1);
        return false;
    case NodeType::NoteReference:
        if (const QString number = QString::number(m_noteNumbers.value(node.name)); isXhtml())
            m_xml.writeTextElement("sup"_L1, number);
        else
            m_xml.writeCharacters(u'[' + number + u']');
        return false;
    case NodeType::InlineHtml:
        writeTag(node);
        return false;
    default: // a picture's words stand for it
        return node.type == NodeType::Image;
    }
}

/// Words of the story; where they are quoted, in an element that names who says so.
void BodyXml::writeWords(const Node &node)
{
    const auto plain = [this](QStringView words) { m_xml.writeCharacters(xmlText(words)); };
    qsizetype at = node.range.begin;
    for (const Quotation &quotation : m_quotations) {
        const qsizetype from = std::max(at, quotation.range.begin);
        const qsizetype to = std::min(node.range.end, quotation.range.end);
        if (from >= to || node.isReplaced)
            continue;
        const QStringView words(node.text);
        plain(words.sliced(at - node.range.begin, from - at));
        start("q"_L1);
        m_xml.writeAttribute("quote-source"_L1, xmlText(quotation.source));
        plain(words.sliced(from - node.range.begin, to - from));
        m_xml.writeEndElement();
        at = to;
    }
    plain(node.isReplaced ? QStringView(node.text) : QStringView(node.text).sliced(at - node.range.begin));
}

bool BodyXml::enterDirective(const Node &node)
{
    const auto &attributes = node.attributes;
    if (markup::isNote(node)) {
        m_notes.push_back(&node);
    } else if (isCorrection(node)) {
        writeCorrection(node);
    } else if (node.name == "photo"_L1) {
        writePhoto({attributes.value(u"src"_s), attributes.value(u"alt"_s),
                    markup::plainText(node).simplified(), attributes.value(u"credit"_s)});
    } else if (!staysBehind(node)) {
        writeBox(node);
    }
    return false;
}

void BodyXml::writeChildren(const Node &node)
{
    m_tight << false;
    ++m_depth;
    for (const Node &child : node.children)
        markup::walk(child, *this);
    --m_depth;
    m_tight.removeLast();
}

void BodyXml::writeBox(const Node &node)
{
    const QString title = node.attributes.value(u"title"_s);
    const bool hasElement = isXhtml() || m_depth == 0; // a block of NITF stands in no other
    if (hasElement)
        start(isXhtml() ? "aside"_L1 : "block"_L1, "box"_L1);
    if (!title.isEmpty())
        m_xml.writeTextElement(isXhtml() ? "h2"_L1 : "hl2"_L1, xmlText(title));
    writeChildren(node);
    if (hasElement)
        m_xml.writeEndElement();
}

/// It says what it is in words of its own: not everybody keeps a class.
void BodyXml::writeCorrection(const Node &node)
{
    const auto label = [this, &node] {
        const QString language = m_story.article.fields.language;
        const QDate day = QDate::fromString(node.attributes.value(u"date"_s), Qt::ISODate);
        start("p"_L1);
        const QString when
            = day.isValid() ? u", "_s + QLocale(language).toString(day, u"d MMMM yyyy"_s) : QString();
        const QString words = html::Labels(language)[node.name] + when + u':';
        m_xml.writeCharacters(xmlText(words));
        m_xml.writeEndElement();
    };
    if (isXhtml()) {
        start("aside"_L1, "correction"_L1);
        label();
        writeChildren(node);
        m_xml.writeEndElement();
        return;
    }
    start("note"_L1);
    m_xml.writeAttribute("noteclass"_L1, "editorsnote"_L1);
    start("body.content"_L1);
    label();
    writeChildren(node);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void BodyXml::writePhoto(const story::Photo &photo)
{
    const auto embedded = m_places ? std::nullopt : html::embedPhoto(m_story.assets, photo);
    const QString address = embedded ? html::imageAddress(m_story, *embedded) : QString();
    const QString place = m_places ? m_places(photo) : address;
    if (isXhtml()) {
        start("figure"_L1);
        if (!place.isEmpty()) {
            m_xml.writeEmptyElement("img"_L1);
            m_xml.writeAttribute("src"_L1, xmlText(place));
            m_xml.writeAttribute("alt"_L1, xmlText(photo.alternateText));
        }
        const QString words = QString(photo.caption + u' ' + photo.credit).trimmed();
        m_xml.writeTextElement("figcaption"_L1, xmlText(words));
        m_xml.writeEndElement();
        return;
    }
    start("media"_L1);
    m_xml.writeAttribute("media-type"_L1, "image"_L1);
    if (!photo.alternateText.isEmpty()) {
        m_xml.writeEmptyElement("media-metadata"_L1);
        m_xml.writeAttribute("name"_L1, "alternate-text"_L1);
        m_xml.writeAttribute("value"_L1, xmlText(photo.alternateText));
    }
    start("media-reference"_L1);
    if (embedded) // never what it is called here: a path, or the hash of the file that somebody gave
        m_xml.writeAttribute("source"_L1, place.isEmpty() ? embedded->publicName() : place);
    m_xml.writeAttribute("mime-type"_L1, mimeTypeOf(photo, embedded));
    m_xml.writeEndElement();
    if (!photo.caption.isEmpty())
        m_xml.writeTextElement("media-caption"_L1, xmlText(photo.caption));
    if (!photo.credit.isEmpty())
        m_xml.writeTextElement("media-producer"_L1, xmlText(photo.credit));
    m_xml.writeEndElement();
}

/// Footnotes stand behind the story.
void BodyXml::writeNotes()
{
    std::ranges::sort(m_notes, {}, [this](const Node *note) {
        return m_noteNumbers.value(note->attributes.value(u"id"_s));
    });
    for (const Node *note : std::vector(m_notes)) {
        const QString number = QString::number(m_noteNumbers.value(note->attributes.value(u"id"_s)));
        const QString words = xmlText(markup::plainText(*note).simplified());
        if (isXhtml()) {
            start("p"_L1, "note"_L1);
            m_xml.writeTextElement("sup"_L1, number);
            m_xml.writeCharacters(u' ' + words);
        } else {
            start("fn"_L1);
            start("body.content"_L1);
            m_xml.writeTextElement("p"_L1, u'[' + number + u"] "_s + words);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
}

QString bodyXhtml(const story::Story &story)
{
    QString text;
    QXmlStreamWriter xml(&text);
    BodyXml(xml, story, Vocabulary::Xhtml).write();
    return text;
}

}
