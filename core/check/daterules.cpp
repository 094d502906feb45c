// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"
#include "core/check/paragraphrule.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

/// A date in words, in the story's language: "Tuesday 17 September", "Tuesday, Sept. 17, 2026" (AP),
/// "Dienstag, den
/// 17. September", "martes 17 de septiembre de 2026".
struct DateWords
{
    explicit DateWords(const QLocale &locale)
    {
        for (int i = 1; i <= 7; ++i)
            weekdays << locale.dayName(i).toLower();
        for (int i = 1; i <= 12; ++i) {
            for (const QString &name : {locale.monthName(i), locale.standaloneMonthName(i),
                                        locale.monthName(i, QLocale::ShortFormat)})
                addMonth(name, i);
        }
        if (locale.language() == QLocale::English)
            addMonth(u"sept"_s, 9);
        QStringList names;
        for (const QString &name : months.keys())
            names << QRegularExpression::escape(name);
        const QString month = u"(?<month%1>"_s + names.join(u'|') + u")\\b(?:\\.(?=,?\\s+(?:de\\s+)?\\d))?"_s;
        const QString year = u"(?:,?\\s+(?:de\\s+)?(?<year%1>\\d{4})\\b)?"_s;
        expression.setPattern(u"\\b(?<weekday>"_s + weekdays.join(u'|')
                              + u")\\b,?\\s+(?:(?:the|den|dem|der|le|el)\\s+)?(?:"_s
                              + u"(?<day1>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:(?:of|de)\\s+)?"_s
                              + month.arg(1) + year.arg(1) + u'|' + month.arg(2)
                              + u"\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b"_s + year.arg(2) + u')');
        expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                     | QRegularExpression::UseUnicodePropertiesOption);
    }

    int weekday(const QRegularExpressionMatch &match) const
    {
        return static_cast<int>(weekdays.indexOf(match.captured(u"weekday").toLower())) + 1;
    }

    /// Without a year, the one that brings the date nearest to the reference; nothing where there is no such
    /// day.
    std::optional<QDate> date(const QRegularExpressionMatch &match, const QDate &reference) const
    {
        const bool dayFirst = !match.captured(u"day1").isEmpty();
        const int day = match.captured(dayFirst ? u"day1" : u"day2").toInt();
        const int month = months.value(match.captured(dayFirst ? u"month1" : u"month2").toLower());
        const QString year = match.captured(dayFirst ? u"year1" : u"year2");
        if (!year.isEmpty())
            return valid(QDate(year.toInt(), month, day));
        std::optional<QDate> best;
        for (int candidate = reference.year() - 1; candidate <= reference.year() + 1; ++candidate) {
            const QDate date(candidate, month, day);
            if (date.isValid() && (!best || qAbs(date.daysTo(reference)) < qAbs(best->daysTo(reference))))
                best = date;
        }
        return best;
    }

    static std::optional<QDate> valid(const QDate &date)
    {
        return date.isValid() ? std::optional(date) : std::nullopt;
    }

    void addMonth(QString name, int number)
    {
        if (name.endsWith(u'.'))
            name.chop(1);
        if (!name.isEmpty())
            months.insert(name.toLower(), number);
    }

    QStringList weekdays;
    QMap<QString, int> months; ///< by name, short ones too
    QRegularExpression expression;
};

/// The day the story speaks from.
QDate reference(const Subject &subject)
{
    if (subject.fields().datelineDate.isValid())
        return subject.fields().datelineDate;
    const QDateTime published = subject.fields().publishedAt;
    return (published.isValid() ? published.toUTC()
                                : QDateTime::fromMSecsSinceEpoch(subject.now, QTimeZone::UTC))
        .date();
}

class WeekdayAgrees final : public ParagraphRule
{
    Q_DECLARE_TR_FUNCTIONS(WeekdayAgrees)

public:
    QString id() const override { return u"R25"_s; }
    QString title() const override { return tr("Weekday agrees with date"); }
    QString standard() const override { return u"Reuters"_s; }

protected:
    std::vector<ParagraphFinding> checkParagraph(const Subject &subject, const QString &text) const override
    {
        static thread_local std::pair<QString, std::unique_ptr<DateWords>>
            last; // a pattern takes long to make
        const QString &language = subject.fields().language;
        const QLocale locale(language);
        if (!last.second || last.first != language)
            last = {language, std::make_unique<DateWords>(locale)};
        const DateWords &words = *last.second;
        std::vector<ParagraphFinding> findings;
        for (auto match = words.expression.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const std::optional<QDate> date = words.date(found, reference(subject));
            if (!date || date->dayOfWeek() == words.weekday(found))
                continue;
            const QString right = locale.dayName(date->dayOfWeek());
            findings.push_back(
                {{found.capturedStart(), found.capturedEnd()},
                 tr("%1 is a %2, not a %3: correct the day or the date.")
                     .arg(locale.toString(*date, u"d MMMM yyyy"_s), right, found.captured(u"weekday"))});
        }
        return findings;
    }
};

class EmbargoHolds final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(EmbargoHolds)

public:
    QString id() const override { return u"R32"_s; }
    QString title() const override { return tr("Nothing leaves before its embargo"); }
    QString standard() const override { return u"ninjs embargoedUntil"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        const QDateTime until = subject.fields().embargoUntil;
        if (!until.isValid() || until.toMSecsSinceEpoch() <= subject.now)
            return {};
        return {inField(u"embargoUntil"_s, tr("Embargoed until %1 UTC: it may not be exported before.")
                                               .arg(until.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)))};
    }
};

}

void addDateRules(RuleList &rules)
{
    rules.push_back(std::make_unique<WeekdayAgrees>());
    rules.push_back(std::make_unique<EmbargoHolds>());
}

}
