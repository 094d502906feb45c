// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/storyheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace galley::ui {

StoryHeader::StoryHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_slug(new ElidedLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new ElidedLabel(this))
    , m_due(new ElidedLabel(this))
    , m_length(new ElidedLabel(this))
    , m_step(new QPushButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_slug->setFont(bold);
    m_slug->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_due, m_length})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 10, 28, 10);
    row->setSpacing(6);
    row->addWidget(m_slug);
    row->addSpacing(8);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addSpacing(12);
    row->addWidget(m_due);
    row->addStretch(1);
    row->addWidget(m_length);
    row->addSpacing(12);
    row->addWidget(m_step);
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, &StoryHeader::stepWanted);
    connect(&theme, &Theme::changed, this, &StoryHeader::dress);
}

void StoryHeader::setStory(const story::Fields &fields, story::State state)
{
    m_slug->setText(fields.slug);
    m_slug->setToolTip(fields.slug);
    m_current = state;
    m_state->setText(stateWord(state));
    m_due->setText(fields.dueAt.isValid() ? tr("due %1").arg(dueText(fields.dueAt.toMSecsSinceEpoch()))
                                          : QString());
    m_planned = fields.plannedLength;
    dress();
    setWords(m_words);
}

void StoryHeader::setWords(int words)
{
    m_words = words;
    const QLocale locale;
    if (m_planned > 0)
        m_length->setText(
            tr("%1 of %2 words", "written, planned").arg(locale.toString(words), locale.toString(m_planned)));
    else
        m_length->setText(tr("%Ln word(s)", nullptr, words));
}

void StoryHeader::setStep(const QString &word, const QString &why)
{
    m_step->setText(word);
    m_step->setToolTip(why);
    m_step->setAccessibleDescription(why);
    m_step->setVisible(!word.isEmpty());
    fitRow();
}

void StoryHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRow();
}

/// What matters less gives way: the slug, the state and the step stay.
void StoryHeader::fitRow()
{
    const int letter = fontMetrics().averageCharWidth();
    const int rest = width() - (m_step->isHidden() ? 0 : m_step->sizeHint().width());
    m_length->setVisible(rest >= 55 * letter);
    m_due->setVisible(rest >= 75 * letter);
    const int side = rest >= 55 * letter ? 28 : 12;
    layout()->setContentsMargins(side, 10, side, 10);
}

void StoryHeader::dress()
{
    const int size = fontMetrics().ascent() + 3;
    m_stateIcon->setPixmap(m_theme.icon(stateIcon(m_current)).pixmap(QSize(size, size), devicePixelRatio()));
}

void StoryHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Line));
}

}
