// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/serversight.h"
#include "core/store/sql/statement.h"
#include "tests/core/store/laptop.h"
#include "tests/support/olderschema.h"
#include "tests/support/postgresserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::ReplicaNews;
using tests::Laptop;

/// Copies of a newsroom whose server shows each person the stories of their desks: what comes, what goes, and
/// what becomes of words that were written meanwhile.
class TestDeskCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void storiesOfADeskThatIsJoinedCome();
    void storiesOfADeskThatIsLeftGo();
    void whoLeavesTheHouseKeepsTheirOwn();
    void leavingADeskIsNoAccident();
    void whatNeverWasThereStays();
    void storiesComeAndGoWithTheirDesk();
    void photosComeAndGoWithTheirStories();
    void aLeadPhotoIsSeenWithItsStory();
    void aPhotoIsSeenByWhoBroughtIt();
    void aPhotoThatTheServerLostStays();
    void aStoryThatTheServerLostStays();
    void photosOfAnOlderNewsroomFollowTheirStories();
    void whatIsOnRecordIsSeenWithItsStory();
    void whoSeesAStoryMayGiveItAway();
    void aNewStoryMayBeGivenAway_data();
    void aNewStoryMayBeGivenAway();
    void wordsForAStoryThatWentAreKept_data();
    void wordsForAStoryThatWentAreKept();
    void wordsBehindItsGoingAreKept();
    void stepsOnAStoryThatWentAreTold();
    void whatMayNotBeWrittenWaits();
    void nobodyPassesOnWhatTheyDoNotSee();
    void settingsThatAreRefusedGoBack();
    void whoMayNotPurgeIsToldBefore();
    void versionsOfOthersAreNamed();

private:
    QString uri(const QString &login = {}) const { return m_server->uri(m_database, login); }
    void put(const QString &person, const QStringList &desks,
             story::StaffRole role = story::StaffRole::Reporter);
    story::Article write(const QString &slug, const QString &desk, const QStringList &byline = {u"Lind"_s});
    void give(const story::ArticleId &id, const QString &desk);
    void setBody(const story::ArticleId &id, const QString &body);

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_template;
    QString m_database;
    std::unique_ptr<store::Store> m_head; ///< sees everything
    std::unique_ptr<Laptop> m_mara;       ///< of News
    std::map<QString, story::NewsDesk> m_desks;
    std::map<QString, story::PersonId> m_people;
};

void TestDeskCopies::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_template = m_server->createDatabase();
    QVERIFY(store::openStore(m_server->uri(m_template)));
}

void TestDeskCopies::init()
{
    m_database = m_server->createDatabase(m_template);
    m_head = store::openStore(uri()).value();
    m_desks.clear();
    m_people.clear();
    for (const QString &name : {u"News"_s, u"Sport"_s, u"Inquiry"_s}) {
        m_desks[name] = {story::DeskId::create(), name, {}, {}, u"small"_s};
        QVERIFY(m_head->staff().save(m_desks[name]));
    }
    put(u"Mara"_s, {u"News"_s});
    put(u"Lind"_s, {u"Inquiry"_s});
    for (const auto &[login, person] : {std::pair(u"mara"_s, u"Mara"_s), std::pair(u"lind"_s, u"Lind"_s)})
        QVERIFY(store::admitLogin(uri(), login, person, false));
    m_mara = std::make_unique<Laptop>(uri(u"mara"_s), u"Mara"_s);
}

void TestDeskCopies::cleanup()
{
    m_mara.reset();
    m_head.reset();
}

/// On these desks, and no others.
void TestDeskCopies::put(const QString &person, const QStringList &desks, story::StaffRole role)
{
    if (!m_people.contains(person))
        m_people[person] = story::PersonId::create();
    std::vector<story::Person::Role> roles;
    for (const QString &desk : desks)
        roles.push_back({m_desks[desk].id, role});
    QVERIFY(m_head->staff().save(story::Person{m_people[person], person, roles}));
}

