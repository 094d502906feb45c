// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace galley::ui {

/// Has the Tab key go through the controls in the order in which the layouts show them, which is the order in
/// which they are read, whatever order they were made in. To be called when everything is in its layout.
void tabInReadingOrder(QWidget &top);

}
