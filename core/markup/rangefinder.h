// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

#include <QStringView>

namespace galley::markup {

/// Finds where blocks and spans begin and end, which md4c does not tell: from the ranges of their words,
/// which it does, and the markers around these. The cursor is where the words met last ended.
class RangeFinder
{
public:
    explicit RangeFinder(QStringView text) : m_text(text) { }

    /// Sets the range of a block whose children are placed; returns the cursor behind what it took in.
    qsizetype placeBlock(Node &node, qsizetype cursor) const;
    /// Sets the range of a span whose children are placed.
    void placeSpan(Node &node, qsizetype cursor) const;

private:
    qsizetype placeHeading(Node &node, qsizetype cursor) const;
    qsizetype placeCode(Node &node, qsizetype cursor) const;
    void placeNumber(Node &node) const;
    void placeLink(Node &node, qsizetype markerLength) const;
    base::TextRange nextLine(qsizetype cursor) const;
    qsizetype markerBefore(qsizetype position, QStringView markers) const;
    qsizetype runLength(qsizetype position, int step, QChar marker) const;
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }

    QStringView m_text;
};

}