story::Article TestDeskCopies::write(const QString &slug, const QString &desk, const QStringList &byline)
{
    story::Article article{.id = story::ArticleId::create(),
                           .fields = {.slug = slug, .headline = slug, .byline = byline, .desk = desk},
                           .body = u"The quay is closed."_s};
    if (!m_head->articles().save(article, u"Lind"_s, u"save"_s))
        qFatal("not saved");
    return article;
}

void TestDeskCopies::give(const story::ArticleId &id, const QString &desk)
{
    story::Article article = m_head->articles().load(id).value();
    article.fields.desk = desk;
    QVERIFY(m_head->articles().save(article, u"Lind"_s, u"save"_s));
}

void TestDeskCopies::setBody(const story::ArticleId &id, const QString &body)
{
    story::Article article = m_head->articles().load(id).value();
    article.body = body;
    QVERIFY(m_head->articles().save(article, u"Lind"_s, u"save"_s));
}

void TestDeskCopies::storiesOfADeskThatIsJoinedCome()
{
    write(u"quay"_s, u"News"_s);
    const story::Article match = write(u"match"_s, u"Sport"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 1);
    put(u"Mara"_s, {u"News"_s, u"Sport"_s});
    m_mara->exchange();
    QCOMPARE(m_mara->body(match.id), match.body);
    QCOMPARE(m_mara->faults(), QStringList());
}

void TestDeskCopies::storiesOfADeskThatIsLeftGo()
{
    put(u"Mara"_s, {u"News"_s, u"Sport"_s});
    const story::Article match = write(u"match"_s, u"Sport"_s);
    const story::Article hers = write(u"hers"_s, u"Sport"_s, {u"Mara"_s});
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 2);
    put(u"Mara"_s, {u"News"_s});
    const store::Exchange met = m_mara->exchange();
    QVERIFY(met.news.empty());
    QCOMPARE(m_mara->store().articles().load(match.id).error().code, base::ErrorCode::NotFound);
    QVERIFY(m_mara->store().articles().revisions(match.id)->empty());
    QVERIFY(m_mara->store().articles().load(hers.id));
    QCOMPARE(m_mara->faults(), QStringList());
    QVERIFY(m_head->articles().load(match.id)); // it left one person, and not the newsroom
}

/// Somebody who leaves the house loses the roles, and sees no more of it than what is theirs.
void TestDeskCopies::whoLeavesTheHouseKeepsTheirOwn()
{
    put(u"Mara"_s, {u"News"_s});
    const story::Article hers = write(u"hers"_s, u"News"_s, {u"Mara"_s});
    write(u"quay"_s, u"News"_s);
    write(u"port"_s, u"Inquiry"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 2);
    put(u"Mara"_s, {});
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 1);
    QCOMPARE(m_mara->body(hers.id), hers.body);
    QCOMPARE(m_mara->faults(), QStringList());
}

/// The alarm at many stories that vanish is for accidents.
void TestDeskCopies::leavingADeskIsNoAccident()
{
    put(u"Mara"_s, {u"News"_s, u"Sport"_s});
    for (int i = 0; i < 20; ++i)
        write(u"story-%1"_s.arg(i), i % 2 == 0 ? u"News"_s : u"Sport"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 20);
    put(u"Mara"_s, {u"News"_s});
    QCOMPARE(m_mara->exchange().state.massChange, 0);
    QCOMPARE(m_mara->stories(), 10);
}

void TestDeskCopies::whatNeverWasThereStays()
{
    m_mara->exchange();
    m_server->kill();
    const story::ArticleId own = m_mara->write(u"own"_s, u"Typed on a train."_s).id;
    m_server->start();
    m_head = store::openStore(uri()).value();
    put(u"Mara"_s, {u"Sport"_s});
    m_mara->exchange();
    m_mara->exchange();
    QCOMPARE(m_mara->body(own), u"Typed on a train."_s);
    QCOMPARE(m_head->articles().load(own)->body, u"Typed on a train."_s);
}

