// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace galley::exchange::ninjs {

/// The version a document is written in, 1, 2 or 3, and within it: by what it says, else by its properties.
struct Version
{
    int major = 1;
    int minor = 0;
};
Version versionOf(const QJsonObject &document);

/// What breaks the rules of a document's version (IPTC ninjs 1.0 to 3.1, their JSON schemas), in one sentence
/// that names the property; empty where nothing does. Objects within are looked at as far as a story goes.
QString faultOf(const QJsonObject &document, const Version &version);

}
