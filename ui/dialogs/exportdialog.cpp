// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "core/desk/slug.h"
#include "ui/dialogs/paragraph.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QString contentOf(desk::ExportFormat format)
{
    switch (format) {
    case desk::ExportFormat::Html:
        return ExportDialog::tr("One file that needs no other: words, photos, sign-up and appeal.");
    case desk::ExportFormat::Pdf:
        return ExportDialog::tr("The page as it is laid out, with its fonts, readable by screen readers.");
    case desk::ExportFormat::Proof:
        return ExportDialog::tr(
            "The page with numbered attributions, and a sheet of their sources. Not for readers.");
    case desk::ExportFormat::Markdown:
        return ExportDialog::tr("Every field and the text as it is written, to go on with elsewhere.");
    case desk::ExportFormat::Text:
        return ExportDialog::tr("The story's own words, a paragraph a line.");
    case desk::ExportFormat::Attributions:
        return ExportDialog::tr(
            "The words and the attributions you confirmed: what the detector learns from.");
    case desk::ExportFormat::Ninjs:
        return ExportDialog::tr("News in JSON, for sites and partners of today.");
    case desk::ExportFormat::Ninjs22:
    case desk::ExportFormat::Ninjs16:
        return ExportDialog::tr("News in JSON, for partners that read an earlier version.");
    case desk::ExportFormat::Docx:
        return ExportDialog::tr("The story with its styles, photos and footnotes, for word processors.");
    case desk::ExportFormat::DocxReview:
        return ExportDialog::tr(
            "With your notes as comments and suggestions as tracked changes, by name. For "
            "the lawyer; not for readers.");
    case desk::ExportFormat::Nitf:
        return ExportDialog::tr(
            "The text as XML, each quotation with who says it. For agencies and archives.");
    case desk::ExportFormat::NewsMl:
        return ExportDialog::tr("The agencies' envelope, with rights, embargo and subjects; NITF within.");
    case desk::ExportFormat::Epub:
        return ExportDialog::tr("For e-readers and their screen readers, photos within.");
    case desk::ExportFormat::Atom:
    case desk::ExportFormat::Rss:
        return ExportDialog::tr("A feed of this one story.");
    }
    return {};
}

QString fileNameFor(const story::Fields &fields)
{
    return desk::fileNameOf(fields.slug, ExportDialog::tr("story", "file name"));
}

}

QString exportFormatTitle(desk::ExportFormat format)
{
    switch (format) {
    case desk::ExportFormat::Html:
        return ExportDialog::tr("Web page (HTML)");
    case desk::ExportFormat::Pdf:
        return ExportDialog::tr("Page (PDF)");
    case desk::ExportFormat::Proof:
        return ExportDialog::tr("Proof for the fact-checker (PDF)");
    case desk::ExportFormat::Markdown:
        return ExportDialog::tr("Story file (Markdown)");
    case desk::ExportFormat::Text:
        return ExportDialog::tr("Plain text");
    case desk::ExportFormat::Attributions:
        return ExportDialog::tr("Attributions, for training");
    case desk::ExportFormat::Ninjs:
        return ExportDialog::tr("ninjs 3.1");
    case desk::ExportFormat::Ninjs22:
        return ExportDialog::tr("ninjs 2.2");
    case desk::ExportFormat::Ninjs16:
        return ExportDialog::tr("ninjs 1.6");
    case desk::ExportFormat::Docx:
        return ExportDialog::tr("Word (DOCX)");
    case desk::ExportFormat::DocxReview:
        return ExportDialog::tr("Word for review (DOCX)");
    case desk::ExportFormat::Nitf:
        return ExportDialog::tr("NITF 3.6");
    case desk::ExportFormat::NewsMl:
        return ExportDialog::tr("NewsML-G2");
    case desk::ExportFormat::Epub:
        return ExportDialog::tr("E-book (EPUB)");
    case desk::ExportFormat::Atom:
        return ExportDialog::tr("Atom feed");
    case desk::ExportFormat::Rss:
        return ExportDialog::tr("RSS feed");
    }
    return {};
}

