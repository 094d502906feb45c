// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace galley::ui {

/// Something to choose in the page's bar: a name that is remembered, and a text for people.
struct PageChoice
{
    QString name;
    QString text;
};

inline const QString slotPaper = QStringLiteral("slot");

/// "pages", "spread" and the screens of readers.
std::vector<PageChoice> showChoices();
/// The publication's own paper (an empty name), the usual sizes, and the story's slot.
std::vector<PageChoice> paperChoices();
/// The publication's own style (an empty name) and those that come with the program.
std::vector<PageChoice> styleChoices();
/// How suggestions in the text are laid out: as accepted, as refused, or both with marks.
std::vector<PageChoice> suggestionChoices();
/// The text of a choice by its name; of the first where there is none.
QString choiceText(const std::vector<PageChoice> &choices, const QString &name);

/// Width of a reader's screen in points (CSS pixels are 3/4 of one); 0 for what is no screen.
double screenWidth(const QString &show);
/// Points; nothing for the publication's own paper and for a slot.
std::optional<QSizeF> paperSize(const QString &paper);

}
