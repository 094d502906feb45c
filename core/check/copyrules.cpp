// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include "core/check/ruledata.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

class CleanCopy final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(CleanCopy)

public:
    QString id() const override { return u"R39"_s; }
    QString title() const override { return tr("No placeholder and no doubled word"); }
    QString standard() const override { return u"Copy desk"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        findPlaceholders(subject, findings);
        findDoubles(subject, findings);
        const story::Fields &fields = subject.fields();
        const QList<std::pair<QString, QString>> lines{{u"headline"_s, fields.headline},
                                                       {u"deck"_s, fields.deck},
                                                       {u"printHeadline"_s, fields.printHeadline},
                                                       {u"webHeadline"_s, fields.webHeadline},
                                                       {u"leadPhoto"_s, fields.leadPhoto.caption}};
        for (const auto &[field, words] : lines) {
            if (const QRegularExpressionMatch match = placeholder().match(words); match.hasMatch())
                findings.push_back(inField(
                    field,
                    tr("“%1” stands for something: put in what belongs there.").arg(match.captured())));
        }
        return findings;
    }

private:
    static const QRegularExpression &placeholder()
    {
        static const QRegularExpression expression(
            u"\\b(?:(?:TK)+|XXX+|XX(?= )|FIXME|TODO|TBC|TBD)\\b|\\?\\?\\?+|\\[(?:name|date|number|place|quote|check|tk)\\]|\\blorem ipsum\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return expression;
    }

    void findPlaceholders(const Subject &subject, std::vector<base::Finding> &findings) const
    {
        for (auto match = placeholder().globalMatch(subject.text.text()); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            findings.push_back(
                inBody(subject, {found.capturedStart(), found.capturedEnd()},
                       tr("“%1” stands for something: put in what belongs there.").arg(found.captured())));
        }
    }

    void findDoubles(const Subject &subject, std::vector<base::Finding> &findings) const
    {
        static const QRegularExpression doubled(
            u"(?<![\\p{L}\\p{N}’'-])(?<word>\\p{Ll}+)(?<second>[ \\t\\x{00A0}]+\\k<word>)(?![\\p{L}\\p{N}’'-])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const QStringList &allowed = ruleData(id()).words;
        for (auto match = doubled.globalMatch(subject.text.text()); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (allowed.contains(found.captured(u"word")))
                continue;
            const base::TextRange second{found.capturedStart(u"second"), found.capturedEnd(u"second")};
            findings.push_back(
                inBody(subject, {found.capturedStart(), found.capturedEnd()},
                       tr("“%1” stands here twice: take one out.").arg(found.captured(u"word")),
                       base::Severity::Warning));
            if (subject.text.isVerbatim(second))
                findings.back().fix = base::Fix{subject.text.toSource(second), {}};
        }
    }
};

}

void addCopyRules(RuleList &rules)
{
    rules.push_back(std::make_unique<CleanCopy>());
}

}
