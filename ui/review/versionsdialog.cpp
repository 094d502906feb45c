// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/versionsdialog.h"

#include "core/desk/deskwork.h"
#include "core/desk/openstory.h"
#include "ui/review/movewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr size_t mostRevisions = 500; // in the list; galley revisions names the others
constexpr int lag = 400;              // milliseconds after a key until the story is compared anew

/// The reason of a revision as a person reads it.
QString reasonWord(const QString &reason)
{
    if (const auto move = workflow::moveFromName(reason))
        return doneWord(*move);
    const std::pair<QLatin1StringView, QString> words[]{
        //: How a version came to be, as are those below: while somebody typed
        {"autosave"_L1, VersionsDialog::tr("written")},
        {"save"_L1, VersionsDialog::tr("saved")},
        {"import"_L1, VersionsDialog::tr("imported")},
        {"restore"_L1, VersionsDialog::tr("restored")},
        {"kept aside"_L1, VersionsDialog::tr("kept aside")},
        {"merge"_L1, VersionsDialog::tr("merged")},
        {"new"_L1, VersionsDialog::tr("begun")},
        {"suggestions"_L1, VersionsDialog::tr("suggestions settled")},
        //: How a version came to be: a note was written
        {"note"_L1, VersionsDialog::tr("noted")}};
    for (const auto &[name, word] : words) {
        if (reason == name)
            return word;
    }
    return reason;
}

}

VersionsDialog::VersionsDialog(store::StoreFactory openStore, desk::OpenStory &story, const QString &person,
                               const QString &since, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_openStore(std::move(openStore))
    , m_story(story)
    , m_person(person)
    , m_theme(theme)
    , m_delay(new QTimer(this))
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(tr("Reading…"), this))
    , m_view(new QTextBrowser(this))
    , m_sideBySide(new QPushButton(tr("&Side by Side"), this))
    , m_onPage(new QPushButton(tr("&On the Page"), this))
    , m_next(new QPushButton(tr("&Next Change"), this))
    , m_previous(new QPushButton(tr("&Previous Change"), this))
    , m_takeBack(new QPushButton(tr("&Take This Change Back"), this))
    , m_rename(new QPushButton(tr("Na&me…"), this))
    //: Button: keeps this version when others are thinned out
    , m_pin(new QPushButton(tr("P&in"), this))
    , m_restore(new QPushButton(tr("&Restore"), this))
{
    // Any program of the session can read it: no story is named.
    setWindowTitle(tr("Versions"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(lag);
    build();
    connectParts();
    loadVersions(since);
    showButtons();
    m_view->setFocus();
}

void VersionsDialog::build()
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setItemDelegate(new RowDelegate(
        m_theme,
        [this](const QModelIndex &row) {
            const Listed &one = m_versions[size_t(row.row())];
            return RowDelegate::Sign{one.revision.isPinned || !one.revision.name.isEmpty() ? u"approved"_s
                                                                                           : u"document"_s};
        },
        m_list));
    m_list->setMinimumWidth(220);
    m_view->setAccessibleName(tr("The story with its changes"));
    m_view->setOpenLinks(false);
    m_view->document()->setDocumentMargin(20);
    m_sideBySide->setCheckable(true);
    m_onPage->setCheckable(true);
    m_onPage->setToolTip(
        tr("Shows what changed on the laid-out page in the main window, until this is closed"));
    m_takeBack->setToolTip(tr("Puts the older words back into the story; undo takes them out again"));
    m_restore->setToolTip(tr("Makes this version the story again; what stands there now stays a version"));
    auto *marks = new QHBoxLayout;
    for (QPushButton *button : {m_rename, m_pin, m_restore})
        marks->addWidget(button);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addLayout(marks);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_summary);
    rightColumn->addWidget(m_view, 1);
    rightColumn->addLayout(buildButtons());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({280, 800});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(splitter);
    tabInReadingOrder(*this);
    sizeDialog(*this, {1080, 720});
}

QLayout *VersionsDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_sideBySide);
    row->addWidget(m_onPage);
    row->addStretch(1);
    row->addWidget(m_takeBack);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return row;
}

