// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/backups.h"
#include "core/store/sql/sqlstore.h"
#include "tests/durability/powercut/recording.h"
#include "tests/support/olderschema.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int storyCount = 3;

/// What a scenario does, and what must hold on the disk that a power cut leaves.
struct Scenario
{
    QString name;
    std::function<void(const QString &folder)> prepare;
    std::function<QStringList(const QString &folder)> arguments;
    /// What is wrong; empty: nothing. promised: the last promise before the cut; isDone: the program had
    /// ended.
    std::function<QString(const QString &folder, store::Store &store, const QByteArray &promised,
                          bool isDone)>
        fault;
};

QString bodyOf(int number)
{
    return u"The quay of pier %1 stays open all winter. "_s.arg(number).repeated(40);
}

void fill(const QString &folder)
{
    const auto store = store::openStore(folder + u"/newsroom.sqlite"_s).value();
    for (int i = 0; i < storyCount; ++i) {
        story::Article article;
        article.id = story::ArticleId::create();
        article.fields.slug = u"pier-%1"_s.arg(i);
        article.body = bodyOf(i);
        QVERIFY(store->articles().save(article, u"Mara"_s, u"save"_s));
    }
}

void sql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"powercut"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"powercut"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray photo()
{
    QImage image(640, 480, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor((x * 7) % 256, (y * 5) % 256, (x * y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

bool hasStory(store::Store &store, const QString &slug)
{
    return !store.articles().find(slug)->empty();
}

QString editingFault(const QString &, store::Store &store, const QByteArray &promised, bool)
{
    qint64 newest = -1;
    const auto stories = store.articles().list({}).value();
    for (const store::StorySummary &one : stories) {
        if (!one.slug.startsWith("stress-"_L1))
            continue;
        const auto article = store.articles().load(one.id);
        const QString number = article->fields.headline.section(u' ', 1);
        if (article->notes.size() != 1 || !article->body.startsWith(u"Text %1 of"_s.arg(number)))
            return u"story %1 is of two saves"_s.arg(one.slug);
        newest = std::max(newest, number.toLongLong());
    }
    const qint64 last = promised.isEmpty() ? -1 : promised.toLongLong();
    return newest >= last ? QString() : u"promised %1, found %2"_s.arg(last).arg(newest);
}

QString importFault(const QString &, store::Store &store, const QByteArray &, bool isDone)
{
    const auto found = store.articles().find(u"photo"_s).value();
    if (found.empty())
        return isDone ? u"the imported story is gone"_s : QString();
    const auto article = store.articles().load(found.front().id);
    const auto bytes = store.assets().asset(article->fields.leadPhoto.file);
    return bytes && *bytes == photo() ? QString() : u"the story is there and its photo is not"_s;
}

QString evidenceFault(const QString &, store::Store &store, const QByteArray &, bool isDone)
{
    const auto sources = store.sources().list().value(); // that files are whole is what verify() looks at
    return isDone && sources.empty() ? u"the source is gone"_s : QString();
}

QString exportFault(const QString &folder, store::Store &, const QByteArray &, bool isDone)
{
    const QByteArray page = bytesOf(folder + u"/out.html"_s);
    if (page == "old")
        return isDone ? u"the exported page is not there"_s : QString();
    return page.startsWith("<!DOCTYPE") && page.trimmed().endsWith("</html>")
               ? QString()
               : u"the exported page is neither the old one nor the new one"_s;
}

QString backupFault(const QString &folder, store::Store &, const QByteArray &, bool isDone)
{
    const auto backups = store::backupsOf(folder + u"/newsroom.sqlite"_s);
    for (const store::Backup &one : backups) {
        const auto copy = store::openStore(one.path);
        const auto report = copy ? (*copy)->verify() : std::unexpected(copy.error());
        if (!report || !report->faults.isEmpty() || report->articles != storyCount)
            return u"a copy is listed that is not whole"_s;
    }
    return isDone && backups.empty() ? u"the copy is gone"_s : QString();
}

QString restoreFault(const QString &, store::Store &store, const QByteArray &, bool isDone)
{
    return isDone && hasStory(store, u"later"_s) ? u"it is not the copy that was restored"_s : QString();
}

void prepareRestore(const QString &folder)
{
    fill(folder);
    const QString database = folder + u"/newsroom.sqlite"_s;
    QVERIFY(store::makeBackupAt(database, folder + u"/copy.sqlite"_s));
    const auto store = store::openStore(database).value();
    story::Article article;
    article.id = story::ArticleId::create();
    article.fields.slug = u"later"_s;
    QVERIFY(store->articles().save(article, u"Mara"_s, u"save"_s));
}

const std::vector<Scenario> &scenarios()
{
    static const auto nothing
        = [](const QString &, store::Store &, const QByteArray &, bool) { return QString(); };
    static const std::vector<Scenario> all{
        {u"editing"_s, fill,
         [](const QString &folder) {
             return QStringList{u"stress"_s, u"--ack"_s, folder + u"/x.ack"_s, u"--rounds"_s, u"120"_s};
         },
         editingFault},
        {u"migration"_s,
         [](const QString &folder) {
             fill(folder);
             sql(folder + u"/newsroom.sqlite"_s, tests::backToSeven());
         },
         [](const QString &) { return QStringList{u"list"_s}; }, nothing},
        {u"photo import"_s, fill,
         [](const QString &folder) { return QStringList{u"import"_s, folder + u"-in/photo.md"_s}; },
         importFault},
        {u"evidence"_s, fill,
         [](const QString &folder) {
             return QStringList{u"source"_s,    u"add"_s,        u"Ines Okoro"_s,
                                u"--role"_s,    u"mason"_s,      u"--terms"_s,
                                u"on-record"_s, u"--evidence"_s, folder + u"-in/photo.png"_s};
         },
         evidenceFault},
        {u"export"_s,
         [](const QString &folder) {
             fill(folder);
             QVERIFY(test::writeFiles(folder, [&] {
                 test::Files files = test::readFiles(folder);
                 files[u"out.html"_s] = "old";
                 return files;
             }()));
         },
         [](const QString &folder) {
             return QStringList{u"export"_s, u"pier-1"_s, u"--draft"_s,           u"--to"_s,
                                u"html"_s,   u"-o"_s,     folder + u"/out.html"_s};
         },
         exportFault},
        {u"backup"_s, fill, [](const QString &) { return QStringList{u"backup"_s}; }, backupFault},
        {u"restore"_s, prepareRestore,
         [](const QString &folder) { return QStringList{u"restore"_s, folder + u"/copy.sqlite"_s}; },
         restoreFault},
    };
    return all;
}

/// What every cut must leave: the database opens, all its hashes are right, and what was there is there.
QString faultAfter(const Scenario &scenario, const QString &folder, const QByteArray &promised, bool isDone)
{
    const auto store = store::openStore(folder + u"/newsroom.sqlite"_s);
    if (!store)
        return u"it does not open: "_s + store.error().detail;
    const auto report = (*store)->verify();
    if (!report || !report->faults.isEmpty())
        return report ? report->faults.join(u' ') : report.error().detail;
    for (int i = 0; i < storyCount; ++i) {
        const auto found = (*store)->articles().find(u"pier-%1"_s.arg(i)).value();
        if (found.size() != 1 || (*store)->articles().load(found.front().id)->body != bodyOf(i))
            return u"story pier-%1 is not what it was"_s.arg(i);
    }
    return scenario.fault(folder, **store, promised, isDone);
}

}

/// The power goes at any moment: what was said to be safe is there, and nothing is half there.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theModelForgetsWhatWasNotSynced();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    test::Recording record(const Scenario &scenario, const QString &folder, const QString &log) const;

    QTemporaryDir m_folder;
};

void TestPowerCut::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the recorder and the address sanitizer both want to be loaded first");
#endif
    QVERIFY2(QFile::exists(qEnvironmentVariable("GALLEY_PROGRAM"))
                 && QFile::exists(qEnvironmentVariable("GALLEY_RECORDER")),
             "run by ctest, which names the program and the recorder");
}

/// The control: a program that syncs nothing loses what it promised.
void TestPowerCut::theModelForgetsWhatWasNotSynced()
{
    const QString folder = m_folder.filePath(u"control"_s);
    const QString log = m_folder.filePath(u"control.log"_s);
    QVERIFY(test::writeFiles(folder, {{u"kept"_s, "before"}}));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, qEnvironmentVariable("GALLEY_RECORDER"));
    environment.insert(u"GALLEY_RECORD_FOLDER"_s, folder);
    environment.insert(u"GALLEY_RECORD_LOG"_s, log);
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, {u"-c"_s, u"cd \"$1\" && echo new | dd of=made status=none && mv made other"_s,
                              u"control"_s, folder});
    QVERIFY(process.waitForFinished());
    const test::Recording recording = test::Recording::read(log, folder);
    QVERIFY(!recording.steps().empty());
    QRandomGenerator random(1);
    int lost = 0;
    int arrived = 0;
    for (int round = 0; round < 100; ++round) {
        const test::Files files
            = recording.afterCut({{u"kept"_s, "before"}}, recording.steps().size(), random);
        QCOMPARE(files[u"kept"_s], QByteArray("before"));
        lost += files.value(u"other"_s) == "new\n" ? 0 : 1;
        arrived += files.value(u"other"_s) == "new\n" ? 1 : 0;
    }
    QVERIFY2(lost > 30 && arrived > 10, qPrintable(QString::number(lost)));
}

