// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bringover.h"
#include "app/rescue.h"
#include "core/desk/desk.h"
#include "core/desk/openstory.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/seal.h"
#include "core/store/sql/sqlstore.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString person = u"Mara"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes it as large as one that nobody waits for.
void growLarge(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"grow"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE film (bytes BLOB)"_s));
        QVERIFY(query.exec(u"INSERT INTO film VALUES (zeroblob(70000000))"_s));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"grow"_s);
}

/// In the last page, which says where the film goes on: it is reached at the end.
void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 4096);
    file.write("xxxx");
}

/// Clicks a button of the question that is to come; a text that has this in it.
void answer(const QString &button, QString &said)
{
    QTimer::singleShot(50, qApp, [button, &said] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) {
            answer(button, said);
            return;
        }
        said = box->text();
        for (QAbstractButton *one : box->buttons()) {
            if (one->text().contains(button))
                one->click();
        }
    });
}

}

/// A damaged newsroom is not written into, whether it is looked over before it is opened or meanwhile.
class TestRescue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedOneIsNotOpened_data();
    void aDamagedOneIsNotOpened();
    void aCopyTakesItsPlace();
    void aLargeOneIsNotWaitedFor();
    void damageIsToldWhileItIsOpen();
    void aWordThatCannotBeSavedComesOver();
    void whatIsClosedGetsAVersion();
    void theProgramLeavesItAsItWas();

private:
    story::Article write(const QString &slug, story::State state = story::State::Drafting) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    QThreadPool m_pool;
};

void TestRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(u"newsroom.sqlite"_s);
}

story::Article TestRescue::write(const QString &slug, story::State state) const
{
    const auto store = store::openStore(m_database).value();
    story::Article article;
    article.id = story::ArticleId::create();
    article.fields.slug = slug;
    article.body = u"The harbour wall."_s;
    article.state = state;
    if (!store->articles().save(article, person, u"save"_s))
        qFatal("the story could not be written");
    return article;
}

void TestRescue::aDamagedOneIsNotOpened_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::addColumn<bool>("hasLog"); ///< of a run that was cut off
    QTest::addColumn<bool>("isCutOff");
    QTest::newRow("a small one") << false << false << false;
    QTest::newRow("a large one after an end that was none") << true << true << false;
    QTest::newRow("a large one that is cut off") << true << false << true;
}

void TestRescue::aDamagedOneIsNotOpened()
{
    QFETCH(bool, isLarge);
    QFETCH(bool, hasLog);
    QFETCH(bool, isCutOff);
    write(u"wall"_s);
    QVERIFY(store::makeBackup(m_database, QDateTime::currentMSecsSinceEpoch()));
    if (isLarge)
        growLarge(m_database);
    if (hasLog) {
        const QString other = m_folder->filePath(u"other.sqlite"_s);
        const auto store = store::openStore(m_database).value();
        story::Article article{.id = story::ArticleId::create()};
        QVERIFY(store->articles().save(article, person, u"save"_s));
        QVERIFY(QFile::copy(m_database, other) && QFile::copy(m_database + u"-wal"_s, other + u"-wal"_s));
        QVERIFY(QFile::copy(store::backupsOf(m_database).front().path, m_folder->filePath(u"copy"_s)));
        m_database = other;
    }
    if (isCutOff)
        QVERIFY(QFile::resize(m_database, QFileInfo(m_database).size() - 8192));
    else if (isLarge)
        damage(m_database);
    else {
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(8 * 4096);
        file.write(QByteArray(4096, 'x'));
    }
    const QByteArray bytes = bytesOf(m_database);
    const QByteArray log = bytesOf(m_database + u"-wal"_s);
    QString said;
    answer(hasLog ? u"OK"_s : u"Quit"_s, said); // the copies of the other lie under its name
    NewsroomLook look(m_database, m_pool);
    QVERIFY(!look.mayBeOpened());
    QCOMPARE(said, u"The newsroom's database is damaged, and was not opened."_s);
    QVERIFY(bytesOf(m_database) == bytes);
    QVERIFY(bytesOf(m_database + u"-wal"_s) == log);
}

