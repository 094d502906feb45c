// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/commands/setting.h"

namespace galley::ui {

class StoryEditor;

/// What a person can set of the editor; heeded at once.
SettingList editorSettings(StoryEditor &editor);

/// As they were the last time.
void restoreEditor(StoryEditor &editor, const settings::Settings &settings);
void saveEditor(const StoryEditor &editor, settings::Settings &settings);

}
