// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"
#include "core/check/paragraphrule.h"

#include "core/check/ruledata.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

class CleanCopy final : public ParagraphRule
{
    Q_DECLARE_TR_FUNCTIONS(CleanCopy)

public:
    QString id() const override { return u"R39"_s; }
    QString title() const override { return tr("No placeholder and no doubled word"); }
    QString standard() const override { return u"Copy desk"_s; }

protected:
    std::vector<ParagraphFinding> checkParagraph(const Subject &subject, const QString &text) const override
    {
        std::vector<ParagraphFinding> findings;
        findPlaceholders(text, findings);
        findDoubles(subject, text, findings);
        return findings;
    }

    std::vector<base::Finding> checkFields(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
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

    static void findPlaceholders(const QString &text, std::vector<ParagraphFinding> &findings)
    {
        for (auto match = placeholder().globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            findings.push_back(
                {{found.capturedStart(), found.capturedEnd()},
                 tr("“%1” stands for something: put in what belongs there.").arg(found.captured())});
        }
    }

    void findDoubles(const Subject &subject, const QString &text,
                     std::vector<ParagraphFinding> &findings) const
    {
        static const QRegularExpression doubled(
            u"(?<![\\p{L}\\p{N}’'-])(?<word>\\p{Ll}+)(?<second>[ \\t\\x{00A0}]+\\k<word>)(?![\\p{L}\\p{N}’'-])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const QStringList &allowed = subject.rules.of(id()).words;
        for (auto match = doubled.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (allowed.contains(found.captured(u"word")))
                continue;
            const base::TextRange second{found.capturedStart(u"second"), found.capturedEnd(u"second")};
            findings.push_back({{found.capturedStart(), found.capturedEnd()},
                                tr("“%1” stands here twice: take one out.").arg(found.captured(u"word")),
                                base::Severity::Warning,
                                base::Fix{second, {}}});
        }
    }
};

}

void addCopyRules(RuleList &rules)
{
    rules.push_back(std::make_unique<CleanCopy>());
}

}
