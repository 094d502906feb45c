// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/replaceall.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString reasonOf(desk::Refusal refusal)
{
    switch (refusal) {
    case desk::Refusal::None:
        return {};
    case desk::Refusal::Closed:
        return u"closed"_s;
    case desk::Refusal::Approved:
        return u"approved"_s;
    case desk::Refusal::Held:
        return u"open in a window"_s;
    case desk::Refusal::Changed:
        return u"changed meanwhile"_s;
    case desk::Refusal::Failed:
        return u"not saved"_s;
    }
    return {};
}

class ReplaceCommand final : public Command
{
public:
    std::string name() const override { return "replace"; }
    std::string description() const override
    {
        return "replace words in the bodies of all stories that may be changed; each becomes a new version";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("PATTERN", m_pattern, "the words to find")->required();
        app.add_option("WITH", m_with, "what takes their place")->required();
        app.add_flag("--regex", m_isRegex,
                     "PATTERN is a regular expression; \\1 to \\9 in WITH are its groups");
        app.add_flag("--match-case", m_matchCase, "capitals have to be the same");
        app.add_flag("--whole-words", m_wholeWords, "not within longer words");
        app.add_flag("--keep-case", m_keepCase, "write the replacement in the capitals of what it replaces");
        app.add_flag("--dry-run", m_isDry, "only say what would be replaced");
        app.add_flag("--json", m_isJson, "as a JSON array");
    }
    int run(Context &context) override
    {
        auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const desk::ReplaceOrder order{
            {toQString(m_pattern), m_matchCase, m_wholeWords, m_isRegex}, toQString(m_with), m_keepCase};
        const auto found = desk::findInStories(**desk, order);
        if (!found)
            return report(context, found.error());
        return m_isDry ? tellFound(context, *found) : replace(context, **desk, *found);
    }

private:
    int tellFound(Context &context, const std::vector<desk::FoundStory> &found) const
    {
        QString lines;
        QJsonArray array;
        for (const desk::FoundStory &story : found) {
            const QString reason = reasonOf(story.refusal);
            array.append(QJsonObject{{u"id"_s, story.id.toString()},
                                     {u"title"_s, story.title},
                                     {u"places"_s, int(story.places.size())},
                                     {u"left"_s, reason}});
            lines += story.title + (reason.isEmpty() ? u":\n"_s : u" ("_s + reason + u"):\n"_s);
            for (const desk::FoundPlace &place : story.places)
                lines += u"  …%1[-%2-]{+%3+}%4…\n"_s.arg(place.before, place.words, place.replacement,
                                                         place.after);
        }
        return m_isJson ? writeJson(context, {{u"stories"_s, array}}) : writeText(context, lines);
    }

    int replace(Context &context, desk::Desk &desk, const std::vector<desk::FoundStory> &found) const
    {
        QString lines;
        QJsonArray array;
        bool isAnyFailed = false;
        for (const desk::ReplacedStory &story : desk::replaceInStories(desk, found)) {
            const QString reason = reasonOf(story.refusal);
            isAnyFailed = isAnyFailed || story.refusal == desk::Refusal::Failed;
            array.append(QJsonObject{{u"id"_s, story.id.toString()},
                                     {u"title"_s, story.title},
                                     {u"replaced"_s, story.count},
                                     {u"left"_s, reason}});
            lines += reason.isEmpty() ? u"%1: %2 replaced\n"_s.arg(story.title, QString::number(story.count))
                                      : u"%1: left as it is, %2\n"_s.arg(story.title, reason);
        }
        const int written
            = m_isJson ? writeJson(context, {{u"stories"_s, array}}) : writeText(context, lines);
        return isAnyFailed ? Internal : written;
    }

    std::string m_pattern;
    std::string m_with;
    bool m_isRegex = false;
    bool m_matchCase = false;
    bool m_wholeWords = false;
    bool m_keepCase = false;
    bool m_isDry = false;
    bool m_isJson = false;
};

}

std::unique_ptr<Command> makeReplaceCommand()
{
    return std::make_unique<ReplaceCommand>();
}

}
