// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using workflow::Guard;
using workflow::Move;
using workflow::State;

namespace {

constexpr qint64 now = 1'700'000'000'000;

story::Attribution attribution(const QString &words, qsizetype begin)
{
    story::Attribution one;
    one.id = story::AttributionId::create();
    story::Anchor anchor;
    anchor.range = {begin, begin + words.size()};
    anchor.exact = words;
    one.content = {anchor};
    return one;
}

struct Case
{
    story::Article article;
    workflow::Profile profile = workflow::builtInProfile(u"desk"_s);
    std::vector<workflow::Record> records = {};

    Case()
    {
        article.id = story::ArticleId::create();
        article.fields.slug = u"harbour"_s;
        article.fields.headline = u"Harbour gets a new wall"_s;
        article.fields.byline = {u"Mara Ellis"_s};
        article.body = u"The wall will cost 4 million, a port official said."_s;
    }

    workflow::Facts facts() const
    {
        workflow::Facts facts{.article = article, .profile = profile};
        facts.records = records;
        facts.person = u"Tom Reyes"_s;
        facts.contentHash = story::contentHash(article);
        facts.now = now;
        return facts;
    }
    qsizetype against(Guard guard) const
    {
        return static_cast<qsizetype>(obstaclesOf(guard, facts()).size());
    }
};

}

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredFields();
    void anonymity();
    void attribution_();
    void claims();
    void numbers();
    void fourEyes();
    void textAsCleared();
    void findingsAndWaivers();
    void notes();
    void approvalIsOfTheText();
    void embargo();
    void schedule();
    void editorHasIt();
    void correction();
};

void TestGuards::requiredFields()
{
    Case test;
    QCOMPARE(test.against(Guard::RequiredFields), 0);
    test.article.fields.headline = u"  "_s;
    test.article.fields.byline.clear();
    const auto obstacles = obstaclesOf(Guard::RequiredFields, test.facts());
    QCOMPARE(obstacles.size(), size_t(2));
    QCOMPARE(obstacles.front().field, u"headline"_s);
    QCOMPARE(obstacles.back().field, u"byline"_s);
}

void TestGuards::anonymity()
{
    Case test;
    auto one = attribution(u"The wall"_s, 0);
    one.anonymous = true;
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::AnonymityExplained), 2);
    one.anonymity = story::Anonymity{.reason = u"fears for the job"_s};
    test.article.attributions = {one};
    const auto obstacles = obstaclesOf(Guard::AnonymityExplained, test.facts());
    QCOMPARE(obstacles.size(), size_t(1));
    QCOMPARE(obstacles.front().range, (base::TextRange{0, 8}));
    one.anonymity->editorWhoKnows = u"Ines Okoro"_s;
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::AnonymityExplained), 0);
}

void TestGuards::attribution_()
{
    Case test;
    auto one = attribution(u"The wall"_s, 0);
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::AllAttributed), 1);
    for (const auto standing :
         {story::Standing::OwnKnowledge, story::Standing::Witnessed, story::Standing::Dismissed}) {
        one.standing = standing;
        test.article.attributions = {one};
        QCOMPARE(test.against(Guard::AllAttributed), 0);
    }
    one.standing = story::Standing::Confirmed;
    one.sourceId = story::SourceId::create();
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::AllAttributed), 0);
    one.standing = story::Standing::NeedsSource;
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::AllAttributed), 1);
}

void TestGuards::claims()
{
    Case test;
    test.profile.minimumSources = 2;
    auto one = attribution(u"The wall"_s, 0);
    one.standing = story::Standing::Confirmed;
    one.sourceId = story::SourceId::create();
    one.claim = u"cost"_s;
    auto two = one; // the same source again bears nothing out
    two.id = story::AttributionId::create();
    test.article.attributions = {one, two};
    QCOMPARE(test.against(Guard::ClaimsSupported), 2);
    two.sourceId = story::SourceId::create();
    test.article.attributions = {one, two};
    QCOMPARE(test.against(Guard::ClaimsSupported), 0);
    two.standing = story::Standing::Disputed;
    test.article.attributions = {one, two};
    QCOMPARE(test.against(Guard::ClaimsSupported), 1);
}

