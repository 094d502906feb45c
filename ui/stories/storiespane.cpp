// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stories/storiespane.h"

#include "ui/stories/storydelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

namespace galley::ui {

StoriesPane::StoriesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_inbox(new QPushButton(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_none(new EmptyPage(tr("No stories yet"),
                           tr("A story starts with a headline. Everything is saved as you type."), this))
    , m_noFit(new EmptyPage(
          tr("No story fits"),
          tr("Fewer or other words find more: headline, slug, desk and state are searched."), this))
{
    m_filter->setPlaceholderText(tr("Filter stories"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme.icon(QStringLiteral("search"), Token::MutedText), QLineEdit::LeadingPosition);
    m_order->addItem(tr("By due time"), int(StoryProxy::Order::Due));
    m_order->addItem(tr("Latest first"), int(StoryProxy::Order::Changed));
    m_order->addItem(tr("By headline"), int(StoryProxy::Order::Headline));
    m_order->setAccessibleName(tr("Order of the stories"));
    m_order->setToolTip(m_order->accessibleName());
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->setMinimumContentsLength(0);
    m_inbox->setCheckable(true);
    m_inbox->setToolTip(
        tr("Shows only the stories that wait for you: given back, handed over, or yours to decide"));
    setInbox({});
    m_proxy.setSourceModel(&m_model);
    m_list->setModel(&m_proxy);
    m_list->setItemDelegate(new StoryDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Stories"));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_noFit);

    auto *tools = new QVBoxLayout; // one below the other: the list may be narrow
    tools->setContentsMargins(16, 12, 16, 4);
    tools->setSpacing(6);
    tools->addWidget(m_filter);
    tools->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_inbox, 1);
    column->addLayout(row);
    column->addWidget(m_pages, 1);

    QPushButton *create = m_none->addButton(
        tr("New story  (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
    QPushButton *sample = m_none->addButton(tr("Open the sample newsroom"));
    connect(create, &QPushButton::clicked, this, &StoriesPane::newStoryWanted);
    connect(sample, &QPushButton::clicked, this, &StoriesPane::sampleWanted);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy.setWords(words);
        showRightPage();
        selectOpen();
    });
    connect(m_inbox, &QPushButton::toggled, this, [this](bool on) {
        m_proxy.setInboxOnly(on);
        showRightPage();
        selectOpen();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &StoriesPane::focusList);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { m_proxy.setOrder(order()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &story) {
                if (story.isValid() && !m_selecting)
                    Q_EMIT storyChosen(story.data(StoryModel::IdRole).toString());
            });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &story) {
        Q_EMIT storyEntered(story.data(StoryModel::IdRole).toString());
    });
    showRightPage();
}

void StoriesPane::setStories(std::vector<store::StorySummary> stories)
{
    m_selecting = true;
    m_model.setStories(std::move(stories));
    m_selecting = false;
    showRightPage();
    selectOpen();
}

void StoriesPane::setInbox(const QHash<QString, QString> &why)
{
    m_model.setInbox(why);
    m_inbox->setText(why.isEmpty() ? tr("Nothing waits for you")
                                   : tr("%n wait(s) for you", nullptr, int(why.size())));
    m_inbox->setEnabled(!why.isEmpty());
    if (why.isEmpty())
        m_inbox->setChecked(false);
}

void StoriesPane::turnInbox()
{
    if (!m_inbox->isEnabled())
        return;
    const bool isLeft = m_inbox->isChecked() && m_list->hasFocus();
    m_inbox->setChecked(!isLeft);
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!isLeft)
        standAt(m_proxy.index(0, 0));
}

void StoriesPane::markOpen(const QString &id)
{
    m_openId = id;
    selectOpen();
}

void StoriesPane::selectOpen()
{
    const QModelIndex open = m_proxy.mapFromSource(m_model.index(m_model.rowOf(m_openId)));
    if (open.isValid())
        standAt(open);
    else
        m_list->clearSelection();
}

/// Without opening it.
void StoriesPane::standAt(const QModelIndex &story)
{
    m_selecting = true;
    m_list->setCurrentIndex(story);
    m_selecting = false;
}

void StoriesPane::showRightPage()
{
    if (m_model.rowCount() == 0)
        m_pages->setCurrentWidget(m_none);
    else if (m_proxy.rowCount() == 0)
        m_pages->setCurrentWidget(m_noFit);
    else
        m_pages->setCurrentWidget(m_list);
}

void StoriesPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void StoriesPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proxy.index(0, 0));
}

StoryProxy::Order StoriesPane::order() const
{
    return StoryProxy::Order(m_order->currentData().toInt());
}

void StoriesPane::setOrder(StoryProxy::Order order)
{
    m_order->setCurrentIndex(m_order->findData(int(order)));
}

}
