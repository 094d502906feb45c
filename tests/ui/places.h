// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/visit.h"

/// Somewhere in the window that a person can come to: a page, a tab of the inspector, a menu, a dialog.
struct Place
{
    enum Kind { Pane, Menu, Dialog, Picker };

    QString name;
    Kind kind;
    std::function<QWidget *(Visit &)> come; ///< what is to be looked at; null where it does not come up
    Visit::Stock stock = Visit::Stock::Sample;
    QString order = {}; ///< why Tab goes another way than the eye; empty: it does not
};

/// All of them. A new page or dialog is a line more; everything that is asked of places is then asked of it.
const std::vector<Place> &allPlaces();
