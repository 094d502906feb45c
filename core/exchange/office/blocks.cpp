// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/office/blocks.h"

#include "core/exchange/web/facts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::office {

namespace {

constexpr int deepestList = 8;
constexpr size_t deepestNesting = 64; ///< paragraphs within paragraphs, elements within a line

/// The level of a heading by its style's name ("heading 2"); 0: none.
int headingLevel(const QString &style)
{
    static const QRegularExpression heading(u"^heading ?([1-9])$"_s);
    return heading.match(style).captured(1).toInt();
}

bool isQuote(const QString &style)
{
    return style == "quote"_L1 || style == "intense quote"_L1 || style == "block text"_L1
           || style == "quotations"_L1;
}

}

Blocks::Blocks(Document &document) : m_document(document) { }

void Blocks::startParagraph()
{
    if (m_open.size() >= deepestNesting)
        endParagraph();
    Paragraph paragraph;
    paragraph.node = m_document.make(u"p"_s);
    paragraph.open.assign(1, paragraph.node);
    m_open.push_back(std::move(paragraph));
}

void Blocks::setStyle(const QString &name)
{
    if (!m_open.empty())
        m_open.back().style = name;
}

void Blocks::setList(const QString &number, bool isOrdered)
{
    if (m_open.empty())
        return;
    m_open.back().list = number;
    m_open.back().isOrdered = isOrdered;
}

void Blocks::setLevel(int level)
{
    if (!m_open.empty())
        m_open.back().level = std::clamp(level, 0, deepestList);
}

void Blocks::addText(const QString &text, RunLook look)
{
    const bool isHeader = !m_tables.empty() && m_tables.back().cell && m_tables.back().cell->tag == "th"_L1;
    look.bold = look.bold && !isHeader; // a heading's letters are bold anyway
    if (text.isEmpty())
        return;
    if (m_open.empty())
        startParagraph();
    Paragraph &paragraph = m_open.back();
    web::Node *target = paragraph.open.back();
    const bool goesOn = paragraph.run && paragraph.look == look && !target->children.empty()
                        && target->children.back() == paragraph.runAround;
    if (!goesOn) {
        paragraph.run = target;
        paragraph.look = look;
        for (const auto &[isSo, tag] : {std::pair(look.bold, u"strong"_s), std::pair(look.italic, u"em"_s),
                                        std::pair(look.strike, u"s"_s)}) {
            if (!isSo)
                continue;
            web::Node *element = m_document.make(tag);
            paragraph.run->append(element);
            paragraph.run = element;
        }
        paragraph.runAround = paragraph.run == target ? nullptr : target->children.back();
    }
    changeOf(paragraph)->append(m_document.words(text));
}

/// Where words go: into the element of their look, and within it into that of a tracked change.
web::Node *Blocks::changeOf(Paragraph &paragraph)
{
    if (!m_change)
        return paragraph.run;
    const auto &children = paragraph.run->children;
    const bool goesOn = paragraph.change && paragraph.changeNumber == m_changes && !children.empty()
                        && children.back() == paragraph.change;
    if (!goesOn) {
        paragraph.change = m_document.change(m_change->first, m_change->second);
        paragraph.changeNumber = m_changes;
        paragraph.run->append(paragraph.change);
    }
    return paragraph.change;
}

void Blocks::addBreak()
{
    add(m_document.make(u"br"_s));
}

void Blocks::add(web::Node *node)
{
    if (m_open.empty())
        startParagraph();
    Paragraph &paragraph = m_open.back();
    web::Node *target = paragraph.open.back();
    const bool isWithinRun = node->isText() && paragraph.runAround && !target->children.empty()
                             && target->children.back() == paragraph.runAround;
    (isWithinRun ? paragraph.run : target)->append(node); // a mark does not end how words look
}

void Blocks::startLink(const QString &address)
{
    web::Node *link = m_document.make(u"a"_s);
    link->attributes.push_back({u"href"_s, address});
    if (m_open.empty())
        startParagraph();
    m_open.back().open.back()->append(link);
    m_open.back().open.push_back(link);
}

void Blocks::endLink()
{
    if (!m_open.empty() && m_open.back().open.size() > 1)
        m_open.back().open.pop_back();
}

void Blocks::startChange(bool isInsertion, const TrackedChange &change)
{
    m_change = {isInsertion, change};
    ++m_changes;
}

void Blocks::endChange()
{
    m_change.reset();
}

void Blocks::addPicture(EmbeddedPicture picture)
{
    if (m_open.empty())
        startParagraph();
    picture.name = u"%1-%2"_s.arg(m_document.pictures.size() + 1).arg(picture.name);
    m_open.back().pictures.push_back(m_document.pictures.size());
    m_document.pictures.push_back(std::move(picture));
}

void Blocks::describePicture(const QString &alternateText)
{
    if (!m_document.pictures.empty())
        m_document.pictures.back().alternateText = alternateText;
}

void Blocks::endParagraph()
{
    if (m_open.empty())
        return;
    Paragraph paragraph = std::move(m_open.back());
    m_open.pop_back();
    place(paragraph);
    placePictures(paragraph);
}

web::Node *Blocks::container()
{
    return m_document.body();
}

