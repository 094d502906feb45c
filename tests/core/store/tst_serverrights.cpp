// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"
#include "core/store/sql/serversight.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "tests/support/postgresserver.h"

#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// What the server itself lets nobody do, whatever program they use: each with a login of their own.
class TestServerRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storiesOfOtherDesksAreNotSeen();
    void wordsOfOtherDesksAreNotFound();
    void whatIsRefused_data();
    void whatIsRefused();
    void temporaryTablesMisleadNobody();
    void functionsAreGuarded();
    void whoIsNoHeadAnyMoreChangesNoStaff();
    void loginsAreTheOwnersToAdmit();
    void ownWorkGoesOn();
    void aSecondStatementIsRefused();
    void valuesStandNowhere();
    void aLineThatIsNotEncryptedIsRefused();
    void anotherNameThanTheLoginsGoesOn();
    void addressesAreUnderstoodOrRefused_data();
    void addressesAreUnderstoodOrRefused();
    void doneStoriesOfOtherDesksAreNotCounted();
    void daysAreThoseOfWhatSomebodySees();
    void wordsOfOtherDesksAreNotNear();

private:
    std::unique_ptr<store::Store> as(const QString &login) const
    {
        return store::openStore(m_server->uri(m_database, login)).value();
    }
    std::unique_ptr<store::Connection> connection(const QString &login) const
    {
        return store::Connection::open(m_server->uri(m_database, login)).value();
    }

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_database;
    story::Article m_news;
    story::Article m_secret;
};

static story::Article article(const QString &slug, const QString &desk, const QString &body)
{
    return {.id = story::ArticleId::create(),
            .fields = {.slug = slug,
                       .headline = slug,
                       .byline = {desk == "News"_L1 ? u"Mara"_s : u"Lind"_s},
                       .desk = desk},
            .body = body};
}

void TestServerRights::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>(QStringList{
        u"log_statement=none"_s, u"log_min_error_statement=error"_s, u"track_activity_query_size=16384"_s});
    m_database = m_server->createDatabase();
    const auto store = store::openStore(m_server->uri(m_database)).value();
    const story::NewsDesk news{story::DeskId::create(), u"News"_s, {}, {}, u"small"_s};
    const story::NewsDesk inquiry{story::DeskId::create(), u"Inquiry"_s, {}, {}, u"small"_s};
    for (const auto &desk : {news, inquiry})
        QVERIFY(store->staff().save(desk));
    const auto on = [](const story::NewsDesk &desk) {
        return std::vector{story::Person::Role{desk.id, story::StaffRole::Reporter}};
    };
    QVERIFY(store->staff().save(story::Person{story::PersonId::create(), u"Mara"_s, on(news)}));
    QVERIFY(store->staff().save(story::Person{story::PersonId::create(), u"Lind"_s, on(inquiry)}));
    m_news = article(u"quay"_s, u"News"_s, u"The quay is closed."_s);
    m_secret = article(u"port"_s, u"Inquiry"_s, u"The harbour master took money."_s);
    for (story::Article *one : {&m_news, &m_secret}) {
        one->notes.push_back({.id = story::NoteId::create(), .text = u"About bribes"_s, .by = u"Lind"_s});
        QVERIFY(store->articles().save(*one, u"Lind"_s, u"save"_s));
    }
    for (const auto &[login, person] : {std::pair(u"mara"_s, u"Mara"_s), std::pair(u"lind"_s, u"Lind"_s)}) {
        QVERIFY(store::admitLogin(m_server->uri(m_database), login, person, false));
    }
}

