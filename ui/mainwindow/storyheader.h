// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

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
    /// What the one button says; empty: there is none. Why it cannot be done yet is told by its tip.
    void setStep(const QString &word, const QString &why);

Q_SIGNALS:
    void stepWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fit();

    const Theme &m_theme;
    QBoxLayout *m_layout = nullptr;
    QString m_slugText;
    QLabel *m_slug;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_due;
    QLabel *m_length;
    QPushButton *m_step;
    story::State m_current = story::State::Drafting;
    int m_words = 0;
    int m_planned = 0;
};

}
