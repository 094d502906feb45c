// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlstore.h"
#include "core/text/anchor.h"
#include "tests/support/testnewsroom.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// What is typed into a long story stands beside it until it is saved as a whole.
class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverLoadsHasTheWords();
    void theNextSaveHasThem();
    void whatWasTakenBackIsGone();
    void nothingWithoutASaveBefore();
    void halfALetterIsSavedAsAWhole();
    void aMoveIsOfTheWholeText();
    void damageLeavesTheText_data();
    void damageLeavesTheText();
    void whatAProgramLeftIsSettled();

private:
    QString bodyElsewhere() const { return m_room->open()->articles().load(m_article.id)->body; }
    QStringList rows() const { return m_room->sql(u"SELECT edits FROM typing"_s); }

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
    story::Article m_article;
};

void TestTyping::init()
{
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = *store::openStore(m_room->place());
    m_article = {};
    m_article.id = story::ArticleId::create();
    m_article.fields = {.slug = u"quay"_s, .headline = u"The quay stays"_s, .byline = {u"Mara"_s}};
    m_article.body = u"The quay stays open, the mayor said."_s;
    story::Attribution said;
    said.id = story::AttributionId::create();
    said.content = {text::makeAnchor(m_article.body, {0, 19})};
    m_article.attributions = {said};
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"save"_s));
}

void TestTyping::whoeverLoadsHasTheWords()
{
    QCOMPARE(m_store->articles().saveTyped(m_article.id, {{0, 3, u"This old"_s}}, u"Mara"_s).value(), true);
    const auto loaded = m_room->open()->articles().load(m_article.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->body, u"This old quay stays open, the mayor said."_s);
    const text::Anchor &content = loaded->attributions.front().content.front();
    QCOMPARE(loaded->body.sliced(content.range.begin, content.range.end - content.range.begin),
             content.exact);
    QVERIFY(content.exact.endsWith(u"quay stays open"_s));
    // All edits since the save take the place of those before.
    QVERIFY(m_store->articles().saveTyped(m_article.id, {{0, 3, u"This"_s}}, u"Mara"_s).value());
    QCOMPARE(bodyElsewhere(), u"This quay stays open, the mayor said."_s);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(m_store->verify()->faults, QStringList());
}

void TestTyping::theNextSaveHasThem()
{
    QVERIFY(m_store->articles().saveTyped(m_article.id, {{4, 0, u"old "_s}}, u"Mara"_s).value());
    m_article.body.insert(4, u"old "_s);
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"autosave"_s));
    QCOMPARE(rows(), QStringList());
    QCOMPARE(bodyElsewhere(), m_article.body);
}

void TestTyping::whatWasTakenBackIsGone()
{
    QVERIFY(m_store->articles().saveTyped(m_article.id, {{4, 0, u"old "_s}}, u"Mara"_s).value());
    QVERIFY(m_store->articles().save(m_article, u"Mara"_s, u"autosave"_s)); // as it was
    QCOMPARE(rows(), QStringList());
    QCOMPARE(bodyElsewhere(), m_article.body);
}

void TestTyping::nothingWithoutASaveBefore()
{
    const std::vector<story::TypedEdit> edits{{0, 3, u"No"_s}};
    QCOMPARE(m_room->open()->articles().saveTyped(m_article.id, edits, u"Sam"_s).value(), false);
    story::Article other = m_article;
    other.body = u"Another text."_s;
    QVERIFY(m_room->open()->articles().save(other, u"Sam"_s, u"save"_s));
    QCOMPARE(m_store->articles().saveTyped(m_article.id, edits, u"Mara"_s).value(), false);
    QCOMPARE(bodyElsewhere(), u"Another text."_s);
}

void TestTyping::halfALetterIsSavedAsAWhole()
{
    QCOMPARE(m_store->articles().saveTyped(m_article.id, {{0, 0, QString(u"🚢"_s[0])}}, u"Mara"_s).value(),
             false);
    QCOMPARE(rows(), QStringList());
}

void TestTyping::aMoveIsOfTheWholeText()
{
    QVERIFY(m_store->articles().saveTyped(m_article.id, {{4, 0, u"old "_s}}, u"Mara"_s).value());
    const auto other = m_room->open();
    const auto typed = other->articles().load(m_article.id);
    const auto moved = other->workflow().move({.article = m_article.id,
                                               .move = workflow::Move::Submit,
                                               .person = u"Mara"_s,
                                               .contentHash = story::contentHash(*typed)});
    QVERIFY2(moved.has_value(), qPrintable(moved ? QString() : moved.error().detail));
    QCOMPARE(rows(), QStringList());
    const auto stored = other->articles().load(m_article.id);
    QCOMPARE(stored->body, typed->body);
    QVERIFY(stored->state != m_article.state);
    QCOMPARE(other->verify()->faults, QStringList());
}

void TestTyping::damageLeavesTheText_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("other words") << u"UPDATE typing SET edits = '[[0,0,\"No, \"]]'"_s;
    QTest::newRow("no edits") << u"UPDATE typing SET edits = 'x'"_s;
    QTest::newRow("of another text") << u"UPDATE typing SET base = 'x'"_s;
}

void TestTyping::damageLeavesTheText()
{
    QFETCH(QString, sql);
    QVERIFY(m_store->articles().saveTyped(m_article.id, {{4, 0, u"old "_s}}, u"Mara"_s).value());
    m_room->tamper(sql);
    QCOMPARE(bodyElsewhere(), m_article.body);
    QVERIFY(!m_store->verify()->faults.isEmpty());
}

/// But a window that has its story settles it itself.
void TestTyping::whatAProgramLeftIsSettled()
{
    story::Article other = m_article;
    other.id = story::ArticleId::create();
    const auto window = m_room->open();
    window->leases().setHolder(u"window"_s);
    QVERIFY(window->articles().save(other, u"Sam"_s, u"save"_s));
    QVERIFY(window->leases().take(other.id, u"Sam"_s, false));
    for (const auto &[store, id] : {std::pair(m_store.get(), m_article.id), {window.get(), other.id}})
        QVERIFY(store->articles().saveTyped(id, {{4, 0, u"old "_s}}, u"Mara"_s).value());
    m_store.reset();
    QCOMPARE(bodyElsewhere(), u"The old quay stays open, the mayor said."_s);
    QCOMPARE(rows().size(), 2); // whoever typed it may still be there
    QTest::qWait(10'100);
    const auto later = m_room->open();
    QCOMPARE(rows().size(), 1);
    QCOMPARE(later->articles().load(m_article.id)->body, u"The old quay stays open, the mayor said."_s);
    QCOMPARE(later->articles().revisions(m_article.id)->front().author, u"Mara"_s);
    QCOMPARE(later->articles().search(u"old"_s, {})->size(), 1u);
    QCOMPARE(later->verify()->faults, QStringList());
    QCOMPARE(window->articles().saveTyped(other.id, {{4, 0, u"older "_s}}, u"Sam"_s).value(), true);
}

QTEST_GUILESS_MAIN(TestTyping)
#include "tst_typing.moc"
