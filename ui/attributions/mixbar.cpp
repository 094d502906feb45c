// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/mixbar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int side = 20;
constexpr int barHeight = 10;

}

MixBar::MixBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MixBar::setMix(const desk::LensMix &mix)
{
    if (mix == m_mix)
        return;
    m_mix = mix;
    setAccessibleName(sentence());
    setToolTip(sentence());
    update();
}

QString MixBar::sentence() const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts += words;
    };
    add(m_mix.named, tr("%n named", nullptr, m_mix.named));
    add(m_mix.anonymous, tr("%n anonymous", nullptr, m_mix.anonymous));
    add(m_mix.documents, tr("%n document(s)", nullptr, m_mix.documents));
    add(m_mix.secondHand, tr("%n second-hand", nullptr, m_mix.secondHand));
    add(m_mix.unsourced, tr("%n unsourced", nullptr, m_mix.unsourced));
    return parts.join(u" · "_s);
}

QSize MixBar::sizeHint() const
{
    return {200, barHeight + 4};
}

void MixBar::paintEvent(QPaintEvent *)
{
    if (m_mix.all() == 0)
        return;
    struct Part
    {
        int count;
        Token ink;
        Qt::BrushStyle pattern;
    };
    const std::array parts{
        Part{m_mix.named, Token::Success, Qt::SolidPattern},
        Part{m_mix.anonymous, Token::Accent, Qt::BDiagPattern},
        Part{m_mix.documents, Token::MutedText, Qt::HorPattern},
        Part{m_mix.secondHand, Token::Outline, Qt::Dense4Pattern},
        Part{m_mix.unsourced, Token::Warning, Qt::DiagCrossPattern},
    };
    QPainter painter(this);
    const double unit = double(width() - 2 * side) / m_mix.all();
    double left = side;
    for (const Part &part : parts) {
        if (part.count == 0)
            continue;
        const QRectF area(left, 2, part.count * unit - 2, barHeight);
        painter.fillRect(area, QBrush(m_theme.color(part.ink), part.pattern));
        painter.setPen(m_theme.color(part.ink));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
        left += part.count * unit;
    }
}

}
