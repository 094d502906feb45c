// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/serversight.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"
#include "core/workflow/record.h"
#include "core/workflow/workflow.h"
#include "tests/core/store/laptop.h"
#include "tests/support/cutline.h"
#include "tests/support/postgresserver.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using tests::Laptop;

namespace {

QString inWords(const story::Article &article, const QString &more)
{
    return article.id.toString() + u' ' + story::stateName(article.state) + u' ' + more + u' '
           + QString::fromUtf8(QJsonDocument(story::toJson(article.fields)).toJson(QJsonDocument::Compact))
           + QString::fromUtf8(
               QJsonDocument(story::annotationsToJson(article)).toJson(QJsonDocument::Compact))
           + article.body;
}

QStringList photosIn(const QString &text)
{
    static const QRegularExpression photo(u"asset:[0-9a-f]+"_s);
    QStringList all;
    for (auto found = photo.globalMatch(text); found.hasNext();)
        all << found.next().captured();
    return all;
}

/// All that lie in a newsroom, or are shown of it.
QStringList photosOf(const QString &place)
{
    const auto connection = store::Connection::open(place).value();
    store::Statement query(*connection, "SELECT sha256 FROM asset ORDER BY sha256"_L1);
    QStringList all;
    for (std::ignore = query.run(); query.next();)
        all << query.text(0);
    return all;
}

/// Of a whole newsroom, a line for everything that people see of it.
QStringList contents(store::Store &store)
{
    QStringList all;
    const auto stories = store.articles().list({}).value();
    for (const store::StorySummary &one : stories) {
        const story::Article article = store.articles().load(one.id).value();
        all << inWords(article, u"story"_s);
        for (const QString &photo : photosIn(article.body))
            all << u"%1 shows %2 %3"_s.arg(one.id.toString(), photo)
                       .arg(store.assets().asset(photo).has_value());
        const auto versions = store.articles().revisions(one.id).value();
        for (const store::Revision &version : versions) {
            const auto text = store.articles().revision(version.id);
            all << u"%1 version %2 %3 %4 %5"_s
                           .arg(version.id.toString(), version.author, version.reason, version.name)
                           .arg(version.isPinned)
                       + (text ? inWords(*text, {}) : text.error().detail);
        }
        const auto purges = store.articles().purges(one.id).value();
        for (const store::Purge &purge : purges)
            all << u"%1 purge %2 %3"_s.arg(one.id.toString(), purge.by, purge.after);
        const auto records = store.workflow().records(one.id).value();
        for (const workflow::Record &record : records)
            all << u"%1 move %2 %3 %4"_s.arg(one.id.toString(), workflow::moveName(record.move), record.by,
                                             record.reason);
        const auto exports = store.workflow().exports(one.id).value();
        for (const store::ExportRecord &record : exports)
            all << u"%1 export %2 %3"_s.arg(one.id.toString(), record.by, record.contentHash);
        for (const QString &person : {u"Mara"_s, u"Lind"_s, u"Aalto"_s}) {
            const auto read = store.articles().lastRead(one.id, person).value();
            if (std::ranges::contains(versions, read, &store::Revision::id)) // one that gave way is nowhere
                all << u"%1 read %2 %3"_s.arg(one.id.toString(), person, read.toString());
        }
    }
    const auto sources = store.sources().list().value();
    for (const story::Source &source : sources)
        all << u"source %1 %2 %3"_s.arg(source.id.toString(), source.publicName, source.role);
    const auto merged = store.sources().merged().value();
    for (const story::Source &source : merged)
        all << u"merged %1"_s.arg(source.id.toString());
    const auto conversations = store.sources().conversations().value();
    for (const story::Conversation &conversation : conversations)
        all << u"conversation %1 %2 %3"_s.arg(conversation.id.toString(), conversation.source.toString(),
                                              conversation.place);
    const auto evidence = store.sources().evidence().value();
    for (const story::Evidence &one : evidence)
        all << u"evidence %1 %2 %3"_s.arg(one.id.toString(), one.sha256)
                   .arg(store.evidenceFiles().check(one.sha256).has_value());
    const auto desks = store.staff().desks().value();
    for (const story::NewsDesk &desk : desks)
        all << u"desk "_s + desk.id.toString() + desk.name;
    all << u"called "_s + store.publication().load()->name;
    all.sort();
    return all;
}

QString without(QStringList all, const QStringList &others)
{
    all.removeIf([&others](const QString &one) { return others.contains(one); });
    return all.join(u'\n');
}

}

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
    void aServerThatIsBroughtBack_data() { everyCopyComesToTheSame_data(); }
    void aServerThatIsBroughtBack();
    void everythingComesToTheSame_data() { everyCopyComesToTheSame_data(); }
    void everythingComesToTheSame();
    void eachDeskComesToItsOwn_data() { everyCopyComesToTheSame_data(); }
    void eachDeskComesToItsOwn();

