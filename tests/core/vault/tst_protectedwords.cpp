// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/protectedwords.h"

#include <QElapsedTimer>
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
                           {u"s3"_s, {.realName = u"Наталья Журавлёва"_s}},
                           {u"s4"_s, {.realName = u"Karl Quandtmüller"_s}},
                           {u"s5"_s, {.realName = u"김민수"_s, .aliases = {u"王小明"_s, u"สมชาย ใจดี"_s}}},
                           {u"s6"_s, {.realName = u"Ann Baker"_s, .aliases = {u"さくら"_s, u"李明"_s}}},
                           {u"s7"_s, {.realName = u"سالم الزهراني"_s}},
                           {u"s8"_s, {.realName = u"Ольга Сорока"_s, .aliases = {u"Тарас Шевченко"_s}}},
                           {u"s9"_s, {.realName = u"Maria Kowalska"_s, .aliases = {u"Достоевский"_s}}}});
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
    QTest::newRow("part of a word") << u"The Unquillfeathered and Quillfeatherweight"_s << QStringList();
    QTest::newRow("a few letters more")
        << u"quillfeathers and Quillfeatherish"_s << QStringList{u"quillfeathers"_s, u"Quillfeatherish"_s};
    QTest::newRow("German genitive") << u"Quandtmüllers Akten"_s << QStringList{u"Quandtmüllers"_s};
    QTest::newRow("German adjective") << u"die Quandtmüllersche Akte"_s << QStringList{u"Quandtmüllersche"_s};
    QTest::newRow("both words") << u"Karls Quandtmüllers"_s << QStringList{u"Quandtmüllers"_s};
    QTest::newRow("plural of a short name") << u"the Bakers came"_s << QStringList{u"Bakers"_s};
    QTest::newRow("a word that begins like a short name")
        << u"the bakery, bakers and Bakerton"_s << QStringList();
    QTest::newRow("Russian, the vowel exchanged")
        << u"у Натальи Журавлёвой и с Журавлевою"_s << QStringList{u"Натальи Журавлёвой"_s, u"Журавлевою"_s};
    QTest::newRow("Ukrainian, the vowel exchanged")
        << u"розмова з Тарасом Шевченком"_s << QStringList{u"Тарасом Шевченком"_s};
    QTest::newRow("Polish, the vowel exchanged") << u"do Kowalskiej"_s << QStringList{u"Kowalskiej"_s};
    QTest::newRow("Russian, two letters exchanged") << u"о Достоевском"_s << QStringList{u"Достоевском"_s};
    QTest::newRow("a word that is the stem of a name") << u"Сорок дней и сорок ночей"_s << QStringList();
    QTest::newRow("soft hyphen") << u"Quill\u00ADfeather knows"_s << QStringList{u"Quill\u00ADfeather"_s};
    QTest::newRow("what is not seen") << u"\u200EQu\u200Dill\u2060fea\uFEFFther\u200F!"_s
                                      << QStringList{u"Qu\u200Dill\u2060fea\uFEFFther"_s};
    QTest::newRow("zero-width space within")
        << u"Quill\u200Bfeather"_s << QStringList{u"Quill\u200Bfeather"_s};
    QTest::newRow("zero-width space between")
        << u"said\u200BZoë\u200BQuillfeather\u200Btoday"_s << QStringList{u"Zoë\u200BQuillfeather"_s};
    QTest::newRow("number with what is not seen")
        << u"call 0555\u200B-0142\u20117731"_s << QStringList{u"0555\u200B-0142\u20117731"_s};
    QTest::newRow("Korean particle") << u"어제 김민수는 말했다"_s << QStringList{u"김민수"_s};
    QTest::newRow("Korean, taken apart") << u"김민수에게"_s.normalized(QString::NormalizationForm_D)
                                         << QStringList{u"김민수"_s.normalized(QString::NormalizationForm_D)};
    QTest::newRow("another Korean name") << u"김민술은 왔다"_s << QStringList();
    QTest::newRow("Chinese") << u"记者采访了王小明后离开"_s << QStringList{u"王小明"_s};
    QTest::newRow("Chinese, two letters") << u"昨天李明说"_s << QStringList{u"李明"_s};
    QTest::newRow("Chinese over a line end") << u"采访了王小\n明后"_s << QStringList{u"王小\n明"_s};
    QTest::newRow("Japanese") << u"これはさくらさんの話"_s << QStringList{u"さくら"_s};
    QTest::newRow("Thai") << u"เมื่อวานสมชาย ใจดีบอกว่า"_s << QStringList{u"สมชาย ใจดี"_s};
    QTest::newRow("Arabic conjunction") << u"قال والزهراني أمس"_s << QStringList{u"والزهراني"_s};
    QTest::newRow("Arabic, stretched") << u"الزهـــراني"_s << QStringList{u"الزهـــراني"_s};
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
    QCOMPARE(protectedWords.findInBytes(u"/Title (김민수)"_s.toUtf8()), QStringList{u"s5"_s});
    QCOMPARE(protectedWords.findInBytes(u"Zoe\u0308 Quillfeather"_s.toUtf8()), QStringList{u"s1"_s});
    QVERIFY(protectedWords.findInBytes("nothing here").isEmpty());
}

/// The search runs with each key over a paragraph, and over a whole story in one go.
void TestProtectedWords::aLongTextIsQuick()
{
    const ProtectedWords known = words();
    for (const QString &word : {u"council "_s, u"harbour-master "_s, u"市議会は"_s, u"시의회는 "_s}) {
        const QString text = word.repeated(20'000) + u" Old Heron"_s;
        QCOMPARE(known.find(text).size(), 1U);
        const QString paragraph = word.repeated(100) + u" Old Heron"_s;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i)
            QCOMPARE(known.find(paragraph).size(), 1U);
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed()))); // 2 ms a key
    }
    QCOMPARE(known.find(u"Quillfeathers "_s.repeated(20'000)).size(), 20'000U);
}

QTEST_GUILESS_MAIN(TestProtectedWords)
#include "tst_protectedwords.moc"
