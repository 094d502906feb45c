// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/replica.h"
#include "core/store/sql/leases.h"
#include "core/store/sql/replicabook.h"
#include "core/store/sql/repositories.h"

namespace galley::store {

/// The two sides of a replica, and what is told of their exchange.
struct ReplicaEnds
{
    const Connection &local;
    const Connection &remote;
    const ReplicaBook &book;
    const base::Clock &clock;
    QString person; ///< who works here
    Exchange &exchange;
    std::function<void()> keepLeases = [] { }; ///< from time to time, while something takes long
    std::function<bool()> isBrokenOff = [] { return false; };

    /// Nothing more is to be asked of the server.
    bool isOver() const { return remote.isLost() || isBrokenOff(); }
    void tell(ReplicaNews::Kind kind, const QString &story, const QString &detail = {}, int count = 0) const;
};

/// Sends what waits here. Where both sides changed a story, puts them together first (see resolveStory).
/// Errors: those of the connections. What the server refuses is told; a story waits on, all else is not tried
/// again.
base::Result<> pushAll(const ReplicaEnds &ends);

/// A file goes with its row. Database where it cannot be read here, or is not what was stored.
base::Result<> sendFile(const ReplicaEnds &ends, const QString &sha256);
/// False where it does not come (it is damaged there, or there is no room here): that is told once, and the
/// next connection asks again for all that are missing. Errors: the server is lost.
base::Result<bool> fetchFile(const ReplicaEnds &ends, const QString &sha256);
base::Result<QStringList> missingFiles(const ReplicaEnds &ends);

/// Sends what waits of anything but stories; where the server has another by now, the two are put together.
/// False where it is left to the next exchange.
base::Result<bool> sendOther(const ReplicaEnds &ends, const Waiting &one);
/// What the server does not take of the newsroom's settings does not stand here either.
base::Result<> takeBack(const ReplicaEnds &ends, const Waiting &one);

/// Where the server was brought back from a dump since the last exchange, what it lacks of what is here waits
/// to be sent then; that is told. False, and how much is lost told, where that is a tenth of all stories and
/// more, unless it is allowed: nothing is to be exchanged until then.
base::Result<bool> bringBack(const ReplicaEnds &ends, bool isAllowed);

/// Fetches what changed on the server since the last time. Nothing, and massChange told, where that is a
/// tenth of all stories and more, unless it is allowed.
/// Behind a new connection it looks a little further back (furtherBack).
base::Result<> pullAll(const ReplicaEnds &ends, bool isAllowed, bool isNewConnection);

/// Whether a story is there, with a desk whose stories this login does not see.
base::Result<bool> isHidden(const Connection &remote, const QString &story);
/// Whether a photo is there, in such stories alone.
base::Result<bool> isHiddenAsset(const Connection &remote, const QString &sha256);

/// Both sides went on with a story: the server's stands here now, upon it the two put together, and what was
/// written here is kept aside as a version. It waits to be sent then.
base::Result<> resolveStory(const ReplicaEnds &ends, const QString &id);

/// Somebody gave a story that was changed here to a desk whose stories whoever works here does not see: it
/// goes. Words that stand here alone become a story of their own, which waits to be sent; that is told.
base::Result<> keepHidden(const ReplicaEnds &ends, const Waiting &one);

/// The text of a story is another than the window here has that writes it: that window loses the story, to
/// nobody else, until it has read it anew.
base::Result<> letWindowReadAnew(const Connection &local, const QString &story);

/// Steps made here that the server does not have go, and are told: who makes one sees the text that it is
/// made of, and that is another now. Of a story that is gone, here or there, nobody wants to know.
base::Result<> dropSteps(const ReplicaEnds &ends, const QString &story, bool isTold);

/// A merge takes the server's versions over, which have the words of a purge that the server does not know:
/// its record here would not be true, and goes; it is told.
base::Result<> dropPurges(const ReplicaEnds &ends, const PartRows &theirs);
/// To be asked before a story is taken over, or sent: whoever gets a purge has rows and indexes to sweep.
base::Result<> noteComingPurge(const ReplicaEnds &ends, const PartRows &theirs);
base::Result<> noteGoingPurge(const ReplicaEnds &ends, const QString &story);
/// Does so, on both sides, outside any transaction.
base::Result<> sweepPurged(const ReplicaEnds &ends);

/// Says there who writes here in which story, and here who does there. What was given back here is told last,
/// behind the words that were written until then.
enum class GivingBack { Yes, No };
base::Result<> exchangeLeases(const ReplicaEnds &ends, GivingBack givingBack);
/// The same of who only reads.
base::Result<> exchangeReaders(const ReplicaEnds &ends);

}
