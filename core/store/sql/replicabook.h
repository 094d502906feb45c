// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/revisiontext.h"
#include "core/store/sql/rowcopy.h"

#include <functional>

namespace galley::store {

/// Something that changed here and is not on the server yet.
struct Waiting
{
    Part part = Part::Story;
    QString key;
    qint64 changes = 0; ///< counted, so that one that comes while it is sent is seen
    qint64 since = 0;   ///< UTC milliseconds
};

/// What a copy of a shared newsroom keeps in its own database about itself (resources/sql/replica.sql).
class ReplicaBook
{
public:
    /// Makes the tables where they are missing.
    static base::Result<ReplicaBook> open(const Connection &local);

    base::Result<QString> value(const QString &name) const; ///< empty where there is none
    base::Result<> setValue(const QString &name, const QString &value) const;
    /// What comes behind this in the names of values that are not empty.
    base::Result<QStringList> namesBehind(const QString &beginning) const;

    base::Result<std::vector<Waiting>> waiting() const;
    /// Sends it once more, though nothing was written.
    base::Result<> addWaiting(Part part, const QString &key, qint64 since) const;
    base::Result<bool> isWaiting(Part part, const QString &key) const;
    /// It is on the server, as it was when it had that many changes; what changed since stays waiting. True
    /// where nothing did.
    base::Result<bool> sent(const Waiting &one) const;

    /// The story as both had it last; empty where they never did.
    base::Result<QString> seen(const QString &story) const;
    base::Result<QString> lastSent(const QString &story) const;
    base::Result<qint64> seenMoves(const QString &story) const;
    base::Result<> setSeen(const QString &story, const std::optional<StoryMark> &mark) const;
    base::Result<> setSent(const QString &story, const StoryMark &mark, const RevisionText &text) const;
    /// What was sent last, where no answer came.
    base::Result<std::optional<RevisionText>> sentText(const QString &story) const;
    /// From what the text went on here since both had it.
    base::Result<std::optional<RevisionText>> base(const QString &story) const;
    base::Result<> setBase(const QString &story, const RevisionText &text) const;

    /// Runs work in a transaction of the copy whose writes are not sent.
    base::Result<> apply(const std::function<base::Result<>()> &work) const;

private:
    explicit ReplicaBook(const Connection &local) : m_local(&local) { }
    base::Result<QString> one(QLatin1StringView sql, const QString &key) const;
    base::Result<std::optional<RevisionText>> text(QLatin1StringView sql, const QString &story) const;

    const Connection *m_local;
};

/// Where the state holds what a part was when both had it last.
QString seenName(Part part, const QString &key);

}
