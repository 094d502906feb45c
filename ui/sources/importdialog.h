// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sources/importmodel.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace galley::ui {

/// Shows what was understood of a file of contacts before anything is stored, and stores it. Reading and
/// storing run in the background; Esc stops them.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const store::StoreFactory &openStore, const QString &path, QWidget *parent);

    const ImportModel &model() const { return m_model; }
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void stored(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &path);
    void work(const QString &sentence);
    void takePlan(const base::Result<desk::ImportPlan> &plan);
    void takeWritten(const base::Result<int> &count);
    void showSummary();
    void turnCurrent();

    desk::SourceImporter m_importer;
    ImportModel m_model;
    QStackedWidget *m_pages;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTableView *m_table;
    QLabel *m_warnings;
    QPushButton *m_turn;
    QPushButton *m_import;
};

}
