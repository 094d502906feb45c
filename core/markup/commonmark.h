// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

#include <QStringView>

namespace galley::markup {

enum class Extensions { None, TablesAndStrikethrough };

/// Blocks of a piece of text by md4c; ranges are positions in text plus offset. Linear, never fails.
std::vector<Node> parseBlocks(QStringView text, qsizetype offset, Extensions extensions);

/// The characters an HTML character reference stands for ("&amp;eacute;" → é); the reference itself where
/// there is none.
QString decodeEntity(const QByteArray &reference);

}
