// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

#include <QJsonObject>

namespace galley::story {

/// The fields under their names in lower camel case; what is empty is left out, and read back as empty.
QJsonObject toJson(const Fields &fields);
Fields fieldsFromJson(const QJsonObject &json);

/// Attributions and notes: {"attributions": […], "notes": […]}. Ranges are UTF-16 positions.
QJsonObject annotationsToJson(const Article &article);
void readAnnotations(const QJsonObject &json, Article &article);

}
