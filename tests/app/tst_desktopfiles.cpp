// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopservice.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// What a desktop reads of the program: entry, metadata, kinds of files, service.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validatorsSayNothing_data();
    void validatorsSayNothing();
    void filesAgree();
    void metadataIsWhole();
    void archivesAreKnown_data();
    void archivesAreKnown();
    void fileDialogsAreTheDesktops();

private:
    QString read(const QString &suffix) const
    {
        return test::readText(test::sourcePath(u"resources/desktop/org.example.galley."_s + suffix));
    }
    QTemporaryDir m_data;
};

void TestDesktopFiles::initTestCase()
{
    QVERIFY(QDir(m_data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(test::sourcePath(u"resources/desktop/org.example.galley.mime.xml"_s),
                        m_data.filePath(u"mime/packages/org.example.galley.xml"_s)));
    qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); // before anybody asks for kinds of files
}

void TestDesktopFiles::validatorsSayNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("silence"); ///< all that may be said
    QTest::newRow("entry") << u"desktop-file-validate"_s << QStringList{} << u"org.example.galley.desktop"_s
                           << u"^$"_s;
    QTest::newRow("metadata") << u"appstreamcli"_s
                              << QStringList{u"validate"_s, u"--pedantic"_s, u"--no-net"_s, u"--no-color"_s}
                              << u"org.example.galley.metainfo.xml"_s
                              << u"^\\W*Validation was successful\\.\\s*$"_s;
    for (const QString &file : {u"org.example.galley.mime.xml"_s, u"org.example.galley.svg"_s,
                                u"application-x-galley-newsroom.svg"_s})
        QTest::newRow(qPrintable(file)) << u"xmllint"_s << QStringList{u"--noout"_s} << file << u"^$"_s;
}

void TestDesktopFiles::validatorsSayNothing()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    QFETCH(QString, silence);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("the validator is not installed");
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(program, arguments + QStringList{test::sourcePath(u"resources/desktop/"_s + file)});
    QVERIFY(validator.waitForFinished());
    const QString said = QString::fromUtf8(validator.readAll());
    QVERIFY2(said.contains(QRegularExpression(silence)), qPrintable(said));
    QCOMPARE(validator.exitCode(), 0);
}

void TestDesktopFiles::filesAgree()
{
    const QString entry = read(u"desktop"_s);
    const QString name = QString::fromLatin1(DesktopService::name);
    QVERIFY(entry.contains(u"\nIcon="_s + name + u'\n'));
    QVERIFY(entry.contains(u"\nDBusActivatable=true\n"_s));
    QVERIFY(entry.contains(u"\nActions=%1;\n"_s.arg(newStoryAction)));
    QVERIFY(entry.contains(u"[Desktop Action %1]"_s.arg(newStoryAction)));
    QVERIFY(entry.contains(u"\nStartupWMClass=galley\n"_s)); // the program's file name, as X11 has it
    QVERIFY(entry.contains(u"application/x-galley-newsroom;"_s));
    QVERIFY(read(u"service.in"_s).contains(u"\nName="_s + name + u'\n'));
    QCOMPARE(QString::fromLatin1(DesktopService::path), u'/' + QString(name).replace(u'.', u'/'));
    QVERIFY(read(u"metainfo.xml"_s).contains(u"<id>%1</id>"_s.arg(name)));
}

void TestDesktopFiles::metadataIsWhole()
{
    const QString all = read(u"metainfo.xml"_s);
    const auto summary = QRegularExpression(u"<summary>(.*)</summary>"_s).match(all).captured(1);
    QVERIFY(!summary.isEmpty() && summary.size() <= 35);
    for (const QString &part :
         {u"<caption>"_s, u"<keyword>"_s, u"<color type=\"primary\""_s, u"<release "_s,
          u"<content_rating type=\"oars-1.1\""_s, u"<launchable type=\"desktop-id\">"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
    QCOMPARE(all.count("<screenshot"_L1) - all.count("<screenshots"_L1), all.count("<caption>"_L1));
}

void TestDesktopFiles::archivesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("by its name") << u"newsroom.galley"_s << QByteArray() << true;
    QTest::newRow("by what is in it") << u"unnamed"_s << QByteArray("GALY") << true;
    QTest::newRow("another program's") << u"unnamed"_s << QByteArray("ABCD") << false;
}

void TestDesktopFiles::archivesAreKnown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, id);
    QFETCH(bool, isOurs);
    QByteArray head("SQLite format 3\0", 16);
    head.resize(68, '\0');
    head += id;
    head.resize(100, '\0');
    const QMimeType kind
        = QMimeDatabase().mimeTypeForFileNameAndData(name, id.isEmpty() ? QByteArray() : head);
    QCOMPARE(kind.name() == "application/x-galley-newsroom"_L1, isOurs);
}

/// The portal's where there is one. The vault alone shows Qt's own: no other program is to remember its
/// names.
void TestDesktopFiles::fileDialogsAreTheDesktops()
{
    QStringList own;
    int dialogs = 0;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        QDirIterator files(test::sourcePath(top), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString code = test::readText(path);
            dialogs += code.contains(u"QFileDialog("_s) ? 1 : 0;
            if (code.contains(u"DontUseNativeDialog"_s))
                own << QDir(test::sourcePath({})).relativeFilePath(path);
        }
    }
    QVERIFY(dialogs > 5);
    QCOMPARE(own, QStringList{u"app/vault/materialdialog.cpp"_s});
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