private:
    struct Person
    {
        std::unique_ptr<tests::CutLine> line;
        std::unique_ptr<Laptop> laptop;
        QString name;
    };

    void begin(int seed, bool haveLogins = false);
    void haveDesks(store::Store &store);
    void changeRoles(store::Store &store, const QString &name);
    void moveBetweenDesks(Person &one);
    void act(Person &one);
    void actBeside(Person &one);
    void changeSource(store::Store &store);
    void changeHouse(store::Store &store);
    void write(Laptop &laptop, story::Article &article);
    void meet(Person &one);
    void settle();
    void checkTexts();
    void dump() const;
    void comeBack();
    QString nextWord() { return u"word%1"_s.arg(++m_words); }

    std::unique_ptr<tests::PostgresServer> m_server;
    QTemporaryDir m_folder;
    QString m_template;
    QString m_database;
    std::vector<Person> m_people;
    QRandomGenerator m_random;
    std::vector<story::NewsDesk> m_desks;
    std::map<QString, story::PersonId> m_ids;
    bool m_mayRemove = true; ///< stories, with all their words
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
    const int kind = m_random.bounded(11);
    if (kind == 10) {
        const QByteArray photo = nextWord().toUtf8();
        article.body = laptop.store().assets().add(photo, u"image/png"_s).value() + u" \n\n"_s + article.body;
    } else if (kind == 0) {
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
    if (!workflow::isEditable(article.state))
        return;
    write(*one.laptop, article);
}

/// Everybody meets the server until nothing is new to anybody.
void TestConvergence::settle()
{
    QString last;
    for (int round = 0; round < 10; ++round) {
        bool isQuiet = true;
        last.clear();
        for (Person &one : m_people) {
            const store::Exchange met = one.laptop->exchange();
            // A server that died is missed when it is asked next.
            if (met.state.massChange > 0 || met.state.lost > 0) // of few stories some are many
                one.laptop->replica().allowMassChange();
            isQuiet = isQuiet && met.state.massChange == 0 && met.state.isConnected && !met.hasChanged
                      && met.news.empty() && met.state.waiting == 0;
            last += u"\n%1: %2 %3 wait"_s.arg(one.name, met.state.trouble).arg(met.state.waiting);
            for (const store::ReplicaNews &news : met.news)
                last += u"; %1 %2 %3"_s.arg(int(news.kind)).arg(news.story, news.detail);
        }
        if (isQuiet)
            return;
    }
    QFAIL(qPrintable(u"the copies do not come to rest"_s + last));
}

void TestConvergence::begin(int seed, bool haveLogins)
{
    m_random.seed(quint32(seed));
    m_written.clear();
    m_noted.clear();
    m_people.clear();
    m_database = m_server->createDatabase(m_template);
    if (haveLogins)
        haveDesks(*store::openStore(m_server->uri(m_database)).value());
    for (const QString &name : {u"Mara"_s, u"Lind"_s, u"Aalto"_s}) {
        auto line = std::make_unique<tests::CutLine>(m_server->port());
        const QString login = haveLogins ? name.toLower() : QString();
        auto laptop = std::make_unique<Laptop>(line->uri(m_server->tcpUri(m_database, login)), name);
        m_people.push_back({std::move(line), std::move(laptop), name});
    }
}

