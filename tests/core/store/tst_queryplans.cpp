// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/inbox.h"
#include "core/desk/planning.h"
#include "core/desk/search.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/makenewsroom.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

QMutex heardLock;
QSet<QByteArray> heard; ///< every statement that any connection of this process ran

int hear(unsigned, void *, void *statement, void *)
{
    const QMutexLocker lock(&heardLock);
    heard.insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

/// Called by SQLite for each connection that is opened ("sqlite3_auto_extension").
int listenTo(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr);
}

QStringList planOf(sqlite3 *database, const QByteArray &sql)
{
    QStringList lines;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, QByteArray("EXPLAIN QUERY PLAN " + sql).constData(), -1, &statement,
                           nullptr)
        != SQLITE_OK)
        return {QString::fromUtf8(sqlite3_errmsg(database))};
    while (sqlite3_step(statement) == SQLITE_ROW)
        lines << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
    sqlite3_finalize(statement);
    return lines;
}

}

/// The window asks its questions of a hundred thousand stories as it does of ten: none of them may read the
/// rows of all stories, with their texts.
class TestQueryPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTestSeesAScan();
    void noQuestionReadsEveryStory();

private:
    static QStringList scans(sqlite3 *database, const QByteArray &sql);
};

/// Lines of the plan that go through a whole table of stories, revisions or notes rather than an index.
QStringList TestQueryPlans::scans(sqlite3 *database, const QByteArray &sql)
{
    static const QRegularExpression whole(
        uR"(^SCAN (a|article|revision|r|note|n|move|attribution)\b(?!.*USING (COVERING )?INDEX))"_s);
    QStringList found = planOf(database, sql).filter(whole);
    if (sql.contains("FROM done_count a"))
        found.removeOne(u"SCAN a"_s); // it is short
    return found;
}

void TestQueryPlans::theTestSeesAScan()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.sqlite"_s);
    QVERIFY(store::openStore(path));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(scans(database, "SELECT body FROM article a WHERE body = ''").size(), 1);
    QVERIFY(scans(database, "SELECT id FROM article a WHERE id = ''").isEmpty());
    sqlite3_close(database);
}

void TestQueryPlans::noQuestionReadsEveryStory()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listenTo));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.sqlite"_s);
    auto store = store::openStore(path);
    QVERIFY(store);
    QVERIFY(tests::makeNewsroom(**store, 3'000));
    desk::Desk desk(std::move(*store), u"A. Lind"_s);
    heard.clear(); // what came before is making the newsroom
    QVERIFY(desk.currentStories());
    using Order = store::StoryFilter::Order;
    for (const Order order : {Order::Due, Order::Changed})
        QVERIFY(desk.stories(
            {.states = {story::State::Published}, .order = order, .limit = 200, .offset = 1'200}));
    QVERIFY(desk.stories({.words = u"harb"_s, .limit = 200}));
    QVERIFY(desk.stories({.dueFrom = 1, .dueBefore = 2, .order = Order::Due, .limit = 200}));
    for (const auto by :
         {store::StoryGrouping::State, store::StoryGrouping::DueDay, store::StoryGrouping::Desk,
          store::StoryGrouping::Edition, store::StoryGrouping::Person})
        QVERIFY(desk::boardGroups(desk, {}, by, QDate(2026, 6, 1)));
    for (const QString &typed :
         {u"harbour state:published"_s, u"due:today"_s, u"is:active"_s, u"zzzz"_s, u"\"harbour ferry\""_s})
        QVERIFY(desk::searchNewsroom(desk, desk::parseSearch(typed, QDateTime::currentDateTime()), 20));
    desk::InboxCache cache;
    QVERIFY(desk::inbox(desk, cache));
    const auto article = desk.articleNamed(u"story-590"_s);
    QVERIFY(article);
    QVERIFY(desk.isSlugTaken(*article));
    QVERIFY(desk.revisions(article->id));
    QVERIFY(desk.save(*article, u"save"_s));
    sqlite3_reset_auto_extension();
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QStringList found;
    int asked = 0;
    for (const QByteArray &sql : std::as_const(heard)) {
        if (!sql.trimmed().startsWith("SELECT"))
            continue;
        ++asked;
        for (const QString &scan : scans(database, sql))
            found << scan + u": "_s + QString::fromUtf8(sql);
    }
    sqlite3_close(database);
    QVERIFY(asked > 20);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