void TestGuards::numbers()
{
    Case test;
    auto one = attribution(u"4 million"_s, 19);
    one.kind = story::ClaimKind::Number;
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::NumbersEvidenced), 1);
    one.evidence = {story::EvidenceId::create()};
    test.article.attributions = {one};
    QCOMPARE(test.against(Guard::NumbersEvidenced), 0);
}

void TestGuards::fourEyes()
{
    Case test;
    workflow::Facts facts = test.facts();
    facts.contributions = {{u"Mara Ellis"_s, 88}, {u"Tom Reyes"_s, 10}};
    QVERIFY(obstaclesOf(Guard::NotAuthor, facts).empty());
    QVERIFY(obstaclesOf(Guard::NotSubstantive, facts).empty()); // at the limit, not above
    facts.contributions.back().share = 10.1;
    QCOMPARE(obstaclesOf(Guard::NotSubstantive, facts).size(), size_t(1));
    facts.person = u" mara  ELLIS"_s;
    QCOMPARE(obstaclesOf(Guard::NotAuthor, facts).size(), size_t(1));
    facts.article.fields.byline = {u"The Saltmere desk"_s}; // not in the byline: still wrote the first words
    QCOMPARE(obstaclesOf(Guard::NotAuthor, facts).size(), size_t(1));
    facts.contributions.insert(facts.contributions.begin(), {u"Hana Head"_s, 0}); // planned it
    QCOMPARE(obstaclesOf(Guard::NotAuthor, facts).size(), size_t(1));
    facts.person = u"Hana Head"_s;
    QVERIFY(obstaclesOf(Guard::NotAuthor, facts).empty());
}

/// What a lawyer read is what is approved, or it goes there again.
void TestGuards::textAsCleared()
{
    Case test;
    QCOMPARE(test.against(Guard::TextAsCleared), 0); // nobody was asked
    const QString hash = story::contentHash(test.article);
    test.records = {{.move = Move::Clear, .by = u"Lou Law"_s, .contentHash = hash}};
    QCOMPARE(test.against(Guard::TextAsCleared), 0);
    test.article.body += u" He took bribes."_s;
    QCOMPARE(test.against(Guard::TextAsCleared), 1);
    test.records.push_back(
        {.move = Move::Clear, .by = u"Lou Law"_s, .contentHash = story::contentHash(test.article)});
    QCOMPARE(test.against(Guard::TextAsCleared), 0);
    QVERIFY(workflow::transition(Move::Approve).guards & workflow::setOf(Guard::TextAsCleared));
}

void TestGuards::findingsAndWaivers()
{
    Case test;
    workflow::Facts facts = test.facts();
    facts.findings = {{.rule = u"R04"_s,
                       .severity = base::Severity::Block,
                       .message = u"Say who."_s,
                       .range = base::TextRange{30, 45}},
                      {.rule = u"R27"_s, .severity = base::Severity::Warning, .message = u"A question."_s}};
    QCOMPARE(obstaclesOf(Guard::NoBlockingFinding, facts).size(), size_t(1));
    facts.waivers
        = {{.rule = u"R04"_s, .words = workflow::waivedWords(facts.findings.front(), test.article)}};
    QVERIFY(obstaclesOf(Guard::NoBlockingFinding, facts).empty());
    facts.article.body.replace(u"port official"_s, u"port oficial"_s); // the words it was given for are gone
    QCOMPARE(obstaclesOf(Guard::NoBlockingFinding, facts).size(), size_t(1));
}

void TestGuards::notes()
{
    Case test;
    story::Note note{.id = story::NoteId::create(), .text = u"Check the sum."_s, .by = u"Ines Okoro"_s};
    test.article.notes = {note};
    workflow::Facts facts = test.facts();
    QCOMPARE(obstaclesOf(Guard::NotesPassed, facts).size(), size_t(1));
    facts.notesPassed = {note.id.toString()};
    QVERIFY(obstaclesOf(Guard::NotesPassed, facts).empty());
    facts.notesPassed.clear();
    facts.article.notes.front().resolvedBy = u"Mara Ellis"_s;
    QVERIFY(obstaclesOf(Guard::NotesPassed, facts).empty());
}

