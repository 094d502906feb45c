// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/slot.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

}

std::optional<Slot> slotFromText(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})\\s*[x×*]\\s*(\\d{1,4}(?:[.,]\\d+)?)\\s*(?:mm)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    const int columns = match.captured(1).toInt();
    const double depth = match.captured(2).replace(u',', u'.').toDouble();
    if (!match.hasMatch() || columns < 1 || columns > 12 || depth < 5 || depth > 2000)
        return std::nullopt;
    return Slot{columns, depth * pointsPerMillimetre};
}

QString slotText(const Slot &slot)
{
    return u"%1 x %2 mm"_s.arg(slot.columns).arg(qRound(slot.depth / pointsPerMillimetre));
}

}
