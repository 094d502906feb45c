// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

namespace galley::desk {

/// Names of the fields (as fieldWord() knows them) that differ.
QStringList changedFields(const story::Fields &one, const story::Fields &other);

/// The fields with those of these names taken from others.
story::Fields withFields(const story::Fields &fields, const QStringList &names, const story::Fields &from);

}
