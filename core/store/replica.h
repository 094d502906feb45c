// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace galley::store {

/// Something that came of two people, or a server, having changed the same: for people to know.
struct ReplicaNews
{
    enum class Kind {
        Merged,    ///< both texts were put together; count: places where both changed, now suggestions
        KeptAside, ///< the server's text stands, what was written here is a version beside it
        Step,      ///< a step made here (submitted, approved …) was not taken over; detail: its name
        Purge,     ///< words that were purged here are in versions that came from the server
        Source, ///< an entry of the source book was changed by both; what was written here is a second entry
        Identity, ///< who a protected source is was changed by both, and the server's stands; detail: the
                  ///< source
        Settings, ///< the server's settings stand
        Refused,  ///< the server did not take a change; detail: why
        Hidden, ///< a story is with a desk whose stories are not seen here; what was done to it was not taken
        File,   ///< one of evidence did not come; slug: what it is called, detail: why
        BroughtBack, ///< the server was brought back from a backup, and what it lacks is sent; count: stories
        Rewritten    ///< the server's history is not the one that was known; nothing of it was taken over
    };
    Kind kind = Kind::Merged;
    QString story; ///< id; empty where it is about none
    QString slug;
    QString detail;
    int count = 0;
    QString kept = {}; ///< slug of a story of one's own, in which what was written is kept
};

/// How the copy on this machine stands to the newsroom on the server.
struct ReplicaState
{
    bool isConnected = false;
    QString trouble; ///< why not; a sentence without its full stop
    bool wantsPassword = false;
    int waiting = 0;         ///< stories, sources … that are not on the server yet
    qint64 waitingSince = 0; ///< UTC milliseconds, of the one that waits longest
    int coming = 0;          ///< things still to be fetched; the first time that is all of them
    int massChange = 0; ///< stories that would vanish or change at once: nothing is taken over until allowed
    int lost = 0; ///< stories that a server lacks which was brought back: nothing is exchanged until allowed
    int stories = 0; ///< that are here, where one of the two is not 0

    bool operator==(const ReplicaState &) const = default;
};

/// What one exchange came to.
struct Exchange
{
    ReplicaState state;
    bool hasChanged = false; ///< something came from the server
    std::vector<ReplicaNews> news;
};

/// A copy of a shared newsroom on this machine, a database like any other, and its way to the server: what is
/// written here is sent, what others write is fetched. Lives on one thread.
class Replica
{
public:
    virtual ~Replica() = default;
    /// Sends what waits, fetches what changed, says who writes where; connects first where it must.
    virtual Exchange exchange() = 0;
    /// Until something changed here or there, wake() is called, or the time is over (milliseconds).
    virtual void wait(int longest) = 0;
    /// From any thread.
    virtual void wake() = 0;
    /// From any thread: from now on an exchange sends what is written, and begins nothing that takes long: a
    /// file of evidence that is on its way stays behind its next piece. For whoever closes the newsroom.
    virtual void breakOff() = 0;
    /// The mass change that the state tells of is meant, or what was lost is to be sent: the next exchange
    /// does so.
    virtual void allowMassChange() = 0;
    /// Of the login; the next exchange tries it.
    virtual void setPassword(const QString &password) = 0;
};

using ReplicaFactory = std::function<base::Result<std::unique_ptr<Replica>>()>;

}
