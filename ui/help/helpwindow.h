// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helpbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class QToolButton;

namespace galley::ui {

class CommandRegistry;
class HelpView;
class Theme;

/// The help in a window of its own, that may stay beside the text: contents or what was found at the left,
/// the page at the right. Links to commands do them.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(CommandRegistry &commands, const Theme &theme, const QString &language = {});

    /// The first page where there is none of that id.
    void showPage(const QString &page);
    QString page() const;
    const HelpBook &book() const { return m_book; }

Q_SIGNALS:
    void settingWanted(const QString &id);

private:
    QLayout *buildSide();
    QLayout *buildBar();
    void addKeys();
    void fillContents();
    void search(const QString &words);
    void choose(const QListWidgetItem &row);
    void runCommand(const QString &id);
    void tell(const QUrl &link);
    void markContents(const QString &page);

    CommandRegistry &m_commands;
    HelpBook m_book;
    QLineEdit *m_search;
    QStackedWidget *m_lists;
    QListWidget *m_contents;
    QListWidget *m_hits;
    QLabel *m_nothing;
    HelpView *m_view;
    QLabel *m_says;
};

}