void TestDeskCopies::storiesComeAndGoWithTheirDesk()
{
    const story::Article story = write(u"match"_s, u"Sport"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 0);
    give(story.id, u"News"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 1);
    give(story.id, u"Sport"_s);
    QVERIFY(m_mara->exchange().news.empty());
    QCOMPARE(m_mara->stories(), 0);
    QCOMPARE(m_mara->faults(), QStringList());
}

/// A photo belongs to whoever sees a story with it: one story is enough, and so is one that had it once.
void TestDeskCopies::photosComeAndGoWithTheirStories()
{
    const QString photo = m_head->assets().add("photo of a quay", u"image/png"_s).value();
    m_mara->exchange();
    QVERIFY(!m_mara->store().assets().asset(photo));
    const story::Article match = write(u"match"_s, u"Sport"_s);
    const story::Article quay = write(u"quay"_s, u"Sport"_s);
    setBody(match.id, u"::photo{file=\"%1\"}"_s.arg(photo));
    m_mara->exchange();
    QVERIFY(!m_mara->store().assets().asset(photo));
    setBody(quay.id, u"::photo{file=\"%1\"}"_s.arg(photo));
    setBody(quay.id, u"Without it."_s);
    give(quay.id, u"News"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->store().assets().asset(photo).value_or(QByteArray()), "photo of a quay");
    give(match.id, u"News"_s);
    give(quay.id, u"Sport"_s);
    m_mara->exchange();
    QVERIFY(m_mara->store().assets().asset(photo));
    put(u"Mara"_s, {u"Inquiry"_s});
    m_mara->exchange();
    QVERIFY(!m_mara->store().assets().asset(photo));
    put(u"Mara"_s, {u"Sport"_s});
    m_mara->exchange();
    QVERIFY(m_mara->store().assets().asset(photo));
    give(quay.id, u"Inquiry"_s);
    m_mara->exchange();
    QVERIFY(!m_mara->store().assets().asset(photo)); // the other one is of News
    QCOMPARE(m_mara->faults(), QStringList());
    QVERIFY(m_head->assets().asset(photo));
}

/// It stands in a field, not in the text; the others of the desk have it too.
void TestDeskCopies::aLeadPhotoIsSeenWithItsStory()
{
    put(u"Lind"_s, {u"News"_s});
    Laptop lind(uri(u"lind"_s), u"Lind"_s);
    lind.exchange();
    m_mara->exchange();
    story::Article story{.id = story::ArticleId::create(),
                         .fields = {.slug = u"quay"_s, .byline = {u"Mara"_s}, .desk = u"News"_s},
                         .body = u"The quay is closed."_s};
    const QString photo = m_mara->store().assets().add("photo of a quay", u"image/png"_s).value();
    story.fields.leadPhoto.file = photo;
    m_mara->save(story);
    m_mara->exchange();
    lind.exchange();
    QVERIFY(lind.store().assets().asset(photo));
    put(u"Lind"_s, {u"Sport"_s});
    lind.exchange();
    QVERIFY(!lind.store().assets().asset(photo));
}

/// Brought, sent, and only then put into a story; by somebody who cannot see that others have it too.
void TestDeskCopies::aPhotoIsSeenByWhoBroughtIt()
{
    const QString shared = m_head->assets().add("photo of a match", u"image/png"_s).value();
    const story::Article match = write(u"match"_s, u"Sport"_s);
    setBody(match.id, u"::photo{file=\"%1\"}"_s.arg(shared));
    m_mara->exchange();
    const QString own = m_mara->store().assets().add("photo of a quay", u"image/png"_s).value();
    QCOMPARE(m_mara->store().assets().add("photo of a match", u"image/png"_s).value(), shared);
    m_mara->exchange();
    m_mara->exchange();
    QVERIFY(m_mara->store().assets().asset(own));
    QVERIFY(m_mara->store().assets().asset(shared));
    Laptop lind(uri(u"lind"_s), u"Lind"_s);
    lind.exchange();
    QVERIFY(!lind.store().assets().asset(own));
    m_mara->write(u"quay"_s, u"::photo{file=\"%1\"}\n\n::photo{file=\"%2\"}"_s.arg(own, shared));
    QVERIFY(m_mara->exchange().news.empty());
    lind.exchange(); // the story is of no desk
    QVERIFY(lind.store().assets().asset(own));
    QVERIFY(lind.store().assets().asset(shared));
}

