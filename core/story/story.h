// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"
#include "core/story/correction.h"
#include "core/story/fields.h"
#include "core/story/notes.h"
#include "core/story/publication.h"
#include "core/story/sources.h"
#include "core/story/style.h"

#include <optional>

namespace galley::story {

/// What is written: the fields, the body's source text, and the annotations beside it.
struct Article
{
    ArticleId id;
    Fields fields;
    QString body; ///< story markup
    State state = State::Drafting;
    std::vector<Attribution> attributions;
    std::vector<Note> notes;
    std::vector<SuggestionMark> suggestionMarks = {}; ///< of the suggestions in the body
    std::vector<ReplyRequest> replyRequests = {};
    bool operator==(const Article &) const = default;
};

/// A photo's bytes by the name the story calls it.
class AssetProvider
{
public:
    virtual ~AssetProvider() = default;
    /// The file's bytes, or an error where there is no such photo. Never reads the network.
    virtual base::Result<QByteArray> asset(const QString &file) const = 0;
};

/// A source that the story rests on, with what is known of it.
struct StorySource
{
    Source source;
    std::vector<Conversation> conversations;
    std::vector<Evidence> evidence; ///< of the conversations and of the source itself
};

/// An article ready to be seen: what layout and every writer of exchange take.
struct Story
{
    Article article;
    markup::Node body; ///< the article's body, parsed as the reader is to see it
    Publication publication;
    const AssetProvider *assets = nullptr; ///< may be null: then no photo is found
    std::vector<StorySource> sources
        = {}; ///< those that its attributions name; empty for a story from a file
    std::vector<Correction> corrections = {};   ///< published, in order
    std::optional<PublicationStyle> style = {}; ///< instead of the one that the publication names
};

/// What the story looks like: its own style, or the publication's.
base::Result<PublicationStyle> styleOf(const Story &story);

/// Parses the body (suggestions as accepted) and puts the three together.
Story makeStory(Article article, Publication publication, const AssetProvider *assets = nullptr);

/// Puts the article as it is now into a story of makeStory. Of a body in which a key was typed, only the
/// paragraph is parsed, where the change reaches no farther.
void updateStory(Story &story, Article article);

/// Puts notices on record, and where the reader sees them: behind the body, as a writer would have put them.
void addCorrections(Story &story, std::vector<Correction> corrections);

/// BLAKE2b-256, in hex, of everything a reader could see of the article: fields but the house's own notes,
/// body, annotations. Left out is what does not change the story: the machine's confidence, the time it was
/// published, and a verification, which itself names the hash it was made of.
QString contentHash(const Article &article);

/// The body's words as a reader counts them (UAX 29), without markup. Headline and deck do not count, as on
/// any news desk.
int wordCount(const Article &article);

}
