// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourceform.h"

#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QStringList listOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

QPlainTextEdit *makeField(const QString &text, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 3 + 14);
    return field;
}

}

SourceForm::SourceForm(const story::Source &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(source.publicName, this))
    , m_role(new QLineEdit(source.role, this))
    , m_organisation(new QLineEdit(source.organisation, this))
    , m_description(new QLineEdit(source.readerDescription, this))
    , m_aliases(new QLineEdit(source.aliases.join(u", "_s), this))
    , m_languages(new QLineEdit(source.languages.join(u", "_s), this))
    , m_group(new QLineEdit(source.independenceGroup, this))
    , m_contact(makeField(source.contact, this))
    , m_notes(makeField(source.notes, this))
    , m_protected(new QCheckBox(tr("&Protected: who it is, is kept in the vault alone"), this))
    , m_warning(new QLabel(this))
    , m_identity(new QPushButton(tr("&Identity…"), this))
{
    for (int kind = 0; kind <= int(story::SourceKind::SocialMedia); ++kind)
        m_kind->addItem(sourceKindWord(story::SourceKind(kind)));
    m_kind->setCurrentIndex(int(source.kind));
    m_protected->setChecked(source.isProtected());
    m_description->setPlaceholderText(tr("a senior port official"));
    m_aliases->setPlaceholderText(tr("Nessa, the harbour master"));
    m_languages->setPlaceholderText(tr("en, ru"));
    m_group->setPlaceholderText(tr("port authority"));
    m_group->setToolTip(tr("Two sources of one group do not bear each other out."));
    m_description->setToolTip(tr("What readers are told where the name may not be given."));
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::PlaceholderText);
    build();
    showProtection();
}

void SourceForm::build()
{
    m_form->setContentsMargins(20, 16, 20, 16);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(QString(), m_protected);
    m_form->addRow(tr("&Name"), m_name);
    //: Label: what the person is: harbour master, minister …
    m_form->addRow(tr("&Role"), m_role);
    m_form->addRow(tr("&Organisation"), m_organisation);
    //: Label: the agreed description: “a senior port official”
    m_form->addRow(tr("&Wording for readers"), m_description);
    //: Label: sources that depend on each other, and so count as one
    m_form->addRow(tr("&Group"), m_group);
    m_form->addRow(tr("&Also called"), m_aliases);
    m_form->addRow(tr("&Languages"), m_languages);
    m_form->addRow(tr("How to &reach"), m_contact);
    m_form->addRow(tr("No&tes"), m_notes);
    m_form->addRow(QString(), m_warning);
    m_form->addRow(QString(), m_identity);
    m_identity->setToolTip(tr("Opens the vault, in a window of its own. What you write there is sealed."));
    connect(m_identity, &QPushButton::clicked, this, &SourceForm::identityWanted);
    setTabOrder({m_kind, m_protected, m_name, m_role, m_organisation, m_description, m_group, m_aliases,
                 m_languages, m_contact, m_notes});
    for (QLineEdit *field : {m_name, m_role, m_organisation, m_description, m_group, m_aliases, m_languages})
        connect(field, &QLineEdit::textChanged, this, &SourceForm::edited);
    for (QPlainTextEdit *field : {m_contact, m_notes})
        connect(field, &QPlainTextEdit::textChanged, this, &SourceForm::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceForm::edited);
    connect(m_protected, &QCheckBox::toggled, this, [this](bool on) {
        showProtection();
        Q_EMIT protectionChanged(on);
        Q_EMIT edited();
    });
    setFocusProxy(m_name->isHidden() ? m_description : m_name);
}

void SourceForm::showProtection()
{
    const bool on = isProtected();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role),
                           static_cast<QWidget *>(m_organisation), static_cast<QWidget *>(m_aliases),
                           static_cast<QWidget *>(m_languages), static_cast<QWidget *>(m_contact),
                           static_cast<QWidget *>(m_notes)})
        m_form->setRowVisible(field, !on);
    m_warning->setText(m_source.isProtected()
                           ? tr("Only the wording for readers is kept here, and the terms. "
                                "Who it is belongs into the vault.")
                           : tr("Saving takes the name, role, organisation, contact and "
                                "notes out of the source book, the descriptions of the evidence, "
                                "and the places of conversations. Its files are sealed in the "
                                "vault, which must be open. This cannot be undone."));
    m_form->setRowVisible(m_warning, on);
    m_form->setRowVisible(m_identity, on && m_source.isProtected()); // saved as one: the vault knows it
    setFocusProxy(on ? m_description : m_name);
}

bool SourceForm::isProtected() const
{
    return m_protected->isChecked();
}

story::Source SourceForm::source() const
{
    story::Source source = m_source;
    source.kind = story::SourceKind(m_kind->currentIndex());
    source.readerDescription = m_description->text().trimmed();
    source.independenceGroup = m_group->text().trimmed();
    source.publicName = m_name->text().trimmed();
    source.role = m_role->text().trimmed();
    source.organisation = m_organisation->text().trimmed();
    source.aliases = listOf(m_aliases->text());
    source.languages = listOf(m_languages->text());
    source.contact = m_contact->toPlainText().trimmed();
    source.notes = m_notes->toPlainText().trimmed();
    if (!isProtected())
        source.vaultReference.clear();
    else if (!m_source.isProtected())
        source.vaultReference = story::SourceId::create().toString();
    return source;
}

}
