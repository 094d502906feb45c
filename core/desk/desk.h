// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/desk/sourcedraft.h"
#include "core/desk/sourceimport.h"
#include "core/exchange/exchange.h"
#include "core/store/store.h"

class QIODevice;

namespace galley::desk {

/// What a person can do, for the window and the command line alike. Lives on one thread, holds one open
/// store. Every action either happens whole or returns an Error and changes nothing.
class Desk
{
public:
    Desk(std::unique_ptr<store::Store> store, QString person);
    ~Desk();

    const QString &person() const { return m_person; }
    /// Acts as somebody else from now on. Denied where that person has a passphrase and this is not it.
    base::Result<> becomePerson(const QString &name, const QString &passphrase);

    base::Result<std::vector<store::StorySummary>> stories(const store::StoryFilter &filter = {}) const;
    /// What a desk works on today: all that is on its way (as many as anybody can look through, the next due
    /// first), and what was done last. Costs the same however many stories there are.
    base::Result<std::vector<store::StorySummary>> currentStories() const;
    base::Result<std::vector<store::StoryGroup>> count(const store::StoryFilter &filter,
                                                       store::StoryGrouping by) const
    {
        return m_store->articles().count(filter, by);
    }
    base::Result<std::vector<store::SearchHit>> search(const QString &query,
                                                       const store::StoryFilter &filter = {}) const;
    base::Result<std::vector<store::NoteHit>> searchNotes(const QString &query,
                                                          const store::StoryFilter &filter = {}) const
    {
        return m_store->articles().searchNotes(query, filter);
    }
    base::Result<QStringList> nearWords(const QString &word, int limit = 5) const
    {
        return m_store->articles().nearWords(word, limit);
    }
    base::Result<std::vector<story::ArticleId>> withNotesForMe() const
    {
        return m_store->articles().withNotesFor(m_person);
    }
    /// Keeps what the person at the desk did to a note of a story that another is writing, beside the story.
    base::Result<> addNoteStep(const story::ArticleId &id, story::NoteStep step);
    /// Those that wait, in order.
    base::Result<std::vector<story::NoteStep>> noteSteps(const story::ArticleId &id) const
    {
        return m_store->articles().noteSteps(id);
    }
    /// Stories beside which steps of the person at the desk wait.
    base::Result<std::vector<story::ArticleId>> withMyNoteSteps() const
    {
        return m_store->articles().withNoteStepsOf(m_person);
    }
    /// The note that the person at the desk was writing on a story and has not sent.
    base::Result<std::optional<story::NoteStep>> draft(const story::ArticleId &id) const
    {
        return m_store->articles().draft(id, m_person);
    }
    /// Puts the steps that wait into a story that nobody writes any more. Left alone while somebody does.
    base::Result<> settleNoteSteps(const story::ArticleId &id);
    base::Result<std::vector<store::Revision>> revisions(const story::ArticleId &id) const;
    base::Result<story::Article> revision(const story::RevisionId &id) const;
    base::Result<> setMark(const story::RevisionId &id, const QString &name, bool isPinned)
    {
        return m_store->articles().setMark(id, name, isPinned);
    }
    /// See store::ArticleRepository::purge(); for what the person at the desk took out of a story.
    base::Result<store::Purge> purge(const story::ArticleId &id, const QStringList &phrases)
    {
        return m_store->articles().purge(id, phrases, m_person);
    }
    base::Result<int> countInHistory(const story::ArticleId &id, const QStringList &phrases) const
    {
        return m_store->articles().countInHistory(id, phrases);
    }
    base::Result<std::vector<store::Purge>> purges(const story::ArticleId &id) const
    {
        return m_store->articles().purges(id);
    }
    /// Up to which revision the person at the desk has read a story; a null id: nothing of it.
    base::Result<story::RevisionId> lastRead(const story::ArticleId &id) const;
    base::Result<> setRead(const story::ArticleId &id, const story::RevisionId &revision);
    base::Result<story::Article> article(const story::ArticleId &id) const;
    /// By slug or by the beginning of the id; Invalid where several match, NotFound where none does.
    base::Result<story::Article> articleNamed(const QString &slugOrId) const;
    /// Another story that is still to run, or runs in the same edition, is called by the same slug.
    base::Result<bool> isSlugTaken(const story::Article &article) const;
    base::Result<story::Publication> publication() const;
    const story::AssetProvider &assets() const;
    store::SourceRepository &sources() { return m_store->sources(); }
    const store::EvidenceFiles &evidenceFiles() { return m_store->evidenceFiles(); }
    store::LeaseRepository &leases() { return m_store->leases(); }
    store::WorkflowRepository &workflow() { return m_store->workflow(); }
    store::StaffRepository &staff() { return m_store->staff(); }
    /// Sealed rows and records; only galley-vault opens them.
    vault::Rows &vault() { return m_store->vault(); }
    base::Result<store::StoreReport> verify() { return m_store->verify(); }
    base::Result<> inTransaction(const std::function<base::Result<>()> &work)
    {
        return m_store->inTransaction(work);
    }

