// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/archive.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/filelook.h"
#include "core/store/sql/idlecheck.h"
#include "core/store/sql/migrations.h"
#include "core/store/sql/sqliteconnection.h"
#include "core/store/sql/sqlstore.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr qint64 hour = 3'600'000;
const qint64 noon = QDateTime({2026, 3, 14}, {12, 0}, QTimeZone::UTC).toMSecsSinceEpoch();

}

class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOldestGo_data();
    void theOldestGo();
    void aWrongClockCostsNoCopies_data();
    void aWrongClockCostsNoCopies();
    void aCopyDatedAheadIsNotTheNewest();
    void aCopyThatWasNotBegunIsNone();
    void whatNoGalleyMadeIsRefused_data();
    void whatNoGalleyMadeIsRefused();
    void aDrillBringsEverythingBack();
    void aDamagedOneIsRefused();
    void aDamagedDatabaseIsCopiedAsOne_data();
    void aDamagedDatabaseIsCopiedAsOne();
    void damagedCopiesPushNoGoodOneOut();
    void itIsMadeWhileOthersWrite();
    void aDamagedDatabaseIsSetAside();
    void theLogOfACrashIsNotWrittenIn();
    void whatIsWrittenMeanwhileStaysInTheLog();
    void aStoppedLookFindsNothing();
    void filesAreReadThroughInTurns();
    void anArchiveHoldsEverything();
    void aDamagedArchiveIsRefused();

private:
    story::ArticleId write(const QString &slug, const QString &body) const;
    static void scribble(const QString &path);
    static void damageIndex(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(u"newsroom.sqlite"_s);
}

story::ArticleId TestBackups::write(const QString &slug, const QString &body) const
{
    const auto store = store::openStore(m_database).value();
    story::Article article;
    article.id = story::ArticleId::create();
    article.fields.slug = slug;
    article.body = body;
    if (!store->articles().save(article, u"Mara"_s, u"save"_s))
        qFatal("the story could not be written");
    return article.id;
}

/// Damages the words of a story wherever they stand, which SQLite does not notice.
void TestBackups::scribble(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    qsizetype at = bytes.indexOf("harbour ");
    QVERIFY(at > 0);
    for (; at > 0; at = bytes.indexOf("harbour ", at + 1)) {
        file.seek(at);
        file.write("harbXur");
    }
}

/// Changes a word of the index, which is then not what the words beside it say: there no space follows it.
void TestBackups::damageIndex(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto found = QRegularExpression(u"harbour(?! )"_s).match(QString::fromLatin1(file.readAll()));
    QVERIFY(found.hasMatch());
    file.seek(found.capturedStart());
    file.write("harbXur");
}

void TestBackups::theOldestGo_data()
{
    QTest::addColumn<int>("hours"); ///< one backup an hour, so many hours long
    QTest::addColumn<int>("kept");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a day") << 24 << 24;
    QTest::newRow("a week") << 24 * 7 << 24 + 6; // the days before the last, the newest of each
    QTest::newRow("a year") << 24 * 365 << 45;   // the days overlap the hours, the weeks the days
}

void TestBackups::theOldestGo()
{
    QFETCH(int, hours);
    QFETCH(int, kept);
    std::vector<qint64> moments; // as it happens: one more, then the oldest go
    for (int i = hours - 1; i >= 0; --i) {
        moments.push_back(noon - i * hour);
        moments = store::keptBackups(moments, noon - i * hour);
    }
    QCOMPARE(int(moments.size()), kept);
    QVERIFY(std::ranges::contains(moments, noon));
    const std::vector<qint64> old = store::keptBackups({noon - 9000 * hour}, noon);
    QCOMPARE(old.size(), 1U); // the last one there is never goes
}

void TestBackups::aWrongClockCostsNoCopies_data()
{
    QTest::addColumn<qint64>("ahead"); ///< hours
    QTest::addColumn<int>("hours");    ///< copies made while it was wrong
    QTest::newRow("a year ahead, once") << qint64(365 * 24) << 1;
    QTest::newRow("a year ahead for a day") << qint64(365 * 24) << 24;
    QTest::newRow("seventy years ahead for three days") << qint64(70 * 365 * 24) << 72;
    QTest::newRow("six years back for a day") << qint64(-6 * 365 * 24) << 24;
}

