// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using workflow::Move;
using workflow::State;
using workflow::Who;

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 hour = 3'600'000;

/// The table of the design, written down a second time and by hand: move, from, to, who.
struct Row
{
    Move move;
    QList<State> from;
    std::optional<State> to;
    QList<Who> who;
};

const QList<State> beforePublished{State::Planned,  State::Drafting, State::Submitted, State::Editing,
                                   State::Returned, State::Checking, State::Checked,   State::Legal,
                                   State::Approved, State::Scheduled};
const QList<Who> everybody{Who::Reporter, Who::DeskEditor, Who::CopyEditor, Who::FactChecker, Who::Lawyer,
                           Who::Approver, Who::Publisher,  Who::DeskHead,   Who::Author};

const QList<Row> &rows()
{
    static const QList<Row> all{
        {Move::Begin, {State::Planned}, State::Drafting, {Who::Reporter, Who::DeskEditor, Who::DeskHead}},
        {Move::Submit,
         {State::Drafting, State::Returned},
         State::Submitted,
         {Who::Author, Who::DeskEditor, Who::DeskHead}},
        {Move::Take, {State::Submitted}, State::Editing, {Who::DeskEditor, Who::DeskHead, Who::CopyEditor}},
        {Move::Return, {State::Editing}, State::Returned, {Who::DeskEditor, Who::DeskHead}},
        {Move::SendToCheck, {State::Editing}, State::Checking, {Who::DeskEditor, Who::DeskHead}},
        {Move::SendBack,
         {State::Checking},
         State::Editing,
         {Who::FactChecker, Who::DeskEditor, Who::DeskHead}},
        {Move::Pass, {State::Checking}, State::Checked, {Who::FactChecker}},
        {Move::Refer, {State::Checked, State::Editing}, State::Legal, {Who::DeskEditor, Who::DeskHead}},
        {Move::Clear, {State::Legal}, State::Checked, {Who::Lawyer}},
        {Move::Approve, {State::Checked}, State::Approved, {Who::Approver, Who::DeskHead}},
        {Move::Reopen, {State::Approved}, State::Editing, {Who::Approver, Who::DeskHead}},
        {Move::Void, {}, std::nullopt, {}},
        {Move::Schedule, {State::Approved}, State::Scheduled, {Who::Publisher}},
        {Move::Unschedule, {State::Scheduled}, State::Approved, {Who::Publisher}},
        {Move::Publish, {State::Approved, State::Scheduled}, State::Published, {Who::Publisher}},
        {Move::Correct,
         {State::Published, State::Corrected},
         State::Correcting,
         {Who::DeskEditor, Who::DeskHead}},
        {Move::DropCorrection, {State::Correcting}, State::Published, {Who::DeskEditor, Who::DeskHead}},
        {Move::PublishCorrection, {State::Correcting}, State::Corrected, {Who::Approver, Who::DeskHead}},
        {Move::Withdraw,
         {State::Published, State::Corrected, State::Correcting},
         State::Withdrawn,
         {Who::DeskHead}},
        {Move::Hold, beforePublished, State::Hold, {Who::DeskEditor, Who::DeskHead, Who::Lawyer}},
        {Move::Release, {State::Hold}, State::Checking, {Who::DeskEditor, Who::DeskHead, Who::Lawyer}},
        {Move::Spike, beforePublished, State::Spiked, {Who::DeskEditor, Who::DeskHead}},
        {Move::Restore, {State::Spiked}, State::Returned, {Who::DeskEditor, Who::DeskHead}},
        {Move::HandOver, beforePublished + QList{State::Correcting}, std::nullopt, everybody},
        {Move::LiftEmbargo, beforePublished + QList{State::Correcting}, std::nullopt, {Who::DeskHead}},
    };
    return all;
}

story::Article articleIn(State state)
{
    story::Article article;
    article.id = story::ArticleId::create();
    article.fields.slug = u"harbour"_s;
    article.fields.headline = u"Harbour gets a new wall"_s;
    article.fields.byline = {u"Mara Ellis"_s};
    article.body = u"The council voted for the wall."_s;
    article.state = state;
    return article;
}

