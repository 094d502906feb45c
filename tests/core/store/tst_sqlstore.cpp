// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/leases.h"
#include "core/store/sql/migrations.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/searchquery.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "core/text/anchor.h"
#include "tests/support/standingclock.h"
#include "tests/support/testnewsroom.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestSqlStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatOthersWriteIsNoDamage();
    void articleComesBackAsItWas();
    void staffComesBackAsItWas();
    void stepsOnNotesWaitAndAreTaken();
    void aNoteThatWasNotSentIsKept();
    void assetsAreNamedByContent();
    void autosavesOfAMinuteAreOneRevision();
    void whatWasWrittenComesBack_data();
    void whatWasWrittenComesBack();
    void indexFollowsAutosaves();
    void search_data();
    void search();
    void hostileStrings_data();
    void hostileStrings();
    void longFields_data();
    void longFields();
    void aByteOrderMarkStays();
    void aThousandHostileStrings();
    void expression_data();
    void expression();
    void failedWorkLeavesNothing();
    void damageIsFound_data();
    void damageIsFound();
    void newerSchemaIsRefused();
    void foreignFileIsRefused();
    void copyBeforeMigration();
    void failedMigrationChangesNothing();
    void fileIsForItsOwnerAlone();
    void folderIsRefused();

private:
    std::unique_ptr<store::Store> open() const;
    void damage(const QString &sql) const;

    std::unique_ptr<tests::TestNewsroom> m_room;
};

void TestSqlStore::init()
{
    m_room = std::make_unique<tests::TestNewsroom>();
}

std::unique_ptr<store::Store> TestSqlStore::open() const
{
    auto opened = store::openStore(m_room->place());
    return opened ? std::move(*opened) : nullptr;
}

void TestSqlStore::damage(const QString &sql) const
{
    m_room->tamper(sql);
}

static story::Article sampleArticle()
{
    story::Article article;
    article.id = story::ArticleId::create();
    article.state = story::State::Checking;
    article.body = u"The *harbour* master said “no”. 🚢\n\nSecond."_s;
    story::Fields &fields = article.fields;
    fields.slug = u"harbour"_s;
    fields.headline = u"Ferry at risk"_s;
    fields.byline = {u"Leona Marsh"_s, u"Sam Okoro"_s};
    fields.datelineDate = QDate(2026, 9, 17);
    fields.dueAt = QDateTime(QDate(2026, 9, 17), QTime(17, 0), QTimeZone::UTC);
    fields.urgency = 3;
    fields.plannedLength = 800;
    fields.furniture = {u"newsletter"_s};
    fields.leadPhoto = {u"a.jpg"_s, u"a quay"_s, u"The quay"_s, u"Okoro"_s};
    fields.other.insert(u"x-desk"_s, u"7"_s);
    fields.publicationStatus = story::PublicationStatus::Withheld;
    story::Attribution attribution;
    attribution.id = story::AttributionId::create();
    attribution.content = {text::makeAnchor(article.body, {26, 30})};
    attribution.cue = {text::makeAnchor(article.body, {21, 25})};
    attribution.form = story::Form::Direct;
    attribution.sourceId = story::SourceId::create();
    attribution.standing = story::Standing::Disputed;
    attribution.reason = u"the port says otherwise"_s;
    attribution.anonymity = story::Anonymity{
        u"fears for her job"_s, u"who asked not to be named"_s, u"Lind"_s, u"Marsh"_s, 7, true, false};
    attribution.verification = story::Verification{u"heard the tape"_s, u"Okoro"_s, 9, u"abc"_s};
    attribution.evidence = {story::EvidenceId::create()};
    attribution.kind = story::ClaimKind::Allegation;
    attribution.claim = u"fees doubled"_s;
    article.attributions.push_back(attribution);
    article.notes.push_back(
        {story::NoteId::create(), text::makeAnchor(article.body, {0, 3}), u"Really?"_s, u"Lind"_s, 5, {}});
    return article;
}

