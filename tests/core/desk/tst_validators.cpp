// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's stories through the validators of their formats, where these are at hand: in
// ../shared/standards beside the checkout, or where STANDARDS_ROOT says. What is not there is skipped.

#include "core/desk/desk.h"
#include "core/desk/export.h"
#include "core/store/sql/sqlstore.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreValid_data();
    void filesAreValid();

private:
    QString m_root;
    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestValidators::initTestCase()
{
    m_root = qEnvironmentVariable("STANDARDS_ROOT",
                                  qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/../shared/standards"_s);
    auto store = store::openStore(m_folder.filePath(u"newsroom.sqlite"_s));
    QVERIFY(store);
    m_desk = std::make_unique<desk::Desk>(std::move(*store), u"Lind"_s);
    QVERIFY(m_desk->loadSample());
}

void TestValidators::filesAreValid_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("tool");  ///< script, and what stands behind it
    QTest::addColumn<QStringList>("needs"); ///< programs, and folders of the standards
    const QStringList newsml{u"check_newsml.py"_s}, xml{u"python3"_s, u"xmllint"_s};
    QTest::newRow("nitf") << u"nitf"_s << u"xml"_s << newsml << xml;
    QTest::newRow("newsml") << u"newsml"_s << u"xml"_s << newsml << xml;
    const QStringList docx{u"check_docx.py"_s, u"--no-office"_s};
    QTest::newRow("docx") << u"docx"_s << u"docx"_s << docx << xml;
    QTest::newRow("docx for review") << u"docx-review"_s << u"docx"_s << docx << xml;
    QTest::newRow("rss") << u"rss"_s << u"xml"_s << QStringList{u"check_feed.py"_s} << xml;
    QTest::newRow("atom") << u"atom"_s << u"xml"_s << QStringList{u"check_feed.py"_s}
                          << xml + QStringList{u"jing"_s};
    const QStringList node{u"node"_s, u"node_modules/"_s}, java{u"python3"_s, u"java"_s, u"node_modules/"_s};
    for (const QString &version : {u"ninjs"_s, u"ninjs1"_s, u"ninjs2"_s})
        QTest::newRow(qPrintable(version))
            << version << u"json"_s << QStringList{u"check_ninjs.mjs"_s} << node;
    QTest::newRow("epub") << u"epub"_s << u"epub"_s << QStringList{u"check_epub.py"_s, u"--strict"_s} << java;
    QTest::newRow("html") << u"html"_s << u"html"_s << QStringList{u"check_html.py"_s} << java;
    QTest::newRow("structured data") << u"html"_s << u"html"_s
                                     << QStringList{u"check_structured.py"_s, u"--strict"_s}
                                     << QStringList{u"python3"_s};
}

void TestValidators::filesAreValid()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    QFETCH(QStringList, tool);
    QFETCH(QStringList, needs);
    const QString script = m_root + u"/tools/"_s + tool.takeFirst();
    if (!QFile::exists(script))
        QSKIP("The validators are not here.");
    for (const QString &need : std::as_const(needs)) {
        const bool isThere = need.endsWith(u'/') ? QDir(m_root).exists(need)
                                                 : !QStandardPaths::findExecutable(need).isEmpty();
        if (!isThere)
            QSKIP(qPrintable(u"%1 is not here, which the validator needs."_s.arg(need)));
    }
    const auto info = desk::exportFormatFromName(format).value();
    const auto stories = m_desk->stories().value();
    QStringList files;
    for (const store::StorySummary &each : stories) {
        const story::Story story = m_desk->story(m_desk->article(each.id).value()).value();
        if (story.body.children.empty()) // planned: no words yet
            continue;
        files << m_folder.filePath(u"%1-%2.%3"_s.arg(each.slug, format, suffix));
        QVERIFY(desk::exportStoryToFile(story, info.format, files.last()));
    }
    QProcess validator;
    const QString program = script.endsWith(u".mjs"_s) ? u"node"_s : u"python3"_s;
    validator.start(program, QStringList{script} + tool + files);
    QVERIFY(validator.waitForFinished(100'000));
    const QByteArray said = validator.readAllStandardOutput() + validator.readAllStandardError();
    QVERIFY2(validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0, said.constData());
}

QTEST_GUILESS_MAIN(TestValidators)
#include "tst_validators.moc"
