// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/blockbuilder.h"

#include "core/layout/inlines.h"
#include "core/layout/pagewords.h"

#include <algorithm>
#include <numeric>

// Figures, tables, pull quotes, boxes and the publication's furniture.
using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double boxPad = 7;  ///< points between a box's edge and its words
constexpr double cellGap = 6; ///< points between a table's columns
constexpr int splitRows = 24; ///< a table row or pull quote above this may be cut

QColor color(const QString &name)
{
    return QColor(name);
}

}

RichText BlockBuilder::captionText(const story::Photo &photo, const QString &fieldPrefix,
                                   const markup::Node *content, qsizetype base)
{
    RichTextBuilder words(m_language);
    if (content && !content->children.empty()) {
        for (const markup::Node &child : content->children) {
            if (!words.isEmpty())
                words.add(u" "_s, m_looks.look(u"caption"_s), {});
            flattener(words, u"caption"_s, base).addChildren(child);
        }
    } else {
        words.add(photo.caption, m_looks.look(u"caption"_s),
                  {-1, 0, fieldPrefix.isEmpty() ? QString() : fieldPrefix + u"caption"_s});
    }
    if (!photo.credit.isEmpty()) {
        if (!words.isEmpty())
            words.add(u"  "_s, m_looks.look(u"caption"_s), {});
        const bool isCaps = m_looks.style().textStyle(u"credit"_s).caps;
        words.add(isCaps ? inCapitals(photo.credit) : photo.credit, m_looks.look(u"credit"_s),
                  {-1, 0, fieldPrefix.isEmpty() ? QString() : fieldPrefix + u"credit"_s});
    }
    return words.take();
}

Block BlockBuilder::figure(const story::Photo &photo, RichText caption, const Origin &origin, double width,
                           int element)
{
    Block block;
    block.origin = origin;
    OpenedPhoto opened;
    if (m_story.assets) {
        if (const auto bytes = m_story.assets->asset(photo.file))
            opened = m_cache.photo(*bytes);
    }
    const bool isMissing = opened.pixels.isEmpty();
    const double shape = isMissing ? 0.6 : double(opened.pixels.height()) / opened.pixels.width();
    const double most = m_grid.rows * m_grid.unit * 0.55; // a photo leaves room for words on its page
    const double height = std::max(1.0, std::min(width * shape, most));
    const double shown = isMissing ? width : std::min(width, height / shape);
    const QRectF rect((width - shown) / 2, m_grid.unit * 0.22, shown, height);
    const int figureElement = addElement(Role::Figure, element);
    m_list.elements.back().alternateText
        = photo.alternateText.isEmpty() ? photo.caption : photo.alternateText;
    double bottom = rect.bottom() + 3;
    if (isMissing) {
        m_list.warnings << u"The photo %1 was not found; a grey frame stands for it."_s.arg(photo.file);
        block.marks.push_back({rect, QColor(u"#dddddd"_s), {}, 0});
        ParagraphSetting setting = settingFor(u"caption"_s, std::max(1.0, width - 2 * boxPad));
        Part words = fieldPart(photo.alternateText.isEmpty() ? photo.file : photo.alternateText, origin.field,
                               u"caption"_s, setting, addElement(Role::Paragraph, element));
        words.left = rect.left() + boxPad;
        words.top = rect.top() + boxPad;
        words.leading = m_looks.style().textStyle(u"caption"_s).leading;
        bottom = std::max(bottom, words.top + words.leading * words.text->lineCount());
        block.parts.push_back(std::move(words));
    } else {
        block.picture = Picture{rect, opened.bytes, opened.pixels, figureElement, origin};
    }
    if (!caption.isEmpty()) {
        Part words = partOf(std::move(caption), settingFor(u"caption"_s, width),
                            addElement(Role::Caption, element), origin.range.begin);
        words.top = bottom;
        words.leading = m_looks.style().textStyle(u"caption"_s).leading;
        bottom += words.leading * words.text->lineCount();
        block.parts.push_back(std::move(words));
    }
    block.rows = std::max(1, m_grid.rowsFor(bottom));
    return block;
}