/// Records that a story in this state may have: approved where it must be, scheduled ahead, and so on.
std::vector<workflow::Record> historyOf(const story::Article &article)
{
    std::vector<workflow::Record> records;
    const auto add = [&](Move move, State from, State to, qint64 time = 0) {
        workflow::Record record{.article = article.id,
                                .move = move,
                                .from = from,
                                .to = to,
                                .by = u"Ines Okoro"_s,
                                .at = now - hour,
                                .contentHash = story::contentHash(article),
                                .time = time};
        workflow::chain(record, records);
        records.push_back(record);
    };
    add(Move::Approve, State::Checked, State::Approved);
    switch (article.state) {
    case State::Scheduled:
        add(Move::Schedule, State::Approved, State::Scheduled, now + hour);
        break;
    case State::Published:
        add(Move::Publish, State::Approved, State::Published);
        break;
    case State::Correcting:
        add(Move::Publish, State::Approved, State::Published);
        add(Move::Correct, State::Published, State::Correcting);
        break;
    case State::Hold:
        add(Move::Hold, State::Checking, State::Hold);
        break;
    case State::Spiked:
        add(Move::Spike, State::Returned, State::Spiked);
        break;
    default:
        break;
    }
    return records;
}

/// Everything in order; who acts is an author only where that is the role in question.
workflow::Facts factsOf(const story::Article &article, Who who)
{
    workflow::Facts facts{.article = article, .profile = workflow::builtInProfile(u"desk"_s)};
    facts.records = historyOf(article);
    facts.person = who == Who::Author ? u"Mara Ellis"_s : u"Tom Reyes"_s;
    facts.roles = who == Who::Author ? workflow::WhoSet{} : workflow::WhoSet(who);
    facts.contentHash = story::contentHash(article);
    facts.noticesBy = {u"Ines Okoro"_s};
    facts.assignee = u"Lia Bauer"_s;
    facts.time = now + hour;
    facts.now = now;
    return facts;
}

}

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoveByEveryRoleFromEveryState();
    void refusalNamesWhatIsWrong_data();
    void refusalNamesWhatIsWrong();
    void aReasonIsAskedFor_data();
    void aReasonIsAskedFor();
    void namesAreReadBack();
    void possibleMovesAreThoseFromTheState();
    void heldStoryGoesBackWhereItWas();
};

void TestTransitions::everyMoveByEveryRoleFromEveryState()
{
    int allowed = 0;
    int refused = 0;
    for (const Row &row : rows()) {
        for (int s = 0; s <= static_cast<int>(State::Spiked); ++s) {
            const auto state = static_cast<State>(s);
            const story::Article article = articleIn(state);
            for (const Who who : everybody) {
                const workflow::Facts facts = factsOf(article, who);
                const auto record = workflow::makeMove(row.move, facts, u"because"_s);
                const bool expected = row.from.contains(state) && row.who.contains(who);
                const QByteArray what
                    = (workflow::moveName(row.move) + u" from "_s + story::stateName(state) + u" by "_s
                       + workflow::whoInWords(who) + (record ? QString() : u": "_s + record.error().detail))
                          .toUtf8();
                QVERIFY2(record.has_value() == expected, what.constData());
                if (record) {
                    QCOMPARE(record->to, row.to.value_or(state));
                    QCOMPARE(record->by, facts.person);
                    QCOMPARE(record->contentHash, facts.contentHash);
                    ++allowed;
                } else {
                    QVERIFY2(record.error().detail.endsWith(u'.') || record.error().detail.endsWith(u')'),
                             what.constData());
                    ++refused;
                }
            }
        }
    }
    QCOMPARE(allowed + refused, workflow::moveCount * 16 * 9);
    QVERIFY(allowed > 150);
}

