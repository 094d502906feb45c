// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace galley::check {

/// What the house says of a rule, from resources/rules/house.json.
struct RuleData
{
    std::optional<base::Severity> severity = base::Severity::Warning; ///< nothing: switched off
    base::Severity lesser = base::Severity::Warning;
    QMap<QString, int> limits;
    QStringList words;
};

/// Of one rule; the defaults where the file does not name it.
const RuleData &ruleData(const QString &rule);

}
