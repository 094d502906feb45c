// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"

#include <QAbstractItemView>
#include <QPainter>

namespace galley::ui {

namespace {

constexpr int side = 20;
constexpr int above = 10;
constexpr int gap = 10;
constexpr int between = 3;

struct Lines
{
    QString title;
    QString details;
    QString words;
};

Lines linesOf(const QModelIndex &index)
{
    const QStringList parts = index.data().toString().split(u'\n');
    return {parts.value(0), parts.value(1), parts.mid(2).join(u' ')};
}

int iconSize(const QFontMetrics &metrics)
{
    return metrics.ascent() + 4;
}

int wrappedHeight(const QString &words, int width, const QFontMetrics &metrics)
{
    return words.isEmpty()
               ? 0
               : metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, isolated(words)).height();
}

}

RowDelegate::RowDelegate(const Theme &theme, SignOf signOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_signOf(std::move(signOf))
{ }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width
        = (view ? view->viewport()->width() : 300) - 2 * side - iconSize(option.fontMetrics) - gap;
    const Lines lines = linesOf(index);
    int height = option.fontMetrics.height();
    if (!lines.details.isEmpty())
        height += between + option.fontMetrics.height();
    if (!lines.words.isEmpty())
        height += between + wrappedHeight(lines.words, width, option.fontMetrics);
    return {120, height + 2 * above};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, m_theme.color(Token::Selection));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const Lines lines = linesOf(index);
    const int icon = iconSize(option.fontMetrics);
    QRect area = option.rect.adjusted(side, above, -side, -above);
    const Sign sign = m_signOf(index);
    m_theme.icon(sign.icon, chosen ? Token::OnSelection : sign.ink)
        .paint(painter,
               QStyle::visualRect(option.direction, area, QRect(area.left(), area.top(), icon, icon)));
    area = QStyle::visualRect(option.direction, area, area.adjusted(icon + gap, 0, 0, 0));
    const QColor ink = m_theme.color(chosen ? Token::OnSelection : Token::Text);
    const QColor muted = m_theme.color(chosen ? Token::OnSelection : Token::MutedText);
    const int line = option.fontMetrics.height();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(ink);
    painter->drawText(QRect(area.left(), area.top(), area.width(), line),
                      int(Qt::AlignLeft | Qt::AlignVCenter),
                      elided(lines.title, QFontMetrics(bold), area.width()));
    int top = area.top() + line + between;
    painter->setFont(option.font);
    painter->setPen(muted);
    if (!lines.details.isEmpty()) {
        painter->drawText(QRect(area.left(), top, area.width(), line), int(Qt::AlignLeft | Qt::AlignVCenter),
                          elided(lines.details, option.fontMetrics, area.width()));
        top += line + between;
    }
    painter->setPen(ink);
    painter->drawText(QRect(area.left(), top, area.width(), area.bottom() - top + 1), int(Qt::TextWordWrap),
                      isolated(lines.words));
    painter->restore();
}

}
