// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/direction.h"

namespace galley::ui {

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

QString elided(const QString &text, const QFontMetrics &metrics, int width)
{
    return isolated(metrics.elidedText(text, Qt::ElideRight, width));
}

}
