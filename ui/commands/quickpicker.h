// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace galley::ui {

/// One thing that can be picked by typing a few of its letters.
struct PickItem
{
    QString text;
    QString detail = {}; ///< where it belongs ("File"), matched too
    QString hint = {};   ///< shown at the right ("Ctrl+N")
    std::function<void()> run;
};

/// A field and a list over the window: type, arrow keys, Enter. Esc or a click elsewhere closes it and gives
/// the focus back. The command palette and "open story" are this with different items.
class QuickPicker : public QFrame
{
    Q_OBJECT

public:
    explicit QuickPicker(QWidget *window);

    /// Numbered: while nothing is typed, 1 to 9 choose the row that shows that number.
    enum class Rows { Plain, Numbered };
    void open(const QString &title, const QString &placeholder, std::vector<PickItem> items,
              Rows rows = Rows::Plain);

    /// A last row, while something is typed, for what is not among the items: %1 is what was typed.
    void setElse(const QString &text, std::function<void(const QString &)> run);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void filter(const QString &pattern);
    void choose();
    void moveBy(int rows);
    bool chooseNumber(int key);
    void place();

    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    std::vector<PickItem> m_items;
    QString m_elseText; ///< empty: there is no such row
    std::function<void(const QString &)> m_else;
    Rows m_rows = Rows::Plain;
    QPointer<QWidget> m_focusBefore;
};

}
