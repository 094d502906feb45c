// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workflow/transitions.h"

#include <QByteArray>

#include <vector>

namespace galley::workflow {

/// How a desk works: which rows of the table it uses, and how strictly. Data: resources/workflow/*.json, or a
/// newsroom's own file.
struct Profile
{
    QString name;                  ///< "desk"
    QString title;                 ///< for people
    std::vector<Transition> moves; ///< in the order of the table
    bool fourEyes = true;          ///< who approves has not written
    double substantiveShare = 10;  ///< per cent of a story's words, above which changing them is writing
    int minimumSources = 1;        ///< a claim rests on

    /// Null where the desk does not know the move.
    const Transition *find(Move move) const;
    /// Whether a story in this state gets on by any move but stopping it or handing it over.
    bool leadsOn(State state) const;
};

/// Reads a profile. Invalid with the key that is wrong: an unknown move, state, role or guard, a guard that
/// may not be dropped, or a table on which a story could never be published, or gets stuck.
base::Result<Profile> readProfile(const QByteArray &json, const QString &fileName);

/// "desk" and "small".
const std::vector<Profile> &builtInProfiles();
/// One of the built-in, "desk" for an unknown name.
const Profile &builtInProfile(const QString &name);

}
