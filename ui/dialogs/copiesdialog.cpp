// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/copiesdialog.h"

#include "ui/dialogs/paragraph.h"
#include "ui/widgets/dialogsize.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int questionRole = Qt::UserRole + 1;

QString dayAndTime(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

}

CopiesDialog::CopiesDialog(const NewsroomCopies &copies, std::function<int(qint64)> changedSince,
                           QWidget *parent)
    : QDialog(parent)
    , m_copies(copies)
    , m_changedSince(std::move(changedSince))
    , m_list(new QTreeWidget(this))
    , m_status(paragraph({}, this))
{
    setWindowTitle(tr("Copies of the Newsroom"));
    m_list->setColumnCount(3);
    //: Headings of a table: when a copy was made, its size, how many stories changed since
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("Stories changed since")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Copies, the newest first"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setMinimumHeight(fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(paragraph(tr("A copy is made each hour and read through before it counts. The newest "
                                   "of each of the last 24 hours, 14 "
                                   "days and 12 weeks are kept. An archive holds the files of evidence too: "
                                   "put it where fire and thieves "
                                   "do not come."),
                                this));
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    column->addWidget(buildButtons());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_list->currentItem() && m_list->isEnabled()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &CopiesDialog::restoreChosen);
    refresh();
    sizeDialog(*this, {640, 460});
}

QWidget *CopiesDialog::buildButtons()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, void (CopiesDialog::*action)()) {
        auto *button = new QPushButton(text, whole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        m_buttons.push_back(button);
        return button;
    };
    add(tr("&Copy Now"), &CopiesDialog::makeCopy);
    m_restore = add(tr("&Restore…"), &CopiesDialog::restoreChosen);
    m_restore->setEnabled(false);
    add(tr("&Save Archive…"), &CopiesDialog::saveArchive);
    add(tr("&Open Archive…"), &CopiesDialog::chooseArchive);
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"), whole);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return whole;
}

void CopiesDialog::addRow(const NewsroomCopy &copy)
{
    const int changed = m_changedSince(copy.at);
    const QString made = dayAndTime(copy.at);
    //: A copy of the newsroom that was made at %1
    auto *row = new QTreeWidgetItem(m_list, {copy.isDamaged ? tr("%1, damaged").arg(made) : made,
                                             locale().formattedDataSize(copy.size),
                                             //: No story changed since the copy
                                             changed == 0 ? tr("none") : QString::number(changed)});
    row->setData(0, pathRole, copy.path);
    row->setData(
        0, questionRole,
        copy.isDamaged
            ? tr("The newsroom was damaged on %1, and this copy of it is too: some stories in it may "
                 "not open. Put the newsroom back to it?")
                  .arg(made)
            : tr("Put the newsroom back to what it was on %1?").arg(made));
    row->setToolTip(0, QDir::toNativeSeparators(copy.path));
}

void CopiesDialog::refresh()
{
    m_list->clear();
    for (const NewsroomCopy &copy : m_copies.list())
        addRow(copy);
    m_list->setColumnWidth(0, 30 * m_list->fontMetrics().averageCharWidth());
    m_list->setColumnWidth(1, 16 * m_list->fontMetrics().averageCharWidth());
    m_list->setEnabled(true);
    for (QPushButton *button : m_buttons)
        button->setEnabled(true);
    m_restore->setEnabled(false);
    m_list->setCurrentItem(m_list->topLevelItem(0)); // the newest, for whoever works by keyboard alone
    m_list->setFocus();
    if (m_list->topLevelItemCount() == 0)
        say(tr("There is no copy yet. The first is made a few seconds after the window opens."));
}

void CopiesDialog::say(const QString &sentence)
{
    m_status->setText(sentence);
}

void CopiesDialog::setBusy(const QString &sentence)
{
    m_list->setEnabled(false);
    for (QPushButton *button : m_buttons)
        button->setEnabled(false);
    say(sentence);
}

void CopiesDialog::makeCopy()
{
    setBusy(tr("Copying, and reading the copy through…"));
    QtConcurrent::run(m_copies.make, true).then(this, [this](const base::Result<CopyMade> &copy) {
        refresh();
        tellMade(copy);
    });
}

void CopiesDialog::tellMade(const base::Result<CopyMade> &copy)
{
    if (!copy)
        return say(tr("The newsroom could not be copied: %1.").arg(copy.error().detail));
    say(copy->damage.isEmpty()
            ? tr("Copied.")
            : tr("Copied, but the newsroom is damaged, and so is the copy: %1 No good copy "
                 "was let go.")
                  .arg(copy->damage));
    Q_EMIT made(copy->at);
}

void CopiesDialog::saveArchive()
{
    const QString name = u"newsroom-%1.galley"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Save Archive"), QDir::home().filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Archives (*.galley)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"galley"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an archive is never replaced
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setBusy(tr("Writing everything into %1…").arg(QDir::toNativeSeparators(path)));
        QtConcurrent::run(m_copies.archive, path).then(this, [this, path](const base::Result<> &done) {
            refresh();
            say(done ? tr("Everything is in %1.").arg(QDir::toNativeSeparators(path))
                     : tr("The archive could not be written: %1.").arg(done.error().detail));
        });
    });
    dialog->open();
}

void CopiesDialog::chooseArchive()
{
    auto *dialog = new QFileDialog(this, tr("Open Archive"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Archives and copies (*.galley *.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CopiesDialog::offerArchive);
    dialog->open();
}

void CopiesDialog::offerArchive(const QString &path)
{
    confirm(path, tr("Put the newsroom of this archive in the place of the one that is open?"));
}

void CopiesDialog::restoreChosen()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (row)
        confirm(row->data(0, pathRole).toString(), row->data(0, questionRole).toString());
}

void CopiesDialog::confirm(const QString &path, const QString &question)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Restore"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("What is there now is kept beside it, in a file of its own. The window closes and opens again."));
    box->button(QMessageBox::Cancel)->setIcon({});
    const QPushButton *yes = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, path] {
        const auto restore = m_copies.restore; // this dialog goes first
        reject();
        restore(path);
    });
    box->open();
}

}
