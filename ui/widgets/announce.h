// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

namespace galley::ui {

/// Has a screen reader say a sentence that came up in the window. Pressing ones interrupt what it says;
/// others wait for its end.
inline void announce(QObject *from, const QString &sentence, bool isPressing = false)
{
    QAccessibleAnnouncementEvent said(from, sentence);
    said.setPoliteness(isPressing ? QAccessible::AnnouncementPoliteness::Assertive
                                  : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&said);
}

}
