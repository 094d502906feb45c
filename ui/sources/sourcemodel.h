// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/sources.h"

#include <QAbstractListModel>

namespace galley::ui {

/// The source book: who knows, what they are, and the terms of the latest conversation.
class SourceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ProtectedRole = Qt::UserRole, KindRole };

    struct Row
    {
        story::Source source;
        std::optional<story::Terms> terms; ///< of the latest conversation
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

}
