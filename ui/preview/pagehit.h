// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

#include <QPointF>

#include <optional>

namespace galley::ui {

/// What stands at a point of a page: a position in the body, or a field's name.
struct PageHit
{
    qsizetype position = -1;
    QString field;
};

/// Finds the words, or the block, at a point (in points from the page's top left corner).
std::optional<PageHit> hitTest(const layout::Page &page, const QPointF &point);

/// The blocks of a page that the position of the body lies in.
std::vector<QRectF> blocksAt(const layout::Page &page, qsizetype position);

}
