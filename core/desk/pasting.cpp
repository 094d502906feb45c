// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/pasting.h"

#include "core/exchange/text/plainmarkup.h"
#include "core/exchange/web/clipboard.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

QString pastedMarkup(const QString &html, const QString &plain)
{
    const QString markup = html.isEmpty() ? QString() : exchange::clipboardMarkup(html);
    return markup.isEmpty() ? plain : markup;
}

QString pastedPlain(const QString &plain)
{
    QStringList lines;
    for (const QString &line : plain.split(u'\n'))
        lines << exchange::escapedMarkup(line);
    return lines.join(u'\n');
}

QString quotableWords(const QString &plain)
{
    static const QString marks = u"\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"_s;
    QString words = plain.simplified();
    while (!words.isEmpty() && marks.contains(words.front()))
        words.remove(0, 1);
    while (!words.isEmpty() && marks.contains(words.back()))
        words.chop(1);
    return words.trimmed();
}

QString pastedQuote(const QString &html, const QString &plain)
{
    QStringList lines;
    for (const QString &line : pastedMarkup(html, plain).trimmed().split(u'\n'))
        lines << (line.isEmpty() ? u">"_s : u"> "_s + line);
    return lines.join(u'\n') + u'\n';
}

}