/// Of every week and of the last days there is one of before, while it is wrong and afterwards.
void TestBackups::aWrongClockCostsNoCopies()
{
    QFETCH(qint64, ahead);
    QFETCH(int, hours);
    std::vector<qint64> moments;
    const auto make = [&moments](qint64 now) {
        moments.push_back(now);
        moments = store::keptBackups(moments, now);
    };
    for (int i = 24 * 60; i >= 0; --i)
        make(noon - i * hour);
    for (int i = 0; i < hours; ++i)
        make(noon + (ahead + i) * hour);
    const auto ofBefore = [&moments](int days) {
        return std::ranges::count_if(
            moments, [days](qint64 moment) { return moment <= noon && moment > noon - days * 24 * hour; });
    };
    QVERIFY2(ofBefore(10) >= 10, qPrintable(QString::number(ofBefore(10))));
    QVERIFY2(ofBefore(60) >= 15, qPrintable(QString::number(ofBefore(60))));
    for (int i = hours; i < hours + 48; ++i)
        make(noon + i * hour); // and is right again
    QVERIFY2(ofBefore(10) >= 8, qPrintable(QString::number(ofBefore(10))));
    QVERIFY(moments.size() < 100U);
}

void TestBackups::aCopyDatedAheadIsNotTheNewest()
{
    const qint64 ahead = QDateTime({2099, 1, 1}, {12, 0}, QTimeZone::UTC).toMSecsSinceEpoch();
    write(u"wall"_s, u"The harbour wall."_s);
    QVERIFY(store::makeBackup(m_database, ahead));
    QVERIFY(store::isBackupDue(m_database, noon));
    QVERIFY(store::makeBackup(m_database, noon));
    const auto backups = store::backupsOf(m_database);
    QCOMPARE(backups.size(), 2U);
    QCOMPARE(backups.front().at, noon); // is what is restored
    QVERIFY(!store::isBackupDue(m_database, noon + hour / 2));
}

/// Somebody holds the file that it is to become.
void TestBackups::aCopyThatWasNotBegunIsNone()
{
    write(u"wall"_s, u"The harbour wall."_s);
    const auto from = store::Connection::open(m_database).value();
    const QString path = m_folder->filePath(u"copy.sqlite"_s);
    const auto holder = store::Connection::open(path).value();
    const store::Transaction held(*holder, {});
    QVERIFY(held.begun());
    QVERIFY(!store::copySqlite(*from, path));
}

void TestBackups::whatNoGalleyMadeIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isSeenAtOpening");
    QTest::newRow("a trigger that deletes versions")
        << u"CREATE TRIGGER helper AFTER UPDATE ON article BEGIN DELETE FROM revision; END"_s << true;
    QTest::newRow("a view") << u"CREATE VIEW helper AS SELECT body FROM article"_s << true;
    QTest::newRow("a table of its own") << u"CREATE TABLE helper (words TEXT)"_s << false;
    QTest::newRow("an index") << u"CREATE INDEX helper ON article (upper(body))"_s << false;
    QTest::newRow("a trigger under a name of ours")
        << u"CREATE TRIGGER sync_article_insert AFTER INSERT ON article BEGIN DELETE FROM revision; END"_s
        << false;
    QTest::newRow("one of ours that is gone") << u"DROP TRIGGER move_stays"_s << false;
    QTest::newRow("a file that is no hash")
        << u"INSERT INTO evidence_file (sha256, name, size) VALUES ('../../etc/hostname', 'x', 1)"_s << false;
}

void TestBackups::whatNoGalleyMadeIsRefused()
{
    QFETCH(QString, change);
    QFETCH(bool, isSeenAtOpening);
    const auto id = write(u"wall"_s, u"The harbour wall."_s);
    const QString given = m_folder->filePath(u"given.sqlite"_s);
    QVERIFY(store::makeBackupAt(m_database, given));
    {
        const auto connection = store::Connection::open(given).value();
        QVERIFY2(connection->execute(change), qPrintable(change));
    }
    const auto refused = store::restoreBackup(m_database, given, noon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Unsupported);
    QVERIFY2(refused.error().detail.contains(given), qPrintable(refused.error().detail));
    QCOMPARE(store::openStore(m_database).value()->articles().load(id)->body, u"The harbour wall."_s);
    QCOMPARE(store::openStore(given).has_value(), !isSeenAtOpening);
}

