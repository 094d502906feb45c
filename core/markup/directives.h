// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QMap>
#include <QStringView>

#include <vector>

namespace galley::markup {

/// A page directive: its fences and what stands between them.
struct Directive
{
    base::TextRange range;   ///< from the opening fence's line to the end of the closing one's
    base::TextRange content; ///< the lines between; empty where it stands alone
    QString name;
    QMap<QString, QString> attributes;
    std::vector<Directive> children; ///< in its content, in order
};

/// Finds the directives of a text: "::: name key=\"value\"" to the ":::" that closes it. One that is never
/// closed stands alone, so that a half-typed box does not swallow the story. Fences within code blocks are
/// words. Deeper than 20 are words.
std::vector<Directive> findDirectives(QStringView text);

}
