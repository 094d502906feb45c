// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

class QPrinter;

namespace galley::ui {

/// Puts the pages on paper, each in its own size, those of the printer's range only. Returns false where the
/// printer could not be started or gave up.
bool printPages(const std::shared_ptr<const layout::DisplayList> &pages, QPrinter &printer);

}
