// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/store/sql/connection.h"
#include "core/store/store.h"

#include <limits>

namespace galley::store {

class PurgedWords;
struct NewRevision;
struct RevisionText;
class SqlLeases;
class Statement;

/// A version that is to stand in a history beside the story as it is.
struct KeptVersion
{
    story::Article article;
    QString author;
    qint64 at = 0; ///< UTC milliseconds; no earlier than the newest that is there
    QString name = {};
    bool isPinned = false;
};

class SqlArticles final : public ArticleRepository
{
public:
    SqlArticles(const Connection &connection, const base::Clock &clock, SqlLeases &leases);
    base::Result<story::State> save(const story::Article &article, const QString &author,
                                    const QString &reason) override;
    base::Result<bool> saveTyped(const story::ArticleId &id, const std::vector<story::TypedEdit> &edits,
                                 const QString &author) override;
    base::Result<> settle(const story::ArticleId &id) override;
    /// Settles stories whose last edits were left behind.
    base::Result<> settleLeft();
    base::Result<> index(const story::ArticleId &id) override;
    base::Result<story::Article> load(const story::ArticleId &id) override;
    base::Result<> keepAside(const story::Article &article, const QString &author) override;
    /// Of one story, in order, ahead of the story as it is.
    base::Result<> keepAside(const std::vector<KeptVersion> &versions, const QString &author);
    base::Result<std::vector<StorySummary>> list(const StoryFilter &filter) override;
    base::Result<std::vector<StorySummary>> find(const QString &slugOrId) override;
    base::Result<std::vector<StoryGroup>> count(const StoryFilter &filter, StoryGrouping by) override;
    base::Result<std::vector<SearchHit>> search(const QString &query, const StoryFilter &filter) override;
    base::Result<std::vector<NoteHit>> searchNotes(const QString &query, const StoryFilter &filter) override;
    base::Result<> addNoteStep(const story::ArticleId &id, const story::NoteStep &step) override;
    base::Result<std::vector<story::NoteStep>> noteSteps(const story::ArticleId &id) override;
    base::Result<> takeNoteSteps(const std::vector<story::NoteStepId> &steps) override;
    base::Result<std::vector<story::ArticleId>> withNoteStepsOf(const QString &person) override;
    base::Result<> keepDraft(const story::ArticleId &id, const QString &by,
                             const std::optional<story::NoteStep> &draft) override;
    base::Result<std::optional<story::NoteStep>> draft(const story::ArticleId &id,
                                                       const QString &by) override;
    base::Result<std::vector<story::ArticleId>> withNotesFor(const QString &person) override;
    base::Result<QStringList> nearWords(const QString &word, int limit) override;
    base::Result<std::vector<Revision>> revisions(const story::ArticleId &id) override;
    base::Result<story::Article> revision(const story::RevisionId &id) override;
    base::Result<> setMark(const story::RevisionId &id, const QString &name, bool isPinned) override;
    base::Result<> setRead(const story::ArticleId &id, const QString &person,
                           const story::RevisionId &revision) override;
    base::Result<story::RevisionId> lastRead(const story::ArticleId &id, const QString &person) override;
    base::Result<int> countInHistory(const story::ArticleId &id, const QStringList &phrases) override;
    base::Result<Purge> purge(const story::ArticleId &id, const QStringList &phrases,
                              const QString &by) override;
    base::Result<std::vector<Purge>> purges(const story::ArticleId &id) override;
    base::Result<> remove(const story::ArticleId &id) override;

private:
    struct Newest;
    /// What was written last, so that the next save of it neither reads nor counts it again.
    struct Written
    {
        story::Article article;
        QString rowHash; ///< as long as the row has it, the row is this
        int words = 0;
        qint64 indexedAt = 0;
        bool isIndexed = false;
        QString revision = {}; ///< that holds it
        bool hasTyped = false; ///< edits stand beside it
    };
    base::Result<story::Article> stored(const story::ArticleId &id);
    bool isJustIndexed(const story::ArticleId &id) const;
    base::Result<std::optional<Newest>> newestRevision(const QString &article, const QString &author) const;
    base::Result<QDateTime> guardEmbargo(const story::Article &stored, const QDateTime &changed);
    base::Result<QDateTime> embargoAt(const story::ArticleId &id, qint64 moment);
    base::Result<story::State> guardState(const story::Article &stored, const story::Article &changed,
                                          const QString &author);
    base::Result<Written> writeAll(const story::Article &article, const QString &author,
                                   const QString &reason);
    base::Result<QString> writeArticle(const story::Article &article, const RevisionText &text, int words,
                                       const QString &head);
    base::Result<NewRevision> nextRevision(const story::Article &article, const RevisionText &text,
                                           const QString &author, const QString &reason, qint64 at) const;
    base::Result<> insertRevision(const QString &article, const NewRevision &next, const QString &author,
                                  const QString &reason);
    /// The revision's id.
    base::Result<QString> addRevision(const story::Article &article, const QString &author,
                                      const QString &reason, qint64 at);
    base::Result<> addKept(const KeptVersion &version);
    base::Result<QString> bodyOf(const QString &revision) const;
    bool addTyped(story::Article &article, const QString &articleHash) const;
    base::Result<> forgetTyped(const story::ArticleId &id);
    base::Result<> writeIndex(const story::Article &article, const QString &plain);
    base::Result<> writeAttributions(const story::Article &article);
    base::Result<> purgeCurrent(const story::Article &stored, const PurgedWords &words, const QString &head,
                                const QString &by);