void TestConvergence::everyCopyComesToTheSame()
{
    QFETCH(int, seed);
    begin(seed);
    const int steps = std::max(60, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    for (int i = 0; i < steps; ++i)
        act(m_people[size_t(m_random.bounded(int(m_people.size())))]);
    settle();
    checkTexts();
}

/// In the same newsroom, as a dump has it that was made a third of the way back.
void TestConvergence::aServerThatIsBroughtBack()
{
    QFETCH(int, seed);
    begin(seed);
    const int steps = std::max(60, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    for (int i = 0; i < steps; ++i) {
        act(m_people[size_t(m_random.bounded(int(m_people.size())))]);
        if (i == steps / 3)
            dump();
        if (i == 2 * steps / 3)
            comeBack();
    }
    settle();
    checkTexts();
}

void TestConvergence::dump() const
{
    QProcess program;
    program.start(u"pg_dump"_s, {u"--format=custom"_s, u"--file"_s, m_folder.filePath(u"night"_s),
                                 m_server->uri(m_database)});
    QVERIFY(program.waitForFinished(-1) && program.exitCode() == 0);
}

void TestConvergence::comeBack()
{
    m_database = m_server->createDatabase();
    QProcess program;
    program.start(u"pg_restore"_s,
                  {u"--no-owner"_s, u"--dbname"_s, m_server->uri(m_database), m_folder.filePath(u"night"_s)});
    QVERIFY(program.waitForFinished(-1) && program.exitCode() == 0);
    for (Person &one : m_people)
        one.laptop->moveTo(one.line->uri(m_server->tcpUri(m_database)));
}

void TestConvergence::checkTexts()
{
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
    QCOMPARE(store::openStore(m_server->uri(m_database)).value()->verify()->faults, QStringList());
    m_people.clear();
}

void TestConvergence::changeSource(store::Store &store)
{
    store::SourceRepository &sources = store.sources();
    const auto all = sources.list().value();
    if (all.size() < 3) {
        QVERIFY(sources.save(story::Source{.id = story::SourceId::create(), .publicName = nextWord()}));
        return;
    }
    story::Source source = all[size_t(m_random.bounded(int(all.size())))];
    const int kind = m_random.bounded(9);
    if (kind == 8) {
        QBuffer recording;
        recording.setData(nextWord().toUtf8());
        recording.open(QIODevice::ReadOnly);
        std::ignore = sources.save(
            story::Evidence{.id = story::EvidenceId::create(),
                            .source = source.id,
                            .sha256 = store.evidenceFiles().add(recording, u"recording.wav"_s).value()});
    } else if (kind == 0)
        std::ignore = sources.remove(source.id);
    else if (kind == 1)
        std::ignore = sources.merge(source.id, all.front().id);
    else if (kind < 5)
        std::ignore = sources.save(story::Conversation{
            .id = story::ConversationId::create(), .source = source.id, .place = nextWord()});
    else {
        source.role = nextWord();
        std::ignore = sources.save(source);
    }
}

/// Settings of the newsroom, its people, photos.
void TestConvergence::changeHouse(store::Store &store)
{
    const int kind = m_random.bounded(3);
    if (kind == 0) {
        story::Publication publication = store.publication().load().value();
        publication.name = nextWord();
        QVERIFY(store.publication().save(publication));
    } else if (kind == 1) {
        QVERIFY(store.staff().save(story::NewsDesk{story::DeskId::create(), nextWord(), {}, {}, {}}));
    } else {
        QVERIFY(store.assets().add(nextWord().toUtf8(), u"image/png"_s));
    }
}

/// Something that is no text: a step, a name for a version, what somebody read, a source, a purge …
void TestConvergence::actBeside(Person &one)
{
    store::Store &store = one.laptop->store();
    const auto all = store.articles().list({}).value();
    if (all.empty())
        return;
    const story::ArticleId id = all[size_t(m_random.bounded(int(all.size())))].id;
    const auto versions = store.articles().revisions(id).value();
    const story::RevisionId version = versions[size_t(m_random.bounded(int(versions.size())))].id;
    using enum workflow::Move;
    static const std::array moves{Begin, Submit, Take, Return, Hold, Release, Spike, Restore, HandOver};
    // What is refused, or was said before, changes nothing.
    switch (m_random.bounded(11)) {
    case 0:
    case 1:
        std::ignore = store.workflow().move({.article = id,
                                             .move = moves[size_t(m_random.bounded(int(moves.size())))],
                                             .person = one.name,
                                             .reason = nextWord()});
        break;
    case 2:
        std::ignore = store.articles().setMark(version, nextWord(), m_random.bounded(2) == 0);
        break;
    case 3:
        std::ignore = store.articles().setRead(id, one.name, version);
        break;
    case 4:
        std::ignore = store.workflow().answer(id, u"R1"_s, nextWord(), one.name);
        break;
    case 5:
        std::ignore = store.workflow().addExport({id, u"pdf"_s, one.name, 0, nextWord()});
        break;
    case 6:
        if (m_mayRemove && m_random.bounded(3) == 0)
            std::ignore = store.articles().remove(id);
        break;
    case 7:
        std::ignore = store.articles().purge(id, {u"word%1"_s.arg(m_random.bounded(m_words + 1))}, one.name);
        break;
    case 8:
        changeHouse(store);
        break;
    default:
        changeSource(store);
    }
}

void TestConvergence::everythingComesToTheSame()
{
    QFETCH(int, seed);
    begin(seed);
    const int steps = std::max(60, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        Person &one = m_people[size_t(m_random.bounded(int(m_people.size())))];
        if (m_random.bounded(2) == 0)
            act(one);
        else
            actBeside(one);
    }
    settle();
    if (QTest::currentTestFailed())
        return;
    const auto there = store::openStore(m_server->uri(m_database)).value();
    const QStringList expected = contents(*there);
    QVERIFY(!expected.isEmpty());
    for (Person &one : m_people) {
        QCOMPARE(one.laptop->faults().join(u'\n'), QString());
        const QStringList here = contents(one.laptop->store());
        QVERIFY2(here == expected, qPrintable(u"\nonly %1 has\n%2\nonly the server has\n%3"_s.arg(
                                       one.name, without(here, expected), without(expected, here))));
    }
    QCOMPARE(there->verify()->faults, QStringList());
    m_people.clear();
}

/// Mara and Lind each see the stories of some desks, Aalto, who decides, sees all.
void TestConvergence::haveDesks(store::Store &store)
{
    m_desks.clear();
    m_ids.clear();
    for (const QString &name : {u"News"_s, u"Sport"_s, u"Inquiry"_s}) {
        m_desks.push_back({story::DeskId::create(), name, {}, {}, u"small"_s});
        QVERIFY(store.staff().save(m_desks.back()));
    }
    for (const QString &name : {u"Mara"_s, u"Lind"_s, u"Aalto"_s}) {
        m_ids[name] = story::PersonId::create();
        QVERIFY(store.staff().save(story::Person{m_ids[name], name, {}}));
        QVERIFY(store::admitLogin(m_server->uri(m_database), name.toLower(), name, name == "Aalto"_L1));
    }
    changeRoles(store, u"Mara"_s);
    changeRoles(store, u"Lind"_s);
}

void TestConvergence::changeRoles(store::Store &store, const QString &name)
{
    std::vector<story::Person::Role> roles;
    for (const story::NewsDesk &desk : m_desks) {
        if (m_random.bounded(2) == 0)
            roles.push_back({desk.id, story::StaffRole::Reporter});
    }
    std::ignore = store.staff().save(story::Person{m_ids[name], name, roles});
}

/// Of a story, or of its writers.
void TestConvergence::moveBetweenDesks(Person &one)
{
    if (one.name == "Aalto"_L1 && m_random.bounded(3) == 0) {
        changeRoles(one.laptop->store(), m_random.bounded(2) == 0 ? u"Mara"_s : u"Lind"_s);
        return;
    }
    const auto all = one.laptop->store().articles().list({}).value();
    if (all.empty())
        return;
    story::Article article
        = one.laptop->store().articles().load(all[size_t(m_random.bounded(int(all.size())))].id).value();
    if (!workflow::isEditable(article.state))
        return;
    article.fields.desk = m_random.bounded(4) == 0 ? QString() : m_desks[size_t(m_random.bounded(3))].name;
    article.fields.byline = QStringList{one.name};
    if (m_random.bounded(2) == 0)
        article.fields.byline = QStringList{u"Lind"_s};
    one.laptop->save(article, u"autosave"_s);
}

void TestConvergence::eachDeskComesToItsOwn()
{
    QFETCH(int, seed);
    m_random.seed(quint32(seed));
    begin(seed, true);
    m_mayRemove = false;
    const int steps = std::max(60, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        Person &one = m_people[size_t(m_random.bounded(int(m_people.size())))];
        const int kind = m_random.bounded(4);
        if (kind == 0)
            moveBetweenDesks(one);
        else if (kind == 1)
            actBeside(one);
        else
            act(one);
    }
    m_mayRemove = true;
    settle();
    if (QTest::currentTestFailed())
        return;
    const auto there = store::openStore(m_server->uri(m_database)).value();
    QString texts;
    const auto stories = there->articles().list({}).value();
    for (const store::StorySummary &one : stories)
        texts += there->articles().load(one.id)->body + u' ';
    for (const QString &word : m_written)
        QVERIFY2(texts.contains(QRegularExpression(u"\\b%1\\b"_s.arg(word))),
                 qPrintable(word + u" in\n"_s + texts));
    for (Person &one : m_people) {
        QCOMPARE(one.laptop->faults().join(u'\n'), QString());
        const auto seen = store::openStore(m_server->uri(m_database, one.name.toLower())).value();
        const QStringList here = contents(one.laptop->store());
        const QStringList expected = contents(*seen);
        QVERIFY2(here == expected, qPrintable(u"\nonly %1 has\n%2\nonly the server has\n%3"_s.arg(
                                       one.name, without(here, expected), without(expected, here))));
        QCOMPARE(photosOf(one.laptop->path()), photosOf(m_server->uri(m_database, one.name.toLower())));
    }
    QCOMPARE(there->verify()->faults, QStringList());
    m_people.clear();
}

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