/// An index is not damaged because another connection has written in it.
void TestSqlStore::whatOthersWriteIsNoDamage()
{
    const auto mine = open();
    const auto others = open();
    const auto write = [](store::Store &store, const QString &words) {
        story::Article article{.id = story::ArticleId::create(), .fields = {.slug = words}, .body = words};
        article.notes = {{.id = story::NoteId::create(), .text = words, .by = u"Lind"_s}};
        QVERIFY(store.articles().save(article, u"Lind"_s, u"save"_s));
    };
    for (const QString &words : {u"quay"_s, u"ferry"_s, u"harbour"_s}) {
        write(*mine, u"my "_s + words);
        QVERIFY(!mine->articles().searchNotes(words, {})->empty());
        write(*others, u"their "_s + words);
        QCOMPARE(mine->verify()->faults, QStringList());
    }
}

void TestSqlStore::articleComesBackAsItWas()
{
    const story::Article article = sampleArticle();
    QVERIFY(open()->articles().save(article, u"Lind"_s, u"save"_s));
    const auto store = open(); // another connection: what is read is what is on the disk
    const auto loaded = store->articles().load(article.id);
    QVERIFY(loaded);
    QVERIFY(*loaded == article);
    QCOMPARE(story::contentHash(*loaded), story::contentHash(article));
    const auto list = store->articles().list({});
    QVERIFY(list && list->size() == 1);
    QCOMPARE(list->front().slug, u"harbour"_s);
    QCOMPARE(list->front().byline, article.fields.byline);
    QCOMPARE(list->front().words, 6);
    QVERIFY(store->articles().remove(article.id));
    QCOMPARE(store->articles().load(article.id).error().code, base::ErrorCode::NotFound);
    QVERIFY(store->articles().search(u"ferry"_s, {.limit = 10})->empty());
    QVERIFY(store->articles().revisions(article.id)->empty());
}

void TestSqlStore::staffComesBackAsItWas()
{
    const auto store = open();
    const story::NewsDesk desk{story::DeskId::create(), u"Harbour"_s, u"News"_s, u"daily"_s};
    story::Person person{story::PersonId::create(),
                         u"A. Lind"_s,
                         {{desk.id, story::StaffRole::Approver}, {desk.id, story::StaffRole::Reporter}}};
    QVERIFY(store->staff().save(desk));
    QVERIFY(store->staff().save(person));
    QVERIFY(store->staff().desks()->front() == desk);
    QVERIFY(store->staff().people()->front() == person);
    person.roles.pop_back();
    QVERIFY(store->staff().save(person));
    QVERIFY(store->staff().people()->front() == person);
    person.roles = {{story::DeskId::create(), story::StaffRole::Lawyer}}; // no such desk: nothing is changed
    QCOMPARE(store->staff().save(person).error().code, base::ErrorCode::Database);
    QCOMPARE(store->staff().people()->front().roles.size(), 1u);
}

void TestSqlStore::stepsOnNotesWaitAndAreTaken()
{
    const auto store = open();
    store::ArticleRepository &articles = store->articles();
    const story::Article article{
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s}, .body = u"The quay is closed."_s};
    QVERIFY(articles.save(article, u"Lind"_s, u"save"_s));
    const story::Note note{.id = story::NoteId::create(),
                           .anchor = text::makeAnchor(article.body, {4, 8}),
                           .text = u"Which quay, Jane Roe’s?"_s,
                           .by = u"Bo"_s,
                           .at = 5};
    const story::NoteStep first{story::NoteStepId::create(), {}, note, u"Bo"_s, 5};
    const story::NoteStep second{story::NoteStepId::create(), note, {}, u"Bo"_s, 6};
    QVERIFY(articles.addNoteStep(article.id, second));
    QVERIFY(articles.addNoteStep(article.id, first));
    QVERIFY(!articles.addNoteStep(article.id, first)); // comes once
    const auto steps = articles.noteSteps(article.id);
    QCOMPARE(steps.value(), (std::vector{first, second}));
    QCOMPARE(articles.withNoteStepsOf(u"Bo"_s).value(), std::vector{article.id});
    QVERIFY(articles.withNoteStepsOf(u"Lind"_s)->empty());
    QVERIFY(articles.purge(article.id, {u"Jane Roe"_s}, u"Lind"_s));
    QVERIFY(!articles.noteSteps(article.id)->front().after->text.contains(u"Roe"_s));
    QCOMPARE(store->verify()->faults, QStringList());
    QVERIFY(articles.takeNoteSteps({first.id, second.id, story::NoteStepId::create()}));
    QVERIFY(articles.noteSteps(article.id)->empty());
    QVERIFY(articles.withNoteStepsOf(u"Bo"_s)->empty());
    QCOMPARE(store->verify()->faults, QStringList());
    damage(u"UPDATE note_step SET is_taken = 0"_s);
    QCOMPARE(open()->verify()->faults.size(), 2);
}

