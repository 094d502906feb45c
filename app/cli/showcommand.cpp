// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/story/json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString blockType(const markup::Node &node)
{
    using markup::NodeType;
    switch (node.type) {
    case NodeType::Paragraph:
        return u"paragraph"_s;
    case NodeType::Heading:
        return u"heading"_s;
    case NodeType::BlockQuote:
        return u"quote"_s;
    case NodeType::BulletList:
        return u"bullet-list"_s;
    case NodeType::OrderedList:
        return u"ordered-list"_s;
    case NodeType::ListItem:
        return u"item"_s;
    case NodeType::CodeBlock:
        return u"code"_s;
    case NodeType::HtmlBlock:
        return u"html"_s;
    case NodeType::ThematicBreak:
        return u"break"_s;
    case NodeType::Table:
        return u"table"_s;
    case NodeType::TableRow:
        return u"row"_s;
    case NodeType::TableCell:
        return u"cell"_s;
    case NodeType::Directive:
        return node.name;
    default:
        return u"text"_s;
    }
}

QJsonObject blockJson(const markup::Node &node)
{
    QJsonObject json{{u"type"_s, blockType(node)}};
    if (node.level != 0)
        json.insert("level"_L1, node.level);
    for (const auto &[key, value] : node.attributes.asKeyValueRange())
        json.insert(key, value);
    QJsonArray children;
    for (const markup::Node &child : node.children) {
        if (markup::isBlock(child.type))
            children << blockJson(child);
    }
    if (children.isEmpty())
        json.insert("text"_L1, markup::plainText(node));
    else
        json.insert("blocks"_L1, children);
    return json;
}

QJsonObject storyJson(const LoadedStory &loaded)
{
    const story::Article &article = loaded.story.article;
    QJsonArray blocks;
    for (const markup::Node &block : loaded.story.body.children)
        blocks << blockJson(block);
    QJsonObject json = story::annotationsToJson(article);
    json.insert("id"_L1, article.id.isNull() ? loaded.name : article.id.toString());
    json.insert("fields"_L1, story::toJson(article.fields));
    json.insert("state"_L1, story::stateName(article.state));
    json.insert("approval"_L1,
                QJsonValue::Null); // approvals are recorded by the workflow; a story has none before it
    json.insert("hash"_L1, story::contentHash(article));
    json.insert("words"_L1, story::wordCount(article));
    json.insert("blocks"_L1, blocks);
    json.insert("furniture"_L1, QJsonArray::fromStringList(article.fields.furniture));
    json.insert("setApart"_L1, QJsonArray::fromStringList(loaded.setApart));
    json.insert("body"_L1, article.body);
    return json;
}

QString storyText(const LoadedStory &loaded)
{
    const story::Fields &fields = loaded.story.article.fields;
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << label.leftJustified(10) + value;
    };
    add(u"slug"_s, fields.slug);
    add(u"state"_s, story::stateName(loaded.story.article.state));
    add(u"headline"_s, fields.headline);
    add(u"deck"_s, fields.deck);
    add(u"byline"_s, fields.byline.join(u", "_s));
    add(u"dateline"_s, fields.datelinePlace);
    add(u"desk"_s, fields.desk);
    add(u"photo"_s, fields.leadPhoto.caption);
    add(u"furniture"_s, fields.furniture.join(u", "_s));
    add(u"words"_s, QString::number(story::wordCount(loaded.story.article)));
    for (const QString &line : loaded.setApart)
        add(u"set apart"_s, line);
    return lines.join(u'\n') + u"\n\n"_s + loaded.story.article.body.trimmed() + u'\n';
}

class ShowCommand final : public Command
{
public:
    std::string name() const override { return "show"; }
    std::string description() const override { return "print a story: fields, state and body"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, the beginning of the id, or a FILE")->required();
        app.add_flag("--json", m_json, "everything, as one JSON object");
    }

    int run(Context &context) override
    {
        const auto loaded = loadStory(context, toQString(m_story));
        if (!loaded)
            return report(context, loaded.error());
        return m_json ? writeJson(context, storyJson(*loaded), true) : writeText(context, storyText(*loaded));
    }

private:
    std::string m_story;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

}
