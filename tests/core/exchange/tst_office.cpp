// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exchange.h"
#include "core/exchange/web/clipboard.h"
#include "core/exchange/zip/zip.h"
#include "core/text/anchor.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

base::Result<exchange::Imported> readBytes(const QByteArray &bytes, const QString &name)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return exchange::read(file, name);
}

/// A package with a main part and whatever else a test needs.
QByteArray package(const QHash<QString, QByteArray> &parts)
{
    exchange::ZipWriter zip;
    for (const auto &[name, bytes] : parts.asKeyValueRange())
        zip.add(name, bytes);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return zip.finish(file) ? file.data() : QByteArray();
}

QByteArray word(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
           + body + "</w:body></w:document>";
}

QByteArray odt(const QByteArray &styles, const QByteArray &text)
{
    return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:o\" xmlns:style=\"urn:s\" "
           "xmlns:text=\"urn:t\" xmlns:table=\"urn:b\" xmlns:fo=\"urn:f\" xmlns:dc=\"urn:d\" "
           "xmlns:xlink=\"urn:x\">"
           "<office:automatic-styles>"
           + styles + "</office:automatic-styles><office:body><office:text>" + text
           + "</office:text></office:body></office:document-content>";
}

}

/// Word processors' files and clipboards.
class TestOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void openDocuments_data();
    void openDocuments();
    void openDocumentKeepsPeople();
    void richText_data();
    void richText();
    void richTextKeepsPeople();
    void clipboards_data();
    void clipboards();
    void hostile_data();
    void hostile();
    void marksOfTheTextItself();
};

void TestOffice::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("markup");
    const QByteArray p = "<w:p><w:r><w:t>The quay is shut.</w:t></w:r></w:p>";
    QTest::newRow("plain") << p << u"The quay is shut."_s;
    QTest::newRow("runs of one look")
        << QByteArray("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                      "<w:t>quay</w:t></w:r><w:r><w:t xml:space=\"preserve\"> is shut.</w:t></w:r></w:p>")
        << u"**The quay** is shut."_s;
    QTest::newRow("taken back") << QByteArray(
        "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>The quay is shut.</w:t></w:r></w:p>")
                                << u"The quay is shut."_s;
    QTest::newRow("looks of before are no looks")
        << QByteArray("<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>"
                      "<w:t>The quay is shut.</w:t></w:r></w:p>")
        << u"The quay is shut."_s;
    QTest::newRow("text box") << QByteArray(
        "<w:p><w:r><w:t>The quay</w:t></w:r><w:r><w:pict><w:txbxContent>" + p
        + "</w:txbxContent></w:pict></w:r><w:r><w:t> is long.</w:t></w:r></w:p>")
                              << u"The quay is shut.\n\nThe quay is long."_s;
    QTest::newRow("said twice") << QByteArray(
        "<w:p><w:r><AlternateContent><Choice><w:t>once</w:t></Choice><Fallback><w:t>twice</w:t></Fallback>"
        "</AlternateContent><w:t xml:space=\"preserve\"> is enough here.</w:t></w:r></w:p>")
                                << u"once is enough here."_s;
    QTest::newRow("field's code") << QByteArray(
        "<w:p><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r><w:r><w:t>The "
        "quay.</w:t></w:r></w:p>") << u"The quay."_s;
}

void TestOffice::words()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, markup);
    const auto imported = readBytes(package({{u"word/document.xml"_s, word(body)}}), u"a.docx"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->origin, exchange::ImportOrigin::Document);
    QCOMPARE(imported->body, markup);
}

void TestOffice::openDocuments_data()
{
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("markup");
    QTest::newRow("looks") << QByteArray(
        "<style:style style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        "<style:style style:name=\"T2\"><style:text-properties fo:font-style=\"italic\"/></style:style>")
                           << QByteArray("<text:p>The <text:span text:style-name=\"T1\">old</text:span> "
                                         "<text:span text:style-name=\"T2\">quay</text:span><text:s/>is "
                                         "shut.</text:p>")
                           << u"The **old** *quay* is shut."_s;
    QTest::newRow("headings and lists")
        << QByteArray()
        << QByteArray("<text:p>It is shut.</text:p><text:h text:outline-level=\"2\">Why</text:h>"
                      "<text:list text:style-name=\"L\"><text:list-item><text:p>one</text:p><text:list>"
                      "<text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item>"
                      "<text:list-item><text:p>two</text:p></text:list-item></text:list>")
        << u"It is shut.\n\n## Why\n\n- one\n  - inner\n- two"_s;
    QTest::newRow("table") << QByteArray()
                           << QByteArray(
                                  "<table:table><table:table-row><table:table-cell><text:p>A</text:p></"
                                  "table:table-cell><table:table-cell>"
                                  "<text:p>B</text:p></table:table-cell></"
                                  "table:table-row><table:table-row><table:table-cell><text:p>1</text:p>"
                                  "</table:table-cell><table:table-cell><text:p>2</text:p></"
                                  "table:table-cell></table:table-row></table:table>")
                           << u"| A | B |\n|---|---|\n| 1 | 2 |"_s;
    QTest::newRow("link")
        << QByteArray()
        << QByteArray("<text:p>See <text:a xlink:href=\"https://quay.example/\">the plan</text:a>.</text:p>")
        << u"See [the plan](https://quay.example/)."_s;
}