void TestSqlStore::aNoteThatWasNotSentIsKept()
{
    const auto store = open();
    store::ArticleRepository &articles = store->articles();
    const story::Article article{
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s}, .body = u"It."_s};
    QVERIFY(articles.save(article, u"Lind"_s, u"save"_s));
    story::NoteStep draft{.id = story::NoteStepId::create()};
    draft.after
        = story::Note{.id = story::NoteId::create(), .text = u"Was it Jane Roe"_s, .by = u"Bo"_s, .at = 1};
    QVERIFY(articles.keepDraft(article.id, u"Bo"_s, draft));
    draft.after->text = u"Was it Jane Roe?"_s;
    QVERIFY(articles.keepDraft(article.id, u"Bo"_s, draft));
    QCOMPARE(articles.draft(article.id, u"Bo"_s)->value().after, draft.after);
    QVERIFY(!*articles.draft(article.id, u"Lind"_s)); // who has one of their own
    QVERIFY(articles.keepDraft(article.id, u"Lind"_s, draft));
    QCOMPARE(store->verify()->faults, QStringList());
    QVERIFY(articles.purge(article.id, {u"Jane Roe"_s}, u"Lind"_s));
    for (const QString &person : {u"Bo"_s, u"Lind"_s})
        QCOMPARE(articles.draft(article.id, person)->value().after->text, u"Was it ███?"_s);
    QCOMPARE(store->verify()->faults, QStringList());
    QVERIFY(articles.keepDraft(article.id, u"Lind"_s, std::nullopt));
    QVERIFY(!*articles.draft(article.id, u"Lind"_s));
    QVERIFY(*articles.draft(article.id, u"Bo"_s));
    damage(u"UPDATE note_draft SET change = '{}'"_s);
    QCOMPARE(open()->verify()->faults.size(), 1);
    QVERIFY(articles.remove(article.id));
    QVERIFY(!*articles.draft(article.id, u"Bo"_s));
}

void TestSqlStore::assetsAreNamedByContent()
{
    const auto store = open();
    const auto name = store->assets().add("pixels", u"image/jpeg"_s);
    QVERIFY(name && name->startsWith(u"asset:"_s));
    QCOMPARE(store->assets().add("pixels", u"image/jpeg"_s).value(), *name);
    QCOMPARE(store->assets().asset(*name).value(), QByteArray("pixels"));
    QCOMPARE(store->assets().asset(u"asset:none"_s).error().code, base::ErrorCode::NotFound);
    QCOMPARE(store->assets().asset(u"/etc/passwd"_s).error().code, base::ErrorCode::NotFound);
}

void TestSqlStore::autosavesOfAMinuteAreOneRevision()
{
    const auto store = open();
    story::Article article = sampleArticle();
    QVERIFY(store->articles().save(article, u"Lind"_s, u"new"_s));
    for (int i = 0; i < 5; ++i) {
        article.body += u"x"_s;
        QVERIFY(store->articles().save(article, u"Lind"_s, u"autosave"_s));
    }
    QVERIFY(store->articles().save(article, u"Lind"_s, u"autosave"_s)); // nothing changed
    article.body += u"y"_s;
    QVERIFY(store->articles().save(article, u"Marsh"_s, u"autosave"_s)); // somebody else
    const auto revisions = store->articles().revisions(article.id);
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), 3u);
    QCOMPARE(revisions->at(0).author, u"Marsh"_s);
    QVERIFY(revisions->at(0).parent == revisions->at(1).id);
    QVERIFY(revisions->at(1).parent == revisions->at(2).id);
    QCOMPARE(revisions->at(0).contentHash, story::contentHash(article));
}

