// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::ui {

/// Lets screen readers read the story in the editor and hear where words are somebody's: as an attribute of
/// the text ("quotation", "source"), and said when the caret comes to them. The source is called what the
/// text itself calls it; who a protected source is is never told.
void installStoryAccessibility();

}
