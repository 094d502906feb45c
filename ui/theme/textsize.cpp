// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/textsize.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace galley::ui {

static double currentScale = 1;

double textScale()
{
    return currentScale;
}

void setTextSize(int percent)
{
    static const QFont ofDesktop = QApplication::font();
    const double scale = std::clamp(percent, leastTextSize, mostTextSize) / 100.0;
    currentScale = scale;
    QFont font = ofDesktop;
    if (ofDesktop.pointSizeF() > 0)
        font.setPointSizeF(ofDesktop.pointSizeF() * scale);
    else // some desktops count in pixels
        font.setPixelSize(int(ofDesktop.pixelSize() * scale));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

}
