// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorpane.h"

#include "core/desk/openstory.h"
#include "ui/editor/findbar.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingfield.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr double headlineScale = 1.75;
constexpr double deckScale = 1.1;

}

EditorPane::EditorPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_headline(new GrowingField(m_head))
    , m_deck(new GrowingField(m_head))
    , m_editor(new StoryEditor(theme, this))
    , m_findBar(new FindBar(*m_editor, theme, this))
{
    m_headline->setPlaceholderText(tr("Headline"));
    m_headline->setAccessibleName(tr("Headline"));
    m_headline->setObjectName(u"headline"_s); // as the field is called everywhere
    m_deck->setObjectName(u"deck"_s);
    m_deck->setPlaceholderText(tr("Deck: one sentence that makes them read on"));
    m_deck->setAccessibleName(tr("Deck"));
    m_head->setAutoFillBackground(true);
    m_head->setBackgroundRole(QPalette::Base);
    auto *head = new QVBoxLayout(m_head);
    head->setSpacing(8);
    head->addWidget(m_headline);
    head->addWidget(m_deck);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_editor);

    connect(m_headline, &GrowingField::edited, this, [this](const QString &words) {
        story::Fields fields = m_story ? m_story->fields() : story::Fields{};
        fields.headline = words;
        if (m_story)
            m_story->setFields(fields);
    });
    connect(m_deck, &GrowingField::edited, this, [this](const QString &words) {
        story::Fields fields = m_story ? m_story->fields() : story::Fields{};
        fields.deck = words;
        if (m_story)
            m_story->setFields(fields);
    });
    connect(m_headline, &GrowingField::entered, this, &EditorPane::focusBody);
    connect(m_headline, &GrowingField::left, this, [this] {
        if (m_story)
            Q_EMIT headlineLeft();
    });
    connect(m_headline, &GrowingField::leftDown, this, &EditorPane::focusDeck);
    connect(m_deck, &GrowingField::entered, this, &EditorPane::focusBody);
    connect(m_deck, &GrowingField::leftDown, this, &EditorPane::focusBody);
    connect(m_deck, &GrowingField::leftUp, this, &EditorPane::focusHeadline);
    connect(m_editor, &StoryEditor::leftUp, this, &EditorPane::focusDeck);
    connect(m_editor, &StoryEditor::columnChanged, this, &EditorPane::dress);
    connect(&theme, &Theme::changed, this, &EditorPane::dress);
    dress();
}

void EditorPane::setStory(desk::OpenStory *story)
{
    m_story = nullptr; // the fields are emptied without writing into the story that goes
    m_editor->setStory(story);
    m_headline->setReadOnly(!story);
    m_deck->setReadOnly(!story);
    m_story = story;
    if (!story) {
        m_headline->setText({});
        m_deck->setText({});
        return;
    }
    connect(story, &desk::OpenStory::fieldsChanged, this, &EditorPane::showFields);
    showFields();
}

bool EditorPane::isWritable() const
{
    return m_story && !m_editor->isReadOnly();
}

void EditorPane::setReadOnly(bool on)
{
    m_editor->setReadOnly(on);
    m_headline->setReadOnly(on);
    m_deck->setReadOnly(on);
}

void EditorPane::showFields()
{
    if (!m_story)
        return;
    m_headline->setText(m_story->fields().headline);
    m_deck->setText(m_story->fields().deck);
}

void EditorPane::dress()
{
    QFont headline = m_editor->bodyFont();
    headline.setPointSizeF(headline.pointSizeF() * headlineScale);
    headline.setWeight(QFont::Bold);
    QFont deck = m_editor->bodyFont();
    deck.setPointSizeF(deck.pointSizeF() * deckScale);
    deck.setItalic(true);
    m_headline->setFont(headline);
    m_deck->setFont(deck);
    QPalette colours = m_editor->palette();
    colours.setColor(QPalette::Text, m_theme.color(Token::MutedText));
    m_deck->setPalette(colours);
    alignHead();
}

void EditorPane::alignHead()
{
    const int side = m_editor->columnLeft();
    const QMargins wanted(side, 24, side, 18);
    if (m_head->layout()->contentsMargins() != wanted)
        m_head->layout()->setContentsMargins(wanted);
}

void EditorPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignHead();
}

void EditorPane::focusHeadline()
{
    m_headline->setFocus(Qt::OtherFocusReason);
    m_headline->moveCursor(QTextCursor::End);
}

void EditorPane::focusDeck()
{
    m_deck->setFocus(Qt::OtherFocusReason);
    m_deck->moveCursor(QTextCursor::End);
}

void EditorPane::focusBody()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

}
