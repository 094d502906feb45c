// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/style.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInStylesAreRead();
    void unknownStyleNamesThoseThereAre();
    void faultNamesLineAndKey_data();
    void faultNamesLineAndKey();
    void faultOfAFileNamesIt();
    void unknownRoleIsSetAsBody();
};

void StyleTest::builtInStylesAreRead()
{
    QCOMPARE(story::builtInStyleNames(), (QStringList{u"daily"_s, u"magazine"_s, u"manuscript"_s}));
    for (const QString &name : story::builtInStyleNames()) {
        const auto style = story::builtInStyle(name);
        QVERIFY2(style.has_value(), qPrintable(style ? QString() : style.error().detail));
        QCOMPARE(style->name, name);
        for (const QString &role : story::styleRoles())
            QVERIFY2(style->text.contains(role), qPrintable(name + u": "_s + role));
    }
}

void StyleTest::unknownStyleNamesThoseThereAre()
{
    const auto style = story::builtInStyle(u"../daily"_s);
    QVERIFY(!style);
    QCOMPARE(style.error().code, base::ErrorCode::NotFound);
    QVERIFY(style.error().detail.contains(u"daily"_s));
}

void StyleTest::faultNamesLineAndKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("broken JSON") << QByteArray("{\n\"name\": }") << u"line 2: "_s;
    QTest::newRow("list at the top") << QByteArray("[]") << u"line 1: a style"_s;
    QTest::newRow("unknown key") << QByteArray("{\n\n\"colour\": 1}") << u"line 3: \"colour\" is not a key"_s;
    QTest::newRow("deep key") << QByteArray("{\"text\": {\n\"body\": {\n\"size\": \"big\"}}}")
                              << u"line 3: \"text.body.size\" must be a number from 2 to 400"_s;
    QTest::newRow("huge") << QByteArray("{\"page\": {\"width\": 1e9}}")
                          << u"line 1: \"page.width\" must be a number from 36 to 5000"_s;
    QTest::newRow("colour") << QByteArray("{\"colors\": {\"accent\": \"red\"}}")
                            << u"\"colors.accent\" must be a colour"_s;
    QTest::newRow("half a column") << QByteArray("{\"columns\":\n{\"count\": 2.5}}")
                                   << u"line 2: \"columns.count\" must be a whole number from 1 to 12"_s;
    QTest::newRow("no column") << QByteArray("{\"columns\": {\"count\": 0}}")
                               << u"\"columns.count\" must be a whole number from 1 to 12"_s;
    QTest::newRow("unknown role") << QByteArray("{\"text\": {\n\"bodie\": {}}}")
                                  << u"line 2: \"text.bodie\" is not a key"_s;
    QTest::newRow("unknown key of a role") << QByteArray("{\"text\": {\"body\": {\n\"sise\": 9}}}")
                                           << u"line 2: \"text.body.sise\" is not a key"_s;
    QTest::newRow("family that is no text") << QByteArray("{\"text\": {\"body\": {\"families\": [1]}}}")
                                            << u"\"text.body.families\" must be a list of texts"_s;
    QTest::newRow("too many columns")
        << QByteArray("{\"columns\": {\"count\": 12, \"gutter\": 40}}") << u"columns.count"_s;
}

void StyleTest::faultNamesLineAndKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto style = story::styleFromJson(json);
    QVERIFY(!style);
    QCOMPARE(style.error().code, base::ErrorCode::Invalid);
    QVERIFY2(style.error().detail.contains(said), qPrintable(style.error().detail));
}

void StyleTest::faultOfAFileNamesIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"grid\": \"wide\"}");
    file.close();
    const auto style = story::styleFromFile(path);
    QVERIFY(!style);
    QVERIFY2(style.error().detail.startsWith(path + u", line 2: \"grid\" must be a number"_s),
             qPrintable(style.error().detail));
    const auto none = story::styleFromFile(folder.filePath(u"none.json"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().code, base::ErrorCode::Io);
}

void StyleTest::unknownRoleIsSetAsBody()
{
    const auto style = story::builtInStyle(u"daily"_s);
    QVERIFY(style.has_value());
    QCOMPARE(style->textStyle(u"nosuchrole"_s), style->textStyle(u"body"_s));
}

QTEST_GUILESS_MAIN(StyleTest)
#include "tst_style.moc"
