// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/correction.h"
#include "core/story/notesteps.h"
#include "core/story/people.h"
#include "core/story/story.h"
#include "core/story/typing.h"
#include "core/vault/rows.h"
#include "core/workflow/guards.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

namespace galley::store {

/// One line of the story list.
struct StorySummary
{
    story::ArticleId id;
    QString slug;
    QString headline;
    QString desk;
    QStringList byline;
    story::State state = story::State::Drafting;
    qint64 dueAt = 0; ///< UTC milliseconds, 0 = none
    qint64 changedAt = 0;
    int words = 0;
    int plannedLength = 0;
    QString budgetLine = {};
    QString section = {};
    QString edition = {};
    QString pageSlot = {};
    qint64 embargoUntil = 0; ///< UTC milliseconds, 0 = none
    int urgency = 0;         ///< 1 (most) to 9, 0 = not set
    QString holder = {};     ///< whose turn it is; empty: nobody's by name

    bool operator==(const StorySummary &) const = default;
};

/// Which stories, in which order; an empty field means all.
struct StoryFilter
{
    enum class Order { Changed, Due, Headline, Desk, Words, State };

    story::ArticleId id = {};
    QString words
        = {}; ///< each begins a word of slug, headline, deck or byline; alone: of the newest stories
    QString desk = {};
    std::vector<story::State> states = {};
    bool hasNoDesk = false;
    QString person = {};                          ///< in the byline, or whose turn it is
    std::optional<QString> turnOf = std::nullopt; ///< the key of a StoryGroup by person
    QString edition = {};
    bool hasNoEdition = false;
    qint64 dueFrom = 0;   ///< UTC milliseconds, 0 = whenever
    qint64 dueBefore = 0; ///< the same; what is not due at any time is left out where either is set
    bool isDueAtNoTime = false;
    qint64 embargoAfter = 0;      ///< under an embargo that lasts longer than this, UTC milliseconds
    Order order = Order::Changed; ///< times: the latest change first, the next due first
    bool isReversed = false;
    int limit = 0; ///< 0 = all
    int offset = 0;