void BlockBuilder::addFigure(const story::Photo &photo, RichText caption, const Origin &origin,
                             const Place &place, int span)
{
    const bool isFree = place.box < 0 && place.left == 0;
    span = isFree ? std::clamp(span, 1, m_grid.columns) : 1;
    Block block = figure(photo, std::move(caption), origin, span > 1 ? m_grid.spanWidth(span) : place.width,
                         place.element);
    block.before = block.after = 1;
    block.box = place.box;
    block.span = span;
    for (Part &part : block.parts)
        part.left += place.left;
    if (block.picture)
        block.picture->rect.translate(place.left, 0);
    m_blocks.push_back(std::move(block));
    m_wantsIndent = true;
}

std::optional<Block> BlockBuilder::leadPhoto()
{
    const story::Photo &photo = m_story.article.fields.leadPhoto;
    if (photo.file.isEmpty())
        return std::nullopt;
    int span = std::max(1, m_grid.columns - 1);
    if (m_story.assets) {
        if (const auto bytes = m_story.assets->asset(photo.file)) {
            const QSize size = m_cache.photo(*bytes).pixels;
            const double shape = size.isEmpty() ? 0.6 : double(size.height()) / size.width();
            if (shape > 1.15) // upright: one column would be a stamp, all would be a poster
                span = std::max(1, m_grid.columns / 2);
            else if (shape < 0.45 || m_grid.columns < 3)
                span = m_grid.columns;
        }
    }
    Block block = figure(photo, captionText(photo, u"leadPhoto."_s, nullptr, 0), {{-1, -1}, u"leadPhoto"_s},
                         m_grid.spanWidth(span), 0);
    block.span = span;
    return block;
}

void BlockBuilder::addPhotoDirective(const markup::Node &node, const Place &place)
{
    const QMap<QString, QString> &attributes = node.attributes;
    const story::Photo photo{
        attributes.value(u"src"_s), attributes.value(u"alt"_s), {}, attributes.value(u"credit"_s)};
    bool isNumber = false;
    int span = attributes.value(u"span"_s).toInt(&isNumber);
    if (!isNumber)
        span = attributes.value(u"place"_s) == "wide"_L1 ? 2 : 1;
    RichText caption = captionText(photo, {}, &node, node.range.begin);
    const QString wanted = attributes.value(u"place"_s);
    if (const auto beside = besideWidth(place); beside && wanted == "inline"_L1) {
        setBeside(figure(photo, std::move(caption), {node.range, {}}, *beside, place.element), *beside,
                  attributes.value(u"side"_s));
        return;
    }
    addFigure(photo, std::move(caption), {node.range, {}}, place, span);
    m_blocks.back().toTop = wanted == "top"_L1 && place.box < 0 && m_blocks.back().span == 1;
}

RichText BlockBuilder::cellText(const markup::Node &cell, bool isHeader)
{
    RichTextBuilder words(m_language);
    Emphasised emphasis;
    emphasis.strong = isHeader;
    flattener(words, u"table"_s, cell.range.begin).addChildren(cell, emphasis);
    return words.take();
}

/// What fits is spread out; else narrow columns keep their width and wide ones share the rest.
std::vector<double> BlockBuilder::columnWidths(const markup::Node &table, size_t columns, double width)
{
    constexpr double unbroken = 4000; // points: no cell in one line is longer, or it will be broken anyway
    std::vector<double> natural(columns, 8);
    for (const markup::Node &row : table.children) {
        for (size_t c = 0; c < row.children.size(); ++c) {
            ParagraphSetting wide;
            wide.measure = unbroken;
            const ParagraphPointer cell = m_cache.paragraph(cellText(row.children[c], row.isHeader), wide);
            natural[c] = std::max(natural[c], cell->shaped->width + 0.5);
        }
    }
    const double room = std::max(1.0, width - cellGap * static_cast<double>(columns - 1));
    const double total = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double fair = room / static_cast<double>(columns);
    std::vector<double> widths(columns);
    double wanting = 0;
    for (size_t c = 0; c < columns; ++c) {
        widths[c] = total <= room ? natural[c] + (room - total) / static_cast<double>(columns)
                                  : std::min(natural[c], fair);
        wanting += std::max(0.0, natural[c] - widths[c]);
    }
    const double rest = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    for (size_t c = 0; c < columns && wanting > 0; ++c)
        widths[c] += rest * std::max(0.0, natural[c] - widths[c]) / wanting;
    return widths;
}

