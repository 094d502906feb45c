// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/rowcopy.h"

namespace galley::store {

/// A part of the newsroom that is another on the server than it was.
struct Change
{
    Part part = Part::Story;
    QString key;
    bool isOfThisLife = true; ///< made since the server was brought back last
};

// What a copy remembers of the server (ReplicaBook::value).
inline const QString horizonName = QStringLiteral("horizon"); ///< below it every change was seen
inline const QString sightName = QStringLiteral("sight");     ///< what decided last which stories are seen
inline const QString lifeName = QStringLiteral("life");       ///< see enterServer()

/// Says up to which number changes are known here, empty for none, and hears in which life the server is: one
/// that is brought back from a dump begins another, in which its numbers go on above all that were ever
/// known.
base::Result<QString> enterServer(const Connection &remote, const QString &horizon);

/// The number below which nothing runs on the server any more, whatever came of it.
base::Result<QString> serverHorizon(const Connection &remote);
/// The same a little earlier: a server that died gives out numbers anew that were never written.
QString furtherBack(const QString &horizon);

/// In the order in which they are to be taken over.
base::Result<std::vector<Change>> changes(const Connection &remote, const QString &since,
                                          const QString &until);
/// All that there is.
base::Result<std::vector<Change>> everything(const Connection &remote);

base::Result<int> countStories(const Connection &connection);
/// Whether so many stories are not changed at once without a question: a tenth, of ten and more.
bool isMany(int changed, int stories);

}
