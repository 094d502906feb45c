// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <QWidget>

class QLabel;

namespace galley::ui {

class Theme;

/// One line above the text: slug, state, due time, words of the planned length.
class StoryHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StoryHeader(const Theme &theme, QWidget *parent = nullptr);

    void setStory(const story::Fields &fields, story::State state);
    void setWords(int words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QLabel *m_slug;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_due;
    QLabel *m_length;
    story::State m_current = story::State::Drafting;
    int m_words = 0;
    int m_planned = 0;
};

}
