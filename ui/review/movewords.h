// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/transitions.h"

namespace galley::ui {

/// What the button of a step says: "&Approve".
QString moveWord(workflow::Move move);
/// What happened, for the log: "approved it".
QString doneWord(workflow::Move move);

}
