// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QHash>
#include <QIconEngine>
#include <QPointer>

namespace galley::ui {

class Theme;

/// Draws one of our icons in the colour the theme has at the moment of painting, sharp at every scale.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const Theme &theme, const QString &name, Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QColor inkFor(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Token m_token;
};

}
