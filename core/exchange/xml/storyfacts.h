// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

namespace galley::exchange {

/// The story's name among all stories of the world, an absolute URI: its page's address; else of its id; else
/// of its content.
QString storyUri(const story::Story &story);

/// When the file was made, as it says: the publication; else what SOURCE_DATE_EPOCH asks for (seconds since
/// 1970), the day of the dateline, or the time of now where the story names none. UTC, never invalid.
QDateTime versionTime(const story::Story &story);
/// Which version of the story this is for whoever has one: 1, and one more for each correction that was
/// published.
int versionNumber(const story::Story &story);

/// ISO 8601 in UTC, "2026-11-24T07:05:00Z".
QString isoTime(const QDateTime &time);

/// A media topic of the IPTC ("medtop:11000000", "11000000", or a word).
struct Subject
{
    QString name; ///< the word; else empty
    QString code; ///< eight digits; else empty
};
std::vector<Subject> subjectsOf(const story::Fields &fields);

/// Somebody whom the story quotes, as its readers know them. Protected sources are none.
struct QuotedSource
{
    QString name;
    QString role; ///< "harbour master, Port of Saltmere"
    story::SourceKind kind = story::SourceKind::Person;
    bool operator==(const QuotedSource &) const = default;
};
std::vector<QuotedSource> quotedSources(const story::Story &story);

/// A stretch of the body in the words of somebody.
struct Quotation
{
    base::TextRange range;
    QString source; ///< the public name; of a protected source what readers are told
};
/// The confirmed direct ones, in order, without overlaps.
std::vector<Quotation> quotations(const story::Story &story);

/// The photos of the story: the lead first, then those of the body.
std::vector<story::Photo> photosOf(const story::Story &story);

/// "usable", "withheld" or "canceled", as all of the IPTC's formats have it. A story that was withdrawn is
/// canceled, one that is held or spiked withheld, whatever its field says.
QString statusName(const story::Article &article);

QString copyrightOf(const story::Story &story);

/// "Anna Reed, Tom Hale and Ivo Brandt", with "By" before it where the language has such a word.
QString bylineText(const story::Fields &fields);

}
