// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QMap>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace galley::check {

/// What the house says of a rule.
struct RuleData
{
    std::optional<base::Severity> severity = base::Severity::Warning; ///< nothing: switched off
    base::Severity lesser = base::Severity::Warning;
    QMap<QString, int> limits;
    QStringList words;
};

/// What the house says of all its rules: resources/rules/house.json, and over it a newsroom's own file of the
/// same form, which says only what is another there. Immutable.
class RuleBook
{
public:
    /// own: JSON, empty where a newsroom has no file; what ruleFileFaults() finds in it is passed over.
    explicit RuleBook(const QByteArray &own = {});

    /// Of one rule; the defaults where no file names it.
    const RuleData &of(const QString &rule) const;

private:
    QMap<QString, RuleData> m_rules;
};

/// What is wrong with a newsroom's own file of rules, a sentence each that names rule and key; empty:
/// nothing.
QStringList ruleFileFaults(const QByteArray &json);

}
