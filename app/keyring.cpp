// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyring.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

const QString service = u"Galley"_s; // as the desktop's own program for passwords shows it

/// The job outlives the window that asked: the next one may be the one that needs it.
template <class Job>
Job *newJob(const QString &server)
{
    auto *job = new Job(service, qApp);
    job->setKey(server);
    job->setInsecureFallback(false);
    return job;
}

}

ui::Keyring desktopKeyring()
{
    const auto read = [](const QString &server, const std::function<void(const QString &)> &then) {
        auto *job = newJob<QKeychain::ReadPasswordJob>(server);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, then] {
            then(job->error() == QKeychain::NoError ? job->textData() : QString());
        });
        job->start();
    };
    const auto write = [](const QString &server, const QString &password,
                          const std::function<void(const QString &)> &then) {
        auto *job = newJob<QKeychain::WritePasswordJob>(server);
        job->setTextData(password);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, then] {
            then(job->error() == QKeychain::NoError ? QString() : job->errorString());
        });
        job->start();
    };
    return {read, write, QKeychain::isAvailable};
}

}
