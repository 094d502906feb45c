// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextEdit>

namespace galley::ui {

namespace {

constexpr int ringWidth = 2;
constexpr int gap = 1; // between a control and its ring

/// A page of text, where the caret is what the eye looks for.
bool showsCaret(const QWidget &control)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&control))
        return plain->frameShape() == QFrame::NoFrame && !plain->isReadOnly();
    if (const auto *rich = qobject_cast<const QTextEdit *>(&control))
        return rich->frameShape() == QFrame::NoFrame && !rich->isReadOnly();
    return false;
}

class Ring final : public QWidget
{
public:
    Ring(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Accent), ringWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    const Theme &m_theme;
};

}

FocusRing::FocusRing(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *control)
{
    if (m_control)
        m_control->removeEventFilter(this);
    m_control = control && !control->isWindow() && !showsCaret(*control) ? control : nullptr;
    if (m_ring)
        m_ring->hide();
    if (!m_control)
        return;
    m_control->installEventFilter(this);
    // Beside the control, so that it scrolls with it; a splitter would take it for a pane.
    QWidget *ground = m_control->parentWidget();
    if (qobject_cast<QSplitter *>(ground))
        ground = m_control->window();
    if (!m_ring)
        m_ring = new Ring(m_theme, ground);
    m_ring->setParent(ground);
    place();
}

void FocusRing::place()
{
    if (!m_ring)
        return;
    const QWidget *ground = m_ring->parentWidget();
    const QPoint corner = m_control->mapTo(ground, QPoint(0, 0));
    constexpr int reach = ringWidth + gap;
    const QRect around = QRect(corner, m_control->size()).adjusted(-reach, -reach, reach, reach);
    m_ring->setGeometry(around.intersected(ground->rect()));
    m_ring->setVisible(m_control->isVisible());
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control) {
        const QEvent::Type type = event->type();
        if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show)
            place();
        else if (type == QEvent::Hide && m_ring)
            m_ring->hide();
        else if (type == QEvent::ParentChange)
            follow(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

}
