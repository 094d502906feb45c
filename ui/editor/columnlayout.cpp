// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/columnlayout.h"

#include <QTextBlock>
#include <QTextLayout>

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

}