/// Fields of the story that have a style of their own, above the text.
bool Blocks::takeHead(const Paragraph &paragraph)
{
    story::Fields &fields = m_document.fields;
    const QString line = Document::lineOf(paragraph.node);
    const QString &style = paragraph.style;
    if (m_isInBody || !m_tables.empty() || line.isEmpty())
        return false;
    if ((style == "title"_L1 || headingLevel(style) == 1) && fields.headline.isEmpty())
        fields.headline = line;
    else if (style == "subtitle"_L1 && fields.deck.isEmpty())
        fields.deck = line;
    else if (style == "kicker"_L1 && fields.kicker.isEmpty())
        fields.kicker = line;
    else if (style == "byline"_L1 && fields.byline.isEmpty())
        fields.byline = web::namesIn(line);
    else
        return false;
    return true;
}

void Blocks::place(Paragraph &paragraph)
{
    const bool isEmpty = Document::lineOf(paragraph.node).isEmpty();
    if (takeHead(paragraph) || isEmpty || takeCaption(paragraph))
        return;
    m_isInBody = true;
    m_pictureBefore = 0;
    if (!m_tables.empty() && m_tables.back().cell)
        return placeInCell(paragraph, m_tables.back().cell);
    const bool goesOn = paragraph.style == "list paragraph"_L1 && !m_lists.empty();
    if (!paragraph.list.isEmpty() || goesOn)
        return placeInList(paragraph);
    m_lists.clear();
    if (isQuote(paragraph.style))
        return placeInQuote(paragraph);
    m_quote = nullptr;
    if (const int level = headingLevel(paragraph.style); level > 0 || paragraph.style == "title"_L1)
        paragraph.node->tag = u"h%1"_s.arg(std::clamp(level, 2, 6));
    container()->append(paragraph.node);
}

/// A cell holds one line.
void Blocks::placeInCell(const Paragraph &paragraph, web::Node *cell)
{
    if (!cell->children.empty())
        cell->append(m_document.words(u" "_s));
    for (web::Node *child : std::vector(paragraph.node->children)) {
        child->detach();
        cell->append(child);
    }
}

void Blocks::placeInQuote(const Paragraph &paragraph)
{
    if (!m_quote) {
        m_quote = m_document.make(u"blockquote"_s);
        container()->append(m_quote);
    }
    m_quote->append(paragraph.node);
}

void Blocks::placeInList(Paragraph &paragraph)
{
    m_quote = nullptr;
    if (paragraph.list.isEmpty()) { // a further paragraph of the item before
        m_lists.back().node->children.back()->append(paragraph.node);
        return;
    }
    while (!m_lists.empty()
           && (m_lists.back().level > paragraph.level
               || (m_lists.back().level == paragraph.level && m_lists.back().number != paragraph.list)))
        m_lists.pop_back();
    if (m_lists.empty() || m_lists.back().level < paragraph.level) {
        web::Node *list = m_document.make(paragraph.isOrdered ? u"ol"_s : u"ul"_s);
        web::Node *parent = m_lists.empty() ? container() : m_lists.back().node->children.back();
        parent->append(list);
        m_lists.push_back({paragraph.list, paragraph.level, list});
    }
    web::Node *item = m_document.make(u"li"_s);
    item->append(paragraph.node);
    m_lists.back().node->append(item);
}

/// The words below a picture.
bool Blocks::takeCaption(const Paragraph &paragraph)
{
    if (m_pictureBefore == 0 || paragraph.style != "caption"_L1)
        return false;
    m_document.pictures[m_pictureBefore - 1].caption = Document::lineOf(paragraph.node);
    m_pictureBefore = 0;
    return true;
}

void Blocks::placePictures(const Paragraph &paragraph)
{
    for (const size_t picture : paragraph.pictures) {
        m_lists.clear();
        m_quote = nullptr;
        web::Node *place = m_document.make(u"p"_s);
        place->append(m_document.picture(picture));
        container()->append(place);
        m_pictureBefore = picture + 1;
    }
}

void Blocks::startTable()
{
    m_lists.clear();
    m_quote = nullptr;
    web::Node *table = m_document.make(u"table"_s);
    if (m_tables.empty())
        container()->append(table);
    m_tables.push_back({m_tables.empty() ? table : m_tables.front().table, nullptr, nullptr});
}

void Blocks::startRow()
{
    if (m_tables.size() != 1) // a table in a cell is words of the cell
        return;
    OpenTable &open = m_tables.back();
    open.row = m_document.make(u"tr"_s);
    open.table->append(open.row);
}

void Blocks::startCell()
{
    if (m_tables.size() != 1 || !m_tables.back().row) {
        if (m_tables.size() > 1)
            m_tables.back().cell = m_tables.front().cell;
        return;
    }
    OpenTable &open = m_tables.back();
    const bool isFirst = open.table->children.size() == 1;
    open.cell = m_document.make(isFirst ? u"th"_s : u"td"_s);
    open.row->append(open.cell);
}

void Blocks::endTable()
{
    if (!m_tables.empty())
        m_tables.pop_back();
}

void Blocks::finish()
{
    while (!m_open.empty())
        endParagraph();
    m_tables.clear();
}

}
