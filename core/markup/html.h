// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

#include <QSet>

namespace galley::markup {

/// What readers see of a block of HTML in a story: its words, without tags, scripts and styles.
QString htmlWords(const QString &html);

/// The tags of letters (sup, sub, sc) among a node's children that have their other half among them.
QSet<const Node *> pairedTags(const Node &parent);

}
