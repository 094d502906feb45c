// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/blockbuilder.h"

#include "core/layout/inlines.h"
#include "core/layout/pagewords.h"
#include "core/markup/notes.h"

#include <algorithm>

// What stands beside the run of the story: footnotes, correction notes, and what text runs round.
using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double noteIndent = 9;      ///< points: room for a note's number
constexpr double besideGap = 10;      ///< points between a picture and the text that runs round it
constexpr double besideShare = 0.42;  ///< of the column, for what text runs round
constexpr double narrowestText = 110; ///< points: text beside something is no narrower
constexpr int noteShare = 3;          ///< a note of more than this part of a column is an endnote

/// Numbers of the notes that a paragraph's words refer to, with their places.
std::vector<NoteMark> marksIn(const Part &part)
{
    return part.text ? part.text->shaped->text.notes : std::vector<NoteMark>();
}

}

bool isCorrection(const markup::Node &node)
{
    static const QStringList names{u"correction"_s, u"clarification"_s, u"update"_s, u"editors-note"_s};
    return node.type == markup::NodeType::Directive && names.contains(node.name);
}

/// Finds the notes, so that a reference knows its number and its note.
void BlockBuilder::collectNotes(const markup::Node &node)
{
    for (const markup::Node &child : node.children) {
        if (markup::isNote(child))
            m_notes.try_emplace(m_noteNumbers.value(child.attributes.value(u"id"_s)), Note{&child, false});
        if (child.type == markup::NodeType::Directive)
            collectNotes(child);
    }
}

Block BlockBuilder::noteBlock(int number, const markup::Node &node, double width)
{
    const story::TextStyle style = m_looks.style().textStyle(u"note"_s);
    Place place;
    place.role = u"note"_s;
    place.element = addElement(Role::Note, 0);
    const double indent = std::min(noteIndent, width / 4);
    Block block;
    block.origin = {node.range, {}};
    ParagraphSetting setting = settingFor(place.role, std::max(1.0, width - indent));
    Part label = fieldPart(QString::number(number), u"note"_s, place.role, setting, place.element);
    label.leading = style.leading;
    block.parts.push_back(std::move(label));
    double top = 0;
    for (const markup::Node &child : node.children) {
        RichTextBuilder words(m_language);
        flattener(words, place.role, child.range.begin).addChildren(markup::Node{.children = {child}});
        RichText text = words.take();
        if (text.isEmpty())
            continue;
        Part lines = part(std::move(text), setting, Role::Paragraph, place, child.range.begin);
        lines.left = indent;
        lines.top = top;
        lines.leading = style.leading;
        top += style.leading * lines.text->lineCount();
        block.parts.push_back(std::move(lines));
    }
    block.rows = std::max(1, m_grid.rowsFor(top));
    return block;
}

/// Notes stand at the foot of the column in which they are first called; what is too deep for that, and all
/// on a page without an end, behind the story.
void BlockBuilder::attachNotes(Block &block, const Part &part)
{
    const int most = m_grid.rows / noteShare;
    int rows = 0;
    for (const NoteMark &mark : marksIn(part)) {
        const auto found = m_notes.find(mark.number);
        if (found == m_notes.end() || found->second.isPlaced || !m_footnotes)
            continue;
        Block note = noteBlock(mark.number, *found->second.node, m_grid.column);
        if (rows + note.rows > most)
            continue;
        rows += note.rows;
        found->second.isPlaced = true;
        block.notes.push_back({mark.at, std::make_shared<const Block>(std::move(note))});
    }
}

void BlockBuilder::addEndnotes()
{
    bool isFirst = true;
    for (auto &[number, note] : m_notes) {
        if (note.isPlaced)
            continue;
        note.isPlaced = true;
        Block block = noteBlock(number, *note.node, m_grid.column);
        block.before = isFirst ? 1 : 0;
        if (isFirst)
            block.marks.push_back(
                {QRectF(0, -m_grid.unit / 2, m_grid.column / 3, 0.5), QColor(m_looks.style().rule), {}, 0});
        isFirst = false;
        m_blocks.push_back(std::move(block));
    }
}