    bool operator==(const StoryFilter &) const = default;
};

/// What a board puts together.
enum class StoryGrouping { State, DueDay, Desk, Edition, Person };

/// How many stories there are of one kind, and what they come to.
struct StoryGroup
{
    QString key; ///< name of the state, day as "2026-11-29", desk, edition, whose turn it is; empty: none
    int stories = 0;
    qint64 words = 0;
    qint64 planned = 0;
    bool operator==(const StoryGroup &) const = default;
};

struct SearchHit
{
    StorySummary story;
    QString snippet; ///< words around the hit; the found words stand between U+2068 and U+2069
};

/// A note whose words were found.
struct NoteHit
{
    StorySummary story;
    story::NoteId note;
    QString by;
    bool isOpen = true;
    QString snippet; ///< as of a SearchHit
};

/// One saved state of an article; immutable.
struct Revision
{
    story::RevisionId id;
    story::RevisionId parent; ///< null for the first
    QString author;
    qint64 at = 0;  ///< UTC milliseconds
    QString reason; ///< "autosave", "save", "import", "restore", "kept aside"
    QString contentHash;
    QString name = {}; ///< what a person calls it
    bool isPinned = false;
};

/// Words were taken out of the history of a story: what stays of it on record, without them.
struct Purge
{
    story::ArticleId article;
    QString by;
    qint64 at = 0;     ///< UTC milliseconds
    int revisions = 0; ///< that held them
    QString before;    ///< head of the story's chain of hashes before
    QString after;
    int records = 0; ///< moves and notices that hold them still: those are never changed. Not kept on record
};

/// Articles with their body, annotations and revisions.
class ArticleRepository
{
public:
    virtual ~ArticleRepository() = default;
    /// Text, fields and annotations in one transaction, as a new revision (a repeated autosave of one author
    /// within a minute replaces his last one). Saving what is stored already does nothing. Returns the state
    /// the story is in afterwards: a stored story changes its state by moves alone, and an approval is void
    /// as soon as the text is another. Denied where a published text would be changed, Conflict while
    /// another window holds the story.
    virtual base::Result<story::State> save(const story::Article &article, const QString &author,
                                            const QString &reason)
        = 0;
    /// The edits of the body since this store saved the story last, all of them, instead of the story: they
    /// stand beside it until the next save, and load() applies them. False, and nothing is done, where what
    /// is stored is not what this store saved last, or where an edit is of half a letter.
    virtual base::Result<bool> saveTyped(const story::ArticleId &id,
                                         const std::vector<story::TypedEdit> &edits, const QString &author)
        = 0;
    /// Writes a story with the edits that stand beside it; nothing where there are none.
    virtual base::Result<> settle(const story::ArticleId &id) = 0;
    /// Brings the full text index and the number of words up to the text as it is stored: an autosave that
    /// comes soon after another leaves them for this.
    virtual base::Result<> index(const story::ArticleId &id) = 0;
    virtual base::Result<story::Article> load(const story::ArticleId &id) = 0;
    /// Keeps what a window wrote after another took its story over as a version ("kept aside"): the story
    /// itself stays as it is.
    virtual base::Result<> keepAside(const story::Article &article, const QString &author) = 0;
    virtual base::Result<std::vector<StorySummary>> list(const StoryFilter &filter) = 0;
    /// The stories that fit, counted by what they have in common; limit, offset and order do not matter.
    virtual base::Result<std::vector<StoryGroup>> count(const StoryFilter &filter, StoryGrouping by) = 0;
    /// Articles whose slug is this, or whose id begins with it (at least 4 characters).
    virtual base::Result<std::vector<StorySummary>> find(const QString &slugOrId) = 0;
    /// Words, "phrases in quotes", prefix*, -without and OR; the best hits first, of the stories that fit
    /// (where the filter has an order and a limit, those hold). Never a syntax error: odd input is taken as
    /// words. Words that are everywhere, with no filter beside them, are looked for in the newest stories
    /// alone, and a phrase there first.
    virtual base::Result<std::vector<SearchHit>> search(const QString &query, const StoryFilter &filter) = 0;
    /// The same of notes and what was answered to them.
    virtual base::Result<std::vector<NoteHit>> searchNotes(const QString &query, const StoryFilter &filter)
        = 0;
    /// Keeps what somebody did to a note of a story that another is writing, beside the story.
    virtual base::Result<> addNoteStep(const story::ArticleId &id, const story::NoteStep &step) = 0;
    /// Those that wait, in order.
    virtual base::Result<std::vector<story::NoteStep>> noteSteps(const story::ArticleId &id) = 0;
    /// They wait no more; for the transaction that saves the story with what they did.
    virtual base::Result<> takeNoteSteps(const std::vector<story::NoteStepId> &steps) = 0;
    /// Stories beside which steps of this person wait.
    virtual base::Result<std::vector<story::ArticleId>> withNoteStepsOf(const QString &person) = 0;
    /// Keeps the note, or the answer to one, that somebody is writing on a story, in place of the one before;
    /// the step it will be when it is sent. None takes it away. It stays on this machine.
    virtual base::Result<> keepDraft(const story::ArticleId &id, const QString &by,
                                     const std::optional<story::NoteStep> &draft)
        = 0;
    virtual base::Result<std::optional<story::NoteStep>> draft(const story::ArticleId &id, const QString &by)
        = 0;
    /// Stories with open notes that this person is to see to.
    virtual base::Result<std::vector<story::ArticleId>> withNotesFor(const QString &person) = 0;
    /// Words of the stories that are spelled nearly like this one, the most frequent first.
    virtual base::Result<QStringList> nearWords(const QString &word, int limit) = 0;
    virtual base::Result<std::vector<Revision>> revisions(const story::ArticleId &id) = 0;
    /// The story as that revision has it, in the state it is in now.
    virtual base::Result<story::Article> revision(const story::RevisionId &id) = 0;
    /// Gives a revision a name and a pin, or takes them (an empty name). One that has either is kept as it
    /// is.
    virtual base::Result<> setMark(const story::RevisionId &id, const QString &name, bool isPinned) = 0;
    /// Up to which revision somebody has read a story; a null id: nothing of it.
    virtual base::Result<> setRead(const story::ArticleId &id, const QString &person,
                                   const story::RevisionId &revision)
        = 0;
    virtual base::Result<story::RevisionId> lastRead(const story::ArticleId &id, const QString &person) = 0;
    /// How many revisions of a story hold one of these phrases: as whole words, in any letter case, with any
    /// space, hyphen or emphasis between the words.
    virtual base::Result<int> countInHistory(const story::ArticleId &id, const QStringList &phrases) = 0;
    /// Takes them out of every revision and out of what lies beside the text, for good: rows, full text index
    /// and log. Conflict where the story as it stands holds one in its text or fields; there they are the
    /// writer's to take out. Copies of the database keep them.
    virtual base::Result<Purge> purge(const story::ArticleId &id, const QStringList &phrases,
                                      const QString &by)
        = 0;
    /// The latest first.
    virtual base::Result<std::vector<Purge>> purges(const story::ArticleId &id) = 0;
    virtual base::Result<> remove(const story::ArticleId &id) = 0;
};

/// A window has a story to itself for a while.
struct Lease
{
    story::ArticleId article;
    QString holder;   ///< the window
    QString person;   ///< who sits at it
    qint64 until = 0; ///< UTC milliseconds
};

/// Who is writing in which story. A window takes a story when it opens it, says every now and then that it
/// is still there, and is believed to be gone after 60 s of silence. Two windows never put each other's words
/// away: what the other one saved is never written over.
class LeaseRepository
{
public:
    virtual ~LeaseRepository() = default;
    /// The window that takes and saves through this store; empty: none, a program that writes once and ends.
    virtual void setHolder(const QString &holder) = 0;
    /// The lease that is in force afterwards: this window's, unless another holds the story and it is not to
    /// be taken over.
    virtual base::Result<Lease> take(const story::ArticleId &article, const QString &person, bool evenIfHeld)
        = 0;
    /// Holds it for another 60 s. False where another window has had it since.
    virtual base::Result<bool> keep(const story::ArticleId &article) = 0;
    virtual base::Result<> give(const story::ArticleId &article) = 0;
    /// Asks whoever has the story to hand it over.
    virtual base::Result<> ask(const story::ArticleId &article, const QString &person) = 0;
    /// Who asked this window for it since it took it; empty: nobody.
    virtual base::Result<QString> askedBy(const story::ArticleId &article) = 0;
    /// This window has the story open to read it: for another 60 s.
    virtual base::Result<> beThere(const story::ArticleId &article, const QString &person) = 0;
    /// It has it open no more.
    virtual base::Result<> leave(const story::ArticleId &article) = 0;
    /// Who has the story open to read it in other windows, each once.
    virtual base::Result<QStringList> readers(const story::ArticleId &article) = 0;
    /// Conflict where another window has had the story since this one took it. For whoever saves a text that
    /// it read long ago, in the transaction that saves.
    virtual base::Result<> require(const story::ArticleId &article) = 0;
};

/// A move that a person asks for, with what the store cannot know of the text.
struct MoveRequest
{
    story::ArticleId article;
    workflow::Move move = workflow::Move::Submit;
    QString person;
    QString reason = {};
    QString contentHash = {}; ///< of the text that the person saw
    QString assignee = {};    ///< of a hand-over
    qint64 time = 0;          ///< of a schedule, UTC milliseconds
    std::vector<base::Finding> findings = {};
    QStringList openQuestions = {};
    std::vector<base::TextRange> pendingSuggestions = {};
};

/// A story was written out, printed or sent: what left the house.
struct ExportRecord
{
    story::ArticleId article;
    QString format; ///< "pdf", "print"
    QString by;
    qint64 at = 0;       ///< UTC milliseconds; the store's own when it is added
    QString contentHash; ///< of the text
};

/// Where stories stand: moves, waivers, answers, corrections. Rows are added, never changed.
class WorkflowRepository
{
public:
    virtual ~WorkflowRepository() = default;
    /// Everything the store knows that decides what a person may do with a story now; findings, questions and
    /// suggestions are the caller's to add.
    virtual base::Result<workflow::Facts> facts(const story::ArticleId &article, const QString &person) = 0;
    /// Makes a move: decides anew, in one transaction, whether this person may. Conflict where the text is
    /// not the one that the person saw.
    virtual base::Result<workflow::Record> move(const MoveRequest &request) = 0;
    virtual base::Result<std::vector<workflow::Record>> records(const story::ArticleId &article) = 0;
    /// Denied where the role is not one that may waive.
    virtual base::Result<> waive(const story::ArticleId &article, const workflow::Waiver &waiver) = 0;
    /// A person's answer, for this text, to what no program can decide.
    virtual base::Result<> answer(const story::ArticleId &article, const QString &rule,
                                  const QString &contentHash, const QString &by)
        = 0;
    virtual base::Result<QStringList> answered(const story::ArticleId &article, const QString &contentHash)
        = 0;
    virtual base::Result<> passNote(const story::ArticleId &article, const story::NoteId &note,
                                    const QString &by, const QString &reason)
        = 0;
    virtual base::Result<> addExport(const ExportRecord &record) = 0;
    virtual base::Result<std::vector<ExportRecord>> exports(const story::ArticleId &article) = 0;
    virtual base::Result<> correct(const story::Correction &correction) = 0;
    virtual base::Result<std::vector<story::Correction>> corrections(const story::ArticleId &article) = 0;
    /// A newsroom's own way of working; Invalid where the text is no profile.
    virtual base::Result<> saveProfile(const QByteArray &json, const QString &fileName) = 0;
    virtual base::Result<std::vector<workflow::Profile>> profiles() = 0;
};

/// Words of a story that rest on a source or on a piece of evidence.
struct Use
{
    StorySummary story;
    story::AttributionId attribution;
    QString words; ///< their beginning
    bool operator==(const Use &other) const
    {
        return story.id == other.story.id && attribution == other.attribution && words == other.words;
    }
};

/// The source book. What it gives out of a source includes what belongs to entries merged into it.
class SourceRepository
{
public:
    virtual ~SourceRepository() = default;
    /// Invalid where a protected source carries a name, a contact or anything else that tells who it is, its
    /// conversations place, medium or conditions, or its evidence files and descriptions.
    virtual base::Result<> save(const story::Source &source) = 0;
    virtual base::Result<> save(const story::Conversation &conversation) = 0;
    virtual base::Result<> save(const story::Evidence &evidence) = 0;
    virtual base::Result<story::Source> load(const story::SourceId &id) = 0;
    /// Those that are not merged into another, by name.
    virtual base::Result<std::vector<story::Source>> list() = 0;
    /// Those that are merged into another.
    virtual base::Result<std::vector<story::Source>> merged() = 0;
    /// The latest first: the history of the terms somebody spoke on.
    virtual base::Result<std::vector<story::Conversation>> conversations(const story::SourceId &source) = 0;
    /// Of all sources at once, the latest first; each names the source it was held with, merged or not.
    virtual base::Result<std::vector<story::Conversation>> conversations() = 0;
    virtual base::Result<std::vector<story::Evidence>> evidence() = 0;
    virtual base::Result<std::vector<story::Evidence>> evidence(const story::SourceId &source) = 0;
    virtual base::Result<std::vector<story::Evidence>> evidence(const story::ConversationId &conversation)
        = 0;
    virtual base::Result<> remove(const story::SourceId &id) = 0;
    virtual base::Result<> remove(const story::ConversationId &id) = 0;
    virtual base::Result<> remove(const story::EvidenceId &id) = 0;
    /// Makes one entry speak for two. Nothing is rewritten, so that unmerge() gives both back as they were.
    /// Invalid where they are one already, in either direction.
    virtual base::Result<> merge(const story::SourceId &duplicate, const story::SourceId &into) = 0;
    virtual base::Result<> unmerge(const story::SourceId &duplicate) = 0;
    /// Every attribution that rests on a source, or on a piece of evidence; the story changed last first.
    virtual base::Result<std::vector<Use>> uses(const story::SourceId &source) = 0;
    virtual base::Result<std::vector<Use>> uses(const story::EvidenceId &evidence) = 0;
};

/// Recordings, documents and captured pages, each under the SHA-256 of its content in a folder beside the
/// database, for their owner alone.
class EvidenceFiles
{
public:
    virtual ~EvidenceFiles() = default;
    /// Copies a file in and returns its SHA-256 in hex. On the disk when this returns.
    virtual base::Result<QString> add(QIODevice &device, const QString &name) = 0;
    /// Where it lies; NotFound where there is none. Its content is not read.
    virtual base::Result<QString> path(const QString &sha256) const = 0;
    /// Reads a file through, which takes a while for a recording: Database where it is not what was stored.
    virtual base::Result<> check(const QString &sha256) const = 0;
    /// Takes a file away for good; Conflict where a piece of evidence names it still.
    virtual base::Result<> remove(const QString &sha256) = 0;
};

/// The desks of the newsroom and the people on them.
class StaffRepository
{
public:
    virtual ~StaffRepository() = default;
    virtual base::Result<> save(const story::NewsDesk &desk) = 0;
    virtual base::Result<> save(const story::Person &person) = 0;
    virtual base::Result<std::vector<story::NewsDesk>> desks() = 0;
    virtual base::Result<std::vector<story::Person>> people() = 0;
    /// Sets what a person proves with who they are (kept as an Argon2id hash); empty takes it away.
    virtual base::Result<> setPassphrase(const story::PersonId &person, const QString &passphrase) = 0;
    /// Whether a passphrase is set for the person of that name, and whether this is it.
    virtual base::Result<bool> hasPassphrase(const QString &name) = 0;
    virtual base::Result<bool> checkPassphrase(const QString &name, const QString &passphrase) = 0;
};

/// Photos and other files by their content: the name of a file is asset:<sha256>.
class AssetRepository : public story::AssetProvider
{
public:
    virtual base::Result<QString> add(const QByteArray &bytes, const QString &mimeType) = 0;
};

class PublicationRepository
{
public:
    virtual ~PublicationRepository() = default;
    virtual base::Result<story::Publication> load() = 0;
    virtual base::Result<> save(const story::Publication &publication) = 0;
};

/// What stands in the file is not what should: one sentence each, for people.
struct StoreReport
{
    int articles = 0;
    int revisions = 0;
    int sources = 0;
    int assets = 0;
    int files = 0; ///< of evidence
    int moves = 0;
    QStringList faults;
};

/// One open database. Belongs to the thread that opened it.
class Store
{
public:
    virtual ~Store() = default;
    virtual ArticleRepository &articles() = 0;
    virtual SourceRepository &sources() = 0;
    virtual EvidenceFiles &evidenceFiles() = 0;
    virtual LeaseRepository &leases() = 0;
    virtual WorkflowRepository &workflow() = 0;
    virtual StaffRepository &staff() = 0;
    virtual AssetRepository &assets() = 0;
    virtual PublicationRepository &publication() = 0;
    /// What the vault sealed; see core/vault.
    virtual vault::Rows &vault() = 0;
    /// Runs work in one transaction; rolls back where it returns an error.
    virtual base::Result<> inTransaction(const std::function<base::Result<>()> &work) = 0;
    /// Reads everything and compares it with its hashes.
    virtual base::Result<StoreReport> verify() = 0;
};

/// Opens the database anew, for the thread that calls it.
using StoreFactory = std::function<base::Result<std::unique_ptr<Store>>()>;

}
