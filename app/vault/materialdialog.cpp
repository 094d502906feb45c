// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/materialdialog.h"

#include "app/vault/reason.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

/// Qt's own: the desktop's would be another program, which remembers names and cannot see this one. Qt writes
/// the folders into its settings when a dialog goes: this one has been nowhere.
class FileDialog final : public QFileDialog
{
public:
    FileDialog(QWidget *parent, const QString &title) : QFileDialog(parent, title, QDir::homePath())
    {
        setOption(DontUseNativeDialog);
    }
    ~FileDialog() override
    {
        setDirectory(QDir::homePath());
        setHistory({});
    }
    Q_DISABLE_COPY_MOVE(FileDialog)
};

}

MaterialDialog::MaterialDialog(vault::Vault &vault, QString source, QString why, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_source(std::move(source))
    , m_why(std::move(why))
    , m_list(new QListWidget)
    , m_status(new QLabel)
{
    setWindowTitle(tr("Protected Source"));
    setAcceptDrops(true);
    setMinimumSize(480, 320);
    auto *head
        = new QLabel(tr("Files they gave. Drop more here; each is sealed for those who may read who the "
                        "source is. The file you drop stays where it is: delete it there."));
    head->setWordWrap(true);
    m_list->setAccessibleName(tr("Files they gave"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *add = buttons->addButton(tr("&Add Files…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("&Take a Copy Out…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &MaterialDialog::chooseFiles);
    connect(m_copy, &QPushButton::clicked, this, &MaterialDialog::choosePlace);
    connect(m_remove, &QPushButton::clicked, this, &MaterialDialog::drop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload();
}

void MaterialDialog::reload()
{
    m_list->clear();
    const auto identity = m_vault.open(m_source, m_why);
    if (identity) {
        for (const vault::KeptFile &one : identity->files) {
            auto *row = new QListWidgetItem(one.name, m_list);
            row->setData(Qt::UserRole, one.sha256);
        }
        m_list->setCurrentRow(m_list->count() - 1);
    }
    say(!identity              ? tr("The files cannot be shown: %1.").arg(reasonOf(identity.error()))
        : m_list->count() == 0 ? tr("There is none yet.")
                               : QString());
    m_copy->setEnabled(m_list->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
}

void MaterialDialog::say(const QString &sentence)
{
    m_status->setText(sentence);
}

QString MaterialDialog::chosen() const
{
    const QListWidgetItem *row = m_list->currentItem();
    return row ? row->data(Qt::UserRole).toString() : QString();
}

void MaterialDialog::keep(const QStringList &paths)
{
    QStringList faults;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) {
            faults << u"%1: %2"_s.arg(name, file.errorString());
            continue;
        }
        if (const auto kept = m_vault.keepFile(m_source, file, name, m_why); !kept)
            faults << u"%1: %2"_s.arg(name, reasonOf(kept.error()));
    }
    QGuiApplication::restoreOverrideCursor();
    reload();
    if (!faults.isEmpty())
        say(tr("Not taken in: %1.").arg(faults.join(u"; "_s)));
}

void MaterialDialog::chooseFiles()
{
    FileDialog dialog(this, tr("Add Files"));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    if (dialog.exec() == QDialog::Accepted)
        keep(dialog.selectedFiles());
}

void MaterialDialog::choosePlace()
{
    FileDialog dialog(this, tr("Take a Copy Out"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(m_list->currentItem()->text());
    if (dialog.exec() == QDialog::Accepted)
        copyTo(dialog.selectedFiles().value(0));
}

void MaterialDialog::copyTo(const QString &path)
{
    const auto copied = m_vault.copyFile(m_source, chosen(), path, m_why);
    say(copied
            ? tr("A copy is out of the vault: whoever gets at that file can read it. Delete it when you are "
                 "done.")
            : tr("No copy was made: %1.").arg(reasonOf(copied.error())));
}

void MaterialDialog::drop()
{
    const QString name = m_list->currentItem()->text();
    QMessageBox question(QMessageBox::Warning, windowTitle(), tr("Remove “%1” for good?").arg(name), {},
                         this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(tr("Copies of the newsroom made before hold it still, sealed."));
    const QPushButton *remove = question.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    if (question.clickedButton() != remove)
        return;
    const auto gone = m_vault.dropFile(m_source, chosen(), m_why);
    reload();
    if (!gone)
        say(tr("It is there still: %1.").arg(reasonOf(gone.error())));
}

void MaterialDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MaterialDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    keep(paths);
}

}
