// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sourceimport.h"

#include <QAbstractTableModel>

namespace galley::ui {

/// What was understood of a file of contacts, a row an entry, and what becomes of each.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Position, Contact, Action, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(desk::ImportPlan plan);
    const desk::ImportPlan &plan() const { return m_plan; }
    /// The next thing that can become of an entry: added, merged where it has its like, left out.
    void turn(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void turned();

private:
    static QString actionWord(const desk::ImportItem &item);

    desk::ImportPlan m_plan;
};

}
