// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::ui {

/// Lets a screen reader read the pages of a PageView as one text in reading order, a line a line. To be
/// called before the first view is made; more than once does nothing.
void installPageAccessibility();

}
