// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/boardfilter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int typingPause = 120; // milliseconds after the last key until the newsroom is asked

QString quoted(const QString &value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

}

BoardFilter::BoardFilter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(new QComboBox(this))
    , m_field(new QLineEdit(this))
    , m_narrow(new QToolButton(this))
    , m_grouping(new QComboBox(this))
    , m_fault(new QLabel(this))
{
    build(theme);
    fillViews();
    fillNarrow();
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(pause, &QTimer::timeout, this, &BoardFilter::changed);
    connect(m_field, &QLineEdit::textChanged, pause, [pause] { pause->start(); });
    connect(m_view, &QComboBox::activated, this, &BoardFilter::chooseView);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &BoardFilter::changed);
}

void BoardFilter::build(const Theme &theme)
{
    m_field->setPlaceholderText(tr("Words, or desk:, by:, due:today, state:editing, edition: …"));
    m_field->setAccessibleName(tr("Filter the board"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(u"search"_s, Token::MutedText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_view->setAccessibleName(tr("View"));
    m_view->setToolTip(tr("Views of the board; your own are made with “Save This View”"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_narrow->setText(tr("Narrow Down"));
    m_narrow->setPopupMode(QToolButton::InstantPopup);
    m_narrow->setMenu(new QMenu(m_narrow));
    m_narrow->setFocusPolicy(Qt::StrongFocus);
    using By = store::StoryGrouping;
    for (const auto &[text, by] :
         {std::pair(tr("By State"), By::State), std::pair(tr("By Day Due"), By::DueDay),
          std::pair(tr("By Desk"), By::Desk), std::pair(tr("By Edition"), By::Edition),
          std::pair(tr("By Person"), By::Person)})
        m_grouping->addItem(text, int(by));
    m_grouping->setAccessibleName(tr("Put together"));
    m_fault->setVisible(false);
    m_fault->setWordWrap(true);
    auto *plan = new QPushButton(theme.icon(u"new"_s), tr("Plan a Story…"), this);
    connect(plan, &QPushButton::clicked, this, &BoardFilter::planWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_view);
    row->addWidget(m_field, 1);
    row->addWidget(m_narrow);
    row->addWidget(m_grouping);
    row->addWidget(plan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->addLayout(row);
    column->addWidget(m_fault);
}

QList<SavedView> BoardFilter::views() const
{
    QList<SavedView> all{
        {tr("On Their Way"), u"is:active"_s},
        {tr("Due Today"), u"is:active due:today"_s},
        {tr("Due This Week"), u"is:active due:week"_s},
        {tr("Overdue"), u"due:overdue"_s},
        {tr("In Review"), u"state:submitted state:editing state:checking state:checked state:legal"_s},
        {tr("Ready"), u"state:approved state:scheduled"_s},
        {tr("Under Embargo"), u"is:embargoed"_s},
        {tr("Due at No Time"), u"is:active due:none"_s},
        {tr("Everything"), u""_s}};
    return all + m_saved;
}

void BoardFilter::fillViews()
{
    const QString query = this->query();
    const QList<SavedView> all = views();
    m_view->clear();
    int chosen = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isCounted = i < m_counts.size() && m_counts[i] >= 0;
        const QString count = isCounted ? u"  "_s + QLocale().toString(m_counts[i]) : QString();
        m_view->addItem(all[i].name + count, all[i].query);
        if (all[i].query == query)
            chosen = int(i);
    }
    m_view->insertSeparator(m_view->count());
    m_view->addItem(tr("Save This View…"), u"\x01save"_s);
    if (!m_saved.isEmpty())
        m_view->addItem(tr("Remove a View…"), u"\x01remove"_s);
    m_view->setPlaceholderText(tr("Own question"));
    m_view->setCurrentIndex(chosen);
}

void BoardFilter::chooseView()
{
    const QString data = m_view->currentData().toString();
    if (data == "\x01save"_L1)
        saveView();
    else if (data == "\x01remove"_L1)
        removeView();
    else
        setQuery(data);
    fillViews();
}

void BoardFilter::saveView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save This View"));
    dialog->setLabelText(tr("Name of the view:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_saved.removeIf([&](const SavedView &view) { return view.name == name.trimmed(); });
        m_saved.append({name.trimmed(), query()});
        m_counts.clear();
        fillViews();
        Q_EMIT savedViewsChanged();
    });
    dialog->open();
}

void BoardFilter::removeView()
{
    QStringList names;
    for (const SavedView &view : m_saved)
        names << view.name;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Remove a View"));
    dialog->setLabelText(tr("View to be removed; its stories stay:"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        m_saved.removeIf([&](const SavedView &view) { return view.name == name; });
        m_counts.clear();
        fillViews();
        Q_EMIT savedViewsChanged();
    });
    dialog->open();
}

/// What can be asked for, with the mouse: each choice writes its operator into the field, and so teaches it.
void BoardFilter::fillNarrow()
{
    QMenu *menu = m_narrow->menu();
    menu->clear();
    const auto add = [this](QMenu *to, const QString &text, const QString &what) {
        to->addAction(text, this, [this, what] { addOperator(what); });
    };
    QMenu *states = menu->addMenu(tr("State"));
    for (int state = 0; state <= int(story::State::Spiked); ++state)
        add(states, stateWord(story::State(state)), u"state:"_s + story::stateName(story::State(state)));
    QMenu *due = menu->addMenu(tr("Due"));
    add(due, tr("Today"), u"due:today"_s);
    add(due, tr("Tomorrow"), u"due:tomorrow"_s);
    add(due, tr("Within Seven Days"), u"due:week"_s);
    add(due, tr("Overdue"), u"due:overdue"_s);
    add(due, tr("At No Time"), u"due:none"_s);
    QMenu *desks = menu->addMenu(tr("Desk"));
    for (const QString &desk : m_desks)
        add(desks, desk, u"desk:"_s + quoted(desk));
    desks->setEnabled(!m_desks.isEmpty());
    QMenu *people = menu->addMenu(tr("Person"));
    for (const QString &person : m_people)
        add(people, person, u"by:"_s + quoted(person));
    people->setEnabled(!m_people.isEmpty());
    add(menu, tr("Under Embargo"), u"is:embargoed"_s);
    add(menu, tr("Not Yet Published"), u"is:active"_s);
}

void BoardFilter::addOperator(const QString &text)
{
    if (query().split(u' ').contains(text))
        return;
    setQuery(query().isEmpty() ? text : query() + u' ' + text);
    focusField();
}

QString BoardFilter::query() const
{
    return m_field->text().trimmed();
}

void BoardFilter::setQuery(const QString &query)
{
    m_field->setText(query);
}

store::StoryGrouping BoardFilter::grouping() const
{
    return store::StoryGrouping(m_grouping->currentData().toInt());
}

void BoardFilter::setGrouping(store::StoryGrouping by)
{
    m_grouping->setCurrentIndex(m_grouping->findData(int(by)));
}

void BoardFilter::setSavedViews(const QList<SavedView> &views)
{
    m_saved = views;
    fillViews();
}

void BoardFilter::setChoices(const QStringList &desks, const QStringList &people)
{
    m_desks = desks;
    m_people = people;
    fillNarrow();
}

void BoardFilter::setCounts(const QList<int> &counts)
{
    if (counts == m_counts && m_view->currentData().toString() == query())
        return;
    m_counts = counts;
    if (!m_view->view()->isVisible()) // not under somebody's hand
        fillViews();
}

void BoardFilter::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void BoardFilter::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool BoardFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leaveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
