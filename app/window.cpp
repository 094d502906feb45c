// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "core/settings/settings.h"
#include "core/store/sql/sqlstore.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace galley {

int runWindow(int argc, char *argv[], const QString &databasePath, const QStringList &files, bool withSample)
{
    QApplication application(argc, argv);
    return 0;
}

}
