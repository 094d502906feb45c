// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "ui/attributions/attributionmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class Theme;

/// The lens: who says what in the open story, and what nobody says. Double click or Enter goes to the words.
class AttributionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit AttributionsPane(const Theme &theme, QWidget *parent = nullptr);

    void setStory(desk::OpenStory *story);
    void setDetection(const attribution::Detection &detection);

Q_SIGNALS:
    void placeChosen(const galley::base::TextRange &place);
    void countChanged(int attributions, int unsourced);

private:
    void showRightPage();

    desk::OpenStory *m_story = nullptr;
    AttributionModel m_model;
    QLabel *m_summary;
    QListView *m_list;
    QStackedWidget *m_pages;
};

}
