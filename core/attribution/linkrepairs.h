// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/linker.h"

namespace galley::attribution {

/// Mends what the labels of a paragraph leave open: a participle takes the source of the main clause ("Citing
/// the survey, Ms Quill said …"; "He left, saying …"), and a cue with a source but nothing said takes the
/// words that are left over beside it; "in an interview" at the end is not part of what is said. `taken` are
/// all fragments of the paragraph.
void repairLinks(const Reading &reading, std::span<Linked> links, std::span<const Fragment> taken);

}
