// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/protectedwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::vault;

class TestProtectedWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextGivesThemAway_data();
    void aTextGivesThemAway();
    void bytesAreSearched();
    void aLongTextIsQuick();
};

namespace {

ProtectedWords words()
{
    return ProtectedWords({{u"s1"_s,
                            {.realName = u"Zoë Quillfeather"_s,
                             .aliases = {u"Old Heron"_s},
                             .contacts = {u"+99 555 0142 7731"_s, u"zq@example.invalid"_s}}},
                           {u"s2"_s, {.realName = u"Li Wu"_s}},
                           {u"s3"_s, {.realName = u"Наталья Журавлёва"_s}}});
}

}

void TestProtectedWords::aTextGivesThemAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u"The harbour master said no."_s << QStringList();
    QTest::newRow("full name") << u"So says Zoë Quillfeather today."_s << QStringList{u"Zoë Quillfeather"_s};
    QTest::newRow("no accent, capitals") << u"ZOE QUILLFEATHER"_s << QStringList{u"ZOE QUILLFEATHER"_s};
    QTest::newRow("decomposed accent")
        << u"Zoe\u0308 Quillfeather"_s << QStringList{u"Zoe\u0308 Quillfeather"_s};
    QTest::newRow("over a line end") << u"by Zoë\nQuillfeather"_s << QStringList{u"Zoë\nQuillfeather"_s};
    QTest::newRow("surname alone") << u"Ms Quillfeather knows"_s << QStringList{u"Quillfeather"_s};
    QTest::newRow("surname first") << u"Quillfeather, Zoë"_s << QStringList{u"Quillfeather, Zoë"_s};
    QTest::newRow("with markup") << u"*Zoë* **Quillfeather**"_s << QStringList{u"Zoë* **Quillfeather"_s};
    QTest::newRow("possessive") << u"Quillfeather’s boat"_s << QStringList{u"Quillfeather"_s};
    QTest::newRow("part of a word") << u"quillfeathers and Quillfeatherish"_s << QStringList();
    QTest::newRow("alias") << u"they call her old-heron there"_s << QStringList{u"old-heron"_s};
    QTest::newRow("mail") << u"write to ZQ@example.invalid."_s << QStringList{u"ZQ@example.invalid"_s};
    QTest::newRow("number as kept") << u"call +99 555 0142 7731 now"_s << QStringList{u"99 555 0142 7731"_s};
    QTest::newRow("number at home") << u"call (0555) 0142-7731"_s << QStringList{u"0555) 0142-7731"_s};
    QTest::newRow("another number") << u"call 0555 0142 7732"_s << QStringList();
    QTest::newRow("short surname is a word") << u"Wu is a river too"_s << QStringList();
    QTest::newRow("short full name") << u"Li Wu said"_s << QStringList{u"Li Wu"_s};
    QTest::newRow("Cyrillic") << u"сказала ЖУРАВЛЕВА"_s << QStringList{u"ЖУРАВЛЕВА"_s};
    QTest::newRow("two") << u"Li Wu met Old Heron"_s << QStringList{u"Li Wu"_s, u"Old Heron"_s};
}

void TestProtectedWords::aTextGivesThemAway()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList seen;
    for (const Exposure &one : words().find(text))
        seen << text.sliced(one.range.begin, one.range.length());
    QCOMPARE(seen, found);
    QVERIFY(ProtectedWords().find(text).empty());
}

void TestProtectedWords::bytesAreSearched()
{
    const ProtectedWords protectedWords = words();
    QCOMPARE(protectedWords.findInBytes("<Author>Zo\xC3\xAB Quillfeather</Author>"), QStringList{u"s1"_s});
    QCOMPARE(protectedWords.findInBytes(QByteArray("\0O\0l\0d\0 \0H\0e\0r\0o\0n", 18)), QStringList{u"s1"_s});
    QCOMPARE(protectedWords.findInBytes(QByteArray("L\0i\0 \0W\0u\0", 10)), QStringList{u"s2"_s});
    QVERIFY(protectedWords.findInBytes("nothing here").isEmpty());
}

/// The search runs with each key over a paragraph, and over a whole story in one go.
void TestProtectedWords::aLongTextIsQuick()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"council "_s;
    text += u"Old Heron"_s;
    QCOMPARE(words().find(text).size(), 1U);
}

QTEST_GUILESS_MAIN(TestProtectedWords)
#include "tst_protectedwords.moc"
