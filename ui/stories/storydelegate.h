// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace galley::ui {

class Theme;

/// Draws a story: headline; state as icon and word, desk, due time; words of the planned length. A heading
/// stands above the first story of each stage.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StoryDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeading(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintDetails(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    const Theme &m_theme;
};

}
