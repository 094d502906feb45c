// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace galley::cli {

/// ISO 8601 in UTC; empty for 0.
QString timeText(qint64 milliseconds);
QJsonObject summaryJson(const store::StorySummary &story);
/// A line for people, without its end.
QString summaryLine(const store::StorySummary &story);
/// The words around a hit in one line, without the marks of the found ones.
QString snippetLine(QString snippet);
/// A shell takes the quotes away: desk:City Desk is desk:"City Desk" again.
QString quotedOperator(const QString &word);

}
