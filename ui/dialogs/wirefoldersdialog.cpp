// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/wirefoldersdialog.h"

#include "ui/dialogs/paragraph.h"
#include "ui/theme/textsize.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::ui {

WireFoldersDialog::WireFoldersDialog(const QStringList &folders, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_empty(paragraph(
          tr("No folder is watched. Add the one that an agency's program writes to: each file in it "
             "becomes a story, with the agency as its source and its embargo set."),
          this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Wire Folders"));
    setMinimumWidth(int(520 * textScale()));
    m_list->setAccessibleName(tr("Wire Folders"));
    for (const QString &folder : folders)
        m_list->addItem(QDir::toNativeSeparators(folder));
    auto *addButton = new QPushButton(tr("&Add Folder…"), this);
    addButton->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *hint = paragraph(
        tr("Files that were read are moved to \"taken\" in the folder, others to \"refused\" with "
           "the reason beside them. Nothing comes in twice."),
        this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(addButton);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(addButton, &QPushButton::clicked, this, &WireFoldersDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &WireFoldersDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &WireFoldersDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    follow();
}

QStringList WireFoldersDialog::folders() const
{
    QStringList folders;
    for (int row = 0; row < m_list->count(); ++row)
        folders << QDir::fromNativeSeparators(m_list->item(row)->text());
    return folders;
}

void WireFoldersDialog::add()
{
    auto *dialog = new QFileDialog(this, tr("Folder That an Agency Writes To"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!folders().contains(path))
            m_list->addItem(QDir::toNativeSeparators(path));
        m_list->setCurrentRow(m_list->count() - 1);
        follow();
    });
    dialog->open();
}

void WireFoldersDialog::remove()
{
    delete m_list->currentItem();
    follow();
}

void WireFoldersDialog::follow()
{
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

}
