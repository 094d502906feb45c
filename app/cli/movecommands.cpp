// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/vaultlook.h"
#include "core/desk/review.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

using workflow::Move;

/// What stands against a move, one line each, with the place.
QString obstacleLines(const std::vector<workflow::Obstacle> &obstacles, const QString &body)
{
    QString text;
    for (const workflow::Obstacle &one : obstacles) {
        QString place = one.field;
        if (one.range)
            place = u"line %1"_s.arg(
                QStringView(body).first(qBound(0, one.range->begin, body.size())).count(u'\n') + 1);
        text += u"    "_s + (place.isEmpty() ? QString() : place + u": "_s) + one.message + u'\n';
    }
    return text;
}

/// Takes a step; what stands against it goes to the messages, and the exit code is that of a gate.
int takeStep(Context &context, const QString &name, const desk::Step &step)
{
    const auto desk = openDesk(context);
    if (!desk)
        return report(context, desk.error());
    const auto article = (*desk)->articleNamed(name);
    if (!article)
        return report(context, article.error());
    const auto now = desk::standing(**desk, article->id);
    if (!now)
        return report(context, now.error());
    workflow::Facts facts = now->facts;
    facts.assignee = step.assignee;
    facts.time = step.time;
    const auto against = workflow::obstacles(step.move, facts, step.reason);
    if (!against.empty()) {
        context.messages << "galley: " << article->fields.slug << " cannot take the step \""
                         << workflow::moveName(step.move) << "\":\n"
                         << obstacleLines(against, article->body);
        return Blocked;
    }
    const auto record = desk::takeStep(**desk, article->id, step);
    if (!record)
        return report(context, record.error());
    return writeText(context, u"%1 is %2 now.\n"_s.arg(article->fields.slug, story::stateName(record->to)));
}

/// One of the steps that have a word of their own: submit, return, approve, publish …
class StepCommand final : public Command
{
public:
    StepCommand(Move move, std::string description) : m_move(move), m_description(std::move(description)) { }

    std::string name() const override { return workflow::moveName(m_move).toStdString(); }
    std::string description() const override { return m_description; }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("--reason", m_reason, "why, in a sentence")->type_name("WORDS");
        if (m_move == Move::Schedule)
            app.add_option("--at", m_time, "when, as 2026-12-01T06:00Z")->required()->type_name("TIME");
        if (m_move == Move::Submit)
            app.add_option("--identity-to", m_confidants,
                           "let this editor read who the protected sources are; asks for your vault's "
                           "passphrase")
                ->type_name("PERSON");
    }
    int run(Context &context) override
    {
        desk::Step step{.move = m_move, .reason = toQString(m_reason)};
        if (!m_time.empty()) {
            const QDateTime time = QDateTime::fromString(toQString(m_time), Qt::ISODate);
            if (!time.isValid()) {
                context.messages << "galley: \"" << toQString(m_time)
                                 << "\" is not a time; write it as 2026-12-01T06:00Z." << Qt::endl;
                return Usage;
            }
            step.time = time.toMSecsSinceEpoch();
        }
        if (m_confidants.empty())
            return takeStep(context, toQString(m_story), step);
        const auto look = VaultLook::open(context); // a wrong passphrase stops it before anything is done
        if (!look)
            return report(context, look.error());
        if (const int code = takeStep(context, toQString(m_story), step); code != Done)
            return code;
        const auto shared = (*look)->share(context, toQString(m_story), m_confidants);
        return shared ? Done : report(context, shared.error());
    }

private:
    Move m_move;
    std::string m_description;
    std::string m_story;
    std::string m_reason;
    std::string m_time;
    std::vector<std::string> m_confidants;
};

/// Every other step, by its name; without one, what may happen next.
class MoveCommand final : public Command
{
public:
    std::string name() const override { return "move"; }
    std::string description() const override
    {
        return "take any step of the desk's workflow; without a step, show what may happen next";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("STEP", m_step,
                       "take, send-to-check, pass, refer, clear, hold, release, hand-over, …");
        app.add_option("--reason", m_reason, "why, in a sentence")->type_name("WORDS");
        app.add_option("--to", m_assignee, "the person the story goes to")->type_name("NAME");
        app.add_flag("--json", m_json, "what may happen next as one JSON object");
    }
    int run(Context &context) override
    {
        if (m_step.empty())
            return showNext(context);
        const auto move = workflow::moveFromName(toQString(m_step));
        if (!move) {
            context.messages << "galley: there is no step \"" << toQString(m_step)
                             << "\"; galley move STORY shows those that there are." << Qt::endl;
            return Usage;
        }
        return takeStep(context, toQString(m_story),
                        {.move = *move, .reason = toQString(m_reason), .assignee = toQString(m_assignee)});
    }

private:
    int showNext(Context &context) const
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        const auto now = desk::standing(**desk, article->id);
        if (!now)
            return report(context, now.error());
        return m_json ? writeNextJson(context, *now) : writeNext(context, *now);
    }

    static int writeNext(Context &context, const desk::Standing &now)
    {
        const story::Article &article = now.facts.article;
        const workflow::Progress progress = now.progress();
        QString text = u"%1 is %2"_s.arg(article.fields.slug, story::stateName(article.state));
        if (!progress.holder.isEmpty())
            text += u", %1 has it"_s.arg(progress.holder);
        if (progress.approval)
            text += u", approved by %1"_s.arg(progress.approval->by);
        text += u".\n"_s;
        for (const workflow::PossibleMove &move : now.moves) {
            text += (move.isAllowed() ? u"  can    "_s : u"  cannot "_s) + workflow::moveName(move.move)
                    + u" (%1)\n"_s.arg(story::stateName(move.to))
                    + obstacleLines(move.obstacles, article.body);
        }
        return writeText(context, text);
    }

    static int writeNextJson(Context &context, const desk::Standing &now)
    {
        QJsonArray moves;
        for (const workflow::PossibleMove &move : now.moves) {
            QJsonArray against;
            for (const workflow::Obstacle &one : move.obstacles)
                against << one.message;
            moves << QJsonObject{{u"step"_s, workflow::moveName(move.move)},
                                 {u"to"_s, story::stateName(move.to)},
                                 {u"allowed"_s, move.isAllowed()},
                                 {u"needsReason"_s, move.needsReason},
                                 {u"against"_s, against}};
        }
        return writeJson(context, {{u"id"_s, now.facts.article.id.toString()},
                                   {u"state"_s, story::stateName(now.facts.article.state)},
                                   {u"profile"_s, now.facts.profile.name},
                                   {u"holder"_s, now.progress().holder},
                                   {u"moves"_s, moves}});
    }

    std::string m_story;
    std::string m_step;
    std::string m_reason;
    std::string m_assignee;
    bool m_json = false;
};

