// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/migrations.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "core/text/anchor.h"
#include "tests/support/testnewsroom.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestSourceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeBackAsTheyWere();
    void protectedSourceKeepsNoIdentity_data();
    void protectedSourceKeepsNoIdentity();
    void whoIsProtectedNowIsForgotten_data();
    void whoIsProtectedNowIsForgotten();
    void mergedEntriesAreOneAndCanBeParted();
    void mergesThatMakeNoSense();
    void removingKeepsTheRest();
    void usesFollowTheStories();
    void filesAreNamedByContent();
    void fileThatChangedIsFound();
    void damageIsFound_data();
    void damageIsFound();
    void firstSchemaUpgrades();

private:
    std::unique_ptr<store::Store> open() const;
    void run(const store::Connection &connection, const QString &sql) const;

    std::unique_ptr<tests::TestNewsroom> m_room;
};

void TestSourceStore::init()
{
    m_room = std::make_unique<tests::TestNewsroom>();
}

std::unique_ptr<store::Store> TestSourceStore::open() const
{
    auto opened = store::openStore(m_room->place());
    return opened ? std::move(*opened) : nullptr;
}

void TestSourceStore::run(const store::Connection &connection, const QString &sql) const
{
    const auto ran = connection.execute(sql);
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().detail));
}

static story::Source person(const QString &name)
{
    return {.id = story::SourceId::create(),
            .kind = story::SourceKind::Spokesperson,
            .publicName = name,
            .role = u"harbour master"_s,
            .organisation = u"Saltmere Harbour"_s,
            .independenceGroup = u"port"_s,
            .aliases = {u"Nessa"_s, u"the master"_s},
            .languages = {u"en"_s, u"ru"_s},
            .contact = u"01 555\nquay 3"_s,
            .notes = u"prefers mornings"_s};
}

static story::Conversation talk(const story::SourceId &source, qint64 at, story::Terms terms)
{
    return {.id = story::ConversationId::create(),
            .source = source,
            .at = at,
            .place = u"the quay"_s,
            .by = u"Lind"_s,
            .terms = terms,
            .termsAgreedBefore = false,
            .conditions = u"no picture"_s,
            .medium = u"interview"_s,
            .embargoUntil = 77};
}

static story::Evidence document(const story::SourceId &source)
{
    return {.id = story::EvidenceId::create(),
            .source = source,
            .kind = story::EvidenceKind::Document,
            .locator = u"survey.pdf"_s,
            .place = u"page 3"_s,
            .sha256 = {},
            .description = u"the survey"_s,
            .at = 5,
            .isSensitive = true};
}

void TestSourceStore::rowsComeBackAsTheyWere()
{
    const auto store = open();
    const story::Source source = person(u"Ines Calloway"_s);
    const story::Conversation first = talk(source.id, 10, story::Terms::OnRecord);
    const story::Conversation second = talk(source.id, 20, story::Terms::DeepBackground);
    story::Evidence evidence = document(source.id);
    QVERIFY(store->sources().save(source));
    QVERIFY(store->sources().save(first));
    QVERIFY(store->sources().save(second));
    QVERIFY(store->sources().save(evidence));
    QVERIFY(*store->sources().load(source.id) == source);
    QVERIFY(store->sources().list()->front() == source);
    QVERIFY(*store->sources().conversations(source.id) == (std::vector{second, first}));
    QVERIFY(store->sources().evidence(source.id)->front() == evidence);
    evidence.conversation = first.id;
    QVERIFY(store->sources().save(evidence));
    QVERIFY(store->sources().evidence(first.id)->front() == evidence);
    const auto report = store->verify();
    QVERIFY(report && report->faults.isEmpty());
    QCOMPARE(report->sources, 1);
}

void TestSourceStore::protectedSourceKeepsNoIdentity_data()
{
    QTest::addColumn<int>("field");
    for (int i = 0; i < 6; ++i)
        QTest::addRow("field %d", i) << i;
}

void TestSourceStore::protectedSourceKeepsNoIdentity()
{
    QFETCH(int, field);
    const auto store = open();
    story::Source source{.id = story::SourceId::create(),
                         .readerDescription = u"a senior port official"_s,
                         .vaultReference = u"v1"_s};
    QVERIFY(store->sources().save(source));
    const std::vector<QString *> texts{&source.publicName, &source.role, &source.organisation,
                                       &source.contact, &source.notes};
    if (field < 5)
        *texts[size_t(field)] = u"Zorblax"_s;
    else
        source.aliases = {u"Zorblax"_s};
    QCOMPARE(store->sources().save(source).error().code, base::ErrorCode::Invalid);
    QVERIFY(m_room->everything().contains("a senior port official"));
    QVERIFY(!m_room->everything().contains("Zorblax"));
}

