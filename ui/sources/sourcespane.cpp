// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcespane.h"

#include "ui/sources/mergedialog.h"
#include "ui/sources/sourcedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/taborder.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

SourcesPane::SourcesPane(desk::Desk &desk, store::StoreFactory openStore, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_openStore(std::move(openStore))
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nobody of that name. Try fewer letters, or add an entry."), this))
    , m_cut(new QLabel(tr("Only the first entries are shown. Type to see others."), this))
    , m_pages(new QStackedWidget(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_edit(new QPushButton(tr("O&pen…"), this))
    , m_merge(new QPushButton(tr("Mer&ge…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_import(new QPushButton(tr("&Import…"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
{
    buildList(theme);
    auto *empty = new EmptyPage(tr("The source book is empty"),
                                tr("An entry keeps who somebody is, the terms they spoke on, and what "
                                   "supports their words. It serves every "
                                   "story of the newsroom."),
                                this);
    connect(empty->addButton(tr("&New Source")), &QPushButton::clicked, this, &SourcesPane::add);
    for (QLabel *label : {m_nothing, m_cut}) {
        label->setContentsMargins(20, 12, 20, 12);
        label->setAlignment(Qt::AlignTop);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QWidget *page :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(empty), static_cast<QWidget *>(m_nothing)})
        m_pages->addWidget(page);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(6);
    for (QPushButton *button : {m_add, m_edit, m_merge, m_remove, m_import, m_export})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_pages, 1);
    column->addWidget(m_cut);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &SourcesPane::add);
    connect(m_edit, &QPushButton::clicked, this, &SourcesPane::openCurrent);
    connect(m_merge, &QPushButton::clicked, this, &SourcesPane::mergeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPane::removeCurrent);
    connect(m_import, &QPushButton::clicked, this, &SourcesPane::askWhatToImport);
    connect(m_export, &QPushButton::clicked, this, &SourcesPane::askWhereToExport);
    connect(m_list, &QListView::activated, this, &SourcesPane::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcesPane::showRightPage);
    tabInReadingOrder(*this);
    showRightPage();
}

QWidget *SourcesPane::buildHead()
{
    auto *head = new QWidget(this);
    m_search->setPlaceholderText(tr("Name, alias, organisation"));
    m_search->setAccessibleName(tr("Find in the source book"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 16, 8);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
        showRightPage();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &SourcesPane::openCurrent);
    return head;
}

void SourcesPane::buildList(const Theme &theme)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(theme, &SourceModel::signOf, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Source book"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
}

void SourcesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

/// From the field, arrows walk the list: nobody leaves the keyboard to choose.
bool SourcesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_model.rowCount() > 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model.rowCount() - 1);
            m_list->setCurrentIndex(m_model.index(row));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SourcesPane::reload()
{
    auto book = desk::SourceBook::read(m_desk.sources());
    if (!book) {
        Q_EMIT failed(tr("The source book could not be read"), book.error());
        return;
    }
    const auto before = current();
    m_book = std::make_shared<const desk::SourceBook>(std::move(*book));
    m_model.setBook(m_book);
    if (before)
        choose(*before);
    showRightPage();
}

std::optional<story::SourceId> SourcesPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model.entry(index.row()).source.id) : std::nullopt;
}