void TestSqlStore::whatWasWrittenComesBack_data()
{
    QTest::addColumn<int>("saves");
    QTest::addColumn<int>("seconds"); // from one to the next, by the clock of this machine
    QTest::addColumn<int>("words");   // written for each
    QTest::addColumn<int>("kept");    // of all words, in one version
    QTest::addColumn<int>("most");    // versions
    QTest::addRow("steadily, for ten minutes") << 60 << 10 << 10 << 600 << 14;
    QTest::addRow("fast") << 60 << 1 << 20 << 1200 << 14;
    QTest::addRow("while the clock goes back") << 60 << -60 << 10 << 600 << 10;
    QTest::addRow("a little") << 5 << 2 << 1 << 5 << 3;
}

/// At the end one key replaces all of it, and nobody can undo that any more: a version has it.
void TestSqlStore::whatWasWrittenComesBack()
{
    QFETCH(int, saves);
    QFETCH(int, seconds);
    QFETCH(int, words);
    QFETCH(int, kept);
    QFETCH(int, most);
    std::ignore = open(); // makes the newsroom
    const auto connection = store::Connection::open(m_room->place()).value();
    tests::StandingClock clock;
    store::SqlLeases leases(*connection, clock);
    store::SqlArticles articles(*connection, clock, leases);
    story::Article article = sampleArticle();
    article.body.clear();
    QVERIFY(articles.save(article, u"Lind"_s, u"new"_s));
    for (int i = 0; i < saves; ++i) {
        clock.time += seconds * 1000;
        article.body += u"word "_s.repeated(words);
        QVERIFY(articles.save(article, u"Lind"_s, u"autosave"_s));
    }
    article.body = u"x"_s;
    QVERIFY(articles.save(article, u"Lind"_s, u"autosave"_s));
    QVERIFY(articles.save(article, u"Lind"_s, u"autosave"_s));
    const auto versions = articles.revisions(article.id).value();
    qsizetype longest = 0;
    for (const store::Revision &one : versions)
        longest = qMax(longest, articles.revision(one.id)->body.count(u"word"_s));
    QCOMPARE(longest, kept);
    QVERIFY2(int(versions.size()) <= most, qPrintable(QString::number(versions.size())));
}

/// The text is on the disk with each autosave; index and words come with the first and by index().
void TestSqlStore::indexFollowsAutosaves()
{
    const auto store = open();
    const auto elsewhere = open();
    const auto hits
        = [&elsewhere](const QString &word) { return elsewhere->articles().search(word, {}).value().size(); };
    story::Article article = sampleArticle();
    for (const QString &reason : {u"new"_s, u"autosave"_s}) {
        article.body += u"\n\nZebras of "_s + reason;
        QVERIFY(store->articles().save(article, u"Lind"_s, reason));
    }
    QCOMPARE(elsewhere->articles().load(article.id).value().body, article.body);
    QCOMPARE(hits(u"zebras"_s), 1u);
    QCOMPARE(hits(u"autosave"_s), 0u);
    QVERIFY(store->articles().index(article.id));
    QCOMPARE(hits(u"autosave"_s), 1u);
    QCOMPARE(elsewhere->articles().list({.id = article.id}).value().front().words, story::wordCount(article));
    article.body += u"\n\nOkapis."_s;
    QVERIFY(store->articles().save(article, u"Lind"_s, u"autosave"_s));
    QVERIFY(elsewhere->articles().index(article.id)); // of a window that was cut off
    QCOMPARE(hits(u"okapis"_s), 1u);
}

