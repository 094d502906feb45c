// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/typography.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// Types key by key, as the editor does.
static QString typed(const QString &keys, const QString &language)
{
    QString line;
    for (const QChar key : keys) {
        line += key;
        if (const auto better = text::refined(line, language)) {
            line.chop(better->removed);
            line += better->words;
        }
    }
    return line;
}

class TestTypography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysBecome_data();
    void keysBecome();
    void longLinesAreQuick();
};

void TestTypography::keysBecome_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &language, const QString &keys,
                        const QString &wanted) { QTest::newRow(name) << language << keys << wanted; };
    row("English", u"en"_s, u"\"We can't,\" she said."_s, u"“We can’t,” she said."_s);
    row("English within", u"en-GB"_s, u"\"He said 'no' to us.\""_s, u"“He said ‘no’ to us.”"_s);
    row("English in marks", u"en"_s, u"a **\"bold\"** one"_s, u"a **“bold”** one"_s);
    row("English in brackets", u"en"_s, u"(\"so\")"_s, u"(“so”)"_s);
    row("link text", u"en"_s, u"[\"so\"](a\"b) \"x\""_s, u"[“so”](a\"b) “x”"_s);
    row("decade", u"en"_s, u"in the '90s"_s, u"in the ’90s"_s);
    row("possessive", u"en"_s, u"the boats' nets"_s, u"the boats’ nets"_s);
    row("German", u"de"_s, u"\"Das geht's nicht\", sagte sie."_s, u"„Das geht’s nicht“, sagte sie."_s);
    row("German within", u"de-AT"_s, u"\"Er sagte 'nein'.\""_s, u"„Er sagte ‚nein‘.“"_s);
    row("Swiss", u"de-CH"_s, u"\"so\""_s, u"«so»"_s);
    row("French", u"fr"_s, u"\"l'eau\", dit-il"_s, u"«\u202fl’eau\u202f», dit-il"_s);
    row("French spaced", u"fr"_s, u"Il dit \"oui \"."_s, u"Il dit «\u202foui\u202f»."_s);
    row("French within", u"fr"_s, u"\"un (\"mot\") dit\""_s, u"«\u202fun (“mot”) dit\u202f»"_s);
    row("Russian", u"ru"_s, u"\"Газета \"Труд\" вышла\""_s, u"«Газета „Труд“ вышла»"_s);
    row("Ukrainian", u"uk"_s, u"\"п'ять\""_s, u"«п’ять»"_s);
    row("Spanish", u"es"_s, u"¿\"Qué\"?"_s, u"¿«Qué»?"_s);
    row("Arabic", u"ar"_s, u"قال \"نعم\""_s, u"قال «نعم»"_s);
    row("unknown language", u"tlh"_s, u"\"a\""_s, u"“a”"_s);
    row("no language", u""_s, u"\"a\""_s, u"“a”"_s);
    row("not a language that starts alike", u"frr"_s, u"\"a\""_s, u"“a”"_s);
    row("en dash", u"en"_s, u"1884--1912"_s, u"1884–1912"_s);
    row("em dash", u"en"_s, u"so---and so"_s, u"so—and so"_s);
    row("ellipsis", u"en"_s, u"and so..."_s, u"and so…"_s);
    row("code", u"en"_s, u"`a \"b\" -- ...` \"c\""_s, u"`a \"b\" -- ...` “c”"_s);
    row("directive", u"en"_s, u"::: box title=\"What's next?\""_s, u"::: box title=\"What's next?\""_s);
    row("address", u"en"_s, u"[a](https://x.example/a--b'c) 'd'"_s, u"[a](https://x.example/a--b'c) ‘d’"_s);
    row("bare address", u"en"_s, u"https://x.example/a--b..."_s, u"https://x.example/a--b..."_s);
    row("tag", u"en"_s, u"<a href=\"b\">\"c\""_s, u"<a href=\"b\">“c”"_s);
    row("comment", u"en"_s, u"<!-- a -- b -->"_s, u"<!-- a -- b -->"_s);
    row("rule", u"en"_s, u"---"_s, u"---"_s);
    row("table", u"en"_s, u"|---|:---|"_s, u"|---|:---|"_s);
    row("suggestion", u"en"_s, u"a {--b--} c"_s, u"a {--b--} c"_s);
    row("suggested words", u"en"_s, u"a {++\"b\"++}"_s, u"a {++“b”++}"_s);
    row("escaped", u"en"_s, u"5\\\" and 3\\'"_s, u"5\\\" and 3\\'"_s);
    row("lone surrogate", u"en"_s, QChar(0xd83d) + u"\"a\""_s, QChar(0xd83d) + u"”a”"_s);
    row("less than", u"en"_s, u"a < \"b\""_s, u"a < “b”"_s);
}

void TestTypography::keysBecome()
{
    QFETCH(QString, language);
    QFETCH(QString, keys);
    QFETCH(QString, wanted);
    QCOMPARE(typed(keys, language), wanted);
}

void TestTypography::longLinesAreQuick()
{
    const QString line = QString(u"{--<a ](``\" "_s).repeated(100'000) + u'"';
    QElapsedTimer clock;
    clock.start();
    (void)text::refined(line, u"en"_s);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestTypography)
#include "tst_typography.moc"