void VersionsDialog::connectParts()
{
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the list chooses, it does not restore
    connect(m_delay, &QTimer::timeout, this, &VersionsDialog::compare);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    connect(m_sideBySide, &QPushButton::toggled, this, &VersionsDialog::draw);
    connect(m_onPage, &QPushButton::toggled, this, &VersionsDialog::showOnPage);
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_takeBack, &QPushButton::clicked, this, &VersionsDialog::takeBack);
    connect(m_rename, &QPushButton::clicked, this, &VersionsDialog::rename);
    connect(m_pin, &QPushButton::clicked, this,
            [this] { setMark(chosen()->revision.name, !chosen()->revision.isPinned); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(chosen()->revision.id); });
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, this, [this] { go(1); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), this), &QShortcut::activated, this,
            [this] { go(-1); });
    const auto compareSoon = [this] { m_delay->start(); };
    connect(&m_story, &desk::OpenStory::bodyEdited, this, compareSoon);
    connect(&m_story, &desk::OpenStory::fieldsChanged, this, compareSoon);
    connect(&m_story, &desk::OpenStory::annotationsChanged, this, compareSoon);
    connect(&m_story, &QObject::destroyed, this, &QDialog::close);
}

void VersionsDialog::loadVersions(const QString &wanted)
{
    const auto read = [id = m_story.article().id](desk::Desk &desk) -> base::Result<std::vector<Listed>> {
        std::vector<Listed> versions;
        const std::pair<QString, QString> named[]{{u"read"_s, tr("Since I last read it")},
                                                  {u"approved"_s, tr("Since it was approved")},
                                                  {u"published"_s, tr("Since it was published")}};
        for (const auto &[name, words] : named) {
            if (const auto version = desk::version(desk, id, name))
                versions.push_back({name, words, version->revision});
        }
        const auto revisions = desk.revisions(id);
        if (!revisions)
            return std::unexpected(revisions.error());
        for (const bool pinned : {true, false}) { // those that are pinned first
            for (size_t i = 0; i < std::min(revisions->size(), mostRevisions); ++i) {
                if ((*revisions)[i].isPinned == pinned)
                    versions.push_back({(*revisions)[i].id.toString(), {}, (*revisions)[i]});
            }
        }
        return versions;
    };
    desk::runOnDesk(m_openStore, m_person, this, read,
                    [this, wanted](const base::Result<std::vector<Listed>> &versions) {
                        if (versions)
                            showVersions(*versions, wanted);
                        else
                            Q_EMIT failed(tr("The versions could not be read"), versions.error());
                    });
}

void VersionsDialog::showVersions(const std::vector<Listed> &versions, const QString &wanted)
{
    const QSignalBlocker quiet(m_list);
    const QString now = story::contentHash(m_story.article());
    m_list->clear();
    m_versions = versions;
    int row = -1;
    int newestOther = 0; // what was not asked for by name is compared with the last text that was another
    for (size_t i = 0; i < m_versions.size(); ++i) {
        const Listed &one = m_versions[i];
        const store::Revision &revision = one.revision;
        const QString title = !one.words.isEmpty()       ? one.words
                              : !revision.name.isEmpty() ? revision.name
                                                         : reasonWord(revision.reason);
        const QString when = u"%1 · %2"_s.arg(timeText(revision.at), revision.author);
        m_list->addItem(title + u'\n'
                        + (revision.isPinned && one.words.isEmpty() ? tr("%1 · pinned").arg(when) : when));
        if (one.name.startsWith(wanted) && row < 0)
            row = int(i);
        if (newestOther == 0 && revision.contentHash != now)
            newestOther = int(i);
    }
    m_list->setCurrentRow(row >= 0 ? row : newestOther);
    compare();
}

const VersionsDialog::Listed *VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_versions.size() ? &m_versions[size_t(row)] : nullptr;
}