    const Connection &m_connection;
    const base::Clock &m_clock;
    SqlLeases &m_leases;
    std::optional<Written> m_written;
};

class SqlSources final : public SourceRepository
{
public:
    explicit SqlSources(const Connection &connection);
    base::Result<> save(const story::Source &source) override;
    base::Result<> save(const story::Conversation &conversation) override;
    base::Result<> save(const story::Evidence &evidence) override;
    base::Result<story::Source> load(const story::SourceId &id) override;
    base::Result<std::vector<story::Source>> list() override;
    base::Result<std::vector<story::Source>> merged() override;
    base::Result<std::vector<story::Conversation>> conversations(const story::SourceId &source) override;
    base::Result<std::vector<story::Conversation>> conversations() override;
    base::Result<std::vector<story::Evidence>> evidence() override;
    base::Result<std::vector<story::Evidence>> evidence(const story::SourceId &source) override;
    base::Result<std::vector<story::Evidence>> evidence(const story::ConversationId &conversation) override;
    base::Result<> remove(const story::SourceId &id) override;
    base::Result<> remove(const story::ConversationId &id) override;
    base::Result<> remove(const story::EvidenceId &id) override;
    base::Result<> merge(const story::SourceId &duplicate, const story::SourceId &into) override;
    base::Result<> unmerge(const story::SourceId &duplicate) override;
    base::Result<std::vector<Use>> uses(const story::SourceId &source) override;
    base::Result<std::vector<Use>> uses(const story::EvidenceId &evidence) override;

    /// Sweeps the log, in which the rows before still stand, once somebody became protected or was removed
    /// and no transaction is under way.
    base::Result<> forget();

private:
    /// Invalid where something would tell who a protected source is.
    base::Result<> refuseIdentity(const story::SourceId &source, bool tellsWho);

