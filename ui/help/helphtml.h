// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::ui {

class CommandRegistry;
class Theme;

inline constexpr int helpMargin = 20; ///< pixels around a page

/// A page of the help as HTML for a text browser: {key:ID} is the command's keys as they are set now. A page
/// from right to left is turned; in it keys and code are kept together by isolating marks.
QString helpHtml(const QString &markdown, const CommandRegistry &commands,
                 Qt::LayoutDirection direction = Qt::LeftToRight);
/// How that HTML looks in the colours of now.
QString helpStyle(const Theme &theme);

}
