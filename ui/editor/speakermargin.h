// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace galley::ui {

class StoryEditor;
class Theme;

/// Who speaks in each paragraph in view, in the free space at the left of the column; hidden where that is
/// too narrow. Says nothing that the marks of the text do not: readers of the screen have those.
class SpeakerMargin : public QWidget
{
    Q_OBJECT

public:
    SpeakerMargin(StoryEditor &editor, const Theme &theme);

    /// Takes the space beside the column anew.
    void fit();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    StoryEditor &m_editor;
    const Theme &m_theme;
};

}