Block BlockBuilder::tableRow(const markup::Node &row, const std::vector<double> &widths, const Place &place,
                             int table)
{
    Block block;
    block.box = place.box;
    block.origin = {row.range, {}};
    block.rows = 1;
    const int rowElement = addElement(Role::TableRow, table);
    double left = place.left;
    for (size_t c = 0; c < widths.size(); ++c) {
        const int element = addElement(row.isHeader ? Role::TableHeader : Role::TableCell, rowElement);
        if (c < row.children.size()) {
            ParagraphSetting setting;
            setting.measure = std::max(1.0, widths[c]);
            const markup::Alignment alignment = row.children[c].alignment;
            setting.align = alignment == markup::Alignment::Right    ? Align::End
                            : alignment == markup::Alignment::Center ? Align::Center
                                                                     : Align::Start;
            Part cell = partOf(cellText(row.children[c], row.isHeader), setting, element,
                               row.children[c].range.begin);
            cell.left = left;
            block.rows = std::max(block.rows, cell.text->lineCount());
            block.parts.push_back(std::move(cell));
        }
        left += widths[c] + cellGap;
    }
    block.splittable = block.rows > splitRows;
    block.keepWithNext = row.isHeader;
    return block;
}

void BlockBuilder::addTable(const markup::Node &node, const Place &place)
{
    size_t columns = 0;
    for (const markup::Node &row : node.children)
        columns = std::max(columns, row.children.size());
    if (columns == 0)
        return;
    const std::vector<double> widths = columnWidths(node, columns, place.width);
    const int table = addElement(Role::Table, place.element);
    for (const markup::Node &row : node.children) {
        Block block = tableRow(row, widths, place, table);
        block.tableRow = static_cast<int>(&row - &node.children.front());
        const bool isLast = &row == &node.children.back();
        block.before = &row == &node.children.front() ? 1 : 0;
        block.after = isLast ? 1 : 0;
        const double below = block.rows * m_grid.unit + 0.5;
        block.marks.push_back({QRectF(place.left, below, place.width, row.isHeader || isLast ? 0.8 : 0.3),
                               color(m_looks.style().rule),
                               {},
                               0});
        m_blocks.push_back(std::move(block));
    }
    m_wantsIndent = false;
}

