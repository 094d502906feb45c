// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/secrets.h"
#include "core/desk/sourcekeeper.h"
#include "core/store/sql/sqlstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Notes what it is given to seal, as it reads it.
class OpenVault final : public check::Secrets
{
public:
    std::optional<std::vector<base::TextRange>> find(const QString &) const override
    {
        return std::vector<base::TextRange>();
    }
    bool isIn(const QByteArray &) const override { return false; }
    base::Result<> keepFile(const QString &reference, const QString &path, const QString &name) const override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, file.errorString());
        kept << u"%1 %2 %3"_s.arg(reference, name, QString::fromUtf8(file.readAll()));
        return {};
    }
    mutable QStringList kept;
};

}

/// Keeping a whole entry of the source book.
class TestSourceDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entryComesBackAsItWasDrafted();
    void missingFileChangesNothing();
    void protectedSourceLosesItsIdentity();
    void filesOfAProtectedSourceAreSealed();
    void protectionNeedsTheEntriesApart();
    void sourceInUseStays();
    void keeperWorksElsewhere();

private:
    desk::SourceDraft draft() const;
    desk::SourceBook book() const { return desk::SourceBook::read(m_store->sources()).value(); }
    QString writeFile(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    store::StoreFactory m_openStore;
    std::unique_ptr<store::Store> m_store;
};

void TestSourceDraft::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_openStore = [path = m_folder->filePath(u"newsroom.sqlite"_s)] { return store::openStore(path); };
    m_store = std::move(*m_openStore());
}

QString TestSourceDraft::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

