// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/embargo.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

QTimeZone zoneOf(const QString &words)
{
    static const QRegularExpression offset(u"^([+-])(\\d\\d):?(\\d\\d)?$"_s);
    if (words.isEmpty() || words == "Z"_L1 || words == "z"_L1 || words == "UTC"_L1 || words == "GMT"_L1)
        return QTimeZone::UTC;
    if (const auto match = offset.match(words); match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        return QTimeZone(match.captured(1) == "-"_L1 ? -seconds : seconds);
    }
    return QTimeZone(words.toLatin1()); // one that is nowhere is invalid
}

QDateTime timeOf(const QString &words)
{
    static const QRegularExpression iso(
        u"^(\\d{4})([-/]?)(\\d\\d)\\2(\\d\\d)"
        "(?:[Tt ]\\s*(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,3})\\d*)?)?)?\\s*"
        "([Zz]|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?|[A-Za-z]+(?:/[A-Za-z_]+)+)?$"_s);
    const auto match = iso.match(words);
    if (!match.hasMatch())
        return {};
    const QDate day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    const QTime time(match.captured(5).toInt(), match.captured(6).toInt(), match.captured(7).toInt(),
                     match.captured(8).leftJustified(3, u'0').toInt());
    const QTimeZone zone = zoneOf(match.captured(9));
    return day.isValid() && time.isValid() && zone.isValid() ? QDateTime(day, time, zone).toUTC()
                                                             : QDateTime();
}

}

QDateTime embargoUntil(const QString &words, Imported &imported)
{
    const QString trimmed = words.trimmed();
    if (const QDateTime time = timeOf(trimmed); time.isValid())
        return time;
    imported.warnings
        << (trimmed.isEmpty()
                ? u"The embargo of this file has no end: the story is held until somebody sets one."_s
                : u"The embargo of this file cannot be read (“%1”): the story is held until somebody sets one."_s
                      .arg(trimmed.size() > 60 ? trimmed.first(60) + u'…' : trimmed));
    return QDateTime(QDate(9999, 12, 31), QTime(0, 0), QTimeZone::UTC);
}

}
