// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlstore.h"
#include "tests/support/testnewsroom.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using story::State;
using workflow::Move;

/// What the store itself does not let through, whoever calls it.
class TestWorkflowStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherTextVoidsTheApproval();
    void anEmbargoIsNotEmptied();
    void houseNotesDoNot();
    void savingNeverMovesAStory();
    void publishedTextStays();
    void moveAsksForTheTextThatWasSeen();
    void rolesAreAskedOfTheStore();
    void contributionsCountWords();

private:
    base::Result<workflow::Record> move(Move move, const QString &person, const QString &hash = {});
    void approve();

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
    story::Article m_article;
};

void TestWorkflowStore::init()
{
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = *store::openStore(m_room->place());
    m_article = {};
    m_article.id = story::ArticleId::create();
    m_article.fields.slug = u"wall"_s;
    m_article.fields.headline = u"Saltmere gets a wall"_s;
    m_article.fields.byline = {u"Mara"_s};
    m_article.body = u"The council voted for the wall on Tuesday."_s;
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"new"_s));
}

base::Result<workflow::Record> TestWorkflowStore::move(Move move, const QString &person, const QString &hash)
{
    return m_store->workflow().move({.article = m_article.id,
                                     .move = move,
                                     .person = person,
                                     .reason = u"because"_s,
                                     .contentHash = hash});
}

void TestWorkflowStore::approve()
{
    QVERIFY(move(Move::Submit, u"Mara"_s));
    const auto approved = move(Move::Approve, u"Ines"_s);
    QVERIFY2(approved, approved ? "" : qPrintable(approved.error().detail));
    m_article = *m_store->articles().load(m_article.id);
    QCOMPARE(m_article.state, State::Approved);
}

void TestWorkflowStore::anotherTextVoidsTheApproval()
{
    approve();
    const QString before = m_article.body;
    m_article.body += u" It rained."_s;
    const auto state = m_store->articles().save(m_article, u"Mara"_s, u"autosave"_s);
    QVERIFY(state);
    QCOMPARE(*state, State::Editing);
    QCOMPARE(m_store->workflow().records(m_article.id)->back().move, Move::Void);
    QCOMPARE(m_store->workflow().records(m_article.id)->back().by, u"Mara"_s);
    m_article.body = before; // the old words do not bring it back
    QCOMPARE(*m_store->articles().save(m_article, u"Mara"_s, u"autosave"_s), State::Editing);
    QVERIFY(!move(Move::Publish, u"Ines"_s));
    QVERIFY(m_store->verify()->faults.isEmpty());
}

/// Whoever wrote the story may set its embargo until it is given to the desk; then it is lifted by a step
/// alone.
void TestWorkflowStore::anEmbargoIsNotEmptied()
{
    const auto kept = [this](const QDateTime &until) {
        m_article = *m_store->articles().load(m_article.id);
        m_article.fields.embargoUntil = until;
        if (!m_store->articles().save(m_article, u"Mara"_s, u"autosave"_s))
            return QDateTime();
        return m_store->articles().load(m_article.id)->fields.embargoUntil;
    };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), QTimeZone::UTC);
    const QDateTime today = now.addSecs(3600);
    const QDateTime tomorrow = now.addDays(1);
    QCOMPARE(kept(tomorrow), tomorrow);
    QCOMPARE(kept(today), today); // a draft is its author's
    QCOMPARE(kept(tomorrow), tomorrow);
    QVERIFY(move(Move::Submit, u"Mara"_s));
    QCOMPARE(kept(today), tomorrow);
    QCOMPARE(kept({}), tomorrow);
    QCOMPARE(kept(tomorrow.addDays(1)), tomorrow.addDays(1));   // later is always safe
    QCOMPARE(kept(tomorrow.addSecs(60)), tomorrow.addSecs(60)); // a slip of the desk's is corrected,
    QCOMPARE(kept(today), tomorrow);                            // never below what stood at the step
    const auto lifted = move(Move::LiftEmbargo, u"Ines"_s);
    QVERIFY2(lifted, lifted ? "" : qPrintable(lifted.error().detail));
    QCOMPARE(kept({}), QDateTime());
    QCOMPARE(kept(now.addSecs(-3600)), now.addSecs(-3600));
    QCOMPARE(kept({}), QDateTime()); // one that is over holds nobody
    QVERIFY(m_store->verify()->faults.isEmpty());
}

