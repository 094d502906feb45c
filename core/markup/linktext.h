// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <optional>

namespace galley::markup {

/// A link as it stands in a paragraph.
struct LinkText
{
    base::TextRange range; ///< all of it
    QString words;         ///< between the brackets, markup included
    QString target;
    QString title;
};

/// The link that a position of a paragraph is in or beside; photos are none.
std::optional<LinkText> linkAt(const QString &paragraph, qsizetype position);

/// The markup of a link, with what would end it early escaped. Words that are empty become the address.
QString linkMarkup(const QString &words, const QString &target, const QString &title = {});

/// An address as somebody writes it: "courier.example/a" is one of the web, "desk@courier.example" one of
/// mail. Empty where it is none.
QString completedAddress(const QString &typed);

}
