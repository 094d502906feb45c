// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The help: which page belongs to what has the keyboard, in the window and in its dialogs.

#include "ui/commands/registry.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow/helpkey.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowkeys.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Place
{
    const char *widget; ///< class of a pane or a dialog
    const char *page;
};

constexpr Place places[]{
    {"WelcomePage", "start"},
    {"StoriesPane", "planning"},
    {"BoardPane", "planning"},
    {"PlanDialog", "planning"},
    {"SearchPage", "planning"},
    {"EditorPane", "writing"},
    {"StoryHeader", "review"},
    {"PagePane", "page"},
    {"SlotDialog", "page"},
    {"AttributionsPane", "attribution"},
    {"FindingsPane", "checks"},
    {"NotesPane", "notes"},
    {"ReviewPane", "review"},
    {"ApprovalDialog", "review"},
    {"NoticeDialog", "review"},
    {"ReplyDialog", "review"},
    {"AuditDialog", "review"},
    {"VersionsDialog", "review"},
    {"EscrowDialog", "protected-sources"},
    {"PurgeDialog", "protected-sources"},
    {"SourcesPane", "sources"},
    {"SourceDialog", "sources"},
    {"MergeDialog", "sources"},
    {"ImportDialog", "sources"},
    {"FieldsPane", "writing"},
    {"ExportDialog", "export"},
    {"BatchExportDialog", "export"},
    {"StoryImportDialog", "import"},
    {"WireFoldersDialog", "import"},
    {"NewsroomDialog", "newsroom"},
    {"PersonDialog", "newsroom"},
    {"CopiesDialog", "backups"},
    {"QuickPicker", "keyboard"},
    {"ShortcutEditor", "keyboard"},
    {"SettingsPage", "settings"},
};

}

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString own = widget->property(helpPageProperty).toString(); !own.isEmpty())
            return own;
        for (const Place &place : places) {
            if (widget->inherits(QByteArray("galley::ui::").append(place.widget).constData()))
                return QString::fromLatin1(place.page);
        }
    }
    return {};
}

QStringList helpPagesOfPlaces()
{
    QStringList pages;
    for (const Place &place : places)
        pages << QString::fromLatin1(place.page);
    return pages;
}

HelpKey::HelpKey(MainWindow &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

/// Whether a widget stands in a window that belongs to ours, over however many dialogs.
bool HelpKey::isOfDialog(const QWidget &widget) const
{
    const QWidget *top = widget.window();
    if (top == &m_window)
        return false;
    while (top && top != &m_window)
        top = top->parentWidget();
    return top;
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QAction *action = m_window.commands().action(u"help.open"_s);
    auto *widget = static_cast<QWidget *>(watched);
    if (!isOfDialog(*widget) || !action->shortcuts().contains(QKeySequence(key->keyCombination())))
        return false;
    m_window.showHelp(helpPageOf(widget));
    return true;
}

void MainWindow::addHelpCommands()
{
    m_commands->add({.id = u"help.open"_s,
                     .text = tr("&Help"),
                     .menu = Menu::Help,
                     .group = 1,
                     .shortcuts = {QKeySequence(Qt::Key_F1)},
                     .run = [this] { showHelp(helpPageOf(QApplication::focusWidget())); }});
    new HelpKey(*this);
}

/// A window of its own without a parent: it stays usable while a dialog waits for an answer.
void MainWindow::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpWindow(*m_commands, m_theme, m_language);
        m_help->setWindowIcon(windowIcon());
        if (const QByteArray before = m_session.settings.value(keys::helpGeometry); !before.isEmpty())
            m_help->restoreGeometry(before);
        connect(m_help, &HelpWindow::settingWanted, this, &MainWindow::showSettings);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::closeHelp()
{
    if (!m_help)
        return;
    m_session.settings.setValue(keys::helpGeometry, m_help->saveGeometry());
    delete m_help;
}

}
