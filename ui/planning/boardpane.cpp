// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/boardpane.h"

#include "core/desk/deskwork.h"
#include "core/desk/search.h"
#include "ui/planning/boardview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/taborder.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int minute = 60'000;

using Order = store::StoryFilter::Order;

/// The order a column stands for; a column without one leaves the order as it is.
std::optional<Order> orderOf(int column)
{
    switch (column) {
    case BoardModel::Story:
        return Order::Headline;
    case BoardModel::State:
        return Order::State;
    case BoardModel::Desk:
        return Order::Desk;
    case BoardModel::Due:
        return Order::Due;
    case BoardModel::Length:
        return Order::Words;
    case BoardModel::Changed:
        return Order::Changed;
    default:
        return std::nullopt;
    }
}

}

BoardPane::BoardPane(const Theme &theme, store::StoreFactory openStore, QWidget *parent)
    : QWidget(parent)
    , m_openStore(std::move(openStore))
    , m_model(new BoardModel(theme, this))
    , m_view(new BoardView(*m_model, theme, this))
    , m_filter(new BoardFilter(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_clock(new QTimer(this))
{
    build(theme);
    m_filter->setQuery(u"is:active"_s);
    connect(m_filter, &BoardFilter::changed, this, &BoardPane::ask);
    connect(m_filter, &BoardFilter::planWanted, this, &BoardPane::planNew);
    connect(m_filter, &BoardFilter::leaveWanted, this, &BoardPane::focusView);
    connect(m_model, &BoardModel::groupsWanted, this, &BoardPane::askGroups);
    connect(m_model, &BoardModel::pageWanted, this, &BoardPane::askPage);
    connect(m_model, &BoardModel::changed, this, &BoardPane::showRightPage);
    connect(
        m_model, &BoardModel::planWanted, this,
        [this](const story::ArticleId &story, const desk::PlanChange &change) { plan({story}, change, {}); });
    connect(m_view, &BoardView::storyChosen, this, &BoardPane::storyChosen);
    connect(m_view, &BoardView::undoWanted, this, &BoardPane::undoLast);
    connect(m_view, &BoardView::choiceChanged, this, &BoardPane::showChoice);
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, this, &BoardPane::ask);
    m_clock->setInterval(minute);
    connect(m_clock, &QTimer::timeout, this, [this] {
        m_model->setNow(QDateTime::currentMSecsSinceEpoch());
        m_view->viewport()->update();
    });
}

BoardPane::~BoardPane() = default;

void BoardPane::build(const Theme &)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_none = new EmptyPage(tr("Nothing stands on the board"),
                           tr("No story fits this view. Choose another view above, or plan a story: one line "
                              "that says what is to be written, when it is due and who writes it."),
                           this);
    connect(m_none->addButton(tr("Plan a Story…")), &QPushButton::clicked, this, &BoardPane::planNew);
    connect(m_none->addButton(tr("Show Everything")), &QPushButton::clicked, this,
            [this] { m_filter->setQuery({}); });
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_none);
    setWidths();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_pages, 1);
    column->addWidget(buildActions());
    tabInReadingOrder(*this);
}

/// Room for what the columns usually hold, in the size of text that there is.
void BoardPane::setWidths()
{
    const int width = fontMetrics().averageCharWidth();
    const std::array widths{46, 14, 12, 18, 20, 16, 12, 8, 18, 14}; // characters
    for (int column = 0; column < BoardModel::columnCount_; ++column)
        m_view->header()->resizeSection(column, widths[size_t(column)] * width);
    m_view->header()->setMinimumSectionSize(6 * width);
}

void BoardPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setWidths();
}

/// Below the rows: how many are chosen, and what can be done to them.
QWidget *BoardPane::buildActions()
{
    auto *bar = new QWidget(this);
    m_count = new QLabel(bar);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_plan = new QPushButton(tr("Change &Plan…"), bar);
    m_export = new QPushButton(tr("&Export…"), bar);
    m_plan->setObjectName(u"board.plan"_s);
    connect(m_plan, &QPushButton::clicked, this, &BoardPane::planChosen);
    connect(m_export, &QPushButton::clicked, this, &BoardPane::exportChosen);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(m_plan);
    row->addWidget(m_export);
    return bar;
}