void TestServerRights::storiesOfOtherDesksAreNotSeen()
{
    const auto mara = as(u"mara"_s), lind = as(u"lind"_s);
    QCOMPARE(mara->articles().list({})->size(), 1u);
    QCOMPARE(mara->articles().load(m_secret.id).error().code, base::ErrorCode::NotFound);
    QCOMPARE(mara->articles().count({}, store::StoryGrouping::Desk)->size(), 1u);
    QVERIFY(mara->articles().revisions(m_secret.id)->empty());
    QCOMPARE(lind->articles().load(m_secret.id)->body, m_secret.body);
    const auto direct = connection(u"mara"_s);
    for (const QString &table : {u"article"_s, u"revision"_s, u"note"_s, u"note_text"_s, u"article_text"_s}) {
        store::Statement count(*direct, u"SELECT count(*) FROM %1"_s.arg(table));
        QVERIFY(count.run() && count.next());
        QCOMPARE(count.integer(0), 1);
    }
}

void TestServerRights::wordsOfOtherDesksAreNotFound()
{
    const auto mara = as(u"mara"_s), lind = as(u"lind"_s);
    QVERIFY(mara->articles().search(u"money"_s, {})->empty());
    QVERIFY(mara->articles().list({.words = u"port"_s})->empty());
    QCOMPARE(mara->articles().searchNotes(u"bribes"_s, {})->size(), 1u);
    QCOMPARE(lind->articles().search(u"money"_s, {})->size(), 1u);
    const auto direct = connection(u"mara"_s);
    for (const auto sql : {"SELECT count(*) FROM found_stories(to_tsquery('plain', 'money'),"
                           " to_tsquery('plain', 'money'), '', 10)"_L1,
                           "SELECT count(*) FROM due_count"_L1}) {
        store::Statement count(*direct, sql);
        QVERIFY(count.run() && count.next());
        QCOMPARE(count.integer(0), 0); // nor whether there is such a story
    }
}

