// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/composition.h"
#include "core/layout/inlines.h"
#include "core/layout/looks.h"
#include "core/markup/node.h"
#include "core/story/story.h"

#include <functional>
#include <map>

namespace galley::layout {

/// The page's measures, made sound: whatever a style says, there is at least one column, one point wide, of
/// four rows.
struct Grid
{
    Grid(const story::PublicationStyle &style, const QString &language);

    double unit = 12;         ///< one row
    double left = 0, top = 0; ///< of the columns, on the page
    double width = 0;         ///< of all columns
    int columns = 1;
    double column = 0; ///< width of one
    double gutter = 0;
    int rows = 4;
    double pageWidth = 0, pageHeight = 0;
    bool rightToLeft
        = false; ///< the first column is the right one, and what stands at the left stands at the right

    /// The left edge of a span that begins with this column, in reading order.
    double columnLeft(int index, int span = 1) const
    {
        return left + (rightToLeft ? columns - span - index : index) * (column + gutter);
    }
    double spanWidth(int span) const { return span * column + (span - 1) * gutter; }
    int rowsFor(double points) const;
};

/// Where a block is made: how wide, how far in, set as what, and below which element.
struct Place
{
    QString role = QStringLiteral("body");
    double left = 0;
    double width = 0;
    int element = 0;
    int box = -1;
    int depth = 0;
};

/// Whether a node says what was changed since the story first appeared.
bool isCorrection(const markup::Node &node);

/// Makes the blocks of the flow from a story's body and furniture.
class BlockBuilder
{
public:
    BlockBuilder(const story::Story &story, Looks &looks, ParagraphCache &cache, const Grid &grid,
                 DisplayList &list, const ComposeOptions &options);

