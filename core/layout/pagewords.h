// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace galley::layout {

/// What a page says by itself, in the story's language and not the program's: "continuedOn" and
/// "continuedFrom" (%1: the page), "correction", "clarification", "update", "editors-note", "related". In
/// English where the language is not known.
QString pageWord(const QString &name, const QString &language);

/// A day as a dateline has it, without the year: "March 3", "3 марта".
QString shortDay(const QDate &day, const QString &language);

}
