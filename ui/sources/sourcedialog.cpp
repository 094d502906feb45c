// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcedialog.h"

#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace galley::ui {

SourceDialog::SourceDialog(const SourceModel::Row &row, QWidget *parent)
    : QDialog(parent)
    , m_row(row)
    , m_kind(new QComboBox(this))
    , m_terms(new QComboBox(this))
    , m_name(new QLineEdit(row.source.publicName, this))
    , m_role(new QLineEdit(row.source.role, this))
    , m_organisation(new QLineEdit(row.source.organisation, this))
    , m_description(new QLineEdit(row.source.readerDescription, this))
    , m_group(new QLineEdit(row.source.independenceGroup, this))
{
    setWindowTitle(row.source.id.isNull() ? tr("New Source") : tr("Source"));
    setMinimumWidth(520);
    for (int kind = 0; kind <= int(story::SourceKind::SocialMedia); ++kind)
        m_kind->addItem(sourceKindWord(story::SourceKind(kind)));
    for (int terms = 0; terms <= int(story::Terms::OffRecord); ++terms)
        m_terms->addItem(termsWord(story::Terms(terms)));
    m_kind->setCurrentIndex(int(row.source.kind));
    m_terms->setCurrentIndex(int(row.terms.value_or(story::Terms::OnRecord)));
    m_description->setPlaceholderText(tr("a senior port official"));
    m_group->setPlaceholderText(tr("port authority"));
    auto *help = new QLabel(tr("Two sources of one group do not bear each other out."), this);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 20);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("&Agreed wording"), m_description);
    form->addRow(tr("Spoke &on"), m_terms);
    form->addRow(tr("&Group"), m_group);
    form->addRow(QString(), help);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    form->addRow(buttons);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    const auto check = [this, save] {
        save->setEnabled(!m_name->text().trimmed().isEmpty() || !m_description->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_description, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

SourceModel::Row SourceDialog::row() const
{
    SourceModel::Row row = m_row;
    row.source.kind = story::SourceKind(m_kind->currentIndex());
    row.source.publicName = m_name->text().trimmed();
    row.source.role = m_role->text().trimmed();
    row.source.organisation = m_organisation->text().trimmed();
    row.source.readerDescription = m_description->text().trimmed();
    row.source.independenceGroup = m_group->text().trimmed();
    row.terms = story::Terms(m_terms->currentIndex());
    return row;
}

}