ExportDialog::ExportDialog(const story::Fields &fields, const ExportChoice &before, QWidget *parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_formats(new QListWidget(this))
    , m_content(paragraph({}, this))
    , m_path(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_gate(paragraph(tr("This text is not approved as it stands: the file will say on its page and in its "
                          "metadata that it is a draft."),
                       this))
    , m_opensFolder(new QCheckBox(tr("&Open the folder afterwards"), this))
    , m_disclosure(new DisclosurePanel(this))
    , m_ok(nullptr)
{
    setWindowTitle(tr("Export Story"));
    setMinimumWidth(int(540 * textScale()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_ok = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    m_opensFolder->setChecked(before.opensFolder);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(buildFormats(before.format), 1);
    sides->addWidget(scrolled(m_disclosure));
    column->addLayout(sides);
    column->addWidget(buildFile());
    column->addWidget(m_hint);
    column->addWidget(m_gate);
    m_gate->hide();
    column->addWidget(m_opensFolder);
    column->addStretch(1);
    column->addSpacing(8);
    column->addWidget(buttons);
    m_path->setText(QDir(before.path).filePath(fileNameFor(fields)));
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::followFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showHints);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_disclosure, &DisclosurePanel::unlockWanted, this, &ExportDialog::unlockWanted);
    tabInReadingOrder(*this);
    followFormat();
    m_ok->setFocus();
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        askOutlook();
}

void ExportDialog::askOutlook()
{
    m_disclosure->showWaiting();
    Q_EMIT outlookWanted(chosenFormat());
}

void ExportDialog::showOutlook(const QString &format, const base::Result<ExportOutlook> &outlook,
                               bool isVaultOpen)
{
    if (format != chosenFormat())
        return;
    m_isRefused = !outlook && outlook.error().code == base::ErrorCode::Denied;
    if (outlook)
        m_disclosure->showOutlook(*outlook, desk::exportFormatFromName(format)->format, isVaultOpen);
    else if (m_isRefused)
        m_disclosure->showFailure(tr("This may not leave: %1.").arg(outlook.error().detail));
    else
        m_disclosure->showFailure(tr("The file cannot be made: %1.").arg(outlook.error().detail));
    enableExport();
}

void ExportDialog::enableExport()
{
    m_ok->setEnabled(m_isFileGood && !m_isRefused);
}

/// A list, and below it what the chosen format is good for.
/// Large text, or a file that reveals much, must not push the buttons off the screen.
QWidget *ExportDialog::scrolled(QWidget *panel)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What this file reveals"));
    area->setWidget(panel);
    area->setMinimumWidth(panel->minimumWidth() + area->verticalScrollBar()->sizeHint().width());
    area->setMinimumHeight(
        std::min(fontMetrics().height() * 22, screen()->availableSize().height() * 4 / 10));
    return area;
}

QWidget *ExportDialog::buildFormats(const QString &chosen)
{
    auto *whole = new QWidget(this);
    auto *label = new QLabel(tr("F&ormat"), whole);
    label->setBuddy(m_formats);
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setUniformItemSizes(true);
    m_formats->setSpacing(1);
    for (const desk::ExportFormatInfo &info : desk::exportFormats()) {
        auto *item = new QListWidgetItem(exportFormatTitle(info.format), m_formats);
        item->setData(Qt::UserRole, info.name);
        item->setToolTip(contentOf(info.format));
        item->setData(Qt::AccessibleDescriptionRole, contentOf(info.format));
        if (info.name == chosen || (info.format == desk::ExportFormat::Pdf && !m_formats->currentItem()))
            m_formats->setCurrentItem(item);
    }
    m_formats->setMinimumHeight(
        std::min(m_formats->sizeHintForRow(0) * 10, screen()->availableSize().height() * 22 / 100));
    m_content->setForegroundRole(QPalette::PlaceholderText);
    m_content->setMinimumHeight(3 * m_content->fontMetrics().lineSpacing());
    m_content->setAlignment(Qt::AlignTop);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(label);
    rows->addWidget(m_formats, 1);
    rows->addWidget(m_content);
    return whole;
}

QWidget *ExportDialog::buildFile()
{
    auto *whole = new QWidget(this);
    auto *label = new QLabel(tr("&File"), whole);
    label->setBuddy(m_path);
    auto *browseButton = new QPushButton(tr("&Choose…"), whole);
    browseButton->setAutoDefault(false);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    return whole;
}

QString ExportDialog::chosenFormat() const
{
    const QListWidgetItem *item = m_formats->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ExportDialog::setApproved(bool isApproved, bool isWithdrawn)
{
    m_isApproved = isApproved;
    m_isWithdrawn = isWithdrawn;
    m_gate->setVisible(isDraft());
}

bool ExportDialog::isDraft() const
{
    const auto info = desk::exportFormatFromName(chosenFormat());
    return !m_isApproved && info && desk::isForReaders(info->format)
           && !(m_isWithdrawn && desk::saysStatus(info->format));
}

void ExportDialog::followFormat()
{
    const auto info = desk::exportFormatFromName(chosenFormat());
    if (!info)
        return;
    m_content->setText(contentOf(info->format));
    m_gate->setVisible(isDraft());
    const QFileInfo file(m_path->text());
    QString name = file.fileName();
    for (const QString &suffix : {file.completeSuffix(), file.suffix()}) {
        if (name == file.fileName() && desk::exportFormatFromName(suffix))
            name.chop(suffix.size() + 1);
    }
    m_path->setText(QDir::toNativeSeparators(file.dir().filePath(name + u'.' + info->suffix)));
    m_isRefused = false;
    if (isVisible())
        askOutlook();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog says so itself
    connect(dialog, &QFileDialog::fileSelected, m_path,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::showHints()
{
    const QFileInfo file(m_path->text());
    m_isFileGood = !file.fileName().isEmpty() && file.dir().exists() && !file.isDir();
    enableExport();
    if (file.fileName().isEmpty() || file.isDir())
        m_hint->setText(tr("Give the file a name."));
    else if (!file.dir().exists())
        m_hint->setText(tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath())));
    else if (file.exists())
        m_hint->setText(tr("This file is there already and will be replaced."));
    else
        m_hint->setText(tr("A new file."));
}

ExportChoice ExportDialog::choice() const
{
    return {chosenFormat(), QDir::fromNativeSeparators(m_path->text()), m_opensFolder->isChecked(),
            isDraft()};
}

}
