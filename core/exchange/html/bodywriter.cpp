// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/bodywriter.h"

#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/html/furniture.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"
#include "core/markup/html.h"
#include "core/markup/notes.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

using markup::Node;
using markup::NodeType;

void collectLevels(const Node &node, QList<int> &levels)
{
    if (node.type == NodeType::Heading && !levels.contains(node.level))
        levels << node.level;
    for (const Node &child : node.children)
        collectLevels(child, levels);
}

/// The element of a node that is nothing but its element; empty for the others.
QLatin1StringView plainTag(NodeType type)
{
    switch (type) {
    case NodeType::BlockQuote:
        return "blockquote"_L1;
    case NodeType::BulletList:
        return "ul"_L1;
    case NodeType::ListItem:
        return "li"_L1;
    case NodeType::TableRow:
        return "tr"_L1;
    case NodeType::Emphasis:
        return "em"_L1;
    case NodeType::Strong:
        return "strong"_L1;
    case NodeType::Strikethrough:
        return "s"_L1;
    default:
        return {};
    }
}

bool isCorrection(const Node &node)
{
    static const QSet<QString> names{u"correction"_s, u"clarification"_s, u"update"_s, u"editors-note"_s};
    return names.contains(node.name);
}

QString figcaption(const story::Photo &photo)
{
    if (photo.caption.isEmpty() && photo.credit.isEmpty())
        return {};
    const QString credit = photo.credit.isEmpty()
                               ? QString()
                               : u"<span class=\"credit\">%1</span>"_s.arg(escaped(photo.credit));
    const QString space = photo.caption.isEmpty() || credit.isEmpty() ? QString() : u" "_s;
    return u"<figcaption>%1%2%3</figcaption>\n"_s.arg(escaped(photo.caption), space, credit);
}

QString img(const QString &source, const QSize &size, const QString &alternateText, const QString &more = {})
{
    return u"<img src=\"%1\"%2 width=\"%3\" height=\"%4\" alt=\"%5\">"_s.arg(
        source, more, QString::number(size.width()), QString::number(size.height()), escaped(alternateText));
}

/// A photo's element; empty where the photo is missing.
QString picture(const story::Story &story, const story::Photo &photo, const PhotoFolder *folder)
{
    if (!folder) {
        const auto embedded = embedPhoto(story.assets, photo);
        return embedded ? img(embedded->dataAddress(), embedded->size, photo.alternateText) : QString();
    }
    const std::vector<EmbeddedPhoto> variants = photoVariants(story.assets, photo);
    if (variants.empty())
        return {};
    const QString stem = variants.back().publicName().section(u'.', 0, 0); // all are one photo
    QStringList sources;
    for (const EmbeddedPhoto &variant : variants) {
        const QString name = u"%1-%2.%3"_s.arg(stem, QString::number(variant.size.width()), variant.type);
        folder->put(name, variant.bytes);
        sources << folder->way + name + u" %1w"_s.arg(variant.size.width());
    }
    const QString largest = sources.last().section(u' ', 0, 0);
    const QString more
        = sources.size() == 1
              ? QString()
              : u" srcset=\"%1\" sizes=\"(max-width: 60rem) 100vw, 60rem\""_s.arg(sources.join(u", "_s));
    return img(largest, variants.back().size, photo.alternateText, more + u" decoding=\"async\""_s);
}

}

QString figure(const story::Story &story, const story::Photo &photo, const PhotoFolder *folder,
               const QString &className)
{
    const QString open = className.isEmpty() ? u"<figure>\n"_s : u"<figure class=\"%1\">\n"_s.arg(className);
    QString image = picture(story, photo, folder);
    if (image.isEmpty()) {
        const QString words = photo.alternateText.isEmpty()
                                  ? Labels(story.article.fields.language)[u"missingPhoto"_s]
                                  : photo.alternateText;
        image = u"<p class=\"missing\">%1</p>"_s.arg(escaped(words));
    }
    return open + image + u'\n' + figcaption(photo) + "</figure>\n"_L1;
}

