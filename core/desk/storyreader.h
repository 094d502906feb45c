// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/storydetector.h"
#include "core/check/checker.h"

namespace galley::desk {

/// What reads one story again and again for everybody who asks, the page's analysis and the review: a
/// paragraph that one of them had read is not read for the other. For any thread.
struct StoryReader
{
    attribution::StoryDetector detector;
    check::Checker checker;
};

}
