// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing in suggestions, and settling them: the editor's part of it.

#include "core/desk/openstory.h"
#include "core/desk/pasting.h"
#include "core/markup/suggesting.h"
#include "ui/editor/highlighting.h"
#include "ui/editor/markcommands.h"
#include "ui/editor/storyeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

void write(QTextCursor &cursor, const base::TextRange &range, const QString &words)
{
    cursor.setPosition(int(range.begin));
    cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    cursor.insertText(words);
}

void put(QPlainTextEdit &editor, const base::TextRange &range, const QString &words, qsizetype caret)
{
    QTextCursor cursor = editor.textCursor();
    write(cursor, range, words);
    cursor.setPosition(int(caret));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

/// Edits that were made behind one that came after them stand elsewhere now; those that it took in are its
/// own.
void moveBehind(std::vector<markup::SuggestedEdit> &made, const markup::SuggestedEdit &edit)
{
    std::erase_if(made, [&edit](const auto &one) { return one.range.begin < edit.range.end; });
    const qsizetype shift = edit.text.size() - edit.range.length();
    for (markup::SuggestedEdit &one : made) {
        one.range = {one.range.begin + shift, one.range.end + shift};
        for (markup::WrittenSuggestion &written : one.written)
            written.range = {written.range.begin + shift, written.range.end + shift};
    }
}

base::TextRange selectionOf(const QTextCursor &cursor)
{
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

/// What Backspace, Delete and their kin for words would remove, where nothing is selected.
std::optional<base::TextRange> rangeOfKey(const QString &body, const QTextCursor &cursor, QKeyEvent &event)
{
    const auto wordwise = [&cursor](QTextCursor::MoveOperation operation) {
        QTextCursor probe = cursor;
        probe.movePosition(operation, QTextCursor::KeepAnchor);
        return selectionOf(probe);
    };
    if (event.matches(QKeySequence::DeleteStartOfWord))
        return wordwise(QTextCursor::PreviousWord);
    if (event.matches(QKeySequence::DeleteEndOfWord))
        return wordwise(QTextCursor::NextWord);
    if (event.key() == Qt::Key_Backspace)
        return markup::liveCharacter(body, cursor.position(), -1);
    if (event.key() == Qt::Key_Delete)
        return markup::liveCharacter(body, cursor.position(), 1);
    return std::nullopt;
}

}

void StoryEditor::setSuggesting(bool on)
{
    if (on == m_isSuggesting)
        return;
    m_isSuggesting = on;
    Q_EMIT suggestingChanged(on);
}

void StoryEditor::suggest(const base::TextRange &range, const QString &words, bool caretInFront)
{
    const auto authorOf = [this](const markup::Suggestion &one) { return m_story->suggestionMark(one).by; };
    const markup::SuggestedEdit edit
        = markup::suggestedEdit(m_story->body(), range, words, m_person, authorOf);
    put(*this, edit.range, edit.text, caretInFront ? edit.begin : edit.caret);
    m_story->markSuggestions(edit);
}

/// As one step of undo, from the last to the first. The story has the words when the step is over: whose they
/// are is told then, and the caret moves then (a paragraph that is coloured anew because the caret came would
/// take the words out of what the step tells).
void StoryEditor::suggestAll(const std::vector<std::pair<base::TextRange, QString>> &changes)
{
    if (changes.empty())
        return;
    const auto authorOf = [this](const markup::Suggestion &one) { return m_story->suggestionMark(one).by; };
    QString body = m_story->body();
    std::vector<markup::SuggestedEdit> made;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const auto &[range, words] : changes | std::views::reverse) {
        const markup::SuggestedEdit edit = markup::suggestedEdit(body, range, words, m_person, authorOf);
        body.replace(edit.range.begin, edit.range.length(), edit.text);
        moveBehind(made, edit);
        write(cursor, edit.range, edit.text);
        made.push_back(edit);
    }
    cursor.endEditBlock();
    cursor.setPosition(int(made.back().caret));
    setTextCursor(cursor);
    ensureCursorVisible();
    for (const markup::SuggestedEdit &edit : made)
        m_story->markSuggestions(edit);
}

bool StoryEditor::replaceAll(const std::vector<std::pair<base::TextRange, QString>> &changes)
{
    if (isReadOnly())
        return false;
    if (m_isSuggesting && m_story) {
        suggestAll(changes);
        return true;
    }
    QTextCursor block = textCursor();
    block.beginEditBlock();
    for (const auto &[range, words] : changes | std::views::reverse)
        replace(range, words);
    block.endEditBlock();
    return true;
}

