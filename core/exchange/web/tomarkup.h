// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/dom.h"
#include "core/markup/node.h"

#include <QUrl>

#include <optional>

namespace galley::exchange::web {

/// A picture of a page. Nothing is fetched; it is told, so that somebody may ask for it.
struct PagePicture
{
    QString address;
    QString alternateText;
    QString caption;
    QString credit;
};

struct PageContent
{
    markup::Node body; ///< a Document
    std::vector<PagePicture> pictures;
};

/// Whether the elements ins and del are suggestions, as readers of word processors' files mean them; of a
/// page from outside they are words.
enum class Suggestions { Ignored, Read };

/// The words of an article with what they are: paragraphs, headings, lists, quotations, tables, emphasis,
/// links to http, https and mailto. Everything else of a page stays behind, its words do not. Addresses are
/// completed by the page's own.
PageContent contentOf(const Node *article, const QUrl &base, Suggestions suggestions = Suggestions::Ignored);

/// The first picture with a caption in what a page calls its article or its main part: it often stands
/// outside of the running text.
std::optional<PagePicture> leadPicture(Node *root, const QUrl &base);

}
