// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/plainmarkup.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

QString escapedMarkup(const QString &line)
{
    static const QRegularExpression anywhere(
        u"([\\\\*`\\[\\]<]|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=~)|(?<=~)~|\\{(?=\\+\\+|--|~~))"_s);
    static const QRegularExpression atBegin(u"\\A(\\s*)([#>+=|~-]|:(?=::))"_s);
    static const QRegularExpression number(u"\\A(\\s*\\d{1,9})([.)])(?=\\s|\\z)"_s);
    QString text = line;
    // In what is put in, a backslash before a number is that capture; one before anything else is itself.
    text.replace(anywhere, u"\\\\1"_s);
    text.replace(number, u"\\1\\\\2"_s);
    text.replace(atBegin, u"\\1\\\\2"_s);
    return text;
}

QString plainParagraphs(const QString &words)
{
    QStringList paragraphs;
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            paragraphs << escapedMarkup(plain);
    }
    return paragraphs.join("\n\n"_L1);
}

}