void TestSqlStore::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("word of the headline") << u"ferry"_s << 1;
    QTest::newRow("word of the body, no markup") << u"harbour"_s << 1;
    QTest::newRow("other case") << u"FERRY"_s << 1;
    QTest::newRow("accent left out") << u"naive"_s << 1;
    QTest::newRow("prefix") << u"fer*"_s << 1;
    QTest::newRow("no prefix") << u"fer"_s << 0;
    QTest::newRow("phrase") << u"\"at risk\""_s << 1;
    QTest::newRow("phrase in wrong order") << u"\"risk at\""_s << 0;
    QTest::newRow("two words, one missing") << u"ferry zebra"_s << 0;
    QTest::newRow("byline") << u"okoro"_s << 1;
    QTest::newRow("one of two is there") << u"zebra OR ferry"_s << 1;
    QTest::newRow("unwanted word is there") << u"ferry -harbour"_s << 0;
    QTest::newRow("unwanted word is not there") << u"ferry -zebra"_s << 1;
    QTest::newRow("operators are words") << u"NOT AND ( \" ^ : * -"_s << 0;
    QTest::newRow("nothing") << u"  "_s << 0;
    QTest::newRow("Cyrillic") << u"гавань"_s << 1;
}

void TestSqlStore::search()
{
    QFETCH(QString, query);
    QFETCH(int, hits);
    const auto store = open();
    story::Article article = sampleArticle();
    article.body += u" A naïve гавань plan."_s;
    QVERIFY(store->articles().save(article, u"Lind"_s, u"save"_s));
    const auto found = store->articles().search(query, {.limit = 10});
    QVERIFY(found);
    QCOMPARE(static_cast<int>(found->size()), hits);
}

void TestSqlStore::hostileStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"'; DROP TABLE article; --"_s;
    QTest::newRow("double quote") << u"\" OR \"\"=\""_s;
    QTest::newRow("placeholders") << u"? :a %1 %2 {{7*7}} ${x}"_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("direction override") << u"\u202eevil\u2066"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧🏴‍☠️"_s;
    QTest::newRow("long") << u"x"_s.repeated(100'000);
    QTest::newRow("JSON") << u"{\"a\": [\"\\\"]}"_s;
}

void TestSqlStore::hostileStrings()
{
    QFETCH(QString, text);
    const auto store = open();
    story::Article article = sampleArticle();
    article.body = text;
    article.fields.headline = text;
    article.fields.slug = text;
    article.fields.byline = {text};
    const auto saved = store->articles().save(article, text, u"save"_s);
    if (tests::TestNewsroom::isOnServer() && text.contains(QChar(0))) { // it keeps no such texts, and says so
        QCOMPARE(saved.error().code, base::ErrorCode::Invalid);
        QVERIFY(store->articles().list({})->empty());
        return;
    }
    QVERIFY(saved);
    QVERIFY(*store->articles().load(article.id) == article);
    QVERIFY(store->articles().search(text, {.limit = 5}));
    QVERIFY(store->verify()->faults.isEmpty());
    QCOMPARE(store->articles().list({})->size(), 1u);
}

void TestSqlStore::longFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isForServer"); // which groups stories by the others, and refuses what is too long
    for (const char *field : {"slug", "headline", "deck", "section", "budget line"})
        QTest::addRow("%s", field) << QString::fromLatin1(field) << true;
    for (const char *field : {"byline", "desk", "edition"})
        QTest::addRow("%s", field) << QString::fromLatin1(field) << false;
}