void TestServerRights::whatIsRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    const QString move
        = u"INSERT INTO move VALUES ('%1', 1, 'submit', 'drafting', 'submitted', 'Lind', '', 1, '', '',"
          " '', 0, '', 'x')"_s;
    QTest::newRow("a step in another's name") << u"mara"_s << move.arg(m_news.id.toString());
    QTest::newRow("a waiver in another's name")
        << u"mara"_s
        << u"INSERT INTO waiver (article, rule, words, by_person, role, reason, at, row_hash)"
           " VALUES ('a', 'R1', '', 'Lind', '', 'because', 1, '')"_s;
    const QString step = u"INSERT INTO note_step VALUES ('s', '%1', '%2', 1, '{}', 0, '')"_s;
    QTest::newRow("a step on a note in another's name")
        << u"mara"_s << step.arg(m_news.id.toString(), u"Lind"_s);
    QTest::newRow("a step on a note of another desk's story")
        << u"mara"_s << step.arg(m_secret.id.toString(), u"Mara"_s);
    QTest::newRow("whose step it was") << u"mara"_s << u"UPDATE note_step SET by_person = 'Lind'"_s;
    QTest::newRow("a step on a note removed") << u"mara"_s << u"DELETE FROM note_step"_s;
    const QString draft = u"INSERT INTO note_draft VALUES ('%1', '%2', 1, '{}', '')"_s;
    QTest::newRow("a note not sent, in another's name")
        << u"mara"_s << draft.arg(m_news.id.toString(), u"Lind"_s);
    QTest::newRow("a note not sent, on another desk's story")
        << u"mara"_s << draft.arg(m_secret.id.toString(), u"Mara"_s);
    QTest::newRow("a version in another's name")
        << u"mara"_s
        << u"INSERT INTO revision (id, article, parent, author, at, reason, content_hash, fields, body, "
           u"annotations,"
           " row_hash) VALUES ('r', '%1', '', 'Lind', 1, 'save', '', '', '', '', '')"_s.arg(
               m_news.id.toString());
    QTest::newRow("a state without a step") << u"mara"_s << u"UPDATE article SET state = 'approved'"_s;
    QTest::newRow("by the owner too") << u""_s << u"UPDATE article SET state = 'approved'"_s;
    QTest::newRow("words of a version") << u"mara"_s << u"UPDATE revision SET packed = 'x'"_s;
    QTest::newRow("another's version removed, which changes nothing")
        << u"mara"_s
        << u"DO $$ BEGIN DELETE FROM revision; IF NOT FOUND THEN RAISE EXCEPTION 'none'; END IF; END $$"_s;
    for (const QString &table :
         {u"move"_s, u"answer"_s, u"export"_s, u"correction"_s, u"vault_access"_s, u"vault_root"_s}) {
        QTest::addRow("%s emptied", qPrintable(table)) << u"mara"_s << u"DELETE FROM %1"_s.arg(table);
        QTest::addRow("%s cut", qPrintable(table)) << u"mara"_s << u"TRUNCATE %1"_s.arg(table);
        QTest::addRow("%s emptied by the owner", qPrintable(table)) << u""_s << u"TRUNCATE %1"_s.arg(table);
    }
    QTest::newRow("staff") << u"mara"_s << u"UPDATE person SET passphrase = ''"_s;
    QTest::newRow("roles") << u"mara"_s << u"DELETE FROM person_role"_s;
    QTest::newRow("logins") << u"mara"_s << u"UPDATE login SET person = 'Lind'"_s;
    QTest::newRow("the house") << u"mara"_s << u"INSERT INTO publication VALUES (1, '{}')"_s;
    QTest::newRow("the schema") << u"mara"_s << u"DROP TABLE article"_s;
    QTest::newRow("another's name for the session") << u"mara"_s << u"SET SESSION AUTHORIZATION lind"_s;
    QTest::newRow("triggers asleep") << u"mara"_s << u"SET session_replication_role = replica"_s;
    const QString secret = m_secret.id.toString();
    QTest::newRow("a purge in another's name")
        << u"mara"_s
        << u"INSERT INTO purge VALUES ('%1', 1, 'Lind', 3, '', '', '')"_s.arg(m_news.id.toString());
    QTest::newRow("a purge of another desk's story")
        << u"mara"_s << u"INSERT INTO purge VALUES ('%1', 1, 'Mara', 3, '', '', '')"_s.arg(secret);
    QTest::newRow("another desk's story taken in hand")
        << u"mara"_s << u"INSERT INTO lease VALUES ('%1', 'w', 'Mara', 9000000000000, '')"_s.arg(secret);
    QTest::newRow("another desk's story read")
        << u"mara"_s << u"INSERT INTO read_mark VALUES ('%1', 'Lind', 'r', 1)"_s.arg(secret);
    QTest::newRow("a state from the start") << u"mara"_s
                                            << u"INSERT INTO article (id, slug, headline, desk, byline, "
                                               u"state, due_at, changed_at, words, planned_length,"
                                               " fields, body, annotations, row_hash) VALUES ('x', '', '', "
                                               "'News', 'Mara', 'published', 0, 1, 0, 0, '{}', '',"
                                               " '{}', '')"_s;
    QTest::newRow("a change told that was none") << u"mara"_s << u"SELECT tell('story', 'x')"_s;
    QTest::newRow("a trigger of the newsroom on a table of one's own")
        << u"mara"_s
        << u"DO $$ BEGIN CREATE TEMPORARY TABLE mine (sha256 TEXT); CREATE TRIGGER t AFTER INSERT ON mine"
           " FOR EACH ROW EXECUTE FUNCTION tell_asset_use(); END $$"_s;
    QTest::newRow("policies off") << u"mara"_s << u"ALTER TABLE article DISABLE ROW LEVEL SECURITY"_s;
}

void TestServerRights::whatIsRefused()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    const auto direct = connection(login);
    QVERIFY(!direct->execute(sql));
}

