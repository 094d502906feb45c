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

/// The original takes the end of a change from the sum of what went and what came, so that one key in a
/// coloured paragraph, whose formats are set anew, lays out the next ones too and paints the whole view.
void ColumnLayout::documentChanged(int from, int removed, int added)
{
    const int blocks = document()->blockCount();
    const bool isWithinOne = blocks == std::exchange(m_blocks, blocks)
                             && document()->findBlock(from).contains(from + std::max(added, 1) - 1);
    if (isWithinOne)
        QPlainTextDocumentLayout::documentChanged(from, 0, std::max(added, 1));
    else
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
}

}
