// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <QSet>
#include <QTreeView>

namespace galley::ui {

class BoardModel;
class Theme;

/// The rows of a board. Keeps its place, its open groups and what is chosen when they are read anew.
class BoardView : public QTreeView
{
    Q_OBJECT

public:
    BoardView(BoardModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Parts of groups that are chosen: the group, its first row, and how many.
    struct Part
    {
        int group;
        int first;
        int count;
    };
    std::vector<Part> chosen() const;
    int chosenCount() const;
    /// The story whose row has the caret; a null id where that is a group.
    story::ArticleId current() const;
    void choose(const story::ArticleId &id);

public Q_SLOTS:
    void undo() { Q_EMIT undoWanted(); } // what Ctrl+Z asks of whatever has the focus

Q_SIGNALS:
    void storyChosen(const QString &id);
    void undoWanted();
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void keepPlace();
    void takePlace();
    void chooseAgain(const QModelIndex &first, const QModelIndex &last);
    void openCurrent(const QModelIndex &index);

    BoardModel &m_model;
    const Theme &m_theme;
    QSet<QString> m_closed; ///< keys of groups that were closed by hand, or are of no use today
    QSet<QString> m_known;
    story::ArticleId m_place;
    QSet<QString> m_chosen; ///< ids of rows that were chosen and are to come again
    int m_scroll = 0;
};

}