/// A table of somebody's own, of the same name, stands before none of the newsroom's.
void TestServerRights::temporaryTablesMisleadNobody()
{
    const auto direct = connection(u"mara"_s);
    for (const auto &sql :
         {u"CREATE TEMPORARY TABLE login (role name, person text)"_s,
          u"INSERT INTO pg_temp.login VALUES ('mara', 'Lind')"_s,
          u"GRANT SELECT ON pg_temp.login TO public"_s,
          u"CREATE TEMPORARY TABLE change (part text, key text, xid xid8, PRIMARY KEY (part, key))"_s,
          u"GRANT ALL ON pg_temp.change TO public"_s})
        QVERIFY(direct->execute(sql));
    store::Statement who(*direct, "SELECT galley.me(), (SELECT count(*) FROM galley.article)"_L1);
    QVERIFY(who.run() && who.next());
    QCOMPARE(who.text(0), u"Mara"_s);
    QCOMPARE(who.integer(1), 1);
    store::Statement save(*direct, "UPDATE galley.article SET body = body || '' WHERE id = ?"_L1);
    QVERIFY(save.run(m_news.id.toString()));
    store::Statement told(*direct, "SELECT count(*) FROM pg_temp.change"_L1);
    QVERIFY(told.run() && told.next());
    QCOMPARE(told.integer(0), 0);
}

/// Asked of every function that there is, so that the next one is none to forget.
void TestServerRights::functionsAreGuarded()
{
    const QString ours = u"SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
                         " WHERE n.nspname = 'galley'"_s;
    QVERIFY(m_server->sql(m_database, ours + u" AND p.prosecdef"_s).size() > 10);
    QCOMPARE(m_server->sql(m_database, ours
                                           + u" AND p.prosecdef AND NOT coalesce(p.proconfig, '{}') @>"
                                             " '{\"search_path=galley, pg_temp\"}'"_s),
             QStringList());
    QCOMPARE(m_server->sql(m_database, ours
                                           + u" AND (p.prorettype = 'trigger'::regtype OR p.proname = 'tell')"
                                             " AND has_function_privilege('mara', p.oid, 'EXECUTE')"_s),
             QStringList());
}

void TestServerRights::whoIsNoHeadAnyMoreChangesNoStaff()
{
    const story::NewsDesk culture{story::DeskId::create(), u"Culture"_s, {}, {}, u"small"_s};
    QVERIFY(store::admitLogin(m_server->uri(m_database), u"ada"_s, u"Mara"_s, true));
    QVERIFY(as(u"ada"_s)->staff().save(culture));
    QVERIFY(store::admitLogin(m_server->uri(m_database), u"ada"_s, u"Mara"_s, false));
    QCOMPARE(as(u"ada"_s)->staff().save(culture).error().code, base::ErrorCode::Denied);
    QCOMPARE(as(u"ada"_s)->articles().list({})->size(), 1u);
}

void TestServerRights::loginsAreTheOwnersToAdmit()
{
    const QString odd = u"o'dd \"name\"; DROP TABLE article"_s;
    QVERIFY(store::admitLogin(m_server->uri(m_database), odd, u"Mara"_s, true));
    QCOMPARE(m_server->sql(m_database, u"SELECT person FROM login WHERE role LIKE 'o%'"_s),
             QStringList(u"Mara"_s));
    QCOMPARE(store::admitLogin(m_server->uri(m_database), u"eve"_s, u"Eve"_s, false).error().code,
             base::ErrorCode::NotFound);
    QCOMPARE(store::admitLogin(m_server->uri(m_database, u"mara"_s), u"eve"_s, u"Lind"_s, true).error().code,
             base::ErrorCode::Denied);
}

void TestServerRights::ownWorkGoesOn()
{
    const auto mara = as(u"mara"_s);
    story::Article own = m_news;
    own.body += u" The ferry waits."_s;
    QVERIFY(mara->articles().save(own, u"Mara"_s, u"autosave"_s));
    own.body += u" Nobody says why."_s;
    QVERIFY(mara->articles().save(own, u"Mara"_s, u"autosave"_s));
    QVERIFY(mara->leases().take(own.id, u"Mara"_s, false));
    QVERIFY(mara->articles().setRead(own.id, u"Mara"_s, mara->articles().revisions(own.id)->front().id));
    const auto moved
        = mara->workflow().move({.article = own.id, .move = workflow::Move::Submit, .person = u"Mara"_s});
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
    QVERIFY(mara->sources().save(story::Source{.id = story::SourceId::create(), .publicName = u"Ines"_s}));
    QVERIFY(mara->assets().add("pixels", u"image/png"_s));
    QCOMPARE(mara->staff()
                 .save(story::NewsDesk{story::DeskId::create(), u"Sport"_s, {}, {}, u"small"_s})
                 .error()
                 .code,
             base::ErrorCode::Denied);
    QCOMPARE(as({})->verify()->faults, QStringList());
}

