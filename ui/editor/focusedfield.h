// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace galley::ui {

/// What has the keyboard, or the nearest pane around it, that can do this itself: its slot of that name. A
/// field that may only be read is passed over. Null where there is none.
QWidget *focusedFor(const char *slot);

}
