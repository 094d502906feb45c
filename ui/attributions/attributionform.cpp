// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/attributionform.h"

#include "ui/attributions/lenswords.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr size_t mostOffers = 12;
constexpr int wordsShown = 160;

QLabel *makeHint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

AttributionForm::AttributionForm(const desk::LensEntry &entry, std::shared_ptr<const desk::SourceBook> book,
                                 const QString &person, const QString &contentHash, QWidget *parent)
    : QDialog(parent)
    , m_before(entry.attribution)
    , m_book(std::move(book))
    , m_person(person)
    , m_hash(contentHash)
    , m_offers(new QStandardItemModel(this))
    , m_who(new QLineEdit(this))
    , m_position(makeHint(this))
    , m_form(new QComboBox(this))
    , m_talk(new QComboBox(this))
    , m_terms(makeHint(this))
    , m_via(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_claim(new QLineEdit(this))
    , m_evidence(new QListWidget(this))
    , m_verified(new QLineEdit(this))
    , m_checked(makeHint(this))
    , m_again(new QCheckBox(tr("Checked a&gain in this text"), this))
    , m_unnamed(nullptr)
    , m_reason(new QLineEdit(this))
    , m_readerText(new QLineEdit(this))
    , m_editor(new QLineEdit(this))
    , m_approved(new QLineEdit(this))
    , m_central(new QCheckBox(tr("The story &rests on it"), this))
    , m_opinion(new QCheckBox(tr("Opin&ion, not information"), this))
{
    setWindowTitle(tr("Attribution"));
    build(entry);
    fillValues();
    const auto &id = m_before.sourceId;
    const desk::SourceBook::Entry *known = id ? m_book->entry(*id) : m_book->sureMatch(entry.sourceText);
    m_who->setText(known ? known->source.displayName() : entry.sourceText);
    setSource(known);
    m_who->setFocus();
    m_who->selectAll();
}

void AttributionForm::build(const desk::LensEntry &entry)
{
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(entry.words.size() <= wordsShown ? entry.words
                                                    : entry.words.left(wordsShown - 1).trimmed() + u'…');
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *ok = buttons->addButton(tr("&Confirm"), QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *halves = new QHBoxLayout;
    halves->setSpacing(28);
    halves->addWidget(buildLeft(), 1);
    halves->addWidget(buildRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 14);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
    setMinimumWidth(
        std::min(int(760 * textScale()), parentWidget() ? parentWidget()->window()->width() : 760));
    setTabOrder({m_who, m_form, m_talk, m_via, m_kind, m_claim, m_evidence, m_verified, m_again, m_unnamed,
                 m_reason, m_readerText, m_editor, m_approved, m_central, m_opinion, ok});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *AttributionForm::buildLeft()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    for (int value = 0; value <= int(story::Form::Unmarked); ++value)
        m_form->addItem(formWord(story::Form(value)));
    for (int kind = 0; kind <= int(story::ClaimKind::Opinion); ++kind)
        m_kind->addItem(claimKindWord(story::ClaimKind(kind)));
    m_who->setPlaceholderText(tr("Type a few letters of a name"));
    m_who->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(int(mostOffers));
    m_who->setCompleter(completer);
    m_via->setPlaceholderText(tr("who passed it on: Harbour Radio"));
    //: An example of a claim; this bar is the sandbank before a harbour
    m_claim->setPlaceholderText(tr("in few words: the bar rose"));
    m_claim->setToolTip(tr("Attributions of one claim bear each other out."));
    form->addRow(tr("&Who"), m_who);
    form->addRow(QString(), m_position);
    //: Label: quoted, partly quoted or reported
    form->addRow(tr("&Form"), m_form);
    //: Label: the conversation in which it was said
    form->addRow(tr("S&poke"), m_talk);
    form->addRow(QString(), m_terms);
    //: Label: who passed the words on, if they are second-hand
    form->addRow(tr("&By way of"), m_via);
    form->addRow(tr("&Kind of claim"), m_kind);
    form->addRow(tr("C&laim"), m_claim);
    connect(m_who, &QLineEdit::textEdited, this, &AttributionForm::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &row) {
                setSource(m_book->entry(story::SourceId::fromString(row.data(Qt::UserRole).toString())));
            });
    connect(m_talk, &QComboBox::currentIndexChanged, this, &AttributionForm::showTerms);
    return side;
}

QWidget *AttributionForm::buildRight()
{
    auto *side = new QWidget(this);
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setWordWrap(true);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_verified->setPlaceholderText(tr("heard the recording"));
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    //: Label: recordings, notes, documents that bear the words out
    form->addRow(tr("&Evidence"), m_evidence);
    //: Label: how the words were checked
    form->addRow(tr("C&hecked how"), m_verified);
    form->addRow(QString(), m_checked);
    form->addRow(QString(), m_again);
    form->addRow(buildAnonymity());
    return side;
}

QGroupBox *AttributionForm::buildAnonymity()
{
    m_unnamed = new QGroupBox(tr("&Not named to readers"), this);
    m_unnamed->setCheckable(true);
    auto *form = new QFormLayout(m_unnamed);
    form->setVerticalSpacing(8);
    m_reason->setPlaceholderText(tr("fears for the job"));
    m_readerText->setPlaceholderText(tr("who asked not to be named because …"));
    form->addRow(tr("&Reason"), m_reason);
    //: Label: what readers learn about why the source is not named
    form->addRow(tr("&Told to readers"), m_readerText);
    form->addRow(tr("E&ditor who knows"), m_editor);
    form->addRow(tr("&Approved by"), m_approved);
    form->addRow(QString(), m_central);
    form->addRow(QString(), m_opinion);
    return m_unnamed;
}

void AttributionForm::fillValues()
{
    m_form->setCurrentIndex(int(m_before.form));
    m_kind->setCurrentIndex(int(m_before.kind));
    m_via->setText(m_before.via);
    m_claim->setText(m_before.claim);
    m_unnamed->setChecked(m_before.anonymous);
    const story::Anonymity why = m_before.anonymity.value_or(story::Anonymity());
    m_reason->setText(why.reason);
    m_readerText->setText(why.readerText);
    m_editor->setText(why.editorWhoKnows);
    m_approved->setText(why.approvedBy);
    m_central->setChecked(why.isCentral);
    m_opinion->setChecked(why.isOpinion);
    const bool isStale = m_before.verification && m_before.verification->contentHash != m_hash;
    m_checked->setVisible(m_before.verification.has_value());
    m_again->setVisible(isStale);
    if (!m_before.verification)
        return;
    const story::Verification &check = *m_before.verification;
    m_verified->setText(check.how);
    m_checked->setText(isStale ? tr("By %1, %2; the story changed since").arg(check.by, dayText(check.at))
                               : tr("By %1, %2").arg(check.by, dayText(check.at)));
}

void AttributionForm::offer(const QString &typed)
{
    m_offers->clear();
    for (const desk::SourceBook::Entry *entry : m_book->find(typed, mostOffers)) {
        auto *item = new QStandardItem(entry->source.displayName());
        item->setData(entry->source.id.toString(), Qt::UserRole);
        item->setToolTip(entry->source.organisation);
        m_offers->appendRow(item);
    }
    setSource(typed.trimmed().isEmpty() ? nullptr : m_book->sureMatch(typed));
}

void AttributionForm::setSource(const desk::SourceBook::Entry *source)
{
    m_source = source;
    showSource();
    fillTalks();
    fillEvidence();
}

void AttributionForm::showSource()
{
    if (m_source) {
        QStringList parts{m_source->source.role, m_source->source.organisation};
        parts.removeAll(QString());
        m_position->setText(parts.isEmpty() ? sourceKindWord(m_source->source.kind) : parts.join(u", "_s));
    } else {
        m_position->setText(m_who->text().trimmed().isEmpty()
                                ? tr("Nobody: a source has to be found.")
                                : tr("Not in the source book: an entry is made."));
    }
}

/// What was said before, the latest first, then what may be said today: terms belong to a conversation.
void AttributionForm::fillTalks()
{
    m_talk->clear();
    //: No conversation is on record for these words
    m_talk->addItem(tr("Not noted"));
    int current = 0;
    if (m_source) {
        for (const story::Conversation &talk : m_source->conversations) {
            m_talk->addItem(u"%1 · %2"_s.arg(dayText(talk.at), termsWord(talk.terms)), talk.id.toString());
            if (m_before.conversationId == talk.id)
                current = m_talk->count() - 1;
        }
        if (current == 0 && !m_source->conversations.empty())
            current = 1;
    }
    for (int terms = 0; terms <= int(story::Terms::OffRecord); ++terms)
        m_talk->addItem(tr("Today: %1").arg(termsWord(story::Terms(terms))), terms);
    m_talk->setCurrentIndex(current);
    showTerms();
}

void AttributionForm::fillEvidence()
{
    m_evidence->clear();
    if (!m_source || m_source->evidence.empty()) {
        auto *none = new QListWidgetItem(tr("The source book has none of this source."), m_evidence);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    for (const story::Evidence &one : m_source->evidence) {
        auto *item = new QListWidgetItem(evidenceLine(one), m_evidence);
        item->setData(Qt::UserRole, one.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::contains(m_before.evidence, one.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_evidence->setCurrentRow(0);
}

story::Terms AttributionForm::chosenTerms() const
{
    const QVariant chosen = m_talk->currentData();
    if (chosen.metaType().id() == QMetaType::Int)
        return story::Terms(chosen.toInt());
    if (m_source) {
        for (const story::Conversation &talk : m_source->conversations) {
            if (talk.id.toString() == chosen.toString())
                return talk.terms;
        }
    }
    return story::Terms::OnRecord;
}

void AttributionForm::showTerms()
{
    const story::Terms terms = chosenTerms();
    m_terms->setText(m_talk->currentIndex() <= 0 ? QString() : termsHint(terms));
    const bool mayBeNamed
        = terms == story::Terms::OnRecord && (!m_source || !m_source->source.publicName.isEmpty());
    if (!mayBeNamed)
        m_unnamed->setChecked(true);
}

std::optional<story::Anonymity> AttributionForm::anonymity() const
{
    if (!m_unnamed->isChecked())
        return std::nullopt;
    story::Anonymity why = m_before.anonymity.value_or(story::Anonymity());
    const QString approver = m_approved->text().trimmed();
    if (approver != why.approvedBy)
        why.approvedAt = approver.isEmpty() ? 0 : QDateTime::currentMSecsSinceEpoch();
    why.reason = m_reason->text().trimmed();
    why.readerText = m_readerText->text().trimmed();
    why.editorWhoKnows = m_editor->text().trimmed();
    why.approvedBy = approver;
    why.isCentral = m_central->isChecked();
    why.isOpinion = m_opinion->isChecked();
    return why;
}

AttributionDraft AttributionForm::draft() const
{
    AttributionDraft draft{m_before, {}, {}};
    story::Attribution &after = draft.attribution;
    after.form = story::Form(m_form->currentIndex());
    after.kind = story::ClaimKind(m_kind->currentIndex());
    after.via = m_via->text().trimmed();
    after.claim = m_claim->text().trimmed();
    after.anonymous = m_unnamed->isChecked();
    after.anonymity = anonymity();
    const QString name = m_who->text().trimmed();
    if (!m_source && !name.isEmpty()) {
        draft.newSource = story::Source{.id = story::SourceId::create()};
        (after.anonymous ? draft.newSource->readerDescription : draft.newSource->publicName) = name;
    }
    after.sourceId = m_source          ? std::optional(m_source->source.id)
                     : draft.newSource ? std::optional(draft.newSource->id)
                                       : std::nullopt;
    after.conversationId.reset();
    const QVariant talk = m_talk->currentData();
    if (talk.metaType().id() == QMetaType::Int && after.sourceId) {
        draft.newTalk = story::Conversation{.id = story::ConversationId::create(), .source = *after.sourceId};
        draft.newTalk->at = QDateTime::currentMSecsSinceEpoch();
        draft.newTalk->by = m_person;
        draft.newTalk->terms = story::Terms(talk.toInt());
        after.conversationId = draft.newTalk->id;
    } else if (talk.metaType().id() == QMetaType::QString) {
        after.conversationId = story::ConversationId::fromString(talk.toString());
    }
    after.evidence.clear();
    for (int row = 0; row < m_evidence->count(); ++row) {
        if (m_evidence->item(row)->checkState() == Qt::Checked)
            after.evidence.push_back(
                story::EvidenceId::fromString(m_evidence->item(row)->data(Qt::UserRole).toString()));
    }
    const QString how = m_verified->text().trimmed();
    if (how.isEmpty())
        after.verification.reset();
    else if (!after.verification || after.verification->how != how || m_again->isChecked())
        after.verification = {how, m_person, QDateTime::currentMSecsSinceEpoch(), m_hash};
    if (after.standing == story::Standing::Found || after.standing == story::Standing::NeedsSource
        || after.standing == story::Standing::Dismissed)
        after.standing = after.sourceId ? story::Standing::Confirmed : story::Standing::NeedsSource;
    return draft;
}

}