/// Not there is another thing than not to be seen.
void TestDeskCopies::aPhotoThatTheServerLostStays()
{
    const QString own = m_mara->store().assets().add("photo of a quay", u"image/png"_s).value();
    m_mara->exchange();
    m_server->sql(m_database, u"DELETE FROM galley.asset"_s);
    m_mara->exchange();
    QVERIFY(m_mara->store().assets().asset(own));
}

/// Another desk is no reason to drop it: it may be the last copy of those words.
void TestDeskCopies::aStoryThatTheServerLostStays()
{
    const story::Article lost = write(u"lost"_s, u"News"_s), quay = write(u"quay"_s, u"News"_s);
    m_mara->exchange();
    const auto admin = store::Connection::open(uri()).value();
    QVERIFY(admin->execute(u"SET session_replication_role = replica"_s)); // as if it never had been there
    QVERIFY(admin->execute(u"DELETE FROM change WHERE key = '%1'"_s.arg(lost.id.toString())));
    QVERIFY(admin->execute(u"DELETE FROM article WHERE slug = 'lost'"_s));
    put(u"Mara"_s, {u"Sport"_s});
    m_mara->exchange();
    QVERIFY(m_mara->store().articles().load(lost.id));
    QVERIFY(!m_mara->store().articles().load(quay.id));
}

/// What stood in no text by then is seen as before: a version may have it.
void TestDeskCopies::photosOfAnOlderNewsroomFollowTheirStories()
{
    const QString used = m_head->assets().add("photo of a match", u"image/png"_s).value();
    const QString free = m_head->assets().add("photo of a quay", u"image/png"_s).value();
    const QString lead = m_head->assets().add("photo of a player", u"image/png"_s).value();
    story::Article match = write(u"match"_s, u"Sport"_s);
    match.fields.leadPhoto.file = lead;
    match.body = u"::photo{file=\"%1\"}"_s.arg(used);
    QVERIFY(m_head->articles().save(match, u"Lind"_s, u"save"_s));
    m_head.reset();
    for (const QString &statement : tests::serverBackToFifteen())
        m_server->sql(m_database, statement);
    m_head = store::openStore(uri()).value();
    m_mara->exchange();
    QVERIFY(!m_mara->store().assets().asset(used));
    QVERIFY(!m_mara->store().assets().asset(lead));
    QVERIFY(m_mara->store().assets().asset(free));
}

/// By SQL too, for whoever has a login.
void TestDeskCopies::whatIsOnRecordIsSeenWithItsStory()
{
    const story::Article port = write(u"port"_s, u"Inquiry"_s);
    m_server->sql(m_database,
                  u"INSERT INTO galley.move VALUES ('%1', 1, 'kill', 'drafting', 'drafting', 'Lind',"
                  " 'head', 0, 'the mayor is in it', '', '', 0, '', '')"_s.arg(port.id.toString()));
    m_server->sql(m_database,
                  u"INSERT INTO galley.attribution (article, id, source, words) VALUES ('%1', 'a', 'b',"
                  " 'said the mayor')"_s.arg(port.id.toString()));
    const auto rows = [this](const QString &login) {
        const auto connection = store::Connection::open(uri(login)).value();
        store::Statement query(*connection, "SELECT (SELECT count(*) FROM move) + (SELECT count(*) FROM"
                                            " attribution)"_L1);
        return query.run() && query.next() ? query.integer(0) : -1;
    };
    QCOMPARE(rows(u"mara"_s), 0);
    QCOMPARE(rows(u"lind"_s), 2);
}

