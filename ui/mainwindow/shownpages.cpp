// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/shownpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

const QString prefix = u"galley-pages-"_s;

QDir folder()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(place.isEmpty() ? QDir::tempPath() : place);
}

bool isGone(pid_t process)
{
    return ::kill(process, 0) != 0 && errno == ESRCH;
}

}

QString shownPagesTemplate()
{
    return folder().filePath(prefix + QString::number(QCoreApplication::applicationPid()) + u"-XXXXXX"_s);
}

void sweepShownPages()
{
    for (const QString &name : folder().entryList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        bool isNumber = false;
        const int process = name.sliced(prefix.size()).section(u'-', 0, 0).toInt(&isNumber);
        if (isNumber && process > 0 && isGone(process))
            QDir(folder().filePath(name)).removeRecursively();
    }
}

}