void TestOffice::openDocuments()
{
    QFETCH(QByteArray, styles);
    QFETCH(QByteArray, text);
    QFETCH(QString, markup);
    const auto imported = readBytes(package({{u"content.xml"_s, odt(styles, text)}}), u"a.odt"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->body, markup);
}

void TestOffice::openDocumentKeepsPeople()
{
    const QByteArray text
        = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:insertion><office:change-info>"
          "<dc:creator>Bo</dc:creator><dc:date>2026-03-04T05:06:07.000</dc:date></office:change-info></"
          "text:insertion>"
          "</text:changed-region><text:changed-region text:id=\"c2\"><text:deletion><office:change-info>"
          "<dc:creator>Ann</dc:creator></office:change-info><text:p>not </text:p></text:deletion>"
          "</text:changed-region></text:tracked-changes>"
          "<text:p>The <text:change-start text:change-id=\"c1\"/>old <text:change-end "
          "text:change-id=\"c1\"/>quay is "
          "<text:change text:change-id=\"c2\"/><office:annotation "
          "office:name=\"n1\"><dc:creator>Mara</dc:creator>"
          "<text:p>Since when?</text:p></office:annotation>shut<office:annotation-end office:name=\"n1\"/> "
          "now.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Built in "
          "1911.</text:p>"
          "</text:note-body></text:note></text:p>";
    const auto imported = readBytes(package({{u"content.xml"_s, odt({}, text)}}), u"a.odt"_s);
    QVERIFY(imported);
    QCOMPARE(imported->body,
             u"The {++old ++}quay is {--not --}shut now.[^1]\n\n::: note id=\"1\"\nBuilt in 1911.\n:::"_s);
    QCOMPARE(imported->suggestionMarks.size(), 2UL);
    QCOMPARE(imported->suggestionMarks[0].by, u"Bo"_s);
    QCOMPARE(imported->suggestionMarks[1].by, u"Ann"_s);
    QCOMPARE(imported->notes.size(), 1UL);
    QCOMPARE(imported->notes[0].by, u"Mara"_s);
    QVERIFY(imported->notes[0].anchor);
    QCOMPARE(imported->notes[0].anchor->exact, u"shut"_s);
}

void TestOffice::richText_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("markup");
    QTest::newRow("looks") << QByteArray(
        "{\\rtf1\\ansi The {\\b old} {\\i quay} is {\\strike not }shut.\\par}")
                           << u"The **old** *quay* is ~~not~~ shut."_s;
    QTest::newRow("letters") << QByteArray("{\\rtf1\\ansi\\ansicpg1252\\uc1 \\'93Caf\\'e9\\'94 "
                                           "\\u1055?\\u1086?\\u1088?\\u1090? \\emdash  it said.\\par}")
                             << u"“Café” Порт — it said."_s;
    QTest::newRow("a font's code page")
        << QByteArray("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times;}}\\f1 "
                      "\\'cf\\'ee\\'f0\\'f2 it is.\\par}")
        << u"Порт it is."_s;
    QTest::newRow("headings") << QByteArray(
        "{\\rtf1{\\stylesheet{\\s1 heading 2;}}\\pard It is shut.\\par\\pard\\s1 Why\\par\\pard So.\\par}")
                              << u"It is shut.\n\n## Why\n\nSo."_s;
    QTest::newRow("link") << QByteArray(
        "{\\rtf1 See {\\field{\\*\\fldinst HYPERLINK \"https://quay.example/\"}{\\fldrslt the plan}}.\\par}")
                          << u"See [the plan](https://quay.example/)."_s;
    QTest::newRow("table") << QByteArray(
        "{\\rtf1\\trowd\\intbl A\\cell B\\cell\\row\\trowd\\intbl 1\\cell 2\\cell\\row\\pard So.\\par}")
                           << u"| A | B |\n|---|---|\n| 1 | 2 |\n\nSo."_s;
    QTest::newRow("what is no text") << QByteArray(
        "{\\rtf1{\\info{\\author Spy}}{\\*\\unknown secret}{\\pict\\pngblip 89504e47}{\\header top}It is "
        "shut.\\par}") << u"It is shut."_s;
    QTest::newRow("footnote") << QByteArray("{\\rtf1 It is shut{\\footnote Since 1911.} now.\\par}")
                              << u"It is shut[^1] now.\n\n::: note id=\"1\"\nSince 1911.\n:::"_s;
    QTest::newRow("breaks off") << QByteArray("{\\rtf1 It is {\\b shut") << u"It is **shut**"_s;
}

void TestOffice::richText()
{
    QFETCH(QByteArray, rtf);
    QFETCH(QString, markup);
    const auto imported = readBytes(rtf, u"a.rtf"_s);
    QVERIFY(imported);
    QCOMPARE(imported->body, markup);
}

