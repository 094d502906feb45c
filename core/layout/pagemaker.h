// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/blockbuilder.h"
#include "core/layout/columnfiller.h"

namespace galley::layout {

/// Puts blocks on pages: the header, columns filled from the grid, photos across columns, boxes below the
/// last page's text.
class PageMaker
{
public:
    PageMaker(const story::Story &story, const story::PublicationStyle &style, ParagraphCache &cache,
              const ComposeOptions &options);

    DisplayList make();

private:
    /// A photo across columns, and the item of the flow it belongs to.
    struct Spanning
    {
        Block block;
        size_t anchor = 0;
        bool isPlaced = false;
    };
    /// What the columns of one page look like, in rows.
    struct Columns
    {
        std::vector<int> tops;
        int bottom = 0;
        std::vector<int> reserved; ///< at the bottom of each column
        std::vector<int> rows() const;
    };

    /// Where a block goes: its left edge and width, and the top of the first row that is set.
    struct Area
    {
        double left = 0;
        double width = 0;
        double top = 0;
    };
    /// Where something so far from the block's leading edge stands: from the left, or from the right.
    double startOf(const Area &area, double offset, double width) const
    {
        return m_grid.rightToLeft ? area.left + area.width - offset - width : area.left + offset;
    }

    void makeHeader(std::vector<Block> &flow);
    double headerHeight(double scale);
    void setHeader(double scale);
    void headerAsFlow(std::vector<Block> &flow);
    void splitFlow(std::vector<Block> blocks);
    void setLead(std::optional<Block> lead, Columns &columns);
    void fillPage(Columns columns);
    void placeSpanning(Columns &columns, const FilledPage &trial);
    bool hasJumpLines() const;
    int tallest() const;
    int missingRows(const FilledPage &filled, const Columns &columns, int column) const;
    bool tryVariants(FilledPage &filled, const Columns &columns, FlowCursor from, int column);
    size_t endOfGroup(size_t item) const;
    bool letTextPass(const FilledPage &filled, int column);
    void fillShortColumns(FilledPage &filled, const Columns &columns, FlowCursor from);
    void addCopyfit(const Columns &slot);
    void endWebPage();
    FilledPage balanced(Columns &columns, FlowCursor from) const;
    void setPage(const FilledPage &filled, const Columns &columns);
    void setNotes(const FilledPage &filled, const Columns &columns);
    void setJumpLine(const QString &word, int column, int row, int pageNumber);
    void numberLines(const FilledPage &filled, const Columns &columns);
    void setBoxes(const FilledPage &filled, const Columns &columns);
    void setColumnRules(const Columns &columns, const FilledPage &filled);
    void setStrip(std::vector<std::vector<Block>> boxes);
    double stripWidth(int index, int count) const;
    void setRunningLines();
    void setBlock(const Block &block, const Area &area, int fromRow, int toRow);
    void useFonts(const SetParagraph &paragraph);
    void placeLine(const SetLine &line, const Part &part, const QPointF &at);
    void setPart(const Part &part, const Area &area, int fromRow, int toRow);
    void setFieldLine(const QString &words, const QString &field, const QString &role, int element,
                      double left, double width, double baseline, Align align);
    double addHeaderPart(const QString &words, const QString &field, const QString &role, int element,
                         double scale, double top);
    Page &page() { return m_list.pages.back(); }
    void addPage();
    double rowTop(int row) const { return m_grid.top + row * m_grid.unit; }

    const story::Story &m_story;
    const story::PublicationStyle &m_style;
    ParagraphCache &m_cache;
    const ComposeOptions &m_options;
    Grid m_grid;
    DisplayList m_list;
    Looks m_looks;
    BlockBuilder m_builder;
    std::vector<Block> m_flow;
    std::vector<FlowItem> m_items;
    std::vector<Spanning> m_spanning;
    FlowCursor m_cursor;
    int m_lastRow = 0;       ///< below everything on the last page
    int m_artifact = 0;      ///< element of all that belongs to the page and not to the story
    int m_linesNumbered = 0; ///< lines of text so far
    bool m_isStuck = false;  ///< the page before took nothing
    bool m_isRepeat = false; ///< what is set stands on the pages already
};

}
