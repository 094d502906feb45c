// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/blockbuilder.h"

#include "core/layout/inlines.h"
#include "core/layout/pagewords.h"
#include "core/markup/html.h"
#include "core/markup/notes.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr int deepestBlock = 100;
constexpr double listIndent = 11;   ///< points: room for a bullet or two digits of body size
constexpr double initialGap = 0.35; ///< em of the text, between an initial and the words beside it
constexpr double narrowest = 30; ///< points that an indented block keeps at least, where the column has them

bool isImageAlone(const markup::Node &paragraph)
{
    return paragraph.children.size() == 1 && paragraph.children.front().type == markup::NodeType::Image;
}

/// One past the letter that a paragraph begins with, its accents and the quotation marks before it; 0 where
/// it begins with something else.
int endOfInitial(const QString &text)
{
    qsizetype at = 0;
    while (
        at < text.size() && at < 2
        && (text[at].category() == QChar::Punctuation_InitialQuote || text[at] == u'"' || text[at] == u'\''))
        ++at;
    if (at >= text.size() || !text[at].isLetterOrNumber() || text[at].isSurrogate())
        return 0;
    for (++at; at < text.size() && text[at].isMark();)
        ++at;
    while (at < text.size() && text[at] == u' ') // "A ferry": the words begin right beside it
        ++at;
    return at < text.size() ? static_cast<int>(at) : 0;
}

base::TextRange shifted(const base::TextRange &range)
{
    return range.end > range.begin ? range : base::TextRange{-1, -1};
}

}

Grid::Grid(const story::PublicationStyle &style, const QString &language)
{
    rightToLeft = runsFromTheRight(language);
    unit = std::clamp(std::isfinite(style.grid) ? style.grid : 12.0, 2.0, 600.0);
    pageWidth = std::clamp(style.pageWidth, 3.0, 14400.0);
    pageHeight = std::clamp(style.pageHeight, 4 * unit, 1e6);
    const bool hasRoom = style.marginLeft + style.marginRight < pageWidth - 1;
    left = hasRoom ? std::max(0.0, style.marginLeft) : 1;
    width = hasRoom ? pageWidth - left - std::max(0.0, style.marginRight) : pageWidth - 2;
    const bool hasHeight = style.marginTop + style.marginBottom < pageHeight - 4 * unit;
    top = hasHeight ? std::max(0.0, style.marginTop) : 0;
    rows = std::max(
        4, static_cast<int>((pageHeight - top - (hasHeight ? std::max(0.0, style.marginBottom) : 0)) / unit));
    gutter = std::clamp(style.gutter, 0.0, 500.0);
    columns = std::clamp(style.columns, 1, 60);
    while (columns > 1 && width - gutter * (columns - 1) < columns)
        --columns;
    column = std::max(1.0, (width - gutter * (columns - 1)) / columns);
}

int Grid::rowsFor(double points) const
{
    return std::max(0, static_cast<int>(std::ceil(points / unit - 0.001)));
}

BlockBuilder::BlockBuilder(const story::Story &story, Looks &looks, ParagraphCache &cache, const Grid &grid,
                           DisplayList &list, const ComposeOptions &options)
    : m_story(story)
    , m_looks(looks)
    , m_cache(cache)
    , m_grid(grid)
    , m_list(list)
    , m_greedy(options.greedy)
    , m_footnotes(options.webWidth <= 0)
    , m_language(story.article.fields.language.isEmpty() ? u"en"_s : story.article.fields.language)
{ }

int BlockBuilder::addElement(Role role, int parent, int level)
{
    Element element;
    element.role = role;
    element.parent = parent;
    element.level = level;
    m_list.elements.push_back(element);
    return static_cast<int>(m_list.elements.size() - 1);
}

ParagraphSetting BlockBuilder::settingFor(const QString &role, double width) const
{
    const story::TextStyle style = m_looks.style().textStyle(role);
    ParagraphSetting setting;
    setting.measure = width;
    setting.justify = style.justify && width > 4 * style.size;
    setting.hyphenate = style.hyphenate;
    setting.greedy = m_greedy;
    return setting;
}

