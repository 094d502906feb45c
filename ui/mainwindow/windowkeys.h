// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// What the window remembers from one day to the next.
namespace galley::ui::keys {

inline const settings::Key<QByteArray> geometry{"window/geometry", {}};
inline const settings::Key<QByteArray> helpGeometry{"help/geometry", {}};
inline const settings::Key<QList<int>> panels{"window/panels", {}}; ///< widths of the sides and the text
inline const settings::Key<QStringList> panelPlaces{"window/panelPlaces", {}}; ///< as Panels writes them
inline const settings::Key<bool> showsList{"window/showsList", true};
inline const settings::Key<bool> showsPage{"window/showsPage", true};
inline const settings::Key<bool> showsInspector{"window/showsInspector", true};
inline const settings::Key<bool> swapsPanels{"window/swapsPanels", false};
inline const settings::Key<bool> showsRail{"window/showsRail", true};
/// Of each view: its name, a tab, its question.
inline const settings::Key<QStringList> savedViews{"board/views", {}};
inline const settings::Key<QString> boardQuery{"board/query", QStringLiteral("is:active")};
inline const settings::Key<int> boardGrouping{"board/grouping", 0}; ///< store::StoryGrouping
inline const settings::Key<QByteArray> boardColumns{"board/columns", {}};
inline const settings::Key<int> colours{"window/colours", 0};        ///< Theme::Choice
inline const settings::Key<int> textSize{"window/textSize", 100};    ///< percent of the desktop's
inline const settings::Key<int> movement{"window/movement", 0};      ///< Theme::Movement
inline const settings::Key<QString> language{"window/language", {}}; ///< empty: the desktop's
inline const settings::Key<bool> notifications{"window/notifications", true};
inline const settings::Key<QStringList> shortcuts{"window/shortcuts", {}}; ///< changedShortcuts()
inline const settings::Key<int> storyOrder{"stories/order", 0};            ///< StoryProxy::Order
/// Of the person's own newsroom and of the sample: the story that was open last; all that were, latest first,
/// and the caret in each.
struct Remembered
{
    settings::Key<QString> last;
    settings::Key<QStringList> recent;
    settings::Key<QList<int>> carets;
};
inline const Remembered ofOwn{{"stories/last", {}}, {"stories/recent", {}}, {"stories/carets", {}}};
inline const Remembered ofSample{{"sample/last", {}}, {"sample/recent", {}}, {"sample/carets", {}}};
inline const settings::Key<int> editorZoom{"editor/zoom", 100}; ///< percent
inline const settings::Key<bool> editorSans{"editor/sans", false};
inline const settings::Key<QString> pageShow{"page/show", QStringLiteral("pages")};
inline const settings::Key<QString> pagePaper{"page/paper", {}};
inline const settings::Key<QString> pageStyle{"page/style", {}};
inline const settings::Key<QString> pageSuggestions{"page/suggestions", QStringLiteral("accepted")};
inline const settings::Key<QStringList> pageMarks{"page/marks", {QStringLiteral("selection")}};
inline const settings::Key<bool> pageThumbnails{"page/thumbnails", false};
/// Of each publication: its name, the format, the folder, and "open" where that is shown afterwards.
inline const settings::Key<QStringList> exportChoices{"export/choices", {}};
inline const settings::Key<QString> importFolder{"import/folder", {}};
inline const settings::Key<QString> siteFolder{"site/folder", {}};
inline const settings::Key<QStringList> wireFolders{"wire/folders", {}};

}
