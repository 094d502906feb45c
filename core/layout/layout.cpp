// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"

#include "core/layout/formats.h"
#include "core/layout/pagemaker.h"

namespace galley::layout {

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
