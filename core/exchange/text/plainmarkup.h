// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::exchange {

/// A line of plain words as story markup: whatever would mean something to the parser is escaped.
QString escapedMarkup(const QString &line);

/// Plain words as paragraphs: each line is one; empty lines part them and are none.
QString plainParagraphs(const QString &words);

}
