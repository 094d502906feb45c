// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/notes.h"

#include <QAbstractListModel>

namespace galley::ui {

/// The remarks of a story that a filter lets through, with their answers.
class NotesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsSuggestionRole = Qt::UserRole,
        IsOpenRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRemarks(std::vector<desk::Remark> remarks);
    /// Carries the places over an edit, until the next remarks.
    void carry(const text::Edit &edit);
    const desk::Remark &at(int row) const { return m_remarks[size_t(row)]; }
    /// The row of a note, or of the suggestion that begins there; -1 where there is none.
    int rowOf(const desk::Remark &remark) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<desk::Remark> m_remarks;
};

}