void TestSourceStore::whoIsProtectedNowIsForgotten_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<bool>("isWithin"); // a larger transaction, as the source book has it
    QTest::newRow("made protected") << false << false;
    QTest::newRow("made protected with the rest of the entry") << false << true;
    QTest::newRow("removed") << true << false;
    QTest::newRow("removed with the rest of the entry") << true << true;
}

/// In no row, no free page and no log, while another window has the newsroom open.
void TestSourceStore::whoIsProtectedNowIsForgotten()
{
    QFETCH(bool, isRemoved);
    QFETCH(bool, isWithin);
    const auto store = open();
    const auto window = open();
    story::Source source = person(u"Marta Qzorblax"_s);
    source.contact = u"qzorblax@example.invalid"_s;
    QVERIFY(store->sources().save(source));
    QVERIFY(window->sources().load(source.id));
    QVERIFY(m_room->everything().contains("Qzorblax"));
    const auto work = [&]() -> base::Result<> {
        if (isRemoved)
            return store->sources().remove(source.id);
        story::Source bare{.id = source.id};
        bare.readerDescription = u"an official"_s;
        bare.vaultReference = u"x"_s;
        return store->sources().save(bare);
    };
    QVERIFY(isWithin ? store->inTransaction(work) : work());
    QCOMPARE(m_room->everything().toLower().count("qzorblax"), 0);
}

void TestSourceStore::mergedEntriesAreOneAndCanBeParted()
{
    const auto store = open();
    store::SourceRepository &sources = store->sources();
    const story::Source kept = person(u"Ines Calloway"_s);
    const story::Source twin = person(u"I. Calloway"_s);
    const story::Source third = person(u"Calloway"_s);
    for (const story::Source &one : {kept, twin, third})
        QVERIFY(sources.save(one));
    QVERIFY(sources.save(talk(kept.id, 10, story::Terms::OnRecord)));
    QVERIFY(sources.save(talk(twin.id, 20, story::Terms::OnBackground)));
    QVERIFY(sources.save(document(third.id)));
    QVERIFY(sources.merge(third.id, twin.id));
    QVERIFY(sources.merge(twin.id, kept.id));
    QCOMPARE(sources.list()->size(), 1u);
    QCOMPARE(sources.merged()->size(), 2u);
    QCOMPARE(sources.conversations(kept.id)->size(), 2u);
    QCOMPARE(sources.evidence(kept.id)->size(), 1u);
    QVERIFY(store->verify()->faults.isEmpty());
    QVERIFY(sources.unmerge(twin.id));
    QVERIFY(sources.unmerge(third.id));
    QCOMPARE(sources.list()->size(), 3u);
    QVERIFY(*sources.load(twin.id) == twin);
    QCOMPARE(sources.conversations(kept.id)->size(), 1u);
}

void TestSourceStore::mergesThatMakeNoSense()
{
    const auto store = open();
    store::SourceRepository &sources = store->sources();
    const story::Source a = person(u"A"_s);
    const story::Source b = person(u"B"_s);
    const story::Source shielded{
        .id = story::SourceId::create(), .readerDescription = u"an official"_s, .vaultReference = u"v1"_s};
    for (const story::Source &one : {a, b, shielded})
        QVERIFY(sources.save(one));
    QCOMPARE(sources.merge(a.id, a.id).error().code, base::ErrorCode::Invalid);
    QVERIFY(sources.merge(a.id, b.id));
    QCOMPARE(sources.merge(b.id, a.id).error().code, base::ErrorCode::Invalid); // a ring
    QCOMPARE(sources.merge(a.id, b.id).error().code, base::ErrorCode::Invalid);
    QCOMPARE(sources.merge(b.id, shielded.id).error().code, base::ErrorCode::Invalid);
    QCOMPARE(sources.merge(b.id, story::SourceId::create()).error().code, base::ErrorCode::NotFound);
}

