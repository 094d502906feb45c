// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace galley::ui {

/// The plain text layout with air between the lines, which the original does not know: lines are moved apart
/// after they are broken, block by block as they come into view, so a long text costs no more. Paragraphs of
/// scripts that run to the left begin at the right. An edit within a paragraph paints those of its lines
/// alone that it changed.
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
    struct Line
    {
        int begin = 0;
        int length = 0;
        double top = 0;
        double bottom = 0;

        int end() const { return begin + length; }
    };
    /// What a paragraph looks like, as far as it tells which of its lines are to be painted.
    struct Shape
    {
        int block = -1;
        double height = 0;
        double width = 0;
        std::vector<Line> lines = {};
    };
    Shape shapeOf(const QTextBlock &block) const;
    void layOutAgain(QTextBlock block, int from, int to);

    double m_spacing;
    Shape m_known;    ///< after the last change, where it was one within a paragraph
    int m_blocks = 1; ///< as many paragraphs as there were after the last change
};

}