test::Recording TestPowerCut::record(const Scenario &scenario, const QString &folder,
                                     const QString &log) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, qEnvironmentVariable("GALLEY_RECORDER"));
    environment.insert(u"GALLEY_RECORD_FOLDER"_s, folder);
    environment.insert(u"GALLEY_RECORD_LOG"_s, log);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                  QStringList{u"--db"_s, folder + u"/newsroom.sqlite"_s, u"--as"_s, u"Mara"_s}
                      + scenario.arguments(folder));
    process.waitForFinished(120'000);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode() == 0 ? test::Recording::read(log, folder) : test::Recording();
}

void TestPowerCut::nothingIsLost_data()
{
    QTest::addColumn<size_t>("number");
    for (size_t i = 0; i < scenarios().size(); ++i)
        QTest::newRow(qPrintable(scenarios()[i].name)) << i;
}

void TestPowerCut::nothingIsLost()
{
    QFETCH(size_t, number);
    const Scenario &scenario = scenarios()[number];
    const QString folder = m_folder.filePath(u"room%1"_s.arg(number));
    QVERIFY(
        test::writeFiles(folder + u"-in"_s,
                         {{u"photo.png"_s, photo()},
                          {u"photo.md"_s, "---\nslug: photo\nheadline: The quay\nphoto:\n  file: photo.png\n"
                                          "  alt: A quay\n---\nIt is open.\n"}}));
    QVERIFY(test::writeFiles(folder, {}));
    scenario.prepare(folder);
    const test::Files before = test::readFiles(folder);
    const test::Recording recording = record(scenario, folder, m_folder.filePath(u"log%1"_s.arg(number)));
    const size_t steps = recording.steps().size();
    QVERIFY2(steps > 5, "nothing was recorded");
    const int cuts = std::max(40, qEnvironmentVariableIntValue("GALLEY_ROUNDS"));
    QRandomGenerator random(quint32(7 + number));
    const QString after = m_folder.filePath(u"after"_s);
    for (int round = 0; round < cuts; ++round) {
        const size_t cut = round % 10 == 0 ? steps : static_cast<size_t>(random.bounded(int(steps) + 1));
        QByteArray promised;
        for (size_t i = 0; i < cut; ++i) {
            if (recording.steps()[i].kind == test::Recording::Step::Kind::Promise)
                promised = recording.steps()[i].data.trimmed();
        }
        QVERIFY(test::writeFiles(after, recording.afterCut(before, cut, random)));
        const QString fault = faultAfter(scenario, after, promised, cut == steps);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(u"cut %1, before step %2 of %3: %4"_s.arg(round).arg(cut).arg(steps).arg(fault)));
    }
    qInfo("%d cuts in %zu steps, nothing lost, nothing half there", cuts, steps);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
