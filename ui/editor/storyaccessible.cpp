// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/storyaccessible.h"

#include "core/desk/openstory.h"
#include "ui/editor/storyeditor.h"

#include <QAccessibleWidget>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// Words that somebody says, and what the text calls whoever says them.
struct Quoted
{
    base::TextRange range;
    QString source;
    bool isDirect = false;
};

QString wordsOf(const std::vector<story::Anchor> &anchors, const QString &body)
{
    for (const story::Anchor &anchor : anchors) {
        if (!anchor.orphaned && !anchor.range.isEmpty())
            return body.mid(anchor.range.begin, anchor.range.length());
    }
    return {};
}

/// A later "he" stands for the words that the source was brought in with, which are the longest.
QString sourceOf(const story::Attribution &quotation, const story::Article &article)
{
    QString name = wordsOf(quotation.source, article.body);
    if (!quotation.sourceId)
        return name;
    for (const story::Attribution &other : article.attributions) {
        const QString words
            = other.sourceId == quotation.sourceId ? wordsOf(other.source, article.body) : QString();
        if (words.size() > name.size())
            name = words;
    }
    return name;
}

/// At its edges too: the caret stands between characters.
std::optional<Quoted> quotedAt(const desk::OpenStory *story, qsizetype position)
{
    if (!story)
        return {};
    for (const story::Attribution &one : story->article().attributions) {
        if (one.standing == story::Standing::Dismissed)
            continue;
        for (const story::Anchor &anchor : one.content) {
            if (!anchor.orphaned && position >= anchor.range.begin && position <= anchor.range.end)
                return Quoted{anchor.range, sourceOf(one, story->article()),
                              one.form == story::Form::Direct || one.form == story::Form::Mixed};
        }
    }
    return {};
}

/// Says it when the caret comes from elsewhere. Lives with the editor, once somebody reads it.
class QuotationTeller : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::QuotationTeller)

public:
    explicit QuotationTeller(StoryEditor &editor) : QObject(&editor), m_editor(editor)
    {
        connect(&editor, &StoryEditor::caretMoved, this, [this](qsizetype caret) { tell(caret); });
    }

    static QString sentence(const Quoted &quoted)
    {
        const QString source = quoted.source.isEmpty() ? tr("not known yet") : quoted.source;
        return quoted.isDirect ? tr("Quotation, source: %1").arg(source)
                               : tr("In other words, source: %1").arg(source);
    }

private:
    void tell(qsizetype caret)
    {
        const auto quoted = quotedAt(m_editor.story(), caret);
        // Typing makes the range longer; it is the same quotation then.
        const qsizetype begin = quoted ? quoted->range.begin : -1;
        if (begin == std::exchange(m_begin, begin) || !quoted)
            return;
        QAccessibleAnnouncementEvent announcement(&m_editor, sentence(*quoted));
        QAccessible::updateAccessibility(&announcement);
    }

    StoryEditor &m_editor;
    qsizetype m_begin = -1; ///< of the quotation that was told last
};

class StoryAccessible : public QAccessibleWidget,
                        public QAccessibleTextInterface,
                        public QAccessibleEditableTextInterface
{
public:
    explicit StoryAccessible(StoryEditor *editor)
        : QAccessibleWidget(editor, QAccessible::EditableText)
        , m_editor(*editor)
    {
        new QuotationTeller(*editor);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface && !m_editor.isReadOnly())
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiLine = true;
        state.selectableText = true;
        state.readOnly = m_editor.isReadOnly();
        state.editable = !state.readOnly;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_editor.toPlainText() : QAccessibleWidget::text(kind);
    }

    void selection(int, int *start, int *end) const override
    {
        *start = m_editor.textCursor().selectionStart();
        *end = m_editor.textCursor().selectionEnd();
    }
    int selectionCount() const override { return m_editor.textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) override
    {
        QTextCursor cursor = cursorAt(start);
        cursor.setPosition(bounded(end), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(cursor);
    }
    int cursorPosition() const override { return m_editor.textCursor().position(); }
    void setCursorPosition(int position) override { m_editor.setTextCursor(cursorAt(position)); }
    int characterCount() const override { return m_editor.document()->characterCount() - 1; }

    QString text(int start, int end) const override
    {
        QTextCursor cursor = cursorAt(start);
        cursor.setPosition(end < 0 ? characterCount() : bounded(end), QTextCursor::KeepAnchor);
        return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    }

    QRect characterRect(int offset) const override
    {
        QRect place = m_editor.cursorRect(cursorAt(offset));
        place.setWidth(std::max(1, m_editor.cursorRect(cursorAt(offset + 1)).left() - place.left()));
        return {m_editor.viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        return m_editor.cursorForPosition(m_editor.viewport()->mapFromGlobal(point)).position();
    }

    void scrollToSubstring(int start, int) override
    {
        setCursorPosition(start);
        m_editor.ensureCursorVisible();
    }

    /// In the form of IAccessible2: "name:value;". A mark that the form itself needs is left out of values.
    QString attributes(int offset, int *start, int *end) const override
    {
        const auto quoted = quotedAt(m_editor.story(), offset);
        if (!quoted || offset == quoted->range.end) {
            *start = offset;
            *end = nextQuotation(offset);
            return {};
        }
        *start = int(quoted->range.begin);
        *end = int(quoted->range.end);
        QString source = quoted->source;
        source.removeIf([](QChar letter) { return u":;,=\\"_s.contains(letter); });
        return u"quotation:%1;source:%2;"_s.arg(quoted->isDirect ? u"direct"_s : u"indirect"_s, source);
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        m_editor.replaceAll({{{bounded(start), bounded(end)}, text}});
    }

private:
    int bounded(int position) const { return std::clamp(position, 0, characterCount()); }

    QTextCursor cursorAt(int position) const
    {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(bounded(position));
        return cursor;
    }

    int nextQuotation(int offset) const
    {
        qsizetype next = characterCount();
        if (const desk::OpenStory *story = m_editor.story()) {
            for (const story::Attribution &one : story->article().attributions) {
                for (const story::Anchor &anchor : one.content) {
                    if (!anchor.orphaned && anchor.range.begin > offset)
                        next = std::min(next, anchor.range.begin);
                }
            }
        }
        return int(next);
    }

    StoryEditor &m_editor;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *editor = qobject_cast<StoryEditor *>(object);
    return editor ? new StoryAccessible(editor) : nullptr;
}

}

void installStoryAccessibility()
{
    static std::once_flag installed;
    std::call_once(installed, [] { QAccessible::installFactory(makeAccessible); });
}

}
