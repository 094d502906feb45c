// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/inbox.h"
#include "core/desk/planning.h"
#include "core/desk/search.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "tests/support/makenewsroom.h"
#include "tests/support/postgresserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// The same as tst_queryplans on a server, which tells how it really did each statement, within functions too
/// (auto_explain): nothing that the window asks reads every story, version or note. For the owner, for
/// somebody who sees a third of the stories, and for somebody who sees a few.
class TestServerPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTestSeesAScan();
    void noQuestionReadsEveryStory_data();
    void noQuestionReadsEveryStory();
    void aRarePhraseIsFoundByItsPairs();

private:
    /// With a login of that name, on a desk.
    void admit(store::Store &store, const QString &login, const QString &name, const QString &desk);
    /// What of the log since then goes through a whole table, with the statement.
    QStringList scansSince(qsizetype begin, int &statements) const;

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_database;
};

void TestServerPlans::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>(
        QStringList{u"session_preload_libraries=auto_explain"_s, u"auto_explain.log_min_duration=0"_s,
                    u"auto_explain.log_nested_statements=on"_s, u"random_page_cost=1.1"_s});
    m_database = m_server->createDatabase();
    const auto store = store::openStore(m_server->uri(m_database));
    QVERIFY(store);
    QVERIFY(tests::makeNewsroom(**store, 3'000));
    admit(**store, u"lind"_s, u"A. Lind"_s, u"News"_s);
    admit(**store, u"ode"_s, u"N. Ode"_s, u"Chess"_s);
    for (int i = 0; i < 20; ++i) {
        story::Article article{.id = story::ArticleId::create(), .body = u"White moved first."_s};
        article.fields.slug = u"game-%1"_s.arg(i);
        article.fields.desk = u"Chess"_s;
        article.fields.dueAt = QDateTime(QDate(2026, 6, 1 + i), QTime(12, 0));
        QVERIFY((*store)->articles().save(article, u"N. Ode"_s, u"save"_s));
    }
    // So many notes that an index is worth it.
    m_server->sql(
        m_database,
        u"INSERT INTO note (article, id, by_person, at, assignee, is_open)"
        " SELECT article, id || i, by_person, at, assignee, 0 FROM note, generate_series(1, 20) i"_s);
    m_server->sql(m_database, u"INSERT INTO note_text SELECT number, id FROM note"
                              " WHERE number NOT IN (SELECT rowid FROM note_text)"_s);
    m_server->sql(m_database, u"VACUUM ANALYZE"_s);
}

void TestServerPlans::admit(store::Store &store, const QString &login, const QString &name,
                            const QString &desk)
{
    const story::NewsDesk itsDesk{.id = story::DeskId::create(), .name = desk, .section = {}, .style = {}};
    const story::Person person{story::PersonId::create(), name, {{itsDesk.id, story::StaffRole::DeskEditor}}};
    QVERIFY(store.staff().save(itsDesk));
    QVERIFY(store.staff().save(person));
    m_server->sql(m_database, u"CREATE ROLE %1 LOGIN IN ROLE galley_staff"_s.arg(login));
    m_server->sql(m_database, u"INSERT INTO login VALUES ('%1', '%2')"_s.arg(login, name));
}

QStringList TestServerPlans::scansSince(qsizetype begin, int &statements) const
{
    static const QRegularExpression whole(
        uR"(Seq Scan on (article|article_text|revision|note|note_text)\b.*)"_s);
    const QStringList entries
        = QString::fromUtf8(m_server->log().sliced(begin)).split(u" LOG:  duration: "_s).sliced(1);
    QStringList found;
    statements = 0;
    for (const QString &entry : entries) {
        ++statements;
        if (const auto scan = whole.match(entry); scan.hasMatch())
            found << scan.captured().trimmed() + u": "_s + entry.section(u'\n', 1, 6).simplified();
    }
    return found;
}

void TestServerPlans::theTestSeesAScan()
{
    const qsizetype begin = m_server->log().size();
    m_server->sql(m_database, u"SELECT id FROM article WHERE body = ''"_s);
    int statements = 0;
    QCOMPARE(scansSince(begin, statements).size(), 1);
}

void TestServerPlans::noQuestionReadsEveryStory_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("person");
    QTest::newRow("who sees everything") << QString() << u"A. Lind"_s;
    QTest::newRow("who sees a large desk") << u"lind"_s << u"A. Lind"_s;
    QTest::newRow("who sees a small desk") << u"ode"_s << u"N. Ode"_s;
}

