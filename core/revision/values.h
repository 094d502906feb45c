// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

#include <QJsonValue>

namespace galley::revision {

/// A field's value in words: a list with commas, a photo as JSON.
QString valueText(const QJsonValue &value);
/// What readers and editors can see of an attribution, in a line.
QString describe(const story::Attribution &one);

}