void StoryEditor::toggleMarks(const QString &marks)
{
    if (isReadOnly())
        return;
    const auto [words, isMarked] = markedWords(textCursor(), marks);
    const bool isSelected = textCursor().hasSelection();
    const qsizetype place = std::clamp(caret(), words.begin, words.end);
    const qsizetype size = marks.size();
    replaceAll(isMarked
                   ? std::vector<std::pair<base::TextRange, QString>>{{{words.begin - size, words.begin}, {}},
                                                                      {{words.end, words.end + size}, {}}}
                   : std::vector<std::pair<base::TextRange, QString>>{{{words.begin, words.begin}, marks},
                                                                      {{words.end, words.end}, marks}});
    if (m_isSuggesting)
        return;
    // What is typed now, or marked once more, are these words and not their marks.
    const int shift = int(isMarked ? -size : size);
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(isSelected ? words.begin : place) + shift);
    cursor.setPosition(int(isSelected ? words.end : place) + shift, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void StoryEditor::setCrosshead(int level)
{
    if (isReadOnly())
        return;
    if (!m_isSuggesting || !m_story) {
        ui::setCrosshead(textCursor(), level);
        return;
    }
    std::vector<std::pair<base::TextRange, QString>> changes;
    for (const LineMark &line : lineMarks(textCursor(), LineMark::Kind::Crosshead))
        changes.emplace_back(line.mark, level > 0 ? QString(level, u'#') + u' ' : QString());
    suggestAll(changes);
}

void StoryEditor::toggleBlockQuote()
{
    if (isReadOnly())
        return;
    if (!m_isSuggesting || !m_story) {
        ui::toggleBlockQuote(textCursor());
        return;
    }
    const std::vector<LineMark> lines = lineMarks(textCursor(), LineMark::Kind::Quote);
    const bool isQuote = !lines.empty() && !lines.front().mark.isEmpty();
    std::vector<std::pair<base::TextRange, QString>> changes;
    for (const LineMark &line : lines) {
        if (isQuote != line.mark.isEmpty())
            changes.emplace_back(line.mark, isQuote ? QString() : u"> "_s);
    }
    suggestAll(changes);
}

void StoryEditor::insertDirective(const QString &openingLine)
{
    if (isReadOnly())
        return;
    if (!m_isSuggesting || !m_story) {
        setTextCursor(ui::insertDirective(textCursor(), openingLine));
        return;
    }
    QTextCursor end = textCursor();
    end.movePosition(QTextCursor::EndOfBlock);
    const QString ahead = end.block().text().isEmpty() ? QString() : u"\n\n"_s;
    suggest(selectionOf(end), ahead + openingLine + u"\n\n:::\n"_s, false);
}

/// Whether the key was one that changes the text, and has been written as a suggestion.
bool StoryEditor::suggestKey(QKeyEvent &event)
{
    if (!m_isSuggesting || !m_story || isReadOnly())
        return false;
    if (event.matches(QKeySequence::Cut)) { // Shift+Delete too
        cut();
        return true;
    }
    const QTextCursor cursor = textCursor();
    const auto removed = rangeOfKey(m_story->body(), cursor, event);
    if (removed) {
        const base::TextRange range = cursor.hasSelection() ? selectionOf(cursor) : *removed;
        if (!range.isEmpty())
            suggest(range, {}, range.begin < cursor.position() || cursor.hasSelection());
        return true;
    }
    const bool isTyped = !event.text().isEmpty() && event.text().front().isPrint()
                         && !(event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    if (!isTyped)
        return false;
    suggest(selectionOf(cursor), event.text(), false);
    return true;
}

/// As a step of its own, so that one Ctrl+Z gives back what was typed.
void StoryEditor::replaceTyped(int removed, const QString &words)
{
    const base::TextRange range{caret() - removed, caret()};
    if (m_isSuggesting && m_story)
        suggest(range, words, false);
    else
        put(*this, range, words, range.begin + words.size());
}

void StoryEditor::insertFromMimeData(const QMimeData *source)
{
    if (takePhotos(*source))
        return;
    const QTextBlock above = textCursor().block().previous();
    const bool isInCode = isVerbatim(textCursor().block(), 1)
                          || (above.isValid() && (isVerbatim(above, 1) || above.text().startsWith(u"```")));
    const bool isAsItIs = isInCode || source->property(copiedHere).toBool();
    insertPasted(isAsItIs ? source->text() : desk::pastedMarkup(source->html(), source->text()));
}

/// Words from the clipboard in the place of the selection, as one step to undo.
void StoryEditor::insertPasted(const QString &words)
{
    if (words.isEmpty() || isReadOnly())
        return;
    if (m_isSuggesting && m_story)
        suggest(selectionOf(textCursor()), words, false);
    else
        textCursor().insertText(words);
    ensureCursorVisible();
}

void StoryEditor::pastePlain()
{
    insertPasted(desk::pastedPlain(QGuiApplication::clipboard()->text()));
}

void StoryEditor::pasteQuote()
{
    const QMimeData *source = QGuiApplication::clipboard()->mimeData();
    if (source && source->hasText())
        insertPasted(desk::pastedQuote(source->html(), source->text()));
}

void StoryEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const bool begins = event->commitString().isEmpty() && !event->preeditString().isEmpty();
    if (begins && m_isSuggesting && m_story && !isReadOnly() && textCursor().hasSelection())
        suggest(selectionOf(textCursor()), {}, false); // else the base takes out what it is composed over
    if (!m_isSuggesting || !m_story || isReadOnly() || event->commitString().isEmpty()) {
        QPlainTextEdit::inputMethodEvent(event);
        refineTyped(event->commitString());
        return;
    }
    const QString words = event->commitString();
    QInputMethodEvent rest(event->preeditString(), event->attributes());
    QPlainTextEdit::inputMethodEvent(&rest); // ends what was only shown
    suggest(selectionOf(textCursor()), words, false);
    refineTyped(words);
}

/// Words that are dragged elsewhere stay, while one suggests: what is written there is a suggestion alone.
void StoryEditor::dropEvent(QDropEvent *event)
{
    if (m_isSuggesting && event->source() == this)
        event->setDropAction(Qt::CopyAction);
    QPlainTextEdit::dropEvent(event);
}

void StoryEditor::cut()
{
    if (!m_isSuggesting || !m_story) {
        QPlainTextEdit::cut();
        return;
    }
    if (!textCursor().hasSelection() || isReadOnly())
        return;
    copy();
    suggest(selectionOf(textCursor()), {}, true);
}

void StoryEditor::settleSuggestion(bool accept)
{
    if (!m_story)
        return;
    if (const auto one = markup::suggestionAround(m_story->body(), caret()))
        settle(*one, accept);
}

void StoryEditor::settle(const markup::Suggestion &suggestion, bool accept)
{
    if (!m_story || isReadOnly())
        return;
    const std::vector<markup::Suggestion> all = markup::suggestions(m_story->body());
    const auto now = std::ranges::find(all, suggestion.range, &markup::Suggestion::range);
    if (now == all.end())
        return; // the text went on since it was listed
    const QString words = markup::settledWords(m_story->body(), *now, accept).toString();
    put(*this, now->range, words, now->range.begin + words.size());
}

int StoryEditor::settleSuggestions(bool accept)
{
    if (!m_story)
        return 0;
    const base::TextRange within = textCursor().hasSelection() ? selectionOf(textCursor())
                                                               : base::TextRange{0, m_story->body().size()};
    return settleThose(
        [&within](const markup::Suggestion &one) {
            return one.range.begin >= within.begin && one.range.end <= within.end;
        },
        accept);
}

int StoryEditor::settleSuggestionsOf(const QString &by, bool accept)
{
    return settleThose(
        [this, &by](const markup::Suggestion &one) { return m_story->suggestionMark(one).by == by; }, accept);
}

/// One step of undo. From the last to the first, so that places stay true.
int StoryEditor::settleThose(const std::function<bool(const markup::Suggestion &)> &isMeant, bool accept)
{
    if (!m_story || isReadOnly())
        return 0;
    const QString body = m_story->body();
    std::vector<markup::Suggestion> meant = markup::suggestions(body);
    std::erase_if(meant, [&isMeant](const markup::Suggestion &one) { return !isMeant(one); });
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const markup::Suggestion &one : meant | std::views::reverse) {
        cursor.setPosition(int(one.range.begin));
        cursor.setPosition(int(one.range.end), QTextCursor::KeepAnchor);
        cursor.insertText(markup::settledWords(body, one, accept).toString());
    }
    cursor.endEditBlock();
    return int(meant.size());
}

void StoryEditor::goToSuggestion(int direction)
{
    if (!m_story)
        return;
    const std::vector<markup::Suggestion> all = markup::suggestions(m_story->body());
    if (all.empty())
        return;
    const qsizetype here = textCursor().selectionStart();
    const markup::Suggestion *found = direction > 0 ? &all.front() : &all.back(); // round the end
    for (const markup::Suggestion &one : all) {
        if (direction > 0 && one.range.begin > here) {
            found = &one;
            break;
        }
        if (direction < 0 && one.range.begin < here)
            found = &one;
    }
    goTo(found->range);
}

}
