// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/history.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString changeLines(const QString &title, const std::vector<revision::ItemChange> &changes)
{
    QString text;
    for (const revision::ItemChange &change : changes)
        text += u"%1 %2: [-%3-]{+%4+}\n"_s.arg(title, change.name, change.before, change.after);
    return text;
}

QJsonArray changesJson(const std::vector<revision::ItemChange> &changes)
{
    QJsonArray array;
    for (const revision::ItemChange &change : changes)
        array << QJsonObject{
            {u"name"_s, change.name}, {u"before"_s, change.before}, {u"after"_s, change.after}};
    return array;
}

class DiffCommand final : public Command
{
public:
    std::string name() const override { return "diff"; }
    std::string description() const override
    {
        return "show what changed between two versions of a story, word by word; 1 when something did";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("FROM", m_from, "approved, published, read, or the beginning of a revision's id")
            ->required();
        app.add_option("TO", m_to, "the same (default: the story as it is)");
        app.add_flag("--json", m_json, "one JSON object");
    }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        auto now = (*desk)->articleNamed(toQString(m_story));
        if (!now)
            return report(context, now.error());
        const auto before = desk::version(**desk, now->id, toQString(m_from));
        if (!before)
            return report(context, before.error());
        if (!m_to.empty()) {
            auto after = desk::version(**desk, now->id, toQString(m_to));
            if (!after)
                return report(context, after.error());
            *now = std::move(after->article);
        }
        return write(context, before->article, *now);
    }

private:
    int write(Context &context, const story::Article &before, const story::Article &after) const
    {
        const revision::Comparison comparison = revision::compare(before, after);
        const QString marked = revision::markedText(comparison, before.body, after.body);
        const int code
            = m_json ? writeJson(context, {{u"changes"_s, comparison.changes()},
                                           {u"body"_s, marked},
                                           {u"fields"_s, changesJson(comparison.fields)},
                                           {u"attributions"_s, changesJson(comparison.attributions)},
                                           {u"notes"_s, changesJson(comparison.notes)}})
                     : writeText(context, changeLines(u"field"_s, comparison.fields)
                                              + changeLines(u"attribution"_s, comparison.attributions)
                                              + changeLines(u"note"_s, comparison.notes) + marked + u'\n');
        return code != Done ? code : comparison.isEmpty() ? Done : Blocked;
    }

    std::string m_story;
    std::string m_from;
    std::string m_to;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

}
