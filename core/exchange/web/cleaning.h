// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/dom.h"

namespace galley::exchange::web {

/// How much is believed of what a page says about its parts.
struct Trust
{
    bool names = true;   ///< an element that is called a menu is taken out unseen
    bool weights = true; ///< names count for and against
    bool looks = true;   ///< lists of links, forms and the like are taken out
};

/// Takes out what no reader sees (scripts, styles), and makes paragraphs where a page only breaks lines.
void preparePage(Page &page);
/// Takes out of an article what is not of it: forms, lists of links, boxes to share it.
void cleanArticle(Page &page, Node *article, const Trust &trust);

}
