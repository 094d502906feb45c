// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// exchange_try FILE html|markdown|text|import: what the readers and writers make of a file, on stdout.
// A FILE that begins with a colon is one of the program's own resources.

#include "core/exchange/exchange.h"
#include "core/exchange/html/htmlwriter.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/text/text.h"

#include <algorithm>
#include <iostream>
#include <string>

#include <gumbo.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

class FolderAssets final : public story::AssetProvider
{
public:
    explicit FolderAssets(QString folder) : m_folder(std::move(folder)) { }
    base::Result<QByteArray> asset(const QString &file) const override
    {
        QFile photo(m_folder + u'/' + QFileInfo(file).fileName());
        if (!photo.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::NotFound, photo.errorString());
        return photo.readAll();
    }

private:
    QString m_folder;
};

story::Article article(const exchange::Imported &imported)
{
    story::Article result;
    result.fields = imported.fields;
    result.body = imported.body;
    result.state = imported.state.value_or(story::State::Drafting);
    return result;
}

void printImported(const exchange::Imported &imported, QFile &out)
{
    static_cast<void>(exchange::writeMarkdown(article(imported), out));
    for (const QString &line : imported.setApart)
        out.write(QString("APART   "_L1 + line + u'\n').toUtf8());
    for (const QString &line : imported.warnings)
        out.write(QString("WARNING "_L1 + line + u'\n').toUtf8());
}

/// A node and all below it as html5lib writes its trees.
void dumpTree(const GumboNode &node, int depth, QByteArray &out)
{
    const QByteArray indent = "| " + QByteArray(2 * depth, ' ');
    switch (node.type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: {
        const GumboElement &element = node.v.element;
        QByteArray tag = gumbo_normalized_tagname(element.tag);
        if (element.tag == GUMBO_TAG_UNKNOWN) {
            GumboStringPiece piece = element.original_tag;
            gumbo_tag_from_original_text(&piece);
            tag = QByteArray(piece.data, qsizetype(piece.length)).toLower();
        }
        if (element.tag_namespace == GUMBO_NAMESPACE_SVG) {
            GumboStringPiece piece = element.original_tag;
            gumbo_tag_from_original_text(&piece);
            if (const char *name = gumbo_normalize_svg_tagname(&piece))
                tag = name;
        }
        const char *space = element.tag_namespace == GUMBO_NAMESPACE_SVG      ? "svg "
                            : element.tag_namespace == GUMBO_NAMESPACE_MATHML ? "math "
                                                                              : "";
        out += indent + "<" + space + tag + ">\n";
        QByteArrayList attributes;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<GumboAttribute *>(element.attributes.data[i]);
            const char *prefix = attribute->attr_namespace == GUMBO_ATTR_NAMESPACE_XLINK   ? "xlink "
                                 : attribute->attr_namespace == GUMBO_ATTR_NAMESPACE_XML   ? "xml "
                                 : attribute->attr_namespace == GUMBO_ATTR_NAMESPACE_XMLNS ? "xmlns "
                                                                                           : "";
            attributes << "| " + QByteArray(2 * depth + 2, ' ') + prefix + attribute->name + "=\""
                              + attribute->value + "\"\n";
        }
        std::ranges::sort(attributes);
        out += attributes.join();
        int inner = depth + 1;
        if (node.type == GUMBO_NODE_TEMPLATE) {
            out += "| " + QByteArray(2 * inner, ' ') + "content\n";
            ++inner;
        }
        for (unsigned i = 0; i < element.children.length; ++i)
            dumpTree(*static_cast<GumboNode *>(element.children.data[i]), inner, out);
        return;
    }
    case GUMBO_NODE_COMMENT:
        out += indent + "<!-- " + node.v.text.text + " -->\n";
        return;
    case GUMBO_NODE_DOCUMENT:
        return;
    default:
        out += indent + "\"" + node.v.text.text + "\"\n";
    }
}

/// Frames of "<bytes> <context>" and HTML on the standard input; answers with the tree of each, as the parser
/// that web pages are read with makes it.
int answerTrees()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArrayList head = QByteArray::fromStdString(line).split(' ');
        std::string html(head.value(0).toULongLong(), '\0');
        std::cin.read(html.data(), std::streamsize(html.size()));
        const QByteArray context = head.value(1).trimmed();
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        if (context != "-") {
            options.fragment_context = gumbo_tag_enum(context.split(':').last().constData());
            options.fragment_namespace = context.startsWith("svg:")    ? GUMBO_NAMESPACE_SVG
                                         : context.startsWith("math:") ? GUMBO_NAMESPACE_MATHML
                                                                       : GUMBO_NAMESPACE_HTML;
        }
        GumboOutput *output = gumbo_parse_with_options(&options, html.data(), html.size());
        QByteArray tree;
        const GumboDocument &document = output->document->v.document;
        if (document.has_doctype && context == "-") {
            tree += QByteArray("| <!DOCTYPE ") + document.name;
            if (*document.public_identifier || *document.system_identifier)
                tree += QByteArray(" \"") + document.public_identifier + "\" \"" + document.system_identifier
                        + "\"";
            tree += ">\n";
        }
        const GumboVector &children = context == "-" ? document.children : output->root->v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            dumpTree(*static_cast<GumboNode *>(children.data[i]), 0, tree);
        gumbo_destroy_output(&options, output);
        std::cout << tree.size() << '\n' << tree.constData() << std::flush;
    }
    return 0;
}

int fail(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail));
    return 3;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--html5-trees"_L1)
        return answerTrees();
    QFile file(arguments.value(1));
    QFile out;
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) {
        std::fprintf(stderr, "exchange_try FILE html|markdown|text|import, or --html5-trees\n");
        return 2;
    }
    base::Result<exchange::Imported> imported = exchange::read(file, file.fileName());
    if (!imported)
        return fail(imported.error());
    if (arguments[2] == "import"_L1) {
        printImported(*imported, out);
        return 0;
    }
    QFile publicationFile(u":/galley/publications/saltmere.json"_s);
    if (!publicationFile.open(QIODevice::ReadOnly))
        return 4;
    const auto publication = story::publicationFromJson(publicationFile.readAll());
    if (!publication)
        return fail(publication.error());
    const auto style = story::builtInStyle(publication->style);
    const FolderAssets assets(QFileInfo(file.fileName()).path());
    const story::Story whole = story::makeStory(article(*imported), *publication, &assets);
    const base::Result<> written
        = arguments[2] == "html"_L1
              ? exchange::writeHtml(whole, style.value_or(story::PublicationStyle{}), out)
          : arguments[2] == "text"_L1 ? exchange::writeText(whole, out)
                                      : exchange::writeMarkdown(whole.article, out);
    return written ? 0 : fail(written.error());
}
