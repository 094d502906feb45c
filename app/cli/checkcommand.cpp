// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/check/check.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString severityName(base::Severity severity)
{
    return severity == base::Severity::Block     ? u"block"_s
           : severity == base::Severity::Warning ? u"warning"_s
                                                 : u"note"_s;
}

QJsonObject findingJson(const base::Finding &finding)
{
    QJsonObject json{{u"rule"_s, finding.rule},
                     {u"severity"_s, severityName(finding.severity)},
                     {u"message"_s, finding.message}};
    if (const check::Rule *rule = check::rule(finding.rule))
        json.insert("standard"_L1, rule->standard());
    if (finding.fix)
        json.insert("fix"_L1, finding.fix->replacement);
    if (!finding.field.isEmpty())
        json.insert("field"_L1, finding.field);
    if (finding.range)
        json.insert("range"_L1, QJsonArray{finding.range->begin, finding.range->end});
    return json;
}

/// "line 12" of the body, or the field's name.
QString place(const base::Finding &finding, const QString &body)
{
    if (!finding.range)
        return finding.field;
    return u"line %1"_s.arg(QStringView(body).first(qMin(finding.range->begin, body.size())).count(u'\n')
                            + 1);
}

class CheckCommand final : public Command
{
public:
    std::string name() const override { return "check"; }
    std::string description() const override
    {
        return "check a story against the house rules; 1 when one blocks";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, the beginning of the id, or a FILE")->required();
        app.add_flag("--json", m_json, "one JSON object");
    }

    int run(Context &context) override
    {
        const auto loaded = loadStory(context, toQString(m_story));
        if (!loaded)
            return report(context, loaded.error());
        const std::vector<base::Finding> findings = check::runChecks(loaded->story);
        const int written
            = m_json ? writeAsJson(context, *loaded, findings) : writeAsText(context, *loaded, findings);
        return written != Done ? written : check::hasBlocking(findings) ? Blocked : Done;
    }

private:
    static int writeAsJson(Context &context, const LoadedStory &loaded,
                           const std::vector<base::Finding> &findings)
    {
        QJsonArray array;
        for (const base::Finding &finding : findings)
            array << findingJson(finding);
        return writeJson(
            context,
            {{u"id"_s, loaded.name}, {u"blocked"_s, check::hasBlocking(findings)}, {u"findings"_s, array}});
    }

    static int writeAsText(Context &context, const LoadedStory &loaded,
                           const std::vector<base::Finding> &findings)
    {
        QString text;
        for (const base::Finding &finding : findings) {
            const check::Rule *rule = check::rule(finding.rule);
            text += u"%1  %2  %3: %4%5\n"_s.arg(severityName(finding.severity).leftJustified(7), finding.rule,
                                                place(finding, loaded.story.article.body), finding.message,
                                                rule ? u" [%1]"_s.arg(rule->standard()) : QString());
        }
        if (findings.empty())
            text = u"No rule has anything to say.\n"_s;
        return writeText(context, text);
    }

    std::string m_story;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

}
