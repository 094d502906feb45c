// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/history.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace galley::ui {

class Theme;

/// What changed in a story since a version of it: approved, published, last read, or any revision. Words put
/// in are underlined, words taken out struck through, moved paragraphs named as such; below stand fields,
/// attributions and notes that changed. F7 and Shift+F7 go from change to change.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(desk::Desk &desk, const story::Article &now, const QString &since, const Theme &theme,
                  QWidget *parent = nullptr);

    /// The changes as plain text, for tests and for whoever cannot see colours.
    QString text() const;

private:
    void addVersions(const QString &since);
    void compare();
    QString bodyHtml(const revision::Comparison &comparison, const QString &before) const;
    QString listHtml(const QString &title, const std::vector<revision::ItemChange> &changes) const;
    void go(int direction);

    desk::Desk &m_desk;
    story::Article m_now;
    const Theme &m_theme;
    QComboBox *m_since;
    QLabel *m_summary;
    QTextBrowser *m_view;
    QPushButton *m_next;
    QPushButton *m_previous;
    int m_changes = 0;
    int m_current = -1;
};

}
