// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/replydialog.h"

#include "ui/theme/textsize.h"
#include "ui/widgets/optionaltime.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace galley::ui {

ReplyDialog::ReplyDialog(const story::ReplyRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_person(new QLineEdit(request.person, this))
    , m_about(new QLineEdit(request.about, this))
    , m_channel(new QComboBox(this))
    , m_deadline(new OptionalTime(tr("Until"), this))
    , m_outcome(new QComboBox(this))
    , m_answer(new QPlainTextEdit(request.answer, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Save, this))
{
    setWindowTitle(tr("Asked for a Reply"));
    m_person->setMinimumWidth(int(320 * textScale()));
    m_person->setPlaceholderText(tr("Whom the allegation is about"));
    m_about->setPlaceholderText(tr("What they are asked about, in few words"));
    m_channel->setEditable(true);
    m_channel->addItems({tr("telephone"), tr("email"), tr("letter"), tr("in person")});
    m_channel->setCurrentText(request.channel);
    if (request.deadline != 0)
        m_deadline->setTime(QDateTime::fromMSecsSinceEpoch(request.deadline, QTimeZone::UTC));
    m_outcome->addItems({tr("No word yet"), tr("Could not be reached, or did not answer"),
                         tr("Declined to comment"), tr("Answered")});
    m_outcome->setCurrentIndex(int(request.outcome));
    m_answer->setPlaceholderText(tr("What they said, or why they said nothing"));
    m_answer->setTabChangesFocus(true);
    m_answer->setMaximumHeight(5 * fontMetrics().lineSpacing());
    auto *help = new QLabel(
        tr("Readers are told what came of it in the text; this is the house’s own record."), this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    //: Label: the person accused
    form->addRow(tr("&Who"), m_person);
    //: Label: what the allegation is
    form->addRow(tr("&About"), m_about);
    //: Label: by telephone, letter …
    form->addRow(tr("&How"), m_channel);
    //: Label: the time left for an answer
    form->addRow(tr("&Until"), m_deadline);
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("A&nswer"), m_answer);
    for (QPushButton *button :
         {m_buttons->button(QDialogButtonBox::Cancel), m_buttons->button(QDialogButtonBox::Save)})
        button->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(help);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_person, &QLineEdit::textChanged, this, &ReplyDialog::check);
    connect(m_about, &QLineEdit::textChanged, this, &ReplyDialog::check);
    check();
}

story::ReplyRequest ReplyDialog::request() const
{
    story::ReplyRequest request = m_request;
    request.person = m_person->text().simplified();
    request.about = m_about->text().simplified();
    request.channel = m_channel->currentText().simplified();
    request.deadline = m_deadline->time().isValid() ? m_deadline->time().toMSecsSinceEpoch() : 0;
    request.outcome = story::ReplyOutcome(m_outcome->currentIndex());
    request.answer = m_answer->toPlainText().trimmed();
    return request;
}

void ReplyDialog::check()
{
    const story::ReplyRequest now = request();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!now.person.isEmpty() && !now.about.isEmpty());
}

}