void TestServerPlans::noQuestionReadsEveryStory()
{
    QFETCH(QString, login);
    QFETCH(QString, person);
    auto store = store::openStore(m_server->uri(m_database, login));
    QVERIFY(store);
    desk::Desk desk(std::move(*store), person);
    const qsizetype begin = m_server->log().size();
    QVERIFY(desk.currentStories());
    using Order = store::StoryFilter::Order;
    for (const Order order : {Order::Due, Order::Changed})
        QVERIFY(desk.stories({.states = {story::State::Published}, .order = order, .limit = 50}));
    QVERIFY(desk.stories(
        {.states = {story::State::Published}, .order = Order::Due, .limit = 50, .offset = 1'200}));
    for (const QString &words : {u"h"_s, u"harb"_s, u"zzzz"_s})
        QVERIFY(desk.stories({.words = words, .limit = 200}));
    QVERIFY(desk.stories({.dueFrom = 1, .dueBefore = 2, .order = Order::Due, .limit = 200}));
    using By = store::StoryGrouping;
    for (const By by : {By::State, By::Desk, By::Edition, By::Person})
        QVERIFY(desk.count({}, by));
    if (person != "A. Lind"_L1 || login.isEmpty()) // a third of the stories is read faster with the others
        QVERIFY(desk::boardGroups(desk, {}, By::DueDay, QDate(2026, 6, 1)));
    QVERIFY(desk.count({.states = {story::State::Drafting, story::State::Editing}}, By::DueDay));
    for (const QString &typed : {u"theatre state:published"_s, u"garlic"_s, u"\"theatre cathedral\""_s,
                                 u"due:today"_s, u"is:active"_s})
        QVERIFY(desk::searchNewsroom(desk, desk::parseSearch(typed, QDateTime::currentDateTime()), 20));
    desk::InboxCache cache;
    QVERIFY(desk::inbox(desk, cache));
    const auto drafts = desk.stories({.states = {story::State::Drafting}, .limit = 1});
    QVERIFY(drafts && !drafts->empty());
    auto article = desk.article(drafts->front().id);
    QVERIFY(article);
    QVERIFY(desk.isSlugTaken(*article));
    QVERIFY(desk.revisions(article->id));
    article->body += u" More."_s;
    QVERIFY(desk.save(*article, u"save"_s));
    QVERIFY(desk.leases().take(article->id, person, false));
    QVERIFY(desk.workflow().facts(article->id, person));
    int statements = 0;
    const QStringList found = scansSince(begin, statements);
    QVERIFY(statements > 50);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Of the stories with both words, those with the phrase alone are read.
void TestServerPlans::aRarePhraseIsFoundByItsPairs()
{
    auto store = store::openStore(m_server->uri(m_database));
    QVERIFY(store);
    const qsizetype begin = m_server->log().size();
    const auto hits = (*store)->articles().search(u"\"theatre cathedral\""_s, {.limit = 5});
    QVERIFY(hits && hits->size() == 5);
    static const QRegularExpression byPairs(uR"(Index Cond: \(\(lexemes @@ .+ AND \(pairs @> )"_s);
    QVERIFY2(byPairs.match(QString::fromUtf8(m_server->log().sliced(begin))).hasMatch(),
             m_server->log().sliced(begin).constData());
}

QTEST_GUILESS_MAIN(TestServerPlans)
#include "tst_serverplans.moc"
