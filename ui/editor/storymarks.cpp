// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands below and behind the words: underlines of attributions and of misspelled words, found words.

#include "ui/editor/speakermargin.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace galley::ui {

namespace {

bool isSentenceEnd(QChar c)
{
    return QStringView(u".!?…”»؟").contains(c);
}

/// The shape of the line tells the state; the colour only helps.
QTextCharFormat lineOf(desk::LensMark kind, const Theme &theme)
{
    using enum desk::LensMark;
    QTextCharFormat format;
    const auto line = [&](QTextCharFormat::UnderlineStyle style, Token ink) {
        format.setUnderlineStyle(style);
        format.setUnderlineColor(theme.color(ink));
    };
    switch (kind) {
    case Found:
        line(QTextCharFormat::DotLine, Token::Accent);
        break;
    case Confirmed:
        line(QTextCharFormat::SingleUnderline, Token::Success);
        break;
    case NeedsSource:
        line(QTextCharFormat::WaveUnderline, Token::Warning);
        break;
    case Anonymous:
        line(QTextCharFormat::DashUnderline, Token::Accent);
        break;
    case Disputed:
        line(QTextCharFormat::DashDotLine, Token::Danger);
        break;
    case Claim:
        line(QTextCharFormat::DashDotDotLine, Token::Outline);
        break;
    case Settled:
    case Dismissed:
    case Orphaned:
        break;
    }
    return format;
}

}

void StoryEditor::setMarks(std::vector<TextMark> marks)
{
    m_marks = std::move(marks);
    drawMarks();
    m_margin->update();
}

std::vector<base::TextRange> StoryEditor::attributedPlaces() const
{
    using enum desk::LensMark;
    static const QList<desk::LensMark> nobodys{Claim, Settled, Dismissed, Orphaned};
    std::vector<base::TextRange> places;
    for (const TextMark &mark : m_marks) {
        if (!nobodys.contains(mark.kind))
            places.push_back(mark.range);
    }
    return places;
}

std::vector<std::pair<int, QStringList>> StoryEditor::speakersInView() const
{
    std::vector<std::pair<int, QStringList>> paragraphs;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        QStringList names;
        for (const TextMark &mark : m_marks) {
            const bool isHere = mark.range.overlaps({block.position(), block.position() + block.length()})
                                && !mark.speaker.isEmpty();
            if (isHere && !names.contains(mark.speaker))
                names << mark.speaker;
        }
        if (names.isEmpty())
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        paragraphs.emplace_back(qRound(place.top() + line.y() + line.ascent()), names);
    }
    return paragraphs;
}

void StoryEditor::setNoted(std::vector<std::pair<base::TextRange, QString>> noted)
{
    m_noted = std::move(noted);
    drawMarks();
}

/// By paragraphs: where the pointer would set the caret is not known while something is composed.
qsizetype StoryEditor::lastInView() const
{
    QTextBlock block = firstVisibleBlock();
    while (block.next().isValid()
           && blockBoundingGeometry(block).translated(contentOffset()).bottom() < viewport()->height())
        block = block.next();
    return block.position() + block.length() - 1;
}

void StoryEditor::drawMarks()
{
    const bool hasAny = !m_found.empty() || !m_marks.empty() || !m_noted.empty() || m_aids.spelling;
    if (!hasAny && extraSelections().isEmpty())
        return;
    QList<QTextEdit::ExtraSelection> drawn;
    const qsizetype first = firstVisibleBlock().position();
    const qsizetype last = lastInView();
    const int end = document()->characterCount() - 1;
    const auto draw = [&](const base::TextRange &range, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(std::min(int(range.begin), end));
        one.cursor.setPosition(std::min(int(range.end), end), QTextCursor::KeepAnchor);
        one.format = format;
        drawn.append(one);
    };
    const auto isInView = [&](const base::TextRange &range) {
        return range.begin <= last && range.end >= first && !range.isEmpty();
    };
    QTextCharFormat noted;
    noted.setBackground(m_theme.color(Token::Raised).darker(m_theme.isDark() ? 60 : 108));
    for (const auto &[range, told] : m_noted) {
        if (isInView(range))
            draw(range, noted);
    }
    for (const TextMark &mark : m_marks) {
        if (isInView(mark.range))
            draw(mark.range, lineOf(mark.kind, m_theme));
    }
    QTextCharFormat misspelled;
    misspelled.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    misspelled.setUnderlineColor(m_theme.color(Token::Danger));
    for (const base::TextRange &word : misspelledInView())
        draw(word, misspelled);
    QTextCharFormat found;
    found.setBackground(m_theme.color(Token::Mark));
    found.setForeground(m_theme.color(Token::OnMark));
    auto range = std::ranges::lower_bound(m_found, first, {}, &base::TextRange::begin);
    for (; range != m_found.end() && range->begin <= last; ++range)
        draw(*range, found);
    setExtraSelections(drawn);
}

