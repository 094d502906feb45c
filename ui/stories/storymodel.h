// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace galley::ui {

/// The stories of the newsroom, a snapshot of values; a row is a story.
class StoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< article id, as text
        SlugRole,
        HeadlineRole,
        StateRole, ///< story::State as int
        DeskRole,
        DueRole, ///< UTC milliseconds, 0 = none
        ChangedRole,
        WordsRole,
        PlannedLengthRole,
        WhyRole, ///< why it waits for whoever works here; empty: it does not
    };

    using QAbstractListModel::QAbstractListModel;

    /// Takes a new snapshot; rows that stay are not touched, so that a selection survives.
    void setStories(std::vector<store::StorySummary> stories);
    /// Which stories wait for whoever works here, by id, and why.
    void setInbox(const QHash<QString, QString> &why);
    int waiting() const { return int(m_why.size()); }
    /// Where a story stands, or -1.
    int rowOf(const QString &id) const;
    const std::vector<store::StorySummary> &stories() const { return m_stories; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<store::StorySummary> m_stories;
    QHash<QString, QString> m_why;
};

/// The stories that fit what was typed in the filter, by stage of work and then as chosen.
class StoryProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Due, Changed, Headline };

    explicit StoryProxy(QObject *parent = nullptr);

    /// Every word must occur in headline, slug, desk or state.
    void setWords(const QString &words);
    void setOrder(Order order);
    /// Only those that wait for whoever works here.
    void setInboxOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Order m_order = Order::Due;
    bool m_isInboxOnly = false;
};

}
