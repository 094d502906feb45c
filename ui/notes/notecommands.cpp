// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes by keyboard.

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/notes/notespane.h"

#include <QListView>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void NotesPane::goToNext(int direction, qsizetype caret)
{
    int found = -1;
    int round = -1; // the first, or the last, where nothing lies ahead
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const int row = direction > 0 ? i : m_model.rowCount() - 1 - i;
        const desk::Remark &remark = m_model.at(row);
        if (!remark.range || !remark.isOpen())
            continue;
        if (round < 0)
            round = row;
        const bool isAhead = direction > 0 ? remark.range->begin > caret : remark.range->end < caret;
        if (isAhead && found < 0)
            found = row;
    }
    const int row = found >= 0 ? found : round;
    if (row < 0)
        return;
    Q_EMIT shownWanted();
    m_target.reset();
    m_list->setCurrentIndex(m_model.index(row));
    Q_EMIT placeChosen(*m_model.at(row).range);
}

void NotesPane::addCommands(CommandRegistry &commands, const std::function<desk::NoteTarget()> &target,
                            const std::function<qsizetype()> &caret)
{
    const auto add
        = [&](const QString &id, const QString &text, const QKeySequence &keys, std::function<void()> run) {
              commands.add({.id = id,
                            .text = text,
                            .menu = Menu::Story,
                            .group = 5,
                            .shortcuts = keys.isEmpty() ? QList<QKeySequence>{} : QList{keys},
                            .run = std::move(run),
                            .enabledWhen = [this] { return m_story != nullptr; }});
          };
    add(u"note.new"_s, tr("New &Note Here"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        [this, target] { startNote(target()); });
    add(u"note.story"_s, tr("Note on the W&hole Story"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_M), [this] { startNote({}); });
    add(u"note.next"_s, tr("Next Note or Su&ggestion"), QKeySequence(Qt::CTRL | Qt::Key_F7),
        [this, caret] { goToNext(1, caret()); });
    add(u"note.previous"_s, tr("Previous Note or Suggestion"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7), [this, caret] { goToNext(-1, caret()); });
    add(u"note.resolve"_s, tr("Resol&ve Note"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R),
        [this] { resolveCurrent(); });
}

}
