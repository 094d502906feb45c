// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numberwords.h"

#include <QMutex>

#include <unicode/rbnf.h>

#include <map>

namespace galley::text {

namespace {

QHash<QString, QString> spelledOut(const QString &language)
{
    QHash<QString, QString> words;
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()),
                                            status);
    if (U_FAILURE(status))
        return words;
    for (int number = 0; number < 100; number += number < 20 ? 1 : 10) {
        icu::UnicodeString word;
        format.format(number, word);
        words.insert(QString::fromUtf16(word.getBuffer(), word.length()).toLower(), QString::number(number));
    }
    return words;
}

}

const QHash<QString, QString> &numberWords(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, QHash<QString, QString>> known; // its values stay where they are
    const QMutexLocker lock(&mutex);
    const auto found = known.find(language);
    return found != known.end() ? found->second : known.emplace(language, spelledOut(language)).first->second;
}

}
