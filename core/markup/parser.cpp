// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"

namespace galley::markup {

Node parseCommonMark(const QString &source)
{
    Node document {.range = {0, source.size()}};
    for (qsizetype begin = 0; begin < source.size();) {
        qsizetype end = source.indexOf(u'\n', begin);
        end = end < 0 ? source.size() : end;
        if (end > begin) {
            Node text {.type = NodeType::Text, .range = {begin, end}, .text = source.sliced(begin, end - begin)};
            document.children.push_back({.type = NodeType::Paragraph, .range = {begin, end}, .children = {text}});
        }
        begin = end + 1;
    }
    return document;
}

Node parse(const QString &source, SuggestionView)
{
    return parseCommonMark(source);
}

}
