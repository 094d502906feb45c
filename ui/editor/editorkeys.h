// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QStringList>

/// What the editor remembers from one day to the next.
namespace galley::ui::keys {

inline const settings::Key<bool> typographic{"editor/typographic", true};
inline const settings::Key<bool> spelling{"editor/spelling", true};
inline const settings::Key<bool> typewriter{"editor/typewriter", false};
inline const settings::Key<bool> dimming{"editor/dimming", false};
inline const settings::Key<QString> keyboardProfile{"editor/keyboard", QStringLiteral("galley")};
inline const settings::Key<QStringList> personalWords{"editor/words", {}};

}
