// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

#include <functional>

namespace galley::ui {

class Theme;

/// Draws a row of an inspector list: an icon, and the lines of its text; the first line is the title, the
/// second is muted, the rest wraps.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Sign
    {
        QString icon;
        Token ink = Token::MutedText;
    };
    using SignOf = std::function<Sign(const QModelIndex &)>;

    RowDelegate(const Theme &theme, SignOf signOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    SignOf m_signOf;
};

}
