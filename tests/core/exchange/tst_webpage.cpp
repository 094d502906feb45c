// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/patience.h"
#include "core/exchange/exchange.h"
#include "core/markup/parser.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString prose = u"The harbour council of Saltmere voted on Tuesday night to close the old quay for "
                      u"eleven months, seven "
                      "votes to four, after engineers found cracks in its footings. "_s;

base::Result<exchange::Imported> readBytes(const QByteArray &bytes, const QString &name = u"page.html"_s)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return exchange::read(file, name);
}

base::Result<exchange::Imported> readBody(const QString &body, const QString &head = {})
{
    return readBytes((u"<!doctype html><html lang=\"en-GB\"><head>"_s + head + u"</head><body>"_s + body
                      + u"</body></html>"_s)
                         .toUtf8());
}

}

/// Stories out of web pages.
class TestWebPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewsPage();
    void whatIsKept_data();
    void whatIsKept();
    void nothingRunsAndNothingIsFetched_data();
    void nothingRunsAndNothingIsFetched();
    void deepAndWidePages_data();
    void deepAndWidePages();
    void nobodyWaitsAnyMore_data();
    void nobodyWaitsAnyMore();
    void encodings_data();
    void encodings();
    void aPageWithoutText();
};

void TestWebPage::aNewsPage()
{
    const QString head
        = u"<title>Quay to close for a year | The Saltmere Courier</title>"
          "<meta property=\"og:site_name\" content=\"The Saltmere Courier\">"
          "<link rel=\"canonical\" href=\"https://courier.example/quay\">"
          "<script "
          "type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
          "\"headline\":\"Quay to close for a year\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ines "
          "Calloway\"},"
          "{\"name\":\"Mara Lind\"}],\"datePublished\":\"2026-11-03T21:40:00Z\"}</script>"_s;
    const QString body
        = u"<nav class=\"main-menu\"><ul><li><a href=\"/\">Home</a></li><li><a "
          u"href=\"/sport\">Sport</a></li></ul></nav>"
          "<article><h1>Quay to close for a year</h1><p class=\"byline\">By Ines Calloway and Mara Lind</p>"
          "<p>3 November 2026</p>"
          "<figure><img src=\"/quay.jpg\" alt=\"A crane\"><figcaption>The quay at low water. Photograph: "
          "Owen "
          "Vann</figcaption></figure><div class=\"article-body\">"_s
          + u"<p>"_s + prose
          + u"</p><p>“Nobody <em>wanted</em> to vote for it,” the <a href=\"/people/halloran\">harbour "
            "master</a> said, and went home. The repair will cost twice what was set aside, she added, and "
            "nobody knows who pays.</p>"
            "<h2>What comes next</h2><p>"_s
          + prose
          + u"</p><p>Sign up to our newsletter</p><ul><li>Ferries leave from the fish market.</li><li>Boats "
            u"lie at the "
            "north mole.</li></ul><p>"_s
          + prose
          + u"</p></div></article><aside class=\"related\"><h3>Related stories</h3><a href=\"/x\">The "
            u"barrier is "
            "late again</a></aside><footer>© 2026 The Saltmere Courier. All rights reserved.</footer>"_s;
    const auto imported = readBody(body, head);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().detail));
    const story::Fields &fields = imported->fields;
    QCOMPARE(fields.headline, u"Quay to close for a year"_s);
    QCOMPARE(fields.byline, QStringList({u"Ines Calloway"_s, u"Mara Lind"_s}));
    QCOMPARE(fields.datelineDate, QDate(2026, 11, 3));
    QCOMPARE(fields.language, u"en-GB"_s);
    QCOMPARE(fields.leadPhoto.caption, u"The quay at low water."_s);
    QCOMPARE(fields.leadPhoto.credit, u"Owen Vann"_s);
    QCOMPARE(fields.leadPhoto.alternateText, u"A crane"_s);
    const QString words = prose.trimmed();
    QCOMPARE(imported->body,
             words
                 + u"\n\n“Nobody *wanted* to vote for it,” the [harbour "
                   "master](https://courier.example/people/halloran) said, and went home. The repair will "
                   "cost twice "
                   "what was set aside, she added, and nobody knows who pays.\n\n## What comes next\n\n"_s
                 + words + u"\n\n- Ferries leave from the fish market.\n- Boats lie at the north mole.\n\n"_s
                 + words);
    QVERIFY(imported->setApart.contains(u"Sign up to our newsletter"_s));
}

