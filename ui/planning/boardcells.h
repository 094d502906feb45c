// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace galley::ui {

/// The question for one group of a board: the filter, and what its stories have in common.
store::StoryFilter groupFilter(store::StoryFilter filter, store::StoryGrouping by, const QString &key);

/// Headline, or what there is in its place.
QString boardTitle(const store::StorySummary &story);
/// A row as it is read aloud.
QString boardSentence(const store::StorySummary &story, bool isOverdue);
/// Of a BoardModel::Column.
QString boardColumnTitle(int column);

}