void BlockBuilder::addCorrection(const markup::Node &node, const Place &place)
{
    const size_t first = m_blocks.size();
    Place inner = openBox(place, {}, {}, {node.range, {}});
    inner.role = u"correction"_s;
    inner.element = addElement(Role::Note, inner.element);
    QString label = pageWord(node.name, m_language);
    const QDate day = QDate::fromString(node.attributes.value(u"date"_s), Qt::ISODate);
    if (day.isValid())
        label += u", "_s + shortDay(day, m_language);
    label += u": "_s;
    const bool startsWithWords
        = !node.children.empty() && node.children.front().type == markup::NodeType::Paragraph;
    if (startsWithWords)
        m_label = label;
    else
        addLine(label, u"correction"_s, {}, inner, true);
    addChildren(node, inner);
    m_label.clear();
    closeBox(inner, first);
}

/// Those of the story as a whole: where the publication wants them, in their order.
void BlockBuilder::addCorrections(const Place &place)
{
    for (const markup::Node &child : m_story.body.children) {
        if (isCorrection(child))
            addCorrection(child, place);
    }
}

/// Whether a directive is one of the story's corrections, which are not set where they stand in the text.
bool BlockBuilder::isSetElsewhere(const markup::Node &node, const Place &place) const
{
    const bool isTop = place.element == 0 && place.box < 0 && place.left == 0;
    return markup::isNote(node) || (isTop && isCorrection(node));
}

bool BlockBuilder::addCorrectionInPlace(const markup::Node &node, const Place &place)
{
    if (!isCorrection(node))
        return false;
    addCorrection(node, place);
    return true;
}

/// The width that something has with text running round it; nothing where the column is too narrow.
std::optional<double> BlockBuilder::besideWidth(const Place &place) const
{
    const double width = place.width * besideShare;
    const bool isFree = place.box < 0 && place.left == 0 && place.role == "body"_L1;
    if (!isFree || place.width - width - besideGap < narrowestText)
        return std::nullopt;
    return width;
}

void BlockBuilder::setBeside(Block block, double width, const QString &side)
{
    endBeside();
    m_beside = Beside{std::move(block), 0, width, side != "left"_L1 && side != "start"_L1, false};
    m_beside->rows = m_beside->block.rows;
}

/// The setting of a paragraph that runs beside something.
void BlockBuilder::makeRoom(ParagraphSetting &setting) const
{
    if (!m_beside || m_beside->rows <= 0)
        return;
    setting.besideLines = m_beside->rows;
    setting.besideWidth = m_beside->width + besideGap;
    setting.besideAtEnd = m_beside->atEnd;
}

/// The paragraph that was just added has taken some of the rows beside; the first one carries what stands
/// there.
void BlockBuilder::takeBeside(const Place &place)
{
    if (!m_beside || m_blocks.empty())
        return;
    Block &block = m_blocks.back();
    if (!m_beside->isSet) {
        const double left = m_beside->atEnd ? place.width - m_beside->width : 0;
        for (Part &part : m_beside->block.parts) {
            part.left += left;
            block.parts.push_back(std::move(part));
        }
        for (Rectangle &mark : m_beside->block.marks) {
            mark.rect.translate(left, 0);
            block.marks.push_back(mark);
        }
        block.picture = m_beside->block.picture;
        if (block.picture)
            block.picture->rect.translate(left, 0);
        m_beside->isSet = true;
    }
    block.headRows = std::max(block.headRows, std::min(block.rows, m_beside->rows));
    m_beside->rows -= block.rows + block.after;
    block.keepWithNext = m_beside->rows > 0;
    if (m_beside->rows <= 0)
        m_beside.reset();
}

