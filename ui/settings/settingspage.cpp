// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/settingrow.h"
#include "ui/settings/settingsbook.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::ui {

namespace {

constexpr Setting::Group allGroups[]{Setting::Group::Look, Setting::Group::Writing,  Setting::Group::Spelling,
                                     Setting::Group::Page, Setting::Group::Newsroom, Setting::Group::Desktop};

QString groupTitle(Setting::Group group)
{
    switch (group) {
    case Setting::Group::Look:
        return SettingsPage::tr("Look");
    case Setting::Group::Writing:
        return SettingsPage::tr("Writing");
    case Setting::Group::Spelling:
        return SettingsPage::tr("Spelling");
    case Setting::Group::Page:
        return SettingsPage::tr("Page");
    case Setting::Group::Newsroom:
        return SettingsPage::tr("Newsroom");
    case Setting::Group::Desktop:
        return SettingsPage::tr("Desktop");
    }
    return {};
}

}

SettingsPage::SettingsPage(const std::vector<SettingList> &lists, QWidget *parent)
    : QDialog(parent)
    , m_book(new SettingsBook(lists, this))
    , m_search(new QLineEdit(this))
    , m_groups(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new QLabel(tr("No setting has these words. Fewer or other words may find it."), this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36)
               .boundedTo(screen()->availableSize() * 0.9));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls scroll it
    m_nothing->setWordWrap(true);
    buildSections();
    auto *side = new QHBoxLayout;
    side->setSpacing(16);
    side->addWidget(m_groups);
    side->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addLayout(side, 1);
    column->addLayout(buildButtons());
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_groups, &QListWidget::currentRowChanged, this, &SettingsPage::filter);
    connect(m_book, &SettingsBook::changed, this, &SettingsPage::showState);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_groups->setCurrentRow(0);
    filter();
    showState();
    m_search->setFocus();
}

void SettingsPage::buildSections()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    for (const Setting::Group group : allGroups) {
        Section section{group, new QWidget(page), {}};
        auto *rows = new QVBoxLayout(section.widget);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        auto *heading = new QLabel(groupTitle(group), section.widget);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        rows->addWidget(heading);
        for (const Setting &setting : m_book->settings()) {
            if (setting.group != group)
                continue;
            section.rows.push_back(new SettingRow(*m_book, setting, section.widget));
            rows->addWidget(section.rows.back());
        }
        column->addWidget(section.widget);
        if (section.rows.empty()) {
            section.widget->hide();
            continue;
        }
        auto *entry = new QListWidgetItem(groupTitle(group), m_groups);
        const QFontMetrics metrics = fontMetrics();
        entry->setSizeHint(
            {metrics.horizontalAdvance(entry->text()) + metrics.height(), metrics.height() * 2});
        m_sections.push_back(section);
    }
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_scroll->setWidget(page);
    sizeGroups();
}

void SettingsPage::readAll()
{
    for (const Section &section : m_sections) {
        for (SettingRow *row : section.rows)
            row->read();
    }
    showState();
}

/// As wide as its words, whatever size they have now.
void SettingsPage::sizeGroups()
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (int i = 0; i < m_groups->count(); ++i) {
        QListWidgetItem *entry = m_groups->item(i);
        const int width = metrics.horizontalAdvance(entry->text()) + metrics.height();
        entry->setSizeHint({width, metrics.height() * 2});
        widest = std::max(widest, width);
    }
    m_groups->setFixedWidth(widest + metrics.height());
}

void SettingsPage::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeGroups();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        readAll(); // menus and wheels set things too
}

QLayout *SettingsPage::buildButtons()
{
    m_undo = new QPushButton(tr("&Undo"), this);
    m_resetAll = new QPushButton(tr("&Reset All"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {m_undo, m_resetAll, close})
        button->setAutoDefault(false); // Enter in the search field is no answer to anything
    auto *undoKeys = new QShortcut(QKeySequence::Undo, this);
    connect(undoKeys, &QShortcut::activated, m_book, &SettingsBook::undo);
    connect(m_undo, &QPushButton::clicked, m_book, &SettingsBook::undo);
    connect(m_resetAll, &QPushButton::clicked, m_book, &SettingsBook::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

/// Without words the chosen group alone; with words what has them, from all groups.
void SettingsPage::filter()
{
    const QString words = m_search->text().simplified();
    bool any = false;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        bool anyHere = false;
        for (SettingRow *row : m_sections[i].rows) {
            const bool fits = words.isEmpty() ? int(i) == m_groups->currentRow() : row->fits(words);
            row->setVisible(fits);
            anyHere = anyHere || fits;
        }
        m_sections[i].widget->setVisible(anyHere);
        any = any || anyHere;
    }
    m_nothing->setVisible(!any);
    m_groups->setEnabled(words.isEmpty());
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::showState()
{
    m_undo->setEnabled(m_book->canUndo());
    const QString title = m_book->undoTitle();
    m_undo->setToolTip(title.isEmpty() ? QString() : tr("Takes the change of “%1” back.").arg(title));
    m_resetAll->setEnabled(!std::ranges::all_of(m_book->settings(), SettingsBook::isFallback));
}

void SettingsPage::showSetting(const QString &id)
{
    m_search->clear();
    for (size_t i = 0; i < m_sections.size(); ++i) {
        for (const SettingRow *row : m_sections[i].rows) {
            if (row->id() != id)
                continue;
            m_groups->setCurrentRow(int(i));
            row->control()->setFocus(Qt::OtherFocusReason);
            m_scroll->ensureWidgetVisible(row->control());
        }
    }
}

}
