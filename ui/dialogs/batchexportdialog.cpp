// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/batchexportdialog.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

BatchExportDialog::BatchExportDialog(const std::vector<BatchItem> &items, const QString &format,
                                     const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Export Stories"));
    for (const desk::ExportFormatInfo &info : desk::exportFormats())
        m_format->addItem(exportFormatTitle(info.format), int(info.format));
    if (const auto known = desk::exportFormatFromName(format))
        m_format->setCurrentIndex(m_format->findData(int(known->format)));
    auto *browseButton = new QPushButton(tr("&Choose…"), this);
    browseButton->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("F&ormat"), m_format);
    auto *folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(buildStories(items), 1);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(browseButton, &QPushButton::clicked, this, &BatchExportDialog::browse);
    connect(m_list, &QListWidget::itemChanged, this, &BatchExportDialog::count);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchExportDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tabInReadingOrder(*this);
    sizeDialog(*this, {620, 600});
    count();
    m_filter->setFocus();
}

QWidget *BatchExportDialog::buildStories(const std::vector<BatchItem> &items)
{
    auto *whole = new QWidget(this);
    m_filter->setPlaceholderText(tr("Filter stories"));
    m_filter->setAccessibleName(tr("Filter stories"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Stories"));
    m_list->setUniformItemSizes(true);
    for (const BatchItem &one : items) {
        auto *item = new QListWidgetItem(u"%1 \u00b7 %2"_s.arg(one.title, one.state), m_list);
        item->setData(Qt::UserRole, one.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(one.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    auto *all = new QPushButton(tr("&All Shown"), whole);
    auto *none = new QPushButton(tr("&None"), whole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(all);
    row->addWidget(none);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(m_filter, &QLineEdit::textChanged, this, &BatchExportDialog::filter);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    return whole;
}

void BatchExportDialog::filter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = std::ranges::all_of(
            wanted, [item](const QString &word) { return item->text().contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
    }
}

/// All that the filter shows, or none at all.
void BatchExportDialog::tickShown(bool isTicked)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!isTicked || !item->isHidden())
            item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

void BatchExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the Files"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void BatchExportDialog::count()
{
    const auto many = static_cast<int>(chosen().size());
    const bool isFolder = QFileInfo(folder()).isDir();
    m_export->setText(many <= 1 ? tr("&Export") : tr("&Export %n Stories", nullptr, many));
    m_export->setEnabled(many > 0 && isFolder);
    m_hint->setText(!isFolder ? tr("There is no folder %1.").arg(m_folder->text())
                    : many == 0
                        ? tr("Tick the stories to be written.")
                        : tr("Each file is named after its story; one of that name is replaced. What is not "
                             "approved says that it is a draft; what may not leave is left out and told."));
}

std::vector<story::ArticleId> BatchExportDialog::chosen() const
{
    std::vector<story::ArticleId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.push_back(story::ArticleId::fromString(item->data(Qt::UserRole).toString()));
    }
    return ids;
}

desk::ExportFormat BatchExportDialog::format() const
{
    return static_cast<desk::ExportFormat>(m_format->currentData().toInt());
}

QString BatchExportDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text());
}

}
