// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/review.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// Lets a finding or a note pass, or answers a question of the house rules.
class WaiveCommand final : public Command
{
public:
    explicit WaiveCommand(bool answers) : m_answers(answers) { }
    std::string name() const override { return m_answers ? "answer" : "waive"; }
    std::string description() const override
    {
        return m_answers ? "answer a question that only a person can decide, for this text"
                         : "let a blocking finding pass, for these words, with a reason";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("RULE", m_rule, "the rule, as R04")->required();
        if (!m_answers)
            app.add_option("--reason", m_reason, "why, in a sentence")->required()->type_name("WORDS");
    }
    int run(Context &context) override;

private:
    base::Result<> waiveAll(desk::Desk &desk, const desk::Standing &now) const;
    base::Result<> answer(desk::Desk &desk, const desk::Standing &now) const;

    bool m_answers;
    std::string m_story;
    std::string m_rule;
    std::string m_reason;
};

int WaiveCommand::run(Context &context)
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
    const auto done = m_answers ? answer(**desk, *now) : waiveAll(**desk, *now);
    return done ? static_cast<int>(Done) : report(context, done.error());
}

base::Result<> WaiveCommand::answer(desk::Desk &desk, const desk::Standing &now) const
{
    if (std::ranges::find(now.questions, toQString(m_rule), &check::Question::rule) == now.questions.end())
        return base::failure(base::ErrorCode::NotFound,
                             u"this story raises no question %1"_s.arg(toQString(m_rule)));
    return desk.workflow().answer(now.facts.article.id, toQString(m_rule), now.facts.contentHash,
                                  desk.person());
}

base::Result<> WaiveCommand::waiveAll(desk::Desk &desk, const desk::Standing &now) const
{
    bool found = false;
    for (const base::Finding &finding : now.facts.findings) {
        if (finding.rule != toQString(m_rule))
            continue;
        found = true;
        const auto done = desk.workflow().waive(now.facts.article.id,
                                                {.rule = finding.rule,
                                                 .words = workflow::waivedWords(finding, now.facts.article),
                                                 .by = desk.person(),
                                                 .reason = toQString(m_reason)});
        if (!done)
            return done;
    }
    return found ? base::Result<>{}
                 : base::failure(base::ErrorCode::NotFound,
                                 u"rule %1 has nothing against this story"_s.arg(toQString(m_rule)));
}

}

std::unique_ptr<Command> makeWaiveCommand()
{
    return std::make_unique<WaiveCommand>(false);
}

std::unique_ptr<Command> makeAnswerCommand()
{
    return std::make_unique<WaiveCommand>(true);
}

}
