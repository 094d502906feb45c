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
    QStringList aliases;       ///< other names somebody is called or searched by
    QStringList languages;     ///< BCP 47
    QString contact;           ///< how to reach them; never of a protected source
    QString notes;             ///< the house's own; never leaves it
    SourceId mergedInto; ///< set where this is the same somebody as another entry, which speaks for both
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
    QString place;
    QString by; ///< who of us spoke
    Terms terms = Terms::OnRecord;
    bool termsAgreedBefore = true;
    QString conditions;
    QString medium;          ///< "telephone", "email", "interview"
    qint64 embargoUntil = 0; ///< UTC milliseconds, 0 = none
    bool operator==(const Conversation &) const = default;
};

enum class EvidenceKind { Note, Recording, Transcript, Document, Link, Photo, Calculation };

/// What supports words: a file in the evidence store, or something on paper that is only named here.
struct Evidence
{
    EvidenceId id;
    SourceId source;
    ConversationId conversation; ///< null: not of a conversation (a report, a data set)
    EvidenceKind kind = EvidenceKind::Note;
    QString locator; ///< name of the file, or address of the link
    QString place;   ///< page of a document, timecode of a recording ("00:12:40")
    QString sha256;  ///< of the file, or of the captured copy of a link; empty: nothing is stored
    QString description;
    qint64 at = 0;            ///< when it was taken in, UTC milliseconds
    bool isSensitive = false; ///< must not be shown to everybody in the house
    bool operator==(const Evidence &) const = default;
};

/// How the words stand in the story.
enum class Form { Direct, Mixed, Indirect, Unmarked };

using text::Anchor;

/// How an attribution stands with the people who work on it.
enum class Standing {
    Found,        ///< by machine, nobody looked yet
    Confirmed,    ///< by a person
    NeedsSource,  ///< somebody must be found who says so
    Disputed,     ///< another source says otherwise
    Dismissed,    ///< no attribution: the machine shall not bring it again in this story
    OwnKnowledge, ///< settled: everybody may know it, or the paper does
    Witnessed,    ///< settled: the reporter was there
};

/// What a claim is about; it decides how it is marked.
enum class ClaimKind { Fact, Number, Allegation, Opinion };

/// Why somebody is not named, and who answers for it.
struct Anonymity
{
    QString reason;         ///< for the house
    QString readerText;     ///< what the reader is told: "who asked not to be named because …"
    QString editorWhoKnows; ///< the editor who knows who it is
    QString approvedBy;
    qint64 approvedAt = 0;  ///< UTC milliseconds
    bool isCentral = false; ///< the central fact of the story rests on it
    bool isOpinion = false; ///< opinion rather than information
    bool operator==(const Anonymity &) const = default;
};

/// Who made sure that somebody said so, how, and of which text.
struct Verification
{
    QString how; ///< "heard the recording"
    QString by;
    qint64 at = 0;       ///< UTC milliseconds
    QString contentHash; ///< of the story that was looked at
    bool operator==(const Verification &) const = default;
};

/// Who says what: the content, the cue that says so ("said"), and the source as the text names it. A claim
/// that nobody is named for has content alone.
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
    double confidence = 0; ///< 0 to 1, of the machine
    Standing standing = Standing::Found;
    QString reason; ///< of a dispute, a dismissal, or why own knowledge settles it
    ClaimKind kind = ClaimKind::Fact;
    QString claim; ///< in few words; attributions of one claim bear each other out
    std::optional<Anonymity> anonymity;
    std::optional<Verification> verification;
    std::vector<EvidenceId> evidence;
    bool operator==(const Attribution &) const = default;

    /// Nothing of its content stands in the text any more.
    bool isOrphaned() const;
    bool isSettled() const { return standing == Standing::OwnKnowledge || standing == Standing::Witnessed; }
};

QString sourceKindName(SourceKind kind);
SourceKind sourceKindFromName(QStringView name);
QString termsName(Terms terms);
Terms termsFromName(QStringView name);
QString evidenceKindName(EvidenceKind kind);
EvidenceKind evidenceKindFromName(QStringView name);
QString formName(Form form);
Form formFromName(QStringView name);
QString standingName(Standing standing);
Standing standingFromName(QStringView name);
QString claimKindName(ClaimKind kind);
ClaimKind claimKindFromName(QStringView name);

}
