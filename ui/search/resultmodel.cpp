// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/resultmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void ResultModel::setSections(const std::vector<SearchSection> &sections)
{
    beginResetModel();
    m_lines.clear();
    for (const SearchSection &section : sections) {
        if (section.rows.empty())
            continue;
        m_lines.push_back({true, {.title = section.title}});
        for (const SearchRow &row : section.rows)
            m_lines.push_back({false, row});
    }
    endResetModel();
}

void ResultModel::open(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return;
    const auto open = m_lines[size_t(index.row())].row.open; // the list may be another afterwards
    if (open)
        open();
}

int ResultModel::next(int row, int direction) const
{
    for (int to = row + direction; to >= 0 && to < rowCount(); to += direction) {
        if (!m_lines[size_t(to)].isHeading)
            return to;
    }
    return row;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[isHeading, row] = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case IsHeadingRole:
        return isHeading;
    case IconRole:
        return row.icon;
    case SnippetRole:
        return row.snippet;
    case DetailRole:
        return row.detail;
    case Qt::AccessibleTextRole: {
        QString words = QStringList{row.title, row.detail, row.snippet}.join(u", "_s);
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[size_t(index.row())].isHeading ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}
