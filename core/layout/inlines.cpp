// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/inlines.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr int deepest = 200; ///< the parser stops at 100; a tree made by hand may not

}

void InlineFlattener::addChildren(const markup::Node &node, const Emphasised &emphasis, const QString &link)
{
    if (++m_depth <= deepest) {
        for (const markup::Node &child : node.children)
            add(child, emphasis, link);
    }
    --m_depth;
}

void InlineFlattener::addWords(const markup::Node &node, const QString &words, Emphasised emphasis,
                               const QString &link)
{
    emphasis.inserted = node.suggested == markup::Suggested::Insertion;
    emphasis.struck = emphasis.struck || node.suggested == markup::Suggested::Deletion;
    emphasis.rise = m_rise;
    emphasis.letters = m_smallCaps ? Letters::SmallCaps : Letters::AsWritten;
    RichTextBuilder::From from{node.range.begin - m_base, static_cast<int>(node.range.length()), {}};
    const qsizetype markers = node.range.length() - words.size();
    if (node.type == markup::NodeType::Code && markers > 0
        && markers % 2 == 0) { // the words between the backticks
        from.source += markers / 2;
        from.sourceLength = static_cast<int>(words.size());
    }
    const bool isLiteral = node.type == markup::NodeType::Text && node.range.length() == words.size();
    if (isLiteral)
        return addMarked(words, emphasis, from, link);
    m_marks.pass(words);
    addCased(words, emphasis, from, link);
}

/// Words that stand in the text letter for letter, their quotes and dashes as the language has them.
void InlineFlattener::addMarked(const QString &words, const Emphasised &emphasis, RichTextBuilder::From from,
                                const QString &link)
{
    for (const MarkedStretch &stretch : m_marks.set(words)) {
        from.sourceLength = stretch.length;
        addCased(stretch.words, emphasis, from, link);
        from.source += stretch.length;
    }
}

/// In a font without small capitals, small letters are set as smaller capitals.
void InlineFlattener::addCased(const QString &words, Emphasised emphasis, const RichTextBuilder::From &from,
                               const QString &link)
{
    if (emphasis.letters != Letters::SmallCaps || m_looks.hasSmallCaps(m_role, emphasis)
        || from.sourceLength != words.size()) {
        m_words.add(m_isCaps ? inCapitals(words) : words, m_looks.look(m_role, emphasis), from, link);
        return;
    }
    for (qsizetype at = 0; at < words.size();) {
        const bool isSmall = words[at].isLower();
        qsizetype end = at + 1;
        while (end < words.size() && words[end].isLower() == isSmall)
            ++end;
        const QString part = words.mid(at, end - at);
        emphasis.letters = isSmall ? Letters::SmallerCapitals : Letters::AsWritten;
        m_words.add(isSmall ? inCapitals(part) : part, m_looks.look(m_role, emphasis),
                    {from.source + at, static_cast<int>(part.size()), {}}, link);
        at = end;
    }
}

void InlineFlattener::addNoteReference(const markup::Node &node, Emphasised emphasis)
{
    const int number = m_noteNumbers ? m_noteNumbers->value(node.name) : 0;
    if (number == 0)
        return;
    emphasis.rise = 1;
    const QString words = QString::number(number);
    m_words.add(words, m_looks.look(m_role, emphasis),
                {node.range.begin - m_base, static_cast<int>(node.range.length()), {}});
    m_words.addNote(number);
    m_marks.pass(words);
}

/// The three tags that change letters, to the end of the paragraph where they are not closed.
void InlineFlattener::noteTag(const QString &tag)
{
    const auto is = [&tag](QLatin1StringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("<sup>"_L1))
        m_rise = 1;
    else if (is("<sub>"_L1))
        m_rise = -1;
    else if (is("</sup>"_L1) || is("</sub>"_L1))
        m_rise = 0;
    else if (is("<sc>"_L1) || is("</sc>"_L1))
        m_smallCaps = is("<sc>"_L1);
}

void InlineFlattener::add(const markup::Node &node, Emphasised emphasis, QString link)
{
    switch (node.type) {
    case markup::NodeType::Text:
        return addWords(node, node.text, emphasis, link);
    case markup::NodeType::Code:
        emphasis.code = true;
        return addWords(node, node.text, emphasis, link);
    case markup::NodeType::NoteReference:
        return addNoteReference(node, emphasis);
    case markup::NodeType::SoftBreak:
        return addWords(node, u" "_s, emphasis, link);
    case markup::NodeType::HardBreak:
        return addWords(node, u"\u2028"_s, emphasis, link);
    case markup::NodeType::InlineHtml:
        if (node.text.startsWith("<br"_L1, Qt::CaseInsensitive))
            addWords(node, u"\u2028"_s, emphasis, link);
        return noteTag(node.text);
    case markup::NodeType::Emphasis:
        emphasis.italic = true;
        break;
    case markup::NodeType::Strong:
        emphasis.strong = true;
        break;
    case markup::NodeType::Strikethrough:
        emphasis.struck = true;
        break;
    case markup::NodeType::Image: // a picture in the middle of a sentence: its words stand for it
        emphasis.italic = true;
        break;
    case markup::NodeType::Link:
        emphasis.link = true;
        link = node.target;
        break;
    default:
        break;
    }
    addChildren(node, emphasis, link);
}

}
