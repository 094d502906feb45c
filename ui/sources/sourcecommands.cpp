// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the source book from anywhere in the window, and its way into files and out of them.

#include "core/desk/sourceimport.h"
#include "ui/commands/registry.h"
#include "ui/sources/importdialog.h"
#include "ui/sources/sourcespane.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void SourcesPane::addCommands(CommandRegistry &commands)
{
    commands.add({.id = u"sources.find"_s,
                  .text = tr("Find in the Source &Book"),
                  .menu = Menu::View,
                  .group = 0,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_2)},
                  .run = [this] {
                      Q_EMIT wanted();
                      m_search->setFocus(Qt::ShortcutFocusReason);
                      m_search->selectAll();
                  }});
    commands.add({.id = u"sources.new"_s,
                  .text = tr("New S&ource…"),
                  .menu = Menu::File,
                  .group = 0,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                  .run = [this] { add(); }});
    commands.add({.id = u"sources.import"_s,
                  .text = tr("Import So&urces…"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { askWhatToImport(); }});
    commands.add({.id = u"sources.export"_s,
                  .text = tr("Export Sour&ces…"),
                  .menu = Menu::File,
                  .group = 1,
                  .run = [this] { askWhereToExport(); }});
}

void SourcesPane::askWhatToImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import Sources"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Contacts (*.vcf *.vcard *.csv *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SourcesPane::importFrom);
    dialog->open();
}

void SourcesPane::importFrom(const QString &path)
{
    auto *dialog = new ImportDialog(m_openStore, path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::stored, this, [this](int count) {
        wrote();
        Q_EMIT done(tr("%n entries taken into the source book.", nullptr, count), {}, {});
    });
    dialog->open();
}

void SourcesPane::askWhereToExport()
{
    auto *dialog = new QFileDialog(window(), tr("Export Sources"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("vCard (*.vcf)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"vcf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"vcf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SourcesPane::exportTo);
    dialog->open();
}

void SourcesPane::exportTo(const QString &path)
{
    const auto format = exchange::sourceFormatOf(path).value_or(exchange::SourceFormat::VCard);
    const auto written = desk::exportSources(*m_book, path, format);
    if (!written) {
        Q_EMIT failed(tr("%1 could not be written").arg(QDir::toNativeSeparators(path)), written.error());
        return;
    }
    const QString sentence = tr("%n entries written.", nullptr, written->written);
    Q_EMIT done(written->kept == 0
                    ? sentence
                    : tr("%1 %2", "so many written; so many kept here")
                          .arg(sentence, tr("%n that may not be named stay here.", nullptr, written->kept)),
                {}, {});
}

}
