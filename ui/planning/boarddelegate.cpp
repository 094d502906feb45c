// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/boarddelegate.h"

#include "ui/planning/boardmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/optionaltime.h"

#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int above = 6;
constexpr int side = 6;
constexpr int mostWords = 100'000;

}

BoardDelegate::BoardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), option.fontMetrics.height() + 2 * above};
}

void BoardDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(option->text);
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.column() == BoardModel::Story && !index.data(BoardModel::IsGroupRole).toBool())
        paintStory(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

void BoardDelegate::paintStory(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QString title = index.data().toString();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect area = option.rect.adjusted(side, 0, -side, 0);
    painter->save();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.color(isChosen ? Token::OnSelection : Token::Text));
    const QFontMetrics metrics(bold);
    const int align = int(Qt::AlignLeading | Qt::AlignVCenter);
    const QString shown = elided(title, metrics, area.width());
    painter->drawText(QStyle::visualRect(option.direction, area, area), align, shown);
    const auto story = index.data(BoardModel::SummaryRole).value<store::StorySummary>();
    QStringList more{story.slug};
    if (!story.budgetLine.isEmpty() && story.budgetLine != title)
        more << story.budgetLine;
    const int used = metrics.horizontalAdvance(shown) + 2 * side;
    if (area.width() - used > 4 * side) {
        const QRect rest = QStyle::visualRect(option.direction, area, area.adjusted(used, 0, 0, 0));
        painter->setFont(option.font);
        painter->setPen(m_theme.color(isChosen ? Token::OnSelection : Token::MutedText));
        painter->drawText(rest, align, elided(more.join(u" · "_s), option.fontMetrics, rest.width()));
    }
    painter->restore();
}

QWidget *BoardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (index.column() == BoardModel::Due || index.column() == BoardModel::Embargo) {
        auto *time = new OptionalTime(name, parent);
        time->setAutoFillBackground(true);
        time->setFocusPolicy(Qt::StrongFocus);
        return time;
    }
    if (index.column() == BoardModel::Length) {
        auto *number = new QSpinBox(parent);
        number->setRange(0, mostWords);
        number->setSingleStep(50);
        number->setAccessibleName(name);
        return number;
    }
    QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
    line->setAccessibleName(index.column() == BoardModel::Story ? tr("Budget line") : name);
    return line;
}

void BoardDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *time = qobject_cast<OptionalTime *>(editor))
        time->setTime(index.data(Qt::EditRole).toDateTime());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void BoardDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *time = qobject_cast<OptionalTime *>(editor))
        model->setData(index, time->time(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void BoardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    QRect area = option.rect;
    area.setWidth(std::max(area.width(), editor->minimumSizeHint().width()));
    area.setHeight(std::max(area.height(), editor->minimumSizeHint().height()));
    editor->setGeometry(area);
}

}