    /// The body's blocks; those of an earlier run where the nodes are the same and stand in the same
    /// circumstances.
    BuiltBody body(const std::vector<PlacedPart> *earlier, const Unchanged &same);
    /// Nodes [first, end) made anew, each a part, where they take the place of an earlier run's parts and
    /// nothing but their words has changed: as many blocks, elements and warnings, and what stands behind
    /// them is not touched. Else nothing, and what was made is forgotten.
    std::optional<std::vector<PartPointer>> rebuilt(const Composition &earlier, size_t first, size_t end);
    /// Goes on from an earlier run's body.
    void resume(const Composition &earlier);
    /// Boxes of the furniture that is switched on and not placed in the body, each of the width asked for.
    std::vector<std::vector<Block>> furniture(const std::function<double(int index, int count)> &width);
    /// The photo with caption and credit across so many columns; nothing where the story has none.
    std::optional<Block> leadPhoto();
    const std::vector<Box> &boxes() const { return m_boxes; }
    const QStringList &placedFurniture() const { return m_placedFurniture; }
    int addElement(Role role, int parent, int level = 0);
    /// A paragraph of words that come from a field.
    Part fieldPart(const QString &words, const QString &field, const QString &role,
                   const ParagraphSetting &setting, int element, double scale = 1);

private:
    BuilderState state() const { return {m_isFirstParagraph, m_wantsIndent}; }
    bool take(const PartPointer &part, const markup::Node &node, BuiltBody &body);
    void forget();
    size_t buildPart(size_t node, BuiltBody &body);
    void addPart(StoryPart part, BuiltBody &body);
    bool standsAlone() const;
    void addEnd(const Place &place);
    void addChildren(const markup::Node &node, const Place &place);
    void add(const markup::Node &node, const Place &place);
    void addParagraph(const markup::Node &node, const Place &place);
    bool addWithInitial(const RichText &text, ParagraphSetting setting, const markup::Node &node,
                        const Place &place, const story::TextStyle &style);
    void addHeading(const markup::Node &node, const Place &place);
    void addQuote(const markup::Node &node, const Place &place);
    void addList(const markup::Node &node, const Place &place);
    void addCode(const markup::Node &node, const Place &place);
    void addHtml(const markup::Node &node, const Place &place);
    void addRule(const markup::Node &node, const Place &place);
    void addTable(const markup::Node &node, const Place &place);
    RichText cellText(const markup::Node &cell, bool isHeader);
    std::vector<double> columnWidths(const markup::Node &table, size_t columns, double width);
    Block tableRow(const markup::Node &row, const std::vector<double> &widths, const Place &place, int table);
    void addDirective(const markup::Node &node, const Place &place);
    InlineFlattener flattener(RichTextBuilder &words, const QString &role, qsizetype base)
    {
        return {m_looks, words, role, base, &m_noteNumbers};
    }
    void collectNotes(const markup::Node &node);
    Block noteBlock(int number, const markup::Node &node, double width);
    void attachNotes(Block &block, const Part &part);
    void addEndnotes();
    void addCorrection(const markup::Node &node, const Place &place);
    void addCorrections(const Place &place);
    bool addCorrectionInPlace(const markup::Node &node, const Place &place);
    bool isSetElsewhere(const markup::Node &node, const Place &place) const;
    std::optional<double> besideWidth(const Place &place) const;
    void setBeside(Block block, double width, const QString &side);
    void makeRoom(ParagraphSetting &setting) const;
    void takeBeside(const Place &place);
    void endBeside();
    std::optional<Block> stacked(std::vector<Block> blocks, double width);
    bool addPlacedBox(const markup::Node &node, const Place &place);
    void addBoxBlocks(const markup::Node &node, const Place &place);
    void addPullQuote(const markup::Node &node, const Place &place);
    void addBox(const markup::Node &node, const Place &place);
    void addPhotoDirective(const markup::Node &node, const Place &place);
    void addFigure(const story::Photo &photo, RichText caption, const Origin &origin, const Place &place,
                   int span);
    Block figure(const story::Photo &photo, RichText caption, const Origin &origin, double width,
                 int element);
    RichText captionText(const story::Photo &photo, const QString &fieldPrefix, const markup::Node *content,
                         qsizetype base);
    void addDateline(RichTextBuilder &words);
    void addText(Part part, const Place &place, const Origin &origin, const story::TextStyle &style);
    Part part(RichText text, const ParagraphSetting &setting, Role role, const Place &place, qsizetype source,
              int level = 0);
    Part partOf(RichText text, const ParagraphSetting &setting, int element, qsizetype source);
    ParagraphSetting settingFor(const QString &role, double width) const;
    /// Opens a tinted box; blocks made until closeBox() stand in it.
    Place openBox(const Place &place, const QString &title, const QString &field, const Origin &origin);
    void closeBox(const Place &box, size_t firstBlock);
    void addFurniture(const QString &name, const markup::Node *content, const Place &place);
    void addLine(const QString &words, const QString &field, const QString &link, const Place &place,
                 bool strong = false);

    const story::Story &m_story;
    Looks &m_looks;
    ParagraphCache &m_cache;
    const Grid &m_grid;
    DisplayList &m_list;
    bool m_greedy;    ///< lines by first fit
    bool m_footnotes; ///< at the foot of columns; else behind the story
    QString m_language;
    struct Note
    {
        const markup::Node *node = nullptr;
        bool isPlaced = false;
    };
    QMap<QString, int> m_noteNumbers; ///< by id
    bool m_standsAlone = false;       ///< each node of the body, see standsAlone()
    std::map<int, Note> m_notes;      ///< by number
    /// What text runs round.
    struct Beside
    {
        Block block;
        int rows = 0; ///< that text still stands beside
        double width = 0;
        bool atEnd = true;
        bool isSet = false; ///< a paragraph carries it
    };
    std::optional<Beside> m_beside;
    QString m_label; ///< what the next paragraph begins with, in strong letters
    std::vector<Block> m_blocks;
    std::vector<Box> m_boxes;
    QStringList m_placedFurniture;  ///< names met in the body
    bool m_isFirstParagraph = true; ///< it takes the dateline
    bool m_wantsIndent = false;     ///< a paragraph stands before this one
};

}
