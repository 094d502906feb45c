// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::store {

/// What a person types ("harbour contract", a phrase in quotes, port*) as an FTS5 expression that cannot be
/// faulty: all words must occur. Empty where nothing is asked for.
QString searchExpression(const QString &typed);

}
