// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "ui/sources/sourcemodel.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace galley::ui {

class Theme;

/// The source book. Read from the newsroom when it is first shown.
class SourcesPane : public QWidget
{
    Q_OBJECT

public:
    SourcesPane(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    void reload();
    const SourceModel &model() const { return m_model; }

Q_SIGNALS:
    void changed(); ///< something was written into the source book
    void failed(const QString &whatFailed, const galley::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList(const Theme &theme);
    void add();
    void editCurrent();
    void removeCurrent();
    void openForm(const SourceModel::Row &row);
    base::Result<> store(SourceModel::Row row);
    base::Result<std::vector<SourceModel::Row>> read() const;
    void showRightPage();

    desk::Desk &m_desk;
    SourceModel m_model;
    QListView *m_list;
    QStackedWidget *m_pages;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

}
