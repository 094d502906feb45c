// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString timeText(qint64 milliseconds)
{
    return milliseconds == 0
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonObject summaryJson(const store::StorySummary &story)
{
    return {{u"id"_s, story.id.toString()},
            {u"slug"_s, story.slug},
            {u"headline"_s, story.headline},
            {u"desk"_s, story.desk},
            {u"byline"_s, QJsonArray::fromStringList(story.byline)},
            {u"state"_s, story::stateName(story.state)},
            {u"due"_s, timeText(story.dueAt)},
            {u"changed"_s, timeText(story.changedAt)},
            {u"words"_s, story.words},
            {u"plannedLength"_s, story.plannedLength}};
}

QString summaryLine(const store::StorySummary &story)
{
    return u"%1  %2  %3 words  %4"_s.arg(story.slug.leftJustified(28),
                                         story::stateName(story.state).leftJustified(10),
                                         QString::number(story.words).rightJustified(5), story.headline);
}

class ListCommand final : public Command
{
public:
    std::string name() const override { return "list"; }
    std::string description() const override { return "list the stories, the last changed first"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("--state", m_state, "only stories in this state")->type_name("STATE");
        app.add_option("--desk", m_desk, "only stories of this desk")->type_name("DESK");
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        store::StoryFilter filter{.desk = toQString(m_desk)};
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
    std::string m_state;
    std::string m_desk;
    bool m_json = false;
};

class SearchCommand final : public Command
{
public:
    std::string name() const override { return "search"; }
    std::string description() const override { return "find stories by their words, the best hits first"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("QUERY", m_query, "words, a \"phrase in quotes\", begin*")->required();
        app.add_option("--limit", m_limit, "how many at most")->type_name("N")->check(CLI::Range(1, 10'000));
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        QStringList words;
        for (const std::string &word : m_query)
            words << toQString(word);
        const auto hits = (*desk)->search(words.join(u' '), m_limit);
        if (!hits)
            return report(context, hits.error());
        for (const auto &hit : *hits) {
            QString snippet = hit.snippet;
            snippet.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(u'\n', u' ');
            QJsonObject json = summaryJson(hit.story);
            json.insert("snippet"_L1, snippet);
            const int code = m_json
                                 ? writeJson(context, json)
                                 : writeText(context, summaryLine(hit.story) + u"\n    "_s + snippet + u'\n');
            if (code != Done)
                return code;
        }
        if (hits->empty())
            context.messages << "galley: no story has these words." << Qt::endl;
        return Done;
    }

private:
    std::vector<std::string> m_query;
    int m_limit = 50;
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

std::unique_ptr<Command> makeSearchCommand()
{
    return std::make_unique<SearchCommand>();
}

std::unique_ptr<Command> makeLogCommand()
{
    return std::make_unique<LogCommand>();
}

}