/// "Wrong desk": it goes there, with what else was changed, and is not seen any more.
void TestDeskCopies::whoSeesAStoryMayGiveItAway()
{
    const story::Article story = write(u"match"_s, u"News"_s);
    m_mara->exchange();
    story::Article article = m_mara->store().articles().load(story.id).value();
    article.fields.desk = u"Sport"_s;
    article.body = u"The match is off."_s;
    article.notes.push_back({.id = story::NoteId::create(), .text = u"Yours, I think"_s, .by = u"Mara"_s});
    m_mara->save(article);
    const store::Exchange met = m_mara->exchange();
    QVERIFY(met.news.empty());
    QCOMPARE(met.state.waiting, 0);
    const auto there = m_head->articles().load(story.id);
    QCOMPARE(there->fields.desk, u"Sport"_s);
    QCOMPARE(there->body, u"The match is off."_s);
    QCOMPARE(there->notes.size(), 1u);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 0);
    QCOMPARE(m_mara->faults(), QStringList());
    QCOMPARE(m_head->verify()->faults, QStringList());
}

void TestDeskCopies::aNewStoryMayBeGivenAway_data()
{
    QTest::addColumn<bool>("isJoined");
    QTest::newRow("in a copy") << true;
    QTest::newRow("brought along into it") << false;
}

/// Before the server has it, too: it is not to wait for good.
void TestDeskCopies::aNewStoryMayBeGivenAway()
{
    QFETCH(const bool, isJoined);
    if (isJoined)
        m_mara->exchange();
    story::Article story{.id = story::ArticleId::create(),
                         .fields = {.slug = u"port"_s, .byline = {u"Lind"_s}, .desk = u"Inquiry"_s},
                         .body = u"A call about the port."_s};
    m_mara->save(story);
    const store::Exchange met = m_mara->exchange();
    QVERIFY(met.news.empty());
    QCOMPARE(met.state.waiting, 0);
    QCOMPARE(m_head->articles().load(story.id)->body, story.body);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 0);
    QCOMPARE(m_mara->faults(), QStringList());
}

void TestDeskCopies::wordsForAStoryThatWentAreKept_data()
{
    QTest::addColumn<bool>("isDeskLeft");
    QTest::newRow("the story went") << false;
    QTest::newRow("its writer went") << true;
}

void TestDeskCopies::wordsForAStoryThatWentAreKept()
{
    QFETCH(const bool, isDeskLeft);
    const story::Article story = write(u"port"_s, u"News"_s);
    m_mara->exchange();
    m_mara->change(story.id, u"closed."_s, u"shut."_s); // a version of its own
    m_mara->change(story.id, u"shut."_s, u"closed, the harbour master said."_s);
    if (isDeskLeft)
        put(u"Mara"_s, {u"Sport"_s});
    else
        give(story.id, u"Inquiry"_s);
    const store::Exchange met = m_mara->exchange();
    QCOMPARE(met.news.size(), 1u);
    QCOMPARE(met.news[0].kind, ReplicaNews::Kind::Hidden);
    QCOMPARE(met.news[0].slug, u"port"_s);
    QCOMPARE(met.news[0].kept, u"port-2"_s);
    QCOMPARE(met.state.waiting, 0);
    QCOMPARE(m_mara->store().articles().load(story.id).error().code, base::ErrorCode::NotFound);
    const auto left = m_mara->store().articles().list({}).value();
    QCOMPARE(left.size(), 1u);
    const auto own = m_head->articles().load(left[0].id); // it is on the server too
    QCOMPARE(own->body, u"The quay is closed, the harbour master said."_s);
    QVERIFY(own->fields.byline.contains(u"Mara"_s));
    QCOMPARE(m_head->articles().countInHistory(own->id, {u"shut"_s}), 1);
    QCOMPARE(m_head->articles().load(story.id)->body, u"The quay is closed."_s);
    QVERIFY(m_mara->exchange().news.empty());
    QCOMPARE(m_mara->faults(), QStringList());
}

