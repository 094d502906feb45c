// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/export.h"
#include "core/desk/readfiles.h"
#include "core/desk/wirewatch.h"
#include "core/store/sql/sqlstore.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// Files that agencies write into a folder.
class TestWireWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesBecomeStoriesOnce();
    void badOnesGoAsideWithTheReason();
    void linksAreNotFollowed();
    void aFileThatGrowsWaits();
    void aLostFolderIsSaid();
    void theOriginalIsKept();
    void aPictureWithinComesAlong();
    void whatAFileSaysOfItselfIsNotBelieved();

private:
    /// A file as an agency left it some time ago.
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_wire->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    }
    QStringList names(const QString &folder) const
    {
        return QDir(m_wire->filePath(folder)).entryList(QDir::Files, QDir::Name);
    }
    /// What this newsroom would send itself.
    static QByteArray wired(const QString &headline, desk::ExportFormat format)
    {
        story::Article article;
        article.id = story::ArticleId::create();
        article.fields.headline = headline;
        article.fields.embargoUntil = QDateTime::fromString(u"2027-01-02T03:04:05Z"_s, Qt::ISODate);
        article.body = u"The quay is shut."_s;
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        const auto written
            = desk::exportStory(story::makeStory(article, {.name = u"Coast Wire"_s}), format, file);
        return written ? file.data() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder, m_wire;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestWireWatch::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_wire = std::make_unique<QTemporaryDir>();
    auto store = store::openStore(m_folder->filePath(u"newsroom.sqlite"_s));
    QVERIFY(store);
    m_desk = std::make_unique<desk::Desk>(std::move(*store), u"Lind"_s);
}

