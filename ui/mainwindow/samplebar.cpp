// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/samplebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace galley::ui {

SampleBar::SampleBar(QWidget *parent) : QFrame(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    auto *words
        = new QLabel(tr("This is the sample newsroom. Whatever you do here, your own stays as it is."), this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::HighlightedText);
    auto *back = new QPushButton(tr("Back to My Newsroom"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(words, 1);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &SampleBar::ownWanted);
}

}