    const Connection &m_connection;
    bool m_isToForget = false;
};

class FolderEvidenceFiles final : public EvidenceFiles
{
public:
    explicit FolderEvidenceFiles(const Connection &connection);
    base::Result<QString> add(QIODevice &device, const QString &name) override;
    base::Result<QString> path(const QString &sha256) const override;
    base::Result<> check(const QString &sha256) const override;
    base::Result<> remove(const QString &sha256) override;

private:
    const Connection &m_connection;
};

/// In the folder beside a file, or on the server.
std::unique_ptr<EvidenceFiles> makeEvidenceFiles(const Connection &connection);

/// Where the file of that hash lies. Two letters of the hash are a folder, so that none holds too many files.
QString evidencePlace(const QString &databasePath, const QString &sha256);

struct KeptFile
{
    QString sha256;
    qint64 size = 0; ///< bytes
};
/// Copies a file into the folder beside a database. On the disk when this returns.
base::Result<KeptFile> keepEvidenceFile(const QString &databasePath, QIODevice &device);

class SqlWorkflow final : public WorkflowRepository
{
public:
    SqlWorkflow(const Connection &connection, ArticleRepository &articles, const base::Clock &clock);
    base::Result<workflow::Facts> facts(const story::ArticleId &article, const QString &person) override;
    base::Result<workflow::Record> move(const MoveRequest &request) override;
    base::Result<std::vector<workflow::Record>> records(const story::ArticleId &article) override;
    base::Result<> waive(const story::ArticleId &article, const workflow::Waiver &waiver) override;
    base::Result<> answer(const story::ArticleId &article, const QString &rule, const QString &contentHash,
                          const QString &by) override;
    base::Result<QStringList> answered(const story::ArticleId &article, const QString &contentHash) override;
    base::Result<> passNote(const story::ArticleId &article, const story::NoteId &note, const QString &by,
                            const QString &reason) override;
    base::Result<> addExport(const ExportRecord &record) override;
    base::Result<std::vector<ExportRecord>> exports(const story::ArticleId &article) override;
    base::Result<> correct(const story::Correction &notice) override;
    base::Result<std::vector<story::Correction>> corrections(const story::ArticleId &article) override;
    base::Result<> saveProfile(const QByteArray &json, const QString &fileName) override;
    base::Result<std::vector<workflow::Profile>> profiles() override;

private:
    base::Result<workflow::Profile> profileOf(const QString &deskName);
    base::Result<> addHistory(workflow::Facts &facts);
    base::Result<> addWaivers(workflow::Facts &facts);
    base::Result<> writeState(const story::Article &article);

    const Connection &m_connection;
    ArticleRepository &m_articles;
    const base::Clock &m_clock;
};

class SqlStaff final : public StaffRepository
{
public:
    explicit SqlStaff(const Connection &connection);
    base::Result<> save(const story::NewsDesk &desk) override;
    base::Result<> save(const story::Person &person) override;
    base::Result<std::vector<story::NewsDesk>> desks() override;
    base::Result<std::vector<story::Person>> people() override;
    base::Result<> setPassphrase(const story::PersonId &person, const QString &passphrase) override;
    base::Result<bool> hasPassphrase(const QString &name) override;
    base::Result<bool> checkPassphrase(const QString &name, const QString &passphrase) override;

private:
    base::Result<> write(const story::Person &person) const;
    base::Result<std::vector<story::Person::Role>> roles(const story::PersonId &person) const;
    base::Result<QString> passphraseHash(const QString &name) const;

