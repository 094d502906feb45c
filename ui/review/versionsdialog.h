// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/history.h"
#include "ui/review/comparisonhtml.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class Theme;

/// The versions of the open story, and what changed since the chosen one: in one text or side by side. A
/// version can be named, pinned and made the story again; a single change can be taken back. F7 and Shift+F7
/// go from change to change. What takes time runs on other threads; what is typed meanwhile shows.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// since: "read", "approved", "published", or the beginning of a revision's id.
    VersionsDialog(store::StoreFactory openStore, desk::OpenStory &story, const QString &person,
                   const QString &since, const Theme &theme, QWidget *parent = nullptr);

    void done(int result) override;

    /// The changes as plain text, for tests and for whoever cannot see colours.
    QString text() const;

Q_SIGNALS:
    void restoreWanted(const galley::story::RevisionId &revision);
    /// These words are to stand here instead; the range is one of the story as it is now.
    void wordsWanted(const galley::base::TextRange &range, const QString &words);
    void placeChosen(const galley::base::TextRange &range);
    /// This body is to stand on the laid-out page, its suggestions marked; nothing: the story's own again.
    void pageWanted(const std::optional<QString> &body);
    void failed(const QString &what, const galley::base::Error &error);
    void compared(); ///< the view shows what was asked for

private:
    struct Listed
    {
        QString name;       ///< "read", or the revision's id
        QString words = {}; ///< of a row that is no revision
        store::Revision revision = {};
    };

    void build();
    QLayout *buildButtons();
    void connectParts();
    void loadVersions(const QString &chosen);
    void showVersions(const std::vector<Listed> &versions, const QString &chosen);
    void compare();
    void showComparison(const desk::Version &before, const story::Article &now);
    void draw();
    void showOnPage();
    void showButtons();
    void rename();
    void setMark(const QString &name, bool isPinned);
    void go(int direction);
    void takeBack();
    const Listed *chosen() const;
    const revision::Piece *currentChange() const;

    store::StoreFactory m_openStore;
    desk::OpenStory &m_story;
    QString m_person;
    const Theme &m_theme;
    QTimer *m_delay;
    QListWidget *m_list;
    QLabel *m_summary;
    QTextBrowser *m_view;
    QPushButton *m_sideBySide;
    QPushButton *m_onPage;
    QPushButton *m_next;
    QPushButton *m_previous;
    QPushButton *m_takeBack;
    QPushButton *m_rename;
    QPushButton *m_pin;
    QPushButton *m_restore;
    std::vector<Listed> m_versions;
    revision::Comparison m_comparison;
    QString m_before; ///< the bodies that the comparison is of
    QString m_after;
    int m_current = -1;
    int m_asked = 0; ///< comparisons; the answer to an older one is dropped
};

}
