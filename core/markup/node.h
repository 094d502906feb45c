// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QMap>
#include <QString>

#include <vector>

namespace galley::markup {

enum class NodeType {
    Document,
    // blocks
    Paragraph,
    Heading,
    BlockQuote,
    BulletList,
    OrderedList,
    ListItem,
    CodeBlock,
    HtmlBlock,
    ThematicBreak,
    Table,
    TableRow,
    TableCell,
    Directive,
    // inlines
    Text,
    Emphasis,
    Strong,
    Strikethrough,
    Code,
    Link,
    Image,
    SoftBreak,
    HardBreak,
    InlineHtml,
    NoteReference,
};

/// Whether a run of text is part of a suggested change (CriticMarkup).
enum class Suggested { No, Insertion, Deletion };

enum class Alignment { Default, Left, Center, Right };

/// A node of the tree of a story's body. Ranges are positions in the source text, markers included.
///
/// A Text node never spans a line, an entity or a suggestion's border: either its text equals the source in
/// its range, letter by letter, or (isReplaced) the whole range stands for the whole text, as &amp;amp; does
/// for &amp;.
struct Node
{
    NodeType type = NodeType::Document;
    base::TextRange range = {};
    QString text = {};   ///< Text, Code, CodeBlock, HtmlBlock, InlineHtml: the words themselves
    QString name = {};   ///< Directive: its name ("box"); CodeBlock: its language;
                         ///< NoteReference: the note's id
    QString target = {}; ///< Link, Image: the address
    QString title = {};  ///< Link, Image: the title
    QMap<QString, QString> attributes = {};   ///< Directive: key="value"
    int level = 0;                            ///< Heading: 1 to 6; OrderedList: its first number
    bool tight = true;                        ///< lists: no blank line between the items
    bool isHeader = false;                    ///< TableRow
    bool isReplaced = false;                  ///< Text: the range stands for the text as a whole
    Alignment alignment = Alignment::Default; ///< TableCell
    Suggested suggested = Suggested::No;      ///< Text, breaks
    std::vector<Node> children = {};
};

inline bool isBlock(NodeType type)
{
    return type <= NodeType::Directive;
}

/// The words below a node, without markup; a line break counts as one space. Deleted runs are left out.
QString plainText(const Node &node);

/// Equal but for ranges, and but for how words are split into neighbouring Text nodes.
bool sameContent(const Node &a, const Node &b);

/// The tree as indented lines ("Paragraph 0-5" …), for golden files and for people who look for a fault.
QString dump(const Node &node);

}
