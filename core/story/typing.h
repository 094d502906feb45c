// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/story/story.h"

namespace galley::story {

/// Characters taken out of a body at a position, and others put in there.
struct TypedEdit
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;
    bool operator==(const TypedEdit &) const = default;
};

/// Puts an edit behind the others; letters typed one after the other become one.
void addTyped(std::vector<TypedEdit> &edits, TypedEdit edit);

/// The article after these edits of its body, with annotations carried along as an editor carries them.
/// Invalid, and nothing changed, where one lies outside the body.
base::Result<> applyTyped(Article &article, const std::vector<TypedEdit> &edits);

/// As text for the store: [[position, removed, "inserted"], …].
QString typedToJson(const std::vector<TypedEdit> &edits);
/// Invalid where it is not such a text.
base::Result<std::vector<TypedEdit>> typedFromJson(const QString &json);

}
