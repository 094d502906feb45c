// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "ui/sources/sourcemodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace galley::ui {

class CommandRegistry;
class SourceDialog;
class Theme;

/// The source book: found as one types, with a form for each entry. Read from the newsroom when it is first
/// shown.
class SourcesPane : public QWidget
{
    Q_OBJECT

public:
    SourcesPane(desk::Desk &desk, store::StoreFactory openStore, const Theme &theme,
                QWidget *parent = nullptr);

    void reload();
    void addCommands(CommandRegistry &commands);
    const SourceModel &model() const { return m_model; }
    void add();
    /// Opens the form of an entry; nothing where there is none of that id.
    void open(const story::SourceId &id);
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    void changed(); ///< something was written into the source book
    void identityWanted(const QString &vaultReference, const QString &description);
    void wanted(); ///< a command asks for the pane to be shown
    void placeChosen(const galley::story::ArticleId &story, const galley::story::AttributionId &attribution);
    void failed(const QString &whatFailed, const galley::base::Error &error);
    void done(const QString &sentence, const QString &button, const std::function<void()> &action);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList(const Theme &theme);
    QWidget *buildHead();
    SourceDialog *openForm(const desk::SourceBook::Entry &entry);
    void sayItIsUsed(const story::Source &source);
    void openCurrent();
    void mergeCurrent();
    void merge(const story::SourceId &duplicate, const story::SourceId &into);
    void unmerge(const story::SourceId &part);
    void askWhatToImport();
    void askWhereToExport();
    void removeCurrent();
    void wrote();
    void showRightPage();
    std::optional<story::SourceId> current() const;
    void choose(const story::SourceId &id);

    desk::Desk &m_desk;
    store::StoreFactory m_openStore;
    const Theme &m_theme;
    std::shared_ptr<const desk::SourceBook> m_book = std::make_shared<desk::SourceBook>();
    SourceModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_cut;
    QStackedWidget *m_pages;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
};

}