void TestOffice::richTextKeepsPeople()
{
    const auto imported
        = readBytes("{\\rtf1{\\*\\revtbl{Unknown;}{Bo;}}The {\\revised\\revauth1 old }quay is "
                    "{\\deleted\\revauthdel1 not }shut.\\par}",
                    u"a.rtf"_s);
    QVERIFY(imported);
    QCOMPARE(imported->body, u"The {++old ++}quay is {--not --}shut."_s);
    QCOMPARE(imported->suggestionMarks.size(), 2UL);
    QCOMPARE(imported->suggestionMarks[1].by, u"Bo"_s);
}

void TestOffice::clipboards_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markup");
    QTest::newRow("browser") << u"<p>The <b>old</b> quay is <a href=\"https://quay.example/\">shut</a>.</p>"_s
                             << u"The **old** quay is [shut](https://quay.example/)."_s;
    QTest::newRow("spaces within") << u"<p>The <b>old </b>quay<i> is</i> shut.</p>"_s
                                   << u"The **old** quay *is* shut."_s;
    QTest::newRow("Google Docs")
        << u"<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p><span "
           u"style=\"font-weight:700\">Old</span>"
           "<span style=\"font-weight:400\"> quay </span><span style=\"font-style:italic\">shut</span></p></b>"_s
        << u"**Old** quay *shut*"_s;
    QTest::newRow("Word's list")
        << u"<p class=MsoNormal>So:<o:p></o:p></p>"
           "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
           "style='mso-list:Ignore'>"
           "·<span>&nbsp; </span></span><![endif]>one<o:p></o:p></p>"
           "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o "
           "</span>inner</p>"
           "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>· </span>two</p>"_s
        << u"So:\n\n- one\n  - inner\n- two"_s;
    QTest::newRow("Word's numbers")
        << u"<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>one</p>"
           "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>two</p>"_s
        << u"1. one\n2. two"_s;
    QTest::newRow("nothing runs, nothing loads")
        << u"<style>p{}</style><script>alert(1)</script><p onclick=\"x()\">The quay<img "
           u"src=\"https://spy.example/1.gif\">"
           " is <a href=\"javascript:x()\">shut</a>.</p>"_s
        << u"The quay is shut."_s;
    QTest::newRow("nothing") << u"<meta charset=\"utf-8\">"_s << QString();
}

void TestOffice::clipboards()
{
    QFETCH(QString, html);
    QFETCH(QString, markup);
    QCOMPARE(exchange::clipboardMarkup(html), markup);
}

void TestOffice::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray good = package({{u"word/document.xml"_s, word("<w:p><w:r><w:t>x</w:t></w:r></w:p>")}});
    QTest::newRow("no zip") << QByteArray("PK\3\4 and nothing") << u"a.docx"_s;
    QTest::newRow("half a zip") << good.left(good.size() / 2) << u"a.docx"_s;
    QTest::newRow("no main part") << package({{u"word/other.xml"_s, "x"}}) << u"a.docx"_s;
    QTest::newRow("broken XML") << package({{u"word/document.xml"_s, "<w:document><w:p>"}}) << u"a.docx"_s;
    QTest::newRow("bomb") << package({{u"word/document.xml"_s, QByteArray(70 << 20, ' ')}}) << u"a.docx"_s;
    QByteArray laughs = "<!DOCTYPE d [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c) {
        laughs += QByteArray("<!ENTITY ") + c + " \"";
        for (int i = 0; i < 10; ++i)
            laughs += QByteArray("&") + char(c - 1) + ";";
        laughs += "\">";
    }
    laughs += "]><nitf>&k;</nitf>";
    QTest::newRow("entities in entities") << laughs << u"a.xml"_s;
    QTest::newRow("a file of this machine") << QByteArray(
        "<!DOCTYPE n [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.head><hedline><hl1>&x;"
        "</hl1></hedline></body.head></body></nitf>")
                                            << u"a.xml"_s;
    QTest::newRow("deep XML") << "<nitf>" + QByteArray("<a>").repeated(100'000) << u"a.xml"_s;
    QTest::newRow("deep JSON") << QByteArray("{\"a\":").repeated(100'000) << u"a.json"_s;
    QTest::newRow("a list") << QByteArray("[1,2]") << u"a.json"_s;
    QTest::newRow("an event") << QByteArray(
        "{\"uri\":\"urn:x\",\"type\":\"event\",\"$standard\":{\"version\":\"1.6\"}}")
                              << u"a.json"_s;
}

/// Refused with a sentence, in time.
void TestOffice::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QElapsedTimer timer;
    timer.start();
    const auto imported = readBytes(bytes, name);
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(!imported);
    QVERIFY(imported.error().detail.size() > 10);
    QVERIFY(!imported.error().detail.contains(u"root:"_s));
}

/// A text that holds the characters which marks are made of.
void TestOffice::marksOfTheTextItself()
{
    const auto imported = readBytes(
        package({{u"word/document.xml"_s, word("<w:p><w:r><w:t>The \xee\x80\x80"
                                               "7\xee\x80\x8f quay is shut.</w:t></w:r></w:p>")}}),
        u"a.docx"_s);
    QVERIFY(imported);
    QCOMPARE(imported->body, u"The 7 quay is shut."_s);
}

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
