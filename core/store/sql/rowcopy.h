// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/tablerows.h"

#include <map>
#include <optional>
#include <vector>

namespace galley::store {

// Rows go from one newsroom to another as they are, hashes with them: between a file and a server, whichever
// way. Each function is for a transaction of the newsroom that is written, and leaves what is equal alone.

/// What of a newsroom is copied as one.
enum class Part {
    Settings, ///< publication, desks, staff, workflows; no key
    Source,   ///< an entry of the source book with its conversations and evidence; by its id
    File,     ///< of evidence, by its hash; what lies in it goes by EvidenceFiles
    Asset,    ///< a photo, by its hash
    Vault,    ///< everything sealed; no key
    Story     ///< by its id, with all that hangs on it
};

QString partName(Part part);
std::optional<Part> partFromName(const QString &name);

/// By what two copies of a story are known to be equal.
struct StoryMark
{
    QString rowHash;  ///< of the story as it stands
    QString headHash; ///< of its history
    qint64 moves = 0;
    QString beside; ///< hash over the rows that neither covers: waivers, answers …, and how many versions
                    ///< there are

    bool operator==(const StoryMark &) const = default;
};

/// A revision without its words.
struct RevisionMark
{
    QString id;
    QString parent;
    QString wordsHash;
    QString hashes;
    bool givesWay = false; ///< an autosave that nobody named: the next one takes its place
    QString base = {};     ///< the version that it is packed upon
    QString author = {};
};

/// What one newsroom has of a part and another lacks, in memory: to write it, the first is not asked again.
struct PartRows
{
    Part part = Part::Story;
    QString key;
    QString other;                       ///< markOf() the other newsroom, when this was read
    std::optional<StoryMark> story;      ///< of a story, empty where it is not there
    std::vector<RevisionMark> revisions; ///< of a story, all of them
    std::map<const Table *, TableRows> tables;
    bool isOutOfSight = false; ///< a photo that the other has, and whose stories are not seen any more

    const TableRows &of(const Table &table) const;
    qsizetype bytes() const;
};

/// Asks "from" for all that "to" needs to be like it; for the time before the transaction of "to".
base::Result<PartRows> readPart(const Connection &from, const Connection &to, Part part, const QString &key);

/// Whether the other newsroom has of it what it had then; where it has not, this is read anew.
base::Result<bool> isStillSo(const PartRows &rows, const Connection &to);

/// Makes that part of one newsroom like that of the other; a source or story that is not there is removed.
/// Conflict where something that is never changed or removed (a move, a key of the vault, a version that is
/// no autosave) differs or is missing in the one that is to be copied: somebody rewrote history there.
/// Without removal, what the one lacks stays in the other: for two that both went on.
enum class Removal { Yes, No };
base::Result<> writePart(const PartRows &rows, const Connection &to, Removal removal = Removal::Yes);

/// Both in one, for a newsroom that nobody waits for.
base::Result<> copyPart(const Connection &from, const Connection &to, Part part, const QString &key,
                        Removal removal = Removal::Yes);

/// Every key of a part, in the order in which they are to be copied (a part without keys has one, empty).
base::Result<QStringList> keysOf(const Connection &connection, Part part);

/// By what a part is known to be equal, as a text; empty where nothing of it is there.
base::Result<QString> markOf(const Connection &connection, Part part, const QString &key);

/// A mark in one line.
QString textOf(const StoryMark &mark);

/// Empty where the story is not there.
base::Result<std::optional<StoryMark>> markOf(const Connection &connection, const QString &story);

}
