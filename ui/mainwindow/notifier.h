// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::ui {

/// Shows a message of the desktop (Desktop Notifications Specification 1.3, org.freedesktop.Notifications).
/// Does nothing where there is no session bus; never waits for an answer. Lock screens show such messages, so
/// they say no more than a slug.
void notifyDesktop(const QString &title, const QString &text);

}
