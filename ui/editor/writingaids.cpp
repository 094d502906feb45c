// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor does of itself while somebody writes: typographic marks, the line kept in the middle,
// paragraphs that stand back.

#include "core/language/guess.h"
#include "core/text/typography.h"
#include "ui/editor/highlighting.h"
#include "ui/editor/keyboardprofiles.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int dimmedShare = 150; // of 255: how much paper lies over a paragraph that stands back

}

void StoryEditor::setAids(const WritingAids &aids)
{
    if (aids == m_aids)
        return;
    m_aids = aids;
    setCenterOnScroll(aids.typewriter);
    m_spelling->setOn(aids.spelling);
    drawMarks();
    viewport()->update();
    followCaret();
    Q_EMIT aidsChanged();
}

void StoryEditor::setKeyboardProfile(const QString &id)
{
    if (id == m_keyboardProfile)
        return;
    m_keyboardProfile = ui::keyboardProfile(id).id;
    Q_EMIT keyboardProfileChanged(m_keyboardProfile);
}

const QTextCursor::MoveOperation *StoryEditor::moveOf(const QKeyEvent &event) const
{
    const auto &moves = ui::keyboardProfile(m_keyboardProfile).moves;
    const auto found
        = std::ranges::find(moves, event.keyCombination(), [](const auto &one) { return one.first; });
    return found == moves.end() ? nullptr : &found->second;
}

void StoryEditor::setFocusMode(bool on)
{
    m_isFocusMode = on;
    viewport()->update();
}

/// What the typed character and those before it become, where they are words.
void StoryEditor::refineTyped(const QString &typed)
{
    static const QString refinable = u"\"'-.0123456789"_s; // digits: the apostrophe of a decade
    if (!m_aids.typographic || !m_story || isReadOnly() || typed.size() != 1 || !refinable.contains(typed)
        || textCursor().hasSelection())
        return;
    const QTextBlock block = textCursor().block();
    const int column = textCursor().positionInBlock();
    if (column == 0 || isVerbatim(block, column))
        return;
    const QString text = block.text();
    if (text[column - 1] != typed.front()) // the key did something else
        return;
    const QString language = language::paragraphLanguage(text, m_story->fields().language);
    const auto better = text::refined(QStringView(text).first(column), language);
    if (!better)
        return;
    // The dash that two hyphens became is taken for what was typed, too.
    if (QStringView(text).sliced(column - better->removed, better->removed) == u"–-") {
        replaceTyped(2, u"---"_s);
        replaceTyped(3, better->words);
        return;
    }
    replaceTyped(int(better->removed), better->words);
}

void StoryEditor::followCaret()
{
    const int position = int(caret());
    m_highlighting->setCurrent(textCursor().block());
    if (m_typedEnd >= 0 && position != m_typedEnd) {
        m_typedEnd = -1;
        if (m_aids.spelling)
            m_drawDelay->start(); // the word that was being written is judged now
    }
    if (m_aids.typewriter && QApplication::mouseButtons() == Qt::NoButton) // a click stays where it was made
        centerCursor();
    if (m_aids.dimming && m_isFocusMode)
        viewport()->update();
    Q_EMIT caretMoved(position);
}

void StoryEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_aids.dimming || !m_isFocusMode)
        return;
    QPainter painter(viewport());
    QColor veil = m_theme.color(Token::Surface);
    veil.setAlpha(dimmedShare);
    const QTextBlock current = textCursor().block();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (block != current)
            painter.fillRect(place.intersected(QRectF(event->rect())), veil);
    }
}

}
