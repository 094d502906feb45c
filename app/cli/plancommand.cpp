// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/desk/planning.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class PlanCommand final : public Command
{
public:
    std::string name() const override { return "plan"; }
    std::string description() const override
    {
        return "say when stories are due, where they go, how long they are to be and who writes them";
    }

    void addOptions(CLI::App &app) override
    {
        m_app = &app;
        app.add_option("STORY", m_stories, "slugs, or the beginning of ids; with --new, the budget line")
            ->required();
        app.add_flag("--new", m_isNew, "make a planned story with this budget line, and print its slug");
        app.add_option("--due", m_due, "2026-12-24T17:30, local time; none")->type_name("TIME");
        app.add_option("--embargo", m_embargo, "nothing leaves the house before; none")->type_name("TIME");
        app.add_option("--desk", m_desk, "")->type_name("DESK");
        app.add_option("--section", m_section, "")->type_name("SECTION");
        app.add_option("--edition", m_edition, "")->type_name("EDITION");
        app.add_option("--page", m_page, "page it is to stand on")->type_name("PAGE");
        app.add_option("--budget", m_budget, "one line for the news list")->type_name("LINE");
        app.add_option("--length", m_length, "words, 0 = not set")
            ->check(CLI::Range(0, 1'000'000))
            ->type_name("N");
        app.add_option("--urgency", m_urgency, "1 (most) to 9, 0 = not set")
            ->check(CLI::Range(0, 9))
            ->type_name("N");
        app.add_option("--to", m_person, "hand them over to")->type_name("PERSON");
    }

    int run(Context &context) override
    {
        const auto change = this->change(context);
        if (!change)
            return Usage;
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        if (m_isNew)
            return makeNew(context, **desk, *change);
        std::vector<story::ArticleId> ids;
        for (const std::string &name : m_stories) {
            const auto article = (*desk)->articleNamed(toQString(name));
            if (!article)
                return report(context, article.error());
            ids.push_back(article->id);
        }
        const auto planned = desk::planStories(**desk, ids, *change);
        return planned ? tell(context, *planned, assign(context, **desk, ids))
                       : report(context, planned.error());
    }

private:
    bool isGiven(const char *option) const { return m_app->count(option) > 0; }

    /// False, and said so, where it is no time.
    static bool takeTime(Context &context, const std::string &text, std::optional<QDateTime> &time)
    {
        const QString words = toQString(text);
        time = words == "none"_L1 ? QDateTime() : QDateTime::fromString(words, Qt::ISODate).toUTC();
        if (time->isValid() || words == "none"_L1)
            return true;
        context.messages << "galley: \"" << words << "\" is no time: write 2026-12-24T17:30, or none."
                         << Qt::endl;
        return false;
    }

    std::optional<desk::PlanChange> change(Context &context) const
    {
        desk::PlanChange change;
        if ((isGiven("--due") && !takeTime(context, m_due, change.dueAt))
            || (isGiven("--embargo") && !takeTime(context, m_embargo, change.embargoUntil)))
            return std::nullopt;
        const auto take = [this](const char *option, const std::string &text, std::optional<QString> &field) {
            if (isGiven(option))
                field = toQString(text);
        };
        take("--desk", m_desk, change.desk);
        take("--section", m_section, change.section);
        take("--edition", m_edition, change.edition);
        take("--page", m_page, change.pageSlot);
        take("--budget", m_budget, change.budgetLine);
        if (isGiven("--length"))
            change.plannedLength = m_length;
        if (isGiven("--urgency"))
            change.urgency = m_urgency;
        return change;
    }

    int makeNew(Context &context, desk::Desk &desk, const desk::PlanChange &change) const
    {
        QStringList line;
        for (const std::string &word : m_stories)
            line << toQString(word);
        const auto article = desk::planStory(desk, line.join(u' '), change);
        if (!article)
            return report(context, article.error());
        const int code = assign(context, desk, {article->id});
        return code == Done ? writeText(context, article->fields.slug + u'\n') : code;
    }

    int assign(Context &context, desk::Desk &desk, const std::vector<story::ArticleId> &ids) const
    {
        if (!isGiven("--to"))
            return Done;
        const auto done = desk::assignStories(desk, ids, toQString(m_person), {});
        return done ? tell(context, *done, Done) : report(context, done.error());
    }

    static int tell(Context &context, const desk::PlanOutcome &outcome, int code)
    {
        for (const auto &[slug, reason] : outcome.skipped)
            context.messages << "galley: " << slug << " stays as it is: " << reason << Qt::endl;
        return outcome.skipped.empty() ? code : Refused;
    }

    CLI::App *m_app = nullptr;
    std::vector<std::string> m_stories;
    std::string m_due, m_embargo, m_desk, m_section, m_edition, m_page, m_budget, m_person;
    int m_length = 0;
    int m_urgency = 0;
    bool m_isNew = false;
};

}

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

}