void TestBackups::aDrillBringsEverythingBack()
{
    const auto id = write(u"wall"_s, u"The harbour wall."_s);
    const auto made = store::makeBackup(m_database, noon);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(QFile::permissions(made->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    write(u"later"_s, u"Written after the copy."_s);
    {
        const auto window = store::openStore(m_database).value(); // somebody works with it
        QCOMPARE(store::restoreBackup(m_database, made->path, noon + hour).error().code,
                 base::ErrorCode::Conflict);
    }
    QCOMPARE(store::backupsOf(m_database).size(), 1U);
    QCOMPARE(store::backupsOf(m_database).front().at, noon);
    const auto aside = store::restoreBackup(m_database, made->path, noon + hour);
    QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().detail));
    const auto store = store::openStore(m_database).value();
    QCOMPARE(store->articles().load(id)->body, u"The harbour wall."_s);
    QCOMPARE(store->articles().list({})->size(), 1U);
    QCOMPARE(store::openStore(*aside).value()->articles().list({})->size(), 2U); // nothing is gone
    QVERIFY(QDir(m_folder->path()).entryList({u"*.part"_s, u"*.restoring"_s}).isEmpty());
}

void TestBackups::aDamagedOneIsRefused()
{
    write(u"wall"_s, u"The harbour wall."_s);
    const auto made = store::makeBackup(m_database, noon);
    QVERIFY(made);
    scribble(made->path);
    const auto id = write(u"later"_s, u"Still here."_s);
    const auto refused = store::restoreBackup(m_database, made->path, noon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Database);
    QCOMPARE(store::openStore(m_database).value()->articles().load(id)->body, u"Still here."_s);
    QVERIFY(!store::restoreBackup(m_database, u"/nowhere/at-all.sqlite"_s, noon));
}

void TestBackups::aDamagedDatabaseIsCopiedAsOne_data()
{
    QTest::addColumn<bool>("isInIndex");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("the words of a story") << false << true;
    QTest::newRow("the search index alone") << true << false;
}

void TestBackups::aDamagedDatabaseIsCopiedAsOne()
{
    QFETCH(bool, isInIndex);
    QFETCH(bool, isDamaged);
    const auto old = write(u"wall"_s, u"The harbour wall."_s);
    QVERIFY(store::makeBackup(m_database, noon));
    if (isInIndex)
        damageIndex(m_database);
    else
        scribble(m_database);
    const auto newest = write(u"later"_s, u"Written after the damage."_s);
    const auto made = store::makeBackup(m_database, noon + hour);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(made->isDamaged, isDamaged);
    QCOMPARE(made->path.endsWith(u"-damaged.sqlite"_s), isDamaged);
    QCOMPARE(made->faults.isEmpty(), !isDamaged);
    QCOMPARE(store::backupsOf(m_database).size(), isDamaged ? 1U : 2U);
    QCOMPARE(store::damagedBackupsOf(m_database).size(), isDamaged ? 1U : 0U);
    QVERIFY(!store::isBackupDue(m_database, noon + hour + hour / 2)); // not every ten minutes
    QVERIFY(QFile::remove(m_database));
    QVERIFY(store::restoreBackup(m_database, made->path, noon + 2 * hour)); // whoever asks for it has it
    const auto store = store::openStore(m_database).value();
    QCOMPARE(store->articles().load(newest)->body, u"Written after the damage."_s);
    QCOMPARE(store->articles().load(old).has_value(), !isDamaged);
    if (!isDamaged)
        QCOMPARE(store->articles().search(u"harbour"_s, {})->size(), 1U);
}

