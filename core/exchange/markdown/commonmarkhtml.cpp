// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/commonmarkhtml.h"

#include "core/markup/visitor.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using markup::Node;
using markup::NodeType;

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u"&#39;"_s, u"'"_s);
}

/// As the specification's own program writes an address: what is no character of one is percent-encoded.
QString address(const QString &target)
{
    static const QByteArray kept = "-_.+!*(),%#@?=;:/,$~&'";
    QByteArray encoded;
    for (const char c : target.toUtf8()) {
        if (c == '&')
            encoded += "&amp;";
        else if (c == '\'')
            encoded += "'";
        else if (std::isalnum(static_cast<unsigned char>(c)) || kept.contains(c))
            encoded += c;
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QString::fromLatin1(encoded);
}

QString titleOf(const Node &node)
{
    return node.title.isEmpty() ? QString() : u" title=\"%1\""_s.arg(escaped(node.title));
}

class Writer final : public markup::Visitor
{
public:
    bool enter(const Node &node) override
    {
        switch (node.type) {
        case NodeType::Paragraph:
            m_html += m_tight.isEmpty() || !m_tight.last() ? u"<p>"_s : QString();
            break;
        case NodeType::Heading:
            m_html += u"<h%1>"_s.arg(node.level);
            break;
        case NodeType::BlockQuote:
            freshLine();
            m_html += u"<blockquote>\n"_s;
            m_tight << false;
            break;
        case NodeType::BulletList:
        case NodeType::OrderedList:
            startList(node);
            break;
        case NodeType::ListItem:
            m_html += u"<li>"_s;
            if (!m_tight.last() && !node.children.empty())
                m_html += u'\n';
            break;
        case NodeType::CodeBlock:
            writeCode(node);
            return false;
        case NodeType::HtmlBlock:
            freshLine();
            m_html += node.text;
            return false;
        case NodeType::ThematicBreak:
            freshLine();
            m_html += u"<hr />\n"_s;
            return false;
        default:
            return enterInline(node);
        }
        return true;
    }

    void leave(const Node &node) override
    {
        switch (node.type) {
        case NodeType::Paragraph:
            m_html += m_tight.isEmpty() || !m_tight.last() ? u"</p>\n"_s : QString();
            break;
        case NodeType::Heading:
            m_html += u"</h%1>\n"_s.arg(node.level);
            break;
        case NodeType::BlockQuote:
            freshLine();
            m_html += u"</blockquote>\n"_s;
            m_tight.removeLast();
            break;
        case NodeType::BulletList:
        case NodeType::OrderedList:
            m_html += node.type == NodeType::BulletList ? u"</ul>\n"_s : u"</ol>\n"_s;
            m_tight.removeLast();
            break;
        case NodeType::ListItem:
            m_html += u"</li>\n"_s;
            break;
        case NodeType::Emphasis:
            m_html += u"</em>"_s;
            break;
        case NodeType::Strong:
            m_html += u"</strong>"_s;
            break;
        case NodeType::Link:
            m_html += u"</a>"_s;
            break;
        default:
            break;
        }
    }

    QString take() { return std::move(m_html); }

private:
    void freshLine()
    {
        if (!m_html.isEmpty() && !m_html.endsWith(u'\n'))
            m_html += u'\n';
    }

    void startList(const Node &node)
    {
        freshLine();
        m_tight << node.tight;
        m_html += node.type == NodeType::BulletList ? u"<ul>\n"_s
                  : node.level == 1                 ? u"<ol>\n"_s
                                                    : u"<ol start=\"%1\">\n"_s.arg(node.level);
    }

    void writeCode(const Node &node)
    {
        freshLine();
        const QString language = node.name.section(u' ', 0, 0);
        m_html += language.isEmpty() ? u"<pre><code>"_s
                                     : u"<pre><code class=\"language-%1\">"_s.arg(escaped(language));
        m_html += escaped(node.text) + u"</code></pre>\n"_s;
    }

    bool enterInline(const Node &node)
    {
        switch (node.type) {
        case NodeType::Text:
            m_html += escaped(node.text);
            return true;
        case NodeType::Emphasis:
            m_html += u"<em>"_s;
            return true;
        case NodeType::Strong:
            m_html += u"<strong>"_s;
            return true;
        case NodeType::Code:
            m_html += u"<code>"_s + escaped(node.text) + u"</code>"_s;
            return false;
        case NodeType::Link:
            m_html += u"<a href=\"%1\"%2>"_s.arg(address(node.target), titleOf(node));
            return true;
        case NodeType::Image:
            m_html += u"<img src=\"%1\" alt=\"%2\"%3 />"_s.arg(
                address(node.target), escaped(markup::plainText(node)), titleOf(node));
            return false;
        case NodeType::SoftBreak:
            m_html += u'\n';
            return false;
        case NodeType::HardBreak:
            m_html += u"<br />\n"_s;
            return false;
        case NodeType::InlineHtml:
            m_html += node.text;
            return false;
        default:
            return true;
        }
    }

    QString m_html;
    QList<bool> m_tight; ///< of the lists and quotations around
};

}

QString commonMarkHtml(const markup::Node &document)
{
    Writer writer;
    markup::walk(document, writer);
    return writer.take();
}

}
