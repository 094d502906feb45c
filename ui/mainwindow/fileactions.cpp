// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fileactions.h"

#include "core/desk/escrow.h"
#include "core/desk/export.h"
#include "core/desk/openstory.h"
#include "core/desk/review.h"
#include "core/desk/slug.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shownpages.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/mainwindow/wirewatcher.h"
#include "ui/preview/printing.h"

#include <QDesktopServices>
#include <QDir>
#include <QFutureWatcher>
#include <QPointer>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

QString FileActions::documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

FileActions::FileActions(const Session &session, MainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_wire(new WireWatcher(session, this))
    , m_window(window)
{
    sweepShownPages();
    followWire();
}

void FileActions::addCommands(CommandRegistry &commands, const std::function<bool()> &hasStory)
{
    commands.add({.id = u"story.import"_s,
                  .text = tr("&Import…"),
                  .menu = Menu::File,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
                  .run = [this] { import(); }});
    commands.add({.id = u"newsroom.wire"_s,
                  .text = tr("&Wire Folders…"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { chooseWireFolders(); }});
    commands.add({.id = u"story.export"_s,
                  .text = tr("&Export…"),
                  .menu = Menu::File,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                  .run = [this] { exportStory(); },
                  .enabledWhen = hasStory});
    commands.add({.id = u"newsroom.export"_s,
                  .text = tr("Export Se&veral…"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { exportSeveral(); }});
    commands.add({.id = u"newsroom.site"_s,
                  .text = tr("Write &Site to Folder…"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { writeSite(); }});
    commands.add({.id = u"story.print"_s,
                  .text = tr("&Print…"),
                  .menu = Menu::File,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                  .run = [this] { print(); },
                  .enabledWhen = hasStory});
    commands.add({.id = u"story.printPreview"_s,
                  .text = tr("Print Pre&view…"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { previewPrint(); },
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
    auto *dialog = new ExportDialog(open->fields(), rememberedChoice(), &m_window);
    const auto approved = desk::isApproved(m_session.desk, open->article());
    dialog->setApproved(approved && *approved, open->article().state == story::State::Withdrawn);
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

/// What was chosen last for this publication; path is the folder.
ExportChoice FileActions::rememberedChoice() const
{
    const auto publication = m_session.desk.publication();
    const QString name = publication ? publication->name : QString();
    const QStringList choices = m_session.settings.value(keys::exportChoices);
    for (qsizetype i = 0; i + 3 < choices.size(); i += 4) {
        if (choices[i] == name)
            return {choices[i + 1], choices[i + 2], choices[i + 3] == "open"_L1};
    }
    return {u"pdf"_s, documents(), false};
}

void FileActions::remember(const ExportChoice &choice)
{
    const auto publication = m_session.desk.publication();
    const QString name = publication ? publication->name : QString();
    QStringList choices = m_session.settings.value(keys::exportChoices);
    for (qsizetype i = 0; i + 3 < choices.size(); i += 4) {
        if (choices[i] == name)
            choices.remove(i, 4);
    }
    choices << name << choice.format << QFileInfo(choice.path).absolutePath()
            << (choice.opensFolder ? u"open"_s : QString());
    m_session.settings.setValue(keys::exportChoices, choices);
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
    remember(choice);
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

/// Before it goes to paper: with the printer's own edges and paper, which the page beside the text knows
/// nothing of. Counts as printing, as a sheet may come of it.
void FileActions::previewPrint()
{
    inBackground(
        u"print"_s,
        [pages = m_window.pageOptions()](const story::Story &story) {
            return desk::namesNobody(story).and_then([&] { return desk::composePages(story, pages); });
        },
        [this](const base::Result<layout::DisplayList> &pages) {
            if (!pages) {
                Q_EMIT failed(tr("The story could not be laid out for print"), pages.error());
                return;
            }
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setDocName(u"Galley document"_s);
            auto *dialog = new QPrintPreviewDialog(printer.get(), &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Print Preview"));
            connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                    [list = std::make_shared<const layout::DisplayList>(*pages)](QPrinter *paper) {
                        printPages(list, *paper);
                    });
            connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
            dialog->open();
        });
}

/// The web page as it would be published, in a folder that nobody else can read and that goes with the
/// window. A browser remembers the name.
void FileActions::openInBrowser()
{
    if (!m_shown)
        m_shown.emplace(shownPagesTemplate());
    const story::Article article = m_window.openedStory()->article();
    const QString slug = desk::isSensitive(m_session.desk, article) ? QString() : article.fields.slug;
    const QString path = m_shown->filePath(desk::fileNameOf(slug, u"story"_s) + u".html"_s);
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
    Q_EMIT done(tr("Saved %1.").arg(path), tr("Open File"),
                [file = choice.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

}
