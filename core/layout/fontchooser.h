// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/typefaces.h"

namespace galley::layout {

/// A font file that fontconfig chose. The path is empty where nothing is installed that would do.
struct ChosenFont
{
    QString path;
    QString family;
    QString postScriptName;
    bool isWished = false; ///< it is of the first family asked for
};

/// The file for a wish. Only fonts that can be subset and drawn everywhere are taken: single files with
/// outlines, not variable, not in colours.
ChosenFont chooseFont(const FontWish &wish);

/// A file that has the character, as near to the wish as there is one.
ChosenFont chooseFontFor(char32_t character, const FontWish &wish);

}
