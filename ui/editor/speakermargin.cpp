// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/speakermargin.h"

#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace galley::ui {

namespace {

constexpr int leastWidth = 56; // pixels; a surname in small type
constexpr int mostWidth = 140;
constexpr int gap = 14; // to the column

}

SpeakerMargin::SpeakerMargin(StoryEditor &editor, const Theme &theme)
    : QWidget(&editor)
    , m_editor(editor)
    , m_theme(theme)
{
    setCursor(Qt::ArrowCursor);
}

void SpeakerMargin::fit()
{
    const int width = std::min(mostWidth, m_editor.columnLeft() - gap - 4);
    setGeometry(m_editor.columnLeft() - gap - width, 0, width, m_editor.viewport()->height());
    setVisible(width >= leastWidth);
    QFont font(sansFamilies());
    font.setPointSizeF(std::max(7.5, m_editor.bodyFont().pointSizeF() * 0.72));
    setFont(font);
}

void SpeakerMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Token::MutedText));
    const QFontMetrics metrics = fontMetrics();
    auto speakers = m_editor.speakersInView();
    const int topmost = metrics.ascent() + 2;
    const bool isRoom = speakers.size() < 2 || speakers[1].first - metrics.height() > topmost;
    if (!speakers.empty() && isRoom) // where its first line is scrolled away
        speakers.front().first = std::max(speakers.front().first, topmost);
    for (auto &[baseline, names] : speakers) {
        for (const QString &name : names) {
            if (baseline + metrics.descent() >= event->rect().top()
                && baseline - metrics.ascent() <= event->rect().bottom()) {
                const QString shown = metrics.elidedText(name, Qt::ElideRight, width());
                painter.drawText(QPointF(width() - metrics.horizontalAdvance(shown), baseline), shown);
            }
            baseline += metrics.height();
        }
    }
}

bool SpeakerMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList told;
    for (const auto &[baseline, names] : m_editor.speakersInView()) {
        if (baseline - fontMetrics().height() <= help->pos().y())
            told = names; // of the last paragraph above the pointer
    }
    QToolTip::showText(help->globalPos(), told.join(u'\n'), this);
    return true;
}

}