BodyWriter::BodyWriter(const story::Story &story, QString dateline, const PhotoFolder *folder)
    : m_story(story)
    , m_dateline(std::move(dateline))
    , m_folder(folder)
    , m_noteNumbers(markup::noteNumbers(story.body))
{
    collectLevels(story.body, m_levels);
    std::ranges::sort(m_levels);
}

QString BodyWriter::headingTag(int level) const
{
    return u"h%1"_s.arg(qMin<qsizetype>(6, m_levels.indexOf(level) + 2));
}

/// Tags that are closed where they were opened: only these are written, so that the page stays well formed.
void BodyWriter::writeTag(const Node &node)
{
    const QString tag = node.text.toLower();
    m_html += tag == "<sc>"_L1 ? u"<span class=\"sc\">"_s : tag == "</sc>"_L1 ? u"</span>"_s : tag;
}

bool BodyWriter::enter(const Node &node)
{
    m_paired.unite(markup::pairedTags(node));
    if (!isBlock(node.type))
        return enterInline(node);
    switch (node.type) {
    case NodeType::Paragraph:
        if (m_tightItems.isEmpty() || m_tightItems.last() == nullptr)
            m_html += "<p>"_L1;
        m_html += std::exchange(m_dateline, {});
        return true;
    case NodeType::Heading:
        m_html += u'<' + headingTag(node.level) + u'>';
        return true;
    case NodeType::OrderedList:
        m_html += node.level == 1 ? u"<ol>\n"_s : u"<ol start=\"%1\">\n"_s.arg(node.level);
        break;
    case NodeType::CodeBlock:
        m_html += "<pre tabindex=\"0\"><code>"_L1 + escaped(node.text) + "</code></pre>\n"_L1;
        return false;
    case NodeType::HtmlBlock: {
        const QString words = markup::htmlWords(node.text);
        m_html += words.isEmpty() ? QString() : "<p>"_L1 + escaped(words) + "</p>\n"_L1;
        return false;
    }
    case NodeType::ThematicBreak:
        m_html += "<hr>\n"_L1;
        return false;
    case NodeType::Table:
        m_html += "<div class=\"table\" tabindex=\"0\"><table>\n"_L1;
        return true;
    case NodeType::TableCell:
        openTableCell(node);
        return true;
    case NodeType::Directive:
        return enterDirective(node);
    default:
        if (const QLatin1StringView tag = plainTag(node.type); !tag.isEmpty())
            m_html += u'<' + tag + (node.type == NodeType::BulletList ? ">\n"_L1 : ">"_L1);
        break;
    }
    if (node.type == NodeType::BulletList || node.type == NodeType::OrderedList)
        m_tightItems << (node.tight ? &node : nullptr);
    else if (node.type == NodeType::BlockQuote)
        m_tightItems << nullptr;
    return true;
}

void BodyWriter::leave(const Node &node)
{
    if (!isBlock(node.type)) {
        leaveInline(node);
        return;
    }
    switch (node.type) {
    case NodeType::Paragraph:
        m_html += m_tightItems.isEmpty() || m_tightItems.last() == nullptr ? "</p>\n"_L1 : ""_L1;
        return;
    case NodeType::Heading:
        m_html += "</"_L1 + headingTag(node.level) + ">\n"_L1;
        return;
    case NodeType::OrderedList:
        m_html += "</ol>\n"_L1;
        break;
    case NodeType::Table:
        m_html += "</table></div>\n"_L1;
        return;
    case NodeType::TableCell:
        m_html += node.isHeader ? "</th>"_L1 : "</td>"_L1;
        return;
    case NodeType::Directive:
        leaveDirective(node);
        return;
    default:
        if (const QLatin1StringView tag = plainTag(node.type); !tag.isEmpty())
            m_html += "</"_L1 + tag + ">\n"_L1;
        break;
    }
    if (node.type == NodeType::BulletList || node.type == NodeType::OrderedList
        || node.type == NodeType::BlockQuote)
        m_tightItems.removeLast();
}