    /// A new story with its first revision. An empty slug is made of the headline, or "story-<date>-<n>".
    base::Result<story::Article> newStory(story::Fields fields, const QString &body = {},
                                          story::State state = story::State::Drafting);
    /// The slug of a story that is called by its headline, whatever that was before; as it is where it fits.
    base::Result<QString> slugByHeadline(const story::Fields &fields) const;
    base::Result<> save(const story::Article &article, const QString &reason);
    /// See store::ArticleRepository::keepAside(); for what the person at the desk wrote.
    base::Result<> keepAside(const story::Article &article)
    {
        return m_store->articles().keepAside(article, m_person);
    }
    base::Result<> remove(const story::ArticleId &id);
    base::Result<> savePublication(const story::Publication &publication);
    /// Reads a file of any known format and stores it, as storeImported() does.
    base::Result<story::Article> importFile(QIODevice &device, const QString &fileName);
    /// Stores what was understood of a file: with the photos within and beside it, notes and suggestions of
    /// its authors, and what the detector finds as suggestions. The original of a file from outside is kept
    /// as evidence of a source: the agency, the site, or the document itself.
    base::Result<story::Article> storeImported(const exchange::Imported &imported, const QByteArray &original,
                                               const QString &fileName);
    /// Puts the photos that lie beside a file that was read, or within it, into the store, and their new
    /// names into its story. One that is not there stays named as it was; the page shows an empty frame.
    base::Result<> takePhotos(story::Article &article, const exchange::Imported &imported,
                              const QString &folder);
    /// Puts a photo of the disk into the store; returns the name a story calls it by.
    base::Result<QString> addPhoto(const QString &path);
    /// Fills the database with the sample publication: stories in several states, sources, photos. Returns
    /// the story to show first.
    base::Result<story::ArticleId> loadSample();
    base::Result<bool> isEmpty() const;

    /// See sourcedraft.h.
    base::Result<> saveSource(const SourceDraft &draft) { return desk::saveSource(*m_store, draft); }
    base::Result<> removeSource(const story::SourceId &id) { return desk::removeSource(*m_store, id); }
    base::Result<int> importSources(const ImportPlan &plan) { return applyImport(*m_store, plan); }

    /// The article as the reader is to see it, with the publication, its photos and the sources it names.
    base::Result<story::Story> story(const story::Article &article) const;

private:
    base::Result<std::vector<story::StorySource>> sourcesOf(const story::Article &article) const;
    base::Result<QString> freeSlug(const QString &wish) const;
    /// What is still to be done to an imported story before it is stored.
    using Finish = std::function<base::Result<>(story::Article &)>;
    base::Result<story::Article> importFile(QIODevice &device, const QString &fileName, const Finish &finish);
    base::Result<story::Article> storeImported(const exchange::Imported &imported, const QByteArray &original,
                                               const QString &fileName, const Finish &finish);
    base::Result<story::Article> store(story::Article article, const QString &reason);
    base::Result<> beginHere(story::Article &article) const;
    base::Result<> keepOriginal(const exchange::Imported &imported, const QByteArray &original,
                                const QString &fileName);
    base::Result<story::Source> sourceOf(const exchange::Imported &imported, const QString &fileName);

    std::unique_ptr<store::Store> m_store;
    QString m_person;
};

}
