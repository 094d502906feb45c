// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/guess.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::language {

namespace {

/// Words that only one of the two has; "in", "so", "was" and their like say nothing.
const QSet<QString> &englishWords()
{
    static const QSet<QString> words{u"the"_s,  u"and"_s,  u"of"_s,   u"to"_s,   u"that"_s, u"is"_s,
                                     u"said"_s, u"it"_s,   u"for"_s,  u"he"_s,   u"she"_s,  u"with"_s,
                                     u"at"_s,   u"be"_s,   u"by"_s,   u"we"_s,   u"has"_s,  u"had"_s,
                                     u"have"_s, u"this"_s, u"they"_s, u"from"_s, u"not"_s,  u"on"_s};
    return words;
}

const QSet<QString> &germanWords()
{
    static const QSet<QString> words{
        u"der"_s,  u"die"_s,   u"das"_s,    u"und"_s, u"nicht"_s, u"ist"_s,  u"den"_s,  u"dem"_s,   u"ein"_s,
        u"eine"_s, u"einen"_s, u"einem"_s,  u"zu"_s,  u"mit"_s,   u"sich"_s, u"auf"_s,  u"sagte"_s, u"für"_s,
        u"wir"_s,  u"werde"_s, u"sei"_s,    u"im"_s,  u"von"_s,   u"laut"_s, u"des"_s,  u"es"_s,    u"auch"_s,
        u"dass"_s, u"wie"_s,   u"werden"_s, u"er"_s,  u"sie"_s,   u"ich"_s,  u"habe"_s, u"nach"_s};
    return words;
}

/// What speaks for a language in a paragraph.
struct Signs
{
    int letters = 0;
    int cyrillic = 0;
    int arabic = 0;
    int latin = 0;
    int otherScript = 0;
    int ukrainian = 0; ///< letters that Russian has not
    int words = 0;
    int english = 0;
    int german = 0;
    int umlauts = 0;

    void takeLetter(QChar c);
};

void Signs::takeLetter(QChar c)
{
    ++letters;
    umlauts += c == u'ä' || c == u'ö' || c == u'ü' || c == u'ß' ? 1 : 0;
    ukrainian += QStringView(u"іїєґІЇЄҐ").contains(c) ? 1 : 0;
    const QChar::Script script = c.script();
    cyrillic += script == QChar::Script_Cyrillic ? 1 : 0;
    arabic += script == QChar::Script_Arabic ? 1 : 0;
    latin += script == QChar::Script_Latin ? 1 : 0;
    otherScript
        += script != QChar::Script_Cyrillic && script != QChar::Script_Arabic && script != QChar::Script_Latin
               ? 1
               : 0;
}

Signs signsOf(QStringView paragraph)
{
    Signs signs;
    QString word;
    const auto endWord = [&] {
        signs.words += word.isEmpty() ? 0 : 1;
        signs.english += englishWords().contains(word) ? 1 : 0;
        signs.german += germanWords().contains(word) ? 1 : 0;
        word.clear();
    };
    for (const QChar c : paragraph) {
        if (!c.isLetter()) {
            endWord();
            continue;
        }
        signs.takeLetter(c);
        word += c.toLower();
    }
    endWord();
    return signs;
}

bool isOf(const QString &language, std::initializer_list<QLatin1StringView> codes)
{
    const QStringView code = QStringView(language).left(language.indexOf(u'-'));
    return std::ranges::any_of(codes, [code](QLatin1StringView one) { return code == one; });
}

constexpr int leastWords = 3; // small words that must speak for another language
constexpr double leastShare
    = 0.2; // and their share: an English quotation of one title is no English paragraph

}

QString guessLanguage(QStringView paragraph)
{
    const Signs signs = signsOf(paragraph);
    if (signs.cyrillic * 2 > signs.letters)
        return u"ru"_s;
    // An English paragraph has an umlaut in a name or two; without a small word of either language they tell.
    return signs.german > signs.english || (signs.english == 0 && signs.umlauts > 1) ? u"de"_s : u"en"_s;
}

QString paragraphLanguage(QStringView paragraph, const QString &storyLanguage)
{
    const Signs signs = signsOf(paragraph);
    const bool isCyrillic = isOf(storyLanguage, {"ru"_L1, "uk"_L1, "be"_L1, "bg"_L1, "sr"_L1, "mk"_L1});
    const bool isArabic = isOf(storyLanguage, {"ar"_L1, "fa"_L1, "ur"_L1});
    const bool isOther = isOf(
        storyLanguage, {"el"_L1, "he"_L1, "ja"_L1, "zh"_L1, "ko"_L1, "hi"_L1, "th"_L1, "ka"_L1, "hy"_L1});
    if (signs.cyrillic * 2 > signs.letters)
        return isCyrillic ? storyLanguage : signs.ukrainian > 0 ? u"uk"_s : u"ru"_s;
    if (signs.arabic * 2 > signs.letters)
        return isArabic ? storyLanguage : u"ar"_s;
    if (signs.otherScript * 2 > signs.letters)
        return isOther ? storyLanguage : QString();
    const bool isLatin = !isCyrillic && !isArabic && !isOther;
    const auto speaks = [&signs](int words, int others) {
        return words >= leastWords && words > 2 * others && words >= leastShare * signs.words;
    };
    if (!isOf(storyLanguage, {"en"_L1}) && speaks(signs.english, signs.german))
        return u"en"_s;
    if (!isOf(storyLanguage, {"de"_L1}) && speaks(signs.german, signs.english))
        return u"de"_s;
    return isLatin || signs.latin == 0 ? storyLanguage : u"en"_s;
}

}