    const Connection &m_connection;
};

class SqlAssets final : public AssetRepository
{
public:
    explicit SqlAssets(const Connection &connection);
    base::Result<QByteArray> asset(const QString &file) const override;
    base::Result<QString> add(const QByteArray &bytes, const QString &mimeType) override;

private:
    const Connection &m_connection;
};

class SqlPublications final : public PublicationRepository
{
public:
    explicit SqlPublications(const Connection &connection);
    base::Result<story::Publication> load() override;
    base::Result<> save(const story::Publication &publication) override;

private:
    const Connection &m_connection;
};

/// As it stands in a row: in one line.
QString compactJson(const QJsonObject &object);

RevisionText textOf(const story::Article &article);

/// BLAKE2b-256 over everything of a row that holds words, so that damage SQLite does not see is found.
QString rowHash(const QString &table, const QStringList &values);

/// Rows with a number above the one and up to the other.
struct RowRange
{
    qint64 after = std::numeric_limits<qint64>::min();
    qint64 upTo = std::numeric_limits<qint64>::max();
};

/// Adds what is wrong with stories, by their numbers: the text as it is, every version, and their chain.
base::Result<> storyFaults(const Connection &connection, StoreReport &report, const RowRange &stories);
/// With photos, by their rows.
base::Result<> assetFaults(const Connection &connection, StoreReport &report, const RowRange &rows);
/// With everything else in the database, and with the file itself.
base::Result<> shortTableFaults(const Connection &connection, StoreReport &report);

/// Writes the row hashes of sources, conversations and evidence that have none.
base::Result<> hashSourceRows(const Connection &connection);
/// Adds what is wrong with the rows of the source book, and with the files of its evidence.
base::Result<> sourceFaults(const Connection &connection, StoreReport &report);
base::Result<> evidenceFileFaults(const Connection &connection, StoreReport &report);

/// The columns of a story in a list, and the summary they make; a query may have more behind them.
inline const QString summaryColumns = QStringLiteral(
    "a.id, a.slug, a.headline, a.desk, a.byline, a.state, a.due_at, a.changed_at, a.words, a.planned_length,"
    " a.budget_line, a.section, a.edition, a.page_slot, a.embargo_until, a.urgency, a.holder");
inline constexpr int summaryWidth = 17; ///< columns
StorySummary summaryFromRow(const Statement &row);

/// Puts what is searched of a story into the full text index: slug, headline, deck, byline and body, with the
/// stems of their words.
base::Result<> writeStoryText(const Connection &connection, qint64 row, QStringList columns,
                              const QString &language);
/// In which stories were written, of those whose words have stems.
base::Result<QStringList> textLanguages(const Connection &connection);
/// Writes the stems of the stories and notes that are there.
base::Result<> fillStems(const Connection &connection);

/// Takes the notes of a story out of the full text index and of their table.
base::Result<> clearNotes(const Connection &connection, const QString &article);
/// Puts the notes of a story into the full text index, in place of those that were there.
base::Result<> writeNotes(const Connection &connection, const story::Article &article);
/// Fills what the board shows of every story.
base::Result<> fillBoard(const Connection &connection);

/// Over what stands beside the words of a revision: id, article, parent, author, at, reason, content_hash,
/// name, pinned, changed_words, base, depth.
QString revisionRecordHash(const QStringList &values);
/// Writes it into its row, anew after each change of it.
base::Result<> hashRevisionRecord(const Connection &connection, const QString &id);
/// Of all that have none yet.
base::Result<> hashRevisionRecords(const Connection &connection);
base::Result<> revisionRecordFaults(const Connection &connection, StoreReport &report,
                                    const RowRange &stories);

/// The place of a revision in its story's chain: the hash covers the one it stands upon (empty: none), and
/// the story keeps the newest, so that a revision or the end of a history taken away is found.
QString chainHash(const QString &previous, const QString &id, const QString &wordsHash);
base::Result<> writeHead(const Connection &connection, const QString &article, const QString &hash);
/// Makes the chain of one story anew and returns its head.
base::Result<QString> chainRevisions(const Connection &connection, const QString &article);
base::Result<> chainEveryStory(const Connection &connection);

/// Writes the hashes of what the newsroom decided for all its stories, as it stands.
base::Result<> hashSettings(const Connection &connection);
/// Makes a change to it, and its hashes with it, in one transaction.
base::Result<> changeSettings(const Connection &connection, const std::function<base::Result<>()> &change);
base::Result<> settingsFaults(const Connection &connection, StoreReport &report);
base::Result<> chainFaults(const Connection &connection, StoreReport &report, const RowRange &stories);

/// Whether the files of evidence beside the database are looked for too: a copy has none beside it.
enum class VerifyFiles { Yes, No };
/// Compares every row that holds words with its hash, and runs SQLite's own checks.
base::Result<StoreReport> verifyDatabase(const Connection &connection, VerifyFiles files = VerifyFiles::Yes);

}
