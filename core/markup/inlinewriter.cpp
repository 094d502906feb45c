// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/inlinewriter.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

QString reference(QChar character)
{
    return u"&#%1;"_s.arg(character.unicode());
}

/// Everything that could be read as a mark is escaped; what only counts at the begin of a line is left to
/// escapeLineBegin.
QString escapeWords(const QString &text, InlinePlace place, bool isSuggested)
{
    constexpr qsizetype longestReference
        = 40; // the longest name has 31 letters; a match looks at all it is given
    static const QRegularExpression referencePattern(u"^&#?[A-Za-z0-9]+;"_s);
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (u"\\`*_[]<~"_s.contains(c) || (c == u'|' && place == InlinePlace::TableCell))
            result += u'\\';
        else if (c == u'{' && (next == u'+' || next == u'-' || next == u'~' || next.isNull()))
            result += u'\\';
        if (c == u'&' && referencePattern.matchView(QStringView(text).mid(i, longestReference)).hasMatch())
            result += u"&amp;"_s;
        else if (c == u'\n' || c == u'\r' || c == u'\t' || (isSuggested && (c == u'}' || c == u'>')))
            result += reference(c);
        else
            result += c;
    }
    return result;
}

/// White space at the ends of a line is no part of the words unless it is written as a reference.
QString keepOuterSpaces(QString line)
{
    if (line.endsWith(u' '))
        line = line.chopped(1) + reference(u' ');
    if (line.startsWith(u' '))
        line = reference(u' ') + line.sliced(1);
    return line;
}

/// Marks that only count at the begin of a line: headings, lists, quotations, underlines, fences, code,
/// tables.
QString escapeLineBegin(const QString &line)
{
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    static const QRegularExpression mark(
        u"^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|-+\\s*$|=+\\s*$|>|:{3}|-{2,}|\\|)"_s);
    QString escaped = line;
    if (line.contains(mark))
        return u'\\' + escaped;
    return escaped.replace(number, u"\\1\\\\2"_s);
}

QString wrapSuggested(const QString &words, Suggested state)
{
    switch (state) {
    case Suggested::Insertion:
        return u"{++"_s + words + u"++}"_s;
    case Suggested::Deletion:
        return u"{--"_s + words + u"--}"_s;
    default:
        return words;
    }
}

QString writeCodeSpan(const Node &node)
{
    QString fence = u"`"_s;
    while (node.text.contains(fence))
        fence += u'`';
    const bool padded
        = node.text.startsWith(u'`') || node.text.endsWith(u'`')
          || (node.text.startsWith(u' ') && node.text.endsWith(u' ') && !node.text.trimmed().isEmpty());
    const QString space = padded ? u" "_s : QString();
    return fence + space + node.text + space
           + fence; // in a table, md4c leaves the escape of a bar in the words
}

QString writeTarget(const Node &node)
{
    QString target = node.target;
    target.replace(u'\\', u"\\\\"_s)
        .replace(u'<', u"\\<"_s)
        .replace(u'>', u"\\>"_s)
        .replace(u'&', u"&amp;"_s)
        .replace(u'\n', u"&#10;"_s);
    QString result = u"(<"_s + target + u'>';
    static const QRegularExpression plain(u"^[A-Za-z0-9:/._?=%#@+,;~!$'-]+$"_s);
    if (target.contains(plain))
        result = u'(' + target;
    if (!node.title.isEmpty()) {
        QString title = node.title;
        title.replace(u'\\', u"\\\\"_s)
            .replace(u'"', u"\\\""_s)
            .replace(u'&', u"&amp;"_s)
            .replace(u'\n', u"&#10;"_s);
        result += u" \""_s + title + u'"';
    }
    return result + u')';
}

class InlineWriter
{
public:
    explicit InlineWriter(InlinePlace place) : m_place(place) { }

    QString write(const std::vector<Node> &inlines, QChar parentMark)
    {
        QString result;
        for (size_t i = 0; i < inlines.size(); ++i) {
            const Node &node = inlines[i];
            if (node.type == NodeType::Text) {
                QString words = node.text;
                while (i + 1 < inlines.size() && inlines[i + 1].type == NodeType::Text
                       && inlines[i + 1].suggested == node.suggested)
                    words += inlines[++i].text;
                QString escaped = escapeWords(words, m_place, node.suggested != Suggested::No);
                if (escaped.endsWith(u'!') && i + 1 < inlines.size() && inlines[i + 1].type == NodeType::Link)
                    escaped.insert(escaped.size() - 1, u'\\'); // or it would be a photo
                result += wrapSuggested(escaped, node.suggested);
            } else {
                result += writeNode(node, parentMark, result);
            }
        }
        return result;
    }

private:
    QString writeNode(const Node &node, QChar parentMark, const QString &before)
    {
        switch (node.type) {
        case NodeType::SoftBreak:
            return m_place == InlinePlace::TableCell ? u" "_s : wrapSuggested(u"\n"_s, node.suggested);
        case NodeType::HardBreak:
            return wrapSuggested(u"\\\n"_s, node.suggested);
        case NodeType::Code:
            return writeCodeSpan(node);
        case NodeType::InlineHtml:
            return node.text;
        case NodeType::NoteReference:
            return u"[^"_s + node.name + u']';
        case NodeType::Link:
            return u'[' + write(node.children, QChar()) + u']' + writeTarget(node);
        case NodeType::Image:
            return u"!["_s + write(node.children, QChar()) + u']' + writeTarget(node);
        case NodeType::Strikethrough:
            return u"~~"_s + write(node.children, QChar()) + u"~~"_s;
        case NodeType::Strong:
            return emphasised(node, 2, parentMark, before);
        default:
            return emphasised(node, 1, parentMark, before);
        }
    }

    /// Asterisks work everywhere; where another run of them would touch, underscores part the two.
    QString emphasised(const Node &node, int length, QChar parentMark, const QString &before)
    {
        const bool touches = before.endsWith(u'*') || (before.isEmpty() && parentMark == u'*');
        const QChar mark = touches ? u'_' : u'*';
        const QString marks(length, mark);
        return marks + write(node.children, mark) + marks;
    }

    InlinePlace m_place;
};

}

QString writeInlines(const std::vector<Node> &inlines, InlinePlace place)
{
    QString text = InlineWriter(place).write(inlines, QChar());
    if (place == InlinePlace::TableCell)
        return text;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << escapeLineBegin(keepOuterSpaces(line));
    return lines.join(u'\n');
}

QString escapeHeadingEnd(const QString &line)
{
    static const QRegularExpression closing(u"(#+)$"_s);
    return QString(line).replace(closing, u"\\\\1"_s);
}

QString escapeInfo(const QString &info)
{
    return QString(info)
        .replace(u'\\', u"\\\\"_s)
        .replace(u'&', u"&amp;"_s)
        .replace(u'`', u"&#96;"_s)
        .replace(u'\n', u' ');
}

}
