// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stories/storymodel.h"

#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

story::State stateOf(const QModelIndex &index)
{
    return story::State(index.data(StoryModel::StateRole).toInt());
}

QString spoken(const store::StorySummary &story)
{
    QStringList parts{story.headline.isEmpty() ? StoryModel::tr("No headline yet") : story.headline,
                      stateWord(story.state)};
    if (!story.desk.isEmpty())
        parts += story.desk;
    if (story.dueAt > 0)
        parts += StoryModel::tr("due %1").arg(dueText(story.dueAt));
    parts += StoryModel::tr("%n word(s)", nullptr, story.words);
    return parts.join(u", "_s);
}

}

void StoryModel::setStories(std::vector<store::StorySummary> stories)
{
    const bool sameStories
        = std::ranges::equal(m_stories, stories, {}, &store::StorySummary::id, &store::StorySummary::id);
    if (!sameStories) {
        beginResetModel();
        m_stories = std::move(stories);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < stories.size(); ++row) {
        if (m_stories[row] == stories[row])
            continue;
        m_stories[row] = std::move(stories[row]);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

void StoryModel::setInbox(const QHash<QString, QString> &why)
{
    if (why == m_why)
        return;
    m_why = why;
    if (!m_stories.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int StoryModel::rowOf(const QString &id) const
{
    const auto wanted = story::ArticleId::fromString(id);
    const auto found = std::ranges::find(m_stories, wanted, &store::StorySummary::id);
    return found == m_stories.end() ? -1 : int(found - m_stories.begin());
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stories.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::StorySummary &story = m_stories[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return story.headline.isEmpty() ? tr("No headline yet") : story.headline;
    case Qt::AccessibleTextRole:
        return m_why.contains(story.id.toString())
                   ? spoken(story) + u". "_s + m_why.value(story.id.toString())
                   : spoken(story);
    case Qt::ToolTipRole: {
        const QString why = m_why.value(story.id.toString());
        return why.isEmpty() ? story.slug : story.slug + u'\n' + why;
    }
    case WhyRole:
        return m_why.value(story.id.toString());
    case IdRole:
        return story.id.toString();
    case SlugRole:
        return story.slug;
    case HeadlineRole:
        return story.headline;
    case StateRole:
        return int(story.state);
    case DeskRole:
        return story.desk;
    case DueRole:
        return story.dueAt;
    case ChangedRole:
        return story.changedAt;
    case WordsRole:
        return story.words;
    case PlannedLengthRole:
        return story.plannedLength;
    default:
        return {};
    }
}

StoryProxy::StoryProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void StoryProxy::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void StoryProxy::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

void StoryProxy::setInboxOnly(bool on)
{
    m_isInboxOnly = on;
    invalidateRowsFilter();
}

bool StoryProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex story = sourceModel()->index(row, 0, parent);
    if (m_isInboxOnly && story.data(StoryModel::WhyRole).toString().isEmpty())
        return false;
    const QString haystack = story.data(StoryModel::HeadlineRole).toString() + u'\n'
                             + story.data(StoryModel::SlugRole).toString() + u'\n'
                             + story.data(StoryModel::DeskRole).toString() + u'\n'
                             + stateWord(stateOf(story));
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

bool StoryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftStage = stage(stateOf(left));
    const int rightStage = stage(stateOf(right));
    if (leftStage != rightStage)
        return leftStage < rightStage;
    if (m_order == Order::Headline) {
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    }
    if (m_order == Order::Due) {
        const qint64 leftDue = left.data(StoryModel::DueRole).toLongLong();
        const qint64 rightDue = right.data(StoryModel::DueRole).toLongLong();
        if (leftDue != rightDue) // none comes last
            return rightDue == 0 || (leftDue != 0 && leftDue < rightDue);
    }
    return left.data(StoryModel::ChangedRole).toLongLong() > right.data(StoryModel::ChangedRole).toLongLong();
}

}
