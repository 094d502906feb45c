// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sourcebook.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractListModel>

#include <memory>

namespace galley::ui {

/// The entries of the source book that fit what is typed, the best first.
class SourceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ProtectedRole = Qt::UserRole, KindRole };
    static constexpr int mostRows = 500; ///< more than anybody reads

    using QAbstractListModel::QAbstractListModel;

    void setBook(std::shared_ptr<const desk::SourceBook> book);
    void setTyped(const QString &typed);
    /// An entry that shall not be offered: it looks for its own like.
    void setLeftOut(const story::SourceId &id);
    const desk::SourceBook &book() const { return *m_book; }
    const desk::SourceBook::Entry &entry(int row) const { return *m_rows[size_t(row)]; }
    int rowOf(const story::SourceId &id) const; ///< -1 where it is not among them
    /// More entries fit than there are rows.
    bool isCut() const { return m_rows.size() == mostRows && m_book->entries().size() > mostRows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The icon of a row: whether it is a person, a paper, or protected.
    static RowDelegate::Sign signOf(const QModelIndex &row);

private:
    void refill();

    std::shared_ptr<const desk::SourceBook> m_book = std::make_shared<desk::SourceBook>();
    QString m_typed;
    story::SourceId m_leftOut;
    std::vector<const desk::SourceBook::Entry *> m_rows;
};

}
