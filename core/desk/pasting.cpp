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

QString pastedQuote(const QString &html, const QString &plain)
{
    QStringList lines;
    for (const QString &line : pastedMarkup(html, plain).trimmed().split(u'\n'))
        lines << (line.isEmpty() ? u">"_s : u"> "_s + line);
    return lines.join(u'\n') + u'\n';
}

}
