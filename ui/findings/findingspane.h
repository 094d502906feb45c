// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/guards.h"
#include "ui/findings/findingmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class Theme;

/// What the house rules ask for in the open story: what, where, and where the machine knows one, the fix.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(const Theme &theme, QWidget *parent = nullptr);

    void setStory(desk::OpenStory *story);
    void setFindings(std::vector<base::Finding> findings);
    void setWaivers(const std::vector<workflow::Waiver> &waivers);

Q_SIGNALS:
    void placeChosen(const galley::base::TextRange &place);
    void fieldChosen(const QString &field);
    void fixChosen(const galley::base::Fix &fix);
    void waiverWanted(const galley::base::Finding &finding); ///< it is to be let pass
    void countChanged(int findings, int blocking);

private:
    void showRightPage();
    void showButtons();
    void keepPlace();
    void goToCurrent();
    void fixCurrent();

    desk::OpenStory *m_story = nullptr;
    FindingModel m_model;
    std::optional<std::pair<int, base::Finding>> m_kept; ///< row and finding that were chosen before a reset
    QLabel *m_summary;
    QListView *m_list;
    QStackedWidget *m_pages;
    QPushButton *m_goTo;
    QPushButton *m_fix;
    QPushButton *m_waive;
};

}
