// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/sql/connection.h"

#include <QByteArray>
#include <QStringList>

namespace galley::store {

/// As it was written, a byte order mark at its beginning too (QString::fromUtf8() takes that off).
QString wholeText(const QByteArray &utf8);

/// What a revision holds of a story: its fields and annotations as JSON, and its body.
struct RevisionText
{
    QString fields;
    QString body;
    QString annotations;
    bool operator==(const RevisionText &) const = default;
};

/// Small, because only what differs from another revision is written: Zstandard (RFC 8878) with the other's
/// text as its prefix. An empty base: by itself.
QByteArray packed(const RevisionText &text, const RevisionText &base);
/// Invalid where these bytes were not packed against this base.
base::Result<RevisionText> unpacked(const QByteArray &bytes, const RevisionText &base);

/// Revisions that are based on one another, counted from one that stands by itself; more would make the last
/// slow to open and damage spread.
inline constexpr int longestChain = 32;

/// Where a new revision comes to stand: its base (empty: none) and how many lie below it.
struct RevisionPlace
{
    QString base = QStringLiteral("");
    int depth = 0;
};

/// One that is to be written: reckoned ahead, so that the story's row gets its head together with the text.
struct NewRevision
{
    QString id;
    QString parent;
    QString replaced; ///< the autosave whose place it takes
    qint64 at = 0;
    qint64 changedWords = 0;
    RevisionPlace place;
    QString wordsHash;
    QString contentHash;
    QString chainHash;
    QByteArray packed;
};

/// The hash that a revision's row carries.
QString revisionHash(const QString &id, const QString &article, const RevisionText &text);

/// A text that was read already.
struct KnownRevision
{
    QString id;
    RevisionText text;
};

/// Reads the text of a revision, along its bases down to one that is known. NotFound where there is none;
/// Database where it is damaged.
base::Result<RevisionText> revisionText(const Connection &connection, const QString &id,
                                        const KnownRevision &known = {});

}