void SourcesPane::choose(const story::SourceId &id)
{
    const auto *entry = m_book->entry(id); // what an entry was merged into
    if (const int row = entry ? m_model.rowOf(entry->source.id) : -1; row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void SourcesPane::wrote()
{
    reload();
    Q_EMIT changed();
}

void SourcesPane::add()
{
    desk::SourceBook::Entry entry;
    entry.source.id = story::SourceId::create();
    openForm(entry);
}

void SourcesPane::open(const story::SourceId &id)
{
    reload();
    if (const auto *entry = m_book->entry(id)) {
        choose(id);
        openForm(*entry);
    }
}

void SourcesPane::openCurrent()
{
    if (const auto id = current())
        openForm(*m_book->entry(*id));
}

SourceDialog *SourcesPane::openForm(const desk::SourceBook::Entry &entry)
{
    auto *dialog = new SourceDialog(m_desk, m_openStore, entry, m_book->mergedInto(entry.source.id), m_theme,
                                    window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::stored, this, [this, id = entry.source.id] {
        wrote();
        choose(id);
    });
    connect(dialog, &SourceDialog::unmergeWanted, this, &SourcesPane::unmerge);
    connect(dialog, &SourceDialog::identityWanted, this, &SourcesPane::identityWanted);
    connect(dialog, &SourceDialog::placeChosen, this, [this, dialog](const auto &story, const auto &claim) {
        dialog->done(QDialog::Rejected);
        Q_EMIT placeChosen(story, claim);
    });
    dialog->open();
    return dialog;
}

void SourcesPane::mergeCurrent()
{
    const auto id = current();
    if (!id)
        return;
    auto *dialog = new MergeDialog(m_book, *id, m_desk.sources(), m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { merge(dialog->duplicate(), dialog->into()); });
    dialog->open();
}

void SourcesPane::merge(const story::SourceId &duplicate, const story::SourceId &into)
{
    const QString gone = m_book->entry(duplicate)->source.displayName();
    const QString kept = m_book->entry(into)->source.displayName();
    if (const auto merged = m_desk.sources().merge(duplicate, into); !merged) {
        Q_EMIT failed(tr("The entries could not be merged"), merged.error());
        return;
    }
    wrote();
    choose(into);
    Q_EMIT done(tr("%1 is now part of %2.", "two sources that are one").arg(gone, kept), tr("Take Apart"),
                [this, duplicate] { unmerge(duplicate); });
}

void SourcesPane::unmerge(const story::SourceId &part)
{
    if (const auto parted = m_desk.sources().unmerge(part); !parted)
        Q_EMIT failed(tr("The entries could not be taken apart"), parted.error());
    wrote();
}

/// What a story rests on stays; what is removed can be brought back while the message stands.
void SourcesPane::removeCurrent()
{
    const auto id = current();
    if (!id)
        return;
    const desk::SourceDraft gone{*m_book->entry(*id), {}};
    const auto parts = m_book->mergedInto(*id);
    if (const auto removed = m_desk.removeSource(*id); !removed) {
        if (removed.error().code == base::ErrorCode::Conflict)
            sayItIsUsed(gone.entry.source);
        else
            Q_EMIT failed(tr("The source could not be removed"), removed.error());
        return;
    }
    wrote();
    Q_EMIT done(tr("%1 is removed.").arg(gone.entry.source.displayName()), tr("Undo"), [this, gone, parts] {
        auto back = m_desk.saveSource(gone);
        for (const story::Source &part : parts)
            back = back ? m_desk.sources().merge(part.id, gone.entry.source.id) : back;
        if (!back)
            Q_EMIT failed(tr("The source could not be brought back"), back.error());
        wrote();
        choose(gone.entry.source.id);
    });
}

void SourcesPane::sayItIsUsed(const story::Source &source)
{
    Q_EMIT done(tr("%1 stays in the source book: stories rest on it.").arg(source.displayName()),
                tr("Show Them"), [this, id = source.id] {
                    if (const auto *entry = m_book->entry(id))
                        openForm(*entry)->showClaims();
                });
}

void SourcesPane::showRightPage()
{
    const bool any = !m_book->entries().empty();
    m_pages->setCurrentIndex(!any ? 1 : m_model.rowCount() > 0 ? 0 : 2);
    m_search->setEnabled(any);
    m_cut->setVisible(m_model.isCut());
    const bool isChosen = m_list->currentIndex().isValid();
    for (QPushButton *button : {m_edit, m_merge, m_remove}) {
        button->setVisible(any);
        button->setEnabled(isChosen);
    }
    m_export->setVisible(any);
    m_merge->setEnabled(isChosen && m_book->entries().size() > 1);
}

}