/// Every story whose scheduled time has come; for a timer of the system (systemd, cron).
class PublishDueCommand final : public Command
{
public:
    std::string name() const override { return "publish-due"; }
    std::string description() const override
    {
        return "publish the stories whose scheduled time has come; 1 when one may not be";
    }
    void addOptions(CLI::App &) override { }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto due = desk::publishDue(**desk, QDateTime::currentMSecsSinceEpoch());
        if (!due)
            return report(context, due.error());
        bool isRefused = false;
        QString text;
        for (const desk::DueStory &one : *due) {
            if (one.refusal.isEmpty())
                text += u"%1 is published now.\n"_s.arg(one.slug);
            else
                context.messages << "galley: " << one.slug << " was due and is not published: " << one.refusal
                                 << Qt::endl;
            isRefused = isRefused || !one.refusal.isEmpty();
        }
        const int written = writeText(context, text);
        return written != Done ? written : isRefused ? Blocked : Done;
    }
};

/// A correction: begun with a reason, put on record with a notice.
class CorrectCommand final : public Command
{
public:
    std::string name() const override { return "correct"; }
    std::string description() const override
    {
        return "take up a published story for correction, or put the notice on record";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("--reason", m_reason, "why the story is taken up")->type_name("WORDS");
        app.add_option("--notice", m_notice, "what readers are told")->type_name("WORDS");
        app.add_option("--wrong", m_wrong, "what was wrong, for the house")->type_name("WORDS");
        app.add_option("--kind", m_kind, "correction, clarification, update, editors-note or withdrawal")
            ->type_name("KIND");
    }
    int run(Context &context) override
    {
        if (m_notice.empty())
            return takeStep(context, toQString(m_story),
                            {.move = Move::Correct, .reason = toQString(m_reason)});
        const auto kind = story::correctionKindFromName(toQString(m_kind));
        if (!kind) {
            context.messages << "galley: there is no notice of the kind \"" << toQString(m_kind) << "\"."
                             << Qt::endl;
            return Usage;
        }
        return putOnRecord(context, *kind);
    }

private:
    int putOnRecord(Context &context, story::CorrectionKind kind) const
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        const auto records = (*desk)->workflow().records(article->id);
        if (!records)
            return report(context, records.error());
        const auto done
            = (*desk)->workflow().correct({.article = article->id,
                                           .kind = kind,
                                           .text = toQString(m_notice),
                                           .whatWasWrong = toQString(m_wrong),
                                           .by = (*desk)->person(),
                                           .baseHash = workflow::progressOf(*records).publishedHash});
        if (!done)
            return report(context, done.error());
        return writeText(context, u"On record. galley move %1 publish-correction publishes it.\n"_s.arg(
                                      article->fields.slug));
    }

    std::string m_story;
    std::string m_reason;
    std::string m_notice;
    std::string m_wrong;
    std::string m_kind = "correction";
};

}

std::unique_ptr<Command> makeSubmitCommand()
{
    return std::make_unique<StepCommand>(Move::Submit, "give a story to the desk");
}

std::unique_ptr<Command> makeReturnCommand()
{
    return std::make_unique<StepCommand>(Move::Return, "give a story back to its author, with a reason");
}

std::unique_ptr<Command> makeApproveCommand()
{
    return std::make_unique<StepCommand>(Move::Approve, "approve a story's text as it stands");
}

std::unique_ptr<Command> makeScheduleCommand()
{
    return std::make_unique<StepCommand>(Move::Schedule, "schedule an approved story for a time");
}

std::unique_ptr<Command> makePublishCommand()
{
    return std::make_unique<StepCommand>(Move::Publish, "publish an approved story");
}

std::unique_ptr<Command> makePublishDueCommand()
{
    return std::make_unique<PublishDueCommand>();
}

std::unique_ptr<Command> makeWithdrawCommand()
{
    return std::make_unique<StepCommand>(Move::Withdraw, "withdraw a published story, with a reason");
}

std::unique_ptr<Command> makeCorrectCommand()
{
    return std::make_unique<CorrectCommand>();
}

std::unique_ptr<Command> makeMoveCommand()
{
    return std::make_unique<MoveCommand>();
}

}
