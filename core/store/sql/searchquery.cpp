// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/searchquery.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

QString searchExpression(const QString &typed)
{
    static const QRegularExpression term(uR"re("([^"]*)"?(\*)?|([^\s"]+))re"_s);
    static const QRegularExpression anyWord(uR"([\p{L}\p{N}])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (const auto &match : term.globalMatch(typed)) {
        QString words = match.hasCaptured(3) ? match.captured(3) : match.captured(1);
        bool isPrefix = match.hasCaptured(2);
        while (words.endsWith(u'*')) {
            words.chop(1);
            isPrefix = true;
        }
        if (words.contains(anyWord))
            terms << u'"' + words.remove(QChar(0)) + u'"' + (isPrefix ? u"*"_s : u""_s);
    }
    return terms.join(u' ');
}

}
