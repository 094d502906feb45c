// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/layout.h"

namespace galley::layout {

/// The style with its page, columns and sizes changed to what the options ask for: another paper, a slot, or
/// one endless column with the web page's measures.
story::PublicationStyle styleFor(const story::PublicationStyle &style, const ComposeOptions &options);

}