void VersionsDialog::compare()
{
    const Listed *version = chosen();
    if (!version)
        return;
    using Outcome = std::pair<desk::Version, revision::Comparison>;
    const auto work
        = [revision = version->revision, now = m_story.article()](desk::Desk &desk) -> base::Result<Outcome> {
        auto before = desk.revision(revision.id);
        if (!before)
            return std::unexpected(before.error());
        revision::Comparison comparison = revision::compare(*before, now);
        return Outcome{{revision, std::move(*before)}, std::move(comparison)};
    };
    desk::runOnDesk(m_openStore, m_person, this, work,
                    [this, asked = ++m_asked, after = m_story.body()](const base::Result<Outcome> &outcome) {
                        if (asked != m_asked)
                            return; // another one was asked for since
                        if (!outcome) {
                            m_view->setPlainText(outcome.error().detail);
                            return;
                        }
                        m_comparison = outcome->second;
                        m_before = outcome->first.article.body;
                        m_after = after;
                        m_current = -1;
                        draw();
                        showOnPage();
                        Q_EMIT compared();
                    });
}

void VersionsDialog::draw()
{
    m_summary->setText(
        m_comparison.isEmpty()
            ? tr("Nothing changed: this is the same text, with the same fields and attributions.")
            : tr("%n place(s) in the text", nullptr, m_comparison.changes()) + u" · "_s
                  + tr("%n field(s)", nullptr, int(m_comparison.fields.size())) + u" · "_s
                  + tr("%n attribution(s)", nullptr, int(m_comparison.attributions.size())));
    m_view->setHtml(comparisonHtml(
        m_comparison, m_before, m_after,
        m_sideBySide->isChecked() ? ComparisonLook::SideBySide : ComparisonLook::Inline, m_theme));
    showButtons();
}

void VersionsDialog::showOnPage()
{
    Q_EMIT pageWanted(m_onPage->isChecked() ? std::optional(revision::suggestedText(m_before, m_after))
                                            : std::nullopt);
}

void VersionsDialog::done(int result)
{
    Q_EMIT pageWanted(std::nullopt);
    QDialog::done(result);
}

void VersionsDialog::showButtons()
{
    const Listed *version = chosen();
    const bool hasChanges = m_comparison.changes() > 0;
    m_next->setEnabled(hasChanges);
    m_previous->setEnabled(hasChanges);
    const revision::Piece *change = currentChange();
    m_takeBack->setEnabled(
        change
        && (change->kind == revision::Piece::Kind::Added || change->kind == revision::Piece::Kind::Removed));
    for (QPushButton *button : {m_rename, m_pin, m_restore})
        button->setEnabled(version != nullptr);
    m_pin->setText(version && version->revision.isPinned ? tr("Unp&in") : tr("P&in"));
}

void VersionsDialog::rename()
{
    const store::Revision revision = chosen()->revision;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name This Version"));
    dialog->setLabelText(tr("What it is called; empty takes the name away"));
    dialog->setTextValue(revision.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, revision](const QString &name) { setMark(name.simplified(), revision.isPinned); });
    dialog->open();
}

void VersionsDialog::setMark(const QString &name, bool isPinned)
{
    const story::RevisionId id = chosen()->revision.id;
    desk::runOnDesk(
        m_openStore, m_person, this,
        [id, name, isPinned](desk::Desk &desk) { return desk.setMark(id, name, isPinned); },
        [this, id](const base::Result<> &done) {
            if (!done)
                Q_EMIT failed(tr("The version could not be marked"), done.error());
            loadVersions(id.toString());
        });
}

const revision::Piece *VersionsDialog::currentChange() const
{
    int number = -1;
    for (const revision::Piece &piece : m_comparison.body) {
        if (piece.kind != revision::Piece::Kind::Same && ++number == m_current)
            return &piece;
    }
    return nullptr;
}

void VersionsDialog::go(int direction)
{
    const int changes = m_comparison.changes();
    if (changes == 0)
        return;
    m_current
        = m_current < 0 ? (direction > 0 ? 0 : changes - 1) : (m_current + direction + changes) % changes;
    m_view->scrollToAnchor(u"c%1"_s.arg(m_current));
    if (const revision::Piece *change = currentChange(); change && m_after == m_story.body())
        Q_EMIT placeChosen(change->after);
    showButtons();
}

void VersionsDialog::takeBack()
{
    const revision::Piece *change = currentChange();
    if (!change || m_after != m_story.body()) // typed since: what is shown is compared anew in a moment
        return;
    Q_EMIT wordsWanted(change->after, m_before.sliced(change->before.begin, change->before.length()));
}

QString VersionsDialog::text() const
{
    return m_view->toPlainText();
}

}
