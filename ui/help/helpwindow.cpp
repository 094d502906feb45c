// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include "ui/commands/registry.h"
#include "ui/commands/shortcuts.h"
#include "ui/help/helpview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int mostHits = 30;

}

HelpWindow::HelpWindow(CommandRegistry &commands, const Theme &theme, const QString &language)
    : QWidget(nullptr, Qt::Window)
    , m_commands(commands)
    , m_book(language)
    , m_search(new QLineEdit(this))
    , m_lists(new QStackedWidget(this))
    , m_contents(new QListWidget)
    , m_hits(new QListWidget)
    , m_nothing(new QLabel(tr("No page has these words. Try one of them alone, or a plainer one.")))
    , m_view(new HelpView(m_book, commands, theme, this))
    , m_says(new QLabel(this))
{
    setWindowTitle(tr("Help – Galley"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 46)
               .boundedTo(screen()->availableSize() * 0.9));
    m_hits->setItemDelegate(
        new RowDelegate(theme, [](const QModelIndex &) { return RowDelegate::Sign{u"document"_s}; }, this));
    auto *side = new QWidget;
    side->setLayout(buildSide());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_view, 1);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(side);
    halves->addWidget(page);
    halves->setStretchFactor(1, 1);
    halves->setSizes({fontMetrics().averageCharWidth() * 42, fontMetrics().averageCharWidth() * 108});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(halves);
    fillContents();
    addKeys();
    connect(m_view, &HelpView::commandWanted, this, &HelpWindow::runCommand);
    connect(m_view, &HelpView::settingWanted, this, &HelpWindow::settingWanted);
    connect(m_view, &HelpView::pageChanged, this, &HelpWindow::markContents);
    connect(m_view, &QTextBrowser::highlighted, this, &HelpWindow::tell);
    setTabOrder({m_search, m_contents, m_hits, m_view});
    m_search->setFocus();
}

QLayout *HelpWindow::buildSide()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_hits->setAccessibleName(tr("Pages that have these words"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setMargin(8);
    for (QListWidget *list : {m_contents, m_hits}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *row) { choose(*row); });
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
            choose(*row);
            m_view->setFocus(Qt::OtherFocusReason);
        });
        m_lists->addWidget(list);
    }
    m_lists->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_lists->currentWidget() != m_hits)
            return;
        choose(*m_hits->item(std::max(0, m_hits->currentRow())));
        m_view->setFocus(Qt::OtherFocusReason);
    });
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 12, 8, 12);
    column->addWidget(m_search);
    column->addWidget(m_lists, 1);
    return column;
}

QLayout *HelpWindow::buildBar()
{
    const auto button = [this](Qt::ArrowType arrow, const QString &name, QKeyCombination keys) {
        auto *made = new QToolButton(this);
        made->setArrowType(arrow);
        made->setAutoRaise(true);
        made->setEnabled(false);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAccessibleName(name);
        made->setShortcut(keys);
        made->setToolTip(tr("%1 (%2)").arg(name, made->shortcut().toString(QKeySequence::NativeText)));
        return made;
    };
    const bool isMirrored = isRightToLeft();
    auto *back = button(isMirrored ? Qt::RightArrow : Qt::LeftArrow, tr("Back"), Qt::ALT | Qt::Key_Left);
    auto *forward
        = button(isMirrored ? Qt::LeftArrow : Qt::RightArrow, tr("Forward"), Qt::ALT | Qt::Key_Right);
    connect(back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QToolButton::setEnabled);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setForegroundRole(QPalette::PlaceholderText);
    m_says->setMinimumWidth(0);
    m_says->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 4);
    row->addWidget(back);
    row->addWidget(forward);
    row->addSpacing(8);
    row->addWidget(m_says, 1);
    return row;
}

void HelpWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, QWidget *context, auto run) {
        auto *shortcut = new QShortcut(keys, context);
        if (context != this)
            shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence::Find, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(Qt::Key_Escape, this, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    key(Qt::Key_Down, m_search, [this] {
        auto *list = qobject_cast<QListWidget *>(m_lists->currentWidget());
        if (!list)
            return;
        list->setFocus(Qt::OtherFocusReason);
        list->setCurrentRow(std::max(0, list->currentRow()));
    });
}

void HelpWindow::fillContents()
{
    for (const QString &page : m_book.contents()) {
        auto *row = new QListWidgetItem(m_book.title(page), m_contents);
        row->setData(pageRole, page);
        if (page.isEmpty()) { // between two parts
            row->setFlags(Qt::NoItemFlags);
            row->setData(Qt::AccessibleTextRole, tr("Next part"));
            row->setSizeHint(QSize(0, fontMetrics().height() / 2));
        } else {
            row->setSizeHint(QSize(0, fontMetrics().height() * 8 / 5));
        }
    }
}

void HelpWindow::search(const QString &words)
{
    m_hits->clear();
    for (const HelpHit &hit : m_book.search(words, mostHits)) {
        auto *row = new QListWidgetItem(hit.title + u'\n' + hit.snippet, m_hits);
        row->setData(pageRole, hit.page);
        row->setToolTip(hit.snippet);
    }
    if (words.trimmed().isEmpty()) {
        m_lists->setCurrentWidget(m_contents);
        m_view->setExtraSelections({});
    } else if (m_hits->count() == 0) {
        m_lists->setCurrentWidget(m_nothing);
    } else {
        m_lists->setCurrentWidget(m_hits);
        m_hits->setCurrentRow(0);
    }
}

void HelpWindow::choose(const QListWidgetItem &row)
{
    const QString page = row.data(pageRole).toString();
    if (page.isEmpty())
        return;
    m_view->showPage(page);
    if (m_lists->currentWidget() == m_hits)
        m_view->mark(m_search->text());
}

void HelpWindow::showPage(const QString &page)
{
    m_search->clear();
    m_view->showPage(m_book.has(page) && !page.isEmpty() ? page : m_book.contents().value(0));
}

QString HelpWindow::page() const
{
    return m_view->page();
}

void HelpWindow::markContents(const QString &page)
{
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_contents->item(i)->data(pageRole).toString() == page)
            m_contents->setCurrentRow(i);
    }
    m_says->clear();
}

/// In the window it belongs to; where it cannot be done now, that is said.
void HelpWindow::runCommand(const QString &id)
{
    m_commands.refresh();
    QAction *action = m_commands.action(id);
    if (!action)
        return;
    if (QApplication::activeModalWidget()) {
        m_says->setText(tr("Answer the dialog first; then this can be done."));
        return;
    }
    if (!action->isEnabled()) {
        m_says->setText(tr("This can be done when a story is open, or something is chosen that it is for."));
        return;
    }
    if (auto *window = qobject_cast<QWidget *>(action->parent())) {
        window->raise();
        window->activateWindow();
    }
    action->trigger();
}

/// Where a link goes, before it is followed.
void HelpWindow::tell(const QUrl &link)
{
    if (link.scheme() != "command"_L1) {
        m_says->clear();
        return;
    }
    for (const auto &[command, action] : m_commands.entries()) {
        if (command.id != link.path())
            continue;
        const QString keys = keysText(command.shortcuts);
        const QString way = tr("%1 menu: %2").arg(CommandRegistry::menuTitle(command.menu), nameOf(command));
        m_says->setText(keys.isEmpty() ? way : tr("%1 (%2)").arg(way, keys));
    }
}

}