void TestBackups::damagedCopiesPushNoGoodOneOut()
{
    write(u"wall"_s, u"The harbour wall."_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(store::makeBackup(m_database, noon + i * hour));
    scribble(m_database);
    for (int i = 0; i < 4; ++i)
        QVERIFY(store::makeBackup(m_database, noon + (100 * 24 + i) * hour)->isDamaged);
    QCOMPARE(store::backupsOf(m_database).size(), 3U);
    const auto damaged = store::damagedBackupsOf(m_database);
    QCOMPARE(damaged.size(), 2U);
    QCOMPARE(damaged.front().at, noon + (100 * 24 + 3) * hour);
    QCOMPARE(store::writeArchive(m_database, m_folder->filePath(u"all.galley"_s)).error().code,
             base::ErrorCode::Database);
    QVERIFY(QDir(m_folder->path()).entryList({u"*all*"_s}).isEmpty());
}

void TestBackups::itIsMadeWhileOthersWrite()
{
    write(u"wall"_s, u"The harbour wall."_s);
    const auto writer = store::openStore(m_database).value();
    for (int i = 0; i < 5; ++i) {
        story::Article article;
        article.id = story::ArticleId::create();
        article.fields.slug = u"story-%1"_s.arg(i);
        QVERIFY(writer->articles().save(article, u"Mara"_s, u"save"_s));
        QVERIFY(store::makeBackup(m_database, noon + i * hour));
    }
    const auto backups = store::backupsOf(m_database);
    QCOMPARE(backups.size(), 5U);
    QCOMPARE(store::openStore(backups.front().path).value()->articles().list({})->size(), 6U);
    QCOMPARE(store::openStore(backups.back().path).value()->articles().list({})->size(), 2U);
}

void TestBackups::aDamagedDatabaseIsSetAside()
{
    write(u"wall"_s, u"The harbour wall."_s);
    QVERIFY(store::makeBackup(m_database, noon));
    QCOMPARE(store::quickCheck(m_database).value(), QStringList());
    QFile file(m_database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(8192, 'x'));
    file.close();
    {
        QFile before(m_database);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        const QDateTime changed = QFileInfo(m_database).lastModified();
        QTest::qSleep(20);
        QVERIFY(!store::quickCheck(m_database)->isEmpty());
        QVERIFY(before.seek(0));
        QCOMPARE(before.readAll(), bytes); // looked at, not touched
        QCOMPARE(QFileInfo(m_database).lastModified(), changed);
    }
    const auto aside = store::setDamagedAside(m_database, noon);
    QVERIFY(aside && QFile::exists(*aside) && !QFile::exists(m_database));
    QVERIFY(store::restoreBackup(m_database, store::backupsOf(m_database).front().path, noon));
    QCOMPARE(store::quickCheck(m_database).value(), QStringList());
}

/// What a crash leaves in the log stays there until somebody has looked.
void TestBackups::theLogOfACrashIsNotWrittenIn()
{
    write(u"wall"_s, u"The harbour wall."_s);
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    {
        const auto store = store::openStore(m_database).value();
        story::Article article;
        article.id = story::ArticleId::create();
        article.fields.slug = u"last-words"_s;
        QVERIFY(store->articles().save(article, u"Mara"_s, u"save"_s));
        QVERIFY(QFile::copy(m_database, crashed) && QFile::copy(m_database + u"-wal"_s, crashed + u"-wal"_s));
    }
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray database = bytesOf(crashed);
    const QByteArray log = bytesOf(crashed + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    QCOMPARE(store::quickCheck(crashed).value(), QStringList());
    QCOMPARE(bytesOf(crashed), database);
    QCOMPARE(bytesOf(crashed + u"-wal"_s), log);
}

/// As long as somebody looks, the file stays as it was, however much is written.
void TestBackups::whatIsWrittenMeanwhileStaysInTheLog()
{
    write(u"wall"_s, u"The harbour wall."_s);
    const auto bytes = [this] {
        QFile file(m_database);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    auto look = std::make_unique<store::FileLook>(m_database);
    QCOMPARE(look->glance().schema, store::migrations(store::Engine::Sqlite).back().number);
    QVERIFY(!look->glance().hasLog && look->glance().fault.isEmpty());
    for (int i = 0; i < 3; ++i) // each is more than SQLite lets the log grow to, and closes the file again
        write(u"long-%1"_s.arg(i), u"The harbour wall. "_s.repeated(400'000));
    QVERIFY(bytes() == before);
    QVERIFY(store::FileLook(m_database).glance().hasLog);
    QCOMPARE(look->run().value(), QStringList());
    write(u"later"_s, u"Nobody looks any more."_s);
    QVERIFY(bytes().size() > before.size());
    QVERIFY(!QFile::exists(m_database + u"-wal"_s));
}

void TestBackups::aStoppedLookFindsNothing()
{
    write(u"wall"_s, u"The harbour wall. "_s.repeated(100'000));
    store::FileLook look(m_database);
    look.stop();
    const auto faults = look.run();
    QVERIFY(!faults);
    QCOMPARE(faults.error().code, base::ErrorCode::Io);
    store::FileLook nothing(m_folder->filePath(u"nothing.sqlite"_s));
    QVERIFY(!nothing.run());
    QVERIFY(!QFile::exists(m_folder->filePath(u"nothing.sqlite"_s)));
}

/// Bit by bit, in the order of their hashes.
void TestBackups::filesAreReadThroughInTurns()
{
    QStringList hashes;
    QString damaged;
    {
        const auto store = store::openStore(m_database).value();
        for (const QByteArray &bytes : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
            QBuffer file;
            file.setData(bytes);
            QVERIFY(file.open(QIODevice::ReadOnly));
            hashes << store->evidenceFiles().add(file, {}).value();
        }
        hashes.sort();
        damaged = store->evidenceFiles().path(hashes[1]).value();
    }
    store::IdleCheck check(m_database);
    QCOMPARE(check.run(60'000).value(), QStringList());
    QCOMPARE(check.rounds(), 1);
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::Append));
    file.write("?");
    file.close();
    const QStringList whole = check.run(60'000).value();
    QCOMPARE(whole.size(), 1);
    QVERIFY(whole.front().contains(hashes[1]));
    QVERIFY(QFile::remove(damaged));
    QCOMPARE(check.run(60'000)->size(), 1);
    QCOMPARE(check.rounds(), 3);
}

/// On another machine, with nothing but the one file.
void TestBackups::anArchiveHoldsEverything()
{
    write(u"wall"_s, u"The harbour wall."_s);
    const QByteArray recording = QByteArray("the words as spoken, ").repeated(150'000); // more than one part
    QStringList hashes;
    {
        const auto store = store::openStore(m_database).value();
        for (const QByteArray &bytes : {recording, QByteArray(), QByteArray("a note")}) {
            QBuffer file;
            file.setData(bytes);
            QVERIFY(file.open(QIODevice::ReadOnly));
            hashes << store->evidenceFiles().add(file, u"quay.ogg"_s).value();
        }
    }
    const QString path = m_folder->filePath(u"everything.galley"_s);
    const auto written = store::writeArchive(m_database, path);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(store::writeArchive(m_database, path).error().code, base::ErrorCode::Conflict);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.packing*"_s, u"*.part*"_s}), QStringList());

    const QTemporaryDir elsewhere;
    const QString database = elsewhere.filePath(u"newsroom.sqlite"_s);
    const auto restored = store::restoreBackup(database, path, noon);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QVERIFY(QFileInfo(database).size() < recording.size()); // the files are in their folder, not in it
    const auto store = store::openStore(database).value();
    QCOMPARE(store->verify()->faults, QStringList());
    QCOMPARE(store->verify()->files, 3);
    QCOMPARE(store->articles().find(u"wall"_s)->size(), 1U);
    QFile file(store->evidenceFiles().path(hashes[0]).value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), recording);
}

void TestBackups::aDamagedArchiveIsRefused()
{
    write(u"wall"_s, u"The harbour wall."_s);
    {
        const auto store = store::openStore(m_database).value();
        QBuffer file;
        file.setData("the harbour as spoken");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(store->evidenceFiles().add(file, u"quay.ogg"_s));
    }
    const QString path = m_folder->filePath(u"everything.galley"_s);
    QVERIFY(store::writeArchive(m_database, path));
    QFile archive(path);
    QVERIFY(archive.open(QIODevice::ReadWrite));
    const qsizetype at = archive.readAll().indexOf("harbour as spoken");
    QVERIFY(at > 0);
    archive.seek(at);
    archive.write("harbXur");
    archive.close();
    const QString before = m_folder->filePath(u"newsroom.sqlite"_s);
    const auto refused = store::restoreBackup(m_database, path, noon);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"is not what was stored"_s),
             qPrintable(refused.error().detail));
    QCOMPARE(store::openStore(before).value()->verify()->faults, QStringList()); // as it was
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
