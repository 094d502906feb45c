// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/escrowdialog.h"

#include "ui/widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace galley::ui {

EscrowDialog::EscrowDialog(const std::vector<desk::SealedSource> &sources,
                           const std::vector<desk::Confidant> &people, QWidget *parent)
    : QDialog(parent)
    , m_people(new QTreeWidget(this))
{
    setWindowTitle(tr("Who May Know the Sources?"));
    auto *words = new QLabel(tr("The story rests on %n protected sources. Whoever you tick can read who they "
                                "are in their own vault. "
                                "Whoever you do not tick sees only the words agreed with the source, and "
                                "approves with the identity "
                                "not verified, on record.",
                                nullptr, static_cast<int>(sources.size())),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_people->setColumnCount(2);
    m_people->setHeaderLabels({tr("Editor, and the source"), tr("Fingerprint, to compare by telephone")});
    m_people->setAccessibleName(tr("Editors, and the sources each may know"));
    m_people->setSelectionMode(QAbstractItemView::NoSelection);
    for (const desk::Confidant &person : people)
        addPerson(person, sources);
    m_people->expandAll();
    if (const QTreeWidgetItem *first = m_people->topLevelItem(0); first && first->childCount() > 0)
        m_people->setCurrentItem(first->child(0)); // so that the space key ticks
    m_people->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(tr("&Submit"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(words);
    column->addWidget(m_people, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    sizeDialog(*this, {700, 400}); // the fingerprints stand in it whole
}

void EscrowDialog::addPerson(const desk::Confidant &person, const std::vector<desk::SealedSource> &sources)
{
    auto *row = new QTreeWidgetItem(m_people, {person.person, person.fingerprint});
    row->setFlags(Qt::ItemIsEnabled);
    for (const desk::SealedSource &source : sources) {
        const bool knows = source.readers.contains(person.person);
        auto *one
            = new QTreeWidgetItem(row, {source.description, knows ? tr("may read it already") : QString()});
        one->setFlags(knows ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        one->setCheckState(0, knows ? Qt::Checked : Qt::Unchecked);
        one->setData(0, Qt::UserRole, source.reference);
    }
}

std::vector<EscrowDialog::Grant> EscrowDialog::grants() const
{
    std::vector<Grant> grants;
    for (int i = 0; i < m_people->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *person = m_people->topLevelItem(i);
        for (int k = 0; k < person->childCount(); ++k) {
            const QTreeWidgetItem *one = person->child(k);
            if (one->flags().testFlag(Qt::ItemIsUserCheckable) && one->checkState(0) == Qt::Checked)
                grants.push_back({one->data(0, Qt::UserRole).toString(), person->text(0)});
        }
    }
    return grants;
}

}
