// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/resultdelegate.h"

#include "ui/search/resultmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int side = 20;
constexpr int above = 8;
constexpr int between = 3;

/// A snippet without its marks, and where the found words stand in it.
QString withoutMarks(const QString &snippet, QList<QTextLayout::FormatRange> &found)
{
    QString plain;
    for (const QChar c : snippet) {
        if (c == QChar(0x2068)) {
            found.append({int(plain.size()), 0, {}});
        } else if (c == QChar(0x2069)) {
            if (!found.isEmpty())
                found.last().length = int(plain.size()) - found.last().start;
        } else {
            plain += c == u'\n' ? u' ' : c;
        }
    }
    return plain;
}

}

ResultDelegate::ResultDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(ResultModel::IsHeadingRole).toBool())
        return {200, line + 22};
    const bool hasSnippet = !index.data(ResultModel::SnippetRole).toString().isEmpty();
    return {200, (hasSnippet ? 2 * line + between : line) + 2 * above};
}

void ResultDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QFont small = option.font;
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::SmallCaps);
    painter->setFont(small);
    painter->setPen(m_theme.color(Token::MutedText));
    painter->drawText(option.rect.adjusted(side, 0, -side, -4), int(Qt::AlignLeading | Qt::AlignBottom),
                      index.data().toString());
}

void ResultDelegate::paintSnippet(QPainter *painter, const QRect &area, const QString &snippet,
                                  const QStyleOptionViewItem &option) const
{
    QList<QTextLayout::FormatRange> found;
    const QString plain = withoutMarks(snippet, found);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    for (auto &range : found) {
        range.format.setFontWeight(QFont::Bold);
        range.format.setBackground(m_theme.color(Token::Mark));
        range.format.setForeground(m_theme.color(Token::OnMark));
    }
    QTextLayout layout(plain, option.font);
    QTextOption direction;
    direction.setTextDirection(plain.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setAlignment(Qt::AlignAbsolute
                           | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(direction);
    layout.setFormats(found);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    painter->setPen(m_theme.color(isChosen ? Token::OnSelection : Token::MutedText));
    layout.draw(painter, area.topLeft());
    painter->restore();
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (index.data(ResultModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.color(isChosen ? Token::Selection : Token::Raised));
        const int edge = option.direction == Qt::RightToLeft ? option.rect.right() - 3 : option.rect.left();
        if (isChosen) // not by colour alone
            painter->fillRect(edge, option.rect.top(), 4, option.rect.height(), m_theme.color(Token::Accent));
    }
    const QRect inner = option.rect.adjusted(side, above, -side, -above);
    const int line = option.fontMetrics.height();
    const int icon = option.fontMetrics.ascent() + 2;
    const auto place = [&](const QRect &area) { return QStyle::visualRect(option.direction, inner, area); };
    m_theme.icon(index.data(ResultModel::IconRole).toString(), Token::MutedText)
        .paint(painter, place({inner.left(), inner.top() + (line - icon) / 2, icon, icon}));
    const QRect words = inner.adjusted(icon + 10, 0, 0, 0);
    const QString detail = index.data(ResultModel::DetailRole).toString();
    const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
    painter->setFont(option.font);
    painter->setPen(m_theme.color(isChosen ? Token::OnSelection : Token::MutedText));
    painter->drawText(place({words.right() - detailWidth, words.top(), detailWidth + 1, line}),
                      int(Qt::AlignTrailing | Qt::AlignVCenter), isolated(detail));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.color(isChosen ? Token::OnSelection : Token::Text));
    const int room = words.width() - detailWidth - 16;
    painter->drawText(place({words.left(), words.top(), room, line}),
                      int(Qt::AlignLeading | Qt::AlignVCenter),
                      elided(index.data().toString(), QFontMetrics(bold), room));
    if (const QString snippet = index.data(ResultModel::SnippetRole).toString(); !snippet.isEmpty())
        paintSnippet(painter, place({words.left(), words.top() + line + between, words.width(), line}),
                     snippet, option);
    painter->restore();
}

}
