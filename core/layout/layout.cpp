// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"

#include "core/layout/formats.h"
#include "core/layout/pagemaker.h"

namespace galley::layout {

std::vector<PageStyle> pageStyles()
{
    std::vector<PageStyle> styles;
    for (const QString &name : story::builtInStyleNames()) {
        if (const auto style = story::builtInStyle(name))
            styles.push_back({name, style->title});
    }
    return styles;
}

DisplayList compose(const story::Story &story, const story::PublicationStyle &style, ParagraphCache *cache,
                    const ComposeOptions &options)
{
    const story::PublicationStyle changed = styleFor(style, options);
    if (cache)
        return PageMaker(story, changed, *cache, options).make();
    ParagraphCache once;
    return PageMaker(story, changed, once, options).make();
}

}
