// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of the open story through the desk: its part of the window.

#include "core/desk/analysis.h"
#include "core/desk/deskwork.h"
#include "core/desk/inbox.h"
#include "core/desk/openstory.h"
#include "ui/attributions/attributionspane.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notifier.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/storyheader.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/notes/notespane.h"
#include "ui/preview/pagepane.h"
#include "ui/review/approvaldialog.h"
#include "ui/review/auditdialog.h"
#include "ui/review/movewords.h"
#include "ui/review/reviewpane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QInputDialog>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

/// The one button above the text: what leads the story on, said as on the button of the Review tab.
void MainWindow::showPrimaryStep(const desk::Standing &)
{
    const auto step = m_review->primaryStep();
    if (!step) {
        m_header->setStep({}, {});
        return;
    }
    QString word = moveWord(step->move);
    word.remove(u'&'); // the key is the command's
    m_header->setStep(word, step->isAllowed() ? QString() : step->obstacles.front().message);
}

void MainWindow::connectReview()
{
    connect(m_review, &ReviewPane::stepWanted, this, &MainWindow::takeStep);
    connect(m_review, &ReviewPane::shown, this, &MainWindow::showPrimaryStep);
    connect(m_header, &StoryHeader::stepWanted, this, [this] {
        const auto step = m_review->primaryStep();
        m_panels->show(*m_review); // what stands against it, and what it asks for, is there
        if (step)
            m_review->press(step->move);
    });
    connect(m_findings, &FindingsPane::waiverWanted, this, &MainWindow::waive);
    connect(m_review, &ReviewPane::shown, m_findings,
            [this](const desk::Standing &standing) { m_findings->setWaivers(standing.facts.waivers); });
    connect(m_review, &ReviewPane::comparisonWanted, this, &MainWindow::compareVersions);
    connect(m_review, &ReviewPane::auditWanted, this, [this] {
        auto *dialog = new AuditDialog(m_session.openStore, m_story->article(), m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AuditDialog::failed, this, &MainWindow::report);
        dialog->open();
    });
    connect(m_review, &ReviewPane::noticeWanted, this, &MainWindow::writeNotice);
    connect(m_review, &ReviewPane::failed, this, &MainWindow::report);
    connect(m_review, &ReviewPane::wanted, this, [this] { m_panels->show(*m_review); });
    connect(m_review, &ReviewPane::refused, m_messages, [this](const QString &why) {
        m_messages->show(MessageBar::Kind::Warning, why);
        connect(m_story.get(), &QObject::destroyed, m_messages, [this, why] { // it is of this story alone
            if (m_messages->text() == why)
                m_messages->clear();
        });
    });
    connect(m_review, &ReviewPane::fieldChosen, this, &MainWindow::jumpToField);
    connect(m_review, &ReviewPane::placeChosen, this, [this](const base::TextRange &place) {
        m_editor->editor().goTo(place);
        m_editor->focusBody();
    });
    connect(m_review, &ReviewPane::answered, this, [this](const QString &rule, const QString &contentHash) {
        const auto work = [id = m_story->article().id, rule, contentHash](desk::Desk &desk) {
            return desk.workflow().answer(id, rule, contentHash, desk.person());
        };
        desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work,
                        [this](const base::Result<> &done) {
                            if (!done)
                                report(tr("The answer could not be kept"), done.error());
                            m_review->refresh();
                        });
    });
}

/// What is typed is stored first: whatever is done next is about the text that everybody can read.
void MainWindow::whenSaved(std::function<void()> then)
{
    if (m_story->isSaved()) {
        then();
        return;
    }
    auto *wait = new QObject(m_story.get());
    connect(m_story.get(), &desk::OpenStory::saved, wait, [this, wait, then = std::move(then)] {
        if (!m_story->isSaved())
            return;
        wait->deleteLater();
        then();
    });
    connect(m_story.get(), &desk::OpenStory::saveFailed, wait, [wait] { wait->deleteLater(); });
    m_story->saveNow(u"autosave"_s);
}

