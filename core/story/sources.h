// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"
#include "core/text/anchor.h"

#include <optional>

namespace galley::story {

enum class SourceKind {
    Person,
    Spokesperson,
    Organisation,
    Document,
    Dataset,
    PublicRecord,
    OwnObservation,
    Recording,
    OtherMedia,
    WireAgency,
    SocialMedia,
};

/// The terms somebody spoke on (AP's definitions). They belong to the conversation, not to the source.
enum class Terms { OnRecord, OnBackground, DeepBackground, OffRecord };

/// Somebody or something that knows. A protected source has no public name: its identity is in the vault,
/// never here.
struct Source
{
    SourceId id;
    SourceKind kind = SourceKind::Person;
    QString publicName; ///< empty where the source is protected
    QString role;       ///< "harbour master"
    QString organisation;
    QString readerDescription; ///< the agreed wording: "a senior port official"
    QString vaultReference;    ///< opaque; set where the identity is in the vault
    QString independenceGroup; ///< two sources of one group do not corroborate each other
    bool operator==(const Source &) const = default;

    bool isProtected() const { return !vaultReference.isEmpty(); }
    /// What a reader may be told: the public name, or the agreed description.
    QString displayName() const { return publicName.isEmpty() ? readerDescription : publicName; }
};

struct Conversation
{
    ConversationId id;
    SourceId source;
    qint64 at = 0; ///< UTC milliseconds
    QString place; ///< or the medium: "by telephone"
    QString by;    ///< who of us spoke
    Terms terms = Terms::OnRecord;
    bool termsAgreedBefore = true;
    QString conditions;
    bool operator==(const Conversation &) const = default;
};

enum class EvidenceKind { Note, Recording, Transcript, Document, Link, Photo, Calculation };

struct Evidence
{
    EvidenceId id;
    ConversationId conversation;
    EvidenceKind kind = EvidenceKind::Note;
    QString locator; ///< file, page, timecode or address
    QString sha256;  ///< of the captured copy
    QString description;
    bool operator==(const Evidence &) const = default;
};

/// How the words stand in the story.
enum class Form { Direct, Mixed, Indirect, Unmarked };

using text::Anchor;

/// Who says what: the content, the cue that says so ("said"), and the source as the text names it.
struct Attribution
{
    AttributionId id;
    std::vector<Anchor> content;
    std::vector<Anchor> cue;
    std::vector<Anchor> source;
    Form form = Form::Indirect;
    std::optional<SourceId> sourceId; ///< in the source book
    std::optional<ConversationId> conversationId;
    QString via; ///< second hand: who passed it on
    bool anonymous = false;
    bool confirmed = false; ///< by a person; otherwise found by machine
    double confidence = 0;  ///< 0 to 1, of the machine
    bool operator==(const Attribution &) const = default;
};

/// An editor's note on words of the body, or on the whole story where it has no anchor.
struct Note
{
    NoteId id;
    std::optional<Anchor> anchor;
    QString text;
    QString by;
    qint64 at = 0;
    QString resolvedBy;
    bool operator==(const Note &) const = default;
};

QString sourceKindName(SourceKind kind);
SourceKind sourceKindFromName(QStringView name);
QString termsName(Terms terms);
Terms termsFromName(QStringView name);
QString evidenceKindName(EvidenceKind kind);
EvidenceKind evidenceKindFromName(QStringView name);
QString formName(Form form);
Form formFromName(QStringView name);

}
