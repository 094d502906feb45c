// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Below the list of notes: the field that answers one or writes a new one, and its buttons.

#include "core/desk/openstory.h"
#include "core/text/anchorsearch.h"
#include "ui/notes/notespane.h"
#include "ui/widgets/growingfield.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

QLayout *NotesPane::buildComposer()
{
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setWordWrap(true);
    m_about->setBuddy(m_field);
    m_field->setAccessibleName(tr("Note or answer"));
    m_field->setFrameShape(QFrame::StyledPanel);
    m_field->document()->setDocumentMargin(3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QWidget *button :
         {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_resolve), static_cast<QWidget *>(m_assign),
          static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_refuse),
          static_cast<QWidget *>(m_settleAll), static_cast<QWidget *>(m_cancel)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->setContentsMargins(20, 8, 16, 12);
    column->addWidget(m_about);
    column->addWidget(m_field);
    column->addLayout(buttons);
    return column;
}

/// As it would be sent.
std::optional<story::NoteStep> NotesPane::draft() const
{
    const QString words = m_field->text();
    if (m_target)
        return desk::noteStep(desk::newNote(m_story->article(), *m_target, words, m_person));
    const desk::Remark *remark = current();
    if (words.trimmed().isEmpty() || !remark || !remark->note)
        return std::nullopt;
    return desk::noteStep(desk::replied(*remark->note, words, m_person));
}

void NotesPane::tellDraft()
{
    m_rest->stop();
    if (m_story)
        Q_EMIT draftChanged(m_story->article().id,
                            m_field->text().trimmed().isEmpty() ? std::nullopt : draft());
}

/// A story that another writes is read anew whenever that is saved: the caret stays too, and a note without
/// words.
void NotesPane::keepDraft()
{
    if (const auto step = draft())
        m_drafts.insert(m_story->article().id, {*step, m_field->textCursor().position()});
    if (m_rest->isActive())
        tellDraft();
}

void NotesPane::restoreDraft()
{
    const story::ArticleId id = m_story->article().id;
    const bool isHere = m_drafts.contains(id);
    const auto kept = isHere || !m_findDraft ? std::nullopt : m_findDraft(id);
    const Draft draft = kept ? Draft{.step = *kept} : m_drafts.take(id);
    if (!draft.step.after)
        return;
    const story::Note &note = *draft.step.after;
    if (draft.step.before) {
        select(note.id);
    } else {
        m_target = desk::NoteTarget{.field = note.field};
        if (text::Anchor anchor = note.anchor.value_or(text::Anchor()); note.anchor) {
            text::reanchor({&anchor}, m_story->body());
            m_target->range = anchor.orphaned ? base::TextRange() : anchor.range;
        }
    }
    m_field->setText(!draft.step.before     ? note.text
                     : note.replies.empty() ? QString()
                                            : note.replies.back().text);
    QTextCursor cursor = m_field->textCursor();
    const int end = int(m_field->text().size());
    cursor.setPosition(isHere ? std::min(draft.caret, end) : end);
    m_field->setTextCursor(cursor);
    showComposer();
    if (!isHere)
        Q_EMIT shownWanted(); // of another day, perhaps: it is seen that something was not sent
}

QString NotesPane::newNoteTitle() const
{
    if (!m_target->field.isEmpty())
        return tr("New note on: %1").arg(fieldWord(m_target->field));
    if (m_target->range.isEmpty())
        return tr("New note on the whole story");
    const QString words
        = m_story->body().sliced(m_target->range.begin, m_target->range.length()).simplified();
    return tr("New note on “%1”").arg(words.size() > 80 ? words.first(80) + u'…' : words);
}

void NotesPane::showComposer()
{
    const desk::Remark *remark = m_target ? nullptr : current();
    const bool isNote = remark && remark->note;
    const bool isSuggestion = remark && remark->suggestion;
    const bool isWriting = m_target || isNote;
    m_about->setVisible(isWriting);
    m_field->setVisible(isWriting);
    m_send->setVisible(isWriting);
    m_send->setEnabled(!m_field->text().trimmed().isEmpty());
    m_cancel->setVisible(m_target.has_value());
    m_resolve->setVisible(isNote);
    m_assign->setVisible(isNote && remark->isOpen());
    const bool isToSettle = isSuggestion && m_story->isEditable();
    m_accept->setVisible(isToSettle);
    m_refuse->setVisible(isToSettle);
    m_settleAll->setVisible(isToSettle && !remark->by.isEmpty());
    if (m_target)
        m_about->setText(newNoteTitle());
    else if (isNote)
        m_about->setText(tr("Answer to %1").arg(remark->by));
    if (isNote)
        m_resolve->setText(remark->isOpen() ? tr("&Resolve") : tr("&Open Again"));
    if (isSuggestion)
        m_settleAll->setText(tr("All of %1").arg(remark->by));
}

void NotesPane::startNote(const desk::NoteTarget &target)
{
    if (!m_story)
        return;
    m_target = target;
    showComposer();
    Q_EMIT shownWanted();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NotesPane::send()
{
    const QString text = m_field->text().trimmed();
    if (!m_story || text.isEmpty())
        return;
    if (m_target)
        m_story->change({.notes = {desk::newNote(m_story->article(), *m_target, text, m_person)}});
    else if (const desk::Remark *remark = current(); remark && remark->note)
        m_story->change({.notes = {desk::replied(*remark->note, text, m_person)}});
    else
        return;
    m_field->setText({});
    const bool wasNew = m_target.has_value();
    m_target.reset();
    tellDraft();
    if (wasNew && m_show->currentIndex() > int(desk::RemarkFilter::Mine))
        m_show->setCurrentIndex(int(desk::RemarkFilter::Open)); // what was just written is seen
    reload();
    if (wasNew)
        Q_EMIT newNoteEnded();
}

void NotesPane::fillAssignees()
{
    m_assignees->clear();
    const desk::Remark *remark = current();
    if (!remark || !remark->note)
        return;
    const auto offer = [this, note = *remark->note](const QString &label, const QString &name) {
        QAction *action = m_assignees->addAction(label);
        action->setCheckable(true);
        action->setChecked(note.assignee == name);
        connect(action, &QAction::triggered, this,
                [this, note, name] { m_story->change({.notes = {desk::assigned(note, name)}}); });
    };
    for (const QString &name : m_people)
        offer(name, name);
    m_assignees->addSeparator();
    //: The note is for nobody in particular
    offer(tr("Nobody"), {});
}

void NotesPane::fillSettleAll()
{
    m_ofPerson->clear();
    const desk::Remark *remark = current();
    if (!remark)
        return;
    const QString by = remark->by;
    m_ofPerson->addAction(tr("Accept All of %1").arg(by), this,
                          [this, by] { Q_EMIT settlingAllWanted(by, true); });
    m_ofPerson->addAction(tr("Refuse All of %1").arg(by), this,
                          [this, by] { Q_EMIT settlingAllWanted(by, false); });
}

}