void BodyWriter::openTableCell(const Node &node)
{
    const QLatin1StringView align = node.alignment == markup::Alignment::Right ? " class=\"end-align\""_L1
                                    : node.alignment == markup::Alignment::Center
                                        ? " class=\"center-align\""_L1
                                        : ""_L1;
    m_html += (node.isHeader ? "<th scope=\"col\""_L1 : "<td"_L1) + align + u'>';
}

bool BodyWriter::enterInline(const Node &node)
{
    if (node.suggested == markup::Suggested::Deletion)
        m_html += "<del>"_L1;
    else if (node.suggested == markup::Suggested::Insertion)
        m_html += "<ins>"_L1;
    switch (node.type) {
    case NodeType::Text:
        m_html += escaped(node.text);
        break;
    case NodeType::Code:
        m_html += "<code>"_L1 + escaped(node.text) + "</code>"_L1;
        return false;
    case NodeType::Link: {
        const QString address = safeAddress(node.target);
        m_html += address.isEmpty() ? u"<span>"_s : u"<a href=\"%1\">"_s.arg(escaped(address));
        break;
    }
    case NodeType::Image:
        return writeImage(node);
    case NodeType::NoteReference:
        writeNoteReference(node);
        break;
    case NodeType::InlineHtml:
        if (m_paired.contains(&node))
            writeTag(node);
        break;
    case NodeType::SoftBreak:
        m_html += u'\n';
        break;
    case NodeType::HardBreak:
        m_html += "<br>\n"_L1;
        break;
    default:
        if (const QLatin1StringView tag = plainTag(node.type); !tag.isEmpty())
            m_html += u'<' + tag + u'>';
        break;
    }
    return node.type != NodeType::InlineHtml;
}

void BodyWriter::leaveInline(const Node &node)
{
    if (node.type == NodeType::Link)
        m_html += safeAddress(node.target).isEmpty() ? "</span>"_L1 : "</a>"_L1;
    else if (const QLatin1StringView tag = plainTag(node.type); !tag.isEmpty())
        m_html += "</"_L1 + tag + u'>';
    if (node.suggested == markup::Suggested::Deletion)
        m_html += "</del>"_L1;
    else if (node.suggested == markup::Suggested::Insertion)
        m_html += "</ins>"_L1;
}

bool BodyWriter::writeImage(const Node &node)
{
    const QString words = markup::plainText(node);
    if (const QString image = picture(m_story, {node.target, words, {}, {}}, m_folder); !image.isEmpty()) {
        m_html += image;
    } else {
        const QString address = webAddress(node.target);
        const QString text = words.isEmpty() ? Labels(m_story.article.fields.language)[u"photo"_s] : words;
        m_html += address.isEmpty() ? escaped(text)
                                    : u"<a href=\"%1\">%2</a>"_s.arg(escaped(address), escaped(text));
    }
    return false;
}

void BodyWriter::writeNoteReference(const Node &node)
{
    const QString number = QString::number(m_noteNumbers.value(node.name));
    const QString id = m_called.contains(number.toInt()) ? QString() : u" id=\"note-from-%1\""_s.arg(number);
    m_called.insert(number.toInt());
    m_html += u"<sup class=\"note-mark\"><a href=\"#note-%1\"%2 role=\"doc-noteref\">%1</a></sup>"_s.arg(
        number, id);
}

QString BodyWriter::notes() const
{
    if (m_notes.isEmpty())
        return {};
    QString items;
    for (const auto &[number, words] : m_notes.asKeyValueRange()) {
        const QString back
            = m_called.contains(number)
                  ? u"<p><a href=\"#note-from-%1\" role=\"doc-backlink\">\u21a9 %1</a></p>\n"_s.arg(number)
                  : QString();
        items += u"<li id=\"note-%1\" value=\"%1\">\n%2%3</li>\n"_s.arg(QString::number(number), words, back);
    }
    return u"<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"%1\">\n<ol>\n%2</ol>\n</section>\n"_s
        .arg(escaped(Labels(m_story.article.fields.language)[u"notes"_s]), items);
}

