// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <optional>

namespace galley::base {

enum class Severity { Note, Warning, Block };

/// A change of the text that settles a finding.
struct Fix
{
    TextRange range;
    QString replacement;
};

/// What a check has to say. The message tells the writer what to do. A range in the body is given where there
/// is one; otherwise the field names the place ("headline", "byline", …).
struct Finding
{
    QString rule;
    Severity severity = Severity::Warning;
    QString message;
    std::optional<TextRange> range = std::nullopt;
    QString field = {};
    std::optional<Fix> fix = std::nullopt;
};

}
