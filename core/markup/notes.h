// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

#include <QMap>

namespace galley::markup {

/// Whether a node is a footnote: a directive "note" with an id.
bool isNote(const Node &node);

/// Turns every [^id] in a document's words into a NoteReference, where the document has a note of that id;
/// any other stays words.
void markNoteReferences(Node &document);

/// Footnotes by id, numbered from 1 on in the order in which they are first referred to; behind these the
/// ones that nothing refers to. Empty, and quick to find so, where a document has none.
QMap<QString, int> noteNumbers(const Node &document);

}
