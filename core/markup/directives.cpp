// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/directives.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

constexpr size_t deepestDirective = 20;

/// A line that opens (name) or closes (no name) a directive.
struct Fence
{
    base::TextRange line; ///< without the line end
    QString name;
    QString attributes;
};

/// Follows the fenced code blocks of a text, in lists and quotations too, line by line.
class CodeFollower
{
public:
    /// Whether the line belongs to a code block or its fences.
    bool isCode(QStringView line)
    {
        static const QRegularExpression opening(
            uR"(^([ \t]*(?:(?:[-+*]|\d{1,9}[.)]|>)[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,}))"_s);
        const QStringView words = line.trimmed();
        if (m_fence.isEmpty() && !words.contains(u"```") && !words.contains(u"~~~"))
            return false;
        if (!m_fence.isEmpty() && m_column > 1 && !words.isEmpty() && !words.startsWith(u'>')
            && indent(line) < m_column)
            m_fence.clear(); // the list that held the code has ended, and the code with it
        if (m_fence.isEmpty()) {
            const auto match = opening.matchView(line);
            if (!match.hasMatch())
                return false;
            m_fence = match.captured(2);
            m_column = match.capturedLength(1);
            return true;
        }
        const bool closes = words.startsWith(m_fence) && words.count(m_fence.front()) == words.size();
        if (closes)
            m_fence.clear();
        return true;
    }

private:
    static qsizetype indent(QStringView line)
    {
        qsizetype count = 0;
        while (count < line.size() && line[count].isSpace())
            ++count;
        return count;
    }

    QString m_fence;        ///< the marker of the block we are in
    qsizetype m_column = 0; ///< where it stood on its line
};

std::vector<Fence> findFences(QStringView text)
{
    static const QRegularExpression fencePattern(
        uR"(^ {0,3}:{3,}[ \t]*(?:([A-Za-z][A-Za-z0-9-]*)([ \t].*)?)?$)"_s);
    std::vector<Fence> fences;
    CodeFollower code;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(begin, end - begin);
        if (!code.isCode(line) && line.trimmed().startsWith(u":::")) {
            const auto match = fencePattern.matchView(line.endsWith(u'\r') ? line.chopped(1) : line);
            if (match.hasMatch())
                fences.push_back({{begin, end}, match.captured(1).toLower(), match.captured(2)});
        }
        begin = end + 1;
    }
    return fences;
}

QMap<QString, QString> parseAttributes(const QString &text)
{
    static const QRegularExpression pattern(
        uR"re(([A-Za-z][A-Za-z0-9_-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(\S+)))re"_s);
    static const QRegularExpression escape(uR"(\\(.))"_s);
    QMap<QString, QString> attributes;
    for (const auto &match : pattern.globalMatch(text)) {
        QString value = match.hasCaptured(3) ? match.captured(3) : match.captured(2);
        attributes.insert(match.captured(1).toLower(), value.replace(escape, u"\\1"_s));
    }
    return attributes;
}

}

std::vector<Directive> findDirectives(QStringView text)
{
    // Each level holds the directives found in it and the opening fence it is waiting to see closed.
    struct Level
    {
        const Fence *opening = nullptr;
        std::vector<Directive> found;
    };
    const std::vector<Fence> fences = findFences(text);
    std::vector<Level> levels(1);
    const auto standAlone = [&levels] { // the innermost opening was never closed
        Level inner = std::move(levels.back());
        levels.pop_back();
        auto &outer = levels.back().found;
        outer.push_back({inner.opening->line,
                         {inner.opening->line.end, inner.opening->line.end},
                         inner.opening->name,
                         parseAttributes(inner.opening->attributes),
                         {}});
        std::move(inner.found.begin(), inner.found.end(), std::back_inserter(outer));
    };
    for (const Fence &fence : fences) {
        if (!fence.name.isEmpty()) {
            if (levels.size() <= deepestDirective)
                levels.push_back({&fence, {}});
            continue;
        }
        if (levels.size() == 1)
            continue; // a closing fence that closes nothing is words
        Level inner = std::move(levels.back());
        levels.pop_back();
        const base::TextRange content{qMin(inner.opening->line.end + 1, fence.line.begin), fence.line.begin};
        levels.back().found.push_back({{inner.opening->line.begin, fence.line.end},
                                       content,
                                       inner.opening->name,
                                       parseAttributes(inner.opening->attributes),
                                       std::move(inner.found)});
    }
    while (levels.size() > 1)
        standAlone();
    return std::move(levels.front().found);
}

}
