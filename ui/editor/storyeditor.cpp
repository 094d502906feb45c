// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/storyeditor.h"

#include "core/desk/openstory.h"
#include "core/text/diff.h"
#include "ui/editor/columnlayout.h"
#include "ui/editor/highlighting.h"
#include "ui/editor/speakermargin.h"
#include "ui/editor/spelling.h"
#include "ui/editor/wordcounter.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace galley::ui {

namespace {

constexpr double lineSpacing = 1.4;      // 1.3 to 1.5 reads best on screens; print sets tighter
constexpr double charactersPerLine = 68; // 66 to 72 (Bringhurst, The Elements of Typographic Style, 2.1.2)
constexpr double bodySize = 12.5;        // points
constexpr int leastSide = 28;            // pixels beside the column in a narrow window
constexpr int leastZoom = 50;
constexpr int mostZoom = 300;

}

StoryEditor::StoryEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighting(new Highlighting(theme, this))
    , m_drawDelay(new QTimer(this))
{
    m_drawDelay->setSingleShot(true);
    m_drawDelay->setInterval(0);
    auto *text = new QTextDocument(this);
    auto *lines = new ColumnLayout(text, lineSpacing);
    text->setDocumentLayout(lines);
    connect(lines, &ColumnLayout::linesChanged, this, &StoryEditor::paintLines);
    text->setDocumentMargin(0);
    setDocument(text);
    m_words = new WordCounter(*text, this);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setCursorWidth(2);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The original reckons a text some pixels wider than its widest line: that is nothing to scroll to.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (most > 0)
            horizontalScrollBar()->setRange(0, 0);
    });
    setAccessibleName(tr("Body of the story"));
    setReadOnly(true);
    connect(text, &QTextDocument::contentsChange, this, &StoryEditor::handleChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &StoryEditor::followCaret);
    m_margin = new SpeakerMargin(*this, theme);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        m_margin->update(0, rect.y(), m_margin->width(), rect.height());
        if (scrolled == 0)
            return;
        m_margin->update();
        m_drawDelay->start(); // later: the text may scroll in the middle of its own change
    });
    connect(m_drawDelay, &QTimer::timeout, this, &StoryEditor::drawMarks);
    setUpSpelling();
    dress();
}

StoryEditor::~StoryEditor()
{
    // The highlighter's end changes formats, which is no edit of the story, nor to be painted.
    disconnect(document(), nullptr, this, nullptr);
    disconnect(document()->documentLayout(), nullptr, this, nullptr);
}

void StoryEditor::setStory(desk::OpenStory *story)
{
    m_loading = true;
    m_story = story;
    m_fieldsEdit.reset(); // a step of another story is not gone on with
    m_typedEnd = -1;
    m_quotationEnd = {};
    setPlainText(story ? story->body() : QString());
    setReadOnly(!story);
    m_loading = false;
    m_words->recount();
    setFound({});
    setMarks({});
    setNoted({});
    if (!story)
        return;
    connect(story, &desk::OpenStory::annotationsEdited, this, &StoryEditor::keepStep);
    connect(story, &desk::OpenStory::fieldsEdited, this, &StoryEditor::keepFields);
    connect(story, &desk::OpenStory::fieldsChanged, this, &StoryEditor::takeStoryWords);
    m_highlighting->attach(*document());
    m_highlighting->setCurrent(textCursor().block());
    takeStoryWords();
    m_spelling->restart(story->fields().language);
    // Line ends of other systems become our own in the document, so the story takes its text from there once.
    if (document()->characterCount() - 1 != story->body().size())
        story->edit(0, story->body().size(), slice(0, document()->characterCount() - 1));
}

void StoryEditor::paintLines(const QTextBlock &block, double top, double bottom)
{
    const double above = blockBoundingGeometry(block).top() + contentOffset().y();
    const QRect lines = QRectF(0, above + top, viewport()->width(), bottom - top).toAlignedRect();
    viewport()->update(lines);
    Q_EMIT updateRequest(lines, 0);
}

QString StoryEditor::slice(int position, int length) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

void StoryEditor::handleChange(int position, int removed, int added)
{
    if (m_loading || !m_story)
        return;
    // Qt counts the mark after the last paragraph as a character; the story's text has none.
    const int length = document()->characterCount() - 1;
    const QString &body = m_story->body();
    const qsizetype gone = std::min<qsizetype>(removed, body.size() - position);
    const QString inserted = slice(position, std::min(added, length - position));
    if (gone == inserted.size() && QStringView(body).sliced(position, gone) == inserted)
        return; // only formats changed
    for (TextMark &mark : m_marks)
        mark.range = text::carried(mark.range, {position, gone, inserted.size()});
    for (auto &[range, told] : m_noted)
        range = text::carried(range, {position, gone, inserted.size()});
    m_words->handleChange(position, added);
    m_spelling->handleChange(position, int(gone), int(inserted.size()));
    m_typedEnd = position + int(inserted.size());
    if (body.size() - gone + inserted.size() == length)
        m_story->edit(position, gone, inserted);
    else
        m_story->edit(0, body.size(), slice(0, length));
}

