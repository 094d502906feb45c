// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/exchange/exchange.h"

namespace galley::desk {

/// A file from outside, and what was understood of it.
struct ReadFile
{
    QString path;
    QByteArray bytes;
    base::Result<exchange::Imported> imported;
};

/// Reads files, one after the other, until it is told to stop; on any thread. told: how many are read.
std::vector<ReadFile> readFiles(const QStringList &paths, const base::CancelToken &token,
                                const std::function<void(int)> &told = {});

/// What a reader of a dialog wants to know of a text: its words, and changes that are suggested in it.
int wordsIn(const exchange::Imported &imported);
int changesIn(const exchange::Imported &imported);

/// Whether a person should look at what was understood before it is stored: it came from outside, or there
/// are doubts.
bool wantsLook(const ReadFile &file);

}
