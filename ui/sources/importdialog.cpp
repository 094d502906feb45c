// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/importdialog.h"

#include "ui/widgets/dialogsize.h"
#include "ui/widgets/words.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

using desk::ImportAction;

ImportDialog::ImportDialog(const store::StoreFactory &openStore, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_importer(openStore)
    , m_pages(new QStackedWidget(this))
    , m_doing(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_warnings(new QLabel(this))
    , m_turn(new QPushButton(tr("&Change What Becomes of It"), this))
    , m_import(nullptr)
{
    setWindowTitle(tr("Import Sources"));
    build(path);
    sizeDialog(*this, {860, 560});
    connect(&m_importer, &desk::SourceImporter::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_importer, &desk::SourceImporter::planned, this, &ImportDialog::takePlan);
    connect(&m_importer, &desk::SourceImporter::written, this, &ImportDialog::takeWritten);
    connect(&m_model, &ImportModel::turned, this, &ImportDialog::showSummary);
    work(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_importer.read(path);
}

void ImportDialog::build(const QString &path)
{
    auto *waiting = new QWidget(this);
    auto *waitingColumn = new QVBoxLayout(waiting);
    waitingColumn->addStretch(1);
    waitingColumn->addWidget(m_doing);
    waitingColumn->addWidget(m_progress);
    waitingColumn->addStretch(2);
    m_progress->setAccessibleName(tr("Progress"));
    for (QLabel *label : {m_doing, m_summary, m_warnings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_warnings->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Entries of %1").arg(QFileInfo(path).fileName()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_turn, 0, Qt::AlignLeft);
    m_pages->addWidget(waiting);
    m_pages->addWidget(shown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    whole->addWidget(m_pages, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_turn, &QPushButton::clicked, this, &ImportDialog::turnCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &ImportDialog::turnCurrent);
}

void ImportDialog::work(const QString &sentence)
{
    m_doing->setText(sentence);
    m_progress->show();
    m_progress->setValue(0);
    m_pages->setCurrentIndex(0);
    m_import->setEnabled(false);
}

void ImportDialog::takePlan(const base::Result<desk::ImportPlan> &plan)
{
    if (!plan && plan.error().code == base::ErrorCode::Cancelled) {
        QDialog::reject();
        return;
    }
    if (!plan) {
        m_doing->setText(faultSentence(tr("The file could not be read"), plan.error()));
        m_progress->hide();
        return;
    }
    m_model.setPlan(*plan);
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_pages->setCurrentIndex(1);
    m_table->setFocus();
    showSummary();
}

void ImportDialog::showSummary()
{
    const desk::ImportPlan &plan = m_model.plan();
    const auto count = [&plan](ImportAction action) { return plan.count(action); };
    QStringList parts{tr("%n new", nullptr, count(ImportAction::Add)),
                      tr("%n the same as an entry", nullptr, count(ImportAction::Merge)),
                      tr("%n known already", nullptr, count(ImportAction::Known))};
    if (count(ImportAction::LeaveOut) > 0)
        parts += tr("%n left out", nullptr, count(ImportAction::LeaveOut));
    if (plan.refused > 0)
        parts += tr("%n without a name", nullptr, plan.refused);
    m_summary->setText(tr("Nothing is stored yet. %1.").arg(parts.join(u", "_s)));
    m_warnings->setText(plan.warnings.join(u'\n'));
    m_warnings->setVisible(!plan.warnings.isEmpty());
    m_import->setEnabled(count(ImportAction::Add) + count(ImportAction::Merge) > 0);
}

void ImportDialog::turnCurrent()
{
    if (m_table->currentIndex().isValid())
        m_model.turn(m_table->currentIndex().row());
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        turnCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ImportDialog::accept()
{
    if (m_importer.isBusy() || !m_import->isEnabled())
        return;
    work(tr("Storing the entries …"));
    m_importer.write(m_model.plan());
}

void ImportDialog::takeWritten(const base::Result<int> &count)
{
    if (count) {
        Q_EMIT stored(*count);
        QDialog::accept();
        return;
    }
    m_pages->setCurrentIndex(1);
    showSummary();
    if (count.error().code != base::ErrorCode::Cancelled)
        m_summary->setText(faultSentence(tr("Nothing was stored"), count.error()));
}

/// Stops what runs; what was understood stays in view when storing was stopped.
void ImportDialog::reject()
{
    if (m_importer.isBusy())
        m_importer.cancel();
    else
        QDialog::reject();
}

}
