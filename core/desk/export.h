// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/html/embeddedphoto.h"
#include "core/layout/layout.h"

#include <optional>

class QIODevice;

namespace galley::desk {

enum class ExportFormat {
    Html,
    Pdf,
    Proof,
    Markdown,
    Text,
    Attributions,
    Ninjs,
    Ninjs22,
    Ninjs16,
    Docx,
    DocxReview,
    Nitf,
    NewsMl,
    Epub,
    Atom,
    Rss,
};

struct ExportFormatInfo
{
    ExportFormat format;
    QString name;   ///< as after --to ("html")
    QString suffix; ///< of a file name ("md", "proof.pdf")
};

const std::vector<ExportFormatInfo> &exportFormats();
/// By name or suffix.
std::optional<ExportFormatInfo> exportFormatFromName(const QString &name);

/// The story on the pages of its publication.
base::Result<layout::DisplayList> composePages(const story::Story &story,
                                               const layout::ComposeOptions &options = {});

/// Denied where the story holds what the open vault keeps, or the open vault does not answer; a closed one
/// knows nothing. To be asked before anything is written, printed or sent; exportStory() does.
base::Result<> namesNobody(const story::Story &story);

/// Renders a story. The device is written only by this call; on an error the caller throws away what was
/// written. pages: how those of a PDF differ from the publication's.
base::Result<> exportStory(const story::Story &story, ExportFormat format, QIODevice &device,
                           const layout::ComposeOptions &pages = {});
/// The page alone, its photos into a folder beside it, in several widths; looked at as exportStory() does.
base::Result<> exportPage(const story::Story &story, QIODevice &device,
                          const exchange::html::PhotoFolder &folder);
/// Whether files of a format are for readers and partners; the others are for going on with the work.
bool isForReaders(ExportFormat format);
/// Whether a file of this format says if the story may be used.
bool saysStatus(ExportFormat format);
/// The story with its headlines and kicker saying that it is a draft: on the page and in what files say of
/// themselves alike.
story::Story asDraft(story::Story story);

/// Whether one file of a format may hold several stories: feeds and books.
bool holdsSeveral(ExportFormat format);
/// Renders stories of one publication into one such file.
base::Result<> exportStories(const std::vector<story::Story> &stories, ExportFormat format,
                             QIODevice &device);
/// The same two into a file, whole or not at all, and only what is sound (soundness.h).
base::Result<> exportStoriesToFile(const std::vector<story::Story> &stories, ExportFormat format,
                                   const QString &path);
base::Result<> exportStoryToFile(const story::Story &story, ExportFormat format, const QString &path,
                                 const layout::ComposeOptions &pages = {});

}
