// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QString>

namespace galley::ui {

// An English headline in an Arabic window, and the other way round: a text that is painted in a list takes
// the direction of the window, and its full stop, quotation marks and dots of omission jump to the wrong end.
// Between U+2068 and U+2069 (Unicode Standard Annex #9, isolates) it keeps its own, wherever it stands.

QString isolated(const QString &text);

/// In at most so many pixels, with dots where something is left out.
QString elided(const QString &text, const QFontMetrics &metrics, int width);

}
