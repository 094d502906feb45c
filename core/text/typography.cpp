// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/typography.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::text {

namespace {

struct Habit
{
    QLatin1StringView language;
    QStringView open;
    QStringView close;
    QStringView innerOpen;
    QStringView innerClose;
    bool nestsDouble = false; ///< a double quote within a quotation opens the inner one
};

// CLDR 46, "delimiters" of each language; the narrow space within French ones: Imprimerie nationale, Lexique
// des règles typographiques. Nobody types a single quote for an inner « », so a double one within means it.
constexpr std::array habits{
    Habit{"en"_L1, u"“", u"”", u"‘", u"’"},
    Habit{"ar"_L1, u"«", u"»", u"“", u"”", true},
    Habit{"cs"_L1, u"„", u"“", u"‚", u"‘"},
    Habit{"da"_L1, u"“", u"”", u"‘", u"’"},
    Habit{"de-CH"_L1, u"«", u"»", u"‹", u"›"},
    Habit{"de"_L1, u"„", u"“", u"‚", u"‘"},
    Habit{"es"_L1, u"«", u"»", u"“", u"”", true},
    Habit{"fi"_L1, u"”", u"”", u"’", u"’"},
    Habit{"fr"_L1, u"«\u202f", u"\u202f»", u"“", u"”", true},
    Habit{"it"_L1, u"«", u"»", u"“", u"”", true},
    Habit{"pl"_L1, u"„", u"”", u"«", u"»", true},
    Habit{"ru"_L1, u"«", u"»", u"„", u"“", true},
    Habit{"sv"_L1, u"”", u"”", u"’", u"’"},
    Habit{"uk"_L1, u"«", u"»", u"„", u"“", true},
};

const Habit &habitOf(const QString &language)
{
    const auto fits = [&language](const Habit &habit) {
        return language.startsWith(habit.language)
               && (language.size() == habit.language.size() || language[habit.language.size()] == u'-');
    };
    const auto found = std::ranges::find_if(habits, fits);
    return found == habits.end() ? habits.front() : *found;
}

/// Whether the words up to here are within something that is not prose.
bool isWithinMarkup(QStringView before)
{
    static const QRegularExpression directive(u"^:::"_s);
    static const QRegularExpression rule(
        u"^[ \\t]*[-|:= \\t]*$"_s); // a rule, an underline, a table's second row
    static const QRegularExpression address(u"\\]\\([^)\\n]*$|\\S*://\\S*$"_s);
    static const QRegularExpression tag(u"<(?:[A-Za-z/?]|!--)[^>]*$"_s);
    static const QRegularExpression strike(u"\\{--(?:(?!--\\}).)*$"_s);
    const QStringView typed = before.last(1);
    const bool isHyphen = typed == u"-";
    if (directive.matchView(before).hasMatch() || address.matchView(before).hasMatch()
        || tag.matchView(before).hasMatch() || (isHyphen && rule.matchView(before).hasMatch())
        || (isHyphen && strike.matchView(before).hasMatch()))
        return true;
    return before.count(u'`') % 2 == 1; // a code that is still open
}

/// Nothing before it but white space, an opening bracket or mark, or a dash: a quotation begins.
bool isOpening(QStringView ahead)
{
    while (!ahead.isEmpty() && QStringView(u"*_~").contains(ahead.back())) // marks of emphasis say nothing
        ahead.chop(1);
    if (ahead.isEmpty())
        return true;
    const QChar last = ahead.back();
    return last.isSpace() || last == u'\u202f' || QStringView(u"([{<>/—–-=“‘„‚«‹¡¿+").contains(last);
}

bool isOpen(QStringView ahead, QStringView open, QStringView close)
{
    return ahead.lastIndexOf(open.trimmed()) > ahead.lastIndexOf(close.trimmed());
}

Refinement doubleQuote(QStringView ahead, const Habit &habit)
{
    const bool isInner = habit.nestsDouble && isOpen(ahead, habit.innerOpen, habit.innerClose);
    if (isOpening(ahead) && !(isInner && ahead.endsWith(u' '))) {
        const bool nests = habit.nestsDouble && isOpen(ahead, habit.open, habit.close);
        // « mot " closes: somebody who writes French leaves a space before the mark.
        const bool closesAfterSpace = nests && habit.close.size() > 1 && ahead.endsWith(u' ');
        if (closesAfterSpace && ahead.size() > 1 && !isOpening(ahead.chopped(1)))
            return {2, habit.close.toString()};
        return {1, (nests ? habit.innerOpen : habit.open).toString()};
    }
    return {1, (isInner ? habit.innerClose : habit.close).toString()};
}

Refinement singleQuote(QStringView ahead, const Habit &habit)
{
    if (habit.nestsDouble)
        return {1, u"’"_s};
    if (isOpening(ahead))
        return {1, habit.innerOpen.toString()};
    const bool closes = habit.innerClose != u"’" && isOpen(ahead, habit.innerOpen, habit.innerClose);
    return {1, closes ? habit.innerClose.toString() : u"’"_s};
}

std::optional<Refinement> hyphens(QStringView before)
{
    if (before.endsWith(u"–-"))
        return Refinement{2, u"—"_s};
    if (before.endsWith(u"--") && !before.endsWith(u"---") && !before.endsWith(u"{--")
        && !before.endsWith(u"!--"))
        return Refinement{2, u"–"_s};
    return std::nullopt;
}

}

QuoteMarks quoteMarks(const QString &language)
{
    const Habit &habit = habitOf(language);
    return {habit.open.toString(), habit.close.toString(), habit.innerOpen.toString(),
            habit.innerClose.toString()};
}

std::optional<Refinement> refined(QStringView before, const QString &language)
{
    if (before.isEmpty())
        return std::nullopt;
    const QChar typed = before.back();
    const QStringView ahead = before.chopped(1);
    const bool isDecade = typed.isDigit() && ahead.endsWith(u"‘") && isOpening(ahead.chopped(1)); // ’90s
    if (!isDecade && !QStringView(u"\"'-.").contains(typed))
        return std::nullopt;
    if (ahead.endsWith(u'\\') || isWithinMarkup(before))
        return std::nullopt;
    if (isDecade)
        return Refinement{2, u"’"_s + typed};
    if (typed == u'"')
        return doubleQuote(ahead, habitOf(language));
    if (typed == u'\'')
        return singleQuote(ahead, habitOf(language));
    if (typed == u'-')
        return hyphens(before);
    if (before.endsWith(u"...") && !before.endsWith(u"...."))
        return Refinement{3, u"…"_s};
    return std::nullopt;
}

}
