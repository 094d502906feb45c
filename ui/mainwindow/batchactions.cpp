// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batchexport.h"
#include "core/desk/deskwork.h"
#include "core/desk/site.h"
#include "ui/dialogs/batchexportdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/progress.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QUrl>

// Many stories at once: into a folder, or as the publication's site.
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr qsizetype mostTold = 12; ///< refusals in a message; the rest are counted

QString toldOf(const std::vector<std::pair<QString, base::Error>> &refused)
{
    QStringList lines;
    for (const auto &[slug, error] : refused) {
        if (lines.size() == mostTold) {
            lines << FileActions::tr("… and %n more", nullptr,
                                     static_cast<int>(refused.size()) - static_cast<int>(mostTold));
            break;
        }
        lines << u"%1: %2"_s.arg(slug, error.detail);
    }
    return lines.join(u'\n');
}

}

void FileActions::exportSeveral()
{
    exportThese({});
}

void FileActions::exportThese(const std::vector<story::ArticleId> &stories)
{
    const auto summaries = m_session.desk.stories();
    if (!summaries) {
        Q_EMIT failed(tr("The stories could not be listed"), summaries.error());
        return;
    }
    std::vector<BatchItem> items;
    for (const store::StorySummary &each : *summaries)
        items.push_back({each.id, each.headline.isEmpty() ? each.slug : each.headline, stateWord(each.state),
                         std::ranges::contains(stories, each.id)});
    const ExportChoice before = rememberedChoice();
    auto *dialog = new BatchExportDialog(items, before.format, before.path, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { writeSeveral(dialog->chosen(), dialog->format(), dialog->folder()); });
    dialog->open();
}

void FileActions::writeSeveral(const std::vector<story::ArticleId> &stories, desk::ExportFormat format,
                               const QString &folder)
{
    const base::CancelToken token;
    QPointer progress
        = progressOf(tr("Writing stories…"), static_cast<int>(stories.size()), token, &m_window);
    const auto work = [stories, format, folder, token,
                       told = teller(progress)](desk::Desk &desk) -> base::Result<desk::BatchReport> {
        return desk::exportBatch(desk, stories, format, folder, token,
                                 [&told](int done, int) { told(done); });
    };
    const auto then = [this, progress, folder](const base::Result<desk::BatchReport> &report) {
        delete progress;
        if (!report) {
            Q_EMIT failed(tr("Nothing could be written"), report.error());
            return;
        }
        const auto open = [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
        const auto files = static_cast<int>(report->written.size());
        if (report->refused.empty()) {
            Q_EMIT done(report->isCancelled ? tr("Stopped after %n files.", nullptr, files)
                                            : tr("%n files were written.", nullptr, files),
                        tr("Open Folder"), open);
            return;
        }
        showRefused(tr("%n files were written.", nullptr, files), report->refused);
    };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work, then);
}

/// What was left out, in a dialog that waits: a message would hold one line of it.
void FileActions::showRefused(const QString &written,
                              const std::vector<std::pair<QString, base::Error>> &refused)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Stories Left Out"),
        written + u' ' + tr("%n stories were left out.", nullptr, static_cast<int>(refused.size())),
        QMessageBox::Ok, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(toldOf(refused));
    box->open();
}

void FileActions::writeSite()
{
    auto *dialog
        = new QFileDialog(&m_window, tr("Folder of the Site"), m_session.settings.value(keys::siteFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_session.settings.setValue(keys::siteFolder, folder);
        const base::CancelToken token;
        QPointer progress = progressOf(tr("Writing the site…"), 0, token, &m_window);
        const auto work = [folder, token, told = teller(progress)](desk::Desk &desk) {
            return desk::writeSite(desk, folder, desk::SiteLook::Needed, token,
                                   [&told](int done, int) { told(done); });
        };
        const auto then = [this, progress, folder](const base::Result<desk::SiteReport> &report) {
            delete progress;
            if (!report) {
                if (report.error().code != base::ErrorCode::Cancelled)
                    Q_EMIT failed(tr("The site could not be written"), report.error());
                return;
            }
            const QString told
                = tr("The site is up to date: %1 files new or changed, %2 as before, %3 removed.")
                      .arg(report->written)
                      .arg(report->unchanged)
                      .arg(report->removed);
            if (report->held.empty())
                Q_EMIT done(told, tr("Open Front Page"), [folder] {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(folder).filePath(u"index.html"_s)));
                });
            else
                showRefused(told, report->held);
        };
        desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work, then);
    });
    dialog->open();
}

}
