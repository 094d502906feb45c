// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/reviewrunner.h"
#include "ui/review/stepbox.h"

#include <QElapsedTimer>
#include <QScrollArea>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class CommandRegistry;
class Theme;

/// Where the open story stands: its state, who has it, whose approval holds, what may happen next and what
/// stands against it, the questions only a person can answer, and how it came here.
class ReviewPane : public QScrollArea
{
    Q_OBJECT

public:
    ReviewPane(store::StoreFactory openStore, const Theme &theme, QWidget *parent = nullptr);

    /// The reader is one that others ask about the story too; null: nobody does.
    void setStory(desk::OpenStory *story, std::shared_ptr<desk::StoryReader> reader = {});
    void setPerson(const QString &person);
    /// Whom a story can be handed to.
    void setPeople(const QStringList &people) { m_people = people; }
    /// What was looked up last; null before.
    const desk::Standing *standing() const { return m_standing.get(); }
    /// The step that leads on from here, one that can be taken now before one that cannot; nothing where
    /// there is none, or before it is known.
    std::optional<workflow::PossibleMove> primaryStep() const;
    /// As if the button of the step was pressed.
    void press(workflow::Move move);
    /// Looks it up anew; called when the story is saved or moved.
    void refresh();
    void addCommands(CommandRegistry &commands, const std::function<bool()> &isOpen);
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void stepWanted(const galley::desk::Step &step);
    void shown(const galley::desk::Standing &standing);
    void answered(const QString &rule, const QString &contentHash);
    void comparisonWanted(const QString &since); ///< "approved", "published", "read"
    void auditWanted();                          ///< everything that happened is to be shown
    void noticeWanted();                         ///< a correction is to be put on record
    void placeChosen(const galley::base::TextRange &place);
    void fieldChosen(const QString &field);
    void failed(const QString &what, const galley::base::Error &error);
    void wanted();                         ///< it has something to show or to ask
    void refused(const QString &sentence); ///< why the step that a key asked for cannot be taken

private:
    void ask();
    void refreshAtPause();
    void show(const desk::Standing &standing);
    void build(); ///< the widgets, when somebody looks or presses
    void addState(const desk::Standing &standing);
    void addSteps(const desk::Standing &standing);
    void addCorrection(const desk::Standing &standing);
    void addReplies(const desk::Standing &standing);
    void editReply(const story::ReplyRequest &request);
    void addQuestions(const desk::Standing &standing);
    void addHistory(const desk::Standing &standing);
    void addTitle(const QString &text);
    QLabel *addLine(const QString &text, bool muted = false);
    bool isFresh() const;

    const Theme &m_theme;
    desk::ReviewRunner m_runner;
    QTimer *m_delay;
    QElapsedTimer m_sinceAsked;
    desk::OpenStory *m_story = nullptr;
    QString m_person;
    QStringList m_people;
    std::shared_ptr<const desk::Standing> m_standing;
    std::optional<workflow::Move> m_waiting; ///< a key asked for it before the text was looked up
    bool m_isBehind = false;                 ///< what was looked up last is not shown yet
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

}