/// Nothing more runs beside it: white fills what is left.
void BlockBuilder::endBeside()
{
    if (!m_beside)
        return;
    if (!m_beside->isSet) { // no text came at all: it stands alone
        m_beside->block.before = m_beside->block.after = 1;
        m_blocks.push_back(std::move(m_beside->block));
    } else if (!m_blocks.empty()) {
        Block &block = m_blocks.back();
        block.rows += std::max(0, m_beside->rows);
        block.headRows = block.rows;
        block.keepWithNext = false;
    }
    m_beside.reset();
}

/// Blocks one below the other as one, with what their box stands on. Nothing where they hold more pictures
/// than a block can.
std::optional<Block> BlockBuilder::stacked(std::vector<Block> blocks, double width)
{
    Block whole;
    int row = 0, after = 0;
    for (Block &block : blocks) {
        if (block.picture && whole.picture)
            return std::nullopt;
        row += &block == &blocks.front() ? block.padTop : std::max(after, block.before) + block.padTop;
        const double top = row * m_grid.unit;
        for (Part &part : block.parts) {
            part.top += top;
            if (part.leading <= 0 && !part.text->shaped->text.looks.empty()) {
                // setPart() stands the capitals of such a part in the middle of its leading.
                const Look &look = part.text->shaped->text.looks.front();
                part.leading = m_grid.unit;
                part.top += m_grid.unit * baselineInRow - m_grid.unit / 2
                            - m_looks.typefaces().metrics(look.font).capHeight * look.size / 2;
            }
            whole.parts.push_back(std::move(part));
        }
        for (Rectangle &mark : block.marks) {
            mark.rect.translate(0, top);
            whole.marks.push_back(mark);
        }
        if (block.picture) {
            whole.picture = block.picture;
            whole.picture->rect.translate(0, top);
        }
        row += block.rows + block.padBottom;
        after = block.after;
    }
    whole.rows = std::max(1, row);
    if (!blocks.empty() && blocks.front().box >= 0) {
        const Box &box = m_boxes[static_cast<size_t>(blocks.front().box)];
        const double height = whole.rows * m_grid.unit;
        const QRectF tint(0, m_grid.unit * 0.25, width, height - m_grid.unit * 0.6);
        whole.marks.insert(whole.marks.begin(),
                           {{tint, box.fill, {}, 0}, {QRectF(0, tint.top(), width, 1.5), box.rule, {}, 0}});
    }
    return whole;
}

/// A box that text runs round, or that goes across columns. False where it is neither, or cannot be.
bool BlockBuilder::addPlacedBox(const markup::Node &node, const Place &place)
{
    const int span = std::min(node.attributes.value(u"span"_s, u"1"_s).toInt(), m_grid.columns);
    const bool isFree = place.box < 0 && place.left == 0;
    const bool isInline = node.attributes.value(u"place"_s) == "inline"_L1;
    const std::optional<double> beside = isInline ? besideWidth(place) : std::nullopt;
    if (!beside && !(isFree && span > 1))
        return false;
    const double width = beside ? *beside : m_grid.spanWidth(span);
    const bool wantedIndent = m_wantsIndent;
    const bool hadFootnotes
        = std::exchange(m_footnotes, false); // a note called in it stands behind the story
    std::vector<Block> before = std::exchange(m_blocks, {});
    Place inner;
    inner.width = width;
    inner.element = place.element;
    addBoxBlocks(node, inner);
    std::optional<Block> block = stacked(std::exchange(m_blocks, std::move(before)), width);
    m_wantsIndent = wantedIndent;
    m_footnotes = hadFootnotes;
    if (!block || block->rows >= m_grid.rows - 4)
        return false;
    block->origin = {node.range, {}};
    if (beside) {
        setBeside(std::move(*block), width, node.attributes.value(u"side"_s));
    } else {
        block->span = span;
        block->before = block->after = 1;
        m_blocks.push_back(std::move(*block));
    }
    return true;
}

}
