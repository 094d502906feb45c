// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/scan.h"

#include <algorithm>
#include <array>

namespace galley::exchange::web {

namespace {

constexpr int deepest = 500;
constexpr int deepestTables = 30;
constexpr int mostAttributes = 100;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Elements that hold nothing, or whose end people leave out.
bool countsAsDepth(QByteArrayView name)
{
    static constexpr std::array<const char *, 25> flat{
        "area",   "base",     "br",     "col",   "embed", "hr",   "img", "input", "link",
        "meta",   "param",    "source", "track", "wbr",   "p",    "li",  "dt",    "dd",
        "option", "optgroup", "tr",     "td",    "th",    "html", "body"};
    return std::ranges::none_of(flat, [name](const char *one) {
        return name.compare(QByteArrayView(one), Qt::CaseInsensitive) == 0;
    });
}

bool isTablePart(QByteArrayView name)
{
    static constexpr std::array<const char *, 10> parts{"table", "caption", "colgroup", "col", "thead",
                                                        "tbody", "tfoot",   "tr",       "td",  "th"};
    return std::ranges::any_of(parts, [name](const char *one) {
        return name.compare(QByteArrayView(one), Qt::CaseInsensitive) == 0;
    });
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &html) : m_html(html) { m_out.reserve(html.size()); }

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = m_html.indexOf('<', m_at);
            if (tag < 0 || tag + 1 >= m_html.size())
                break;
            m_out += QByteArrayView(m_html).sliced(m_at, tag - m_at);
            m_at = tag;
            if (m_html.sliced(tag, std::min<qsizetype>(4, m_html.size() - tag)) == "<!--")
                copyTo("-->");
            else
                takeTag();
        }
        m_out += QByteArrayView(m_html).sliced(m_at);
        return m_out;
    }

private:
    void copyTo(QByteArrayView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at + 1);
        const qsizetype behind = found < 0 ? m_html.size() : found + end.size();
        m_out += QByteArrayView(m_html).sliced(m_at, behind - m_at);
        m_at = behind;
    }

    void takeTag()
    {
        const bool isEnd = m_html[m_at + 1] == '/';
        qsizetype end = m_at + (isEnd ? 2 : 1);
        if (end >= m_html.size() || !isLetter(m_html[end])) {
            m_out += m_html[m_at++];
            return;
        }
        const qsizetype begin = end;
        while (end < m_html.size() && !isSpace(m_html[end]) && m_html[end] != '>' && m_html[end] != '/')
            ++end;
        const QByteArrayView name = QByteArrayView(m_html).sliced(begin, end - begin);
        const qsizetype cut = passAttributes(end);
        const bool isKept = isTablePart(name) && !isShallowTable(name, isEnd)
                                ? false
                                : !countsAsDepth(name) || (isEnd ? leave() : enter());
        if (isKept) {
            m_out += QByteArrayView(m_html).sliced(m_at, cut - m_at);
            if (cut < end && end > 0)
                m_out += '>';
        }
        m_at = end;
        if (isEnd)
            return;
        for (const QByteArrayView closing : {QByteArrayView("</script"), QByteArrayView("</style")}) {
            if (name.compare(closing.sliced(2), Qt::CaseInsensitive) == 0)
                passRaw(closing);
        }
    }

    /// Tables in tables beyond what any page is laid out with are left out, all their parts alike: a row that
    /// has lost its table would stand in the one around it.
    bool isShallowTable(QByteArrayView name, bool isEnd)
    {
        const bool isTable = name.compare(QByteArrayView("table"), Qt::CaseInsensitive) == 0;
        const int depth = m_tables;
        if (isTable)
            m_tables = isEnd ? std::max(0, m_tables - 1) : m_tables + 1;
        return (isTable && !isEnd ? depth + 1 : depth) <= deepestTables;
    }

    /// To behind the tag's end. Returns where it is cut: there, or behind the last attribute that is kept.
    qsizetype passAttributes(qsizetype &at) const
    {
        int attributes = 0;
        qsizetype cut = -1;
        while (at < m_html.size() && m_html[at] != '>') {
            if (isSpace(m_html[at]) || m_html[at] == '/') {
                ++at;
                continue;
            }
            if (++attributes > mostAttributes && cut < 0)
                cut = at;
            while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != '>' && m_html[at] != '=')
                ++at;
            while (at < m_html.size() && isSpace(m_html[at]))
                ++at;
            if (at >= m_html.size() || m_html[at] != '=')
                continue;
            ++at;
            while (at < m_html.size() && isSpace(m_html[at]))
                ++at;
            if (at < m_html.size() && (m_html[at] == '"' || m_html[at] == '\'')) {
                const qsizetype quote = m_html.indexOf(m_html[at], at + 1);
                at = quote < 0 ? m_html.size() : quote + 1;
            } else {
                while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != '>')
                    ++at;
            }
        }
        at = std::min(at + 1, m_html.size());
        return cut < 0 ? at : cut;
    }

    void passRaw(QByteArrayView end)
    {
        qsizetype found = m_at;
        while (found < m_html.size()) {
            found = m_html.indexOf("</", found);
            if (found < 0)
                break;
            if (QByteArrayView(m_html)
                    .sliced(found, std::min(end.size(), m_html.size() - found))
                    .compare(end, Qt::CaseInsensitive)
                == 0)
                break;
            found += 2;
        }
        if (found < 0)
            found = m_html.size();
        m_out += QByteArrayView(m_html).sliced(m_at, found - m_at);
        m_at = found;
    }

    bool enter() { return ++m_depth <= deepest; }
    bool leave()
    {
        const bool isKept = m_depth <= deepest;
        m_depth = std::max(0, m_depth - 1);
        return isKept;
    }

    const QByteArray &m_html;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_tables = 0; ///< open, in one another
};

}

QByteArray withoutExcess(const QByteArray &html)
{
    return Scanner(html).run();
}

}
