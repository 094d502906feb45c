// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"
#include "core/story/style.h"

#include <QHash>

#include <optional>

class QIODevice;

namespace galley::exchange {

/// Where a file comes from, by its format.
enum class ImportOrigin {
    Own,      ///< story markup or plain words: as if typed here
    Document, ///< a word processor's file
    Page,     ///< a web page
    Wire      ///< an agency's or a partner's
};

/// What was understood of a file, before anything is stored.
struct Imported
{
    ImportOrigin origin = ImportOrigin::Own;
    story::Fields fields;
    QString body;                      ///< story markup
    std::optional<story::State> state; ///< where the file says on which stage the story is
    QString provider = {};             ///< whose it is, as the file says: an agency, a site
    QString address = {};              ///< of a page on the web
    QString article = {}; ///< of a page: all words of its article, before furniture among them was left out
    QStringList photos;   ///< names of files the story asks for, as the file gives them (path or address)
    QHash<QString, QByteArray> pictures
        = {};                            ///< those that came within the file, by the names the story calls
    std::vector<story::Note> notes = {}; ///< comments of a word processor
    std::vector<story::SuggestionMark> suggestionMarks = {}; ///< who made the changes that it tracked
    QStringList setApart; ///< a page's furniture that is not the story, a line each, in order
    QStringList warnings; ///< a sentence each: what was unclear and what was made of it
};

/// Reads a file of any known format, told by its name's suffix and its first bytes. Bytes that are no text,
/// and text over 64 MiB, are refused with ErrorCode::Invalid or Unsupported; faulty text is read as far as it
/// goes, with warnings.
base::Result<Imported> read(QIODevice &device, const QString &fileName);

}
