// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/summaries.h"
#include "core/desk/search.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class ListCommand final : public Command
{
public:
    std::string name() const override { return "list"; }
    std::string description() const override { return "list the stories, the last changed first"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("QUERY", m_query,
                       "begins of words of slug, headline or byline, and operators as of search: due:today");
        app.add_option("--sort", m_order, "changed, due, headline, desk, words or state")
            ->type_name("ORDER")
            ->check(CLI::IsMember(std::vector<std::string>(orders.begin(), orders.end())));
        app.add_flag("--reverse", m_reverse, "the other way round");
        app.add_option("--limit", m_limit, "how many at most")->type_name("N")->check(CLI::PositiveNumber);
        app.add_option("--state", m_state, "only stories in this state")->type_name("STATE");
        app.add_option("--desk", m_desk, "only stories of this desk")->type_name("DESK");
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        QStringList words;
        for (const std::string &word : m_query)
            words << quotedOperator(toQString(word));
        const desk::SearchQuery query = desk::parseSearch(words.join(u' '), QDateTime::currentDateTime());
        if (!query.faults.isEmpty()) {
            context.messages << "galley: " << query.faults.front() << Qt::endl;
            return Usage;
        }
        store::StoryFilter filter = query.filter;
        filter.words = query.words;
        if (!m_desk.empty())
            filter.desk = toQString(m_desk);
        filter.order = store::StoryFilter::Order(
            std::ranges::find(orders, m_order, [](const char *name) { return std::string(name); })
            - orders.begin());
        filter.isReversed = m_reverse;
        filter.limit = m_limit;
        if (!m_state.empty()) {
            filter.states = {story::stateFromName(toQString(m_state))};
            if (story::stateName(filter.states.front()) != toQString(m_state)) {
                context.messages << "galley: there is no state \"" << toQString(m_state) << "\"." << Qt::endl;
                return Usage;
            }
        }
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto stories = (*desk)->stories(filter);
        if (!stories)
            return report(context, stories.error());
        for (const auto &story : *stories) {
            const int code = m_json ? writeJson(context, summaryJson(story))
                                    : writeText(context, summaryLine(story) + u'\n');
            if (code != Done)
                return code;
        }
        return Done;
    }

private:
    /// In the order of StoryFilter::Order.
    static constexpr std::array<const char *, 6> orders{"changed", "due",   "headline",
                                                        "desk",    "words", "state"};

    std::vector<std::string> m_query;
    std::string m_order = "changed";
    std::string m_state;
    std::string m_desk;
    int m_limit = 0;
    bool m_reverse = false;
    bool m_json = false;
};

class LogCommand final : public Command
{
public:
    std::string name() const override { return "log"; }
    std::string description() const override
    {
        return "list the steps and the revisions of a story, the newest first";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        const auto revisions = (*desk)->revisions(article->id);
        const auto records = (*desk)->workflow().records(article->id);
        if (!revisions || !records)
            return report(context, !revisions ? revisions.error() : records.error());
        for (const workflow::Record &record : *records | std::views::reverse) {
            const int code = writeStep(context, record);
            if (code != Done)
                return code;
        }
        for (const store::Revision &revision : *revisions) {
            const QJsonObject json{
                {u"id"_s, revision.id.toString()},
                {u"parent"_s, revision.parent.isNull() ? QString() : revision.parent.toString()},
                {u"author"_s, revision.author},
                {u"at"_s, timeText(revision.at)},
                {u"reason"_s, revision.reason},
                {u"hash"_s, revision.contentHash}};
            const QString line = u"%1  %2  %3  %4  %5\n"_s.arg(
                revision.id.toString(), timeText(revision.at), revision.reason.leftJustified(8),
                revision.author, revision.contentHash.first(12));
            const int code = m_json ? writeJson(context, json) : writeText(context, line);
            if (code != Done)
                return code;
        }
        return Done;
    }

private:
    int writeStep(Context &context, const workflow::Record &record) const
    {
        const QString step = workflow::moveName(record.move);
        if (m_json)
            return writeJson(context, {{u"step"_s, step},
                                       {u"from"_s, story::stateName(record.from)},
                                       {u"to"_s, story::stateName(record.to)},
                                       {u"by"_s, record.by},
                                       {u"role"_s, record.role},
                                       {u"at"_s, timeText(record.at)},
                                       {u"reason"_s, record.reason},
                                       {u"hash"_s, record.contentHash}});
        return writeText(context, u"%1  %2  %3 (%4)  %5  %6\n"_s.arg(
                                      timeText(record.at), step.leftJustified(15), record.by, record.role,
                                      story::stateName(record.to), record.reason));
    }

    std::string m_story;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

std::unique_ptr<Command> makeLogCommand()
{
    return std::make_unique<LogCommand>();
}

}