void MainWindow::takeStep(const desk::Step &step)
{
    const desk::Standing *standing = m_review->standing();
    if (step.move == workflow::Move::Approve && standing)
        approve(step, *standing);
    else if (step.move == workflow::Move::Submit)
        submit(step);
    else
        whenSaved([this, step] { doStep(step); });
}

/// Nobody approves what they have not had in view.
void MainWindow::approve(const desk::Step &step, const desk::Standing &standing)
{
    constexpr int pictureWidth = 420;
    constexpr size_t mostPages = 8;
    ApprovalDialog::Evidence evidence{.pages = m_page->pictures(pictureWidth, mostPages)};
    for (const desk::LensEntry &entry : m_attributions->model().lens().entries) {
        const QString line
            = u"“%1” – %2"_s.arg(entry.words, entry.who.isEmpty() ? entry.sourceText : entry.who);
        if (entry.isSingleSource)
            evidence.singleSource << line;
        if (entry.attribution.anonymous)
            evidence.anonymous << line;
    }
    if (const auto sources = desk::sealedSources(m_session.desk, standing.facts.article)) {
        for (const desk::SealedSource &one : *sources)
            evidence.sealed
                << (one.readers.contains(m_session.desk.person())
                        ? tr("%1: you may read it in the vault").arg(one.description)
                        : tr("%1: not verified by you; the approval will say so").arg(one.description));
    }
    auto *dialog = new ApprovalDialog(standing, evidence, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, step] {
        if (m_story)
            whenSaved([this, step] { doStep(step); });
    });
    dialog->open();
}

void MainWindow::doStep(const desk::Step &step)
{
    using Outcome = std::pair<workflow::Record, story::Article>;
    const story::ArticleId id = m_story->article().id;
    m_review->setEnabled(false);
    const auto work = [id, step](desk::Desk &desk) -> base::Result<Outcome> {
        const auto record = desk::takeStep(desk, id, step);
        if (!record)
            return std::unexpected(record.error());
        auto moved = desk.article(id);
        if (!moved)
            return std::unexpected(moved.error());
        return Outcome{*record, std::move(*moved)};
    };
    desk::runOnDesk(
        m_session.openStore, m_session.desk.person(), this, work,
        [this, id](const base::Result<Outcome> &outcome) {
            m_review->setEnabled(true);
            if (!outcome)
                m_messages->show(MessageBar::Kind::Warning, outcome.error().detail);
            else if (m_story && m_story->article().id == id)
                m_story->takeMoved(outcome->second);
            if (outcome)
                m_messages->show(
                    MessageBar::Kind::Done,
                    tr("%1 is now: %2.").arg(outcome->second.fields.slug, stateWord(outcome->first.to)));
            m_review->refresh();
            refreshStories();
        });
}

/// A reason and a role are asked for; the store refuses who has none, and says so.
void MainWindow::waive(const base::Finding &finding)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Let This Pass"));
    dialog->setLabelText(
        tr("%1\n\nWhy may it stand? The reason is kept on record, and holds for these words alone.")
            .arg(finding.message));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, finding](const QString &reason) {
        if (!m_story || reason.trimmed().isEmpty())
            return;
        const workflow::Waiver waiver{.rule = finding.rule,
                                      .words = workflow::waivedWords(finding, m_story->article()),
                                      .by = m_session.desk.person(),
                                      .reason = reason.trimmed()};
        const auto work = [id = m_story->article().id, waiver](desk::Desk &desk) {
            return desk.workflow().waive(id, waiver);
        };
        desk::runOnDesk(
            m_session.openStore, m_session.desk.person(), this, work,
            [this, rule = finding.rule](const base::Result<> &done) {
                if (!done)
                    report(tr("It could not be let pass"), done.error());
                else
                    m_messages->show(
                        MessageBar::Kind::Done,
                        tr("%1 is let pass here. It comes back when the words change.").arg(rule));
                m_review->refresh();
            });
    });
    dialog->open();
}