/// Qt's driver lets it pass (security.md, 1).
void TestServerRights::aSecondStatementIsRefused()
{
    const auto direct = connection({});
    QVERIFY(!store::Statement(*direct, "SELECT 1; DELETE FROM article"_L1).run());
    QVERIFY(!direct->execute(u"SELECT 1; DELETE FROM article"_s));
    QCOMPARE(m_server->sql(m_database, u"SELECT count(*) FROM article"_s), QStringList(u"2"_s));
}

/// A value that the server refuses stands in no line of its log, in no activity view, and in no error.
void TestServerRights::valuesStandNowhere()
{
    const auto direct = connection({});
    const QString canary = u"ZORBLAX QUILVEATHER"_s;
    store::Statement faulty(*direct, "SELECT 1 / (length(?) - length(?))"_L1);
    const auto failed = faulty.run(canary, canary);
    QVERIFY(!failed && !failed.error().detail.contains(canary));
    store::Statement twice(*direct,
                           "INSERT INTO desk (id, name, section, style) VALUES (?, 'News', '', '')"_L1);
    const auto doubled = twice.run(canary);
    QVERIFY(!doubled && !doubled.error().detail.contains(canary));
    const QString seen = m_server->sql(m_database, u"SELECT query FROM pg_stat_activity"_s).join(u'\n');
    QVERIFY(seen.contains(u"INSERT INTO desk"_s)); // the test sees the statement …
    QVERIFY(!seen.contains(canary));               // … without its value
    QVERIFY(m_server->log().contains("INSERT INTO desk"));
    QVERIFY(!m_server->log().contains(canary.toUtf8()));
}

/// Over a network only a server that proves who it is; whoever wants less says so in the address.
void TestServerRights::aLineThatIsNotEncryptedIsRefused()
{
    const QString plain = m_server->tcpUri(m_database);
    QVERIFY(store::Connection::open(plain));
    const auto refused = store::Connection::open(plain.section(u'?', 0, 0));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Io);
    QVERIFY2(refused.error().detail.contains(u"encrypt"_s), qPrintable(refused.error().detail));
}

/// Who reads along is told in one's own name alone; that it cannot be told is no reason to be cut off.
void TestServerRights::anotherNameThanTheLoginsGoesOn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.sqlite"_s);
    const auto replica = store::openReplica(path, m_server->uri(m_database, u"mara"_s), u"Lind"_s).value();
    QVERIFY(replica->exchange().state.isConnected);
    const auto copy = store::openStore(path).value();
    copy->leases().setHolder(u"window"_s);
    QVERIFY(copy->leases().beThere(m_news.id, u"Lind"_s));
    const store::ReplicaState state = replica->exchange().state;
    QVERIFY2(state.isConnected, qPrintable(state.trouble));
    QCOMPARE(m_server->sql(m_database, u"SELECT count(*)::text FROM galley.reader"_s), QStringList(u"0"_s));
}

void TestServerRights::addressesAreUnderstoodOrRefused_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<base::ErrorCode>("code");
    QTest::newRow("no address") << u"postgresql://%zz"_s << base::ErrorCode::Invalid;
    QTest::newRow("unknown option") << u"postgresql://mara@host/newsroom?nonsense=1"_s
                                    << base::ErrorCode::Invalid;
    QTest::newRow("no such newsroom") << m_server->uri(u"elsewhere"_s) << base::ErrorCode::NotFound;
    QTest::newRow("nobody there") << u"postgresql://mara@127.0.0.1:1/newsroom?sslmode=disable"_s
                                  << base::ErrorCode::Io;
    QTest::newRow("no such login") << m_server->uri(m_database, u"nobody"_s) << base::ErrorCode::Denied;
    QTest::newRow("sorted by a country's rules")
        << m_server->uri(u"lithuanian"_s) << base::ErrorCode::Unsupported;
}

