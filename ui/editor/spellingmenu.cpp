// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Misspelled words in the editor: their lines, the list of what may be meant, the words that are right.

#include "core/desk/escrow.h"
#include "core/desk/openstory.h"
#include "core/language/guess.h"
#include "core/story/spellingwords.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// They lie in a plain file that no purge reaches, so the vault is asked first.
void addPersonalWord(StoryEditor &editor, const QString &word)
{
    if (editor.spelling().wordsStayHere()) {
        Q_EMIT editor.told(StoryEditor::tr(
            "The story rests on a protected source and the vault is locked: the word can be right "
            "in this story only."));
        return;
    }
    QtConcurrent::run([word] {
        return desk::mayNameSomebody(word);
    }).then(&editor, [&editor, word](bool isNamed) {
        if (isNamed) {
            Q_EMIT editor.told(StoryEditor::tr(
                "The word may name a protected source: it was not added to your words, which lie in "
                "a plain file."));
            return;
        }
        editor.spelling().setPersonalWords(QStringList(editor.spelling().personalWords()) << word);
        Q_EMIT editor.personalWordAdded(word);
    });
}

QStringList storyWordsOf(const story::Fields &fields)
{
    QStringList words;
    for (const QString &word : fields.other.value(story::spellingWordsField).split(u','))
        words << word.trimmed();
    words.removeAll({});
    return words;
}

}

void StoryEditor::setUpSpelling()
{
    m_spelling = new Spelling(*document(), this);
    connect(m_spelling, &Spelling::changed, m_drawDelay, [this] { m_drawDelay->start(); });
    connect(m_spelling, &Spelling::dictionaryMissing, this, &StoryEditor::told);
}

void StoryEditor::takeStoryWords()
{
    if (!m_story)
        return;
    m_spelling->setStoryWords(storyWordsOf(m_story->fields()));
    if (m_spelling->language() != m_story->fields().language)
        m_spelling->restart(m_story->fields().language);
}

std::vector<base::TextRange> StoryEditor::misspelledInView()
{
    std::vector<base::TextRange> words;
    if (!m_aids.spelling)
        return words;
    QTextBlock block = firstVisibleBlock();
    const int first = block.blockNumber();
    for (; block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > viewport()->height())
            break;
        for (const base::TextRange &word : m_spelling->wrongIn(block.blockNumber())) {
            const base::TextRange place{block.position() + word.begin, block.position() + word.end};
            if (place.end != m_typedEnd || !hasFocus()) // a word is not judged while it is written
                words.push_back(place);
        }
    }
    m_spelling->setView(first, block.isValid() ? block.blockNumber() : document()->blockCount() - 1);
    return words;
}

std::optional<base::TextRange> StoryEditor::misspelledAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    for (const base::TextRange &word : m_spelling->wrongIn(block.blockNumber())) {
        const base::TextRange place{block.position() + word.begin, block.position() + word.end};
        if (position >= place.begin && position <= place.end)
            return place;
    }
    return std::nullopt;
}

void StoryEditor::goToMisspelling(int direction)
{
    const auto from = textCursor().selectionStart();
    if (const auto word = m_spelling->next(from, direction))
        goTo(*word);
    else
        Q_EMIT told(m_aids.spelling ? tr("No misspelled word is known in this story.")
                                    : tr("Spelling is switched off: switch it on in the Format menu."));
}

void StoryEditor::offerSpelling()
{
    const auto word = misspelledAt(int(caret()));
    if (!word) {
        Q_EMIT told(tr("The word at the caret is not misspelled, as far as the dictionary knows."));
        return;
    }
    showSpellingMenu(*word, viewport()->mapToGlobal(cursorRect().bottomLeft()), false);
}

void StoryEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? int(caret()) : cursorForPosition(event->pos()).position();
    const QPoint place = byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    if (const auto word = misspelledAt(position); word && m_aids.spelling) {
        showSpellingMenu(*word, place, true);
        return;
    }
    QMenu *menu = editingMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

/// The platform's, whose commands that take words out do it as the keys do: suggested, where one suggests.
QMenu *StoryEditor::editingMenu()
{
    QMenu *menu = createStandardContextMenu();
    const auto bind = [this, menu](const QString &name, auto run) {
        if (auto *action = menu->findChild<QAction *>(name)) {
            disconnect(action, &QAction::triggered, nullptr, nullptr);
            connect(action, &QAction::triggered, this, run);
        }
    };
    bind(u"edit-cut"_s, [this] { cut(); });
    bind(u"edit-delete"_s, [this] {
        const QTextCursor chosen = textCursor();
        replaceAll({{{chosen.selectionStart(), chosen.selectionEnd()}, {}}});
    });
    return menu;
}

/// A dictionary may think for a while, so the list comes when it is ready; nothing waits for it.
void StoryEditor::showSpellingMenu(const base::TextRange &word, const QPoint &place, bool withAll)
{
    const qint64 revision = m_story ? m_story->revision() : 0;
    const QTextBlock block = document()->findBlock(int(word.begin));
    const QString letters = block.text().mid(int(word.begin) - block.position(), int(word.length()));
    const QString language = language::paragraphLanguage(block.text(), m_spelling->language());
    const auto show = [=, this](const QStringList &suggestions) {
        if (!m_story || m_story->revision() != revision)
            return;
        QMenu *menu = withAll ? editingMenu() : new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *before = menu->actions().value(0);
        const auto add = [&](const QString &text, auto run) {
            auto *action = new QAction(text, menu);
            connect(action, &QAction::triggered, this, run);
            menu->insertAction(before, action);
            return action;
        };
        for (const QString &one : suggestions)
            add(QString(one).replace(u'&', u"&&"_s), [this, word, one] {
                replaceAll({{word, one}});
            })->setEnabled(!isReadOnly());
        if (suggestions.isEmpty())
            add(tr("Nothing similar is in the dictionary"), [] { })->setEnabled(false);
        menu->insertSeparator(before);
        const auto accept = [this, word](bool everywhere) {
            goTo(word);
            acceptWord(everywhere);
        };
        add(tr("“%1” Is Right in This &Story").arg(letters), [accept] {
            accept(false);
        })->setEnabled(!isReadOnly());
        if (!m_spelling->wordsStayHere())
            add(tr("Add “%1” to &My Words").arg(letters), [accept] { accept(true); });
        menu->insertSeparator(before);
        menu->popup(place);
        if (!withAll && !menu->actions().isEmpty())
            menu->setActiveAction(menu->actions().constFirst());
    };
    QtConcurrent::run([letters, language] {
        return spellingSuggestions(letters, language);
    }).then(this, show);
}

void StoryEditor::acceptWord(bool everywhere)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        if (const auto wrong = misspelledAt(int(caret()))) {
            cursor.setPosition(int(wrong->begin));
            cursor.setPosition(int(wrong->end), QTextCursor::KeepAnchor);
        } else {
            cursor.select(QTextCursor::WordUnderCursor);
        }
    }
    const QString word = cursor.selectedText().trimmed().remove(u',');
    if (word.isEmpty() || !m_story)
        return;
    if (everywhere) {
        addPersonalWord(*this, word);
        return;
    }
    if (!m_story->isEditable()) {
        Q_EMIT told(tr("The story is closed: the word can be added to your own words."));
        return;
    }
    story::Fields fields = m_story->fields();
    fields.other[story::spellingWordsField] = (storyWordsOf(fields) << word).join(u", "_s);
    m_story->setFields(fields);
}

}
