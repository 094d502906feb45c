// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace galley::ui {

class Theme;

/// The places of the window at its edge, each with an icon and its word: what stands there is what the
/// command does. Arrow keys go from one to the next.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    /// A place at the top, or behind the free space at the bottom.
    enum class Where { Top, Bottom };
    void add(const QString &icon, const QString &word, QAction &action, Where where = Where::Top);
    /// Which place is shown; null: none of them.
    void setCurrent(const QAction *action);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<QToolButton *> m_buttons;
    int m_top = 0; ///< how many stand above the free space
};

}
