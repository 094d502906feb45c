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

struct Line
{
    int begin = 0;
    int length = 0;
    double top = 0;
    double bottom = 0;

    int end() const { return begin + length; }
};

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

std::vector<Line> linesOf(const QTextLayout &layout)
{
    std::vector<Line> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.push_back({line.textStart(), line.textLength(), line.y(), line.y() + line.height()});
    }
    return lines;
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
    // The empty line that parts paragraphs need not be as tall as one with words.
    return block.length() <= 1 && block.next().isValid()
               ? area.adjusted(0, 0, 0, -area.height() * emptyLineSaving)
               : area;
}

/// Between two places of the paragraph the words or their formats are others.
void ColumnLayout::layOutAgain(QTextBlock block, int from, int to)
{
    const QTextLayout &layout = *block.layout();
    const std::vector<Line> before = linesOf(layout);
    const double height = blockBoundingRect(block).height();
    block.clearLayout();
    if (blockBoundingRect(block).height() != height) {
        Q_EMIT update(); // what stands below has moved
        return;
    }
    const std::vector<Line> after = linesOf(layout);
    if (before.empty() || after.empty()) {
        Q_EMIT updateBlock(block);
        return;
    }
    const int grown = after.back().end() - before.back().end();
    const auto isLike = [&before, &after](size_t line, int moved) {
        return line < before.size() && after[line].begin == before[line].begin + moved
               && after[line].length == before[line].length;
    };
    size_t first = 0;
    while (first + 1 < after.size() && isLike(first, 0) && after[first].end() < from)
        ++first;
    size_t last = after.size() - 1;
    while (last > first && isLike(last, grown) && after[last].begin > to)
        --last;
    const double air = layout.lineAt(0).height() * (m_spacing - 1) / 2; // what is below a word stands there
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
    if (isSameCount && isWithinOne && block.isVisible())
        layOutAgain(block, from - block.position(), from - block.position() + added);
    else
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
}

}
