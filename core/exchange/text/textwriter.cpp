// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/text.h"
#include "core/markup/html.h"
#include "core/markup/visitor.h"

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using markup::Node;
using markup::NodeType;

/// Collects the story's own words: directives are the page's, so they are passed over.
class TextCollector final : public markup::Visitor
{
public:
    bool enter(const Node &node) override
    {
        switch (node.type) {
        case NodeType::Directive:
            return false;
        case NodeType::HtmlBlock:
            if (const QString words = markup::htmlWords(node.text); !words.isEmpty())
                lines << words;
            return false;
        case NodeType::Paragraph:
        case NodeType::Heading:
        case NodeType::CodeBlock:
        case NodeType::TableRow:
            addLine(node);
            return false;
        default:
            return true;
        }
    }
    void leave(const Node &) override { }

    QStringList lines;

private:
    void addLine(const Node &node)
    {
        const QString words = markup::plainText(node).simplified();
        const bool isPicture = node.children.size() == 1 && node.children.front().type == NodeType::Image;
        if (!words.isEmpty() && !isPicture)
            lines << words;
    }
};

}

base::Result<> writeText(const story::Story &story, QIODevice &device)
{
    TextCollector collector;
    collector.lines << story.article.fields.headline.simplified() << story.article.fields.deck.simplified();
    collector.lines.removeAll(QString());
    markup::walk(story.body, collector);
    QByteArray bytes;
    for (const QString &line : std::as_const(collector.lines))
        bytes += line.toUtf8() + '\n';
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
