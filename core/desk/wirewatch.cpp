// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/wirewatch.h"

#include "core/desk/readfiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qint64 settleTime = 2'000; ///< milliseconds without a change: then a file is complete

/// Moves a file into a folder within its own; under another name where that one is taken.
base::Result<QString> moveAside(const QFileInfo &file, const QString &folder)
{
    const QDir target(file.dir().filePath(folder));
    if (!file.dir().mkpath(folder))
        return base::failure(base::ErrorCode::Io,
                             u"the folder %1 cannot be made"_s.arg(target.absolutePath()));
    QString name = file.fileName();
    for (int number = 2; target.exists(name); ++number)
        name = u"%1-%2.%3"_s.arg(file.completeBaseName(), QString::number(number), file.suffix());
    QFile moved(file.absoluteFilePath());
    if (!moved.rename(target.filePath(name)))
        return base::failure(base::ErrorCode::Io, moved.errorString());
    return target.filePath(name);
}

base::Result<> refuse(const QFileInfo &file, const base::Error &error)
{
    const auto moved = moveAside(file, u"refused"_s);
    if (!moved)
        return std::unexpected(moved.error());
    QSaveFile reason(*moved + u".reason.txt"_s);
    const QString why = error.detail.endsWith(u'.') ? error.detail : error.detail + u'.';
    const QByteArray words = (file.fileName() + u" was not taken in: "_s + why + u'\n').toUtf8();
    if (!reason.open(QIODevice::WriteOnly) || reason.write(words) != words.size() || !reason.commit())
        return base::failure(base::ErrorCode::Io, reason.errorString());
    return {};
}

base::Result<QSet<QString>> knownFiles(Desk &desk)
{
    const auto evidence = desk.sources().evidence();
    if (!evidence)
        return std::unexpected(evidence.error());
    QSet<QString> hashes;
    for (const story::Evidence &each : *evidence)
        hashes.insert(each.sha256);
    return hashes;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}

base::Result<WireReport> takeWire(Desk &desk, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return base::failure(base::ErrorCode::NotFound, u"there is no folder %1"_s.arg(folder));
    WireReport report;
    const QFileInfoList files = dir.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    if (files.isEmpty())
        return report;
    auto known = knownFiles(desk);
    if (!known)
        return std::unexpected(known.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const QFileInfo &file : files) {
        if (file.isSymLink()) { // whoever may write here is not to reach what lies elsewhere
            const base::Error why{base::ErrorCode::Invalid,
                                  u"it is a link to a file elsewhere; put the file itself into the folder"_s};
            report.refused.emplace_back(file.fileName(), why);
            if (const auto moved = refuse(file, why); !moved)
                return std::unexpected(moved.error());
            continue;
        }
        if (now - file.lastModified().toMSecsSinceEpoch() < settleTime) {
            ++report.waiting;
            continue;
        }
        ReadFile read = std::move(readFiles({file.absoluteFilePath()}, {}).front());
        const QString hash = hashOf(read.bytes);
        auto stored = base::Result<story::Article>();
        if (read.imported && known->contains(hash)) {
            ++report.known;
        } else if (read.imported) {
            read.imported->origin = exchange::ImportOrigin::Wire; // whatever its format
            read.imported->state.reset();                         // and whatever it says of itself
            if (read.imported->provider.isEmpty())
                read.imported->provider = dir.dirName();
            stored = desk.storeImported(*read.imported, read.bytes, file.absoluteFilePath());
            if (stored)
                report.stories.push_back(*stored);
            known->insert(hash);
        }
        const base::Result<> good = !read.imported ? std::unexpected(read.imported.error())
                                    : !stored      ? std::unexpected(stored.error())
                                                   : base::Result<>();
        if (!good)
            report.refused.emplace_back(file.fileName(), good.error());
        const auto moved = good ? moveAside(file, u"taken"_s).transform([](const QString &) { })
                                : refuse(file, good.error());
        if (!moved)
            return std::unexpected(moved.error());
    }
    return report;
}

}
