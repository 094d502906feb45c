// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/detector.h"

namespace galley::attribution {

/// What the rules of a language find in one paragraph: who, cue, what and a confidence; nothing where there
/// are no rules for the language. Ranges count in the paragraph. Pure and thread-safe.
std::vector<Detected> readByRules(QStringView paragraph, const QString &language);

}
