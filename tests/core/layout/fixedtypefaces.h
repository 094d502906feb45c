// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/typefaces.h"

namespace galley::sample {

/// Every letter is half an em wide, every font has every letter: pages made with it are the same on every
/// machine.
class FixedTypefaces final : public layout::Typefaces
{
public:
    layout::FontId font(const layout::FontWish &) override { return 0; }
    layout::FontId fontFor(char32_t, layout::FontId wished) override { return wished; }
    std::shared_ptr<const layout::ShapedText> shape(const layout::ShapeRequest &request) override
    {
        auto shaped = std::make_shared<layout::ShapedText>();
        for (qsizetype i = 0; i < request.text.size(); ++i)
            shaped->glyphs.push_back({request.text[i].unicode(), 0.5F, 0, 0, static_cast<int>(i)});
        if (request.rightToLeft)
            std::reverse(shaped->glyphs.begin(), shaped->glyphs.end());
        shaped->advance = 0.5F * static_cast<float>(request.text.size());
        return shaped;
    }
    layout::FontMetrics metrics(layout::FontId) const override { return {0.75, 0.25, 0.65}; }
    std::shared_ptr<const layout::FontFile> file(layout::FontId) const override
    {
        static const auto none = std::make_shared<const layout::FontFile>();
        return none;
    }
};

}
