// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/boardview.h"

#include "ui/planning/boarddelegate.h"
#include "ui/planning/boardmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int leastOfStory = 30; // characters
constexpr int mostKept = 1'000;  // chosen rows that stay chosen when the rows are read anew

}

BoardView::BoardView(BoardModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new BoardDelegate(theme, this));
    setAccessibleName(tr("Stories on the board"));
    setUniformRowHeights(true); // else every row of a group would be read for its height
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setEditTriggers(EditKeyPressed);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    setExpandsOnDoubleClick(false);
    header()->setSectionsMovable(true);
    header()->setSortIndicator(BoardModel::Due, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setAccessibleName(tr("Columns of the board"));
    connect(this, &QTreeView::doubleClicked, this, &BoardView::openCurrent);
    // The key that expands everything tells of stories too.
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &row) {
        if (m_model.isGroup(row))
            m_closed.remove(m_model.keyOf(row.row()));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) {
        if (m_model.isGroup(row))
            m_closed.insert(m_model.keyOf(row.row()));
    });
    connect(&model, &BoardModel::aboutToChange, this, &BoardView::keepPlace);
    connect(&model, &BoardModel::changed, this, &BoardView::takePlace);
    connect(&model, &QAbstractItemModel::dataChanged, this, &BoardView::chooseAgain);
}

void BoardView::keepPlace()
{
    if (const story::ArticleId id = current(); !id.isNull())
        m_place = id;
    for (const Part &part : chosen()) {
        const QModelIndex group = m_model.index(part.group, 0);
        for (int row = part.first; row < part.first + std::min(part.count, mostKept); ++row) {
            const auto story
                = m_model.index(row, 0, group).data(BoardModel::SummaryRole).value<store::StorySummary>();
            if (!story.id.isNull())
                m_chosen.insert(story.id.toString());
        }
    }
    m_scroll = verticalScrollBar()->value();
}

/// As rows come in that were chosen before.
void BoardView::chooseAgain(const QModelIndex &first, const QModelIndex &last)
{
    if (!m_place.isNull() && !currentIndex().isValid())
        choose(m_place);
    for (int row = first.row(); row <= last.row() && !m_chosen.isEmpty() && first.parent().isValid(); ++row) {
        const QModelIndex index = m_model.index(row, 0, first.parent());
        const auto story = index.data(BoardModel::SummaryRole).value<store::StorySummary>();
        if (m_chosen.remove(story.id.toString()))
            selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// Groups are open when they first appear, unless all in them is done.
void BoardView::takePlace()
{
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QString key = m_model.keyOf(group);
        const QString known = QString::number(int(m_model.grouping())) + key;
        if (!m_known.contains(known)) {
            m_known.insert(known);
            const bool isDone = m_model.grouping() == store::StoryGrouping::State
                                && stage(story::stateFromName(key)) >= stage(story::State::Published);
            const bool isPast = m_model.grouping() == store::StoryGrouping::DueDay && key.startsWith(u'<');
            if ((isDone || isPast) && m_model.rowCount() > 1)
                m_closed.insert(key);
        }
        const QModelIndex index = m_model.index(group, 0);
        const bool isOpen = !m_closed.contains(key);
        setFirstColumnSpanned(group, {}, false);
        setExpanded(index, isOpen);
    }
    verticalScrollBar()->setValue(m_scroll);
    Q_EMIT choiceChanged();
}

std::vector<BoardView::Part> BoardView::chosen() const
{
    std::vector<Part> parts;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid() && range.left() == 0 && m_model.isGroup(range.parent()))
            parts.push_back({range.parent().row(), range.top(), range.height()});
    }
    return parts;
}

int BoardView::chosenCount() const
{
    int count = 0;
    for (const Part &part : chosen())
        count += part.count;
    return count;
}

story::ArticleId BoardView::current() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model.isGroup(index))
        return {};
    return index.data(BoardModel::SummaryRole).value<store::StorySummary>().id;
}

void BoardView::choose(const story::ArticleId &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    m_place = {};
    setCurrentIndex(index);
}

void BoardView::openCurrent(const QModelIndex &index)
{
    if (m_model.isGroup(index)) {
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        return;
    }
    const auto story = index.data(BoardModel::SummaryRole).value<store::StorySummary>();
    if (!story.id.isNull())
        Q_EMIT storyChosen(story.id.toString());
}

/// The story's column has what the others leave, and never less than a headline needs.
void BoardView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int others = header()->length() - header()->sectionSize(BoardModel::Story);
    const int least = leastOfStory * fontMetrics().averageCharWidth();
    header()->resizeSection(BoardModel::Story, std::max(least, viewport()->width() - others));
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState
        && currentIndex().isValid())
        openCurrent(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void BoardView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isGroup(index))
        painter->fillRect(option.rect, m_theme.color(Token::Window));
    QTreeView::drawRow(painter, option, index);
}

void BoardView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

}
