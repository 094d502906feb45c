// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/dom.h"

namespace galley::exchange::web {

/// What is an article on a page, and what it says of its writer where it stands in it.
struct FoundArticle
{
    Node *content = nullptr; ///< never null
    QString byline;
};

/// Finds the article by where the running text is: paragraphs, their length and commas, speak for the
/// elements around them (Readability, Arc90 2009), links in them against. Names of elements speak too, and
/// are believed less where little is found with them. The page is changed: what does not belong is taken out.
FoundArticle findArticle(Page &page, const QString &title, const std::function<Page()> &parseAgain);

}
