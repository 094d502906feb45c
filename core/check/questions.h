// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace galley::check {

/// What a house rule asks and no program can decide: a person answers it, once for each text.
struct Question
{
    QString rule; ///< "R05"
    QString text; ///< "Is what the unnamed source says information, not opinion?"
};

/// The questions that this story raises: some are asked of every story, others of one with an unnamed source,
/// an allegation, a quotation that no transcript among `known` holds.
std::vector<Question> questionsFor(const story::Story &story, const Known &known = {});

}