Part BlockBuilder::partOf(RichText text, const ParagraphSetting &setting, int element, qsizetype source)
{
    Part part;
    for (const QString &link : std::as_const(text.links)) {
        part.linkElements.push_back(addElement(Role::Link, element));
        m_list.elements.back().target = link;
    }
    part.text = m_cache.paragraph(std::move(text), setting);
    part.element = element;
    part.source = source;
    return part;
}

Part BlockBuilder::part(RichText text, const ParagraphSetting &setting, Role role, const Place &place,
                        qsizetype source, int level)
{
    Part made = partOf(std::move(text), setting, addElement(role, place.element, level), source);
    made.left = place.left;
    return made;
}

Part BlockBuilder::fieldPart(const QString &words, const QString &field, const QString &role,
                             const ParagraphSetting &setting, int element, double scale)
{
    RichTextBuilder builder(m_language);
    const bool isCaps = m_looks.style().textStyle(role).caps;
    builder.add(isCaps ? inCapitals(words) : words, m_looks.look(role, {}, scale), {-1, 0, field});
    return partOf(builder.take(), setting, element, 0);
}

void BlockBuilder::addText(Part part, const Place &place, const Origin &origin, const story::TextStyle &style)
{
    if (part.text->lines.empty())
        return;
    Block block;
    block.rows = part.text->lineCount();
    block.splittable = true;
    block.before = m_grid.rowsFor(style.spaceBefore);
    block.after = m_grid.rowsFor(style.spaceAfter - m_grid.unit / 2); // a few points are no row of their own
    block.box = place.box;
    block.origin = origin;
    attachNotes(block, part);
    block.parts.push_back(std::move(part));
    m_blocks.push_back(std::move(block));
}

void BlockBuilder::addChildren(const markup::Node &node, const Place &place)
{
    Place inner = place;
    if (++inner.depth > deepestBlock) // deeper than any story: its words are kept, its structure is not
        inner.depth = deepestBlock;
    if (place.depth >= deepestBlock && !node.children.empty()
        && markup::isBlock(node.children.front().type)) {
        markup::Node flat;
        flat.type = markup::NodeType::Paragraph;
        flat.range = node.range;
        markup::Node words;
        words.type = markup::NodeType::Text;
        words.range = node.range;
        words.isReplaced = true;
        words.text = markup::plainText(node);
        flat.children.push_back(std::move(words));
        return addParagraph(flat, place);
    }
    for (const markup::Node &child : node.children)
        add(child, inner);
}

void BlockBuilder::add(const markup::Node &node, const Place &place)
{
    if (m_beside && markup::isBlock(node.type) && node.type != markup::NodeType::Paragraph)
        endBeside();
    switch (node.type) {
    case markup::NodeType::Paragraph:
        return addParagraph(node, place);
    case markup::NodeType::Heading:
        return addHeading(node, place);
    case markup::NodeType::BlockQuote:
        return addQuote(node, place);
    case markup::NodeType::BulletList:
    case markup::NodeType::OrderedList:
        return addList(node, place);
    case markup::NodeType::CodeBlock:
        return addCode(node, place);
    case markup::NodeType::HtmlBlock:
        return addHtml(node, place);
    case markup::NodeType::ThematicBreak:
        return addRule(node, place);
    case markup::NodeType::Table:
        return addTable(node, place);
    case markup::NodeType::Directive:
        return addDirective(node, place);
    default:
        break;
    }
    if (markup::isBlock(node.type))
        return addChildren(node, place);
    markup::Node paragraph; // an inline where a block was expected
    paragraph.type = markup::NodeType::Paragraph;
    paragraph.range = node.range;
    paragraph.children.push_back(node);
    addParagraph(paragraph, place);
}

void BlockBuilder::addDateline(RichTextBuilder &words)
{
    const story::Fields &fields = m_story.article.fields;
    m_isFirstParagraph = false;
    if (fields.datelinePlace.isEmpty())
        return;
    const Look look = m_looks.look(u"dateline"_s);
    QString line = inCapitals(fields.datelinePlace);
    if (fields.datelineDate.isValid())
        line += u", "_s + shortDay(fields.datelineDate, m_language);
    words.add(line + u" \u2014 "_s, look, {-1, 0, u"dateline"_s});
}

