// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/window.h"
#include "core/base/memory.h"
#include "core/desk/photocheck.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

const QString checkPhoto = QStringLiteral("--check-photo"); // how this program starts itself as a decoder

int runCommand(int &argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    galley::desk::setPhotoChecker(QCoreApplication::applicationFilePath(), {checkPhoto});
    QFile in;
    QFile out;
    QFile messages;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !messages.open(stderr, QIODevice::WriteOnly))
        return galley::cli::Internal;
    return galley::cli::runCommandLine(arguments, in, out, messages);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}

int main(int argc, char *argv[])
{
    galley::base::keepFreedMemory();
    umask(077); // what we write is for its owner alone
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // what a crash leaves would hold drafts and notes
    std::signal(SIGXFSZ, SIG_IGN); // a file over the limit is a failed write, not the end
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments == QStringList{checkPhoto}) {
        const QCoreApplication application(argc, argv);
        return galley::desk::runPhotoCheck();
    }
    if (galley::cli::isCommandLine(arguments))
        return runCommand(argc, argv, arguments);
    if (!hasDisplay()) {
        std::fputs("galley: there is no display for the window; galley --help shows what runs without one.\n",
                   stderr);
        return galley::cli::Usage;
    }
    return galley::runWindow(argc, argv);
}
