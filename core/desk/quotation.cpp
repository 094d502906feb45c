// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/quotation.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

/// How a language quotes. "Inside": the comma stands within the marks.
struct Habit
{
    QLatin1StringView language;
    QStringView open;
    QStringView close;
    bool commaInside;
    QStringView link; ///< between the marks and the source or cue
    QStringView verb;
    bool verbFirst;
    QStringView article; ///< before a position that follows the name
    QStringView comma = u",";
};

constexpr std::array habits{
    // Marks: CLDR 46, "delimiters" of each language. Verbs that would need to know who is a man or a woman
    // are
    // given in the present tense, or as "according to".
    Habit{"en"_L1, u"“", u"”", true, u" ", u"said", false, u"the "},
    Habit{"ar"_L1, u"«", u"»", false, u" ", u"بحسب", true, u"", u"،"},
    Habit{"de"_L1, u"„", u"“", false, u" ", u"sagte", true, u""},
    Habit{"es"_L1, u"«", u"»", false, u" ", u"dijo", true, u""},
    Habit{"fr"_L1, u"«\u00a0", u"\u00a0»", false, u" ", u"a dit", true, u""},
    Habit{"it"_L1, u"«", u"»", false, u" ", u"ha detto", true, u""},
    Habit{"nl"_L1, u"“", u"”", false, u" ", u"zei", true, u""},
    Habit{"pl"_L1, u"„", u"”", false, u" – ", u"mówi", true, u"", u""},
    Habit{"pt"_L1, u"“", u"”", false, u" ", u"disse", true, u""},
    Habit{"ru"_L1, u"«", u"»", false, u" — ", u"говорит", true, u""},
    Habit{"sv"_L1, u"”", u"”", false, u" ", u"säger", true, u""},
    Habit{"uk"_L1, u"«", u"»", false, u" — ", u"каже", true, u""},
};

const Habit &habitOf(const QString &language)
{
    const auto found = std::ranges::find_if(
        habits, [&language](const Habit &habit) { return language.startsWith(habit.language); });
    return found == habits.end() ? habits.front() : *found;
}

QString bare(QString words)
{
    static const QString marks = u"\"“”„«»‟\u00a0"_s;
    words = words.trimmed();
    while (!words.isEmpty() && marks.contains(words.front()))
        words.remove(0, 1);
    while (!words.isEmpty() && (marks.contains(words.back()) || words.back() == u','))
        words.chop(1);
    words = words.trimmed();
    if (words.endsWith(u'.') && !words.endsWith(u".."_s))
        words.chop(1);
    return words;
}

bool startsWithArticle(const QString &role)
{
    static const QStringList starts{u"the "_s, u"a "_s, u"an "_s, u"who "_s, u"runs "_s};
    return std::ranges::any_of(starts, [&role](const QString &s) { return role.startsWith(s); });
}

/// "Ines Calloway, the harbour master," or, later on, "Calloway".
QString named(const story::Source &source, const Habit &habit, bool isFirstMention)
{
    const bool isPerson
        = source.kind == story::SourceKind::Person || source.kind == story::SourceKind::Spokesperson;
    if (!isPerson)
        return source.publicName;
    if (!isFirstMention)
        return source.publicName.section(u' ', -1);
    if (source.role.isEmpty())
        return source.publicName;
    if (source.role.startsWith(u"runs "_s))
        return u"%1, who %2,"_s.arg(source.publicName, source.role);
    const QString article = startsWithArticle(source.role) ? QString() : habit.article.toString();
    return u"%1, %2%3,"_s.arg(source.publicName, article, source.role);
}

bool endsSentence(const QString &words)
{
    return words.endsWith(u'?') || words.endsWith(u'!') || words.endsWith(u'…');
}

base::TextRange append(QString &text, QStringView part)
{
    const qsizetype begin = text.size();
    text += part;
    return {begin, text.size()};
}

}

std::optional<Quotation> makeQuotation(const QString &words, const story::Source &source, story::Terms terms,
                                       const QString &language, bool isFirstMention)
{
    if (terms == story::Terms::DeepBackground || terms == story::Terms::OffRecord)
        return std::nullopt;
    const Habit &habit = habitOf(language);
    const bool mayName = terms == story::Terms::OnRecord && !source.publicName.isEmpty();
    const QString who = mayName ? named(source, habit, isFirstMention) : source.readerDescription;
    if (who.isEmpty())
        return std::nullopt;
    const QString content = bare(words);
    const QStringView comma = endsSentence(content) ? QStringView() : habit.comma;
    Quotation quotation;
    QString &text = quotation.text;
    text += habit.open;
    quotation.content = append(text, content);
    if (habit.commaInside)
        text += comma;
    text += habit.close;
    if (!habit.commaInside)
        text += comma;
    text += habit.link;
    QString name = who;
    if (habit.verbFirst) {
        quotation.cue = append(text, habit.verb);
        text += u' ';
        if (name.endsWith(u','))
            name.chop(1);
    }
    quotation.source = append(text, name);
    if (name.endsWith(u','))
        --quotation.source.end; // the comma belongs to the sentence
    if (!habit.verbFirst) {
        text += u' ';
        quotation.cue = append(text, habit.verb);
    }
    text += u'.';
    return quotation;
}

}