void TestSourceStore::removingKeepsTheRest()
{
    const auto store = open();
    store::SourceRepository &sources = store->sources();
    const story::Source kept = person(u"Kept"_s);
    const story::Source twin = person(u"Twin"_s);
    QVERIFY(sources.save(kept));
    QVERIFY(sources.save(twin));
    const story::Conversation conversation = talk(kept.id, 10, story::Terms::OnRecord);
    QVERIFY(sources.save(conversation));
    story::Evidence evidence = document(kept.id);
    evidence.conversation = conversation.id;
    QVERIFY(sources.save(evidence));
    QVERIFY(sources.remove(conversation.id));
    QCOMPARE(sources.evidence(kept.id)->size(), 1u); // the paper outlives the note of the talk
    QVERIFY(store->verify()->faults.isEmpty());
    QVERIFY(sources.merge(twin.id, kept.id));
    QVERIFY(sources.remove(kept.id));
    QCOMPARE(sources.list()->size(), 1u);
    QVERIFY(*sources.load(twin.id) == twin);
    QVERIFY(sources.evidence(kept.id)->empty());
    QCOMPARE(sources.remove(kept.id).error().code, base::ErrorCode::NotFound);
    QCOMPARE(sources.save(conversation).error().code, base::ErrorCode::Database); // its source is gone
}

void TestSourceStore::usesFollowTheStories()
{
    const auto store = open();
    store::SourceRepository &sources = store->sources();
    const story::Source source = person(u"Calloway"_s);
    const story::Source twin = person(u"I. Calloway"_s);
    QVERIFY(sources.save(source));
    QVERIFY(sources.save(twin));
    const story::Evidence evidence = document(source.id);
    QVERIFY(sources.save(evidence));
    story::Article article{.id = story::ArticleId::create(), .body = u"The bar moves, she said."_s};
    article.fields.slug = u"bar"_s;
    story::Attribution attribution{.id = story::AttributionId::create(),
                                   .content = {text::makeAnchor(article.body, {0, 13})},
                                   .sourceId = twin.id};
    attribution.evidence = {evidence.id};
    article.attributions = {attribution};
    QVERIFY(store->articles().save(article, u"Lind"_s, u"save"_s));
    QVERIFY(sources.uses(source.id)->empty());
    QVERIFY(sources.merge(twin.id, source.id));
    const auto uses = sources.uses(source.id);
    QVERIFY(uses);
    QCOMPARE(uses->size(), 1u);
    QCOMPARE(uses->front().story.slug, u"bar"_s);
    QCOMPARE(uses->front().words, u"The bar moves"_s);
    QVERIFY(uses->front().attribution == attribution.id);
    QVERIFY(*sources.uses(evidence.id) == *uses);
    article.attributions.clear();
    QVERIFY(store->articles().save(article, u"Lind"_s, u"save"_s));
    QVERIFY(sources.uses(source.id)->empty());
    QVERIFY(sources.uses(evidence.id)->empty());
}

void TestSourceStore::filesAreNamedByContent()
{
    const auto store = open();
    QBuffer buffer;
    buffer.setData(QByteArray(3'000'000, 'x'));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto hash = store->evidenceFiles().add(buffer, u"tape.ogg"_s);
    QVERIFY(hash);
    QCOMPARE(hash->size(), 64);
    buffer.seek(0);
    QCOMPARE(store->evidenceFiles().add(buffer, u"again.ogg"_s).value(), *hash);
    const auto path = store->evidenceFiles().path(*hash);
    QVERIFY(path);
    const QString folder = QFileInfo(QFileInfo(*path).path()).path();
    QVERIFY(tests::TestNewsroom::isOnServer() || folder == m_room->place() + u".files"_s);
    QCOMPARE(QFileInfo(*path).size(), 3'000'000);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(*path) & others));
    QVERIFY(!(QFile::permissions(folder) & others));
    for (const QString &name : {u"../../etc/passwd"_s, u""_s, QString(64, u'0'), QString(64, u'/')})
        QCOMPARE(store->evidenceFiles().path(name).error().code, base::ErrorCode::NotFound);
    QCOMPARE(store->verify()->files, 1);
    QVERIFY(store->verify()->faults.isEmpty());
}

void TestSourceStore::fileThatChangedIsFound()
{
    const auto store = open();
    QBuffer buffer;
    buffer.setData("the words as spoken");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QString hash = store->evidenceFiles().add(buffer, u"tape.ogg"_s).value();
    const bool isOnServer = tests::TestNewsroom::isOnServer();
    QFile file(store->evidenceFiles().path(hash).value());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("The");
    file.close();
    if (isOnServer)
        m_room->tamper(u"UPDATE evidence_piece SET bytes = 'The words'"_s);
    QCOMPARE(store->evidenceFiles().check(hash).error().code, base::ErrorCode::Database);
    QCOMPARE(store->verify()->faults.size(), 1);
    if (isOnServer)
        m_room->tamper(u"DELETE FROM evidence_piece"_s);
    else
        QVERIFY(file.remove());
    QCOMPARE(store->verify()->faults.size(), 1);
}

