// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docxbody.h"

#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/xml/bodyxml.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

// What stands within a paragraph: runs, links, tracked changes, comments, pictures.
using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::docx {

using markup::Node;
using markup::NodeType;

bool BodyWriter::enterInline(const Node &node)
{
    switch (node.type) {
    case NodeType::Text:
        writeWords(node);
        return false;
    case NodeType::Emphasis:
        ++m_look.italic;
        return true;
    case NodeType::Strong:
        ++m_look.bold;
        return true;
    case NodeType::Strikethrough:
        ++m_look.strike;
        return true;
    case NodeType::Code:
        ++m_look.code;
        writeRun(node.text, node);
        --m_look.code;
        return false;
    case NodeType::Link:
        startLink(html::safeAddress(node.target));
        return true;
    case NodeType::SoftBreak:
        writeRun(u" ", node);
        return false;
    case NodeType::HardBreak:
        writeBreak();
        return false;
    case NodeType::InlineHtml:
        writeTag(node.text.toLower());
        return false;
    case NodeType::NoteReference:
        writeNoteReference(node);
        return false;
    default: // a picture's words stand for it
        return node.type == NodeType::Image;
    }
}

void BodyWriter::startLink(const QString &address)
{
    if (address.isEmpty() || m_links++ > 0)
        return;
    const bool isOutside = address.startsWith("http"_L1) || address.startsWith("mailto:"_L1);
    start("w:hyperlink"_L1);
    if (isOutside)
        m_xml.writeAttribute("r:id"_L1, addRelation(u"hyperlink"_s, address, true));
}

void BodyWriter::writeTag(const QString &tag)
{
    const int step = tag.startsWith("</"_L1) ? -1 : 1;
    const QStringView name = QStringView(tag).mid(step < 0 ? 2 : 1);
    int *count = name == "sup>"_L1   ? &m_look.raised
                 : name == "sub>"_L1 ? &m_look.lowered
                 : name == "sc>"_L1  ? &m_look.smallCaps
                                     : nullptr;
    if (count)
        *count = std::max(0, *count + step);
}

/// Words of the story, parted where a comment begins or ends.
void BodyWriter::writeWords(const Node &node)
{
    const bool isExact = !node.isReplaced && node.range.end - node.range.begin == node.text.size();
    qsizetype at = node.range.begin;
    while (isExact && at < node.range.end) {
        startComments(at, at + 1);
        qsizetype next = node.range.end;
        if (m_nextComment < m_comments.size() && m_comments[m_nextComment].range.begin > at)
            next = std::min(next, m_comments[m_nextComment].range.begin);
        for (const Comment &comment : m_open)
            next = comment.range.end > at ? std::min(next, comment.range.end) : next;
        writeRun(QStringView(node.text).sliced(at - node.range.begin, next - at), node);
        at = next;
        endComments(at);
    }
    if (!isExact) {
        startComments(node.range.begin, node.range.end);
        writeRun(node.text, node);
        endComments(node.range.end);
    }
}

void BodyWriter::startComments(qsizetype from, qsizetype to)
{
    for (; m_nextComment < m_comments.size() && m_comments[m_nextComment].range.begin < to; ++m_nextComment) {
        const Comment &comment = m_comments[m_nextComment];
        m_xml.writeEmptyElement("w:commentRangeStart"_L1);
        m_xml.writeAttribute("w:id"_L1, QString::number(comment.id));
        if (comment.range.end <= from)
            endComment(comment);
        else
            m_open.push_back(comment);
    }
}

void BodyWriter::endComments(qsizetype upTo)
{
    std::erase_if(m_open, [&](const Comment &comment) {
        if (comment.range.end > upTo)
            return false;
        endComment(comment);
        return true;
    });
}

void BodyWriter::endComment(const Comment &comment)
{
    m_xml.writeEmptyElement("w:commentRangeEnd"_L1);
    m_xml.writeAttribute("w:id"_L1, QString::number(comment.id));
    start("w:r"_L1);
    m_xml.writeEmptyElement("w:commentReference"_L1);
    m_xml.writeAttribute("w:id"_L1, QString::number(comment.id));
    end();
}

/// Opens a tracked change around a run. False where there is none.
bool BodyWriter::startChange(const Node &node)
{
    if (node.suggested == markup::Suggested::No)
        return false;
    const auto suggestion = std::ranges::find_if(m_suggestions, [&](const markup::Suggestion &each) {
        return each.range.begin <= node.range.begin && node.range.begin < each.range.end;
    });
    story::SuggestionMark mark;
    if (suggestion != m_suggestions.end())
        mark = story::markOf(m_story.article.suggestionMarks, suggestion->range);
    start(node.suggested == markup::Suggested::Insertion ? "w:ins"_L1 : "w:del"_L1);
    m_xml.writeAttribute("w:id"_L1, QString::number(++m_changes + 100'000)); // apart from the comments
    m_xml.writeAttribute("w:author"_L1, xmlText(mark.by));
    if (mark.at > 0)
        m_xml.writeAttribute("w:date"_L1, isoTime(QDateTime::fromMSecsSinceEpoch(mark.at, QTimeZone::UTC)));
    return true;
}

void BodyWriter::writeRun(QStringView words, const Node &node)
{
    if (words.isEmpty())
        return;
    const bool isChange = startChange(node);
    start("w:r"_L1);
    writeLook(m_links > 0);
    start(node.suggested == markup::Suggested::Deletion ? "w:delText"_L1 : "w:t"_L1);
    m_xml.writeAttribute("xml:space"_L1, "preserve"_L1);
    m_xml.writeCharacters(xmlText(words));
    end();
    end();
    if (isChange)
        end();
}

void BodyWriter::writeLook(bool isLink)
{
    start("w:rPr"_L1);
    if (isLink)
        value("w:rStyle"_L1, u"Hyperlink"_s);
    if (m_look.code > 0) {
        m_xml.writeEmptyElement("w:rFonts"_L1);
        m_xml.writeAttribute("w:ascii"_L1, "Liberation Mono"_L1);
        m_xml.writeAttribute("w:hAnsi"_L1, "Liberation Mono"_L1);
    }
    if (m_look.bold > 0)
        m_xml.writeEmptyElement("w:b"_L1);
    if (m_look.italic > 0)
        m_xml.writeEmptyElement("w:i"_L1);
    if (m_look.smallCaps > 0)
        m_xml.writeEmptyElement("w:smallCaps"_L1);
    if (m_look.strike > 0)
        m_xml.writeEmptyElement("w:strike"_L1);
    if (m_look.raised > 0 || m_look.lowered > 0)
        value("w:vertAlign"_L1, m_look.raised > 0 ? u"superscript"_s : u"subscript"_s);
    if (html::direction(m_story.article.fields.language) == "rtl"_L1)
        m_xml.writeEmptyElement("w:rtl"_L1);
    end();
}

void BodyWriter::writeBreak()
{
    start("w:r"_L1);
    m_xml.writeEmptyElement("w:br"_L1);
    end();
}

void BodyWriter::writeNoteReference(const Node &node)
{
    const int number = m_noteNumbers.value(node.name);
    if (!m_notes.contains(number))
        return;
    start("w:r"_L1);
    start("w:rPr"_L1);
    value("w:rStyle"_L1, u"FootnoteReference"_s);
    end();
    m_xml.writeEmptyElement("w:footnoteReference"_L1);
    m_xml.writeAttribute("w:id"_L1, QString::number(number));
    end();
}

/// A photo with its caption and credit; the words alone where it cannot be read.
void BodyWriter::writePhoto(const story::Photo &photo)
{
    if (const auto embedded = html::embedPhoto(m_story.assets, photo)) {
        Media media{u"media/photo%1.%2"_s.arg(m_media.size() + 1).arg(embedded->type), embedded->bytes};
        startParagraph("Normal"_L1);
        writeDrawing(media, embedded->size, photo);
        endParagraph();
        m_media.push_back(std::move(media));
    }
    const QString words = QString(photo.caption + u' ' + photo.credit).trimmed();
    if (words.isEmpty())
        return;
    startParagraph("Caption"_L1);
    writeRun(words, Node{.type = NodeType::Text});
    endParagraph();
}

void BodyWriter::writeDrawing(const Media &media, const QSize &size, const story::Photo &photo)
{
    constexpr int emuPerTwip = 635, widest = 9000; // twips: the page's text
    const int width = emuPerTwip * widest;
    const QString cx = QString::number(width),
                  cy = QString::number(qRound64(double(width) * size.height() / std::max(1, size.width()))),
                  number = QString::number(m_media.size() + 1);
    const auto extent = [&](QLatin1StringView name) {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute("cx"_L1, cx);
        m_xml.writeAttribute("cy"_L1, cy);
    };
    const auto properties = [&](QLatin1StringView name) {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute("id"_L1, number);
        m_xml.writeAttribute("name"_L1, u"Photo "_s + number);
        m_xml.writeAttribute("descr"_L1, xmlText(photo.alternateText));
    };
    const QString relation = addRelation(u"image"_s, media.name, false);
    start("w:r"_L1);
    start("w:drawing"_L1);
    start("wp:inline"_L1);
    extent("wp:extent"_L1);
    properties("wp:docPr"_L1);
    start("a:graphic"_L1);
    m_xml.writeAttribute("xmlns:a"_L1, QLatin1StringView(drawingNamespace));
    start("a:graphicData"_L1);
    m_xml.writeAttribute("uri"_L1, QLatin1StringView(pictureNamespace));
    start("pic:pic"_L1);
    m_xml.writeAttribute("xmlns:pic"_L1, QLatin1StringView(pictureNamespace));
    start("pic:nvPicPr"_L1);
    properties("pic:cNvPr"_L1);
    m_xml.writeEmptyElement("pic:cNvPicPr"_L1);
    end();
    start("pic:blipFill"_L1);
    m_xml.writeEmptyElement("a:blip"_L1);
    m_xml.writeAttribute("r:embed"_L1, relation);
    start("a:stretch"_L1);
    m_xml.writeEmptyElement("a:fillRect"_L1);
    end();
    end();
    start("pic:spPr"_L1);
    start("a:xfrm"_L1);
    m_xml.writeEmptyElement("a:off"_L1);
    m_xml.writeAttribute("x"_L1, "0"_L1);
    m_xml.writeAttribute("y"_L1, "0"_L1);
    extent("a:ext"_L1);
    end();
    start("a:prstGeom"_L1);
    m_xml.writeAttribute("prst"_L1, "rect"_L1);
    m_xml.writeEmptyElement("a:avLst"_L1);
    for (int open = 0; open < 8; ++open) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        end();
}

}