/// A page of an index takes less than a paragraph that got into the wrong field.
void TestSqlStore::longFields()
{
    QFETCH(QString, field);
    QFETCH(bool, isForServer);
    QString text; // that no compression makes short
    QRandomGenerator random(7);
    for (int i = 0; i < 12'000; ++i)
        text += QChar(char16_t(0x430 + random.bounded(32)));
    const auto store = open();
    story::Article article = sampleArticle();
    article.state = story::State::Published; // and so counted, by all that a board groups by
    story::Fields &fields = article.fields;
    const std::map<QString, QString *> places{
        {u"slug"_s, &fields.slug},       {u"headline"_s, &fields.headline},
        {u"deck"_s, &fields.deck},       {u"byline"_s, &fields.byline.front()},
        {u"desk"_s, &fields.desk},       {u"edition"_s, &fields.edition},
        {u"section"_s, &fields.section}, {u"budget line"_s, &fields.budgetLine}};
    *places.at(field) = text;
    const auto saved = store->articles().save(article, u"Lind"_s, u"save"_s);
    if (tests::TestNewsroom::isOnServer() && !isForServer) {
        QCOMPARE(saved.error().code, base::ErrorCode::Invalid);
        QVERIFY2(saved.error().detail.contains(field), qPrintable(saved.error().detail));
        return;
    }
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(store->articles().load(article.id)->fields, fields);
    QCOMPARE(store->articles().find(fields.slug)->size(), 1u);
}

/// Text that was copied from a file often begins with one.
void TestSqlStore::aByteOrderMarkStays()
{
    const auto store = open();
    story::Article article = sampleArticle();
    article.notes.clear();
    for (const QString &body : {u"\ufeffThe quay"_s, u"\ufeff"_s, u"\ufeff\ufeffThe quay"_s}) {
        article.body = body;
        QVERIFY(store->articles().save(article, u"Lind"_s, u"save"_s));
        const auto loaded = store->articles().load(article.id);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->body, body);
        const auto revisions = store->articles().revisions(article.id).value();
        const auto revision = store->articles().revision(revisions.front().id);
        QVERIFY2(revision, revision ? "" : qPrintable(revision.error().detail));
        QCOMPARE(revision->body, body);
    }
    QCOMPARE(store->verify()->faults, QStringList());
}

