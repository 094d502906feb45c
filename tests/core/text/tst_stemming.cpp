// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/stemming.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestStemming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void formsHaveOneStem_data();
    void formsHaveOneStem();
    void othersHaveNone_data();
    void othersHaveNone();
    void accents_data();
    void accents();
    void everyThreadHasItsOwn();
};

void TestStemming::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"de"_s << u"de"_s;
    QTest::newRow("with a country") << u"en-GB"_s << u"en"_s;
    QTest::newRow("capitals") << u"FR"_s << u"fr"_s;
    QTest::newRow("Ukrainian has no stemmer") << u"uk"_s << u""_s;
    QTest::newRow("the name of an algorithm") << u"porter"_s << u""_s;
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("nonsense") << u"'; --"_s << u""_s;
}

void TestStemming::languages()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QCOMPARE(text::stemLanguage(language), code);
}

void TestStemming::formsHaveOneStem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("English") << u"en"_s << QStringList{u"contract"_s, u"contracts"_s, u"Contracted"_s};
    QTest::newRow("German") << u"de"_s << QStringList{u"Hafen"_s, u"Häfen"_s, u"Hafens"_s};
    QTest::newRow("French") << u"fr"_s << QStringList{u"contrat"_s, u"contrats"_s, u"Contrats"_s};
    QTest::newRow("Spanish") << u"es"_s << QStringList{u"canción"_s, u"canciones"_s};
    QTest::newRow("Russian") << u"ru"_s << QStringList{u"гавань"_s, u"гавани"_s, u"гаванью"_s, u"Гаваней"_s};
    QTest::newRow("Arabic") << u"ar"_s << QStringList{u"ميناء"_s, u"الميناء"_s};
}

void TestStemming::formsHaveOneStem()
{
    QFETCH(QString, language);
    QFETCH(QStringList, forms);
    for (const QString &form : std::as_const(forms)) {
        QVERIFY(!text::stem(form, language).isEmpty());
        QCOMPARE(text::stem(form, language), text::stem(forms.front(), language));
    }
}

void TestStemming::othersHaveNone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("a language without") << u"uk"_s << u"порти"_s;
    QTest::newRow("a number") << u"en"_s << u"4711"_s;
    QTest::newRow("with a digit") << u"en"_s << u"boats2"_s;
    QTest::newRow("longer than words are") << u"en"_s << u"boats"_s.repeated(20);
    QTest::newRow("nothing") << u"en"_s << u""_s;
}

void TestStemming::othersHaveNone()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QCOMPARE(text::stem(word, language), QString());
}

/// Whoever types without accents finds what is written with them, as without stems.
void TestStemming::accents_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");
    QTest::newRow("English") << u"en"_s << u"café"_s << u"cafes"_s;
    QTest::newRow("French") << u"fr"_s << u"cafés"_s << u"cafe"_s;
    QTest::newRow("French, more") << u"fr"_s << u"généraux"_s << u"generaux"_s;
    QTest::newRow("Spanish") << u"es"_s << u"canción"_s << u"cancion"_s;
    QTest::newRow("German") << u"de"_s << u"Türen"_s << u"tur"_s;
    QTest::newRow("in two characters") << u"en"_s << u"cafe\u0301"_s << u"cafes"_s;
    QTest::newRow("Russian") << u"ru"_s << u"самолёты"_s << u"самолеты"_s;
}

void TestStemming::accents()
{
    QFETCH(QString, language);
    QFETCH(QString, with);
    QFETCH(QString, without);
    QVERIFY(!text::stem(with, language).isEmpty());
    QCOMPARE(text::stem(with, language), text::stem(without, language));
}

/// Snowball's stemmer keeps the word that it works on.
void TestStemming::everyThreadHasItsOwn()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&wrong, number] {
            for (int i = 0; i < 5'000; ++i) {
                const QString word = u"port"_s + QString(i % 7, number % 2 == 0 ? u'x' : u'z') + u"ings"_s;
                wrong += text::stem(word, u"en"_s) != word.chopped(4) ? 1 : 0;
            }
        });
    }
    for (std::thread &one : threads)
        one.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestStemming)
#include "tst_stemming.moc"
