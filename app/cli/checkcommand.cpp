// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/check/check.h"
#include "core/desk/review.h"
#include "core/text/codepoints.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// What the rules say of a story, and what people said to that. A story from a file has no newsroom: nobody
/// let anything pass there, or answered.
struct Report
{
    std::vector<base::Finding> findings;
    std::vector<check::Question> questions;
    std::vector<workflow::Waiver> waivers;
    QStringList answered;

    const workflow::Waiver *waiverOf(const base::Finding &finding, const story::Article &article) const
    {
        const QString words = workflow::waivedWords(finding, article);
        const auto found = std::ranges::find_if(waivers, [&](const workflow::Waiver &one) {
            return one.rule == finding.rule && one.words == words;
        });
        return found == waivers.end() ? nullptr : &*found;
    }

    bool isBlocked(const story::Article &article) const
    {
        return std::ranges::any_of(findings, [&](const base::Finding &finding) {
            return finding.severity == base::Severity::Block && !waiverOf(finding, article);
        });
    }
};

base::Result<Report> reportOn(const LoadedStory &loaded)
{
    if (!loaded.desk)
        return Report{check::runChecks(loaded.story), check::questionsFor(loaded.story), {}, {}};
    auto standing = desk::standing(*loaded.desk, loaded.story.article.id);
    if (!standing)
        return std::unexpected(standing.error());
    return Report{std::move(standing->facts.findings), std::move(standing->questions),
                  std::move(standing->facts.waivers), std::move(standing->answered)};
}

QString severityName(base::Severity severity)
{
    return severity == base::Severity::Block     ? u"block"_s
           : severity == base::Severity::Warning ? u"warning"_s
                                                 : u"note"_s;
}

QString standardOf(const base::Finding &finding)
{
    const check::Rule *rule = check::rule(finding.rule);
    return rule ? rule->standard() : QString();
}

QJsonArray rangeJson(const base::TextRange &range, const text::CodePointMap &map)
{
    const base::TextRange points = map.toCodePoints(range);
    return {points.begin, points.end};
}

QJsonObject findingJson(const base::Finding &finding, const text::CodePointMap &map)
{
    QJsonObject json{{u"rule"_s, finding.rule},
                     {u"severity"_s, severityName(finding.severity)},
                     {u"standard"_s, standardOf(finding)},
                     {u"message"_s, finding.message}};
    if (finding.fix)
        json.insert("fix"_L1, QJsonObject{{u"range"_s, rangeJson(finding.fix->range, map)},
                                          {u"replacement"_s, finding.fix->replacement}});
    if (!finding.field.isEmpty())
        json.insert("field"_L1, finding.field);
    if (finding.range)
        json.insert("range"_L1, rangeJson(*finding.range, map));
    return json;
}

/// "line 12" of the body, or the field's name.
QString place(const base::Finding &finding, const QString &body)
{
    if (!finding.range)
        return finding.field.isEmpty() ? u"story"_s : finding.field;
    return u"line %1"_s.arg(QStringView(body).first(qMin(finding.range->begin, body.size())).count(u'\n')
                            + 1);
}

QJsonObject reportJson(const LoadedStory &loaded, const Report &report)
{
    const story::Article &article = loaded.story.article;
    const text::CodePointMap map(article.body);
    QJsonArray findings;
    for (const base::Finding &finding : report.findings) {
        QJsonObject json = findingJson(finding, map);
        if (const workflow::Waiver *waiver = report.waiverOf(finding, article))
            json.insert(
                "waived"_L1,
                QJsonObject{{u"by"_s, waiver->by}, {u"role"_s, waiver->role}, {u"reason"_s, waiver->reason}});
        findings << json;
    }
    QJsonArray questions;
    for (const check::Question &question : report.questions)
        questions << QJsonObject{{u"rule"_s, question.rule},
                                 {u"question"_s, question.text},
                                 {u"answered"_s, report.answered.contains(question.rule)}};
    return {{u"id"_s, loaded.name},
            {u"blocked"_s, report.isBlocked(article)},
            {u"findings"_s, findings},
            {u"questions"_s, questions}};
}

QString reportText(const LoadedStory &loaded, const Report &report)
{
    const story::Article &article = loaded.story.article;
    QString text;
    for (const base::Finding &finding : report.findings) {
        const workflow::Waiver *waiver = report.waiverOf(finding, article);
        text += u"%1  %2  %3: %4 [%5]\n"_s.arg(
            (waiver ? u"waived"_s : severityName(finding.severity)).leftJustified(7), finding.rule,
            place(finding, article.body), finding.message, standardOf(finding));
        if (waiver)
            text += u"         let pass by %1: %2\n"_s.arg(waiver->by, waiver->reason);
    }
    if (report.findings.empty())
        text = u"No rule has anything to say.\n"_s;
    for (const check::Question &question : report.questions)
        text += u"%1  %2  %3\n"_s.arg(report.answered.contains(question.rule) ? u"yes    "_s : u"ask    "_s,
                                      question.rule, question.text);
    return text;
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
        app.add_option("--publication", m_publication,
                       "publication whose rules and words hold for a FILE (JSON)")
            ->type_name("FILE");
        app.add_flag("--json", m_json, "one JSON object; ranges count code points of the body");
    }

    int run(Context &context) override
    {
        const auto loaded = loadStory(context, toQString(m_story), toQString(m_publication));
        if (!loaded)
            return report(context, loaded.error());
        const auto said = reportOn(*loaded);
        if (!said)
            return report(context, said.error());
        const int written = m_json ? writeJson(context, reportJson(*loaded, *said))
                                   : writeText(context, reportText(*loaded, *said));
        return written != Done ? written : said->isBlocked(loaded->story.article) ? Blocked : Done;
    }

private:
    std::string m_story;
    std::string m_publication;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

}
