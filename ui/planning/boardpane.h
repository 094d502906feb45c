// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/planning/boardfilter.h"
#include "ui/planning/boardmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace galley::ui {

class BoardView;
class CommandRegistry;
class EmptyPage;

/// The board of the desk: all stories with what is planned of them, and what can be done to many at once.
/// Reads and writes on other threads, with stores of its own.
class BoardPane : public QWidget
{
    Q_OBJECT

public:
    BoardPane(const Theme &theme, store::StoreFactory openStore, QWidget *parent = nullptr);
    ~BoardPane() override;

    void setPerson(const QString &person);
    void setChoices(const QStringList &desks, const QStringList &people);
    /// The story that is open in this window is changed there: takes the change and returns what would take
    /// it back; nothing where that story is not open.
    using OpenStory
        = std::function<std::optional<desk::PlanChange>(const story::ArticleId &, const desk::PlanChange &)>;
    void setOpenStory(OpenStory planner) { m_openStory = std::move(planner); }

    BoardFilter &filter() { return *m_filter; }
    BoardView &view() { return *m_view; }
    const BoardModel &model() const { return *m_model; }
    /// Something changed in the newsroom. Costs nothing while the board is not in view.
    void refresh();
    void focusView();
    /// Widths and order of the columns.
    QByteArray look() const;
    void setLook(const QByteArray &look);

    void addCommands(CommandRegistry &commands);

Q_SIGNALS:
    void storyChosen(const QString &id);
    void exportWanted(const std::vector<galley::story::ArticleId> &stories);
    void done(const QString &sentence, const QString &button, const std::function<void()> &action);
    void warned(const QString &sentence);
    void failed(const QString &whatFailed, const galley::base::Error &error);
    /// Stories were changed or made.
    void newsroomChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    QWidget *buildActions();
    void setWidths();
    void ask();
    void askGroups(int question, const store::StoryFilter &filter, store::StoryGrouping by);
    void askPage(int question, int group, int page, const store::StoryFilter &filter);
    void askCounts();
    void showRightPage();
    void showChoice();
    void planNew();
    void planChosen();
    void exportChosen();
    void plan(const std::vector<story::ArticleId> &stories, const desk::PlanChange &change,
              const QString &person);
    void takeOutcome(const desk::PlanOutcome &outcome, int all);
    void undoLast();
    /// The ids of what is chosen, read or not.
    void withChosen(std::function<void(const std::vector<story::ArticleId> &)> then);

    store::StoreFactory m_openStore;
    QString m_person;
    QStringList m_desks;
    QStringList m_people;
    OpenStory m_openStory;
    BoardModel *m_model;
    BoardView *m_view;
    BoardFilter *m_filter;
    QStackedWidget *m_pages;
    EmptyPage *m_none = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_export = nullptr;
    QTimer *m_clock;
    std::vector<desk::PlanOutcome> m_undo;
    bool m_isStale = true; ///< something changed while it was not in view
};

}
