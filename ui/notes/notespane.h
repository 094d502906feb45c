// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/notesteps.h"
#include "ui/notes/notesmodel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class CommandRegistry;
class GrowingField;
class Theme;

/// What the desk has to say about the open story: notes with their answers, and the suggestions in its text.
/// Below the list one field answers the chosen note or writes a new one.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(const Theme &theme, QWidget *parent = nullptr);

    void setStory(desk::OpenStory *story);
    /// Who writes here, and who a note can be given to.
    void setPerson(const QString &person);
    void setPeople(const QStringList &people) { m_people = people; }
    /// Lets the person write a note on this.
    void startNote(const desk::NoteTarget &target);
    /// Where words that were written before and not sent are found again; draftChanged() says what to keep.
    using FindDraft = std::function<std::optional<story::NoteStep>(const story::ArticleId &)>;
    void setDrafts(const FindDraft &find) { m_findDraft = find; }
    /// Tells what stands in the field, without waiting for a rest in typing.
    void tellDraft();
    /// The chosen note is resolved, or opened again.
    void resolveCurrent();
    /// Goes to the next open remark after the caret (1), or to the one before (-1), round the end.
    void goToNext(int direction, qsizetype caret);
    /// Shows a note of the story and where it stands; nothing where there is none of that id.
    void choose(const story::NoteId &id);
    const NotesModel &model() const { return m_model; }

    /// What makes the target of a new note is the caller's: where the caret stands, or which field has it.
    void addCommands(CommandRegistry &commands, const std::function<desk::NoteTarget()> &target,
                     const std::function<qsizetype()> &caret);

Q_SIGNALS:
    void placeChosen(const galley::base::TextRange &place);
    void fieldChosen(const QString &field);
    void settlingWanted(const galley::markup::Suggestion &suggestion, bool accept);
    void settlingAllWanted(const QString &by, bool accept);
    void openChanged(int open);
    /// The words that open notes stand on, and what is told of each.
    void wordsNoted(const std::vector<std::pair<galley::base::TextRange, QString>> &noted);
    void shownWanted(); ///< a command needs the pane in view
    /// What it would be if it were sent now; none: it was sent, or given up.
    void draftChanged(const galley::story::ArticleId &story,
                      const std::optional<galley::story::NoteStep> &draft);
    void newNoteEnded(); ///< a new note was sent, or given up: whoever wrote goes back to the text

private:
    void buildList(const Theme &theme);
    QLayout *buildFilter();
    QLayout *buildComposer();
    void connectParts();
    void reload();
    void keepDraft();
    void restoreDraft();
    std::optional<story::NoteStep> draft() const;
    bool select(const story::NoteId &id);
    void showRightPage();
    void showComposer();
    void send();
    void fillAssignees();
    void fillSettleAll();
    const desk::Remark *current() const;
    QString newNoteTitle() const;
    void tellNoted(const std::vector<desk::Remark> &remarks);

    desk::OpenStory *m_story = nullptr;
    QString m_person;
    QStringList m_people;
    std::optional<desk::NoteTarget> m_target; ///< a new note is being written
    /// What was being written when a story was closed, or read anew.
    struct Draft
    {
        story::NoteStep step;
        int caret = 0; ///< in its words
    };
    QHash<story::ArticleId, Draft> m_drafts;
    FindDraft m_findDraft;
    QTimer *m_rest; ///< since the last key in the field
    NotesModel m_model;
    QTimer *m_delay;
    QComboBox *m_show;
    QListView *m_list;
    QLabel *m_nothingFits;
    QStackedWidget *m_pages;
    QLabel *m_about;
    GrowingField *m_field;
    QPushButton *m_send;
    QPushButton *m_resolve;
    QToolButton *m_assign;
    QMenu *m_assignees;
    QPushButton *m_accept;
    QPushButton *m_refuse;
    QToolButton *m_settleAll;
    QMenu *m_ofPerson;
    QPushButton *m_cancel;
    bool m_isEmpty = true;
};

}
