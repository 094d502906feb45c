// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/noticedialog.h"

#include "ui/theme/textsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::ui {

NoticeDialog::NoticeDialog(QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_wrong(new QLineEdit(this))
    , m_faults(new QLabel(this))
{
    setWindowTitle(tr("Notice to Readers"));
    using Kind = story::CorrectionKind;
    m_kind->addItem(tr("Correction: a fact was wrong"), int(Kind::Correction));
    m_kind->addItem(tr("Clarification: right, but it could be misread"), int(Kind::Clarification));
    m_kind->addItem(tr("Update: something new"), int(Kind::Update));
    m_kind->addItem(tr("Editor’s note: how the story was made"), int(Kind::EditorsNote));
    m_kind->addItem(tr("Withdrawal: it should not have run"), int(Kind::Withdrawal));
    m_text->setPlaceholderText(
        tr("As readers see it: what the story said, and what is right. “An earlier version said …”"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(QSize(420, 110) * textScale());
    m_wrong->setPlaceholderText(tr("For the house: what was wrong, in few words"));
    m_faults->setWordWrap(true);
    m_faults->setForegroundRole(QPalette::PlaceholderText);
    m_faults->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_faults->setAlignment(Qt::AlignTop);
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Notice"), m_text);
    form->addRow(tr("&What was wrong"), m_wrong);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_record = buttons->addButton(tr("&Put on Record"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_faults);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoticeDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeDialog::check);
    connect(m_wrong, &QLineEdit::textChanged, this, &NoticeDialog::check);
    m_text->setFocus();
    check();
}

story::Correction NoticeDialog::notice() const
{
    return {.kind = story::CorrectionKind(m_kind->currentData().toInt()),
            .text = m_text->toPlainText().simplified(),
            .whatWasWrong = m_wrong->text().trimmed()};
}

void NoticeDialog::check()
{
    const QStringList faults = story::wordingFaults(notice());
    m_record->setEnabled(faults.isEmpty());
    m_faults->setText(faults.isEmpty()
                          ? tr("It is published with the corrected text, once somebody else approves it.")
                          : faults.join(QChar(u'\n')));
}

}
