// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include "core/check/ruledata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

QStringList numbers(const QString &headline)
{
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*"_s);
    QStringList result;
    for (auto match = number.globalMatch(headline); match.hasNext();)
        result << match.next().captured();
    return result;
}

/// In digits, with or without separators, or in words up to twelve.
bool containsNumber(const QString &body, const QString &number)
{
    static const QStringList words{u"zero"_s, u"one"_s,    u"two"_s,   u"three"_s, u"four"_s,
                                   u"five"_s, u"six"_s,    u"seven"_s, u"eight"_s, u"nine"_s,
                                   u"ten"_s,  u"eleven"_s, u"twelve"_s};
    const auto whole = [](const QString &digits) {
        return QRegularExpression(u"(?<![\\d.,])"_s + QRegularExpression::escape(digits)
                                  + u"(?![\\d]|[.,]\\d)"_s);
    };
    if (body.contains(whole(number))
        || QString(body).remove(u',').contains(whole(QString(number).remove(u','))))
        return true;
    bool isWhole = false;
    const int value = number.toInt(&isWhole);
    return isWhole && value >= 0 && value < words.size()
           && body.contains(QRegularExpression(u"\\b%1\\b"_s.arg(words[value]),
                                               QRegularExpression::CaseInsensitiveOption
                                                   | QRegularExpression::UseUnicodePropertiesOption));
}

/// Words with a capital in a headline that has few of them; the first word has one anyway.
QStringList names(const QString &headline)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}’'-]*"_s);
    static const QRegularExpression possessive(u"[’']s?$"_s);
    QStringList all;
    QStringList capital;
    for (auto match = word.globalMatch(headline); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString text = found.captured();
        const QStringView before = QStringView(headline).first(found.capturedStart()).trimmed();
        const bool begins = before.isEmpty() || before.endsWith(u':') || before.endsWith(u'.')
                            || before.endsWith(u'“') || before.endsWith(u'‘');
        all << text;
        if (!begins && text.front().isUpper() && text.size() > 2)
            capital << QString(text).remove(possessive);
    }
    return capital.size() * 2 > all.size() ? QStringList()
                                           : capital; // Every Word Has One: then they tell nothing
}

class HeadlineFits final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineFits)

public:
    QString id() const override { return u"R26"_s; }
    QString title() const override { return tr("The headline is there and fits its slot"); }
    QString standard() const override { return u"Reuters"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        const story::Fields &fields = subject.fields();
        const QMap<QString, int> &limits = subject.rules.of(id()).limits;
        std::vector<base::Finding> findings;
        if (fields.headline.trimmed().isEmpty())
            findings.push_back(inField(u"headline"_s, tr("There is no headline: write one.")));
        const QList<std::pair<QString, QString>> slots_{{u"headline"_s, fields.headline},
                                                        {u"printHeadline"_s, fields.printHeadline},
                                                        {u"webHeadline"_s, fields.webHeadline}};
        for (const auto &[field, words] : slots_) {
            const int limit = limits.value(field);
            if (limit > 0 && words.size() > limit)
                findings.push_back(
                    inField(field,
                            tr("The headline has %1 characters and its slot takes %2: shorten it.")
                                .arg(words.size())
                                .arg(limit),
                            base::Severity::Warning));
        }
        return findings;
    }
};

class HeadlineStates final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineStates)

public:
    QString id() const override { return u"R27"_s; }
    QString title() const override { return tr("No question mark in a headline"); }
    QString standard() const override { return u"Reuters"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        static const QRegularExpression question(u"[?？؟]"_s);
        const story::Fields &fields = subject.fields();
        std::vector<base::Finding> findings;
        const QList<std::pair<QString, QString>> slots_{{u"headline"_s, fields.headline},
                                                        {u"printHeadline"_s, fields.printHeadline},
                                                        {u"webHeadline"_s, fields.webHeadline}};
        for (const auto &[field, words] : slots_) {
            if (words.contains(question))
                findings.push_back(inField(
                    field, tr("The headline asks a question: tell the reader what the story found.")));
        }
        return findings;
    }
};

class HeadlineIsCovered final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineIsCovered)

public:
    QString id() const override { return u"R28"_s; }
    QString title() const override { return tr("Names and numbers of the headline stand in the story"); }
    QString standard() const override { return u"SPJ"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        const QString body = subject.fields().deck + u'\n' + subject.text.text();
        std::vector<base::Finding> findings;
        if (subject.text.text().isEmpty())
            return findings;
        for (const QString &number : numbers(subject.fields().headline)) {
            if (!containsNumber(body, number))
                findings.push_back(inField(
                    u"headline"_s,
                    tr("“%1” in the headline does not occur in the story: check it, or add it to the text.")
                        .arg(number)));
        }
        for (const QString &name : names(subject.fields().headline)) {
            if (!body.contains(name, Qt::CaseInsensitive))
                findings.push_back(inField(u"headline"_s,
                                           tr("“%1” in the headline does not occur in the story: check the "
                                              "name, or add it to the text.")
                                               .arg(name),
                                           base::Severity::Warning));
        }
        return findings;
    }
};

}

void addHeadlineRules(RuleList &rules)
{
    rules.push_back(std::make_unique<HeadlineFits>());
    rules.push_back(std::make_unique<HeadlineStates>());
    rules.push_back(std::make_unique<HeadlineIsCovered>());
}

}