void TestSourceStore::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("name") << u"UPDATE source SET public_name = 'Other'"_s;
    QTest::newRow("contact") << u"UPDATE source SET contact = ''"_s;
    QTest::newRow("terms") << u"UPDATE conversation SET terms = 'off-record'"_s;
    QTest::newRow("when") << u"UPDATE conversation SET at = at + 1"_s;
    QTest::newRow("evidence") << u"UPDATE evidence SET place = 'page 4'"_s;
}

void TestSourceStore::damageIsFound()
{
    QFETCH(QString, sql);
    {
        const auto store = open();
        const story::Source source = person(u"Calloway"_s);
        QVERIFY(store->sources().save(source));
        QVERIFY(store->sources().save(talk(source.id, 10, story::Terms::OnRecord)));
        QVERIFY(store->sources().save(document(source.id)));
        QVERIFY(store->verify()->faults.isEmpty());
    }
    m_room->tamper(sql);
    QCOMPARE(open()->verify()->faults.size(), 1);
}

static QStringList schemaOf(const store::Connection &connection)
{
    store::Statement query(
        connection,
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_L1);
    QStringList lines;
    if (query.run()) {
        while (query.next())
            lines << query.text(0);
    }
    return lines;
}

/// A newsroom as the first release left it, with rows in every table that the next step changes.
void TestSourceStore::firstSchemaUpgrades()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("a server begins with a later schema");
    const QString source = story::SourceId::create().toString();
    const QString conversation = story::ConversationId::create().toString();
    const QString evidence = story::EvidenceId::create().toString();
    const QString attribution = story::AttributionId::create().toString();
    const QString article = story::ArticleId::create().toString();
    {
        const auto connection = store::Connection::open(m_room->place());
        QVERIFY(store::migrate(**connection, {store::migrations().front()}));
        QCOMPARE(store::schemaVersion(**connection).value(), 1);
        run(**connection,
            u"INSERT INTO source VALUES ('%1', 'person', 'Calloway', 'master', 'Port', '', '', '')"_s.arg(
                source));
        run(**connection,
            u"INSERT INTO conversation VALUES ('%1', '%2', 9, 'quay', 'Lind', 'on-background', 1, '')"_s.arg(
                conversation, source));
        run(**connection, u"INSERT INTO evidence VALUES ('%1', '%2', 'note', 'book 4', '', '')"_s.arg(
                              evidence, conversation));
        const QString annotations
            = u"{\"attributions\":[{\"id\":\"%1\",\"sourceId\":\"%2\",\"confirmed\":true,\"content\":[{\"begin\":0,\"end\":3,\"exact\":\"The\"}]}],\"notes\":[]}"_s
                  .arg(attribution, source);
        const QString hash = store::rowHash(
            u"article"_s, {article, u"drafting"_s, u"{\"slug\":\"bar\"}"_s, u"The bar."_s, annotations});
        run(**connection,
            u"INSERT INTO article (id, slug, headline, desk, byline, state, due_at, changed_at, words, planned_length, fields, body, annotations, row_hash) VALUES ('%1', 'bar', '', '', '', 'drafting', 0, 1, 2, 0, '{\"slug\":\"bar\"}', 'The bar.', '%2', '%3')"_s
                .arg(article, annotations, hash));
    }
    const auto store = open();
    QVERIFY(store);
    QVERIFY(QFileInfo::exists(m_room->place() + u".before-0002"_s));
    QVERIFY(store->verify()->faults.isEmpty());
    const auto talks = store->sources().conversations(story::SourceId::fromString(source));
    QCOMPARE(talks->front().terms, story::Terms::OnBackground);
    QCOMPARE(store->sources().evidence(story::SourceId::fromString(source))->front().locator, u"book 4"_s);
    QCOMPARE(store->sources().uses(story::SourceId::fromString(source))->front().words, u"The"_s);
    const auto loaded = store->articles().load(story::ArticleId::fromString(article));
    QCOMPARE(loaded->attributions.front().standing, story::Standing::Confirmed);
    const auto fresh = store::Connection::open(u":memory:"_s);
    QVERIFY(store::migrate(**fresh));
    const auto upgraded = store::Connection::open(m_room->place());
    QCOMPARE(schemaOf(**upgraded), schemaOf(**fresh));
}

QTEST_GUILESS_MAIN(TestSourceStore)
#include "tst_sourcestore.moc"
