// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of undo of what is no text: they stand in the text's own list, so that one key takes back whatever
// was done last, in whatever pane.

#include "core/desk/fieldschange.h"
#include "ui/editor/storyeditor.h"
#include "ui/widgets/words.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>

namespace galley::ui {

namespace {

constexpr qint64 longestPause = 3000; // milliseconds between two keys that are one step of a field

class AnnotationStep : public QAbstractUndoItem
{
public:
    AnnotationStep(desk::OpenStory *story, StoryEditor *editor, desk::AnnotationChanges changes,
                   bool isJoined)
        : m_story(story)
        , m_editor(editor)
        , m_changes(std::move(changes))
        , m_isJoined(isJoined)
    { }

    void undo() override
    {
        if (!m_story)
            return;
        m_story->revert(m_changes);
        tell(true);
    }

    void redo() override
    {
        if (!m_story)
            return;
        if (!m_isJoined) {
            m_story->repeat(m_changes);
            tell(false);
            return;
        }
        // The words of the same step reach the story when the document has finished it.
        QMetaObject::invokeMethod(
            m_story.data(), [story = m_story.data(), changes = m_changes] { story->repeat(changes); },
            Qt::QueuedConnection);
    }

private:
    void tell(bool isUndo) const
    {
        if (m_isJoined || !m_editor) // the words beside it are in sight
            return;
        QString what = StoryEditor::tr("An attribution is as it was before.");
        if (!m_changes.notes.empty())
            what = StoryEditor::tr("A note is as it was before.");
        else if (!m_changes.replyRequests.empty())
            what = StoryEditor::tr("A request for reply is as it was before.");
        Q_EMIT m_editor->stepTold(isUndo ? what : StoryEditor::tr("The change is made again."));
    }

    QPointer<desk::OpenStory> m_story;
    QPointer<StoryEditor> m_editor;
    desk::AnnotationChanges m_changes;
    bool m_isJoined;
};

}

/// What a person did to fields without a pause.
struct FieldsEdit
{
    story::Fields before;
    story::Fields after;
    QStringList names;
    QElapsedTimer age;
    int steps = 0;        ///< how many steps there were with this one
    bool isTaken = false; ///< taken back once: what comes is another step
};

namespace {

class FieldsStep : public QAbstractUndoItem
{
public:
    FieldsStep(desk::OpenStory *story, StoryEditor *editor, std::shared_ptr<FieldsEdit> edit)
        : m_story(story)
        , m_editor(editor)
        , m_edit(std::move(edit))
    { }

    void undo() override
    {
        m_edit->isTaken = true;
        put(m_edit->before, StoryEditor::tr("%1: as it was before."));
    }
    void redo() override { put(m_edit->after, StoryEditor::tr("%1: changed again.")); }

private:
    void put(const story::Fields &fields, const QString &sentence) const
    {
        if (!m_story)
            return;
        m_story->putFields(m_edit->names, fields);
        QStringList words;
        for (const QString &name : m_edit->names)
            words << fieldWord(name);
        if (m_editor)
            Q_EMIT m_editor->stepTold(sentence.arg(QLocale().createSeparatedList(words)));
    }

    QPointer<desk::OpenStory> m_story;
    QPointer<StoryEditor> m_editor;
    std::shared_ptr<FieldsEdit> m_edit;
};

}

void StoryEditor::keepStep(const desk::AnnotationChanges &changes)
{
    if (sender() != m_story)
        return;
    auto *step = new AnnotationStep(m_story, this, changes, m_joinsStep);
    if (!m_joinsStep) {
        document()->appendUndoItem(step);
        return;
    }
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    document()->appendUndoItem(step);
    cursor.endEditBlock();
}

/// Keys in one field are one step until somebody rests or does something else.
void StoryEditor::keepFields(const story::Fields &before, const story::Fields &after)
{
    if (sender() != m_story)
        return;
    const QStringList names = desk::changedFields(before, after);
    const bool goesOn = m_fieldsEdit && !m_fieldsEdit->isTaken && m_fieldsEdit->names == names
                        && m_fieldsEdit->age.elapsed() < longestPause && !document()->isRedoAvailable()
                        && document()->availableUndoSteps() == m_fieldsEdit->steps;
    if (goesOn) {
        m_fieldsEdit->after = after;
        m_fieldsEdit->age.restart();
        return;
    }
    m_fieldsEdit = std::make_shared<FieldsEdit>(FieldsEdit{before, after, names, {}, 0, false});
    document()->appendUndoItem(new FieldsStep(m_story, this, m_fieldsEdit));
    m_fieldsEdit->steps = document()->availableUndoSteps();
    m_fieldsEdit->age.start();
}

}