void BoardPane::setPerson(const QString &person)
{
    m_person = person;
}

void BoardPane::setChoices(const QStringList &desks, const QStringList &people)
{
    m_desks = desks;
    m_people = people;
    m_filter->setChoices(desks, people);
}

void BoardPane::refresh()
{
    m_isStale = true;
    if (isVisible()) {
        m_isStale = false;
        m_model->setNow(QDateTime::currentMSecsSinceEpoch());
        m_model->refresh();
        askCounts();
    }
}

void BoardPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock->start();
    if (m_isStale) {
        ask();
        askCounts();
    }
}

/// What the bar and the header say, as a question to the model.
void BoardPane::ask()
{
    const desk::SearchQuery query = desk::parseSearch(m_filter->query(), QDateTime::currentDateTime());
    m_filter->setFault(query.faults.join(u' '));
    store::StoryFilter filter = query.filter;
    filter.words = query.words;
    const QHeaderView *header = m_view->header();
    filter.order = orderOf(header->sortIndicatorSection()).value_or(Order::Due);
    filter.isReversed = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_model->setNow(QDateTime::currentMSecsSinceEpoch());
    m_model->setQuestion(filter, m_filter->grouping());
}

void BoardPane::askGroups(int question, const store::StoryFilter &filter, store::StoryGrouping by)
{
    desk::runOnDesk(
        m_openStore, m_person, this,
        [filter, by](desk::Desk &desk) { return desk::boardGroups(desk, filter, by, QDate::currentDate()); },
        [this, question](const base::Result<std::vector<store::StoryGroup>> &groups) {
            if (groups)
                m_model->setGroups(question, *groups);
            else
                Q_EMIT failed(tr("The board could not be read"), groups.error());
        });
}

void BoardPane::askPage(int question, int group, int page, const store::StoryFilter &filter)
{
    desk::runOnDesk(
        m_openStore, m_person, this, [filter](desk::Desk &desk) { return desk.stories(filter); },
        [this, question, group, page](const base::Result<std::vector<store::StorySummary>> &stories) {
            if (stories)
                m_model->setPage(question, group, page, *stories);
            else
                Q_EMIT failed(tr("The board could not be read"), stories.error());
        });
}

/// How many stories each view has, in one go on another thread.
void BoardPane::askCounts()
{
    const auto work = [views = m_filter->views()](desk::Desk &desk) -> base::Result<QList<int>> {
        QList<int> counts;
        for (const SavedView &view : views) {
            const desk::SearchQuery query = desk::parseSearch(view.query, QDateTime::currentDateTime());
            store::StoryFilter filter = query.filter;
            filter.words = query.words;
            const auto groups = desk.count(filter, store::StoryGrouping::State);
            if (!groups)
                return std::unexpected(groups.error());
            int count = 0;
            for (const store::StoryGroup &group : *groups)
                count += group.stories;
            counts << count;
        }
        return counts;
    };
    desk::runOnDesk(m_openStore, m_person, this, work, [this](const base::Result<QList<int>> &counts) {
        if (counts) // else the board itself tells what is wrong
            m_filter->setCounts(*counts);
    });
}

void BoardPane::showRightPage()
{
    m_pages->setCurrentWidget(m_model->stories() > 0 ? static_cast<QWidget *>(m_view) : m_none);
    showChoice();
}

void BoardPane::showChoice()
{
    const int chosen = m_view->chosenCount();
    const QLocale locale;
    m_count->setText(chosen > 0 ? tr("%Ln story(ies) chosen", nullptr, chosen)
                                : tr("%Ln story(ies). Enter opens one, F2 changes a cell, "
                                     "Shift and the arrows choose several.",
                                     nullptr, m_model->stories()));
    m_plan->setEnabled(chosen > 0);
    m_export->setEnabled(chosen > 0);
}

void BoardPane::focusView()
{
    if (m_pages->currentWidget() != m_view) {
        m_filter->focusField();
        return;
    }
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QByteArray BoardPane::look() const
{
    return m_view->header()->saveState();
}

void BoardPane::setLook(const QByteArray &look)
{
    if (!look.isEmpty())
        m_view->header()->restoreState(look);
}

}