void TestRescue::aCopyTakesItsPlace()
{
    const story::Article article = write(u"wall"_s);
    QVERIFY(store::makeBackup(m_database, QDateTime::currentMSecsSinceEpoch()));
    growLarge(m_database);
    QVERIFY(QFile::resize(m_database, QFileInfo(m_database).size() - 8192));
    QString said;
    answer(u"Restore"_s, said);
    NewsroomLook look(m_database, m_pool);
    QVERIFY(look.mayBeOpened());
    QVERIFY(!QDir(m_folder->path()).entryList({u"newsroom.sqlite.damaged-*"_s}).isEmpty());
    QCOMPARE(store::openStore(m_database).value()->articles().load(article.id)->body, article.body);
    bool isTold = false;
    look.whenDamaged([&isTold](const QString &) { isTold = true; }); // the one that was looked at is gone
    QTest::qWait(100);
    QVERIFY(!isTold);
}

/// And nothing is left behind by a look that ends well, or is ended.
void TestRescue::aLargeOneIsNotWaitedFor()
{
    write(u"wall"_s);
    growLarge(m_database);
    for (const bool isFinished : {true, false}) {
        auto look = std::make_unique<NewsroomLook>(m_database, m_pool);
        QVERIFY(look->mayBeOpened());
        if (isFinished)
            QVERIFY(look->mayBeOpenedAtLast());
        auto store = store::openStore(m_database).value();
        story::Article article{.id = story::ArticleId::create()};
        QVERIFY(store->articles().save(article, person, u"save"_s));
        look.reset();
        store.reset();
        QVERIFY(!QFile::exists(m_database + u"-wal"_s));
    }
    QCOMPARE(store::openStore(m_database).value()->articles().list({})->size(), 3U);
}

