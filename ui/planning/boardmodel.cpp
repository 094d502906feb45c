// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/boardmodel.h"

#include "ui/planning/boardcells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

BoardModel::BoardModel(const Theme &theme, QObject *parent) : QAbstractItemModel(parent), m_theme(theme) { }

void BoardModel::setQuestion(const store::StoryFilter &filter, store::StoryGrouping by)
{
    m_filter = filter;
    m_by = by;
    refresh();
}

void BoardModel::refresh()
{
    Q_EMIT groupsWanted(++m_question, m_filter, m_by);
}

/// Groups in the order in which work goes on; days and names as the store has them, "none" last.
void BoardModel::setGroups(int question, std::vector<store::StoryGroup> groups)
{
    if (question != m_question)
        return;
    if (m_by == store::StoryGrouping::State)
        std::ranges::sort(groups, {}, [](const store::StoryGroup &one) {
            const story::State state = story::stateFromName(one.key);
            return std::pair(stage(state), int(state));
        });
    else
        std::ranges::stable_partition(groups,
                                      [](const store::StoryGroup &one) { return !one.key.isEmpty(); });
    if (isSame(groups)) {
        takeSums(groups);
        return;
    }
    Q_EMIT aboutToChange();
    beginResetModel();
    m_shownBy = m_by;
    m_groups.clear();
    for (store::StoryGroup &one : groups)
        m_groups.push_back({std::move(one), {}, {}});
    endResetModel();
    Q_EMIT changed();
}

/// The same rows in the same groups, though what they say may have changed.
bool BoardModel::isSame(const std::vector<store::StoryGroup> &groups) const
{
    const auto rows = [](const store::StoryGroup &one) { return std::pair(one.key, one.stories); };
    return m_by == m_shownBy
           && std::ranges::equal(m_groups, groups, {}, [&](const Group &one) { return rows(one.of); }, rows);
}

/// What is shown stays, and is read anew as it is looked at.
void BoardModel::takeSums(const std::vector<store::StoryGroup> &groups)
{
    for (size_t group = 0; group < groups.size(); ++group) {
        m_groups[group].of = groups[group];
        m_groups[group].asked.clear();
        const QModelIndex parent = index(int(group), 0);
        if (groups[group].stories > 0)
            Q_EMIT dataChanged(index(0, 0, parent),
                               index(groups[group].stories - 1, columnCount_ - 1, parent));
    }
    if (!groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(groups.size()) - 1, columnCount_ - 1));
    Q_EMIT changed();
}

void BoardModel::setPage(int question, int group, int page, std::vector<store::StorySummary> stories)
{
    if (question != m_question || group >= int(m_groups.size()) || stories.empty())
        return;
    Group &into = m_groups[size_t(group)];
    const int last = std::min(page * pageSize + int(stories.size()), into.of.stories) - 1;
    into.pages[page] = std::move(stories);
    const QModelIndex parent = index(group, 0);
    Q_EMIT dataChanged(index(page * pageSize, 0, parent), index(last, columnCount_ - 1, parent));
}

store::StoryFilter BoardModel::filterOf(int group) const
{
    return desk::groupFilter(m_filter, m_by, m_groups[size_t(group)].of.key);
}

QModelIndex BoardModel::indexOf(const story::ArticleId &id) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        for (auto page = m_groups[group].pages.cbegin(); page != m_groups[group].pages.cend(); ++page) {
            const auto found = std::ranges::find(*page, id, &store::StorySummary::id);
            if (found != page->end())
                return index(page.key() * pageSize + int(found - page->begin()), 0, index(int(group), 0));
        }
    }
    return {};
}

int BoardModel::stories() const
{
    int all = 0;
    for (const Group &group : m_groups)
        all += group.of.stories;
    return all;
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, quintptr(parent.row() + 1)); // a story: its group's number and one
}

QModelIndex BoardModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? m_groups[size_t(parent.row())].of.stories : 0;
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return columnCount_;
}

/// Once for each piece, and not within the painting that found it missing.
void BoardModel::want(int group, int page) const
{
    Group &of = m_groups[size_t(group)];
    if (of.asked.contains(page))
        return;
    of.asked.insert(page);
    store::StoryFilter filter = filterOf(group);
    filter.limit = pageSize;
    filter.offset = page * pageSize;
    auto *self = const_cast<BoardModel *>(this); // a view asks through a const interface
    QMetaObject::invokeMethod(
        self,
        [self, question = m_question, group, page, filter] {
            Q_EMIT self->pageWanted(question, group, page, filter);
        },
        Qt::QueuedConnection);
}

