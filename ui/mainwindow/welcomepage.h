// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace galley::ui {

class ChoiceButton;
class Theme;

/// What is shown while no story is open: what was open last, and the ways to begin. A page and not a dialog;
/// Enter takes the first.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    struct Story
    {
        QString id;
        QString title;
        QString details;
    };

    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    /// Those that were open last, the newest first. In an empty newsroom the sample is what comes first.
    void setStories(const std::vector<Story> &stories, bool isEmptyNewsroom);
    void setOffersCopies(bool on);
    void setOffersSample(bool on);
    void focusFirst();
    /// Shows the keys of commands as they are set now, by id.
    void setKeys(const std::function<QString(const QString &)> &keysOf);

Q_SIGNALS:
    void sampleWanted();
    void newStoryWanted();
    void importWanted();
    void copiesWanted();
    void tourWanted();
    void storyWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoices();
    void dress();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_motto;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    ChoiceButton *m_sample = nullptr;
    ChoiceButton *m_create = nullptr;
    ChoiceButton *m_import = nullptr;
    ChoiceButton *m_copies = nullptr;
    ChoiceButton *m_tour = nullptr;
    QLabel *m_hint;
    bool m_offersSample = true;
};

}
