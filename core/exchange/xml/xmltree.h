// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/dom.h"

namespace galley::exchange {

/// Reads XML as a tree of elements by their local names (what is in upper case stays so), as a web page is.
/// Nothing is fetched, entities that unfold to more than Qt's bound are a fault. Invalid, with the line,
/// where it is not well-formed, nested deeper than 200 elements, or holds over a million.
base::Result<web::Page> readXmlTree(const QString &text);

/// The first element of that name below a node, at any depth; null where there is none.
web::Node *below(web::Node *node, QLatin1StringView name);
/// The words of that element in one line; empty where there is none.
QString wordsBelow(web::Node *node, QLatin1StringView name);

}
