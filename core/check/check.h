// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/check/projection.h"
#include "core/check/ruledata.h"
#include "core/check/secrets.h"
#include "core/check/transcript.h"
#include "core/story/story.h"

#include <memory>

namespace galley::attribution {
class StoryDetector;
}

namespace galley::check {

class ParagraphMemory;

/// What was written down of recordings and interviews, by the piece of evidence.
using Transcripts = QHash<story::EvidenceId, std::shared_ptr<const Transcript>>;

/// What a caller knows beside the story, and the checks cannot find out from it.
struct Known
{
    /// Sentences of the body that nobody stands behind (attribution::Detection::unsourced, as ranges of the
    /// body), where the caller had them found already; null: the detector is run.
    const std::vector<base::TextRange> *unsourced = nullptr;
    attribution::StoryDetector *detector = nullptr; ///< that is run then; null: one that knows no story yet
    const Secrets *secrets = openSecrets();         ///< null: the vault is closed, and R38 says nothing
    bool isSlugTaken = false;                       ///< another story of the same edition has this slug
    const Transcripts *transcripts = nullptr;       ///< those that the story's quotations rest on; null: none
};

/// What a rule looks at: the story, its words without markup, and the time.
struct Subject
{
    const story::Story &story;
    Projection text;
    const RuleBook &rules;
    qint64 now = 0; ///< UTC milliseconds
    Known known = {};
    ParagraphMemory *memory = nullptr; ///< null: every paragraph is read

    const story::Fields &fields() const { return story.article.fields; }
};

/// A house rule. Stateless; one object serves every story and thread.
class Rule
{
public:
    virtual ~Rule() = default;
    virtual QString id() const = 0;       ///< "R26"
    virtual QString title() const = 0;    ///< what it asks for, one line
    virtual QString standard() const = 0; ///< who asks for it: "AP", "Reuters"
    /// Findings of severity Block for what the rule is about, Warning for lesser things beside it; the runner
    /// replaces both by what the house's rule data say.
    virtual std::vector<base::Finding> check(const Subject &subject) const = 0;
};

const std::vector<std::unique_ptr<Rule>> &rules();

/// Runs every rule that the house has not switched off; findings in order of place: fields first, then the
/// body.
std::vector<base::Finding> runChecks(const story::Story &story,
                                     const base::Clock &clock = base::SystemClock(), const Known &known = {});

/// The title and the standard of a rule; null where there is none of that id.
const Rule *rule(const QString &id);

/// Whether what may leave of a story (its text as typed and as read, its fields, its corrections) holds
/// anything that the vault keeps; true as well where the open vault does not answer. Notes and records stay
/// in the house: R38 speaks of them, this does not.
bool givesAway(const story::Story &story, const Secrets &secrets);

bool hasBlocking(const std::vector<base::Finding> &findings);

}
