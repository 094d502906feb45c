// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

#include <QJsonObject>

namespace galley::story {

/// The fields under their names in lower camel case; what is empty is left out, and read back as empty.
QJsonObject toJson(const Fields &fields);
Fields fieldsFromJson(const QJsonObject &json);

/// What stands beside the words: {"attributions": […], "notes": […], "suggestions": […], "replyRequests":
/// […]}; the last two only where there are any, and of suggestions only those that stand. Ranges are UTF-16
/// positions.
QJsonObject annotationsToJson(const Article &article);
void readAnnotations(const QJsonObject &json, Article &article);

}