void TestWireWatch::filesBecomeStoriesOnce()
{
    put(u"a.xml"_s, wired(u"Quay shut"_s, desk::ExportFormat::Nitf));
    put(u"b.json"_s, wired(u"Ferry stops"_s, desk::ExportFormat::Ninjs));
    const auto first = desk::takeWire(*m_desk, m_wire->path());
    QVERIFY(first);
    QCOMPARE(first->stories.size(), 2UL);
    QVERIFY(first->refused.empty());
    QCOMPARE(names(u"."_s), QStringList());
    QCOMPARE(names(u"taken"_s), (QStringList{u"a.xml"_s, u"b.json"_s}));
    for (const story::Article &article : first->stories)
        QCOMPARE(article.fields.embargoUntil.toString(Qt::ISODate), u"2027-01-02T03:04:05Z"_s);
    const auto sources = m_desk->sources().list().value();
    QCOMPARE(sources.size(), 1UL);
    QCOMPARE(sources.front().publicName, u"Coast Wire"_s);
    QCOMPARE(sources.front().kind, story::SourceKind::WireAgency);
    QFile::copy(m_wire->filePath(u"taken/a.xml"_s), m_wire->filePath(u"again.xml"_s));
    put(u"again.xml"_s, [this] {
        QFile file(m_wire->filePath(u"again.xml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    const auto second = desk::takeWire(*m_desk, m_wire->path());
    QVERIFY(second);
    QCOMPARE(second->known, 1);
    QVERIFY(second->stories.empty());
    QCOMPARE(m_desk->stories()->size(), 2UL);
    QCOMPARE(names(u"taken"_s).size(), 3);
}

void TestWireWatch::badOnesGoAsideWithTheReason()
{
    put(u"half.xml"_s, wired(u"Quay shut"_s, desk::ExportFormat::Nitf).left(300));
    put(u"picture.png"_s, "\x89PNG\r\n\x1a\n");
    put(u"good.json"_s, wired(u"Ferry stops"_s, desk::ExportFormat::Ninjs));
    const auto report = desk::takeWire(*m_desk, m_wire->path());
    QVERIFY(report);
    QCOMPARE(report->stories.size(), 1UL);
    QCOMPARE(report->refused.size(), 2UL);
    QCOMPARE(names(u"refused"_s), (QStringList{u"half.xml"_s, u"half.xml.reason.txt"_s, u"picture.png"_s,
                                               u"picture.png.reason.txt"_s}));
    QFile reason(m_wire->filePath(u"refused/half.xml.reason.txt"_s));
    QVERIFY(reason.open(QIODevice::ReadOnly));
    const QByteArray words = reason.readAll();
    QVERIFY2(words.contains("half.xml was not taken in: line "), words.constData());
}

void TestWireWatch::linksAreNotFollowed()
{
    const QString secret = m_folder->filePath(u"key.txt"_s);
    QFile file(secret);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Nobody's business.") > 0);
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    QVERIFY(QFile::link(secret, m_wire->filePath(u"report.txt"_s)));
    const auto report = desk::takeWire(*m_desk, m_wire->path());
    QVERIFY(report);
    QVERIFY(report->stories.empty());
    QCOMPARE(report->refused.size(), 1UL);
    QVERIFY(names(u"refused"_s).contains(u"report.txt.reason.txt"_s));
    QCOMPARE(names(u"."_s), QStringList());
    QVERIFY(QFile::exists(secret));
}

void TestWireWatch::aFileThatGrowsWaits()
{
    QFile file(m_wire->filePath(u"growing.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    const auto report = desk::takeWire(*m_desk, m_wire->path());
    QVERIFY(report);
    QCOMPARE(report->waiting, 1);
    QVERIFY(report->refused.empty());
    QCOMPARE(names(u"."_s), QStringList{u"growing.json"_s});
}

void TestWireWatch::aLostFolderIsSaid()
{
    const auto report = desk::takeWire(*m_desk, u"/no/such/wire"_s);
    QVERIFY(!report);
    QVERIFY(report.error().detail.contains(u"/no/such/wire"_s));
}

void TestWireWatch::theOriginalIsKept()
{
    const QByteArray bytes = wired(u"Quay shut"_s, desk::ExportFormat::NewsMl);
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    QVERIFY(m_desk->importFile(file, u"/somewhere/quay.xml"_s));
    const auto evidence = m_desk->sources().evidence().value();
    QCOMPARE(evidence.size(), 1UL);
    QCOMPARE(evidence.front().locator, u"quay.xml"_s);
    const auto path = m_desk->evidenceFiles().path(evidence.front().sha256);
    QVERIFY(path && m_desk->evidenceFiles().check(evidence.front().sha256));
    QFile kept(*path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QBuffer own;
    own.setData("---\nheadline: Ours\n---\nTyped here.\n");
    own.open(QIODevice::ReadOnly);
    QVERIFY(m_desk->importFile(own, u"ours.md"_s));
    QCOMPARE(m_desk->sources().evidence()->size(), 1UL); // what we wrote is no evidence
}

/// A Word file's picture moves to the newsroom; the comment behind it stays on its words.
/// No state, and no photo of this computer's that lies elsewhere: it would be published with the story.
void TestWireWatch::whatAFileSaysOfItselfIsNotBelieved()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_folder->filePath(u"private.png"_s)));
    QVERIFY(picture.save(m_wire->filePath(u"quay.png"_s)));
    QDir(m_wire->path()).mkdir(u"photos"_s);
    QVERIFY(QFile::rename(m_wire->filePath(u"quay.png"_s), m_wire->filePath(u"photos/quay.png"_s)));
    const QString outside = QDir(m_wire->path()).relativeFilePath(m_folder->filePath(u"private.png"_s));
    put(u"story.md"_s,
        u"---\nheadline: Quay shut\nstate: published\n---\n\nIt is shut.\n\n![a](%1)\n\n![b](%2)\n\n"
        "![c](photos/quay.png)\n\n![d](/dev/zero)\n"_s.arg(outside, m_folder->filePath(u"private.png"_s))
            .toUtf8());
    const auto report = desk::takeWire(*m_desk, m_wire->path());
    QVERIFY(report);
    QCOMPARE(report->stories.size(), 1UL);
    const story::Article &article = report->stories.front();
    QCOMPARE(article.state, story::State::Drafting);
    QCOMPARE(article.body.count(u"asset:"_s), 1);
    QVERIFY2(article.body.contains(outside) && article.body.contains(u"/dev/zero"_s),
             qPrintable(article.body));
}

void TestWireWatch::aPictureWithinComesAlong()
{
    const auto shown = m_desk->loadSample();
    QVERIFY(shown);
    story::Story story = m_desk->story(*m_desk->article(*shown)).value();
    story.article.notes = {{.id = story::NoteId::create(),
                            .anchor = text::makeAnchor(story.article.body, {story.article.body.size() - 30,
                                                                            story.article.body.size() - 10}),
                            .text = u"So?"_s,
                            .by = u"Bo"_s}};
    QBuffer word;
    word.open(QIODevice::ReadWrite);
    QVERIFY(desk::exportStory(story, desk::ExportFormat::DocxReview, word));
    word.seek(0);
    const auto back = m_desk->importFile(word, u"ferry.docx"_s);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(back->body.contains(u"::: photo src=\"asset:"_s));
    QCOMPARE(back->notes.size(), 1UL);
    QVERIFY(back->notes[0].anchor);
    QVERIFY(text::standsOnItsWords(*back->notes[0].anchor, back->body));
}

QTEST_GUILESS_MAIN(TestWireWatch)
#include "tst_wirewatch.moc"