void TestServerRights::addressesAreUnderstoodOrRefused()
{
    QFETCH(QString, uri);
    QFETCH(base::ErrorCode, code);
    if (uri.contains(u"lithuanian"_s))
        m_server->sql(m_database,
                      u"CREATE DATABASE lithuanian LOCALE_PROVIDER icu ICU_LOCALE 'lt' TEMPLATE template0"_s);
    const auto opened = store::Connection::open(uri);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(!opened.error().detail.contains(uri));
}

void TestServerRights::doneStoriesOfOtherDesksAreNotCounted()
{
    const auto owner = as({});
    story::Article done = article(u"gone"_s, u"Inquiry"_s, u"All is known."_s);
    done.state = story::State::Published;
    QVERIFY(owner->articles().save(done, u"Lind"_s, u"save"_s));
    const store::StoryFilter published{.states = {story::State::Published}};
    QCOMPARE(as(u"lind"_s)->articles().count(published, store::StoryGrouping::State)->size(), 1u);
    QVERIFY(as(u"mara"_s)->articles().count(published, store::StoryGrouping::State)->empty());
    QVERIFY(owner->articles().remove(done.id));
}

/// Looked up by desk, byline and holder, as the policy says of each story.
void TestServerRights::daysAreThoseOfWhatSomebodySees()
{
    const auto owner = as({});
    int day = 1;
    const auto add = [&](const QString &slug, const QString &desk, const QStringList &byline) {
        story::Article one = article(slug, desk, u"Words."_s);
        one.fields.byline = byline;
        one.fields.dueAt = QDateTime(QDate(2027, 3, day++), QTime(12, 0));
        QVERIFY(owner->articles().save(one, u"Lind"_s, u"save"_s));
    };
    add(u"of-no-desk"_s, {}, {u"Lind"_s});
    add(u"of-the-desk"_s, u"News"_s, {u"Lind"_s});
    add(u"by-several"_s, u"Inquiry"_s, {u"Lind"_s, u"Mara"_s, u"Bo"_s});
    add(u"in-hand"_s, u"Inquiry"_s, {u"Lind"_s});
    add(u"by-a-namesake"_s, u"Inquiry"_s, {u"Mara Lund"_s, u"Ma"_s});
    add(u"of-another-desk"_s, u"Inquiry"_s, {u"Lind"_s});
    m_server->sql(m_database, u"UPDATE galley.article SET holder = 'Mara' WHERE slug = 'in-hand'"_s);
    for (const QString &login : {u"mara"_s, u"lind"_s, QString()}) {
        const auto store = as(login);
        const auto all = store->articles().list({});
        std::map<QString, int> expected;
        for (const store::StorySummary &one : *all) {
            const QDate due = QDateTime::fromMSecsSinceEpoch(one.dueAt).date();
            ++expected[one.dueAt == 0 ? QString() : due.toString(Qt::ISODate)];
        }
        std::map<QString, int> counted;
        const auto groups = store->articles().count({}, store::StoryGrouping::DueDay);
        for (const store::StoryGroup &one : *groups)
            counted[one.key] = one.stories;
        QCOMPARE(counted, expected);
        QCOMPARE(counted.contains(u"2027-03-04"_s), true); // in hand
        QCOMPARE(counted.contains(u"2027-03-05"_s), login != "mara"_L1);
    }
}

void TestServerRights::wordsOfOtherDesksAreNotNear()
{
    const auto mara = as(u"mara"_s), lind = as(u"lind"_s);
    QCOMPARE(lind->articles().nearWords(u"harbuor"_s, 5).value(), QStringList{u"harbour"_s});
    QVERIFY(mara->articles().nearWords(u"harbuor"_s, 5)->isEmpty());
    QCOMPARE(mara->articles().nearWords(u"clozed"_s, 5).value(), QStringList{u"closed"_s});
}

QTEST_GUILESS_MAIN(TestServerRights)
#include "tst_serverrights.moc"