void TestWebPage::whatIsKept_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markup");
    const QString words = prose.trimmed();
    const QString paragraph = u"<p>"_s + prose + u"</p>"_s;
    QTest::newRow("line breaks for paragraphs")
        << u"<div>"_s + prose + u"<br><br>"_s + prose + u"<br/> <br/>"_s + prose + u"</div>"_s
        << words + u"\n\n"_s + words + u"\n\n"_s + words;
    QTest::newRow("marks of ours in their words")
        << paragraph
               + u"<p>He wrote *nothing*, paid 5 &lt; 6, and [signed] it_ on the day that the council had set for it.</p>"_s
        << words
               + u"\n\nHe wrote \\*nothing\\*, paid 5 \\< 6, and \\[signed\\] it\\_ on the day that the council had set for it."_s;
    QTest::newRow("strong words and a quotation")
        << paragraph
               + u"<blockquote><p>It is <b>closed</b>, and so it stays until spring, whatever the market says.</p></blockquote>"_s
               + paragraph
        << words + u"\n\n> It is **closed**, and so it stays until spring, whatever the market says.\n\n"_s
               + words;
    QTest::newRow("a table")
        << paragraph
               + u"<table><thead><tr><th>Day</th><th>Boats</th></tr></thead><tr><td>Monday</td><td>12</td></tr></table>"_s
               + paragraph
        << words + u"\n\n| Day | Boats |\n|---|---|\n| Monday | 12 |\n\n"_s + words;
    QTest::newRow("cells over rows and columns")
        << paragraph
               + u"<table><tr><th rowspan=2>Day</th><th "
                 u"colspan=2>Boats</th></tr><tr><th>In</th><th>Out</th></tr>"
                 "<tr><td>Monday</td><td>12</td><td>9</td></tr><tr><td rowspan=0 "
                 "colspan=-3>Friday</td><td>1</td>"
                 "<td>2</td></tr></table>"_s
               + paragraph
        << words
               + u"\n\n| Day | Boats |  |\n|---|---|---|\n|  | In | Out |\n| Monday | 12 | 9 |\n| Friday | 1 | 2 |\n\n"_s
               + words;
    QTest::newRow("raised and lowered")
        << paragraph
               + u"<p>It cost 10<sup>6</sup> pounds, and CO<sub>2</sub> rose<sup> </sup> by the quay that day.</p>"_s
        << words + u"\n\nIt cost 10<sup>6</sup> pounds, and CO<sub>2</sub> rose by the quay that day."_s;
    QTest::newRow("taken back")
        << paragraph
               + u"<p>The old quay will be shut for <del>nine</del> <strike>ten</strike> eleven months in all.</p>"_s
        << words + u"\n\nThe old quay will be shut for ~~nine~~ ~~ten~~ eleven months in all."_s;
    QTest::newRow("a list that goes on")
        << paragraph
               + u"<ol start=4><li>The fourth of the many boats of the town</li><li>The fifth of them</li></ol>"_s
               + paragraph
               + u"<ol start=x><li>The first of the many boats of the town</li><li>The second</li></ol>"_s
               + paragraph
        << words + u"\n\n4. The fourth of the many boats of the town\n5. The fifth of them\n\n"_s + words
               + u"\n\n1. The first of the many boats of the town\n2. The second\n\n"_s + words;
}

void TestWebPage::whatIsKept()
{
    QFETCH(const QString, html);
    const auto imported = readBody(u"<article>"_s + html + u"</article>"_s);
    QVERIFY(imported);
    QTEST(imported->body, "markup");
}

void TestWebPage::nothingRunsAndNothingIsFetched_data()
{
    QTest::addColumn<QString>("html");
    const QString paragraph = u"<p>"_s + prose + u"</p>"_s;
    QTest::newRow("script") << paragraph + u"<script>alert('zorblax')</script>"_s;
    QTest::newRow("handler") << u"<p onclick=\"alert('zorblax')\">"_s + prose + u"</p>"_s;
    QTest::newRow("javascript:")
        << paragraph
               + u"<p>Read <a href=\"java\nscript:alert('zorblax')\">this</a> now, it says, and many did.</p>"_s;
    QTest::newRow("data:")
        << paragraph
               + u"<p>Read <a href=\"data:text/html,zorblax\">this</a> now, it says, and many did.</p>"_s;
    QTest::newRow("picture elsewhere")
        << paragraph + u"<img src=\"https://tracker.example/zorblax.gif\">"_s + paragraph;
    QTest::newRow("file on this disk")
        << paragraph + u"<img src=\"file:///etc/zorblax\"><a href=\"file:///zorblax\">x</a>"_s;
    QTest::newRow("hidden words")
        << paragraph + u"<p style=\"display:none\">zorblax is hidden here, and nobody may read it.</p>"_s;
    QTest::newRow("frame") << paragraph + u"<iframe src=\"https://tracker.example/zorblax\"></iframe>"_s;
    QTest::newRow("style")
        << paragraph + u"<style>p { background: url(https://tracker.example/zorblax) }</style>"_s;
}