void StoryEditor::goTo(const base::TextRange &range)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(int(range.begin), 0, last));
    cursor.setPosition(std::clamp(int(range.end), 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void StoryEditor::goToSamePlace(const QString &before, qsizetype place)
{
    base::TextRange range{place, place};
    for (const text::Edit &edit : text::editsBetween(before, m_story->body()))
        range = text::carried(range, edit);
    if (range.end != caret())
        goTo({range.end, range.end});
}

void StoryEditor::replace(const base::TextRange &range, const QString &words)
{
    if (isReadOnly())
        return;
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(int(range.begin), 0, last));
    cursor.setPosition(std::clamp(int(range.end), 0, last), QTextCursor::KeepAnchor);
    cursor.insertText(words);
}

void StoryEditor::setFace(Face face)
{
    m_face = face;
    dress();
}

void StoryEditor::setZoom(int percent)
{
    const int wanted = std::clamp(percent, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    dress();
    Q_EMIT zoomChanged(m_zoom);
}

QFont StoryEditor::bodyFont() const
{
    QFont font(m_face == Face::Serif ? serifFamilies() : sansFamilies());
    font.setPointSizeF(bodySize * m_zoom / 100);
    return font;
}

void StoryEditor::dress()
{
    setFont(bodyFont());
    fitColumn();
    m_margin->fit();
    Q_EMIT columnChanged();
}

int StoryEditor::columnWidth() const
{
    // Letters as often as in running text, not the font's "average" width, which counts capitals and figures
    // alike.
    const QString sample
        = QStringLiteral("the harbour authority said on Monday that the quay would stay open ");
    const QFontMetricsF metrics(font());
    return int(metrics.horizontalAdvance(sample) / double(sample.size()) * charactersPerLine);
}

void StoryEditor::fitColumn()
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int side = std::max(leastSide, (width() - bar - columnWidth()) / 2);
    if (viewportMargins().left() == side)
        return;
    setViewportMargins(side, 0, side, 0);
    Q_EMIT columnChanged();
}

void StoryEditor::resizeEvent(QResizeEvent *event)
{
    m_lineWidth = event->size().width();
    QPlainTextEdit::resizeEvent(event);
    fitColumn();
    m_margin->fit();
    m_drawDelay->start();
}

/// The column of a view that is narrowed in the middle of being shown, by its margins or by a scroll bar,
/// tells nobody: its lines would go on beyond it.
void StoryEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (viewport()->width() != m_lineWidth) {
        QResizeEvent resize(viewport()->size(), {});
        resizeEvent(&resize);
    }
}

bool StoryEditor::event(QEvent *event)
{
    // The space beside the column belongs to the frame, which would swallow the wheel.
    if (event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && moveOf(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the text's own, ahead of any command
        return true;
    }
    // Ahead of the base, for which Tab goes on to the next pane.
    if (event->type() == QEvent::KeyPress
        && (tableKey(*static_cast<QKeyEvent *>(event)) || leaveQuotation(*static_cast<QKeyEvent *>(event))))
        return true;
    return QPlainTextEdit::event(event);
}

void StoryEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void StoryEditor::keyPressEvent(QKeyEvent *event)
{
    if (const auto *move = moveOf(*event)) {
        moveCursor(*move);
        return;
    }
    if (event->key() == Qt::Key_Up && !(event->modifiers() & ~Qt::KeypadModifier)) {
        QTextCursor cursor = textCursor();
        if (!cursor.movePosition(QTextCursor::Up) || cursor.position() == caret()) {
            Q_EMIT leftUp();
            return;
        }
    }
    if (!paragraphKey(*event) && !suggestKey(*event))
        QPlainTextEdit::keyPressEvent(event);
    refineTyped(event->text());
}

QMimeData *StoryEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor cursor = textCursor(); // toPlainText() would make its no-break spaces ordinary ones
    copied->setText(slice(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    copied->setProperty(copiedHere, true); // of this program's object, not of what others get
    return copied;
}

void StoryEditor::setFound(std::vector<base::TextRange> found)
{
    m_found = std::move(found);
    drawMarks();
}

}
