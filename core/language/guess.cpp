// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/guess.h"

#include <QSet>

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

}

QString guessLanguage(QStringView paragraph)
{
    int cyrillic = 0;
    int letters = 0;
    int english = 0;
    int german = 0;
    int umlauts = 0;
    QString word;
    const auto endWord = [&] {
        english += englishWords().contains(word) ? 1 : 0;
        german += germanWords().contains(word) ? 1 : 0;
        word.clear();
    };
    for (const QChar c : paragraph) {
        if (!c.isLetter()) {
            endWord();
            continue;
        }
        ++letters;
        umlauts += c == u'ä' || c == u'ö' || c == u'ü' || c == u'ß' ? 1 : 0;
        cyrillic += c.script() == QChar::Script_Cyrillic ? 1 : 0;
        word += c.toLower();
    }
    endWord();
    if (cyrillic * 2 > letters)
        return u"ru"_s;
    // An English paragraph has an umlaut in a name or two; without a small word of either language they tell.
    return german > english || (english == 0 && umlauts > 1) ? u"de"_s : u"en"_s;
}

}