/// A window that has it open saves what was typed in the same moment.
void TestDeskCopies::wordsBehindItsGoingAreKept()
{
    const story::Article story = write(u"port"_s, u"News"_s);
    m_mara->exchange();
    story::Article open = m_mara->store().articles().load(story.id).value();
    give(story.id, u"Inquiry"_s);
    m_mara->exchange();
    QCOMPARE(m_mara->stories(), 0);
    open.body += u" Nobody called."_s;
    m_mara->save(open, u"autosave"_s);
    const store::Exchange met = m_mara->exchange();
    QCOMPARE(met.news.size(), 1u);
    QCOMPARE(met.news[0].kept, u"port-2"_s);
    QCOMPARE(met.state.waiting, 0);
    const auto left = m_mara->store().articles().list({}).value();
    QCOMPARE(left.size(), 1u);
    QCOMPARE(m_head->articles().load(left[0].id)->body, open.body);
    QCOMPARE(m_head->articles().load(story.id)->body, story.body);
    QCOMPARE(m_mara->faults(), QStringList());
}

void TestDeskCopies::stepsOnAStoryThatWentAreTold()
{
    put(u"Mara"_s, {u"News"_s}, story::StaffRole::DeskHead);
    const story::Article story = write(u"port"_s, u"News"_s);
    m_mara->exchange();
    QVERIFY(m_mara->store().workflow().move(
        {.article = story.id, .move = workflow::Move::Spike, .person = u"Mara"_s, .reason = u"Old"_s}));
    give(story.id, u"Inquiry"_s);
    const store::Exchange met = m_mara->exchange();
    QCOMPARE(met.news.size(), 1u);
    QCOMPARE(met.news[0].kind, ReplicaNews::Kind::Hidden);
    QCOMPARE(met.news[0].kept, QString());
    QCOMPARE(m_mara->stories(), 0);
    QCOMPARE(m_mara->faults(), QStringList());
}

/// A login that is somebody else's: nothing is taken, nothing is lost, and it is told once.
void TestDeskCopies::whatMayNotBeWrittenWaits()
{
    const story::Article story = write(u"quay"_s, u"News"_s);
    Laptop stranger(uri(u"mara"_s), u"Aalto"_s);
    stranger.exchange();
    stranger.change(story.id, u"closed"_s, u"open"_s);
    const store::Exchange met = stranger.replica().exchange();
    QCOMPARE(met.news.size(), 1u);
    QCOMPARE(met.news[0].kind, ReplicaNews::Kind::Refused);
    QCOMPARE(met.state.waiting, 1);
    story::Article theirs = m_head->articles().load(story.id).value();
    theirs.body += u" The ferry waits."_s;
    QVERIFY(m_head->articles().save(theirs, u"Lind"_s, u"save"_s));
    stranger.replica().exchange();
    QVERIFY2(stranger.body(story.id).startsWith(u"The quay is open"_s), qPrintable(stranger.body(story.id)));
    QCOMPARE(m_head->articles().load(story.id)->body, theirs.body);
}

void TestDeskCopies::nobodyPassesOnWhatTheyDoNotSee()
{
    const story::Article secret = write(u"port"_s, u"Inquiry"_s);
    const auto mara = store::Connection::open(uri(u"mara"_s)).value();
    store::Transaction transaction(*mara, {});
    QVERIFY(transaction.begun());
    store::Statement pass(*mara, "SELECT pass_on(?, ?, ?, ?)"_L1);
    QVERIFY(pass.run(secret.id.toString(), u"Sport"_s, u"Lind"_s, u"Lind"_s));
    store::Statement look(*mara, "SELECT count(*) FROM article"_L1);
    QVERIFY(look.run() && look.next());
    QCOMPARE(look.integer(0), 0);
    QVERIFY(!mara->execute(
        u"INSERT INTO passing VALUES ('%1', pg_current_xact_id())"_s.arg(secret.id.toString())));
}

