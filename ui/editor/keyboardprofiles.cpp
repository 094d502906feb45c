// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/keyboardprofiles.h"

#include "ui/commands/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

using Move = QTextCursor::MoveOperation;

QList<QKeySequence> keys(std::initializer_list<QKeyCombination> all)
{
    QList<QKeySequence> sequences;
    for (const QKeyCombination &one : all)
        sequences << QKeySequence(one);
    return sequences;
}

/// Microsoft Word: F7 goes through spelling, Ctrl+Shift+G counts.
KeyboardProfile wordKeys()
{
    return {u"word"_s,
            QCoreApplication::translate("KeyboardProfile", "As in Word"),
            {{u"edit.redo"_s, keys({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z})},
             {u"spelling.next"_s, keys({Qt::Key_F7})},
             {u"spelling.previous"_s, keys({Qt::SHIFT | Qt::Key_F7})},
             {u"remark.next"_s, keys({Qt::ALT | Qt::Key_F7})},
             {u"remark.previous"_s, keys({Qt::ALT | Qt::SHIFT | Qt::Key_F7})},
             {u"story.statistics"_s, keys({Qt::CTRL | Qt::SHIFT | Qt::Key_G})}}};
}

/// LibreOffice Writer.
KeyboardProfile writerKeys()
{
    return {u"writer"_s,
            QCoreApplication::translate("KeyboardProfile", "As in LibreOffice Writer"),
            {{u"edit.redo"_s, keys({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z})},
             {u"edit.pastePlain"_s, keys({Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_V})},
             {u"spelling.next"_s, keys({Qt::Key_F7})},
             {u"spelling.previous"_s, keys({Qt::SHIFT | Qt::Key_F7})},
             {u"remark.next"_s, keys({Qt::ALT | Qt::Key_F7})},
             {u"remark.previous"_s, keys({Qt::ALT | Qt::SHIFT | Qt::Key_F7})},
             {u"insert.table"_s, keys({Qt::CTRL | Qt::Key_F12})}}};
}

/// The caret moves as in Emacs; what had those keys has Ctrl+Alt instead.
KeyboardProfile emacsKeys()
{
    return {u"emacs"_s,
            QCoreApplication::translate("KeyboardProfile", "As in Emacs"),
            {{u"edit.find"_s, keys({Qt::CTRL | Qt::Key_S})},
             {u"edit.findPrevious"_s, keys({Qt::CTRL | Qt::Key_R, Qt::SHIFT | Qt::Key_F3})},
             {u"edit.replace"_s, keys({Qt::ALT | Qt::SHIFT | Qt::Key_5, Qt::CTRL | Qt::Key_H})},
             {u"edit.undo"_s, keys({Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::Key_Z})},
             {u"edit.redo"_s, keys({Qt::ALT | Qt::Key_Underscore, Qt::CTRL | Qt::SHIFT | Qt::Key_Z})},
             {u"edit.cut"_s, keys({Qt::CTRL | Qt::Key_W})},
             {u"edit.copy"_s, keys({Qt::ALT | Qt::Key_W})},
             {u"edit.paste"_s, keys({Qt::CTRL | Qt::Key_Y})},
             {u"edit.selectAll"_s, keys({Qt::CTRL | Qt::ALT | Qt::Key_A})},
             {u"story.save"_s, keys({Qt::CTRL | Qt::ALT | Qt::Key_S})},
             {u"story.new"_s, keys({Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_N})},
             {u"story.print"_s, keys({Qt::CTRL | Qt::ALT | Qt::Key_P})},
             {u"story.export"_s, keys({Qt::CTRL | Qt::ALT | Qt::Key_E})},
             {u"format.strong"_s, keys({Qt::CTRL | Qt::ALT | Qt::Key_G})},
             {u"insert.link"_s, keys({Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_K})},
             {u"help.commands"_s, keys({Qt::ALT | Qt::Key_X, Qt::CTRL | Qt::SHIFT | Qt::Key_P})}},
            {{Qt::CTRL | Qt::Key_A, Move::StartOfLine},
             {Qt::CTRL | Qt::Key_E, Move::EndOfLine},
             {Qt::CTRL | Qt::Key_F, Move::NextCharacter},
             {Qt::CTRL | Qt::Key_B, Move::PreviousCharacter},
             {Qt::CTRL | Qt::Key_N, Move::Down},
             {Qt::CTRL | Qt::Key_P, Move::Up},
             {Qt::ALT | Qt::Key_F, Move::NextWord},
             {Qt::ALT | Qt::Key_B, Move::PreviousWord}}};
}

}

const std::vector<KeyboardProfile> &keyboardProfiles()
{
    static const std::vector<KeyboardProfile> all{
        {u"galley"_s, QCoreApplication::translate("KeyboardProfile", "Galley's own")},
        wordKeys(),
        writerKeys(),
        emacsKeys()};
    return all;
}

const KeyboardProfile &keyboardProfile(const QString &id)
{
    const auto found = std::ranges::find(keyboardProfiles(), id, &KeyboardProfile::id);
    return found == keyboardProfiles().end() ? keyboardProfiles().front() : *found;
}

void ProfileKeys::apply(const KeyboardProfile &profile)
{
    for (const auto &[id, own] : m_own.asKeyValueRange())
        m_commands.setDefaultShortcuts(id, own);
    m_own.clear();
    for (const auto &[id, sequences] : profile.shortcuts) {
        if (!m_commands.action(id))
            continue; // not in this window
        m_own.insert(id, m_commands.defaultShortcuts(id));
        m_commands.setDefaultShortcuts(id, sequences);
    }
}

}
