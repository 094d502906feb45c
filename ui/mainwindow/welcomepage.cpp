// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/welcomepage.h"

#include "ui/mainwindow/choicebutton.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QLabel *line(const QString &text, double scale, bool isTitle, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = isTitle ? QFont(serifFamilies()) : parent->font();
    font.setPointSizeF(parent->font().pointSizeF() * scale);
    font.setBold(isTitle);
    label->setFont(font);
    label->setWordWrap(true);
    if (!isTitle)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sample(new ChoiceButton(theme, u"sample"_s, tr("Explore the sample newsroom"),
                                tr("A day at The Saltmere Courier, from draft to page"), tr("Enter"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    auto *create
        = new ChoiceButton(theme, u"new"_s, tr("Write a new story"),
                           tr("Type the headline, Enter, and go on"), keys(Qt::CTRL | Qt::Key_N), this);
    auto *import = new ChoiceButton(theme, u"import"_s, tr("Import stories"),
                                    tr("Text, Markdown or web pages, or drop them here"),
                                    keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(10);
    middle->addStretch(2);
    middle->addWidget(line(tr("Galley"), 3.0, true, this));
    middle->addWidget(
        line(tr("From the first note to the laid-out page, with every word's source beside it."), 1.15, false,
             this));
    middle->addSpacing(20);
    middle->addWidget(m_sample);
    middle->addWidget(create);
    middle->addWidget(import);
    middle->addSpacing(16);
    middle->addWidget(line(tr("Everything is saved as you type. %1 finds every command.")
                               .arg(keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P)),
                           1.0, false, this));
    middle->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(middle, 4);
    row->addStretch(1);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newStoryWanted);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importWanted);
    setFocusProxy(m_sample);
}

void WelcomePage::focusFirst()
{
    m_sample->setFocus(Qt::OtherFocusReason);
}

}
