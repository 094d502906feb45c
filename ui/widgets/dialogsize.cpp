// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogsize.h"

#include "ui/theme/textsize.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace galley::ui {

void sizeDialog(QWidget &dialog, QSize wanted)
{
    const QWidget *parent = dialog.parentWidget();
    const QSize room = parent ? parent->window()->size() : dialog.screen()->availableSize();
    QSize size = (wanted * textScale()).boundedTo(room);
    if (const QLayout *layout = dialog.layout()) {
        size = size.expandedTo(layout->totalMinimumSize());
        if (layout->hasHeightForWidth())
            size.setHeight(std::max(size.height(), layout->totalMinimumHeightForWidth(size.width())));
    }
    dialog.resize(size);
}

}
