// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

/// Texts below a widget that have less room than they need, a line each: labels, buttons, tabs, choices,
/// titles, column heads and what stands in empty fields.
QStringList clippedBelow(const QWidget &top);

/// Controls that reach over the edge of what holds them.
QStringList outsideOfParent(const QWidget &top);