void BlockBuilder::addPullQuote(const markup::Node &node, const Place &place)
{
    const story::TextStyle style = m_looks.style().textStyle(u"pullquote"_s);
    Place inner = place;
    inner.element = addElement(Role::BlockQuote, place.element);
    Block block;
    block.before = block.after = 1;
    block.box = place.box;
    block.origin = {node.range, {}};
    double top = 7;
    const auto addPart = [&](RichText text, double leading, qsizetype source) {
        if (text.isEmpty())
            return;
        ParagraphSetting setting;
        setting.measure = place.width;
        setting.balance = true;
        Part words = part(std::move(text), setting, Role::Paragraph, inner, source);
        words.top = top;
        words.leading = leading;
        top += leading * words.text->lineCount();
        block.parts.push_back(std::move(words));
    };
    for (const markup::Node &child : node.children) {
        // A last paragraph that begins with a dash names who said it.
        const bool isSpeaker = &child == &node.children.back() && &child != &node.children.front()
                               && markup::plainText(child).startsWith(u'\u2014');
        const QString role = isSpeaker ? u"byline"_s : u"pullquote"_s;
        RichTextBuilder words(m_language);
        flattener(words, role, child.range.begin)
            .addChildren(child.type == markup::NodeType::Paragraph ? child
                                                                   : markup::Node{.children = {child}});
        top += isSpeaker ? 2 : 0;
        addPart(words.take(), isSpeaker ? m_looks.style().textStyle(role).leading : style.leading,
                child.range.begin);
    }
    const QString by = node.attributes.value(u"by"_s, node.attributes.value(u"source"_s));
    if (!by.isEmpty()) {
        RichTextBuilder words(m_language);
        words.add(by, m_looks.look(u"byline"_s), {0, static_cast<int>(node.range.length()), {}});
        top += 2;
        addPart(words.take(), m_looks.style().textStyle(u"byline"_s).leading, node.range.begin);
    }
    block.rows = std::max(1, m_grid.rowsFor(top + 5));
    if (block.rows > splitRows) { // so long that it is no pull quote: as a quotation, which may be cut
        inner.role = u"quote"_s;
        return addChildren(node, inner);
    }
    const double slack = block.rows * m_grid.unit - (top + 5);
    for (Part &words : block.parts)
        words.top += slack / 2;
    const QColor accent = color(m_looks.style().accent);
    block.marks.push_back({QRectF(place.left, 2, place.width, 1.5), accent, {}, 0});
    block.marks.push_back(
        {QRectF(place.left, block.rows * m_grid.unit - 2, place.width, 0.5), accent, {}, 0});
    m_blocks.push_back(std::move(block));
    m_wantsIndent = true;
}

Place BlockBuilder::openBox(const Place &place, const QString &title, const QString &field,
                            const Origin &origin)
{
    Place inner = place;
    inner.role = u"box"_s;
    inner.element = addElement(Role::Aside, place.element);
    inner.box = static_cast<int>(m_boxes.size());
    m_boxes.push_back({place.left, place.width, color(m_looks.style().tint), color(m_looks.style().accent)});
    const double pad = std::min(boxPad, place.width / 8);
    inner.left += pad;
    inner.width = std::max(1.0, place.width - 2 * pad);
    if (!title.isEmpty()) {
        ParagraphSetting setting = settingFor(u"boxTitle"_s, inner.width);
        setting.balance = true;
        Part words
            = fieldPart(title, field, u"boxTitle"_s, setting, addElement(Role::Heading, inner.element, 2));
        words.left = inner.left;
        addText(std::move(words), inner, origin, m_looks.style().textStyle(u"boxTitle"_s));
        if (!m_blocks.empty())
            m_blocks.back().keepWithNext = true;
    }
    return inner;
}

void BlockBuilder::closeBox(const Place &box, size_t firstBlock)
{
    if (m_blocks.size() <= firstBlock)
        return;
    for (size_t i = firstBlock; i < m_blocks.size(); ++i)
        m_blocks[i].box = box.box; // a box in a box stands on the outer one's tint
    m_blocks[firstBlock].padTop = 1;
    m_blocks[firstBlock].before = 1;
    m_blocks.back().padBottom = 1;
    m_blocks.back().after = 1;
    m_blocks.back().keepWithNext = false;
    m_wantsIndent = true;
}

void BlockBuilder::addBox(const markup::Node &node, const Place &place)
{
    if (place.box >= 0 || !addPlacedBox(node, place))
        addBoxBlocks(node, place);
}

void BlockBuilder::addBoxBlocks(const markup::Node &node, const Place &place)
{
    const size_t first = m_blocks.size();
    if (place.box >= 0) { // no box within a box: its words go on in the outer one
        if (const QString title = node.attributes.value(u"title"_s); !title.isEmpty())
            addLine(title, {}, {}, place, true);
        return addChildren(node, place);
    }
    const Place inner = openBox(place, node.attributes.value(u"title"_s), {}, {node.range, {}});
    addChildren(node, inner);
    closeBox(inner, first);
}

