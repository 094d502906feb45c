// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QSpinBox;

namespace galley::ui {

/// Asks how many columns wide and how deep the story's place on the page is. Returns text as the field "slot"
/// has it.
class SlotDialog : public QDialog
{
    Q_OBJECT

public:
    /// lineHeight: of the body text, in points, to tell how many lines that is.
    SlotDialog(const QString &before, double lineHeight, QWidget *parent);

    /// Empty: the story shall have no slot.
    QString slotText() const;

private:
    void showLines();

    double m_lineHeight;
    bool m_isCleared = false;
    QSpinBox *m_columns;
    QSpinBox *m_depth;
    QLabel *m_lines;
};

}
