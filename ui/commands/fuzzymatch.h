// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace galley::ui {

/// How well a typed pattern fits a text: its letters must occur in order, whatever their case or accents.
/// Higher is better; letters at the start of words and letters in a row count most, and of two equal fits the
/// shorter text wins. Nothing where it does not fit; 0 for an empty pattern.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

}
