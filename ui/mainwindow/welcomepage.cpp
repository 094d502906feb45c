// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/welcomepage.h"

#include "ui/mainwindow/choicebutton.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr double titleScale = 3.0;
constexpr double mottoScale = 1.15;
constexpr int columnWidth = 640;

QLabel *makeLine(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(u"Galley"_s, this))
    , m_motto(
          makeLine(tr("From the first note to the laid-out page, with every word's source beside it."), this))
    , m_recentTitle(new QLabel(tr("Go on with"), this))
    , m_recent(new QVBoxLayout)
    , m_hint(makeLine({}, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    addChoices();
    auto *column = new QWidget;
    auto *middle = new QVBoxLayout(column);
    middle->setContentsMargins(24, 12, 24, 12);
    middle->setSpacing(10);
    middle->addStretch(2);
    middle->addWidget(m_title);
    middle->addWidget(m_motto);
    middle->addSpacing(16);
    middle->addWidget(m_recentTitle);
    middle->addLayout(m_recent);
    for (ChoiceButton *choice : {m_sample, m_create, m_import, m_copies, m_tour})
        middle->addWidget(choice);
    middle->addSpacing(12);
    middle->addWidget(m_hint);
    middle->addStretch(3);
    column->setMaximumWidth(columnWidth + 48);
    column->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea(this); // a low window, or large text
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QWidget;
    whole->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    scroll->setWidget(whole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    dress();
    setStories({}, true);
}

void WelcomePage::addChoices()
{
    m_sample
        = new ChoiceButton(m_theme, u"sample"_s, tr("Explore the sample newsroom"),
                           tr("A day at The Saltmere Courier. Your own newsroom stays as it is"), {}, this);
    m_create = new ChoiceButton(m_theme, u"new"_s, tr("Write a new story"),
                                tr("Type the headline, Enter, and go on"), {}, this);
    m_import = new ChoiceButton(m_theme, u"import"_s, tr("Import stories"),
                                tr("Word, web pages, Markdown or text; or drop them here"), {}, this);
    m_copies
        = new ChoiceButton(m_theme, u"returned"_s, tr("Restore a copy"),
                           tr("An hourly copy of this newsroom, or an archive from elsewhere"), {}, this);
    m_tour = new ChoiceButton(m_theme, u"document"_s, tr("Take the tour"),
                              tr("Five minutes with the help beside you"), {}, this);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::newStoryWanted);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(m_copies, &QPushButton::clicked, this, &WelcomePage::copiesWanted);
    connect(m_tour, &QPushButton::clicked, this, &WelcomePage::tourWanted);
}

void WelcomePage::setStories(const std::vector<Story> &stories, bool isEmptyNewsroom)
{
    while (QLayoutItem *old = m_recent->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    QWidget *before = nullptr;
    for (const Story &story : stories) {
        auto *button = new ChoiceButton(m_theme, u"edit"_s, story.title, story.details, {}, this);
        connect(button, &QPushButton::clicked, this, [this, id = story.id] { Q_EMIT storyWanted(id); });
        m_recent->addWidget(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_sample);
    m_recentTitle->setVisible(!stories.empty());
    m_sample->setVisible(m_offersSample && isEmptyNewsroom);
    m_title->setVisible(stories.empty());
    m_motto->setVisible(stories.empty());
}

void WelcomePage::setKeys(const std::function<QString(const QString &)> &keysOf)
{
    m_create->setKeys(keysOf(u"story.new"_s));
    m_import->setKeys(keysOf(u"story.import"_s));
    m_tour->setKeys(keysOf(u"help.open"_s));
    m_hint->setText(tr("Everything is saved as you type. %1 finds every command, %2 is help.")
                        .arg(keysOf(u"help.commands"_s), keysOf(u"help.open"_s)));
}

void WelcomePage::setOffersCopies(bool on)
{
    m_copies->setVisible(on);
}

void WelcomePage::setOffersSample(bool on)
{
    m_offersSample = on;
    if (!on)
        m_sample->hide();
}

void WelcomePage::focusFirst()
{
    for (int i = 0; i < m_recent->count(); ++i) {
        m_recent->itemAt(i)->widget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    (m_sample->isHidden() ? m_create : m_sample)->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

/// Sizes that are a multiple of the interface's follow it.
void WelcomePage::dress()
{
    QFont title(serifFamilies());
    title.setPointSizeF(font().pointSizeF() * titleScale);
    title.setBold(true);
    m_title->setFont(title);
    QFont motto = font();
    motto.setPointSizeF(font().pointSizeF() * mottoScale);
    m_motto->setFont(motto);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
}

}
