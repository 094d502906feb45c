// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/identitydialog.h"

#include "app/vault/materialdialog.h"
#include "app/vault/reason.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

constexpr int longestLookMs = 60'000;
constexpr int listHeight = 64; // three lines

void dropSelection(QLineEdit *field)
{
    field->deselect();
}

void dropSelection(QPlainTextEdit *field)
{
    QTextCursor caret = field->textCursor();
    caret.clearSelection();
    field->setTextCursor(caret);
}

/// No input method learns from it. Nothing in it can be selected: so nothing is copied, dragged out, or put
/// where the middle button of every other program takes it from.
template <class Field>
Field *privately(Field *field)
{
    QObject::connect(field, &Field::selectionChanged, field, [field] { dropSelection(field); });
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    return field;
}

QPlainTextEdit *listField(const QString &placeholder)
{
    auto *field = privately(new QPlainTextEdit);
    field->setFixedHeight(listHeight);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(placeholder);
    return field;
}

QStringList lines(const QPlainTextEdit *field)
{
    QStringList list;
    for (const QString &line : field->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            list << line.trimmed();
    }
    return list;
}

}

IdentityDialog::IdentityDialog(vault::Vault &vault, QString source, const QString &hint, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_source(std::move(source))
    , m_pages(new QStackedWidget)
    , m_complaint(new QLabel)
{
    setWindowTitle(tr("Protected Source")); // any program of the session can read it: no name
    auto *layout = new QVBoxLayout(this);
    auto *head = new QLabel(hint.isEmpty() ? tr("A source without an agreed description") : hint);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    layout->addWidget(head);
    layout->addWidget(m_pages);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    m_pages->addWidget(makeLookPage());
    m_pages->addWidget(makeFormPage());
    setMinimumWidth(480);
    m_end.setSingleShot(true);
    m_end.setInterval(longestLookMs);
    connect(&m_end, &QTimer::timeout, this, &QDialog::reject);
    const auto readers = m_vault.readers(m_source);
    if (!readers && readers.error().code == base::ErrorCode::NotFound)
        m_pages->setCurrentIndex(1);
    else
        m_end.start();
}

QWidget *IdentityDialog::makeLookPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *form = new QFormLayout;
    m_why = new QLineEdit;
    m_why->setObjectName(u"why"_s);
    m_why->setPlaceholderText(tr("to call before the deadline"));
    form->addRow(tr("&Why do you look?"), m_why);
    layout->addLayout(form);
    m_shown = new QLabel;
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setMinimumHeight(120);
    m_shown->setFrameShape(QFrame::StyledPanel);
    m_shown->setMargin(8);
    m_shown->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_shown, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_hold = buttons->addButton(tr("&Hold to Show"), QDialogButtonBox::ActionRole);
    auto *files = buttons->addButton(tr("&Files…"), QDialogButtonBox::ActionRole);
    auto *change = buttons->addButton(tr("&Change…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_hold, &QPushButton::pressed, this, &IdentityDialog::reveal);
    connect(m_hold, &QPushButton::released, this, &IdentityDialog::hideAgain);
    connect(files, &QPushButton::clicked, this, &IdentityDialog::showFiles);
    connect(change, &QPushButton::clicked, this, &IdentityDialog::edit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    hideAgain();
    return page;
}

QWidget *IdentityDialog::makeFormPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *form = new QFormLayout;
    m_name = privately(new QLineEdit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { complain({}); });
    m_aliases = listField(tr("one a line: other names, user names"));
    m_contacts = listField(tr("one a line: telephone, e-mail, address"));
    m_reach = privately(new QLineEdit);
    m_reason = privately(new QLineEdit);
    m_known = listField(tr("one a line: who of us knows"));
    form->addRow(tr("Real &name"), m_name);
    form->addRow(tr("&Also called"), m_aliases);
    form->addRow(tr("Con&tacts"), m_contacts);
    form->addRow(tr("How to &reach"), m_reach);
    form->addRow(tr("Why &protected"), m_reason);
    form->addRow(tr("&Known to"), m_known);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &IdentityDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return page;
}

bool IdentityDialog::hasWhy()
{
    if (!m_why->text().trimmed().isEmpty())
        return true;
    complain(tr("Say first why you look: it goes on record."));
    m_why->setFocus();
    return false;
}

void IdentityDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void IdentityDialog::reveal()
{
    complain({});
    if (!hasWhy())
        return;
    auto identity = m_vault.open(m_source, m_why->text().trimmed());
    if (!identity) {
        complain(tr("It cannot be shown: %1.").arg(reasonOf(identity.error())));
        return;
    }
    m_shown->setText(QStringList{identity->realName, identity->aliases.join(u", "_s),
                                 identity->contacts.join(u'\n'), identity->howToReach, identity->reason,
                                 identity->known.join(u", "_s)}
                         .filter(QRegularExpression(u"."_s))
                         .join(u'\n'));
    m_shown->setAccessibleName(m_shown->text());
}

void IdentityDialog::hideAgain()
{
    m_shown->setText(
        tr("Hidden. It shows while the button or its space key is held; each time is on record."));
    m_shown->setAccessibleName(m_shown->text());
}

void IdentityDialog::showFiles()
{
    complain({});
    if (!hasWhy())
        return;
    m_end.stop(); // the vault's own five minutes hold
    MaterialDialog(m_vault, m_source, m_why->text().trimmed(), this).exec();
    m_end.start();
}

void IdentityDialog::edit()
{
    complain({});
    if (!hasWhy())
        return;
    const auto identity = m_vault.open(m_source, m_why->text().trimmed());
    if (!identity) {
        complain(tr("It cannot be changed: %1.").arg(reasonOf(identity.error())));
        return;
    }
    fill(*identity);
    m_pages->setCurrentIndex(1);
    m_end.stop(); // the vault's own five minutes hold
}

void IdentityDialog::fill(const vault::Identity &identity)
{
    m_name->setText(identity.realName);
    m_aliases->setPlainText(identity.aliases.join(u'\n'));
    m_contacts->setPlainText(identity.contacts.join(u'\n'));
    m_reach->setText(identity.howToReach);
    m_reason->setText(identity.reason);
    m_known->setPlainText(identity.known.join(u'\n'));
}

void IdentityDialog::save()
{
    const vault::Identity identity{.realName = m_name->text().trimmed(),
                                   .aliases = lines(m_aliases),
                                   .contacts = lines(m_contacts),
                                   .howToReach = m_reach->text().trimmed(),
                                   .reason = m_reason->text().trimmed(),
                                   .known = lines(m_known)};
    if (identity.isEmpty()) {
        complain(tr("Give a name, another name or a contact: there is nothing to protect yet."));
        return;
    }
    if (const auto put = m_vault.put(m_source, identity, m_why->text().trimmed()); !put) {
        complain(tr("It was not kept: %1.").arg(reasonOf(put.error())));
        return;
    }
    Q_EMIT changed();
    accept();
}

}
