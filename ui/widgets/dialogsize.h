// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace galley::ui {

/// Gives a dialog its first size: what is wanted at the desktop's size of text, more where the text is
/// larger, as tall as its lines need, and no more than the window it belongs to. To be called when everything
/// is in its layout.
void sizeDialog(QWidget &dialog, QSize wanted);

}
