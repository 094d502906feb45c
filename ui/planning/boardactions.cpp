// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the board: planning a new story, changing what is planned of many, handing over.

#include "core/desk/deskwork.h"
#include "ui/commands/registry.h"
#include "ui/planning/boardpane.h"
#include "ui/planning/boardview.h"
#include "ui/planning/plandialog.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void BoardPane::planNew()
{
    auto *dialog = new PlanDialog(0, m_desks, m_people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto work = [line = dialog->budgetLine(), change = dialog->change(),
                           person = dialog->person()](desk::Desk &desk) -> base::Result<story::Article> {
            auto article = desk::planStory(desk, line, change);
            if (article && !person.isEmpty()) {
                if (const auto given = desk::assignStories(desk, {article->id}, person, {}); !given)
                    return std::unexpected(given.error());
            }
            return article;
        };
        desk::runOnDesk(m_openStore, m_person, this, work,
                        [this](const base::Result<story::Article> &article) {
                            if (!article) {
                                Q_EMIT failed(tr("The story could not be planned"), article.error());
                                return;
                            }
                            const QString id = article->id.toString();
                            Q_EMIT newsroomChanged();
                            Q_EMIT done(tr("“%1” is planned.").arg(article->fields.slug), tr("Open"),
                                        [this, id] { Q_EMIT storyChosen(id); });
                        });
    });
    dialog->open();
}

void BoardPane::planChosen()
{
    const int count = m_view->chosenCount();
    if (count == 0)
        return;
    auto *dialog = new PlanDialog(count, m_desks, m_people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        withChosen([this, change = dialog->change(), person = dialog->person()](const auto &stories) {
            plan(stories, change, person);
        });
    });
    dialog->open();
}

void BoardPane::exportChosen()
{
    withChosen([this](const auto &stories) { Q_EMIT exportWanted(stories); });
}

void BoardPane::withChosen(std::function<void(const std::vector<story::ArticleId> &)> then)
{
    std::vector<store::StoryFilter> parts;
    for (const BoardView::Part &part : m_view->chosen()) {
        store::StoryFilter filter = m_model->filterOf(part.group);
        filter.offset = part.first;
        filter.limit = part.count;
        parts.push_back(filter);
    }
    const auto work = [parts](desk::Desk &desk) -> base::Result<std::vector<story::ArticleId>> {
        std::vector<story::ArticleId> ids;
        for (const store::StoryFilter &part : parts) {
            const auto stories = desk.stories(part);
            if (!stories)
                return std::unexpected(stories.error());
            for (const store::StorySummary &story : *stories)
                ids.push_back(story.id);
        }
        return ids;
    };
    desk::runOnDesk(m_openStore, m_person, this, work,
                    [this, then = std::move(then)](const base::Result<std::vector<story::ArticleId>> &ids) {
                        if (ids)
                            then(*ids);
                        else
                            Q_EMIT failed(tr("The chosen stories could not be read"), ids.error());
                    });
}

/// The open story is changed where it is open, so that nobody's words are written over; the others on another
/// thread.
void BoardPane::plan(const std::vector<story::ArticleId> &stories, const desk::PlanChange &change,
                     const QString &person)
{
    desk::PlanOutcome here;
    std::vector<story::ArticleId> others;
    for (const story::ArticleId &id : stories) {
        const auto undo = m_openStory ? m_openStory(id, change) : std::nullopt;
        if (undo)
            here.undo.emplace_back(id, *undo);
        else
            others.push_back(id);
    }
    const auto work = [others, stories, change, person](desk::Desk &desk) -> base::Result<desk::PlanOutcome> {
        auto outcome = change == desk::PlanChange() ? base::Result<desk::PlanOutcome>(desk::PlanOutcome())
                                                    : desk::planStories(desk, others, change);
        if (!outcome || person.isEmpty())
            return outcome;
        const auto given = desk::assignStories(desk, stories, person, {});
        if (!given)
            return given;
        outcome->skipped.insert(outcome->skipped.end(), given->skipped.begin(), given->skipped.end());
        return outcome;
    };
    desk::runOnDesk(m_openStore, m_person, this, work,
                    [this, here, all = int(stories.size())](base::Result<desk::PlanOutcome> outcome) {
                        if (!outcome) {
                            Q_EMIT failed(tr("The plan could not be changed"), outcome.error());
                            return;
                        }
                        outcome->undo.insert(outcome->undo.end(), here.undo.begin(), here.undo.end());
                        takeOutcome(*outcome, all);
                    });
}

void BoardPane::takeOutcome(const desk::PlanOutcome &outcome, int all)
{
    Q_EMIT newsroomChanged();
    if (!outcome.undo.empty())
        m_undo.push_back(outcome);
    if (outcome.skipped.empty()) {
        Q_EMIT done(tr("The plan of %n story(ies) is changed.", nullptr, all), tr("Undo"),
                    [this] { undoLast(); });
        return;
    }
    QStringList reasons;
    for (const auto &[slug, reason] : outcome.skipped)
        reasons << tr("%1 stays as it is: %2.").arg(slug, reason);
    constexpr qsizetype mostTold = 3;
    const qsizetype untold = reasons.size() - mostTold;
    QString sentence = reasons.first(std::min(mostTold, reasons.size())).join(u' ');
    if (untold > 0)
        sentence += u' ' + tr("So do %n more.", nullptr, int(untold));
    Q_EMIT warned(sentence);
}

/// Takes the last change of plan back, story by story; steps that were taken stay on record.
void BoardPane::undoLast()
{
    if (m_undo.empty())
        return;
    desk::PlanOutcome last = std::move(m_undo.back());
    m_undo.pop_back();
    std::erase_if(last.undo,
                  [this](const auto &one) { return m_openStory && m_openStory(one.first, one.second); });
    const auto work = [last](desk::Desk &desk) { return desk::undoPlan(desk, last); };
    desk::runOnDesk(m_openStore, m_person, this, work,
                    [this](const base::Result<desk::PlanOutcome> &outcome) {
                        if (!outcome) {
                            Q_EMIT failed(tr("The change could not be undone"), outcome.error());
                            return;
                        }
                        Q_EMIT newsroomChanged();
                        Q_EMIT done(tr("The plan is as it was."), {}, {});
                    });
}

void BoardPane::addCommands(CommandRegistry &commands)
{
    const auto isShown = [this] { return isVisible(); };
    commands.add({.id = u"planning.new"_s,
                  .text = tr("P&lan a Story…"),
                  .menu = Menu::File,
                  .group = 0,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_4)},
                  .run = [this] { planNew(); }});
    commands.add({.id = u"planning.change"_s,
                  .text = tr("Change &Plan of Chosen Stories…"),
                  .menu = Menu::Story,
                  .group = 8,
                  .run = [this] { planChosen(); },
                  .enabledWhen = isShown});
}

}
