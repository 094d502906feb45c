// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/textrange.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <vector>

// The values of core/README.md's model. The words are the trade's; the standard's term stands in brackets.
namespace galley::story {

using DeskId = base::Id<struct DeskTag>;
using PersonId = base::Id<struct PersonTag>;
using ArticleId = base::Id<struct ArticleTag>;
using RevisionId = base::Id<struct RevisionTag>;
using SourceId = base::Id<struct SourceTag>;
using ConversationId = base::Id<struct ConversationTag>;
using EvidenceId = base::Id<struct EvidenceTag>;
using AttributionId = base::Id<struct AttributionTag>;
using NoteId = base::Id<struct NoteTag>;
using SuggestionId = base::Id<struct SuggestionTag>;
using ReplyRequestId = base::Id<struct ReplyRequestTag>;
using AssetId = base::Id<struct AssetTag>;

/// Where a story stands on its way from a stub to the public.
enum class State {
    Planned,
    Drafting,
    Submitted,
    Editing,
    Returned,
    Checking,
    Checked,
    Legal,
    Approved,
    Scheduled,
    Published,
    Correcting,
    Corrected,
    Withdrawn,
    Hold,
    Spiked,
};

enum class PublicationStatus { Usable, Withheld, Canceled };

/// A photo as a story uses it. The file is a path beside the story file, or asset:<sha256> in the store.
struct Photo
{
    QString file;
    QString alternateText; ///< what a reader who cannot see it is told
    QString caption;
    QString credit;
    bool operator==(const Photo &) const = default;
};

/// Everything of an article but its body: metadata are fields, not front matter.
struct Fields
{
    QString type = QStringLiteral("article"); ///< [type]
    QString slug;                             ///< the working name [slugline]
    QString budgetLine;                       ///< one line for the news list [planning.budget_line]
    QString kicker;                           ///< a word or two above the headline
    QString headline;                         ///< main [headline; hl1]
    QString printHeadline;                    ///< shorter, where the page asks for it
    QString webHeadline;                      ///< for search and sharing
    QString deck;                             ///< standfirst below the headline [hl2; descriptions]
    QStringList byline;                       ///< names, in order [by; byline]
    QString datelinePlace;                    ///< [located; dateline]
    QDate datelineDate;                       ///< [dateline]
    QString language = QStringLiteral("en");  ///< BCP 47 [language]
    QString desk;                             ///< name of the desk
    QString section;                          ///< [printSection]
    QString genre;                            ///< IPTC genre
    QStringList subjects;                     ///< medtop: codes or words [subjects]
    int urgency = 0;                          ///< 1 (most) to 9, 0 = not set [urgency]
    int priority = 0;                         ///< order on the desk
    QString edition;
    QString pageSlot;       ///< [printPage]
    QString slot;           ///< the space on that page, for copyfit: "2 x 120 mm"; the house's own
    int plannedLength = 0;  ///< words, 0 = not set
    QDateTime dueAt;        ///< UTC
    QDateTime embargoUntil; ///< UTC [embargoedUntil]
    QDateTime expires;      ///< UTC [expires]
    QDateTime publishedAt;  ///< UTC [firstCreated]
    QString editorNote;     ///< [edNote]; never leaves the house
    QString usageTerms;
    QString copyright; ///< [copyrightNotice]
    QString digitalSourceType;
    QStringList trustIndicators;
    PublicationStatus publicationStatus = PublicationStatus::Usable;
    QStringList furniture; ///< names switched on for this story: "newsletter", "support", "related"
    QStringList related;   ///< "Headline | address" of related stories
    Photo leadPhoto;
    QMap<QString, QString> other; ///< keys of a front matter that Galley does not know, kept as they came

    bool operator==(const Fields &) const = default;
};

/// Lower-case name of a state ("drafting"), the same in the store, in files and in JSON; not translated.
QString stateName(State state);
/// The state of that name, or Drafting for an unknown one.
State stateFromName(QStringView name);

}
