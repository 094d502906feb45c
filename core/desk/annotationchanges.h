// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/notesteps.h"
#include "core/story/story.h"

namespace galley::desk {

/// An attribution, a note or a request for reply before and after something was done to it; empty: it was not
/// there.
template <class Item>
struct Change
{
    std::optional<Item> before;
    std::optional<Item> after;
};
using AttributionChange = Change<story::Attribution>;
using NoteChange = Change<story::Note>;
using ReplyRequestChange = Change<story::ReplyRequest>;

/// What one step does to what stands beside the words.
struct AnnotationChanges
{
    std::vector<AttributionChange> attributions = {};
    std::vector<NoteChange> notes = {};
    std::vector<ReplyRequestChange> replyRequests = {};
};

/// Does it.
void make(story::Article &article, const AnnotationChanges &changes);
/// A change of a note as it waits beside a story that another writes: a new step, made now.
story::NoteStep noteStep(const NoteChange &change);
/// What takes it back.
AnnotationChanges turnedRound(const AnnotationChanges &changes);

}