QString StoryEditor::descriptionAt(qsizetype position) const
{
    QStringList told;
    for (const auto &[range, words] : m_noted) {
        if (range.contains(position))
            told << words;
    }
    const auto mark = std::ranges::find_if(
        m_marks, [position](const TextMark &one) { return one.range.contains(position); });
    if (mark != m_marks.end())
        told << mark->description;
    return told.join(u'\n');
}

bool StoryEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString told = descriptionAt(cursorForPosition(help->pos()).position());
        if (told.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), told, this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void StoryEditor::describeAtCaret()
{
    QString told = descriptionAt(caret());
    if (told.isEmpty() && caret() > 0)
        told = descriptionAt(caret() - 1);
    if (told.isEmpty())
        told = tr("No attribution is known here.");
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), told, this);
    QAccessibleAnnouncementEvent announcement(this, told);
    QAccessible::updateAccessibility(&announcement);
}

void StoryEditor::insertQuotation(const desk::Quotation &quotation, story::Attribution attribution)
{
    if (!m_story || isReadOnly())
        return;
    if (m_isSuggesting) {
        Q_EMIT told(
            tr("A quotation is written with its source, which is no suggestion: switch suggesting off "
               "first."));
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int start = cursor.selectionStart();
    if (start > 0 && isSentenceEnd(document()->characterAt(start - 1))) {
        QTextCursor before(document());
        before.setPosition(start);
        before.insertText(QStringLiteral(" ")); // two sentences are not written together
    }
    const qsizetype begin = cursor.selectionStart();
    cursor.insertText(quotation.text);
    cursor.endEditBlock();
    const auto anchorOf = [&](base::TextRange range) {
        return text::makeAnchor(m_story->body(), {range.begin + begin, range.end + begin});
    };
    const bool isOpen = quotation.content.isEmpty();
    // Around words that are still to come the anchor holds the marks: what is typed within belongs to it.
    const base::TextRange content
        = isOpen ? base::TextRange{quotation.content.begin - 1, quotation.content.end + 1}
                 : quotation.content;
    attribution.content = {anchorOf(content)};
    attribution.cue = {anchorOf(quotation.cue)};
    attribution.source = {anchorOf(quotation.source)};
    m_joinsStep = true;
    m_story->change({.attributions = {{std::nullopt, attribution}}});
    m_joinsStep = false;
    m_quotationEnd = {};
    if (isOpen) {
        m_quotationEnd = cursor;
        m_quotationEnd.setPosition(int(begin + quotation.text.size()));
        m_quotationEnd.setKeepPositionOnInsert(true); // what is written behind it is no part of it
    }
    cursor.setPosition(int(begin + (isOpen ? quotation.content.begin : quotation.text.size())));
    setTextCursor(cursor);
}

/// Tab goes on behind the quotation whose words were just written, once; elsewhere it leaves the text.
bool StoryEditor::leaveQuotation(const QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab && event.modifiers() == Qt::NoModifier;
    if (!isTab || m_quotationEnd.isNull())
        return false;
    QTextCursor end = std::exchange(m_quotationEnd, QTextCursor());
    end.setKeepPositionOnInsert(false); // it becomes the caret
    const bool isWithin = textCursor().blockNumber() == end.blockNumber() && caret() < end.position();
    if (isWithin)
        setTextCursor(end);
    return isWithin;
}

}
