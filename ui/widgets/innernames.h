// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QObject>

class QComboBox;
class QLineEdit;
class QWidget;

namespace galley::ui {

/// Parts that Qt makes within a control (the list of a choice, the field in a number box, the button that
/// empties a field) have no name of their own. This gives them the control's, in every window of the program,
/// as soon as something asks for names; until then it costs nothing.
class InnerNames : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    explicit InnerNames(QObject *parent = nullptr);
    ~InnerNames() override;
    Q_DISABLE_COPY_MOVE(InnerNames)

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accessibilityActiveChanged(bool active) override;
    static void nameParts(QWidget &widget);
    static void nameList(QComboBox &box);
    static void nameButtons(QLineEdit &field);
};

}
