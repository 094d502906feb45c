// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/importmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

using desk::ImportAction;

void ImportModel::setPlan(desk::ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

void ImportModel::turn(int row)
{
    desk::ImportItem &item = m_plan.items[size_t(row)];
    switch (item.action) {
    case ImportAction::Merge:
    case ImportAction::Known:
        item.action = ImportAction::Add;
        break;
    case ImportAction::Add:
        item.action = ImportAction::LeaveOut;
        break;
    case ImportAction::LeaveOut:
        item.action = item.same.isNull() ? ImportAction::Add : ImportAction::Merge;
        break;
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT turned();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString ImportModel::actionWord(const desk::ImportItem &item)
{
    switch (item.action) {
    case ImportAction::Add:
        return tr("New entry");
    case ImportAction::Merge:
        return tr("Part of %1").arg(item.sameName);
    case ImportAction::Known:
        return tr("Known already");
    case ImportAction::LeaveOut:
        return tr("Left out");
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const desk::ImportItem &item = m_plan.items[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Column::Name:
        return item.source.publicName;
    case Column::Position: {
        QStringList parts{item.source.role, item.source.organisation};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Column::Contact:
        return QString(item.source.contact).replace(u'\n', u"; "_s);
    case Column::Action:
        return actionWord(item);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Headings of a table: a person’s name, position at work, how to reach them
    const QStringList titles{tr("Name"), tr("Position"), tr("Contact"), tr("What becomes of it")};
    return titles.value(section);
}

}
