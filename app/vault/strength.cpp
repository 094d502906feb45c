// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/strength.h"

#include "core/vault/secret.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <zxcvbn.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

constexpr double wordBits = 13;  // one of the 8,000 words that a guesser tries first
constexpr double letterBits = 3; // beyond nine letters: what a letter of a language tells at most, halved
constexpr double digitBits = 3.3;
constexpr double yearBits = 7;
constexpr double signBits = 4;
constexpr double knownBits = 1; // what was there before

/// How much of it goes on as the letter before let one expect.
bool isRun(const QString &part)
{
    static const QStringList rows{u"qwertyuiop"_s,   u"asdfghjkl"_s,   u"zxcvbnm"_s,   u"qwertzuiopü"_s,
                                  u"йцукенгшщзхъ"_s, u"фывапролджэ"_s, u"1234567890"_s};
    if (part.size() < 3)
        return false;
    const int step = part[1].unicode() - part[0].unicode();
    bool isEven = step >= -1 && step <= 1;
    for (qsizetype i = 2; i < part.size() && isEven; ++i)
        isEven = part[i].unicode() - part[i - 1].unicode() == step;
    return isEven || std::ranges::any_of(rows, [&part](const QString &row) { return row.contains(part); });
}

double bitsOf(const QString &part)
{
    if (isRun(part))
        return digitBits;
    if (part[0].isDigit()) {
        const int number = part.toInt();
        return part.size() == 4 && number >= 1900 && number < 2100
                   ? yearBits
                   : digitBits * static_cast<double>(part.size());
    }
    if (!part[0].isLetter())
        return signBits;
    const auto length = static_cast<double>(part.size());
    return std::min(wordBits, length * 4.7) + std::max(0.0, length - 9) * letterBits;
}

enum class Kind { Letter, Digit, Sign };

Kind kindOf(QChar unit)
{
    return unit.isLetter() ? Kind::Letter : unit.isDigit() ? Kind::Digit : Kind::Sign;
}

/// By words, numbers and runs, in any script.
double partBits(const QString &passphrase)
{
    const QString text = passphrase.toCaseFolded();
    QSet<QString> seen;
    double bits = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && kindOf(text[end]) == kindOf(text[at]))
            ++end;
        const QString part = text.sliced(at, end - at);
        const bool isSpace = part.trimmed().isEmpty();
        if (!isSpace)
            bits += seen.contains(part) ? knownBits : bitsOf(part);
        seen << part;
        at = end;
    }
    return bits;
}

}

double guessBits(const QString &passphrase)
{
    QByteArray bytes = passphrase.toUtf8();
    static const char *house[] = {"galley", "newsroom", "editor", "reporter", "deadline", nullptr};
    const double known = ZxcvbnMatch(bytes.constData(), house, nullptr);
    vault::wipe(bytes);
    return std::min(known, partBits(passphrase));
}

QString suggestedPassphrase()
{
    constexpr std::array<char16_t, 14> onsets{u'b', u'd', u'f', u'g', u'h', u'k', u'l',
                                              u'm', u'n', u'p', u'r', u's', u't', u'v'};
    constexpr std::array<char16_t, 4> vowels{u'a', u'e', u'i', u'o'};
    QRandomGenerator &random = *QRandomGenerator::system();
    QStringList words;
    for (int i = 0; i < 6; ++i) {
        QString word;
        for (int letter = 0; letter < 5; ++letter)
            word += QChar(letter % 2 == 0 ? onsets[random.bounded(quint32(onsets.size()))]
                                          : vowels[random.bounded(quint32(vowels.size()))]);
        words << word;
    }
    return words.join(u' ');
}

}
