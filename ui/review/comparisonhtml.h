// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/revision/comparison.h"

#include <QString>

namespace galley::ui {

class Theme;

enum class ComparisonLook { Inline, SideBySide };

/// What lies between two versions as rich text: fields, attributions and notes that changed, then the body
/// with words put in underlined and words taken out struck through. Each change of the body is an anchor
/// "c0", "c1" …, in the order of Comparison::body.
QString comparisonHtml(const revision::Comparison &comparison, const QString &before, const QString &after,
                       ComparisonLook look, const Theme &theme);

}
