// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskwork.h"
#include "ui/dialogs/storyimportdialog.h"
#include "ui/dialogs/wirefoldersdialog.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/progress.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/mainwindow/wirewatcher.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

// Stories that come in from files: read on another thread, looked at, stored on another thread.
using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

QStringList FileActions::nameFilters()
{
    return {tr("Stories (*.md *.markdown *.txt *.text *.html *.htm *.docx *.odt *.rtf *.json *.xml)"),
            tr("All files (*)")};
}

void FileActions::import()
{
    const QString folder = m_session.settings.value(keys::importFolder);
    auto *dialog = new QFileDialog(&m_window, tr("Import Stories"),
                                   !folder.isEmpty() && QDir(folder).exists() ? folder : documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(nameFilters());
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &paths) {
        m_session.settings.setValue(keys::importFolder, dialog->directory().absolutePath());
        Q_EMIT imported(paths);
    });
    dialog->open();
}

void FileActions::takeIn(const QStringList &paths)
{
    const base::CancelToken token;
    QPointer progress = progressOf(tr("Reading files…"), static_cast<int>(paths.size()), token, &m_window);
    QtConcurrent::run([paths, token, told = teller(progress)] {
        return desk::readFiles(paths, token, told);
    }).then(this, [this, token, progress](std::vector<desk::ReadFile> files) {
        delete progress;
        if (!token.isCancelled())
            showFiles(std::move(files));
    });
}

/// What came from outside is shown first; what was written in story markup comes in at once.
void FileActions::showFiles(std::vector<desk::ReadFile> files)
{
    if (std::ranges::any_of(files, desk::wantsLook)) {
        auto *dialog = new StoryImportDialog(std::move(files), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { storeFiles(dialog->chosen()); });
        dialog->open();
        return;
    }
    for (const desk::ReadFile &file : files) {
        if (!file.imported)
            Q_EMIT failed(tr("%1 could not be imported").arg(QDir::toNativeSeparators(file.path)),
                          file.imported.error());
    }
    std::erase_if(files, [](const desk::ReadFile &file) { return !file.imported; });
    if (!files.empty())
        storeFiles(std::move(files));
}

void FileActions::storeFiles(std::vector<desk::ReadFile> files)
{
    struct Outcome
    {
        QString last; ///< id of the story that came in last
        std::vector<std::pair<QString, base::Error>> failures;
    };
    const base::CancelToken token;
    QPointer progress = progressOf(tr("Storing stories…"), static_cast<int>(files.size()), token, &m_window);
    const auto work = [files = std::move(files), token,
                       told = teller(progress)](desk::Desk &desk) -> base::Result<Outcome> {
        Outcome outcome;
        int done = 0;
        for (const desk::ReadFile &file : files) {
            if (token.isCancelled()) // what is stored by now stays
                break;
            const auto article = desk.storeImported(*file.imported, file.bytes, file.path);
            if (article)
                outcome.last = article->id.toString();
            else
                outcome.failures.emplace_back(file.path, article.error());
            told(++done);
        }
        return outcome;
    };
    const auto then = [this, progress](const base::Result<Outcome> &outcome) {
        delete progress;
        if (!outcome) {
            Q_EMIT failed(tr("Nothing could be imported"), outcome.error());
            return;
        }
        Q_EMIT takenIn(outcome->last);
        for (const auto &[path, error] : outcome->failures)
            Q_EMIT failed(tr("%1 could not be imported").arg(QDir::toNativeSeparators(path)), error);
    };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work, then);
}

/// What came in from the wire is told in a message; nothing opens by itself.
void FileActions::followWire()
{
    connect(m_wire, &WireWatcher::storiesCame, this, [this](int count) {
        Q_EMIT takenIn({});
        Q_EMIT done(tr("%n stories came in from the wire.", nullptr, count), {}, {});
    });
    connect(m_wire, &WireWatcher::fileRefused, this, [this](const QString &name, const base::Error &error) {
        Q_EMIT refused(
            tr("%1 from the wire could not be read and lies in \"refused\": %2.").arg(name, error.detail));
    });
    connect(m_wire, &WireWatcher::folderLost, this,
            [this](const base::Error &error) { Q_EMIT failed(tr("The wire cannot be watched"), error); });
}

void FileActions::chooseWireFolders()
{
    auto *dialog = new WireFoldersDialog(m_wire->folders(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_wire->setFolders(dialog->folders()); });
    dialog->open();
}

}
