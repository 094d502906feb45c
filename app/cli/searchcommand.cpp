// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/summaries.h"
#include "core/desk/search.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// What is found in one place: its line, and the words around the hit.
struct Found
{
    QJsonObject json;
    QString line;
};

std::vector<Found> listed(const desk::SearchResult &result)
{
    std::vector<Found> all;
    for (const store::SearchHit &hit : result.stories) {
        const QString snippet = snippetLine(hit.snippet);
        QJsonObject json = summaryJson(hit.story);
        json.insert("kind"_L1, u"story"_s);
        json.insert("snippet"_L1, snippet);
        all.push_back({json, summaryLine(hit.story) + u"\n    "_s + snippet + u'\n'});
    }
    for (const store::NoteHit &hit : result.notes) {
        const QString snippet = snippetLine(hit.snippet);
        QJsonObject json{{u"kind"_s, u"note"_s},           {u"slug"_s, hit.story.slug},
                         {u"note"_s, hit.note.toString()}, {u"by"_s, hit.by},
                         {u"open"_s, hit.isOpen},          {u"snippet"_s, snippet}};
        all.push_back(
            {json, u"%1  note by %2%3\n    %4\n"_s.arg(hit.story.slug.leftJustified(28), hit.by,
                                                       hit.isOpen ? u""_s : u" (settled)"_s, snippet)});
    }
    for (const story::Source &source : result.sources) {
        const QString name = source.publicName.isEmpty() ? source.readerDescription : source.publicName;
        QJsonObject json{{u"kind"_s, u"source"_s},
                         {u"id"_s, source.id.toString()},
                         {u"name"_s, name},
                         {u"role"_s, source.role}};
        all.push_back({json, u"%1  source  %2\n"_s.arg(name.leftJustified(28), source.role)});
    }
    return all;
}

class SearchCommand final : public Command
{
public:
    std::string name() const override { return "search"; }
    std::string description() const override
    {
        return "find stories, notes and sources by their words, the best hits first";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("QUERY", m_query,
                       "words in any form, \"words as they stand\", begin*, -without, OR; state:editing "
                       "desk:News by:NAME "
                       "edition:NAME due:today|tomorrow|week|overdue|none|DATE is:embargoed "
                       "in:stories|notes|sources")
            ->required();
        app.add_option("--limit", m_limit, "how many of each at most")
            ->type_name("N")
            ->check(CLI::Range(1, 10'000));
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
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto result = desk::searchNewsroom(**desk, query, m_limit);
        if (!result)
            return report(context, result.error());
        const std::vector<Found> found = listed(*result);
        for (const Found &one : found) {
            const int code = m_json ? writeJson(context, one.json) : writeText(context, one.line);
            if (code != Done)
                return code;
        }
        if (found.empty())
            tellNothing(context, result->nearWords);
        return Done;
    }

private:
    static void tellNothing(Context &context, const QStringList &nearWords)
    {
        context.messages << "galley: no story has these words.";
        if (!nearWords.isEmpty())
            context.messages << " There is: " << nearWords.join(u", "_s) << '.';
        context.messages << Qt::endl;
    }

    std::vector<std::string> m_query;
    int m_limit = 50;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeSearchCommand()
{
    return std::make_unique<SearchCommand>();
}

}
