// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/session.h"

#include <QObject>

#include <functional>
#include <optional>

namespace galley::ui {

class CommandRegistry;
struct ExportChoice;
class MainWindow;

/// Stories in and out of files. Asks where; core/desk does it.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(const Session &session, MainWindow &window);

    void addCommands(CommandRegistry &commands, const std::function<bool()> &hasStory);
    void import();
    void exportStory();
    /// Takes in one file; a failure is told by failed().
    std::optional<story::Article> importOne(const QString &path);

Q_SIGNALS:
    void imported(const QStringList &paths);
    void failed(const QString &whatFailed, const galley::base::Error &error);
    void done(const QString &sentence, const QString &button, const std::function<void()> &action);

private:
    void write(const story::Article &article, const ExportChoice &choice);
    void report(const base::Result<> &result, const ExportChoice &choice);

    Session m_session;
    MainWindow &m_window;
};

}
