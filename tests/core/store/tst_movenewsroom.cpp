// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/movenewsroom.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/makenewsroom.h"
#include "tests/support/postgresserver.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// A newsroom goes from a file to a server and back, whole.
class TestMoveNewsroom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAndBack();
    void whatWasCutOffGoesOn();
    void anotherNewsroomIsRefused();

private:
    std::unique_ptr<tests::PostgresServer> m_server;
};

static void fill(const QString &place, int stories)
{
    const auto store = store::openStore(place).value();
    QVERIFY(tests::makeNewsroom(*store, stories));
    QBuffer tape;
    tape.setData(QByteArray(2'500'000, 'x'));
    QVERIFY(tape.open(QIODevice::ReadOnly));
    const auto kept = store->evidenceFiles().add(tape, u"tape.ogg"_s);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    const QString sha256 = *kept;
    const story::Source source{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    QVERIFY(store->sources().save(source));
    const story::Evidence evidence{.id = story::EvidenceId::create(), .source = source.id, .sha256 = sha256};
    QVERIFY(store->sources().save(evidence));
    QVERIFY(store->assets().add(QByteArray("pixels\0more", 11), u"image/png"_s));
}

static base::Result<store::MovedNewsroom> moved(const QString &from, const QString &to)
{
    return store::moveNewsroom(from, to, [](int, int) { }, {});
}

void TestMoveNewsroom::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
}

void TestMoveNewsroom::thereAndBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"own.sqlite"_s), back = folder.filePath(u"back.sqlite"_s);
    fill(file, 60);
    const QString server = m_server->uri(m_server->createDatabase());
    const auto there = moved(file, server);
    QVERIFY2(there, there ? "" : qPrintable(there.error().detail));
    QCOMPARE(there->stories, 60);
    QCOMPARE(there->report.faults, QStringList());
    QCOMPARE(there->report.files, 1);
    const auto here = moved(server, back);
    QVERIFY2(here, here ? "" : qPrintable(here.error().detail));
    QCOMPARE(here->report.faults, QStringList());
    const auto first = store::openStore(file).value(), last = store::openStore(back).value();
    const auto stories = first->articles().list({}).value();
    for (const store::StorySummary &one : stories) {
        QCOMPARE(last->articles().load(one.id).value(), first->articles().load(one.id).value());
        QCOMPARE(last->articles().revisions(one.id)->size(), first->articles().revisions(one.id)->size());
        QCOMPARE(last->workflow().records(one.id)->size(), first->workflow().records(one.id)->size());
    }
    for (const QString &word : {u"harbour"_s, u"harbours"_s, u"\"harbours\""_s}) {
        QCOMPARE(last->articles().search(word, {})->size(), first->articles().search(word, {})->size());
        QCOMPARE(last->articles().searchNotes(word, {})->size(),
                 first->articles().searchNotes(word, {})->size());
    }
    QVERIFY(!last->articles().search(u"harbours"_s, {})->empty());
    QVERIFY(!last->articles().searchNotes(u"harbours"_s, {})->empty());
    QCOMPARE(last->articles().count({}, store::StoryGrouping::State),
             first->articles().count({}, store::StoryGrouping::State));
    QCOMPARE(last->staff().people()->size(), first->staff().people()->size());
}

void TestMoveNewsroom::whatWasCutOffGoesOn()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"own.sqlite"_s);
    fill(file, 30);
    const QString server = m_server->uri(m_server->createDatabase());
    const base::CancelToken cancel;
    const auto cut = store::moveNewsroom(
        file, server,
        [&cancel](int done, int) {
            if (done == 20)
                cancel.cancel();
        },
        cancel);
    QCOMPARE(cut.error().code, base::ErrorCode::Cancelled);
    const auto whole = moved(file, server);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
    QVERIFY(whole->there >= 20);
    QCOMPARE(whole->report.articles, 30);
    QCOMPARE(whole->report.faults, QStringList());
    QCOMPARE(moved(file, server)->there, whole->things);
}

void TestMoveNewsroom::anotherNewsroomIsRefused()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(u"one.sqlite"_s), other = folder.filePath(u"other.sqlite"_s);
    fill(one, 3);
    fill(other, 3);
    const QString server = m_server->uri(m_server->createDatabase());
    QVERIFY(moved(one, server));
    QCOMPARE(moved(other, server).error().code, base::ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestMoveNewsroom)
#include "tst_movenewsroom.moc"