desk::SourceDraft TestSourceDraft::draft() const
{
    desk::SourceDraft draft;
    story::Source &source = draft.entry.source;
    source = {.id = story::SourceId::create(),
              .publicName = u"Ines Calloway"_s,
              .role = u"harbour master"_s,
              .readerDescription = u"a port official"_s,
              .contact = u"01 555"_s};
    const auto talk = story::ConversationId::create();
    draft.entry.conversations = {{.id = talk,
                                  .source = source.id,
                                  .at = 1'000'000'000,
                                  .place = u"quay"_s,
                                  .by = u"Lind"_s,
                                  .terms = story::Terms::OnBackground,
                                  .conditions = u"not before the vote"_s,
                                  .medium = u"telephone"_s}};
    draft.entry.evidence = {{.id = story::EvidenceId::create(),
                             .source = source.id,
                             .conversation = talk,
                             .kind = story::EvidenceKind::Recording,
                             .place = u"00:12:40"_s,
                             .description = u"the tape"_s,
                             .at = 1'000'000'000}};
    return draft;
}

void TestSourceDraft::entryComesBackAsItWasDrafted()
{
    desk::SourceDraft draft = this->draft();
    draft.files = {{draft.entry.evidence.front().id, writeFile(u"quay.ogg"_s, "the words as spoken")}};
    QVERIFY(desk::saveSource(*m_store, draft));
    const desk::SourceBook kept = book();
    const desk::SourceBook::Entry *entry = kept.entry(draft.entry.source.id);
    QVERIFY(entry);
    QCOMPARE(entry->source, draft.entry.source);
    QCOMPARE(entry->conversations, draft.entry.conversations);
    QCOMPARE(entry->evidence.front().locator, u"quay.ogg"_s);
    QVERIFY(m_store->evidenceFiles().check(entry->evidence.front().sha256));
    desk::SourceDraft less{*entry, {}};
    less.entry.conversations.clear();
    less.entry.evidence.front().conversation = {};
    QVERIFY(desk::saveSource(*m_store, less));
    QVERIFY(book().entry(draft.entry.source.id)->conversations.empty());
    QCOMPARE(book().entry(draft.entry.source.id)->evidence.size(), 1u);
}

void TestSourceDraft::missingFileChangesNothing()
{
    desk::SourceDraft draft = this->draft();
    draft.files = {{draft.entry.evidence.front().id, m_folder->filePath(u"none.ogg"_s)}};
    QCOMPARE(desk::saveSource(*m_store, draft).error().code, base::ErrorCode::Io);
    QVERIFY(book().entries().empty());
    draft.files.clear();
    draft.entry.source.publicName.clear();
    draft.entry.source.readerDescription.clear();
    QCOMPARE(desk::saveSource(*m_store, draft).error().code, base::ErrorCode::Invalid);
}

void TestSourceDraft::protectedSourceLosesItsIdentity()
{
    desk::SourceDraft draft = this->draft();
    QVERIFY(desk::saveSource(*m_store, draft));
    draft.entry.source.vaultReference = u"v1"_s;
    QVERIFY(desk::saveSource(*m_store, draft));
    const desk::SourceBook kept = book();
    const desk::SourceBook::Entry &entry = kept.entries().front();
    QCOMPARE(entry.source.displayName(), u"a port official"_s);
    QVERIFY(entry.source.publicName.isEmpty() && entry.source.contact.isEmpty());
    const story::Conversation &talk = entry.conversations.front();
    QVERIFY(talk.place.isEmpty() && talk.medium.isEmpty() && talk.conditions.isEmpty());
    QCOMPARE(talk.terms, story::Terms::OnBackground);
    QCOMPARE(talk.at % (24LL * 60 * 60 * 1000), 0);
    const story::Evidence &evidence = entry.evidence.front();
    QVERIFY(evidence.locator.isEmpty() && evidence.description.isEmpty() && evidence.sha256.isEmpty());
    // The store itself refuses what a caller forgot to take out.
    story::Conversation leak = talk;
    leak.place = u"Zorblax Street"_s;
    QCOMPARE(m_store->sources().save(leak).error().code, base::ErrorCode::Invalid);
    story::Evidence tape = evidence;
    tape.locator = u"Zorblax.ogg"_s;
    QCOMPARE(m_store->sources().save(tape).error().code, base::ErrorCode::Invalid);
}

/// Those that come with it, and those that were kept openly while it had a name.
void TestSourceDraft::filesOfAProtectedSourceAreSealed()
{
    const auto openFiles = [this] {
        QStringList names;
        QDirIterator files(m_folder->filePath(u"newsroom.sqlite.files"_s), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names << files.next();
        return names;
    };
    desk::SourceDraft draft = this->draft();
    draft.entry.evidence.push_back({.id = story::EvidenceId::create(), .source = draft.entry.source.id});
    const story::EvidenceId tape = draft.entry.evidence[0].id;
    draft.files = {{tape, writeFile(u"quay.ogg"_s, "the words")}};
    QVERIFY(desk::saveSource(*m_store, draft));
    QCOMPARE(openFiles().size(), 1);

    desk::SourceDraft shielded{*book().entry(draft.entry.source.id), {}};
    shielded.entry.source.vaultReference = u"v1"_s;
    shielded.files = {{shielded.entry.evidence[1].id, writeFile(u"Zorblax.ogg"_s, "Zorblax speaks")}};
    QCOMPARE(desk::saveSource(*m_store, shielded).error().code, base::ErrorCode::Denied); // no vault is open
    QVERIFY(!book().entries().front().source.isProtected());
    QCOMPARE(openFiles().size(), 1);

    const OpenVault vault;
    check::setOpenSecrets(&vault);
    const auto saved = desk::saveSource(*m_store, shielded);
    check::setOpenSecrets(nullptr);
    QVERIFY(saved);
    QCOMPARE(vault.kept, (QStringList{u"v1 Zorblax.ogg Zorblax speaks"_s, u"v1 quay.ogg the words"_s}));
    QVERIFY(book().entries().front().source.isProtected());
    QCOMPARE(openFiles(), QStringList());
    QVERIFY(m_store->verify()->faults.isEmpty());
}

void TestSourceDraft::protectionNeedsTheEntriesApart()
{
    desk::SourceDraft one = draft();
    desk::SourceDraft two = draft();
    QVERIFY(desk::saveSource(*m_store, one));
    QVERIFY(desk::saveSource(*m_store, two));
    QVERIFY(m_store->sources().merge(two.entry.source.id, one.entry.source.id));
    one.entry.source.vaultReference = u"v1"_s;
    QCOMPARE(desk::saveSource(*m_store, one).error().code, base::ErrorCode::Conflict);
}

void TestSourceDraft::sourceInUseStays()
{
    const desk::SourceDraft draft = this->draft();
    QVERIFY(desk::saveSource(*m_store, draft));
    story::Article article{story::ArticleId::create(), {}, u"“Shut,” she said."_s,
                           story::State::Drafting,     {}, {}};
    article.fields.slug = u"quay"_s;
    story::Attribution claim{.id = story::AttributionId::create()};
    claim.sourceId = draft.entry.source.id;
    article.attributions = {claim};
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"new"_s));
    QCOMPARE(desk::removeSource(*m_store, draft.entry.source.id).error().code, base::ErrorCode::Conflict);
    QVERIFY(m_store->articles().remove(article.id));
    QVERIFY(desk::removeSource(*m_store, draft.entry.source.id));
    QVERIFY(book().entries().empty());
}

void TestSourceDraft::keeperWorksElsewhere()
{
    desk::SourceKeeper keeper(m_openStore);
    QSignalSpy saved(&keeper, &desk::SourceKeeper::saved);
    QSignalSpy checked(&keeper, &desk::SourceKeeper::checked);
    desk::SourceDraft draft = this->draft();
    draft.files = {{draft.entry.evidence.front().id, writeFile(u"quay.ogg"_s, "the words")}};
    keeper.save(draft);
    QVERIFY(keeper.isBusy());
    QVERIFY(saved.wait());
    const QString hash = book().entries().front().evidence.front().sha256;
    keeper.check(hash);
    QVERIFY(checked.wait());
    const auto path = checked.front().front().value<base::Result<QString>>();
    QVERIFY(path && QFile::exists(*path));
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("The");
    file.close();
    keeper.check(hash);
    QVERIFY(checked.wait());
    QCOMPARE(checked.back().front().value<base::Result<QString>>().error().code, base::ErrorCode::Database);
}

QTEST_GUILESS_MAIN(TestSourceDraft)
#include "tst_sourcedraft.moc"