void TestGuards::approvalIsOfTheText()
{
    Case test;
    test.article.state = State::Approved;
    QCOMPARE(test.against(Guard::HashApproved), 1);
    workflow::Record approval{.article = test.article.id,
                              .move = Move::Approve,
                              .by = u"Ines Okoro"_s,
                              .contentHash = story::contentHash(test.article)};
    workflow::chain(approval, {});
    test.records = {approval};
    QCOMPARE(test.against(Guard::HashApproved), 0);
    test.article.fields.editorNote = u"call the port again"_s; // the house's own, not what was approved
    QCOMPARE(test.against(Guard::HashApproved), 0);
    test.article.body += u' ';
    QCOMPARE(test.against(Guard::HashApproved), 1);
    test.article.body.chop(1);
    test.records.push_back(workflow::voidRecord(test.article, test.records, u"Mara Ellis"_s, now));
    QCOMPARE(test.against(Guard::HashApproved), 1); // once void, the old words do not bring it back
    QVERIFY(workflow::progressOf(test.records).lastApproval);
}

void TestGuards::embargo()
{
    Case test;
    test.article.fields.embargoUntil = QDateTime::fromMSecsSinceEpoch(now + 1000, QTimeZone::UTC);
    QCOMPARE(test.against(Guard::EmbargoPassed), 1);
    workflow::Record lifted{.article = test.article.id, .move = Move::LiftEmbargo, .time = now + 1000};
    test.records = {lifted};
    QCOMPARE(test.against(Guard::EmbargoPassed), 0);
    test.article.fields.embargoUntil = QDateTime::fromMSecsSinceEpoch(now + 2000, QTimeZone::UTC);
    QCOMPARE(test.against(Guard::EmbargoPassed), 1); // a later one was not lifted
    test.records.clear();
    test.article.fields.embargoUntil = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC);
    QCOMPARE(test.against(Guard::EmbargoPassed), 0);
}

void TestGuards::schedule()
{
    Case test;
    workflow::Facts facts = test.facts();
    QCOMPARE(obstaclesOf(Guard::TimeAhead, facts).size(), size_t(1)); // no time
    facts.time = now - 1;
    QCOMPARE(obstaclesOf(Guard::TimeAhead, facts).size(), size_t(1));
    facts.time = now + 1000;
    QVERIFY(obstaclesOf(Guard::TimeAhead, facts).empty());
    facts.article.fields.embargoUntil = QDateTime::fromMSecsSinceEpoch(now + 2000, QTimeZone::UTC);
    QCOMPARE(obstaclesOf(Guard::TimeAhead, facts).size(), size_t(1));
}

void TestGuards::editorHasIt()
{
    Case test;
    test.article.state = State::Editing;
    test.records = {{.article = test.article.id,
                     .move = Move::Take,
                     .from = State::Submitted,
                     .to = State::Editing,
                     .by = u"Ines Okoro"_s}};
    QCOMPARE(test.against(Guard::NobodyElseEdits), 1);
    test.records.front().by = u"Tom Reyes"_s;
    QCOMPARE(test.against(Guard::NobodyElseEdits), 0);
}

void TestGuards::correction()
{
    Case test;
    test.article.state = State::Correcting;
    test.records = {{.article = test.article.id,
                     .move = Move::Publish,
                     .from = State::Approved,
                     .to = State::Published,
                     .contentHash = story::contentHash(test.article)},
                    {.article = test.article.id,
                     .move = Move::Correct,
                     .from = State::Published,
                     .to = State::Correcting,
                     .by = u"Tom Reyes"_s}};
    QCOMPARE(test.against(Guard::NotFixer), 1);
    QCOMPARE(test.against(Guard::CorrectionRecorded), 1);
    workflow::Facts facts = test.facts(); // those of Tom Reyes
    for (const auto &[fixer, author, against] :
         {std::tuple(u"Mara Ellis"_s, u"Tom Reyes"_s, 1), std::tuple(u"Mara Ellis"_s, u"Ines Okoro"_s, 0)}) {
        facts.records.back().by = fixer;
        facts.noticesBy = {author};
        QCOMPARE(int(obstaclesOf(Guard::NotFixer, facts).size()), against);
        QVERIFY(obstaclesOf(Guard::CorrectionRecorded, facts).empty());
    }
    QCOMPARE(test.against(Guard::TextAsPublished), 0);
    test.article.body.replace(u"4 million"_s, u"14 million"_s);
    QCOMPARE(test.against(Guard::TextAsPublished), 1);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
