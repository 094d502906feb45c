// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rtf/rtfwords.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::rtf {

const QHash<QByteArray, Target> &destinations()
{
    static const QHash<QByteArray, Target> targets{{"stylesheet", Target::Style},
                                                   {"fonttbl", Target::Font},
                                                   {"fldinst", Target::FieldCode},
                                                   {"footnote", Target::Footnote},
                                                   {"revtbl", Target::Authors},
                                                   {"colortbl", Target::Nowhere},
                                                   {"info", Target::Nowhere},
                                                   {"pict", Target::Nowhere},
                                                   {"object", Target::Nowhere},
                                                   {"header", Target::Nowhere},
                                                   {"footer", Target::Nowhere},
                                                   {"headerl", Target::Nowhere},
                                                   {"headerr", Target::Nowhere},
                                                   {"headerf", Target::Nowhere},
                                                   {"footerl", Target::Nowhere},
                                                   {"footerr", Target::Nowhere},
                                                   {"footerf", Target::Nowhere},
                                                   {"listtable", Target::Nowhere},
                                                   {"annotation", Target::Nowhere},
                                                   {"listtext", Target::Nowhere},
                                                   {"pntext", Target::Nowhere},
                                                   {"xmlnstbl", Target::Nowhere},
                                                   {"listoverridetable", Target::Nowhere},
                                                   {"themedata", Target::Nowhere},
                                                   {"generator", Target::Nowhere},
                                                   {"atnid", Target::Nowhere},
                                                   {"atnauthor", Target::Nowhere},
                                                   {"datastore", Target::Nowhere},
                                                   {"latentstyles", Target::Nowhere},
                                                   {"rsidtbl", Target::Nowhere},
                                                   {"nonshppict", Target::Nowhere},
                                                   {"shppict", Target::Nowhere},
                                                   {"pnseclvl", Target::Nowhere}};
    return targets;
}

const QHash<QByteArray, QString> &namedCharacters()
{
    static const QHash<QByteArray, QString> characters{{"tab", u" "_s},
                                                       {"emdash", u"\u2014"_s},
                                                       {"endash", u"\u2013"_s},
                                                       {"lquote", u"\u2018"_s},
                                                       {"rquote", u"\u2019"_s},
                                                       {"ldblquote", u"\u201c"_s},
                                                       {"rdblquote", u"\u201d"_s},
                                                       {"bullet", u"\u2022"_s},
                                                       {"emspace", u"\u2003"_s},
                                                       {"enspace", u"\u2002"_s}};
    return characters;
}

int codePageOf(int charset)
{
    static const QHash<int, int> pages{{128, 932},  {129, 949},  {134, 936},  {136, 950},
                                       {161, 1253}, {162, 1254}, {177, 1255}, {178, 1256},
                                       {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}};
    return pages.value(charset, 1252);
}

}