void TestRescue::damageIsToldWhileItIsOpen()
{
    const story::Article article = write(u"wall"_s);
    const story::Article other = write(u"ferry"_s);
    QVERIFY(store::makeBackup(m_database, QDateTime::currentMSecsSinceEpoch()));
    growLarge(m_database);
    damage(m_database);
    const QByteArray bytes = bytesOf(m_database);
    auto look = std::make_unique<NewsroomLook>(m_database, m_pool);
    QVERIFY(look->mayBeOpened());
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    std::vector<story::Article> written;
    {
        const store::StoreFactory openStore = [this] { return store::openStore(m_database); };
        desk::Desk desk(openStore().value(), person);
        desk::SaveQueue saves(openStore, person);
        desk::OpenStory open(article, saves);
        QTest::qWait(2); // a moment of its own
        open.edit(0, 0, u"Written meanwhile. "_s);
        open.saveNow(u"autosave"_s);
        saves.flush();
        QTRY_VERIFY(open.isSaved());
        QString fault;
        look->whenDamaged([&fault](const QString &found) { fault = found; });
        QTRY_VERIFY_WITH_TIMEOUT(!fault.isEmpty(), 20'000);
        written = writtenSince(start, desk, &open);
        QCOMPARE(written.size(), 1U); // not what others wrote, or he before
        QCOMPARE(written.front().body, u"Written meanwhile. The harbour wall."_s);
        store::sealDatabase(m_database);
        const QByteArray log = bytesOf(m_database + u"-wal"_s);
        open.edit(0, 0, u"More. "_s);
        QSignalSpy failed(&open, &desk::OpenStory::saveFailed);
        open.saveNow(u"autosave"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(open.saveError()->code, base::ErrorCode::Io);
        QVERIFY(!desk.save(other, u"save"_s));
        QCOMPARE(desk.article(other.id)->body, other.body); // it is read still
        QVERIFY(bytesOf(m_database + u"-wal"_s) == log);
        open.giveUp();
    }
    look.reset();
    QVERIFY(bytesOf(m_database) == bytes); // though everything was closed
    QVERIFY(takeCopy(m_database));
    QVERIFY(bringOver(written, m_database, person));
    const auto store = store::openStore(m_database).value();
    QCOMPARE(store->articles().load(article.id)->body, u"Written meanwhile. The harbour wall."_s);
    QCOMPARE(store->articles().load(other.id)->body, other.body);
    QCOMPARE(store->verify()->faults, QStringList());
    const QStringList aside
        = QDir(m_folder->path()).entryList({u"newsroom.sqlite.damaged-*"_s}, QDir::Files, QDir::Name);
    QVERIFY(!aside.isEmpty() && bytesOf(m_folder->filePath(aside.front())) == bytes);
    QVERIFY(aside.contains(aside.front() + u"-wal"_s)); // with the words in it
}

void TestRescue::aWordThatCannotBeSavedComesOver()
{
    const story::Article article = write(u"wall"_s);
    const store::StoreFactory openStore = [this] { return store::openStore(m_database); };
    desk::Desk desk(openStore().value(), person);
    desk::SaveQueue saves(openStore, person);
    desk::OpenStory open(article, saves);
    QVERIFY(writtenSince(QDateTime::currentMSecsSinceEpoch() + 1, desk, &open).empty());
    store::sealDatabase(m_database);
    open.edit(0, 0, u"Last words. "_s);
    open.saveNow(u"autosave"_s);
    saves.flush();
    const auto written = writtenSince(QDateTime::currentMSecsSinceEpoch() + 1, desk, &open);
    QCOMPARE(written.size(), 1U);
    QCOMPARE(written.front().body, u"Last words. The harbour wall."_s);
    store::unsealDatabase(m_database);
    open.giveUp();
    // The same story, one that its copy does not have, and somebody has the damaged file open.
    story::Article unknown = written.front();
    unknown.id = story::ArticleId::create();
    QVERIFY(bringOver({written.front(), unknown}, m_database, person));
    QCOMPARE(desk.article(article.id)->body, written.front().body);
    QCOMPARE(desk.article(unknown.id)->body, written.front().body);
    QCOMPARE(store::setDamagedAside(m_database, 0).error().code, base::ErrorCode::Conflict);
}

/// A published text is not changed by what somebody wrote into a draft of it.
void TestRescue::whatIsClosedGetsAVersion()
{
    story::Article article = write(u"wall"_s, story::State::Published);
    article.body = u"Another text."_s;
    QVERIFY(bringOver({article}, m_database, person));
    const auto store = store::openStore(m_database).value();
    QCOMPARE(store->articles().load(article.id)->body, u"The harbour wall."_s);
    const auto revisions = store->articles().revisions(article.id).value();
    QVERIFY(std::ranges::any_of(revisions, [&](const store::Revision &one) {
        return store->articles().revision(one.id)->body == article.body;
    }));
}

/// With its window, which stands when the damage is found, and at its end.
void TestRescue::theProgramLeavesItAsItWas()
{
    write(u"wall"_s);
    growLarge(m_database);
    damage(m_database);
    const QByteArray bytes = bytesOf(m_database);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_folder->path());
    window.setProcessEnvironment(environment);
    window.start(qEnvironmentVariable("GALLEY_PROGRAM"), {u"--db"_s, m_database, u"--new-story"_s});
    QVERIFY(window.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_database + u"-wal"_s).size() > 0, 20'000); // it is opened
    QTest::qWait(3'000);                                                            // and told
    window.terminate();
    QVERIFY(window.waitForFinished(20'000));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 3); // refused
    QVERIFY(bytesOf(m_database) == bytes);
    QVERIFY(QFileInfo(m_database + u"-wal"_s).size() > 0);
}

QTEST_MAIN(TestRescue)
#include "tst_rescue.moc"
