// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcemodel.h"

#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void SourceModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[source, terms] = m_rows[size_t(index.row())];
    const QString name = source.displayName().isEmpty() ? tr("No name yet") : source.displayName();
    QStringList details{sourceKindWord(source.kind)};
    if (terms)
        details += termsWord(*terms);
    if (source.publicName.isEmpty())
        details += tr("not named to readers");
    QStringList position;
    for (const QString &part : {source.role, source.organisation}) {
        if (!part.isEmpty())
            position += part;
    }
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(name, details.join(u" · "_s), position.join(u", "_s));
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3"_s.arg(name, details.join(u", "_s), position.join(u", "_s));
    case ProtectedRole:
        return source.publicName.isEmpty();
    case KindRole:
        return int(source.kind);
    default:
        return {};
    }
}

}
