// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace galley::ui {

/// The plain text layout with air between the lines, which the original does not know: lines are moved apart
/// after they are broken, block by block as they come into view, so a long text costs no more. Paragraphs of
/// scripts that run to the left begin at the right. An edit within a paragraph paints those of its lines alone that it
/// changed.
class ColumnLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// spacing: distance of baselines in heights of a line.
    ColumnLayout(QTextDocument *document, double spacing);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    /// To be painted anew; the place counts from the top of the paragraph.
    void linesChanged(const QTextBlock &block, double top, double bottom);

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    void layOutAgain(QTextBlock block, int from, int to);

    double m_spacing;
    int m_blocks = 1; ///< as many paragraphs as there were after the last change
};

}
