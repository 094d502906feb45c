// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/inbox.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class InboxCommand final : public Command
{
public:
    std::string name() const override { return "inbox"; }
    std::string description() const override { return "list the stories that wait for you, and why"; }
    void addOptions(CLI::App &app) override { app.add_flag("--json", m_json, "one JSON object"); }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        desk::InboxCache cache;
        const auto items = desk::inbox(**desk, cache);
        if (!items)
            return report(context, items.error());
        QString text;
        QJsonArray array;
        for (const desk::InboxItem &item : *items) {
            const QString why = desk::inboxText(item);
            text += u"%1  %2: %3"_s.arg(item.story.slug, story::stateName(item.story.state), why);
            text += (item.next ? u" (%1)"_s.arg(workflow::moveName(*item.next)) : QString()) + u'\n';
            array << QJsonObject{{u"id"_s, item.story.id.toString()},
                                 {u"slug"_s, item.story.slug},
                                 {u"state"_s, story::stateName(item.story.state)},
                                 {u"why"_s, why},
                                 {u"notes"_s, item.notes},
                                 {u"next"_s, item.next ? workflow::moveName(*item.next) : QString()}};
        }
        return m_json ? writeJson(context, {{u"stories"_s, array}}) : writeText(context, text);
    }

private:
    bool m_json = false;
};

}

std::unique_ptr<Command> makeInboxCommand()
{
    return std::make_unique<InboxCommand>();
}

}
