// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/newsroomlink.h"
#include "core/desk/sourcebook.h"
#include "tests/ui/newsroom.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <functional>

class QDialog;

/// Somebody goes about in the real window, with the sample newsroom or with an empty one. Several places can
/// be come to one after another; leave() closes what the last of them opened.
class Visit
{
public:
    enum class Stock { Sample, Empty };
    explicit Visit(Stock stock = Stock::Sample,
                   galley::ui::Theme::Choice colours = galley::ui::Theme::Choice::Light, int textSize = 100);
    /// Somebody with a copy of the newsroom that is shared on that server.
    Visit(Stock stock, const QString &person, const QString &server);
    ~Visit();
    Q_DISABLE_COPY_MOVE(Visit)

    Stock stock() const { return m_stock; }
    galley::ui::MainWindow &window() { return *m_window; }
    Newsroom &newsroom() { return m_newsroom; }
    galley::settings::Settings &settings() { return m_settings; }
    const galley::ui::Theme &theme() const { return m_theme; }
    /// To the server; null where there is none.
    galley::desk::NewsroomLink *link() const { return m_link.get(); }
    /// In front, with the keyboard.
    void comeForward();
    /// A file beside the newsroom.
    QString file(const QString &name, const QByteArray &content);

    /// Runs a command of the menus.
    void run(const QString &command);
    /// The same, and waits for the dialog or popup that it opens; null where none comes.
    QWidget *dialogOf(const QString &command);
    /// A dialog that something else has opened.
    QWidget *newDialog();
    /// Shows a dialog that takes a longer way to come to in the window.
    QWidget *show(QDialog *dialog);
    /// The pane of that class, in view and with the focus in it.
    template <class Pane>
    Pane *pane(const QString &command = {})
    {
        if (!command.isEmpty())
            run(command);
        return m_window->findChild<Pane *>();
    }
    /// The story as the detector, the checks and the review have it.
    bool waitForStory();
    void openStory(const QString &slug);
    std::shared_ptr<const galley::desk::SourceBook> book();
    const galley::desk::SourceBook::Entry &entry(const QString &name);

    /// Closes dialogs, menus, pickers and bars, and empties the message bar.
    void leave();

private:
    void build();

    Stock m_stock;
    Newsroom m_newsroom;
    galley::settings::Settings m_settings;
    galley::ui::Theme m_theme; ///< of dialogs that are made here
    std::unique_ptr<galley::desk::NewsroomLink> m_link;
    std::unique_ptr<galley::ui::MainWindow> m_window;
    std::shared_ptr<const galley::desk::SourceBook> m_book;
};
