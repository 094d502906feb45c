// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/blockbuilder.h"
#include "core/layout/composition.h"

#include <utility>

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
    bool keepsFirstPage(const Unchanged &same) const;
    void makeHead(std::vector<FlowBlock> &header, Columns &columns);
    std::vector<std::vector<Block>> makeBody(const std::vector<FlowBlock> &header, const Unchanged &same);
    std::vector<std::vector<Block>> makeStrip();
    Columns freshColumns() const;
    bool makePages(const Columns &columns, bool keepsHead);
    void splitFlow(const std::vector<FlowBlock> &header, BuiltBody &body);
    bool spans(const Block &block) const;
    static FlowItem itemOf(const FlowBlock &flow);
    bool patchBody(const Unchanged &same);
    void patchPart(PlacedPart &placed, const PartPointer &made, qsizetype begin);
    void moveBehind(size_t part);
    bool hasSameSpanning() const;
    void change(size_t item);
    std::vector<bool> spanningPlaced() const;
    bool isNatural(const FlowCursor &cursor) const;
    size_t endOfLook(const FlowCursor &next) const;
    void fillKept(const Columns &columns);
    bool canKeep(size_t page, size_t firstChanged) const;
    void takeHead();
    bool takeTail();
    void keep(bool isPlain, const QList<Element> &headElements, const QStringList &headWarnings);
    void keepStory();
    void keepFlow();
    void addFonts(const std::vector<std::shared_ptr<const FontFile>> &fonts);
    void setLead(std::optional<Block> lead, Columns &columns);
    void fillPage(Columns columns);
    void placeSpanning(Columns &columns, const FilledPage &trial);
    bool hasJumpLines() const;
    int tallest() const;
    int missingRows(const FilledPage &filled, const Columns &columns, int column) const;
    bool tryVariants(FilledPage &filled, const Columns &columns, const FlowCursor &from, int column);
    size_t endOfGroup(size_t item) const;
    bool letTextPass(const FilledPage &filled, int column);
    void fillShortColumns(FilledPage &filled, const Columns &columns, const FlowCursor &from);
    void addCopyfit(const Columns &slot);
    void endWebPage();
    FilledPage balanced(Columns &columns, const FlowCursor &from);
    void evenOut(FilledPage &filled, Columns &columns, const FlowCursor &from);
    int spreadOf(const FilledPage &filled, const Columns &columns) const;
    bool setVariant(size_t item, int more);
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
    Origin moved(Origin origin) const;
    void useFonts(const SetParagraph &paragraph);
    void placeLine(const SetLine &line, const Part &part, const QPointF &at);
    void setPart(const Part &part, const Area &area, int fromRow, int toRow);
    void setFieldLine(const QString &words, const QString &field, const QString &role, int element,
                      double left, double width, double baseline, Align align);
    double addHeaderPart(const QString &words, const QString &field, const QString &role, int element,
                         double scale, double top);
    Page &page() { return *m_page; }
    void addPage();
    double rowTop(int row) const { return m_grid.top + row * m_grid.unit; }

    const story::Story &m_story;
    const story::PublicationStyle &m_style;
    ParagraphCache &m_cache;
    const ComposeOptions &m_options;
    Grid m_grid;
    DisplayList m_list;
    Page *m_page = nullptr; ///< where things are set: the last page, if not said otherwise
    Looks m_looks;
    BlockBuilder m_builder;
    Composition &m_last;         ///< the run before, as far as it was over this story
    bool m_canReuse = false;     ///< its pages
    bool m_tookTail = false;     ///< its last pages are ours
    int m_bodyElement = 0;       ///< first element of the body
    int m_bodyEnd = 0;           ///< one past its last
    qsizetype m_sourceShift = 0; ///< how far the end of the body has moved since
    int m_elementShift = 0;
    size_t m_lastItems = 0;     ///< of the flow of the last run
    size_t m_firstChanged = 0;  ///< items before it are those of the last run
    size_t m_behindChanged = 0; ///< and so are those from here on
    size_t m_firstFresh = 0;    ///< pages from this one on were made now ...
    size_t m_freshEnd = 0;      ///< ... up to this one
    std::vector<KeptPage> m_kept;
    FlowBlock m_moved;               ///< of what is set: how far it has moved
    std::vector<PlacedPart> m_parts; ///< of the body
    size_t m_reusable = 0;           ///< so many at the begin are
    bool m_isPatchable = false;      ///< every block is made of one of them
    std::vector<FlowBlock> m_flow;
    std::vector<FlowItem> m_items;
    std::vector<std::pair<size_t, FlowBlock>> m_changed; ///< items of the flow as they were before
    std::vector<Spanning> m_spanning;
    FlowCursor m_cursor;
    int m_lastRow = 0;       ///< below everything on the last page
    int m_artifact = 0;      ///< element of all that belongs to the page and not to the story
    int m_linesNumbered = 0; ///< lines of text so far
    bool m_isStuck = false;  ///< the page before took nothing
    bool m_isRepeat = false; ///< what is set stands on the pages already
};

}