void TestWebPage::nothingRunsAndNothingIsFetched()
{
    QFETCH(const QString, html);
    const auto imported = readBody(html);
    QVERIFY(imported);
    QVERIFY(imported->body.contains(prose.trimmed()));
    QVERIFY2(!imported->body.contains(u"zorblax"), qPrintable(imported->body));
    QVERIFY(imported->photos.isEmpty());
}

void TestWebPage::deepAndWidePages_data()
{
    QTest::addColumn<QString>("html");
    const QString paragraph = u"<p>"_s + prose + u"</p>"_s;
    QTest::newRow("50,000 divisions deep")
        << u"<div>"_s.repeated(50'000) + paragraph + u"</div>"_s.repeated(50'000);
    QTest::newRow("never closed") << u"<div><b><i><table>"_s.repeated(20'000) + paragraph;
    QTest::newRow("10,000 tables in tables") << paragraph + u"<table><tr><td>"_s.repeated(10'000) + u"end"_s;
    QTest::newRow("50,000 attributes") << [&paragraph]() -> QString {
        QString tag = u"<p"_s;
        for (int i = 0; i < 50'000; ++i)
            tag += u" a%1=\"%1\""_s.arg(i);
        return tag + u'>' + prose + u"</p>"_s + paragraph;
    }();
    QTest::newRow("20,000 lists in lists") << paragraph + u"<ul><li>"_s.repeated(20'000) + u"end"_s;
    QTest::newRow("200,000 ampersands")
        << paragraph + u"<p>"_s + u"&"_s.repeated(200'000) + u"</p>"_s + paragraph;
    QTest::newRow("200,000 brackets")
        << paragraph + u"<p>"_s + u"<"_s.repeated(200'000) + u"</p>"_s + paragraph;
    QTest::newRow("20,000 links") << paragraph
                                         + u"<p><a href=\"https://a.example/\">a</a>, b</p>"_s.repeated(
                                             20'000);
}

void TestWebPage::deepAndWidePages()
{
    QFETCH(const QString, html);
    QElapsedTimer time;
    time.start();
    const auto imported = readBody(html);
    QVERIFY(imported);
    QVERIFY(imported->body.contains(u"harbour council"_s));
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
}

void TestWebPage::nobodyWaitsAnyMore_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<bool>("hasWords");
    QTest::newRow("there is time") << 60'000 << false << true;
    QTest::newRow("it took too long") << 0 << false << false;
    QTest::newRow("it was stopped") << 60'000 << true << false;
}

/// Then the reader stops where it is: nothing speaks for any part of the page.
void TestWebPage::nobodyWaitsAnyMore()
{
    QFETCH(int, milliseconds);
    QFETCH(bool, isCancelled);
    QFETCH(bool, hasWords);
    const base::CancelToken token;
    if (isCancelled)
        token.cancel();
    const base::Patience patience(std::chrono::milliseconds(milliseconds), token);
    const auto imported = readBody(u"<div class=\"sidebar\">Saltmere sport</div><article><p>"_s + prose
                                   + u"</p></article>"_s);
    QCOMPARE(base::Patience::isOver(), !hasWords);
    const bool isArticleAlone = imported && !imported->body.contains(u"Saltmere sport"_s);
    QCOMPARE(isArticleAlone, hasWords);
}

void TestWebPage::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray russian = "\xcf\xee\xf0\xf2 \xe7\xe0\xea\xf0\xfb\xf2"; // in Windows-1251
    QTest::newRow("declared") << "<html><head><meta charset=\"windows-1251\"></head><body><article><p>"
                                     + QByteArray(russian + ", ").repeated(60)
                                     + "</p></article></body></html>"
                              << u"Порт закрыт"_s;
    QTest::newRow("declared the old way")
        << "<html><head><meta http-equiv='Content-Type' "
           "content='text/html; charset=windows-1251'></head><body><p>"
               + QByteArray(russian + ", ").repeated(60) + "</p></body></html>"
        << u"Порт закрыт"_s;
    QTest::newRow("declared wrongly, and UTF-8")
        << "<html><head><meta charset=\"windows-1251\"></head><body><p>"
               + QByteArray("Порт закрыт, ").repeated(60) + "</p></body></html>"
        << u"Порт закрыт"_s;
}

void TestWebPage::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const auto imported = readBytes(bytes);
    QVERIFY(imported);
    QVERIFY2(imported->body.contains(words), qPrintable(imported->body.left(80)));
}

void TestWebPage::aPageWithoutText()
{
    const auto imported = readBody(u"<script>nothing()</script><img src=\"a.png\">"_s);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