QString BodyWriter::correction(const Node &node)
{
    const QString language = m_story.article.fields.language;
    QString label = escaped(Labels(language)[node.name]);
    const QDate day = QDate::fromString(node.attributes.value(u"date"_s), Qt::ISODate);
    if (day.isValid())
        label += u", <time datetime=\"%1\">%2</time>"_s.arg(
            day.toString(Qt::ISODate), escaped(QLocale(language).toString(day, u"d MMMM yyyy"_s)));
    return u"<aside class=\"correction\" role=\"note\">\n<p class=\"label\">%1</p>\n%2</aside>\n"_s.arg(
        label, childrenHtml(node));
}

bool BodyWriter::enterDirective(const Node &node)
{
    if (markup::isNote(node)) {
        const int number = m_noteNumbers.value(node.attributes.value(u"id"_s));
        if (!m_notes.contains(number))
            m_notes.insert(number, childrenHtml(node));
        return false;
    }
    if (isCorrection(node)) {
        m_corrections += correction(node);
        return false;
    }
    if (node.name == "newsletter"_L1 || node.name == "support"_L1 || node.name == "related"_L1) {
        if (!m_placed.contains(node.name)) // twice would repeat the ids of its form
            m_html += furnitureSection(m_story, node.name, childrenHtml(node));
        m_placed.insert(node.name);
        return false;
    }
    if (node.name == "pullquote"_L1) {
        m_html += pullQuote(node);
        return false;
    }
    if (node.name == "photo"_L1) {
        const auto &attributes = node.attributes;
        m_html += figure(m_story,
                         {attributes.value(u"src"_s), attributes.value(u"alt"_s),
                          markup::plainText(node).simplified(), attributes.value(u"credit"_s)},
                         m_folder);
        return false;
    }
    const QString title = node.attributes.value(u"title"_s);
    m_tightItems << nullptr;
    ++m_boxes;
    if (title.isEmpty())
        m_html += "<aside class=\"box\">\n"_L1;
    else
        m_html += u"<aside class=\"box\" aria-labelledby=\"box-%1\">\n<h2 id=\"box-%1\">%2</h2>\n"_s.arg(
            QString::number(m_boxes), escaped(title));
    return true;
}

void BodyWriter::leaveDirective(const Node &node)
{
    if (markup::isNote(node) || isCorrection(node))
        return;
    static const QSet<QString> whole{u"newsletter"_s, u"support"_s, u"related"_s, u"pullquote"_s, u"photo"_s};
    if (whole.contains(node.name))
        return;
    m_tightItems.removeLast();
    m_html += "</aside>\n"_L1;
}

QString BodyWriter::childrenHtml(const Node &node)
{
    const QString before = std::exchange(m_html, {});
    const QString dateline = std::exchange(m_dateline, {});
    m_tightItems << nullptr;
    for (const Node &child : node.children)
        markup::walk(child, *this);
    m_tightItems.removeLast();
    m_dateline = dateline;
    return std::exchange(m_html, before);
}

/// The last paragraph names the speaker where it begins with a dash. The words stand in the story too, so a
/// screen reader passes the figure over.
QString BodyWriter::pullQuote(const Node &node)
{
    QString words;
    QString speaker;
    for (const Node &child : node.children) {
        const QString text = markup::plainText(child).simplified();
        if (&child != &node.children.front() && (text.startsWith(u'\u2014') || text.startsWith(u'\u2013')))
            speaker = text.mid(1).trimmed();
        else
            words += "<p>"_L1 + escaped(text) + "</p>\n"_L1;
    }
    const QString caption
        = speaker.isEmpty() ? QString() : "<figcaption>"_L1 + escaped(speaker) + "</figcaption>\n"_L1;
    return u"<figure class=\"pullquote\" aria-hidden=\"true\">\n"_s + words + caption + "</figure>\n"_L1;
}

}