/// Pieces that mean something to SQL, to a full text index, to a format string, a path, a terminal or a bidi
/// algorithm, three of them at a time.
static QStringList thousandStrings()
{
    static const QStringList pieces{u"'; DROP TABLE article; --"_s,
                                    u"\" OR 1=1"_s,
                                    u"$1"_s,
                                    u"$$ x $$"_s,
                                    u"$tag$"_s,
                                    u"E'\\\\''"_s,
                                    u"\\"_s,
                                    u"\\'"_s,
                                    u"''"_s,
                                    u"?"_s,
                                    u"?1 :a @b"_s,
                                    u"%s %n %1 %2"_s,
                                    u"{{7*7}} ${x}"_s,
                                    u"NEAR(a b, 2)"_s,
                                    u"a* -b OR c"_s,
                                    u"AND OR NOT"_s,
                                    u"& | ! <->"_s,
                                    u"a:*ABC"_s,
                                    u"((((("_s,
                                    u"]]>"_s,
                                    u"<script>"_s,
                                    u"&amp;"_s,
                                    u"../../etc/passwd"_s,
                                    u"\r\n\t"_s,
                                    u"\x01\x02\x1b[31m"_s,
                                    u"\x7f\u0085"_s,
                                    u"\u202eevil\u2066"_s,
                                    u"\u200b\u200d\ufeff"_s,
                                    u"\ufffe\uffff"_s,
                                    u"e\u0301\u0327"_s,
                                    u"ﷺ﷽"_s,
                                    u"𝕳𝖆𝖗𝖇𝖔𝖚𝖗"_s,
                                    u"👩‍👩‍👧🏴‍☠️"_s,
                                    u"ＳＥＬＥＣＴ"_s,
                                    u"ʼ＇"_s,
                                    u"İıßſ"_s,
                                    u"مرفأ"_s,
                                    u"[{\"a\":null}]"_s,
                                    u"NULL"_s,
                                    u"\\N"_s,
                                    u"0x00"_s,
                                    u"-- "_s,
                                    u"/* */"_s,
                                    u";"_s,
                                    u" "_s,
                                    u"x"_s.repeated(3'000)};
    QRandomGenerator random(4711);
    QStringList all;
    for (int i = 0; i < 1'000; ++i) {
        QString one;
        for (int k = 0; k < 3; ++k)
            one += pieces[random.bounded(pieces.size())];
        all << one;
    }
    return all;
}

void TestSqlStore::aThousandHostileStrings()
{
    const auto store = open();
    const auto started = m_room->tables();
    for (const QString &text : thousandStrings()) {
        story::Article article = sampleArticle();
        story::Fields &fields = article.fields;
        fields.slug = fields.headline = fields.deck = fields.desk = fields.edition = fields.section = text;
        fields.budgetLine = fields.pageSlot = text;
        fields.byline = {text.trimmed().isEmpty() ? u"x"_s : text};
        fields.byline.front().remove(u'\n');
        article.body = text;
        for (story::Note &note : article.notes)
            note.text = note.by = note.assignee = text;
        const auto saved = store->articles().save(article, text, text);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        const auto loaded = store->articles().load(article.id);
        // A file keeps the two code points that are none as U+FFFD.
        const bool isKept = tests::TestNewsroom::isOnServer() || !text.contains(QChar(0xfffe));
        QVERIFY2(loaded && (!isKept || *loaded == article),
                 qPrintable(text.first(qMin<qsizetype>(60, text.size()))));
        QVERIFY(store->articles().search(text, {.desk = text, .limit = 3}));
        QVERIFY(store->articles().searchNotes(text, {.limit = 3}));
        QVERIFY(store->articles().list(
            {.words = text, .desk = text, .person = text, .edition = text, .limit = 3}));
        QVERIFY(store->articles().nearWords(text.left(9), 3));
        QVERIFY(store->leases().take(article.id, text, true));
        const story::Source source{
            .id = story::SourceId::create(), .publicName = text, .role = text, .notes = text};
        QVERIFY(store->sources().save(source));
        QVERIFY(store->sources().load(source.id) && (!isKept || store->sources().load(source.id) == source));
        QVERIFY(store->workflow().answer(article.id, text, text, text));
        QVERIFY(store->articles().remove(article.id));
    }
    QCOMPARE(store->verify()->faults, QStringList());
    QCOMPARE(m_room->tables(), started);
}

void TestSqlStore::expression_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("words") << u"port fees"_s << u"\"port\" AND \"fees\""_s;
    QTest::newRow("phrase") << u"\"port fees\" now"_s << u"\"port fees\" AND \"now\""_s;
    QTest::newRow("open phrase") << u"\"port fees"_s << u"\"port fees\""_s;
    QTest::newRow("prefix") << u"por*"_s << u"\"por\"*"_s;
    QTest::newRow("without") << u"port -fees"_s << u"\"port\" NOT \"fees\""_s;
    QTest::newRow("without a phrase") << u"port -\"night fees\""_s << u"\"port\" NOT \"night fees\""_s;
    QTest::newRow("one of two") << u"ferry OR boat"_s << u"(\"ferry\" OR \"boat\")"_s;
    QTest::newRow("one of two, and more")
        << u"ferry OR boat port -fees"_s << u"((\"ferry\" OR \"boat\") AND \"port\") NOT \"fees\""_s;
    QTest::newRow("only without") << u"-fees"_s << u"\"fees\""_s;
    QTest::newRow("or alone") << u"OR"_s << u""_s;
    QTest::newRow("or at the end") << u"port OR"_s << u"\"port\""_s;
    QTest::newRow("hyphen within") << u"by-election"_s << u"\"by-election\""_s;
    QTest::newRow("punctuation") << u"- * ( :"_s << u""_s;
}

void TestSqlStore::expression()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    QCOMPARE(store::searchExpression(store::Engine::Sqlite, typed, {}), expression);
}

void TestSqlStore::failedWorkLeavesNothing()
{
    const auto store = open();
    const story::Article article = sampleArticle();
    const auto done = store->inTransaction([&]() -> base::Result<> {
        const auto saved = store->articles().save(article, u"Lind"_s, u"save"_s);
        return saved ? base::failure(base::ErrorCode::Cancelled) : std::unexpected(saved.error());
    });
    QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    QVERIFY(store->articles().list({})->empty());
}

