// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::ui;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsFindTheirPage_data();
    void wordsFindTheirPage();
    void hitsSayWhere();
    void otherLanguageFallsBack();
    void everyPageIsInTheContents();

private:
    QTemporaryDir m_folder;
};

static void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestHelp::initTestCase()
{
    QTest::failOnWarning();
    write(m_folder.filePath(u"contents.txt"_s), "# order\nboats\nharbour\n\ncafe\n");
    write(m_folder.filePath(u"en/boats.md"_s),
          "# Boats\n\nA boat lies in a [harbour](harbour.md). Press {key:a.b}.\n");
    write(m_folder.filePath(u"en/harbour.md"_s), "# The harbour\n\nWhere **boats** are tied up.\n");
    write(m_folder.filePath(u"en/cafe.md"_s), "# Café\n\n" + QByteArray("Filler words here. ").repeated(40)
                                                  + "Boats, boats, boats and a quay.\n");
    write(m_folder.filePath(u"ru/boats.md"_s), "# Лодки\n\nЛодка.\n");
}

void TestHelp::wordsFindTheirPage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("title goes before mention")
        << u"boats"_s << QStringList{u"boats"_s, u"cafe"_s, u"harbour"_s};
    QTest::newRow("beginning of a word") << u"harb"_s << QStringList{u"harbour"_s, u"boats"_s};
    QTest::newRow("not the middle of one") << u"arbour"_s << QStringList{};
    QTest::newRow("accents are no hindrance") << u"cafe"_s << QStringList{u"cafe"_s};
    QTest::newRow("all words where a page has all") << u"boats tied"_s << QStringList{u"harbour"_s};
    QTest::newRow("most words else") << u"quay zebra"_s << QStringList{u"cafe"_s};
    QTest::newRow("names of links are no words") << u"md"_s << QStringList{};
    QTest::newRow("nothing") << u"  "_s << QStringList{};
}

void TestHelp::wordsFindTheirPage()
{
    QFETCH(QString, words);
    QFETCH(QStringList, pages);
    QStringList found;
    for (const HelpHit &hit : HelpBook(u"en"_s, m_folder.path()).search(words, 10))
        found << hit.page;
    QCOMPARE(found, pages);
}

void TestHelp::hitsSayWhere()
{
    const auto hits = HelpBook(u"en"_s, m_folder.path()).search(u"quay"_s, 1);
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(hits.front().title, u"Café"_s);
    QVERIFY(hits.front().snippet.contains("a quay."_L1));
    QVERIFY(hits.front().snippet.startsWith(u"… "_s));
    QVERIFY(hits.front().snippet.size() < 200);
}

void TestHelp::otherLanguageFallsBack()
{
    const HelpBook book(u"ru_RU"_s, m_folder.path());
    QCOMPARE(book.title(u"boats"_s), u"Лодки"_s);
    QCOMPARE(book.title(u"harbour"_s), u"The harbour"_s);
    QCOMPARE(book.text(u"none"_s), QString());
    const HelpBook arabic(u"ar"_s, m_folder.path());
    QCOMPARE(arabic.title(u"boats"_s), u"Boats"_s);
    QCOMPARE(arabic.direction(u"boats"_s), Qt::LeftToRight); // as what is shown, not as the window
}

/// Of the pages that come with the program.
void TestHelp::everyPageIsInTheContents()
{
    const HelpBook book(u"en"_s);
    for (const QString &file : QDir(u":/galley/help/en"_s).entryList({u"*.md"_s}))
        QVERIFY2(book.has(file.chopped(3)), qPrintable(file));
    for (const QString &page : book.contents())
        QVERIFY2(page.isEmpty() || !book.title(page).isEmpty(), qPrintable(page));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
