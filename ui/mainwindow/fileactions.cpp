// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fileactions.h"

#include "core/desk/export.h"
#include "core/desk/openstory.h"
#include "core/desk/review.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/preview/printing.h"

#include <QDesktopServices>
#include <QDir>
#include <QFutureWatcher>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

}

FileActions::FileActions(const Session &session, MainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{ }

void FileActions::addCommands(CommandRegistry &commands, const std::function<bool()> &hasStory)
{
    commands.add({.id = u"story.import"_s,
                  .text = tr("&Import…"),
                  .menu = Menu::File,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
                  .run = [this] { import(); }});
    commands.add({.id = u"story.export"_s,
                  .text = tr("&Export…"),
                  .menu = Menu::File,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                  .run = [this] { exportStory(); },
                  .enabledWhen = hasStory});
    commands.add({.id = u"story.print"_s,
                  .text = tr("&Print…"),
                  .menu = Menu::File,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                  .run = [this] { print(); },
                  .enabledWhen = hasStory});
    commands.add({.id = u"story.browser"_s,
                  .text = tr("Open Web Page in &Browser"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { openInBrowser(); },
                  .enabledWhen = hasStory});
}

void FileActions::exportStory()
{
    const desk::OpenStory *open = m_window.openedStory();
    if (const auto free = desk::mayLeaveTheHouse(m_session.desk, open->article()); !free) {
        Q_EMIT refused(free.error().detail);
        return;
    }
    settings::Settings &settings = m_session.settings;
    const QString folder = settings.value(keys::exportFolder);
    const ExportChoice before{settings.value(keys::exportFormat), folder.isEmpty() ? documents() : folder,
                              settings.value(keys::exportOpensFolder)};
    auto *dialog = new ExportDialog(open->fields(), before, &m_window);
    const auto approved = desk::isApproved(m_session.desk, open->article());
    dialog->setApproved(approved && *approved);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(dialog->choice()); });
    connect(dialog, &ExportDialog::outlookWanted, this,
            [this, dialog](const QString &format) { lookAhead(format, *dialog); });
    if (desk::VaultLink *vault = m_session.vault) {
        connect(dialog, &ExportDialog::unlockWanted, vault, &desk::VaultLink::unlock);
        connect(vault, &desk::VaultLink::opened, dialog, &ExportDialog::askOutlook);
        connect(vault, &desk::VaultLink::closed, dialog, &ExportDialog::askOutlook);
    }
    dialog->open();
}

/// Makes the file in memory, to say what it will reveal before anybody writes it.
void FileActions::lookAhead(const QString &format, ExportDialog &dialog)
{
    const story::Article article = m_window.openedStory()->article();
    const auto notes = static_cast<int>(article.notes.size());
    const auto attributions = static_cast<int>(article.attributions.size());
    inBackground(
        {}, // it does not leave the house
        [format, notes, attributions, pages = m_window.pageOptions()](const story::Story &story) {
            return desk::disclosureOf(story, desk::exportFormatFromName(format)->format, pages)
                .transform([&](const desk::Disclosure &told) {
                    return ExportOutlook{told, notes, attributions, desk::protectedSources(story)};
                });
        },
        [this, format, asker = QPointer<ExportDialog>(&dialog)](const base::Result<ExportOutlook> &outlook) {
            if (asker)
                asker->showOutlook(format, outlook, m_session.vault && m_session.vault->isOpen());
        });
}

void FileActions::write(const ExportChoice &choice)
{
    m_session.settings.setValue(keys::exportFormat, choice.format);
    m_session.settings.setValue(keys::exportFolder, QFileInfo(choice.path).absolutePath());
    m_session.settings.setValue(keys::exportOpensFolder, choice.opensFolder);
    inBackground(
        choice.format,
        [choice, pages = m_window.pageOptions()](const story::Story &story) {
            return desk::exportStoryToFile(choice.isDraft ? desk::asDraft(story) : story,
                                           desk::exportFormatFromName(choice.format)->format, choice.path,
                                           pages);
        },
        [this, choice](const base::Result<> &result) { report(result, choice); });
}

template <class Work, class Take>
void FileActions::inBackground(const QString &format, const Work &work, const Take &take)
{
    using Outcome = std::invoke_result_t<Work, const story::Story &>;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [watcher, take] {
        watcher->deleteLater();
        take(watcher->future().takeResult());
    });
    watcher->setFuture(
        QtConcurrent::run([openStore = m_session.openStore, article = m_window.openedStory()->article(),
                           person = m_session.desk.person(), format, work]() -> Outcome {
            auto store = openStore();
            if (!store)
                return std::unexpected(store.error());
            desk::Desk desk(std::move(*store), person);
            const auto story = desk.story(article);
            if (!story)
                return std::unexpected(story.error());
            Outcome outcome = work(*story);
            if (outcome && !format.isEmpty()) {
                if (const auto kept = desk::recordExport(desk, article, format); !kept)
                    return std::unexpected(kept.error());
            }
            return outcome;
        }));
}

/// The dialog first: whoever prints wants to choose the printer while the pages are made.
void FileActions::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(u"Galley document"_s); // the queue is for all to read
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        inBackground(
            u"print"_s,
            [pages = m_window.pageOptions()](const story::Story &story) {
                return desk::namesNobody(story).and_then([&] { return desk::composePages(story, pages); });
            },
            [this, printer](const base::Result<layout::DisplayList> &pages) {
                const QString whatFailed = tr("The story could not be printed");
                if (!pages)
                    Q_EMIT failed(whatFailed, pages.error());
                else if (!printPages(std::make_shared<const layout::DisplayList>(*pages), *printer))
                    Q_EMIT failed(whatFailed, {base::ErrorCode::Io, tr("the printer does not answer")});
            });
    });
    connect(dialog, &QObject::destroyed, this,
            [printer] { Q_UNUSED(printer) }); // the dialog uses it to its end
    dialog->open();
}

/// The web page as it would be published, in a folder that nobody else can read and that goes with the
/// window.
void FileActions::openInBrowser()
{
    if (!m_shown)
        m_shown.emplace();
    const QString path = m_shown->filePath(m_window.openedStory()->fields().slug + u".html"_s);
    inBackground(
        {}, // it does not leave the house
        [path](const story::Story &story) {
            return desk::exportStoryToFile(story, desk::ExportFormat::Html, path);
        },
        [this, path](const base::Result<> &result) {
            const QString whatFailed = tr("The page could not be shown in the browser");
            if (!result)
                Q_EMIT failed(whatFailed, result.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                Q_EMIT failed(whatFailed,
                              {base::ErrorCode::Unsupported, tr("no program opens web pages here")});
        });
}

void FileActions::report(const base::Result<> &result, const ExportChoice &choice)
{
    const QString path = QDir::toNativeSeparators(choice.path);
    if (!result) {
        Q_EMIT failed(tr("%1 could not be written").arg(path), result.error());
        return;
    }
    const auto openFolder = [folder = QFileInfo(choice.path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    if (choice.opensFolder)
        openFolder();
    Q_EMIT done(tr("Saved %1.").arg(path), tr("Open Folder"), openFolder);
}

}
