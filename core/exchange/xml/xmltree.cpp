// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xml/xmltree.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr int deepest = 200;
constexpr int mostElements = 1'000'000;

std::unexpected<base::Error> fault(const QXmlStreamReader &xml, const QString &why)
{
    return base::failure(base::ErrorCode::Invalid, u"line %1: %2"_s.arg(xml.lineNumber()).arg(why));
}

}

base::Result<web::Page> readXmlTree(const QString &text)
{
    auto page = web::Page::parse(QString());
    if (!page)
        return page;
    web::Node *node = page->root();
    node->children.clear();
    int depth = 0, elements = 0;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++depth > deepest)
                return fault(xml, u"elements are nested deeper than %1"_s.arg(deepest));
            if (++elements > mostElements)
                return fault(xml, u"there are more than a million elements"_s);
            web::Node *child = page->make(xml.name().toString());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                child->attributes.push_back({attribute.name().toString(), attribute.value().toString()});
            node->append(child);
            node = child;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            node = node->parent;
        } else if (token == QXmlStreamReader::Characters) {
            node->append(page->makeText(xml.text().toString()));
        }
    }
    if (xml.hasError())
        return fault(xml, xml.errorString());
    return page;
}

web::Node *below(web::Node *node, QLatin1StringView name)
{
    return node ? web::firstElement(node, name) : nullptr;
}

QString wordsBelow(web::Node *node, QLatin1StringView name)
{
    const web::Node *found = below(node, name);
    return found ? web::lineOf(found) : QString();
}

}
