// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is changed beside the words of the story that is open.

#include "core/desk/openstory.h"
#include "core/text/anchorsearch.h"

#include <algorithm>

namespace galley::desk {

void OpenStory::change(const AnnotationChanges &changes)
{
    const bool isMore = !changes.attributions.empty() || !changes.replyRequests.empty();
    if (m_isHeld && isMore)
        Q_EMIT refused();
    if ((m_isHeld && isMore) || (!changes.attributions.empty() && !isEditable()))
        return;
    repeat(changes);
    Q_EMIT annotationsEdited(changes);
}

void OpenStory::repeat(const AnnotationChanges &changes)
{
    make(m_article, changes);
    trackAnchors();
    touched();
    if (m_isHeld)
        tellNoteSteps(changes);
    Q_EMIT annotationsChanged(m_revision);
}

void OpenStory::tellNoteSteps(const AnnotationChanges &changes)
{
    for (const NoteChange &change : changes.notes) {
        const story::NoteStep step = noteStep(change);
        m_steps.push_back(step.id);
        Q_EMIT noteStepMade(step);
    }
}

void OpenStory::takeIn(const std::vector<story::NoteStep> &steps)
{
    const size_t known = m_steps.size();
    std::vector<story::NoteId> fresh;
    for (const story::NoteStep &step : steps) {
        if (std::ranges::contains(m_steps, step.id))
            continue;
        m_steps.push_back(step.id);
        story::take(m_article.notes, step);
        if (!step.before && step.after)
            fresh.push_back(step.after->id);
    }
    if (m_steps.size() == known)
        return;
    std::vector<text::Anchor *> anchors; // their words were of another text
    for (story::Note &note : m_article.notes) {
        if (note.anchor && std::ranges::contains(fresh, note.id))
            anchors.push_back(&*note.anchor);
    }
    text::reanchor(std::move(anchors), m_article.body);
    trackAnchors();
    touched();
    m_stepsRevision = m_revision;
    Q_EMIT annotationsChanged(m_revision);
}

void OpenStory::revert(const AnnotationChanges &changes)
{
    repeat(turnedRound(changes));
}

}