void TestDeskCopies::settingsThatAreRefusedGoBack()
{
    m_mara->exchange();
    story::Publication publication = m_mara->store().publication().load().value();
    const QString before = publication.name;
    publication.name = u"The Mara Times"_s;
    QVERIFY(m_mara->store().publication().save(publication));
    QVERIFY(m_mara->store().staff().save(story::Person{
        m_people[u"Mara"_s], u"Mara"_s, {{m_desks[u"Inquiry"_s].id, story::StaffRole::DeskHead}}}));
    const store::Exchange met = m_mara->exchange();
    QCOMPARE(met.news.size(), 1u);
    QCOMPARE(met.news[0].kind, ReplicaNews::Kind::Refused);
    QCOMPARE(met.state.waiting, 0);
    QCOMPARE(m_mara->store().publication().load()->name, before);
    const auto people = m_mara->store().staff().people().value();
    for (const story::Person &person : people)
        QVERIFY(std::ranges::none_of(
            person.roles, [](const auto &role) { return role.role == story::StaffRole::DeskHead; }));
    QCOMPARE(m_mara->faults(), QStringList());
}

/// Words that are purged in one copy alone would come back, and keep the story from being sent.
void TestDeskCopies::whoMayNotPurgeIsToldBefore()
{
    const story::ArticleId known = write(u"quay"_s, u"News"_s).id;
    m_mara->exchange();
    m_mara->change(known, u"closed"_s, u"open"_s);
    m_mara->exchange();
    auto &articles = m_mara->store().articles();
    QCOMPARE(articles.purge(known, {u"closed"_s}, u"Mara"_s).error().code, base::ErrorCode::Denied);
    const story::ArticleId own = m_mara->write(u"own"_s, u"The name is Quill."_s).id;
    m_mara->change(own, u"Quill"_s, u"secret"_s);
    QVERIFY(articles.purge(own, {u"Quill"_s}, u"Mara"_s)); // nobody else has it yet
    QCOMPARE(m_mara->exchange().state.waiting, 0);
    QVERIFY(store::admitLogin(uri(), u"ines"_s, u"Lind"_s, true));
    Laptop head(uri(u"ines"_s), u"Lind"_s);
    put(u"Lind"_s, {});
    head.exchange();
    QVERIFY(head.store().articles().purge(known, {u"closed"_s}, u"Lind"_s));
    const store::Exchange met = head.replica().exchange();
    QVERIFY2(met.news.empty(), qPrintable(met.news.empty() ? QString() : met.news[0].detail));
    QCOMPARE(met.state.waiting, 0);
    QCOMPARE(m_head->articles().countInHistory(known, {u"closed"_s}), 0);
}

void TestDeskCopies::versionsOfOthersAreNamed()
{
    const story::ArticleId id = write(u"quay"_s, u"News"_s).id;
    m_mara->exchange();
    const auto versions = m_mara->store().articles().revisions(id).value();
    QVERIFY(m_mara->store().articles().setMark(versions.front().id, u"As sent to the lawyer"_s, true));
    const store::Exchange met = m_mara->replica().exchange();
    QVERIFY(met.news.empty());
    QCOMPARE(met.state.waiting, 0);
    QCOMPARE(m_head->articles().revisions(id)->front().name, u"As sent to the lawyer"_s);
    QCOMPARE(m_head->verify()->faults, QStringList());
}

QTEST_GUILESS_MAIN(TestDeskCopies)
#include "tst_deskcopies.moc"
