// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"
#include "tests/support/cutline.h"
#include "tests/support/postgresserver.h"
#include "tests/ui/walker.h"
#include "ui/editor/storyeditor.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// Of one newsroom, to be compared.
QStringList contents(desk::Desk &desk)
{
    QStringList all;
    const auto stories = desk.stories({}).value();
    for (const store::StorySummary &one : stories) {
        const story::Article whole = desk.article(one.id).value();
        all << QStringList{whole.fields.slug,
                           whole.fields.headline,
                           QString::number(int(whole.state)),
                           QString::number(whole.notes.size()),
                           QString::number(whole.attributions.size()),
                           whole.body}
                   .join(u" | "_s);
    }
    all.sort();
    return all;
}

bool isSaved(Visit &visit)
{
    const desk::OpenStory *story = visit.window().openedStory();
    return !story || story->isHeld() || story->isSaved();
}

bool showsWhatIsStored(Visit &visit)
{
    const desk::OpenStory *story = visit.window().openedStory();
    return !story || story->body() == visit.newsroom().desk.article(story->article().id)->body;
}

}

/// Two people in two windows of a newsroom on a server press anything, while lines are cut and the server is
/// killed: in the end both have the same, and what the editors show is what is stored. GALLEY_SEED begins
/// another walk, GALLEY_STEPS makes it longer.
class TestWalkingTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_people.clear(); }
    void bothComeToTheSame_data();
    void bothComeToTheSame();

private:
    struct Person
    {
        std::unique_ptr<tests::CutLine> line;
        std::unique_ptr<Visit> visit;
    };

    void disturb(Walker &walker);
    void save(Visit &visit);

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_template;
    std::vector<Person> m_people;
};

void TestWalkingTogether::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_template = m_server->createDatabase();
    QVERIFY(store::openStore(m_server->uri(m_template)));
}

void TestWalkingTogether::bothComeToTheSame_data()
{
    QTest::addColumn<int>("seed");
    const int first = qEnvironmentVariableIntValue("GALLEY_SEED");
    for (int seed = first; seed < first + 2; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestWalkingTogether::disturb(Walker &walker)
{
    const Person &one = m_people[size_t(walker.number(int(m_people.size())))];
    const int kind = walker.number(200);
    if (kind == 0) {
        walker.note(u"the server is killed"_s);
        m_server->kill();
        m_server->start();
    } else if (kind < 8) {
        walker.note(u"a line is cut"_s);
        one.line->cutAfter(walker.number(40'000));
    } else if (kind < 16) {
        walker.note(u"a line is mended"_s);
        one.line->mend();
    }
}

void TestWalkingTogether::save(Visit &visit)
{
    visit.comeForward();
    visit.leave();
    visit.run(u"story.save"_s);
    // Asked anew each time: a story that others wrote in is another object then.
    QTRY_VERIFY(isSaved(visit));
    visit.link()->exchangeNow();
    QTRY_VERIFY2_WITH_TIMEOUT(visit.link()->state().isConnected && visit.link()->state().waiting == 0,
                              qPrintable(visit.link()->state().trouble), 20'000);
}

void TestWalkingTogether::bothComeToTheSame()
{
    QFETCH(int, seed);
    QTest::failOnWarning(QRegularExpression(u"^Q[A-Z]\\w+::"_s));
    Walker walker(seed);
    walker.stayIn(3); // so that the two meet
    const QString database = m_server->createDatabase(m_template);
    for (const QString &name : {u"Mara"_s, u"Lind"_s}) {
        auto line = std::make_unique<tests::CutLine>(m_server->port());
        auto visit = std::make_unique<Visit>(m_people.empty() ? Visit::Stock::Sample : Visit::Stock::Empty,
                                             name, line->uri(m_server->tcpUri(database)));
        connect(visit->link(), &desk::NewsroomLink::told, this, [name](const store::ReplicaNews &news) {
            // What is refused stays on one machine, and nobody here does what a server refuses.
            QVERIFY2(news.kind != store::ReplicaNews::Kind::Refused,
                     qPrintable(name + u": "_s + news.detail));
        });
        m_people.push_back({std::move(line), std::move(visit)});
    }
    const auto &last = m_people.back().visit;
    QTRY_VERIFY(!last->newsroom().desk.stories({})->empty());
    const int steps = std::max(300, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    Visit *active = last.get();
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        disturb(walker);
        if (walker.number(15) == 0) {
            active = m_people[size_t(walker.number(int(m_people.size())))].visit.get();
            active->comeForward();
        }
        walker.step(*active);
    }
    for (const Person &one : m_people)
        one.line->mend();
    for (int round = 0; round < 2 && !QTest::currentTestFailed(); ++round) {
        for (const Person &one : m_people)
            save(*one.visit);
    }
    if (QTest::currentTestFailed())
        return;
    const auto ofBoth = [this] {
        for (const Person &one : m_people)
            one.visit->link()->allowMassChange(); // of few stories some are many
        return std::pair(contents(m_people.front().visit->newsroom().desk),
                         contents(m_people.back().visit->newsroom().desk));
    };
    (void)QTest::qWaitFor([&] { return ofBoth().first == ofBoth().second; }, 20'000);
    const auto [here, there] = ofBoth();
    QCOMPARE(here.size(), there.size());
    for (qsizetype i = 0; i < here.size(); ++i)
        QVERIFY2(here[i] == there[i], qPrintable(u"\n%1\nelsewhere\n%2"_s.arg(here[i], there[i])));
    for (const Person &one : m_people) {
        QTRY_VERIFY(showsWhatIsStored(*one.visit));
        QCOMPARE(one.visit->newsroom().openStore().value()->verify()->faults, QStringList());
    }
    QCOMPARE(store::openStore(m_server->uri(database)).value()->verify()->faults, QStringList());
}

QTEST_MAIN(TestWalkingTogether)
#include "tst_walkingtogether.moc"
