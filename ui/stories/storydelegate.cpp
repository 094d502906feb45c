// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stories/storydelegate.h"

#include "ui/stories/storymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int side = 20;
constexpr int above = 10;
constexpr int between = 4;

story::State stateOf(const QModelIndex &index)
{
    return story::State(index.data(StoryModel::StateRole).toInt());
}

QFont bold(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

QString lengthText(const QModelIndex &index)
{
    const QLocale locale;
    const int words = index.data(StoryModel::WordsRole).toInt();
    const int planned = index.data(StoryModel::PlannedLengthRole).toInt();
    if (planned > 0)
        return StoryDelegate::tr("%1 / %2", "words written / planned")
            .arg(locale.toString(words), locale.toString(planned));
    return StoryDelegate::tr("%1 w", "words").arg(locale.toString(words));
}

}

StoryDelegate::StoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

int StoryDelegate::headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first
        = index.row() == 0 || stage(stateOf(index.siblingAtRow(index.row() - 1))) != stage(stateOf(index));
    return first ? option.fontMetrics.height() + 20 : 0;
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = 2 * option.fontMetrics.height() + between;
    return {160, headingHeight(option, index) + lines + 2 * above};
}

void StoryDelegate::paintHeading(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    painter->setPen(m_theme.color(Token::MutedText));
    QFont small = bold(painter->font());
    small.setCapitalization(QFont::SmallCaps);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter->setFont(small);
    painter->drawText(area.adjusted(side, 0, -side, -4), int(Qt::AlignLeft | Qt::AlignBottom),
                      stageTitle(stage(stateOf(index))));
}

void StoryDelegate::paintDetails(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const story::State state = stateOf(index);
    const int icon = option.fontMetrics.ascent() + 2;
    // Text is mirrored by the painter, places are not.
    const QRect iconArea = QStyle::visualRect(
        option.direction, area, QRect(area.left(), area.top() + (area.height() - icon) / 2, icon, icon));
    m_theme.icon(stateIcon(state), Token::MutedText).paint(painter, iconArea);
    const QString length = lengthText(index);
    painter->drawText(area, int(Qt::AlignRight | Qt::AlignVCenter), length);
    const QString why = index.data(StoryModel::WhyRole).toString();
    QStringList parts{why.isEmpty() ? stateWord(state) : why};
    if (const QString desk = index.data(StoryModel::DeskRole).toString(); !desk.isEmpty())
        parts += isolated(desk);
    if (const qint64 due = index.data(StoryModel::DueRole).toLongLong(); due > 0)
        parts += isolated(dueText(due));
    const QRect words = QStyle::visualRect(
        option.direction, area,
        area.adjusted(icon + 6, 0, -option.fontMetrics.horizontalAdvance(length) - 12, 0));
    painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                      elided(parts.join(u" · "_s), option.fontMetrics, words.width()));
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    QRect area = option.rect;
    if (const int heading = headingHeight(option, index); heading > 0) {
        paintHeading(painter, QRect(area.left(), area.top(), area.width(), heading), index);
        area.setTop(area.top() + heading);
        painter->setFont(option.font);
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(area, m_theme.color(chosen ? Token::Selection : Token::Raised));
        if (chosen) // not by colour alone
            painter->fillRect(area.left(), area.top(), 4, area.height(), m_theme.color(Token::Accent));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    }
    const QRect text = area.adjusted(side, above, -side, -above);
    const int line = option.fontMetrics.height();
    const QFont headlineFont = bold(option.font);
    painter->setFont(headlineFont);
    painter->setPen(m_theme.color(chosen ? Token::OnSelection : Token::Text));
    painter->drawText(QRect(text.left(), text.top(), text.width(), line),
                      int(Qt::AlignLeft | Qt::AlignVCenter),
                      elided(index.data().toString(), QFontMetrics(headlineFont), text.width()));
    painter->setFont(option.font);
    painter->setPen(m_theme.color(chosen ? Token::OnSelection : Token::MutedText));
    paintDetails(painter, QRect(text.left(), text.top() + line + between, text.width(), line), option, index);
    painter->restore();
}

}