void BlockBuilder::addDirective(const markup::Node &node, const Place &place)
{
    if (isSetElsewhere(node, place) || addCorrectionInPlace(node, place))
        return;
    if (node.name == "box"_L1)
        return addBox(node, place);
    if (node.name == "pullquote"_L1)
        return addPullQuote(node, place);
    if (node.name == "photo"_L1)
        return addPhotoDirective(node, place);
    if (node.name == "newsletter"_L1 || node.name == "support"_L1 || node.name == "related"_L1) {
        m_placedFurniture << node.name;
        return addFurniture(node.name, &node, place);
    }
    addChildren(node, place);
}

void BlockBuilder::addLine(const QString &words, const QString &field, const QString &link,
                           const Place &place, bool strong)
{
    if (words.trimmed().isEmpty())
        return;
    RichTextBuilder builder(m_language);
    Emphasised emphasis;
    emphasis.strong = strong;
    emphasis.link = !link.isEmpty();
    builder.add(words, m_looks.look(place.role, emphasis), {-1, 0, field}, link);
    addText(part(builder.take(), settingFor(place.role, place.width), Role::Paragraph, place, 0), place,
            {{-1, -1}, field}, m_looks.style().textStyle(place.role));
}

void BlockBuilder::addFurniture(const QString &name, const markup::Node *content, const Place &place)
{
    const story::Publication &publication = m_story.publication;
    const Origin origin{content ? content->range : base::TextRange{-1, -1},
                        content ? QString() : u"furniture"_s};
    const auto address
        = [](const QString &printed, const QString &target) { return printed.isEmpty() ? target : printed; };
    const size_t first = m_blocks.size();
    const bool isNewsletter = name == "newsletter"_L1;
    const QString title = isNewsletter           ? publication.newsletter.name
                          : name == "support"_L1 ? publication.support.title
                                                 : pageWord(u"related"_s, m_language);
    const Place inner = place.box >= 0
                            ? place
                            : openBox(place, content ? content->attributes.value(u"title"_s, title) : title,
                                      u"furniture"_s, origin);
    if (content)
        addChildren(*content, inner);
    if (isNewsletter) {
        addLine(publication.newsletter.pitch, u"furniture"_s, {}, inner);
        addLine(publication.newsletter.frequency, u"furniture"_s, {}, inner);
        addLine(address(publication.newsletter.printAddress, publication.newsletter.endpoint), u"furniture"_s,
                publication.newsletter.endpoint, inner, true);
    } else if (name == "support"_L1) {
        addLine(publication.support.appeal, u"furniture"_s, {}, inner);
        addLine(publication.support.amounts.join(u" \u00b7 "_s), u"furniture"_s, {}, inner, true);
        addLine(address(publication.support.printAddress, publication.support.endpoint), u"furniture"_s,
                publication.support.endpoint, inner, true);
    } else {
        for (const QString &related : m_story.article.fields.related)
            addLine(related.section(u'|', 0, 0).trimmed(), u"related"_s, related.section(u'|', 1).trimmed(),
                    inner);
    }
    if (place.box < 0)
        closeBox(inner, first);
}

std::vector<std::vector<Block>> BlockBuilder::furniture(const std::function<double(int, int)> &width)
{
    const story::Fields &fields = m_story.article.fields;
    QStringList wanted;
    for (const QString &name : fields.furniture) {
        const bool isKnown = (name == "newsletter"_L1 && !m_story.publication.newsletter.name.isEmpty())
                             || (name == "support"_L1 && !m_story.publication.support.title.isEmpty())
                             || (name == "related"_L1 && !fields.related.isEmpty());
        if (isKnown && !m_placedFurniture.contains(name) && !wanted.contains(name))
            wanted << name;
    }
    std::vector<std::vector<Block>> boxes;
    for (int i = 0; i < wanted.size(); ++i) {
        Place place;
        place.width = width(i, static_cast<int>(wanted.size()));
        addFurniture(wanted[i], nullptr, place);
        boxes.push_back(std::exchange(m_blocks, {}));
    }
    return boxes;
}

}
