// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/style.h"

namespace galley::story {

TextStyle PublicationStyle::textStyle(const QString &role) const
{
    return text.value(text.contains(role) ? role : QStringLiteral("body"));
}

base::Result<PublicationStyle> styleFromJson(const QByteArray &)
{
    return PublicationStyle {};
}

base::Result<PublicationStyle> builtInStyle(const QString &)
{
    return PublicationStyle {};
}

QStringList builtInStyleNames()
{
    return {};
}

}
