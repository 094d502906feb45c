// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/pasting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWordsHaveParagraphs_data();
    void plainWordsHaveParagraphs();
    void marksAreWordsWhereTheyAreMeantTo();
};

void TestPasting::plainWordsHaveParagraphs_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("pasted");
    const auto row = [](const char *name, const QString &copied, const QString &pasted) {
        QTest::newRow(name) << copied << pasted;
    };
    const auto same = [&row](const char *name, const QString &copied) { row(name, copied, copied); };
    row("a message", u"We regret this.\nThe quay stays open."_s,
        u"We regret this.\n\nThe quay stays open."_s);
    row("short lines", u"Mara\nHugo\nInes\n"_s, u"Mara\n\nHugo\n\nInes\n"_s);
    row("other line ends", u"One.\r\nTwo.\r\n"_s, u"One.\n\nTwo.\n"_s);
    row("long lines without an end",
        u"The commission, which met behind closed doors, said it would look into what the harbour master "
        u"wrote to it\n"
        "Then it went home"_s,
        u"The commission, which met behind closed doors, said it would look into what the harbour master "
        u"wrote to it\n\n"
        "Then it went home"_s);
    same("one line", u"We regret this."_s);
    same("empty", u""_s);
    same("line ends alone", u"\n\n"_s);
    same("paragraphs already", u"One.\n\nTwo\nand three."_s);
    same("a list", u"- nets\n- ropes"_s);
    same("numbers", u"1. nets\n2. ropes"_s);
    same("a directive", u"::: box\nWords.\n:::"_s);
    same("a table", u"| a |\n|---|"_s);
    same("code", u"    one\n    two"_s);
    same("broken to a width", u"The commission, which met behind closed doors, said it would\nlook into what "
                              u"the harbour master wrote, "
                              "and that it would\nreport in May."_s);
    same("broken to a width, two lines",
         u"The commission, which met behind closed doors, said it would\nlook into it."_s);
}

void TestPasting::plainWordsHaveParagraphs()
{
    QFETCH(QString, copied);
    QTEST(desk::pastedMarkup({}, copied), "pasted");
    QTEST(desk::pastedMarkup(u"<p></p>"_s, copied), "pasted"); // nothing can be read of it
}

void TestPasting::marksAreWordsWhereTheyAreMeantTo()
{
    QCOMPARE(desk::pastedPlain(u"Nobody *had* called.\nNo."_s), u"Nobody \\*had\\* called.\n\nNo."_s);
    QCOMPARE(desk::pastedQuote({}, u"One.\nTwo."_s), u"> One.\n>\n> Two.\n"_s);
}

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
