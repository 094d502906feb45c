// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/style.h"

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
    void unknownRoleIsSetAsBody();
};

void StyleTest::builtInStylesAreRead()
{
    QVERIFY(story::builtInStyleNames().contains(u"daily"_s));
    for (const QString &name : story::builtInStyleNames()) {
        const auto style = story::builtInStyle(name);
        QVERIFY2(style.has_value(), qPrintable(style ? QString() : style.error().detail));
        QCOMPARE(style->name, name);
        for (const char *role :
             {"body", "headline", "deck", "kicker", "byline", "dateline", "caption", "credit", "subhead",
              "quote", "pullquote", "boxTitle", "box", "code", "table", "folio", "footer"})
            QVERIFY2(style->text.contains(QString::fromLatin1(role)), role);
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
                              << u"line 3: \"text.body.size\" must be a number"_s;
    QTest::newRow("huge") << QByteArray("{\"page\": {\"width\": 1e9}}")
                          << u"line 1: \"page.width\" must lie between"_s;
    QTest::newRow("colour") << QByteArray("{\"colors\": {\"accent\": \"red\"}}")
                            << u"\"colors.accent\" must be a colour"_s;
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

void StyleTest::unknownRoleIsSetAsBody()
{
    const auto style = story::builtInStyle(u"daily"_s);
    QVERIFY(style.has_value());
    QCOMPARE(style->textStyle(u"nosuchrole"_s), style->textStyle(u"body"_s));
}

QTEST_GUILESS_MAIN(StyleTest)
#include "tst_style.moc"
