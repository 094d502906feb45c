// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/sourcecommands.h"

#include "core/desk/annotationchanges.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// Requests for reply: who was asked for their side of an allegation, and what came of it.
class AskCommand final : public Command
{
public:
    std::string name() const override { return "ask"; }
    std::string description() const override
    {
        return "record that somebody was asked to reply to an allegation, and what came of it";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("PERSON", m_person, "who was asked; without it, all that were are listed");
        app.add_option("--about", m_about, "the allegation, in few words")->type_name("WORDS");
        app.add_option("--channel", m_channel, "how: telephone, email, letter")->type_name("WORDS");
        app.add_option("--until", m_until, "the deadline, as 2026-12-01T18:00Z")->type_name("TIME");
        app.add_option("--outcome", m_outcome, "waiting, no-answer, declined or given")->type_name("OUTCOME");
        app.add_option("--answer", m_answer, "what was said")->type_name("WORDS");
        app.add_flag("--json", m_json, "the list as one JSON object");
    }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        if (m_person.empty())
            return list(context, *article);
        const auto change = changeOf(*article, (*desk)->person());
        if (!change)
            return report(context, change.error());
        desk::make(*article, {.replyRequests = {*change}});
        const auto saved = (*desk)->save(*article, u"reply-request"_s);
        return saved ? static_cast<int>(Done) : report(context, saved.error());
    }

private:
    /// One more is asked, unless it is told what came of asking somebody who was asked already.
    base::Result<desk::ReplyRequestChange> changeOf(const story::Article &article, const QString &by) const
    {
        const auto earlier
            = std::ranges::find(article.replyRequests, toQString(m_person), &story::ReplyRequest::person);
        const bool isKnown = earlier != article.replyRequests.end();
        if (!isKnown && m_about.empty())
            return base::failure(base::ErrorCode::Invalid,
                                 u"say what %1 was asked about: --about \"…\""_s.arg(toQString(m_person)));
        story::ReplyRequest request = isKnown
                                          ? *earlier
                                          : story::ReplyRequest{.id = story::ReplyRequestId::create(),
                                                                .person = toQString(m_person),
                                                                .by = by,
                                                                .at = QDateTime::currentMSecsSinceEpoch()};
        const auto take = [](QString &into, const std::string &given) {
            if (!given.empty())
                into = toQString(given);
        };
        take(request.about, m_about);
        take(request.channel, m_channel);
        take(request.answer, m_answer);
        if (const auto done = takeRest(request); !done)
            return std::unexpected(done.error());
        return desk::ReplyRequestChange{isKnown ? std::optional(*earlier) : std::nullopt, request};
    }

    base::Result<> takeRest(story::ReplyRequest &request) const
    {
        if (!m_until.empty()) {
            const QDateTime until = QDateTime::fromString(toQString(m_until), Qt::ISODate);
            if (!until.isValid())
                return base::failure(
                    base::ErrorCode::Invalid,
                    u"\"%1\" is not a time; write it as 2026-12-01T18:00Z"_s.arg(toQString(m_until)));
            request.deadline = until.toMSecsSinceEpoch();
        }
        if (!m_outcome.empty()) {
            const auto outcome = story::replyOutcomeFromName(toQString(m_outcome));
            if (!outcome)
                return base::failure(
                    base::ErrorCode::Invalid,
                    u"\"%1\" is no outcome; there are waiting, no-answer, declined and given"_s.arg(
                        toQString(m_outcome)));
            request.outcome = *outcome;
        }
        return {};
    }

    int list(Context &context, const story::Article &article) const
    {
        QString text;
        QJsonArray array;
        for (const story::ReplyRequest &one : article.replyRequests) {
            const QString outcome = story::replyOutcomeName(one.outcome);
            text += u"%1: %2 (%3, asked by %4"_s.arg(one.person, one.about, outcome, one.by);
            if (one.deadline != 0)
                text += u", until %1"_s.arg(isoTime(one.deadline));
            text += one.answer.isEmpty() ? u")\n"_s : u"): %1\n"_s.arg(one.answer);
            array << QJsonObject{{u"person"_s, one.person},   {u"about"_s, one.about},
                                 {u"channel"_s, one.channel}, {u"by"_s, one.by},
                                 {u"at"_s, isoTime(one.at)},  {u"deadline"_s, isoTime(one.deadline)},
                                 {u"outcome"_s, outcome},     {u"answer"_s, one.answer}};
        }
        return m_json ? writeJson(context, {{u"id"_s, article.id.toString()}, {u"replyRequests"_s, array}})
                      : writeText(context, text);
    }

    std::string m_story;
    std::string m_person;
    std::string m_about;
    std::string m_channel;
    std::string m_until;
    std::string m_outcome;
    std::string m_answer;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeAskCommand()
{
    return std::make_unique<AskCommand>();
}

}
