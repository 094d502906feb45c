// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/conversationspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/optionaltime.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

ConversationsPage::ConversationsPage(std::vector<story::Conversation> conversations,
                                     const story::SourceId &source, const QString &person, const Theme &theme,
                                     QWidget *parent)
    : QWidget(parent)
    , m_all(std::move(conversations))
    , m_source(source)
    , m_person(person)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_terms(new QComboBox(m_fields))
    , m_hint(new QLabel(m_fields))
    , m_agreed(new QCheckBox(tr("Agreed &before they spoke"), m_fields))
    , m_conditions(new QLineEdit(m_fields))
    , m_at(new QDateTimeEdit(m_fields))
    , m_embargo(new OptionalTime(tr("Embargo"), m_fields))
    , m_medium(new QComboBox(m_fields))
    , m_place(new QLineEdit(m_fields))
    , m_by(new QLineEdit(m_fields))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    row->addWidget(buildList(theme), 2);
    row->addWidget(buildForm(), 3);
    for (const story::Conversation &talk : m_all)
        m_list->addItem(lineOf(talk));
    connect(m_list, &QListWidget::currentRowChanged, this, &ConversationsPage::showCurrent);
    m_list->setCurrentRow(0);
    showCurrent();
}

QWidget *ConversationsPage::buildList(const Theme &theme)
{
    auto *side = new QWidget(this);
    m_list->setAccessibleName(tr("Conversations, the latest first"));
    m_list->setItemDelegate(new RowDelegate(
        theme, [](const QModelIndex &) { return RowDelegate::Sign{u"note"_s, Token::MutedText}; }, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *add = new QPushButton(tr("&Add Conversation"), side);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setTabOrder({m_list, add, m_remove, m_terms});
    connect(add, &QPushButton::clicked, this, &ConversationsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ConversationsPage::removeCurrent);
    return side;
}

QWidget *ConversationsPage::buildForm()
{
    for (int terms = 0; terms <= int(story::Terms::OffRecord); ++terms)
        m_terms->addItem(termsWord(story::Terms(terms)));
    m_medium->setEditable(true);
    m_medium->addItems(
        {tr("telephone"), tr("interview"), tr("email"), tr("message"), tr("press conference"), tr("letter")});
    m_at->setCalendarPopup(true);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_conditions->setPlaceholderText(tr("not before the vote; read back before print"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    //: Label: the terms: on the record, on background …
    m_form->addRow(tr("Spoke &on"), m_terms);
    m_form->addRow(QString(), m_hint);
    m_form->addRow(QString(), m_agreed);
    //: Label: what was agreed beside the terms
    m_form->addRow(tr("&Conditions"), m_conditions);
    m_form->addRow(tr("&When"), m_at);
    m_form->addRow(tr("&Embargo"), m_embargo);
    //: Label: telephone, interview, letter …
    m_form->addRow(tr("B&y way of"), m_medium);
    m_form->addRow(tr("&Place"), m_place);
    //: Label: which of us had the conversation
    m_form->addRow(tr("&Spoke with"), m_by);
    for (QLineEdit *field : {m_conditions, m_place, m_by})
        connect(field, &QLineEdit::textChanged, this, &ConversationsPage::takeForm);
    for (QComboBox *field : {m_terms, m_medium})
        connect(field, &QComboBox::currentTextChanged, this, &ConversationsPage::takeForm);
    connect(m_agreed, &QCheckBox::toggled, this, &ConversationsPage::takeForm);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &ConversationsPage::takeForm);
    connect(m_embargo, &OptionalTime::edited, this, &ConversationsPage::takeForm);
    return m_fields;
}

QString ConversationsPage::lineOf(const story::Conversation &talk)
{
    QStringList details{dayText(talk.at)};
    for (const QString &part : {talk.medium, talk.by}) {
        if (!part.isEmpty())
            details += part;
    }
    QString conditions = talk.conditions;
    if (!talk.termsAgreedBefore)
        conditions = conditions.isEmpty() ? tr("terms agreed afterwards")
                                          : tr("terms agreed afterwards; %1").arg(conditions);
    return u"%1\n%2\n%3"_s.arg(termsWord(talk.terms), details.join(u" · "_s), conditions);
}

void ConversationsPage::setProtected(bool isProtected)
{
    for (QWidget *field : {static_cast<QWidget *>(m_conditions), static_cast<QWidget *>(m_medium),
                           static_cast<QWidget *>(m_place)})
        m_form->setRowVisible(field, !isProtected);
}

void ConversationsPage::add()
{
    story::Conversation talk{.id = story::ConversationId::create(), .source = m_source};
    talk.at = QDateTime::currentMSecsSinceEpoch();
    talk.by = m_person;
    if (!m_all.empty())
        talk.terms = m_all.front().terms;
    m_all.insert(m_all.begin(), talk);
    m_list->insertItem(0, lineOf(talk));
    m_list->setCurrentRow(0);
    m_terms->setFocus();
    Q_EMIT edited();
}

void ConversationsPage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_all.erase(m_all.begin() + row);
    delete m_list->takeItem(row);
    showCurrent();
    Q_EMIT edited();
}

void ConversationsPage::showCurrent()
{
    const int row = m_list->currentRow();
    m_fields->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    const story::Conversation none{.at = QDateTime::currentMSecsSinceEpoch()};
    const story::Conversation &talk = row < 0 ? none : m_all[size_t(row)];
    m_isShowing = true;
    m_terms->setCurrentIndex(int(talk.terms));
    m_hint->setText(row < 0 ? tr("Nobody spoke to this source yet. Terms belong to a conversation.")
                            : termsHint(talk.terms));
    m_agreed->setChecked(talk.termsAgreedBefore);
    m_conditions->setText(talk.conditions);
    m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(talk.at));
    m_embargo->setTime(talk.embargoUntil == 0
                           ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(talk.embargoUntil, QTimeZone::UTC));
    m_medium->setEditText(talk.medium);
    m_place->setText(talk.place);
    m_by->setText(talk.by);
    m_isShowing = false;
}

void ConversationsPage::takeForm()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    story::Conversation &talk = m_all[size_t(row)];
    const story::Conversation before = talk;
    talk.terms = story::Terms(m_terms->currentIndex());
    talk.termsAgreedBefore = m_agreed->isChecked();
    talk.conditions = m_conditions->text().trimmed();
    if (m_at->dateTime() != QDateTime::fromMSecsSinceEpoch(talk.at)) // the field knows no seconds
        talk.at = m_at->dateTime().toMSecsSinceEpoch();
    talk.embargoUntil = m_embargo->time().isValid() ? m_embargo->time().toMSecsSinceEpoch() : 0;
    talk.medium = m_medium->currentText().trimmed();
    talk.place = m_place->text().trimmed();
    talk.by = m_by->text().trimmed();
    if (talk == before)
        return;
    m_hint->setText(termsHint(talk.terms));
    m_list->item(row)->setText(lineOf(talk));
    Q_EMIT edited();
}

}