void TestTransitions::refusalNamesWhatIsWrong_data()
{
    QTest::addColumn<Move>("move");
    QTest::addColumn<State>("state");
    QTest::addColumn<Who>("who");
    QTest::addColumn<QString>("words");
    QTest::newRow("state") << Move::Approve << State::Drafting << Who::Approver << u"drafting"_s;
    QTest::newRow("role") << Move::Approve << State::Checked << Who::Reporter << u"an approver"_s;
    QTest::newRow("kill") << Move::Withdraw << State::Published << Who::DeskEditor << u"the desk head"_s;
    QTest::newRow("automatic") << Move::Void << State::Approved << Who::DeskHead << u"does not know"_s;
}

void TestTransitions::refusalNamesWhatIsWrong()
{
    QFETCH(Move, move);
    QFETCH(State, state);
    QFETCH(Who, who);
    QFETCH(QString, words);
    const story::Article article = articleIn(state);
    const auto record = workflow::makeMove(move, factsOf(article, who), u"because"_s);
    QVERIFY(!record);
    QVERIFY2(record.error().detail.contains(words), qPrintable(record.error().detail));
}

void TestTransitions::aReasonIsAskedFor_data()
{
    QTest::addColumn<Move>("move");
    QTest::addColumn<State>("state");
    QTest::addColumn<Who>("who");
    QTest::newRow("return") << Move::Return << State::Editing << Who::DeskEditor;
    QTest::newRow("kill") << Move::Withdraw << State::Published << Who::DeskHead;
    QTest::newRow("hold") << Move::Hold << State::Approved << Who::Lawyer;
    QTest::newRow("spike") << Move::Spike << State::Drafting << Who::DeskEditor;
    QTest::newRow("correct") << Move::Correct << State::Published << Who::DeskEditor;
    QTest::newRow("lift embargo") << Move::LiftEmbargo << State::Approved << Who::DeskHead;
}

void TestTransitions::aReasonIsAskedFor()
{
    QFETCH(Move, move);
    QFETCH(State, state);
    QFETCH(Who, who);
    const story::Article article = articleIn(state);
    const workflow::Facts facts = factsOf(article, who);
    QVERIFY(!workflow::makeMove(move, facts, u"  "_s));
    const auto record = workflow::makeMove(move, facts, u" the harbour master denies it "_s);
    QVERIFY(record);
    QCOMPARE(record->reason, u"the harbour master denies it"_s);
}

void TestTransitions::namesAreReadBack()
{
    for (int i = 0; i < workflow::moveCount; ++i)
        QCOMPARE(workflow::moveFromName(workflow::moveName(static_cast<Move>(i))), static_cast<Move>(i));
    for (int i = 0; i < workflow::guardCount; ++i) {
        const auto guard = static_cast<workflow::Guard>(i);
        QCOMPARE(workflow::guardFromName(workflow::guardName(guard)), guard);
    }
    QVERIFY(!workflow::moveFromName(u"publish-it-anyway"_s));
}

void TestTransitions::possibleMovesAreThoseFromTheState()
{
    const story::Article article = articleIn(State::Submitted);
    const auto moves = workflow::possibleMoves(factsOf(article, Who::DeskEditor));
    QStringList names;
    for (const workflow::PossibleMove &move : moves)
        names << workflow::moveName(move.move) + (move.isAllowed() ? u""_s : u"!"_s);
    QCOMPARE(names, (QStringList{u"take"_s, u"hold"_s, u"spike"_s, u"hand-over"_s}));
}

void TestTransitions::heldStoryGoesBackWhereItWas()
{
    for (const State state : beforePublished) {
        const story::Article article = articleIn(state);
        workflow::Facts facts = factsOf(article, Who::DeskEditor);
        const auto held = workflow::makeMove(Move::Hold, facts, u"wait"_s);
        QVERIFY(held);
        facts.records.push_back(*held);
        facts.article.state = State::Hold;
        const auto released = workflow::makeMove(Move::Release, facts, {});
        QVERIFY(released);
        QCOMPARE(released->to, state);
    }
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
