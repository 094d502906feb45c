// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notespane.h"

#include "core/desk/openstory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/growingfield.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int lag = 250;        // milliseconds after a key until suggestions are looked up
constexpr int restOfKeys = 300; // milliseconds after a key until the words of a note are kept

QToolButton *menuButton(const QString &text, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}

NotesPane::NotesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_rest(new QTimer(this))
    , m_delay(new QTimer(this))
    , m_show(new QComboBox(this))
    , m_list(new QListView(this))
    , m_nothingFits(new QLabel(tr("Nothing of that kind in this story."), this))
    , m_pages(new QStackedWidget(this))
    , m_about(new QLabel(this))
    , m_field(new GrowingField(this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_resolve(new QPushButton(tr("&Resolve"), this))
    , m_assignees(new QMenu(this))
    , m_accept(new QPushButton(tr("&Accept"), this))
    , m_refuse(new QPushButton(tr("Re&fuse"), this))
    , m_ofPerson(new QMenu(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    //: Button: who is to answer the note
    m_assign = menuButton(tr("For…"), m_assignees, this);
    //: Button: every suggestion of the person who made this one
    m_settleAll = menuButton(tr("All of Theirs"), m_ofPerson, this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(lag);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restOfKeys);
    buildList(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildFilter());
    column->addWidget(m_pages, 1);
    column->addLayout(buildComposer());
    connectParts();
    reload();
}

void NotesPane::buildList(const Theme &theme)
{
    auto *none
        = new EmptyPage(tr("No notes yet"),
                        tr("Select words in the text and press {key:note.new} to write a note on them. "
                           "{key:suggest.mode} turns what you type into suggestions. Both stay in the "
                           "house: only a Word file for review carries them."),
                        this);
    connect(none->addButton(tr("Note on the Whole Story")), &QPushButton::clicked, this, [this] {
        if (m_story)
            startNote({});
    });
    const auto signOf = [](const QModelIndex &row) {
        const bool isSuggestion = row.data(NotesModel::IsSuggestionRole).toBool();
        const bool isOpen = row.data(NotesModel::IsOpenRole).toBool();
        return RowDelegate::Sign{isSuggestion ? u"edit"_s
                                 : isOpen     ? u"note"_s
                                              : u"checked"_s,
                                 isOpen ? Token::Warning : Token::MutedText};
    };
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(theme, signOf, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Notes and suggestions"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_nothingFits->setContentsMargins(20, 16, 20, 16);
    m_nothingFits->setAlignment(Qt::AlignTop);
    m_nothingFits->setWordWrap(true);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(none),
                          static_cast<QWidget *>(m_nothingFits)})
        m_pages->addWidget(page);
}

QLayout *NotesPane::buildFilter()
{
    //: Which notes are shown: those not resolved yet
    m_show->addItems({tr("Open"), tr("Mine"), tr("Suggestions"), tr("Resolved"), tr("All")});
    m_show->setAccessibleName(tr("Which notes are shown"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 12, 20, 6);
    row->addWidget(m_show);
    row->addStretch(1);
    return row;
}

void NotesPane::connectParts()
{
    connect(m_delay, &QTimer::timeout, this, &NotesPane::reload);
    connect(m_show, &QComboBox::currentIndexChanged, this, &NotesPane::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPane::showComposer);
    connect(m_list, &QListView::activated, this, [this] {
        const desk::Remark *remark = current();
        if (remark && remark->range)
            Q_EMIT placeChosen(*remark->range);
        else if (remark && !remark->note->field.isEmpty())
            Q_EMIT fieldChosen(remark->note->field);
    });
    connect(m_field, &GrowingField::entered, this, &NotesPane::send);
    connect(m_field, &GrowingField::edited, this, [this](const QString &text) {
        m_send->setEnabled(!text.trimmed().isEmpty());
        if (!m_rest->isActive()) // whoever types without a rest loses no more than that either
            m_rest->start();
    });
    connect(m_rest, &QTimer::timeout, this, &NotesPane::tellDraft);
    connect(m_send, &QPushButton::clicked, this, &NotesPane::send);
    connect(m_resolve, &QPushButton::clicked, this, &NotesPane::resolveCurrent);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_target.reset();
        showComposer();
        tellDraft();
        Q_EMIT newNoteEnded();
    });
    connect(m_assignees, &QMenu::aboutToShow, this, &NotesPane::fillAssignees);
    connect(m_ofPerson, &QMenu::aboutToShow, this, &NotesPane::fillSettleAll);
    for (const auto &[button, accept] : {std::pair(m_accept, true), std::pair(m_refuse, false)})
        connect(button, &QPushButton::clicked, this, [this, accept] {
            if (const desk::Remark *remark = current(); remark && remark->suggestion)
                Q_EMIT settlingWanted(*remark->suggestion, accept);
        });
}

void NotesPane::setStory(desk::OpenStory *story)
{
    if (m_story)
        keepDraft();
    m_story = story;
    m_target.reset();
    m_field->setText({});
    if (story) {
        connect(story, &desk::OpenStory::annotationsChanged, this, [this] { m_delay->start(0); });
        connect(story, &desk::OpenStory::stateChanged, this, &NotesPane::showComposer);
        connect(story, &desk::OpenStory::bodyEdited, this,
                [this](qint64, qsizetype at, qsizetype gone, qsizetype come) {
                    m_model.carry({at, gone, come});
                    if (m_target) // the words that the new note is on
                        m_target->range = text::carried(m_target->range, {at, gone, come});
                    m_delay->start(lag);
                });
    }
    reload();
    if (story)
        restoreDraft();
}

void NotesPane::setPerson(const QString &person)
{
    m_person = person;
    reload();
}

const desk::Remark *NotesPane::current() const
{
    const QModelIndex row = m_list->currentIndex();
    return row.isValid() ? &m_model.at(row.row()) : nullptr;
}

void NotesPane::reload()
{
    m_delay->stop();
    const std::optional<desk::Remark> chosen = current() ? std::optional(*current()) : std::nullopt;
    std::vector<desk::Remark> remarks
        = m_story ? desk::remarksOf(m_story->article()) : std::vector<desk::Remark>{};
    tellNoted(remarks);
    m_isEmpty = remarks.empty();
    Q_EMIT openChanged(int(std::ranges::count_if(remarks, &desk::Remark::isOpen)));
    std::erase_if(remarks, [this](const desk::Remark &remark) {
        return !fits(remark, desk::RemarkFilter(m_show->currentIndex()), m_person);
    });
    m_model.setRemarks(std::move(remarks));
    if (const int row = chosen ? m_model.rowOf(*chosen) : -1; row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    showRightPage();
    showComposer();
}

bool NotesPane::select(const story::NoteId &id)
{
    const auto rowOf = [this, &id] {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.at(row).note && m_model.at(row).note->id == id)
                return row;
        }
        return -1;
    };
    if (rowOf() < 0)
        m_show->setCurrentIndex(int(desk::RemarkFilter::All)); // it may be settled
    const int row = rowOf();
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    return row >= 0;
}

void NotesPane::choose(const story::NoteId &id)
{
    if (!select(id))
        return;
    if (const auto range = current()->range)
        Q_EMIT placeChosen(*range);
}

void NotesPane::tellNoted(const std::vector<desk::Remark> &remarks)
{
    std::vector<std::pair<base::TextRange, QString>> noted;
    for (const desk::Remark &remark : remarks) {
        if (!remark.range || !remark.isOpen())
            continue;
        if (remark.note)
            //: A person, and what the note says
            noted.emplace_back(*remark.range, tr("%1 notes: %2").arg(remark.by, remark.note->text));
        else if (!remark.by.isEmpty())
            noted.emplace_back(*remark.range, tr("%1 suggests this, %2").arg(remark.by, timeText(remark.at)));
    }
    Q_EMIT wordsNoted(noted);
}

void NotesPane::showRightPage()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : m_isEmpty ? 1 : 2);
    m_show->setEnabled(!m_isEmpty);
}

void NotesPane::resolveCurrent()
{
    const desk::Remark *remark = current();
    if (!remark || !remark->note)
        return;
    const story::Note note = *remark->note;
    m_story->change({.notes = {note.isOpen() ? desk::resolved(note, m_person) : desk::reopened(note)}});
    reload();
}

}
