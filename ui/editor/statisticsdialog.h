// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/statistics.h"

#include <QDialog>

class QTableWidget;

namespace galley::ui {

class LengthBars;

/// How the story and the selected part of it read. Counted on another thread.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty selection has no column. Attributed is where somebody is said to have said something; without
    /// any, what stands in quotation marks counts as quoted.
    StatisticsDialog(const QString &body, const base::TextRange &selection, const QString &language,
                     const std::vector<base::TextRange> &attributed, QWidget *parent = nullptr);

Q_SIGNALS:
    void counted();

private:
    void take(const std::vector<desk::TextStatistics> &all);
    void fill(int column, const desk::TextStatistics &statistics);

    QTableWidget *m_table;
    LengthBars *m_bars;
};

}
