// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::ui {

/// Where pages lie that a browser is asked to show: a folder for QTemporaryDir to make, of this process, in
/// memory that ends with the login and that nobody else can read.
QString shownPagesTemplate();

/// Takes away what windows left that did not end properly.
void sweepShownPages();

}
