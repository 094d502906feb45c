// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/lens.h"

namespace galley::ui {

QString lensMarkWord(desk::LensMark mark);
QString lensMarkIcon(desk::LensMark mark);
/// Who says it, or what is missing, in a few words.
QString lensTitle(const desk::LensEntry &entry);
/// Form, terms, second hand, evidence: one line.
QString lensDetails(const desk::LensEntry &entry);
/// Kind, name, page and description of a piece of evidence, in one line.
QString evidenceLine(const story::Evidence &evidence);
/// All of it, a line each; for a hint beside the words.
QString lensDescription(const desk::LensEntry &entry);

}