void BlockBuilder::addParagraph(const markup::Node &node, const Place &place)
{
    if (isImageAlone(node)) {
        endBeside();
        const markup::Node &image = node.children.front();
        const story::Photo photo{image.target, markup::plainText(image), image.title, {}};
        RichText caption = captionText(photo, {}, nullptr, node.range.begin);
        return addFigure(photo, std::move(caption), {node.range, {}}, place, 1);
    }
    const bool isBody = place.role == "body"_L1 && place.left == 0 && place.box < 0;
    RichTextBuilder words(m_language);
    ParagraphSetting setting = settingFor(place.role, place.width);
    const story::TextStyle style = m_looks.style().textStyle(place.role);
    const bool hasInitial = isBody && m_isFirstParagraph && style.dropCap > 1 && !m_beside
                            && m_story.article.fields.datelinePlace.isEmpty();
    if (isBody && m_isFirstParagraph)
        addDateline(words);
    else if (isBody && m_wantsIndent)
        setting.indent = std::min(style.indent, place.width / 4);
    if (!m_label.isEmpty()) {
        Emphasised strong;
        strong.strong = true;
        words.add(std::exchange(m_label, {}), m_looks.look(place.role, strong), {-1, 0, u"correction"_s});
    }
    flattener(words, place.role, node.range.begin).addChildren(node);
    RichText text = words.take();
    if (text.isEmpty())
        return;
    m_wantsIndent = true;
    if (isBody)
        makeRoom(setting);
    if (hasInitial && addWithInitial(text, setting, node, place, style))
        return;
    addText(part(std::move(text), setting, Role::Paragraph, place, node.range.begin), place,
            {shifted(node.range), {}}, style);
    if (isBody)
        takeBeside(place);
}

/// A paragraph with its first letter as many lines deep as the style asks. False, and nothing added, where it
/// does not begin with a letter or has no lines enough to stand beside it.
bool BlockBuilder::addWithInitial(const RichText &text, ParagraphSetting setting, const markup::Node &node,
                                  const Place &place, const story::TextStyle &style)
{
    const int end = endOfInitial(text.text);
    if (end == 0)
        return false;
    auto [letter, rest] = parted(text, end);
    const Look body = text.looks[static_cast<size_t>(text.spans.front().look)];
    const double capital = std::max(0.2, m_looks.typefaces().metrics(body.font).capHeight);
    const double size = ((style.dropCap - 1) * m_grid.unit + capital * body.size) / capital;
    for (Look &look : letter.looks)
        look.size = size;
    ParagraphSetting alone;
    alone.measure = place.width;
    const ParagraphPointer initial = m_cache.paragraph(letter, alone);
    const double width = initial->shaped->width + initialGap * body.size;
    setting.besideLines = style.dropCap;
    setting.besideWidth = width;
    if (width > place.width / 2 || m_cache.paragraph(rest, setting)->lineCount() < style.dropCap)
        return false;
    const int element = addElement(Role::Paragraph, place.element);
    Part first = partOf(std::move(letter), alone, element, node.range.begin);
    first.left = place.left;
    first.leading = size;
    // On the baseline of the last line beside it; setPart() stands capitals in the middle of their leading.
    first.top = (style.dropCap - 1) * m_grid.unit + m_grid.unit * baselineInRow - first.leading / 2
                - capital * size / 2;
    Part second = partOf(std::move(rest), setting, element, node.range.begin);
    second.left = place.left;
    addText(std::move(second), place, {shifted(node.range), {}}, style);
    Block &block = m_blocks.back();
    block.parts.insert(block.parts.begin(), std::move(first));
    block.headRows = std::min(block.rows, std::max(2, style.dropCap));
    return true;
}

