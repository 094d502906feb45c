// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/storyimportdialog.h"

#include "ui/dialogs/paragraph.h"
#include "ui/widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr qsizetype shownLength = 20'000; ///< characters of a body: more nobody reads here

QString originOf(const exchange::Imported &imported)
{
    const QString from = imported.provider;
    switch (imported.origin) {
    case exchange::ImportOrigin::Wire:
        return from.isEmpty() ? StoryImportDialog::tr("From a wire")
                              : StoryImportDialog::tr("From %1").arg(from);
    case exchange::ImportOrigin::Page:
        return from.isEmpty() ? StoryImportDialog::tr("A web page")
                              : StoryImportDialog::tr("A web page of %1").arg(from);
    case exchange::ImportOrigin::Document:
        return StoryImportDialog::tr("A document");
    default:
        return StoryImportDialog::tr("Story markup or plain text");
    }
}

/// "1,204 words · German · 12 March 2026 · 2 photos · 3 comments · 4 changes"
QString factsOf(const exchange::Imported &imported)
{
    const story::Fields &fields = imported.fields;
    QStringList facts{StoryImportDialog::tr("%n words", nullptr, desk::wordsIn(imported)),
                      QLocale::languageToString(QLocale(fields.language).language())};
    if (fields.datelineDate.isValid())
        facts << QLocale().toString(fields.datelineDate, QLocale::LongFormat);
    if (fields.embargoUntil.isValid())
        facts << StoryImportDialog::tr("embargo until %1")
                     .arg(QLocale().toString(fields.embargoUntil.toLocalTime(), QLocale::ShortFormat));
    if (const auto photos = imported.pictures.size() + imported.photos.size(); photos > 0)
        facts << StoryImportDialog::tr("%n photos", nullptr, static_cast<int>(photos));
    if (!imported.notes.empty())
        facts << StoryImportDialog::tr("%n comments, which become notes", nullptr,
                                       static_cast<int>(imported.notes.size()));
    if (const int changes = desk::changesIn(imported); changes > 0)
        facts << StoryImportDialog::tr("%n changes, which become suggestions", nullptr,
                                       static_cast<int>(changes));
    return facts.join(u" \u00b7 "_s);
}

}

StoryImportDialog::StoryImportDialog(std::vector<desk::ReadFile> files, QWidget *parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_list(new QListWidget(this))
    , m_origin(paragraph({}, this))
    , m_headline(new QLineEdit(this))
    , m_byline(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_facts(paragraph({}, this))
    , m_doubts(paragraph({}, this))
    , m_leftOutTitle(new QLabel(tr("&Left out, for it belongs to the page and not to the story"), this))
    , m_leftOut(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Import Stories"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(buildList());
    sides->addWidget(buildStory());
    sides->setStretchFactor(1, 1);
    column->addWidget(sides, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &StoryImportDialog::showFile);
    connect(m_list, &QListWidget::itemChanged, this, &StoryImportDialog::countChosen);
    m_list->setCurrentRow(0);
    countChosen();
    sizeDialog(*this, {900, 640});
    m_import->setFocus();
}

/// The files, each with its tick; hidden where there is one alone.
QWidget *StoryImportDialog::buildList()
{
    m_list->setAccessibleName(tr("Files"));
    for (const desk::ReadFile &file : m_files) {
        auto *item = new QListWidgetItem(QFileInfo(file.path).fileName(), m_list);
        item->setToolTip(QDir::toNativeSeparators(file.path));
        item->setFlags(file.imported ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (file.imported)
            item->setCheckState(Qt::Checked);
        else
            item->setForeground(palette().color(QPalette::PlaceholderText));
    }
    m_list->setMinimumWidth(180);
    m_list->setVisible(m_files.size() > 1);
    return m_list;
}

QWidget *StoryImportDialog::buildStory()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(m_files.size() > 1 ? 12 : 0, 0, 0, 0);
    column->setSpacing(10);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_byline->setPlaceholderText(tr("Names, with commas between them"));
    m_headline->setPlaceholderText(tr("None was found"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Headline"), m_headline);
    //: Label: the names of the authors
    form->addRow(tr("&By"), m_byline);
    for (QPlainTextEdit *text : {m_body, m_leftOut}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
    }
    m_body->setAccessibleName(tr("Text of the story"));
    m_leftOutTitle->setBuddy(m_leftOut);
    m_leftOut->setMaximumHeight(5 * m_leftOut->fontMetrics().lineSpacing());
    column->addWidget(m_origin);
    column->addLayout(form);
    column->addWidget(m_facts);
    column->addWidget(m_doubts);
    column->addWidget(m_body, 1);
    column->addWidget(m_leftOutTitle);
    column->addWidget(m_leftOut);
    return whole;
}

void StoryImportDialog::showFile(int row)
{
    takeEdits();
    m_shown = row;
    if (row < 0)
        return;
    const desk::ReadFile &file = m_files[static_cast<size_t>(row)];
    const bool isGood = file.imported.has_value();
    m_headline->setEnabled(isGood);
    m_byline->setEnabled(isGood);
    if (!isGood)
        return showRefusal(file);
    const exchange::Imported &imported = *file.imported;
    m_origin->setText(u"%1 \u00b7 %2"_s.arg(QFileInfo(file.path).fileName(), originOf(imported)));
    m_headline->setText(imported.fields.headline);
    m_byline->setText(imported.fields.byline.join(u", "_s));
    m_facts->setText(factsOf(imported));
    m_doubts->setText(imported.warnings.join(u' '));
    m_doubts->setVisible(!imported.warnings.isEmpty());
    m_body->setPlainText(imported.body.left(shownLength));
    m_leftOut->setPlainText(imported.setApart.join(u'\n'));
    m_leftOut->setVisible(!imported.setApart.isEmpty());
    m_leftOutTitle->setVisible(!imported.setApart.isEmpty());
}

void StoryImportDialog::showRefusal(const desk::ReadFile &file)
{
    m_origin->setText(QFileInfo(file.path).fileName());
    m_headline->clear();
    m_byline->clear();
    m_facts->setText({});
    m_doubts->setText(tr("This file cannot be read: %1.").arg(file.imported.error().detail));
    m_doubts->setVisible(true);
    m_body->clear();
    m_leftOut->setVisible(false);
    m_leftOutTitle->setVisible(false);
}

/// What was put right in the file that is shown.
void StoryImportDialog::takeEdits()
{
    if (m_shown < 0 || !m_files[static_cast<size_t>(m_shown)].imported)
        return;
    story::Fields &fields = m_files[static_cast<size_t>(m_shown)].imported->fields;
    fields.headline = m_headline->text().simplified();
    fields.byline.clear();
    for (const QString &name : m_byline->text().split(u',', Qt::SkipEmptyParts))
        fields.byline << name.simplified();
    fields.byline.removeAll(QString());
}

void StoryImportDialog::countChosen()
{
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row)
        count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_import->setText(count == 1 ? tr("&Import") : tr("&Import %n Stories", nullptr, count));
    m_import->setEnabled(count > 0);
}

std::vector<desk::ReadFile> StoryImportDialog::chosen()
{
    takeEdits();
    std::vector<desk::ReadFile> files;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            files.push_back(m_files[static_cast<size_t>(row)]);
    }
    return files;
}

}
