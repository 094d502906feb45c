// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcespane.h"

#include "ui/sources/sourcedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

SourcesPane::SourcesPane(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_edit(new QPushButton(tr("E&dit…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    buildList(theme);
    m_pages->addWidget(m_list);
    m_pages->addWidget(new EmptyPage(
        tr("The source book is empty"),
        tr("An entry keeps who somebody is, and the wording you agreed on with them. It serves every "
           "story of the newsroom."),
        this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &SourcesPane::add);
    connect(m_edit, &QPushButton::clicked, this, &SourcesPane::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPane::removeCurrent);
    connect(m_list, &QListView::activated, this, &SourcesPane::editCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcesPane::showRightPage);
    showRightPage();
}

void SourcesPane::buildList(const Theme &theme)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [](const QModelIndex &row) {
            const bool isProtected = row.data(SourceModel::ProtectedRole).toBool();
            const auto kind = story::SourceKind(row.data(SourceModel::KindRole).toInt());
            const bool isPaper = kind == story::SourceKind::Document || kind == story::SourceKind::Dataset
                                 || kind == story::SourceKind::PublicRecord;
            return RowDelegate::Sign{isProtected ? u"shield"_s
                                     : isPaper   ? u"document"_s
                                                 : u"source"_s,
                                     Token::MutedText};
        },
        m_list));
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

void SourcesPane::reload()
{
    auto rows = read();
    if (rows)
        m_model.setRows(std::move(*rows));
    else
        Q_EMIT failed(tr("The source book could not be read"), rows.error());
    showRightPage();
}

base::Result<std::vector<SourceModel::Row>> SourcesPane::read() const
{
    auto sources = m_desk.sources().list();
    if (!sources)
        return std::unexpected(sources.error());
    std::vector<SourceModel::Row> rows;
    for (story::Source &source : *sources) {
        const auto talks = m_desk.sources().conversations(source.id);
        if (!talks)
            return std::unexpected(talks.error());
        const auto latest = std::ranges::max_element(*talks, {}, &story::Conversation::at);
        rows.push_back(
            {std::move(source), latest == talks->end() ? std::nullopt : std::optional(latest->terms)});
    }
    return rows;
}

void SourcesPane::add()
{
    openForm({});
}

void SourcesPane::editCurrent()
{
    if (m_list->currentIndex().isValid())
        openForm(m_model.at(m_list->currentIndex().row()));
}

void SourcesPane::openForm(const SourceModel::Row &row)
{
    auto *dialog = new SourceDialog(row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto stored = store(dialog->row()); !stored)
            Q_EMIT failed(tr("The source could not be saved"), stored.error());
        reload();
        Q_EMIT changed();
    });
    dialog->open();
}

base::Result<> SourcesPane::store(SourceModel::Row row)
{
    const bool isNew = row.source.id.isNull();
    if (isNew)
        row.source.id = story::SourceId::create();
    if (const auto saved = m_desk.sources().save(row.source); !saved)
        return saved;
    const auto talks = m_desk.sources().conversations(row.source.id);
    if (!talks)
        return std::unexpected(talks.error());
    const auto latest = std::ranges::max_element(*talks, {}, &story::Conversation::at);
    if (latest != talks->end() && latest->terms == row.terms)
        return {};
    // New terms are those of a new conversation; what was agreed before stays on record.
    story::Conversation talk;
    talk.id = story::ConversationId::create();
    talk.source = row.source.id;
    talk.at = QDateTime::currentMSecsSinceEpoch();
    talk.by = m_desk.person();
    talk.terms = row.terms.value_or(story::Terms::OnRecord);
    return m_desk.sources().save(talk);
}

void SourcesPane::removeCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    const story::Source source = m_model.at(m_list->currentIndex().row()).source;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove Source"),
        tr("Remove %1 from the source book? Stories keep their words.").arg(source.displayName()),
        QMessageBox::Cancel, this);
    QPushButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, id = source.id] {
        if (const auto removed = m_desk.sources().remove(id); !removed)
            Q_EMIT failed(tr("The source could not be removed"), removed.error());
        reload();
        Q_EMIT changed();
    });
    question->open();
}

void SourcesPane::showRightPage()
{
    const bool any = m_model.rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_edit->setVisible(any);
    m_remove->setVisible(any);
    m_edit->setEnabled(m_list->currentIndex().isValid());
    m_remove->setEnabled(m_list->currentIndex().isValid());
}

}
