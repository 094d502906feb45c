// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words replaced in many stories at once: the open one is closed for it, so that nobody writes in two places.

#include "core/desk/deskwork.h"
#include "core/desk/openstory.h"
#include "core/desk/replaceall.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/replacedialog.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/progress.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QProgressDialog>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// What became of them, in one message.
QString replacedSentence(const std::vector<desk::ReplacedStory> &all)
{
    int places = 0;
    int stories = 0;
    QStringList left;
    for (const desk::ReplacedStory &one : all) {
        places += one.count;
        stories += one.count > 0 ? 1 : 0;
        if (one.refusal != desk::Refusal::None)
            left << u"%1 (%2)"_s.arg(one.title, refusalWord(one.refusal));
    }
    QString told = MainWindow::tr("%n place(s) were replaced", "in so many stories", places) + u' '
                   + MainWindow::tr("in %n story(s). Each has a new version.", nullptr, stories);
    if (!left.isEmpty())
        told += u' ' + MainWindow::tr("Left as they were: %1.").arg(left.join(u", "_s));
    return told;
}

}

void MainWindow::replaceInAllStories()
{
    const auto show = [this] {
        auto *dialog = new ReplaceDialog(m_session.openStore, m_session.desk.person(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const QString words = m_editor->editor().textCursor().selectedText();
        if (!words.contains(QChar::ParagraphSeparator))
            dialog->setWords(words);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { replaceStored(dialog->chosen()); });
        dialog->open();
    };
    if (m_story)
        whenSaved(show);
    else
        show();
}

void MainWindow::replaceStored(const std::vector<desk::FoundStory> &chosen)
{
    if (chosen.empty())
        return;
    const base::CancelToken token;
    QPointer progress = progressOf(tr("Replacing…"), int(chosen.size()), token, this);
    const auto work = [chosen, token, told = teller(progress)](
                          desk::Desk &desk) -> base::Result<std::vector<desk::ReplacedStory>> {
        return desk::replaceInStories(desk, chosen, token, told);
    };
    changeStored(work, [this, progress](const std::vector<desk::ReplacedStory> &all) {
        delete progress;
        const bool isAny = std::ranges::any_of(all, [](const auto &one) { return one.count > 0; });
        if (isAny)
            m_messages->show(MessageBar::Kind::Done, replacedSentence(all), tr("Undo"),
                             [this, all] { putBackStored(all); });
        else
            m_messages->show(MessageBar::Kind::Warning, replacedSentence(all));
    });
}

void MainWindow::putBackStored(const std::vector<desk::ReplacedStory> &replaced)
{
    const auto work = [replaced](desk::Desk &desk) -> base::Result<std::vector<desk::ReplacedStory>> {
        return desk::putBack(desk, replaced);
    };
    changeStored(work, [this](const std::vector<desk::ReplacedStory> &all) {
        const auto back = std::ranges::count_if(all, [](const auto &one) { return one.count > 0; });
        QString told = tr("%n story(s) are again what they were.", nullptr, int(back));
        if (back < std::ssize(all))
            told += u' ' + tr("The others were written in since, and stay.");
        m_messages->show(back < std::ssize(all) ? MessageBar::Kind::Warning : MessageBar::Kind::Done, told);
    });
}

/// Does it on another thread while no story is open here; then opens again what was.
void MainWindow::changeStored(
    const std::function<base::Result<std::vector<desk::ReplacedStory>>(desk::Desk &)> &work,
    const std::function<void(const std::vector<desk::ReplacedStory> &)> &then)
{
    const QString id = m_story ? m_story->article().id.toString() : QString();
    leaveStory([this, work, then, id] {
        showStory();
        desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work,
                        [this, then, id](const base::Result<std::vector<desk::ReplacedStory>> &all) {
                            refreshStories();
                            if (!id.isEmpty() && !m_story)
                                openStory(id);
                            if (all)
                                then(*all);
                            else
                                report(tr("Nothing could be replaced"), all.error());
                        });
    });
}

}
