// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/story/story.h"

#include <memory>

namespace galley::check {

/// A house rule. Stateless; one object serves every story and thread.
class Rule
{
public:
    virtual ~Rule() = default;
    virtual QString id() const = 0; ///< "R26"
    virtual QString title() const = 0; ///< what it asks for, one line
    virtual QString standard() const = 0; ///< who asks for it: "AP", "Reuters"
    /// The severity in a finding is the rule's own; the runner overrides it from the house's rule data.
    virtual std::vector<base::Finding> check(const story::Story &story) const = 0;
};

const std::vector<std::unique_ptr<Rule>> &rules();

/// Runs every rule that the house has not switched off; findings in order of place: fields first, then the body.
std::vector<base::Finding> runChecks(const story::Story &story);

bool hasBlocking(const std::vector<base::Finding> &findings);

}
