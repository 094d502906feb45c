// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/sourcecommands.h"

#include "core/desk/audit.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class AuditCommand final : public Command
{
public:
    std::string name() const override { return "audit"; }
    std::string description() const override
    {
        return "everything on record of a story: steps, sessions of writing, waivers, exports";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_flag("--json", m_json, "one JSON object");
    }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        const auto entries = desk::audit(**desk, article->id);
        if (!entries)
            return report(context, entries.error());
        QString text;
        QJsonArray array;
        for (const desk::AuditEntry &one : *entries) {
            const QString kind = desk::auditKindName(one.kind);
            text += u"%1  %2  %3  %4  %5\n"_s.arg(isoTime(one.at), kind.leftJustified(7), one.by, one.what,
                                                  one.detail);
            array << QJsonObject{{u"at"_s, isoTime(one.at)}, {u"kind"_s, kind},
                                 {u"by"_s, one.by},          {u"what"_s, one.what},
                                 {u"detail"_s, one.detail},  {u"hash"_s, one.hash}};
        }
        return m_json ? writeJson(context, {{u"id"_s, article->id.toString()}, {u"entries"_s, array}})
                      : writeText(context, text);
    }

private:
    std::string m_story;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeAuditCommand()
{
    return std::make_unique<AuditCommand>();
}

}
