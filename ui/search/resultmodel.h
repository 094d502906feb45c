// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace galley::ui {

/// One thing that was found, and what opening it does.
struct SearchRow
{
    QString icon; ///< of resources/icons
    QString title;
    QString snippet = {}; ///< words around the hit; the found ones stand between U+2068 and U+2069
    QString detail = {};  ///< state, desk, shortcut
    std::function<void()> open;
};

/// Rows of one kind: "Stories".
struct SearchSection
{
    QString title;
    std::vector<SearchRow> rows;
};

/// What was found, section by section; a heading is a row that cannot be chosen.
class ResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, IconRole, SnippetRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void setSections(const std::vector<SearchSection> &sections);
    /// Does what opening the row does; a heading does nothing.
    void open(const QModelIndex &index) const;
    /// The next row in that direction (1 or -1) that can be chosen; where there is none, the same.
    int next(int row, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        bool isHeading = false;
        SearchRow row;
    };

    std::vector<Line> m_lines;
};

}
