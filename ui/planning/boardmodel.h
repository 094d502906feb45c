// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/planning.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace galley::ui {

class Theme;

/// The stories that fit a filter, put together by what they have in common. Knows how many there are of each
/// kind and reads their rows in pieces, as they come into view, so that a newsroom of a hundred thousand
/// stories opens as fast as one of ten. Reads nothing itself: whoever owns it answers what it wants.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Story, State, Desk, Person, Due, Length, Edition, Page, Embargo, Changed, columnCount_ };
    enum Role { SummaryRole = Qt::UserRole, IsGroupRole };
    static constexpr int pageSize = 200; ///< rows that are read at once

    explicit BoardModel(const Theme &theme, QObject *parent = nullptr);

    /// A new question: everything is forgotten, and the groups are wanted.
    void setQuestion(const store::StoryFilter &filter, store::StoryGrouping by);
    const store::StoryFilter &filter() const { return m_filter; }
    store::StoryGrouping grouping() const { return m_by; }
    /// Something changed in the newsroom: the same question again; what is shown stays until the answer.
    void refresh();
    /// The answers; those to an older question are not taken.
    void setGroups(int question, std::vector<store::StoryGroup> groups);
    void setPage(int question, int group, int page, std::vector<store::StorySummary> stories);
    /// A time that passes makes stories overdue.
    void setNow(qint64 utcMilliseconds) { m_now = utcMilliseconds; }

    /// The question that a group, or a part of it, is.
    store::StoryFilter filterOf(int group) const;
    QString keyOf(int group) const { return m_groups[size_t(group)].of.key; }
    /// Where a story stands among the rows that were read; invalid where it is not there.
    QModelIndex indexOf(const story::ArticleId &id) const;
    int stories() const;
    bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void groupsWanted(int question, const galley::store::StoryFilter &filter,
                      galley::store::StoryGrouping by);
    void pageWanted(int question, int group, int page, const galley::store::StoryFilter &filter);
    /// Before and after the rows become others; a view keeps its place by it.
    void aboutToChange();
    void changed();
    /// A cell was edited.
    void planWanted(const galley::story::ArticleId &story, const galley::desk::PlanChange &change);

private:
    struct Group
    {
        store::StoryGroup of;
        QHash<int, std::vector<store::StorySummary>> pages;
        QSet<int> asked;
    };

    bool isSame(const std::vector<store::StoryGroup> &groups) const;
    void takeSums(const std::vector<store::StoryGroup> &groups);
    const store::StorySummary *summary(const QModelIndex &index) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant cellData(const store::StorySummary &story, int column, int role) const;
    QString cellText(const store::StorySummary &story, int column) const;
    QVariant editData(const store::StorySummary &story, int column) const;
    bool isOverdue(const store::StorySummary &story) const;
    void want(int group, int page) const;

    const Theme &m_theme;
    store::StoryFilter m_filter;
    store::StoryGrouping m_by = store::StoryGrouping::State;
    store::StoryGrouping m_shownBy = store::StoryGrouping::State; ///< of the answer that is shown
    mutable std::vector<Group> m_groups;                          ///< asked for rows while a view paints
    int m_question = 0;
    qint64 m_now = 0;
};

/// What a group is called: a state, a day, a desk.
QString groupTitle(store::StoryGrouping by, const QString &key);

}
