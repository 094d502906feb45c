// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"

#include "core/layout/pagemaker.h"

namespace galley::layout {

DisplayList compose(const story::Story &story, const story::PublicationStyle &style, ParagraphCache *cache,
                    const ComposeOptions &options)
{
    Q_UNUSED(options)
    if (cache)
        return PageMaker(story, style, *cache).make();
    ParagraphCache once;
    return PageMaker(story, style, once).make();
}

}
