// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/storyheader.h"

#include "ui/theme/theme.h"
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
    , m_slug(new QLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_due(new QLabel(this))
    , m_length(new QLabel(this))
    , m_step(new QPushButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_slug->setFont(bold);
    m_slug->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_slug->setMinimumWidth(40);
    for (QLabel *label : {m_due, m_length})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(28, 10, 28, 10);
    m_layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_slug);
    row->addSpacing(8);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addSpacing(12);
    row->addWidget(m_due);
    row->addStretch(1);
    row->addWidget(m_length);
    m_layout->addLayout(row, 1);
    m_layout->addWidget(m_step);
    m_step->setAccessibleName(tr("Next step"));
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, &StoryHeader::stepWanted);
    connect(&theme, &Theme::changed, this, &StoryHeader::dress);
}

void StoryHeader::setStory(const story::Fields &fields, story::State state)
{
    m_slugText = fields.slug;
    m_slug->setToolTip(fields.slug);
    m_current = state;
    m_state->setText(stateWord(state));
    m_due->setText(fields.dueAt.isValid() ? tr("due %1").arg(dueText(fields.dueAt.toMSecsSinceEpoch()))
                                          : QString());
    m_planned = fields.plannedLength;
    dress();
    setWords(m_words);
    fit();
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
    m_step->setAccessibleName(tr("Next step: %1").arg(word));
    m_step->setToolTip(why);
    m_step->setAccessibleDescription(why);
    m_step->setVisible(!word.isEmpty());
    fit();
}

void StoryHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What is told elsewhere too gives way first: the due time, then the words, and last the slug's end.
void StoryHeader::fit()
{
    const QMargins margins = layout()->contentsMargins();
    constexpr int gaps = 60;
    int room = width() - margins.left() - margins.right() - gaps - m_stateIcon->sizeHint().width()
               - m_state->sizeHint().width();
    const QFontMetrics metrics(m_slug->font());
    const int slug = metrics.horizontalAdvance(m_slugText);
    // The step's words are never cut: in a narrow pane it stands below.
    const int step = m_step->isHidden() ? 0 : m_step->sizeHint().width();
    const bool isBelow = room - step < std::min(slug, 80);
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (!isBelow)
        room -= step;
    const int words = m_length->sizeHint().width();
    m_length->setVisible(room - slug >= words);
    m_due->setVisible(room - slug - words >= m_due->sizeHint().width());
    m_slug->setText(metrics.elidedText(m_slugText, Qt::ElideRight, std::max(room, 40)));
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
