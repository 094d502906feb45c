// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcedialog.h"

#include "core/desk/desk.h"
#include "ui/sources/conversationspage.h"
#include "ui/sources/evidencepage.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/usespage.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace galley::ui {

SourceDialog::SourceDialog(desk::Desk &desk, const store::StoreFactory &openStore,
                           const desk::SourceBook::Entry &entry, const std::vector<story::Source> &merged,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_before(entry)
    , m_keeper(openStore)
    , m_tabs(new QTabWidget(this))
    , m_form(new SourceForm(entry.source, this))
    , m_conversations(new ConversationsPage(entry.conversations, entry.source.id, desk.person(), theme, this))
    , m_evidence(new EvidencePage(entry.evidence, entry.source.id, theme, this))
    , m_uses(new UsesPage(desk.sources(), entry.source.id, entry.evidence, theme, this))
    , m_status(new QLabel(this))
    , m_save(nullptr)
{
    setWindowTitle(entry.source.displayName().isEmpty() ? tr("New Source") : tr("Source"));
    build(merged);
    connectPages();
    check();
    m_isEdited = false;
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &SourceDialog::lookForNames);
}

/// The source book is open to everybody in the newsroom: whom the vault keeps is not to be found in it.
void SourceDialog::lookForNames()
{
    QtConcurrent::run([draft = draft()] { return desk::givesAway(draft); }).then(this, [this](bool isFound) {
        if (isFound)
            say(tr("This holds a name that the vault keeps. Everybody in the newsroom can read the source "
                   "book: "
                   "take it out, from the name of a file too."),
                true);
    });
}

void SourceDialog::build(const std::vector<story::Source> &merged)
{
    auto *page = new QScrollArea(this);
    auto *first = new QWidget(page);
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->addWidget(m_form);
    if (!merged.empty())
        firstColumn->addWidget(buildMerged(merged));
    firstColumn->addStretch(1);
    page->setWidget(first);
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusProxy(m_form);
    page->setAccessibleName(tr("Who it is"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(page, tr("&1 Who"));
    m_tabs->addTab(m_conversations, tr("&2 Conversations"));
    m_tabs->addTab(m_evidence, tr("&3 Evidence"));
    m_tabs->addTab(m_uses, m_uses->count() > 0 ? tr("&4 Claims (%1)").arg(m_uses->count()) : tr("&4 Claims"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->addWidget(m_status, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SourceDialog::reject);
    tabInReadingOrder(*this);
    sizeDialog(*this, {820, 600});
    m_form->setFocus();
}

/// The entries this one speaks for, each with a button that parts them again.
QWidget *SourceDialog::buildMerged(const std::vector<story::Source> &merged)
{
    auto *parts = new QWidget(this);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(20, 0, 20, 12);
    auto *heading = new QLabel(tr("Speaks for these entries too:"), parts);
    heading->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(heading);
    for (const story::Source &part : merged) {
        auto *name = new QLabel(part.displayName(), parts);
        name->setTextFormat(Qt::PlainText);
        auto *away = new QPushButton(tr("Take Apart"), parts);
        away->setAccessibleName(tr("Take %1 apart").arg(part.displayName()));
        auto *row = new QHBoxLayout;
        row->addWidget(name, 1);
        row->addWidget(away);
        column->addLayout(row);
        connect(away, &QPushButton::clicked, this, [this, away, id = part.id] {
            away->setEnabled(false);
            Q_EMIT unmergeWanted(id);
        });
    }
    return parts;
}

void SourceDialog::connectPages()
{
    connect(m_form, &SourceForm::edited, this, &SourceDialog::check);
    connect(m_form, &SourceForm::identityWanted, this, [this] {
        Q_EMIT identityWanted(m_before.source.vaultReference, m_before.source.readerDescription);
    });
    connect(m_form, &SourceForm::protectionChanged, m_conversations, &ConversationsPage::setProtected);
    connect(m_form, &SourceForm::protectionChanged, m_evidence, &EvidencePage::setProtected);
    connect(m_conversations, &ConversationsPage::edited, this, [this] {
        m_evidence->setConversations(m_conversations->conversations());
        check();
    });
    connect(m_evidence, &EvidencePage::edited, this, &SourceDialog::check);
    connect(m_evidence, &EvidencePage::fileWanted, this, [this](const QString &sha256) {
        say(tr("The file is read through before it opens."));
        m_keeper.check(sha256);
    });
    connect(m_uses, &UsesPage::placeChosen, this, &SourceDialog::placeChosen);
    connect(&m_keeper, &desk::SourceKeeper::saved, this, &SourceDialog::handleSaved);
    connect(&m_keeper, &desk::SourceKeeper::checked, this, &SourceDialog::openFile);
    m_evidence->setConversations(m_conversations->conversations());
    m_conversations->setProtected(m_form->isProtected());
    m_evidence->setProtected(m_form->isProtected());
}

desk::SourceDraft SourceDialog::draft() const
{
    return {{m_form->source(), m_conversations->conversations(), m_evidence->evidence()},
            m_evidence->files()};
}

void SourceDialog::check()
{
    m_isEdited = true;
    m_isWarned = false;
    const story::Source source = m_form->source();
    const bool canSave
        = source.isProtected() ? !source.readerDescription.isEmpty() : !source.displayName().isEmpty();
    m_save->setEnabled(canSave);
    say(canSave                ? QString()
        : source.isProtected() ? tr("Give the wording for readers.")
                               : tr("Give a name, or the wording for readers."));
    m_pause.start();
}

void SourceDialog::say(const QString &sentence, bool isFault)
{
    m_status->setForegroundRole(isFault ? QPalette::WindowText : QPalette::PlaceholderText);
    m_status->setText(sentence);
    if (!isFault)
        return;
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void SourceDialog::accept()
{
    if (m_keeper.isBusy() || !m_save->isEnabled())
        return;
    m_tabs->setEnabled(false);
    m_save->setEnabled(false);
    say(m_evidence->files().empty() ? QString() : tr("Copying the files in …"));
    m_keeper.save(draft());
}

void SourceDialog::handleSaved(const base::Result<> &result)
{
    if (result) {
        Q_EMIT stored();
        QDialog::accept();
        return;
    }
    m_tabs->setEnabled(true);
    m_save->setEnabled(true);
    if (result.error().code == base::ErrorCode::Conflict)
        say(tr("Other entries are part of this one. Take them apart first: a protected source has no named "
               "parts."),
            true);
    else
        say(faultSentence(tr("The source was not saved"), result.error()), true);
}

void SourceDialog::openFile(const base::Result<QString> &path)
{
    if (!path)
        say(faultSentence(tr("The file cannot be opened"), path.error()), true);
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        say(tr("No program opens this kind of file here."), true);
    else
        say({});
}

void SourceDialog::showClaims()
{
    m_tabs->setCurrentWidget(m_uses);
}

/// Esc stops a copy that runs; what was typed is only thrown away the second time.
void SourceDialog::reject()
{
    if (m_keeper.isBusy()) {
        m_keeper.cancel();
        return;
    }
    if (m_isEdited && !m_isWarned) {
        m_isWarned = true;
        say(tr("Your changes are not saved. Press Esc again to drop them."), true);
        return;
    }
    QDialog::reject();
}

}
