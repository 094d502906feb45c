// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/markdown.h"

#include "core/exchange/decode.h"
#include "core/exchange/markdown/frontmatter.h"
#include "core/markup/parser.h"
#include "core/markup/visitor.h"

#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

class PhotoCollector final : public markup::Visitor
{
public:
    bool enter(const markup::Node &node) override
    {
        const bool isDirective = node.type == markup::NodeType::Directive && node.name == "photo"_L1;
        const QString file = isDirective ? node.attributes.value(u"src"_s) : node.target;
        if ((isDirective || node.type == markup::NodeType::Image) && !file.isEmpty()
            && !photos.contains(file))
            photos << file;
        return true;
    }
    void leave(const markup::Node &) override { }

    QStringList photos;
};

/// Markdown from elsewhere has its headline as the first heading. Only a file without fields is read so:
/// where there are fields, an absent headline is what the writer meant.
void takeHeadline(Imported &imported)
{
    static const QRegularExpression heading(u"\\A\\s*#[ \\t]+([^\\n]+?)[ \\t]*#*[ \\t]*(?:\\n+|\\z)"_s);
    const QRegularExpressionMatch match = heading.match(imported.body);
    if (!match.hasMatch())
        return;
    imported.fields.headline = match.captured(1);
    imported.body.remove(0, match.capturedEnd());
}

}

base::Result<Imported> readMarkdown(QIODevice &device)
{
    return readAllText(device).and_then([](Decoded decoded) { return readMarkdown(std::move(decoded)); });
}

base::Result<Imported> readMarkdown(Decoded decoded)
{
    base::Result<FrontMatter> matter = splitFrontMatter(decoded.text);
    if (!matter)
        return std::unexpected(matter.error());
    Imported imported;
    imported.warnings = std::move(decoded.warnings);
    if (const base::Result<> read = readFields(*matter, imported); !read)
        return std::unexpected(read.error());
    imported.body = std::move(matter->body);
    if (imported.body.endsWith(u'\n'))
        imported.body.chop(1);
    if (!matter->present)
        takeHeadline(imported);
    if (!imported.fields.leadPhoto.file.isEmpty())
        imported.photos << imported.fields.leadPhoto.file;
    PhotoCollector collector;
    collector.photos = std::exchange(imported.photos, {});
    markup::walk(markup::parse(imported.body), collector);
    imported.photos = collector.photos;
    return imported;
}

base::Result<> writeMarkdown(const story::Article &article, QIODevice &device)
{
    const QString text
        = "---\n"_L1 + writeFields(article.fields, article.state) + "---\n\n"_L1 + article.body + u'\n';
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
