// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/annotationchanges.h"
#include "core/desk/savequeue.h"
#include "core/markup/suggesting.h"
#include "core/text/anchortracker.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace galley::desk {

/// The story that is open in the window. Owns its text; every edit makes the next revision number, and
/// whatever was computed of an older one is carried forward or dropped. Saves itself, off the window thread,
/// at most 250 ms after an edit. Anchors whose words are gone are looked for on another thread when typing
/// rests.
class OpenStory : public QObject
{
    Q_OBJECT

public:
    OpenStory(story::Article article, SaveQueue &saves, QObject *parent = nullptr);
    ~OpenStory() override;

    const story::Article &article() const { return m_article; }
    const QString &body() const { return m_article.body; }
    const story::Fields &fields() const { return m_article.fields; }
    qint64 revision() const { return m_revision; }
    story::State state() const { return m_article.state; }
    /// Neither closed by its state nor another window's.
    bool isEditable() const;
    /// Another window has it: it is read here, nothing is saved, and nothing is changed but notes: what is
    /// done to those is told (noteStepMade), for them to be kept beside the story.
    void setHeld(bool held) { m_isHeld = held; }
    bool isHeld() const { return m_isHeld; }
    /// Another window took it while words were not saved yet: they are only here.
    bool isTaken() const { return m_saveError && m_saveError->code == base::ErrorCode::Conflict; }
    /// As it was saved last: what others made of it since, and what is only here, both began with it.
    story::Article savedArticle() const;
    /// What is not saved is kept elsewhere, or given up.
    void giveUp();
    /// Takes over what a move made of the story; the text is the same.
    void takeMoved(const story::Article &moved);
    /// Every word is on the disk; of a long story, what was typed last may stand beside the text for a
    /// moment.
    bool isKept() const { return m_savedRevision == m_revision; }
    /// As a whole.
    bool isSaved() const { return isKept() && !m_wholeSave.isActive(); }
    /// Why the last try to save failed; empty where it did not.
    const std::optional<base::Error> &saveError() const { return m_saveError; }
    /// Null where there is none of that id.
    const story::Attribution *attribution(const story::AttributionId &id) const;

    /// The editor's text changed: removed characters at position gave way to inserted ones. Annotations are
    /// carried along; within a large replacement, along the words that are the same.
    void edit(qsizetype position, qsizetype removed, const QString &inserted);
    /// As one step that can be undone (fieldsEdited tells whoever keeps the steps).
    void setFields(const story::Fields &fields);
    /// A step of fields taken back or made again: those of these names become what they are in others.
    void putFields(const QStringList &names, const story::Fields &from);
    void setAttributions(std::vector<story::Attribution> attributions);
    /// Makes changes as one step that can be undone (annotationsEdited tells whoever keeps the steps). Of a
    /// text that is not to be edited any more, notes and requests for reply alone.
    void change(const AnnotationChanges &changes);
    /// What others did to notes beside the story: it is in the next save. Steps that are known change
    /// nothing.
    void takeIn(const std::vector<story::NoteStep> &steps);
    /// Takes a step back, or makes it again. Nothing is told but that annotations changed.
    void revert(const AnnotationChanges &changes);
    void repeat(const AnnotationChanges &changes);
    /// Whose a suggestion of the body is, or an empty mark.
    story::SuggestionMark suggestionMark(const markup::Suggestion &suggestion) const;
    /// To be told after an edit in suggestions was written into the body: who made those that stand there
    /// now.
    void markSuggestions(const markup::SuggestedEdit &edit);
    /// Writes what is not saved yet, without waiting for the timer.
    void saveNow(const QString &reason);

Q_SIGNALS:
    void bodyEdited(qint64 revision, qsizetype position, qsizetype removed, qsizetype inserted);
    void fieldsChanged(qint64 revision);
    void fieldsEdited(const galley::story::Fields &before, const galley::story::Fields &after);
    void annotationsChanged(qint64 revision);
    void stateChanged(galley::story::State state); ///< by a move, or because an approved text was changed
    void annotationsEdited(const galley::desk::AnnotationChanges &changes);
    void saveStarted();
    void saved(qint64 revision, const QDateTime &at); ///< the transaction is on the disk
    void saveFailed(const galley::base::Error &error);
    void taken();                                           ///< by another window: see isTaken()
    void refused();                                         ///< a change of what another window has
    void noteStepMade(const galley::story::NoteStep &step); ///< in a story that another window has

private:
    struct Lost
    {
        text::AnchorKey key;
        text::Anchor anchor;
        std::optional<base::TextRange> near;
    };
    struct Saving ///< an article, and what was typed since it was written as a whole
    {
        qint64 revision = 0;
        story::Article whole;
        std::vector<story::TypedEdit> typed;
    };
    struct Found
    {
        qint64 revision = 0;
        std::vector<std::pair<text::AnchorKey, base::TextRange>> places;
    };

    void apply(const text::Edit &edit, const QString &inserted);
    void trackAnchors();
    void touched();
    void startSaving();
    void autosave();
    std::vector<Lost> lostAnchors() const;
    void tellNoteSteps(const AnnotationChanges &changes);
    void searchLost();
    void takeFound();
    void handleSaved(const story::ArticleId &id, qint64 revision, const base::Result<story::State> &result);
    void noticeVoid();

    story::Article m_article;
    text::AnchorTracker m_tracker;
    QString m_approvedHash; ///< empty: the text is not approved
    SaveQueue &m_saves;
    QTimer m_timer;
    QTimer m_rest;
    Typed m_typed;          ///< since the last save of the whole was asked for
    bool m_isTyped = false; ///< it is all that happened since
    QTimer m_wholeSave;     ///< of a story of which edits alone were saved
    QElapsedTimer m_sinceWhole;
    QFutureWatcher<Found> m_search;
    qint64 m_revision = 0;
    qint64 m_savedRevision = 0;
    bool m_isHeld = false;
    std::vector<story::NoteStepId> m_steps; ///< what is in the text, or was made here
    qint64 m_stepsRevision = 0;             ///< the first that has them all
    std::vector<Saving> m_asked;            ///< what is on its way to the disk, the oldest first
    Saving m_saved;                         ///< what is there
    std::optional<base::Error> m_saveError;
};

}
