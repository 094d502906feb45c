// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace galley::check {

using RuleList = std::vector<std::unique_ptr<Rule>>;

// One file per family; each adds its rules to the registry.
void addAttributionRules(RuleList &rules); ///< R04, R22
void addSourceRules(RuleList &rules);      ///< R01-R03, R05, R06, R09-R14, R18, R21, R24
void addQuoteRules(RuleList &rules);       ///< R15, R16
void addDateRules(RuleList &rules);        ///< R25, R32
void addHeadlineRules(RuleList &rules);    ///< R26, R27, R28
void addFieldRules(RuleList &rules);       ///< R29, R30
void addPictureRules(RuleList &rules);     ///< R31
void addReviewRules(RuleList &rules);      ///< R33
void addCopyRules(RuleList &rules);        ///< R39
void addSpeakerRules(RuleList &rules);     ///< R17, R19, R20
void addPeopleRules(RuleList &rules);      ///< R08, R23, R40
void addSecrecyRules(RuleList &rules);     ///< R07, R38
void addStyleRules(RuleList &rules);       ///< H01

/// A finding in a field.
inline base::Finding inField(const QString &field, const QString &message,
                             base::Severity severity = base::Severity::Block)
{
    return {.rule = {}, .severity = severity, .message = message, .field = field};
}

/// A finding on words of the body; range is one of the projection's text.
inline base::Finding inBody(const Subject &subject, const base::TextRange &range, const QString &message,
                            base::Severity severity = base::Severity::Block)
{
    return {.rule = {},
            .severity = severity,
            .message = message,
            .range = subject.text.toSource(range),
            .field = {}};
}

}
