// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace galley::ui {

/// Headline, or what there is in its place.
QString boardTitle(const store::StorySummary &story);
/// A row as it is read aloud.
QString boardSentence(const store::StorySummary &story, bool isOverdue);
/// Of a BoardModel::Column.
QString boardColumnTitle(int column);

}
