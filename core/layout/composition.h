// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/block.h"
#include "core/layout/columnfiller.h"
#include "core/layout/layout.h"
#include "core/markup/node.h"

namespace galley::layout {

/// What the blocks made of a node depend on beside the node itself.
struct BuilderState
{
    bool isFirstParagraph = true; ///< the next paragraph takes the dateline
    bool wantsIndent = false;     ///< a paragraph stands before
    bool operator==(const BuilderState &) const = default;
};

/// A top-level node of a body with the blocks that were made of it. Their places in the body, elements and
/// boxes are those of the run that made them; another run moves them as a whole.
struct StoryPart
{
    markup::Node node;
    bool isReusable = true; ///< made of this node alone
    BuilderState before, after;
    std::vector<std::shared_ptr<const Block>> blocks;
    std::vector<Element> elements;
    std::vector<Box> boxes;
    QStringList placedFurniture;
    QStringList warnings;
    int firstElement = 0;
    int firstBox = 0;
};
using PartPointer = std::shared_ptr<const StoryPart>;

/// A paragraph of plain words, as most are: told to be the same without a look at the tree it was made of.
struct PlainParagraph
{
    QString words; ///< null: the node is something else
    qsizetype length = 0;
    base::TextRange place; ///< of the words, from the begin of the node on

    static PlainParagraph of(const markup::Node &node);
    /// Has the very same words in memory, at the same place of a node that begins there.
    bool isSame(const markup::Node &node, qsizetype begin) const;
};

/// A part at its place in a run.
struct PlacedPart
{
    PartPointer part;    ///< never null
    qsizetype begin = 0; ///< of its node, in the body
    int firstElement = 0;
    size_t firstBlock = 0; ///< of the body's blocks
    size_t firstItem = 0;  ///< of the flow: blocks across columns are none of it
    PlainParagraph plain;
};

/// A block at its place in the flow of a run.
struct FlowBlock
{
    std::shared_ptr<const Block> block; ///< never null
    qsizetype sourceShift = 0;          ///< how far its words have moved in the body since it was made
    int elementShift = 0;
    int boxShift = 0;
    size_t index = 0; ///< its place in the story, whatever passed it by

    const Block *operator->() const { return block.get(); }
};

/// How much of a body's nodes is as it was: so many at its begin, where they were; so many at its end, all
/// moved as far.
struct Unchanged
{
    size_t first = 0;
    size_t last = 0;
    bool isAll = false;
};

/// A photo across columns, and the item of the flow it belongs to.
struct Spanning
{
    FlowBlock flow;
    size_t anchor = 0;
    bool isPlaced = false;
};

/// The body of a story as blocks.
struct BuiltBody
{
    std::vector<PlacedPart> parts; ///< one for each node
    std::vector<FlowBlock> flow;
    bool standsAlone = true;  ///< every block is made of one node
    size_t firstChanged = 0;  ///< blocks of the flow before it are those of the last run
    size_t behindChanged = 0; ///< and so are those from here on
};

/// A page, and what it was made of.
struct KeptPage
{
    SharedPagePointer page;
    bool isFilled = false;  ///< from the flow; else it holds the publication's boxes alone
    bool isNatural = false; ///< its flow begins in the order of the story
    FlowCursor from, next;
    size_t looked = 0;                       ///< items before this one decided what stands on it
    int linesBefore = 0;                     ///< numbered lines
    std::shared_ptr<const Block> firstBlock; ///< where the page begins within a block
    std::vector<bool> spanningPlaced;        ///< before it
};

/// What the last run over a story made, so that the next one makes only what has changed.
struct Composition
{
    bool isValid = false;
    story::PublicationStyle style;
    story::Fields fields;
    story::Publication publication;
    const story::AssetProvider *assets = nullptr;
    ComposeOptions options;
    bool isPatchable = false; ///< every block of its flow was made of one node of the body
    std::vector<PlacedPart> parts;
    size_t reusable = 0;         ///< parts at the begin that are
    QList<Element> headElements; ///< those before the body's
    QStringList headWarnings;
    QList<Element> elements;
    QStringList warnings;
    int bodyEnd = 0; ///< one past the body's elements
    std::vector<Box> boxes;
    QStringList placedFurniture;
    std::vector<FlowBlock> flow; ///< in the order of the story, its paragraphs set as is best
    std::vector<FlowItem> items; ///< of the flow
    std::vector<Spanning> spanning;
    std::vector<KeptPage> pages;
    std::vector<std::shared_ptr<const FontFile>> fonts;

    bool isOf(const story::Story &story, const story::PublicationStyle &style,
              const ComposeOptions &options) const;
    Unchanged unchanged(const markup::Node &body) const;
};

/// Equal but for where in the body they stand.
bool isSameNode(const markup::Node &a, const markup::Node &b);

}
