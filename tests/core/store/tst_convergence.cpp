// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/store/laptop.h"
#include "tests/support/cutline.h"
#include "tests/support/postgresserver.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using tests::Laptop;

/// Three people write in the same stories in any order, with and without the server, over lines that are cut
/// and from programs that die: in the end every copy is the same, and every word is there.
/// GALLEY_SEED begins other orders, GALLEY_STEPS makes them longer.
class TestConvergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCopyComesToTheSame_data();
    void everyCopyComesToTheSame();

private:
    struct Person
    {
        std::unique_ptr<tests::CutLine> line;
        std::unique_ptr<Laptop> laptop;
        QString name;
    };

    void act(Person &one);
    void write(Laptop &laptop, story::Article &article);
    void meet(Person &one);
    void settle();
    QString nextWord() { return u"word%1"_s.arg(++m_words); }

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_template;
    std::vector<Person> m_people;
    QRandomGenerator m_random;
    int m_words = 0;
    QSet<QString> m_written; ///< in texts, and taken out by nobody
    QSet<QString> m_noted;
};

void TestConvergence::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_template = m_server->createDatabase();
    QVERIFY(store::openStore(m_server->uri(m_template)));
}

void TestConvergence::everyCopyComesToTheSame_data()
{
    QTest::addColumn<int>("seed");
    const int first = qEnvironmentVariableIntValue("GALLEY_SEED");
    for (int seed = first; seed < first + 3; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// A word goes in between two others, or one of them out.
void TestConvergence::write(Laptop &laptop, story::Article &article)
{
    static const QRegularExpression written(u"word\\d+ "_s);
    const int kind = m_random.bounded(10);
    if (kind == 0) {
        story::Note note{.id = story::NoteId::create(), .text = nextWord(), .by = u"Lind"_s};
        m_noted << note.text;
        article.notes.push_back(std::move(note));
    } else if (kind == 1) {
        article.fields.headline = nextWord();
    } else if (const auto word = written.match(article.body, m_random.bounded(int(article.body.size() + 1)));
               kind == 2 && word.hasMatch()) {
        article.body.remove(word.capturedStart(), word.capturedLength());
        m_written.remove(word.captured().trimmed());
    } else {
        QList<qsizetype> places;
        for (qsizetype at = 0; at <= article.body.size(); ++at) {
            if (at == 0 || article.body[at - 1] == u' ' || article.body[at - 1] == u'\n')
                places << at;
        }
        const QString made = nextWord();
        article.body.insert(places[m_random.bounded(int(places.size()))], made + u' ');
        m_written << made;
    }
    laptop.save(article, u"autosave"_s);
}

/// With the server, over a line that may be cut on the way, from a program that may die then.
void TestConvergence::meet(Person &one)
{
    const int kind = m_random.bounded(6);
    if (kind == 0)
        one.line->cutAfter(m_random.bounded(40'000));
    if (kind == 1)
        m_server->kill();
    one.laptop->replica().exchange();
    one.line->mend();
    if (kind == 1)
        m_server->start();
    if (kind < 2 && m_random.bounded(2) == 0)
        one.laptop->openAnew();
}

void TestConvergence::act(Person &one)
{
    if (m_random.bounded(3) == 0) {
        meet(one);
        return;
    }
    const auto all = one.laptop->store().articles().list({}).value();
    if (all.empty() || (all.size() < 4 && m_random.bounded(10) == 0)) {
        const QString word = nextWord();
        one.laptop->write(word,
                          u"The quay is closed. \n\nThe ferry %1 waits. \n\nNobody called. "_s.arg(word));
        m_written << word;
        return;
    }
    const store::StorySummary &chosen = all[size_t(m_random.bounded(int(all.size())))];
    story::Article article = one.laptop->store().articles().load(chosen.id).value();
    write(*one.laptop, article);
}

/// Everybody meets the server until nothing is new to anybody.
void TestConvergence::settle()
{
    for (int round = 0; round < 10; ++round) {
        bool isQuiet = true;
        for (Person &one : m_people) {
            const store::Exchange met = one.laptop->exchange();
            // A server that died is missed when it is asked next.
            isQuiet = isQuiet && met.state.isConnected && !met.hasChanged && met.news.empty();
        }
        if (isQuiet)
            return;
    }
    QFAIL("the copies do not come to rest");
}

void TestConvergence::everyCopyComesToTheSame()
{
    QFETCH(int, seed);
    m_random.seed(quint32(seed));
    m_written.clear();
    m_noted.clear();
    m_people.clear();
    const QString database = m_server->createDatabase(m_template);
    for (const QString &name : {u"Mara"_s, u"Lind"_s, u"Aalto"_s}) {
        auto line = std::make_unique<tests::CutLine>(m_server->port());
        auto laptop = std::make_unique<Laptop>(line->uri(m_server->tcpUri(database)), name);
        m_people.push_back({std::move(line), std::move(laptop), name});
    }
    const int steps = std::max(60, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    for (int i = 0; i < steps; ++i)
        act(m_people[size_t(m_random.bounded(int(m_people.size())))]);
    settle();
    Laptop &first = *m_people.front().laptop;
    QString texts, notes;
    const auto stories = first.store().articles().list({}).value();
    for (const store::StorySummary &one : stories) {
        const story::Article article = first.store().articles().load(one.id).value();
        texts += article.body + u' ';
        for (const story::Note &note : article.notes)
            notes += note.text + u' ';
        for (Person &other : m_people) {
            const auto there = other.laptop->store().articles().load(one.id);
            QVERIFY(there);
            QCOMPARE(there->body, article.body);
            QCOMPARE(there->fields, article.fields);
            QCOMPARE(there->notes.size(), article.notes.size());
        }
    }
    for (const QString &word : m_written) {
        const QRegularExpression whole(u"\\b%1\\b"_s.arg(word));
        QVERIFY2(whole.match(texts).hasMatch(), qPrintable(word + u" in\n"_s + texts));
    }
    for (const QString &word : m_noted)
        QCOMPARE(notes.count(word + u' '), 1);
    for (Person &one : m_people) {
        QCOMPARE(one.laptop->stories(), qsizetype(stories.size()));
        QCOMPARE(one.laptop->faults(), QStringList());
    }
    QCOMPARE(store::openStore(m_server->uri(database)).value()->verify()->faults, QStringList());
    m_people.clear();
}

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