void TestWorkflowStore::houseNotesDoNot()
{
    approve();
    m_article.fields.editorNote = u"hold the photo"_s;
    m_article.fields.dueAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(*m_store->articles().save(m_article, u"Mara"_s, u"autosave"_s), State::Approved);
}

void TestWorkflowStore::savingNeverMovesAStory()
{
    m_article.state = State::Published;
    m_article.body += u" More."_s;
    QCOMPARE(*m_store->articles().save(m_article, u"Mara"_s, u"save"_s), State::Drafting);
    QCOMPARE(m_store->articles().load(m_article.id)->state, State::Drafting);
}

void TestWorkflowStore::publishedTextStays()
{
    approve();
    QVERIFY(move(Move::Publish, u"Ines"_s));
    m_article = *m_store->articles().load(m_article.id);
    QVERIFY(m_article.fields.publishedAt.isValid());
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"save"_s)); // the same text
    story::Article changed = m_article;
    changed.body += u" It rained."_s;
    const auto refused = m_store->articles().save(changed, u"Mara"_s, u"save"_s);
    QCOMPARE(refused.error().code, base::ErrorCode::Denied);
    QCOMPARE(m_store->articles().load(m_article.id)->body, m_article.body);
    QVERIFY(move(Move::Correct, u"Ines"_s));
    QCOMPARE(*m_store->articles().save(changed, u"Ines"_s, u"save"_s), State::Correcting);
    QVERIFY(!move(Move::DropCorrection, u"Ines"_s)); // the text is another
    QVERIFY(m_store->articles().save(m_article, u"Ines"_s, u"save"_s));
    const auto dropped = move(Move::DropCorrection, u"Ines"_s);
    QVERIFY(dropped);
    QCOMPARE(dropped->to, State::Published);
}

void TestWorkflowStore::moveAsksForTheTextThatWasSeen()
{
    const QString seen = story::contentHash(m_article);
    QVERIFY(move(Move::Submit, u"Mara"_s, seen));
    m_article.body += u" It rained."_s;
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"save"_s));
    const auto late = move(Move::Approve, u"Ines"_s, seen);
    QCOMPARE(late.error().code, base::ErrorCode::Conflict);
    QVERIFY(move(Move::Approve, u"Ines"_s, story::contentHash(m_article)));
}

void TestWorkflowStore::rolesAreAskedOfTheStore()
{
    const story::NewsDesk desk{.id = story::DeskId::create(), .name = u"News"_s};
    const story::NewsDesk sport{.id = story::DeskId::create(), .name = u"Sport"_s};
    QVERIFY(m_store->staff().save(desk));
    QVERIFY(m_store->staff().save(sport));
    QVERIFY(m_store->staff().save(
        {story::PersonId::create(),
         u"Ines"_s,
         {{sport.id, story::StaffRole::Approver}, {desk.id, story::StaffRole::Reporter}}}));
    m_article.fields.desk = u"News"_s;
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"save"_s));
    QVERIFY(move(Move::Submit, u"Mara"_s));              // its author, of the staff or not
    const auto refused = move(Move::Approve, u"Ines"_s); // approver of another desk
    QCOMPARE(refused.error().code, base::ErrorCode::Denied);
    QVERIFY(!m_store->workflow().waive(
        m_article.id, {.rule = u"R04"_s, .words = u"x"_s, .by = u"Ines"_s, .reason = u"why not"_s}));
}

void TestWorkflowStore::contributionsCountWords()
{
    m_article.body.replace(u"Tuesday"_s, u"Monday evening"_s);
    QVERIFY(m_store->articles().save(m_article, u"Ines"_s, u"save"_s));
    const auto facts = m_store->workflow().facts(m_article.id, u"Ines"_s);
    QVERIFY(facts);
    QCOMPARE(facts->contributions.size(), size_t(2));
    QCOMPARE(facts->contributions.front().person, u"Mara"_s);
    const double words = 9; // the council voted for the wall on Monday evening
    QCOMPARE(facts->contributions.front().share, 100 * 8 / words);
    QCOMPARE(facts->contributions.back().share, 100 * 2 / words);
}

QTEST_GUILESS_MAIN(TestWorkflowStore)
#include "tst_workflowstore.moc"
