// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace galley::ui {

/// Something a person can set. Declared once, beside the feature that heeds it; the settings page is made of
/// these. Takes effect at once, so there is nothing to confirm.
struct Setting
{
    enum class Group { Look, Writing, Spelling, Page, Newsroom, Desktop };

    QString id; ///< "editor.smartQuotes"; never translated
    Group group = Group::Look;
    QString title;  ///< beside the control: "Typographic quotes as I type"
    QString advice; ///< one sentence on what it does
    std::function<QVariant()> value;
    std::function<void(const QVariant &)> apply;
    QVariant fallback; ///< what holds where nothing was set; its type makes the control: bool, int or QString
    std::vector<std::pair<QVariant, QString>> choices = {}; ///< the values there are, with their words
    int least = 0;                                          ///< of a number without choices
    int most = 0;
    QString unit = {}; ///< " %", " min"
    /// Set where a dialog of its own does it: the text of the button that opens it, in place of a control.
    /// Such a row keeps no value here.
    QString button = {};
    std::function<void()> open = {};
};

using SettingList = std::vector<Setting>;

}
