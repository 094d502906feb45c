// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"
#include "core/exchange/exchange.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using enum desk::ExportFormat;

/// What stands on the page stands in what partners get: the same words, the same figures.
class TestWholeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLeave_data();
    void wordsLeave();
    void aLetterOfTwoHalvesAtAnyPlace();
    void halvesOfLettersAreNone();
};

namespace {

QByteArray exported(const QString &body, desk::ExportFormat format)
{
    story::Article article{.id = story::ArticleId::create(),
                           .fields = {.slug = u"wall"_s, .headline = u"A wall"_s, .language = u"en"_s},
                           .body = body};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = desk::exportStory(story::makeStory(std::move(article), {}), format, out);
    return written ? out.data() : "not written: " + written.error().detail.toUtf8();
}

}

void TestWholeWords::wordsLeave_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QString &body, const QList<desk::ExportFormat> &formats,
                        const QByteArray &wanted) {
        for (const desk::ExportFormat format : formats)
            QTest::addRow("%s %d", name, int(format)) << body << int(format) << wanted;
    };
    const QList<desk::ExportFormat> marked{Html, Ninjs22, Nitf, NewsMl, Atom};
    row("raised", u"It cost 10<sup>6</sup> pounds."_s, {Html, Nitf, NewsMl}, "10<sup>6</sup> pounds");
    row("raised", u"It cost 10<sup>6</sup> pounds."_s, {Ninjs, Ninjs22, Ninjs16}, "10<sup>6</sup> pounds");
    row("raised", u"It cost 10<sup>6</sup> pounds."_s, {Atom}, "10&lt;sup&gt;6&lt;/sup&gt; pounds");
    row("lowered", u"CO<sub>2</sub> rose."_s, {Html, Nitf, NewsMl}, "CO<sub>2</sub> rose");
    row("alone", u"It cost 10<sup>6 pounds."_s, {Html, Nitf, NewsMl}, "106 pounds");
    const QString block = u"One.\n\n<div>The mayor <b>said</b> so.</div>\n\nTwo."_s;
    row("HTML", block, {Html, Ninjs, Ninjs22, Nitf, NewsMl, Atom, Text}, "The mayor said so.");
    row("HTML parts", u"<p>One</p><p>two</p>"_s, {Html, Nitf, Text}, "One two");
    row("no script", u"<script>alert(1)</script>\n\nTwo."_s, marked, "Two.");
}

void TestWholeWords::wordsLeave()
{
    QFETCH(QString, body);
    QFETCH(int, format);
    QFETCH(QByteArray, wanted);
    const QByteArray file = exported(body, desk::ExportFormat(format));
    QVERIFY2(file.contains(wanted), file.constData());
    QVERIFY(!file.contains("alert"));
}

/// A file is told by its first letters; where these are cut is nobody's business.
void TestWholeWords::aLetterOfTwoHalvesAtAnyPlace()
{
    for (const desk::ExportFormat format : {Nitf, NewsMl}) {
        for (int size = 3000; size < 3004; ++size) {
            const QByteArray file = exported(QString(size - 1000, u'a') + u"😀"_s.repeated(600), format);
            QVERIFY2(!file.startsWith("not written"), file.constData());
            QBuffer in;
            in.setData(file);
            in.open(QIODevice::ReadOnly);
            QVERIFY(exchange::read(in, u"wall.xml"_s));
        }
    }
}

void TestWholeWords::halvesOfLettersAreNone()
{
    QBuffer in;
    in.setData(
        R"({"uri":"urn:x","type":"text","body_text":"The council \ud83d met, \ud83d\ude00 it said."})");
    in.open(QIODevice::ReadOnly);
    const auto read = exchange::read(in, u"a.json"_s);
    QVERIFY(read);
    QVERIFY(read->body.isValidUtf16());
    QVERIFY2(read->body.contains(u"The council \uFFFD met, 😀 it said."_s), qPrintable(read->body));
    QVERIFY(!read->warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestWholeWords)
#include "tst_wholewords.moc"
