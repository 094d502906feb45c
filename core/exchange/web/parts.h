// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/dom.h"

namespace galley::exchange::web {

/// What the names of an element (class and id) say of it.
bool soundsLikeFurniture(const QString &names); ///< navigation, comments, adverts, boxes beside
bool soundsLikeContent(const QString &names);   ///< which is believed more
bool soundsLikeByline(const QString &names);
bool soundsLikeSharing(const QString &names);
/// 25 for names of content, -25 for those of furniture, for class and id each.
int weightOf(const Node &node);

bool isPhrasing(const Node &node); ///< stands within a line
bool isBlock(const Node &node);    ///< and may hold paragraphs
bool isMedia(const Node &node);    ///< a film or a map of another site
bool isHidden(const Node &node);

/// Words in links by words, 0 to 1; links within the page count for a third.
double linkDensity(const Node *node);
/// Commas of all the scripts that have them.
qsizetype commasIn(const QString &words);
/// Words that stand in elements of these kinds, by all words.
double densityOf(Node *node, std::initializer_list<QLatin1StringView> tags);

/// How alike the words of two texts are, 0 to 1: characters of the second's words that the first has too.
double likeness(const QString &a, const QString &b);

}
