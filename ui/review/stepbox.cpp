// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/stepbox.h"

#include "ui/review/movewords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr size_t mostObstacles = 6; // the rest is counted

}

StepBox::StepBox(const workflow::PossibleMove &move, bool isMain, const QStringList &people, QWidget *parent)
    : QWidget(parent)
    , m_move(move.move)
    , m_isAllowed(move.isAllowed())
    , m_needsReason(move.needsReason)
    , m_refusal(m_isAllowed ? QString() : move.obstacles.front().message)
    , m_button(new QPushButton(moveWord(move.move), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_button->setEnabled(m_isAllowed);
    m_button->setDefault(isMain && m_isAllowed);
    m_button->setAccessibleDescription(m_refusal);
    column->addWidget(m_button);
    addFields(move, people);
    addObstacles(move.obstacles);
    connect(m_button, &QPushButton::clicked, this, &StepBox::press);
}

bool StepBox::asksForMore() const
{
    return m_more != nullptr;
}

void StepBox::addFields(const workflow::PossibleMove &move, const QStringList &people)
{
    const bool asksPerson = move.move == workflow::Move::HandOver;
    const bool asksTime = move.move == workflow::Move::Schedule;
    if (!m_isAllowed || (!m_needsReason && !asksPerson && !asksTime))
        return;
    m_more = new QWidget(this);
    auto *fields = new QVBoxLayout(m_more);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    if (asksPerson) {
        m_assignee = new QComboBox(m_more);
        m_assignee->setEditable(true); // somebody whom nobody entered yet
        m_assignee->addItems(people);
        m_assignee->setCurrentText({});
        m_assignee->lineEdit()->setPlaceholderText(tr("Who gets it"));
        m_assignee->setAccessibleName(tr("Person who gets the story"));
        fields->addWidget(m_assignee);
    }
    if (asksTime) {
        m_time = new QDateTimeEdit(QDateTime::currentDateTime().addSecs(3600), m_more);
        m_time->setCalendarPopup(true);
        m_time->setAccessibleName(tr("Time of publication"));
        fields->addWidget(m_time);
    }
    m_reason = new QLineEdit(m_more);
    m_reason->setPlaceholderText(m_needsReason ? tr("Why (it is kept on record)")
                                               : tr("A note, if there is one"));
    m_reason->setAccessibleName(tr("Reason"));
    fields->addWidget(m_reason);
    m_more->hide();
    layout()->addWidget(m_more);
    for (QLineEdit *field : {m_reason, m_assignee ? m_assignee->lineEdit() : nullptr}) {
        if (field)
            connect(field, &QLineEdit::returnPressed, this, &StepBox::press);
    }
}

void StepBox::addObstacles(const std::vector<workflow::Obstacle> &obstacles)
{
    for (size_t i = 0; i < std::min(obstacles.size(), mostObstacles); ++i) {
        const workflow::Obstacle &one = obstacles[i];
        auto *line = new QLabel(this);
        line->setWordWrap(true);
        line->setForegroundRole(QPalette::PlaceholderText);
        line->setTextFormat(Qt::RichText);
        const QString words = one.message.toHtmlEscaped();
        const bool hasPlace = one.range || !one.field.isEmpty();
        //: A link: goes to the words that stand against the step
        line->setText(hasPlace ? u"%1 <a href='#'>%2</a>"_s.arg(words, tr("Show")) : words);
        line->setAccessibleName(one.message);
        line->setTextInteractionFlags(hasPlace ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                               : Qt::NoTextInteraction);
        connect(line, &QLabel::linkActivated, this, [this, one] {
            if (one.range)
                Q_EMIT placeChosen(*one.range);
            else
                Q_EMIT fieldChosen(one.field);
        });
        layout()->addWidget(line);
    }
    if (obstacles.size() > mostObstacles) {
        auto *rest = new QLabel(
            tr("… and %n more", nullptr, static_cast<int>(obstacles.size() - mostObstacles)), this);
        rest->setForegroundRole(QPalette::PlaceholderText);
        layout()->addWidget(rest);
    }
}

desk::Step StepBox::step() const
{
    return {.move = m_move,
            .reason = m_reason ? m_reason->text().trimmed() : QString(),
            .assignee = m_assignee ? m_assignee->currentText().trimmed() : QString(),
            .time = m_time ? m_time->dateTime().toMSecsSinceEpoch() : 0};
}

void StepBox::press()
{
    if (!m_isAllowed)
        return;
    if (asksForMore() && !m_more->isVisible()) {
        m_more->show();
        (m_assignee ? static_cast<QWidget *>(m_assignee) : m_reason)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const desk::Step wish = step();
    QLineEdit *missing = m_assignee && wish.assignee.isEmpty()    ? m_assignee->lineEdit()
                         : m_needsReason && wish.reason.isEmpty() ? m_reason
                                                                  : nullptr;
    if (missing)
        missing->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT wanted(wish);
}

}
