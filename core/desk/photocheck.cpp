// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/photocheck.h"

#include "core/exchange/photo.h"

#include <QFile>
#include <QMimeDatabase>
#include <QProcess>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr rlim_t mostMemory
    = 1536ULL * 1024 * 1024;       ///< bytes of addresses: Qt, and a picture of exchange::largestPicture
constexpr rlim_t mostSeconds = 10; ///< of the processor
constexpr int patience = 15'000;   ///< milliseconds until it is given up

struct Checker
{
    QString program;
    QStringList arguments;
};

Checker &checker()
{
    static Checker one;
    return one;
}

std::unexpected<base::Error> refused(const QString &why)
{
    return base::failure(base::ErrorCode::Invalid, u"the picture was not taken in: %1"_s.arg(why));
}

}

void setPhotoChecker(const QString &program, const QStringList &arguments)
{
    checker() = {program, arguments};
}

base::Result<> checkPhoto(const QByteArray &bytes)
{
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    if (type != "image/jpeg"_L1 && type != "image/png"_L1)
        return base::failure(base::ErrorCode::Unsupported, type);
    const QString damaged
        = u"it is damaged, or larger than %1 MB when unpacked"_s.arg(exchange::largestPicture);
    if (checker().program.isEmpty())
        return exchange::isWholePhoto(bytes) ? base::Result<>() : refused(damaged);
    QProcess process;
    process.start(checker().program, checker().arguments);
    if (!process.waitForStarted())
        return base::failure(base::ErrorCode::Io, process.errorString());
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return refused(u"decoding it took too long"_s);
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return refused(u"it brought down the process that decoded it"_s);
    return process.exitCode() == 0 ? base::Result<>() : refused(damaged);
}

int runPhotoCheck()
{
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit both{most, most};
        return setrlimit(resource, &both) == 0;
    };
    if (!limit(RLIMIT_AS, mostMemory) || !limit(RLIMIT_CPU, mostSeconds) || !limit(RLIMIT_FSIZE, 0)
        || !limit(RLIMIT_CORE, 0) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 1;
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) && exchange::isWholePhoto(in.readAll()) ? 0 : 1;
}

}
