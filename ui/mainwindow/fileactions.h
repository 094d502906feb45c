// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/export.h"
#include "core/desk/readfiles.h"
#include "ui/mainwindow/session.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace galley::ui {

class CommandRegistry;
struct ExportChoice;
class ExportDialog;
class MainWindow;
class WireWatcher;

/// Stories in and out of files. Asks where; core/desk does it.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(const Session &session, MainWindow &window);

    void addCommands(CommandRegistry &commands, const std::function<bool()> &hasStory);
    void import();
    /// Of a file dialog: what exchange::read() understands, and all.
    static QStringList nameFilters();
    void exportStory();
    void print();
    void previewPrint();
    void openInBrowser();
    /// Takes files in as new stories; those from outside only after a look at what was understood. takenIn()
    /// tells when all are, and failed() of each that was not.
    void takeIn(const QStringList &paths);

    /// Asks how and where several stories are to be written; these are ticked from the start.
    void exportThese(const std::vector<story::ArticleId> &stories);

Q_SIGNALS:
    void imported(const QStringList &paths);
    void takenIn(const QString &last); ///< id of the story that came in last; empty: none did
    void failed(const QString &whatFailed, const galley::base::Error &error);
    void refused(const QString &sentence); ///< it is not allowed, and why
    void done(const QString &sentence, const QString &button, const std::function<void()> &action);

private:
    static QString documents(); ///< a folder that is there
    ExportChoice rememberedChoice() const;
    void remember(const ExportChoice &choice);
    void exportSeveral();
    void writeSeveral(const std::vector<story::ArticleId> &stories, desk::ExportFormat format,
                      const QString &folder);
    void writeSite();
    void showRefused(const QString &written, const std::vector<std::pair<QString, base::Error>> &refused);
    void showFiles(std::vector<desk::ReadFile> files);
    void storeFiles(std::vector<desk::ReadFile> files);
    void lookAhead(const QString &format, ExportDialog &dialog);
    void write(const ExportChoice &choice);
    /// Does work with the open story as its reader is to see it, on another thread with a store of its own;
    /// then takes the result here.
    template <class Work, class Take>
    void inBackground(const QString &format, const Work &work, const Take &take);
    void report(const base::Result<> &result, const ExportChoice &choice);

    void followWire();
    void chooseWireFolders();

    Session m_session;
    WireWatcher *m_wire;
    std::optional<QTemporaryDir> m_shown; ///< pages that a browser was asked to show; gone with the window
    MainWindow &m_window;
};

}
