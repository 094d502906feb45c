// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int shownFor = 8000; // milliseconds: time to read a sentence twice

Token inkOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return Token::Success;
    case MessageBar::Kind::Warning:
        return Token::Warning;
    case MessageBar::Kind::Fault:
        return Token::Danger;
    }
    return Token::Text;
}

QString iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return u"approved"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Fault:
        return u"block"_s;
    }
    return {};
}

}

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    //: Reads out a button whose text says what it does
    m_action->setAccessibleName(tr("Follow this message"));
    //: Where messages stand, while there is none
    m_text->setText(tr("No message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_timer->setSingleShot(true);
    auto *close = new QToolButton(this);
    close->setIcon(theme.icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(&theme, &Theme::changed, this, &MessageBar::dress);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        clear();
        run();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString &sentence, const QString &actionText,
                      std::function<void()> action)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_run = std::move(action);
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(bool(m_run));
    dress();
    setVisible(true);
    if (kind == Kind::Done)
        m_timer->start(shownFor);
    else
        m_timer->stop();
    announce(m_text, sentence, kind != Kind::Done);
}

void MessageBar::clear()
{
    m_timer->stop();
    hide();
}

QString MessageBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void MessageBar::dress()
{
    m_icon->setPixmap(m_theme.icon(iconOf(m_kind), inkOf(m_kind)).pixmap(QSize(20, 20), devicePixelRatio()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Raised));
    painter.fillRect(0, 0, 4, height(), m_theme.color(inkOf(m_kind)));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Line));
}

}
