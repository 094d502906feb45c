// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/columnlayout.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace galley::ui {

namespace {

constexpr double emptyLineSaving = 0.35;
constexpr qreal unbounded = 1e6; // pixels; a document that is in no view yet

/// Whether the lines are those of the words that stand there now, as far as their number tells.
bool isAsLaidOut(const QTextBlock &block)
{
    if (!block.isValid())
        return true;
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        return false;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.textStart() + last.textLength() == block.length() - 1;
}

}

ColumnLayout::ColumnLayout(QTextDocument *document, double spacing)
    : QPlainTextDocumentLayout(document)
    , m_spacing(spacing)
{ }

QRectF ColumnLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    ensureBlockLayout(block);
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return QPlainTextDocumentLayout::blockBoundingRect(block);
    const qreal air = layout->lineAt(0).height() * (m_spacing - 1);
    // A fresh layout starts at zero; ours starts half the air lower.
    if (layout->lineAt(0).y() == 0) {
        // The original begins every line at the left, whatever its script.
        const bool isMirrored
            = block.textDirection() == Qt::RightToLeft && layout->lineAt(0).width() < unbounded;
        qreal top = air / 2;
        for (int i = 0; i < layout->lineCount(); ++i) {
            QTextLine line = layout->lineAt(i);
            line.setPosition({isMirrored ? line.width() - line.naturalTextWidth() : line.x(), top});
            top += line.height() + air;
        }
    }
    const QRectF area = QPlainTextDocumentLayout::blockBoundingRect(block).adjusted(0, 0, 0, air / 2);
    // The empty line that parts paragraphs need not be as tall as one with words. What it is laid out as
    // counts: the height before an edit is asked for when its words stand there already.
    return layout->lineCount() == 1 && layout->lineAt(0).textLength() == 0 && block.next().isValid()
               ? area.adjusted(0, 0, 0, -area.height() * emptyLineSaving)
               : area;
}

ColumnLayout::Shape ColumnLayout::shapeOf(const QTextBlock &block) const
{
    Shape shape{block.blockNumber(), blockBoundingRect(block).height(), 0, {}};
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        shape.lines.push_back({line.textStart(), line.textLength(), line.y(), line.y() + line.height()});
        shape.width = line.width();
    }
    return shape;
}

/// Between two places of the paragraph the words or their formats are others. New formats have cleared its
/// lines: then what it looked like is known of the key before, or everything is painted.
void ColumnLayout::layOutAgain(QTextBlock block, int from, int to)
{
    const bool isCleared = block.layout()->lineCount() == 0;
    const Shape before = isCleared ? std::exchange(m_known, {}) : shapeOf(block);
    // Glyphs are kept: caret, input method and painting would have the paragraph shaped again for each
    // question.
    block.layout()->setCacheEnabled(true);
    block.clearLayout();
    m_known = shapeOf(block);
    const std::vector<Line> &after = m_known.lines;
    if (before.block != m_known.block || before.width != m_known.width || before.height != m_known.height
        || before.lines.empty() || after.empty()) {
        Q_EMIT update(); // what stands below has moved
        return;
    }
    const int grown = after.back().end() - before.lines.back().end();
    const auto isLike = [&](size_t line, int moved) {
        return line < before.lines.size() && after[line].begin == before.lines[line].begin + moved
               && after[line].length == before.lines[line].length;
    };
    size_t first = 0;
    while (first + 1 < after.size() && isLike(first, 0) && after[first].end() < from)
        ++first;
    size_t last = after.size() - 1;
    while (last > first && isLike(last, grown) && after[last].begin > to)
        --last;
    const double air
        = (after[0].bottom - after[0].top) * (m_spacing - 1) / 2; // what is below a word stands there
    Q_EMIT linesChanged(block, after[first].top - air, after[last].bottom + air);
}

/// The original takes the end of a change from the sum of what went and what came, so that one key in a
/// coloured paragraph, whose formats are set anew, lays out the next ones too and paints the whole view.
void ColumnLayout::documentChanged(int from, int removed, int added)
{
    const int blocks = document()->blockCount();
    const QTextBlock block = document()->findBlock(from);
    const bool isSameCount = blocks == std::exchange(m_blocks, blocks);
    const int last = from + std::max(added, 1) - 1;
    // Up to a paragraph's end: the next one may have lost its begin.
    const bool isWithinOne = block.contains(last) && (block.contains(last + 1) || isAsLaidOut(block.next()));
    if (isSameCount && isWithinOne && block.isVisible()) {
        layOutAgain(block, from - block.position(), from - block.position() + added);
    } else {
        m_known = {};
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
    }
}

}