const store::StorySummary *BoardModel::summary(const QModelIndex &index) const
{
    const int group = int(index.internalId()) - 1;
    const Group &of = m_groups[size_t(group)];
    const auto page = of.pages.constFind(index.row() / pageSize);
    const size_t place = size_t(index.row() % pageSize);
    want(group, index.row() / pageSize); // anew, where what is there is of an older answer
    return page != of.pages.cend() && place < page->size() ? &(*page)[place] : nullptr;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IsGroupRole)
        return isGroup(index);
    if (isGroup(index))
        return groupData(m_groups[size_t(index.row())], index.column(), role);
    const store::StorySummary *story = summary(index);
    if (!story)
        return index.column() == Story && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    return cellData(*story, index.column(), role);
}

QVariant BoardModel::groupData(const Group &group, int column, int role) const
{
    const QLocale locale;
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (column == Story && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QString count = tr("%Ln story(ies)", nullptr, group.of.stories);
        return u"%1 – %2"_s.arg(groupTitle(m_by, group.of.key), count);
    }
    if (column == Length && role == Qt::DisplayRole && group.of.words + group.of.planned > 0)
        return tr("%1 of %2", "words written, planned")
            .arg(locale.toString(group.of.words), locale.toString(group.of.planned));
    return {};
}

bool BoardModel::isOverdue(const store::StorySummary &story) const
{
    return story.dueAt > 0 && story.dueAt < m_now && stage(story.state) < stage(story::State::Published);
}

QVariant BoardModel::cellData(const store::StorySummary &story, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(story, column);
    case Qt::EditRole:
        return editData(story, column);
    case SummaryRole:
        return QVariant::fromValue(story);
    case Qt::AccessibleTextRole:
        return column == Story ? boardSentence(story, isOverdue(story)) : cellText(story, column);
    case Qt::ToolTipRole:
        return column == Story ? QStringList{story.headline, story.slug, story.budgetLine}.join(u'\n')
                               : cellText(story, column);
    case Qt::DecorationRole:
        if (column == State)
            return m_theme.icon(stateIcon(story.state), Token::MutedText);
        if (column == Due && isOverdue(story))
            return m_theme.icon(u"warning"_s, Token::Danger);
        return {};
    case Qt::ForegroundRole:
        return column == Due && isOverdue(story) ? QVariant(m_theme.color(Token::Danger)) : QVariant();
    default:
        return {};
    }
}

QString BoardModel::cellText(const store::StorySummary &story, int column) const
{
    const QLocale locale;
    switch (column) {
    case Story:
        return boardTitle(story);
    case State:
        return stateWord(story.state);
    case Desk:
        return story.desk;
    case Person:
        return story.holder.isEmpty() ? story.byline.join(u", "_s) : story.holder;
    case Due:
        return story.dueAt == 0   ? QString()
               : isOverdue(story) ? tr("%1, overdue").arg(dueText(story.dueAt))
                                  : dueText(story.dueAt);
    case Length:
        return story.plannedLength == 0
                   ? locale.toString(story.words)
                   : tr("%1 of %2", "words written, planned")
                         .arg(locale.toString(story.words), locale.toString(story.plannedLength));
    case Edition:
        return story.edition;
    case Page:
        return story.pageSlot;
    case Embargo:
        return story.embargoUntil > m_now ? tr("until %1").arg(dueText(story.embargoUntil)) : QString();
    case Changed:
        return timeText(story.changedAt);
    default:
        return {};
    }
}

QVariant BoardModel::editData(const store::StorySummary &story, int column) const
{
    const auto time = [](qint64 at) { return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at); };
    switch (column) {
    case Story:
        return story.budgetLine;
    case Desk:
        return story.desk;
    case Due:
        return time(story.dueAt);
    case Length:
        return story.plannedLength;
    case Edition:
        return story.edition;
    case Page:
        return story.pageSlot;
    case Embargo:
        return time(story.embargoUntil);
    default:
        return {};
    }
}

bool BoardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const store::StorySummary *story = isGroup(index) ? nullptr : summary(index);
    if (!story || role != Qt::EditRole || editData(*story, index.column()) == value)
        return false;
    desk::PlanChange change;
    switch (index.column()) {
    case Story:
        change.budgetLine = value.toString();
        break;
    case Desk:
        change.desk = value.toString();
        break;
    case Due:
        change.dueAt = value.toDateTime().toUTC();
        break;
    case Length:
        change.plannedLength = value.toInt();
        break;
    case Edition:
        change.edition = value.toString();
        break;
    case Page:
        change.pageSlot = value.toString();
        break;
    case Embargo:
        change.embargoUntil = value.toDateTime().toUTC();
        break;
    default:
        return false;
    }
    Q_EMIT planWanted(story->id, change);
    return true;
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(boardColumnTitle(section)) : QVariant();
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index))
        return Qt::ItemIsEnabled;
    const int column = index.column();
    const bool isEditable = column != State && column != Person && column != Changed;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
           | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

}