void TestSqlStore::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    const QString bytes = tests::TestNewsroom::isOnServer() ? u"BYTEA"_s : u"BLOB"_s;
    QTest::newRow("body") << u"UPDATE article SET body = body || 'x'"_s;
    QTest::newRow("fields") << u"UPDATE article SET fields = replace(fields, 'Ferry', 'Fairy')"_s;
    QTest::newRow("state") << u"UPDATE article SET state = 'approved'"_s;
    QTest::newRow("revision") << u"UPDATE revision SET packed = CAST('damaged' AS %1)"_s.arg(bytes);
    QTest::newRow("photo") << u"UPDATE asset SET bytes = CAST('damaged' AS %1)"_s.arg(bytes);
}

void TestSqlStore::damageIsFound()
{
    QFETCH(QString, sql);
    {
        const auto store = open();
        QVERIFY(store->articles().save(sampleArticle(), u"Lind"_s, u"save"_s));
        QVERIFY(store->assets().add("pixels", u"image/png"_s));
        const auto report = store->verify();
        QVERIFY(report && report->faults.isEmpty());
        QCOMPARE(report->articles, 1);
    }
    damage(sql);
    const auto report = open()->verify();
    QVERIFY(report);
    QCOMPARE(report->faults.size(), 1);
}

void TestSqlStore::newerSchemaIsRefused()
{
    QVERIFY(open());
    damage(tests::TestNewsroom::isOnServer() ? u"INSERT INTO schema_step VALUES (999, '')"_s
                                             : u"PRAGMA user_version = 999"_s);
    const auto opened = store::openStore(m_room->place());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::Unsupported);
    QVERIFY(opened.error().detail.contains(u"newer Galley"_s));
}

void TestSqlStore::foreignFileIsRefused()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("of files alone");
    damage(u"CREATE TABLE bookmarks (url TEXT)"_s);
    QCOMPARE(store::openStore(m_room->place()).error().code, base::ErrorCode::Unsupported);
    QFile text(m_room->filePath(u"notes.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("not a database at all, but longer than a header is. ").repeated(40));
    text.close();
    QCOMPARE(store::openStore(text.fileName()).error().code, base::ErrorCode::Database);
}

void TestSqlStore::copyBeforeMigration()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("of files alone");
    QVERIFY(open()->articles().save(sampleArticle(), u"Lind"_s, u"save"_s));
    const auto connection = store::Connection::open(m_room->place());
    auto steps = store::migrations((*connection)->dialect().engine);
    steps.push_back({steps.back().number + 1, u"next"_s, {u"CREATE TABLE extra (a TEXT)"_s}, {}});
    QVERIFY(store::migrate(**connection, steps));
    QCOMPARE(store::schemaVersion(**connection).value(), steps.back().number);
    const QString copy = u"%1.before-%2"_s.arg(m_room->place()).arg(steps.back().number, 4, 10, QChar(u'0'));
    QVERIFY(QFileInfo::exists(copy));
    QCOMPARE(store::openStore(copy).value()->articles().list({})->size(), 1u);
}

void TestSqlStore::failedMigrationChangesNothing()
{
    QVERIFY(open());
    const auto connection = store::Connection::open(m_room->place());
    auto steps = store::migrations((*connection)->dialect().engine);
    const int before = steps.back().number;
    steps.push_back({before + 1, u"next"_s, {u"CREATE TABLE extra (a TEXT)"_s, u"CREATE NONSENSE"_s}, {}});
    QVERIFY(!store::migrate(**connection, steps));
    QCOMPARE(store::schemaVersion(**connection).value(), before);
    store::Statement query(**connection, "SELECT count(*) FROM extra"_L1);
    QVERIFY(!query.run());
}

void TestSqlStore::fileIsForItsOwnerAlone()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("of files alone");
    const auto store = open();
    QVERIFY(store->articles().save(sampleArticle(), u"Lind"_s, u"save"_s));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(QFile::permissions(m_room->place() + suffix) & others), qPrintable(suffix));
    }
}

void TestSqlStore::folderIsRefused()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("of files alone");
    QCOMPARE(store::openStore(m_room->filePath({})).error().code, base::ErrorCode::Invalid);
    QCOMPARE(store::openStore(u"/proc/none/newsroom.sqlite"_s).error().code, base::ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestSqlStore)
#include "tst_sqlstore.moc"
