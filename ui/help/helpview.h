// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace galley::ui {

class CommandRegistry;
class HelpBook;
class Theme;

/// Shows pages of the help, with their pictures and the way back. Follows colours, keys and its own width.
class HelpView : public QTextBrowser
{
    Q_OBJECT

public:
    HelpView(const HelpBook &book, const CommandRegistry &commands, const Theme &theme, QWidget *parent);

    void showPage(const QString &page);
    QString page() const;
    /// Marks words on the page, and shows the first.
    void mark(const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void commandWanted(const QString &id);
    void settingWanted(const QString &id);
    void pageChanged(const QString &page);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void dress();

    const HelpBook &m_book;
    const CommandRegistry &m_commands;
    const Theme &m_theme;
    int m_shownWidth = 0;
};

}
