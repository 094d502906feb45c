// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/fuzzymatch.h"

#include <QString>

namespace galley::ui {

namespace {

constexpr int startOfWord = 12;
constexpr int inARow = 14;
constexpr int plainHit = 1;

QString folded(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar letter : parts) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// One pass that takes the first place for each letter, from a given start.
std::optional<int> scoreFrom(const QString &pattern, const QString &text, qsizetype start)
{
    int score = 0;
    qsizetype last = -2;
    qsizetype at = start;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        at = text.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        score += plainHit + (startsWord(text, at) ? startOfWord : 0) + (at == last + 1 ? inARow : 0);
        last = at++;
    }
    return score;
}

}

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    const QString wanted = folded(pattern.trimmed());
    if (wanted.isEmpty())
        return 0;
    const QString given = folded(text);
    std::optional<int> best;
    for (qsizetype start = given.indexOf(wanted[0]); start >= 0;
         start = given.indexOf(wanted[0], start + 1)) {
        const auto score = scoreFrom(wanted, given, start);
        if (!score)
            break; // a later start cannot fit either
        best = std::max(best.value_or(0), *score);
    }
    if (best)
        *best = *best * 64 - int(std::min<qsizetype>(given.size(), 63));
    return best;
}

}