void BlockBuilder::addHeading(const markup::Node &node, const Place &place)
{
    const QString role = place.box >= 0 ? u"boxTitle"_s : u"subhead"_s;
    RichTextBuilder words(m_language);
    flattener(words, role, node.range.begin).addChildren(node);
    RichText text = words.take();
    if (text.isEmpty())
        return;
    ParagraphSetting setting = settingFor(role, place.width);
    setting.balance = true;
    const size_t before = m_blocks.size();
    addText(part(std::move(text), setting, Role::Heading, place, node.range.begin, 2), place,
            {shifted(node.range), {}}, m_looks.style().textStyle(role));
    for (size_t i = before; i < m_blocks.size(); ++i) {
        m_blocks[i].keepWithNext = true;
        m_blocks[i].splittable = m_blocks[i].rows > 6; // a heading of more lines is a paragraph in disguise
    }
    m_wantsIndent = false;
}

void BlockBuilder::addQuote(const markup::Node &node, const Place &place)
{
    Place inner = place;
    const double step = std::min(listIndent, std::max(0.0, place.width - narrowest));
    inner.left += step;
    inner.width -= step;
    inner.role = place.box >= 0 ? place.role : u"quote"_s;
    inner.element = addElement(Role::BlockQuote, place.element);
    addChildren(node, inner);
    m_wantsIndent = false;
}

void BlockBuilder::addList(const markup::Node &node, const Place &place)
{
    Place inner = place;
    const bool isOrdered = node.type == markup::NodeType::OrderedList;
    const double size = m_looks.style().textStyle(place.role).size;
    const double step = std::min(listIndent + (isOrdered && node.children.size() > 9 ? size * 0.5 : 0),
                                 std::max(0.0, place.width - narrowest));
    inner.left += step;
    inner.width -= step;
    const int list = addElement(Role::List, place.element);
    int number = isOrdered ? node.level : 0;
    for (const markup::Node &item : node.children) {
        inner.element = addElement(Role::ListItem, list);
        const QString label = isOrdered ? QString::number(number++) + u'.' : u"\u2022"_s;
        const size_t first = m_blocks.size();
        RichTextBuilder words(m_language);
        words.add(label, m_looks.look(place.role), {0, 0, {}});
        ParagraphSetting setting;
        setting.measure = std::max(step, 1.0);
        Part labelPart = partOf(words.take(), setting, inner.element, item.range.begin);
        labelPart.left = place.left;
        addChildren(item, inner);
        if (first == m_blocks.size()) // an empty item is still an item
            addText(labelPart, place, {shifted(item.range), {}}, m_looks.style().textStyle(place.role));
        else
            m_blocks[first].parts.insert(m_blocks[first].parts.begin(), std::move(labelPart));
    }
    m_wantsIndent = false;
}

void BlockBuilder::addCode(const markup::Node &node, const Place &place)
{
    QString code = node.text;
    while (code.endsWith(u'\n'))
        code.chop(1);
    code.replace(u'\t', u"    "_s).replace(u' ', QChar(0xa0)).replace(u'\n', QChar(0x2028));
    RichTextBuilder words(m_language);
    words.add(code, m_looks.look(u"code"_s), {0, static_cast<int>(node.range.length()), {}});
    ParagraphSetting setting;
    setting.measure = place.width;
    addText(part(words.take(), setting, Role::Paragraph, place, node.range.begin), place,
            {shifted(node.range), {}}, m_looks.style().textStyle(u"code"_s));
    m_wantsIndent = false;
}

void BlockBuilder::addHtml(const markup::Node &node, const Place &place)
{
    const QString plain = markup::htmlWords(node.text);
    if (plain.isEmpty())
        return;
    RichTextBuilder words(m_language);
    words.add(plain, m_looks.look(place.role), {0, static_cast<int>(node.range.length()), {}});
    addText(part(words.take(), settingFor(place.role, place.width), Role::Paragraph, place, node.range.begin),
            place, {shifted(node.range), {}}, m_looks.style().textStyle(place.role));
}

void BlockBuilder::addRule(const markup::Node &node, const Place &place)
{
    Block block;
    block.rows = 1;
    block.box = place.box;
    block.origin = {shifted(node.range), {}};
    const double width = place.width / 3;
    block.marks.push_back(
        {QRectF(place.left + width, m_grid.unit / 2, width, 0.6), QColor(m_looks.style().rule), {}, 0});
    m_blocks.push_back(std::move(block));
    m_wantsIndent = false;
}

}