void MainWindow::takeState(story::State state)
{
    m_header->setStory(m_story->fields(), state);
    m_editor->setReadOnly(!m_story->isEditable());
    m_fields->setEnabled(m_story->isEditable());
    m_fields->setEmbargoFree(state == story::State::Planned || state == story::State::Drafting
                             || !m_story->fields().embargoUntil.isValid());
    const bool wasApproved
        = m_shownState == story::State::Approved || m_shownState == story::State::Scheduled;
    if (state == story::State::Editing && wasApproved)
        m_messages->show(
            MessageBar::Kind::Warning,
            tr("The approved text was changed, so the approval is void. Undo does not bring it back."));
    m_shownState = state;
    m_commands->refresh();
}

void MainWindow::writeNotice()
{
    auto *dialog = new NoticeDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_story)
            return;
        story::Correction notice = dialog->notice();
        notice.article = m_story->article().id;
        notice.by = m_session.desk.person();
        const auto records = m_session.desk.workflow().records(notice.article);
        if (records)
            notice.baseHash = workflow::progressOf(*records).publishedHash;
        if (const auto done = m_session.desk.workflow().correct(notice); !done)
            report(tr("The notice could not be kept"), done.error());
        m_review->refresh();
    });
    dialog->open();
}

void MainWindow::refreshInbox()
{
    if (std::exchange(m_inboxRuns, true)) { // it looks at what is stored when it comes to it
        m_inboxAgain = true;
        return;
    }
    desk::runOnDesk(
        m_session.openStore, m_session.desk.person(), this,
        [cache = m_inboxCache](desk::Desk &desk) { return desk::inbox(desk, *cache); },
        [this](const base::Result<std::vector<desk::InboxItem>> &items) {
            m_inboxRuns = false;
            if (items) // else the list of stories tells what is wrong with the database
                takeInbox(*items);
            if (std::exchange(m_inboxAgain, false))
                refreshInbox();
        });
}

/// What came in since it was last looked up is told, unless the window is in front.
void MainWindow::takeInbox(const std::vector<desk::InboxItem> &items)
{
    QHash<QString, QString> why;
    QSet<QString> ids;
    int fresh = 0;
    QString freshId;
    for (const desk::InboxItem &item : items) {
        const QString id = item.story.id.toString();
        why.insert(id, desk::inboxText(item));
        ids.insert(id);
        if (m_inbox && !m_inbox->contains(id)) {
            ++fresh;
            freshId = id;
        }
    }
    m_stories->setInbox(why);
    m_inbox = ids;
    if (fresh > 0 && !isActiveWindow()) { // desktops keep what they showed: no story is named
        if (m_session.settings.value(keys::notifications))
            m_notifier->tell(tr("Galley"), tr("%n stories wait for you.", nullptr, fresh),
                             fresh == 1 ? freshId : QString());
        QApplication::alert(this);
    }
}

/// While a publisher's window is open, a schedule keeps itself; else the system's timer runs galley
/// publish-due.
void MainWindow::publishDue()
{
    const auto work
        = [](desk::Desk &desk) { return desk::publishDue(desk, QDateTime::currentMSecsSinceEpoch()); };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work,
                    [this](const base::Result<std::vector<desk::DueStory>> &due) {
                        if (!due) // the list of stories tells what is wrong with the database
                            return;
                        std::vector<desk::DueStory> own = *due; // another window sees to the others
                        std::erase_if(own, [](const desk::DueStory &one) { return one.isForOthers; });
                        if (own.empty())
                            return;
                        for (const desk::DueStory &one : own)
                            m_messages->show(
                                one.refusal.isEmpty() ? MessageBar::Kind::Done : MessageBar::Kind::Warning,
                                one.refusal.isEmpty()
                                    ? tr("%1 is published, as it was scheduled.").arg(one.slug)
                                    : tr("%1 was due and is not published: %2").arg(one.slug, one.refusal));
                        refreshStories();
                        takeMovedFromStore();
                    });
}

/// The open story may have been moved by somebody else.
void MainWindow::takeMovedFromStore()
{
    if (!m_story)
        return;
    if (const auto moved = m_session.desk.article(m_story->article().id);
        moved && moved->state != m_story->state())
        m_story->takeMoved(*moved);
    m_review->refresh();
}

}
