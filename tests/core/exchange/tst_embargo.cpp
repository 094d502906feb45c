// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exchange.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// However a program writes it, an embargo holds; one that nobody can read holds until somebody does.
class TestEmbargo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embargoesHold_data();
    void embargoesHold();
    void noEmbargoIsNone_data();
    void noEmbargoIsNone();
};

namespace {

base::Result<exchange::Imported> imported(const QString &name, const QString &file)
{
    QBuffer buffer;
    buffer.setData(file.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    return exchange::read(buffer, name);
}

QString markdown(const QString &line)
{
    return u"---\nheadline: A wall\n"_s + line + u"\n---\nThe wall is built.\n"_s;
}

QString newsMl(const QString &element)
{
    return u"<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta>"_s + element
           + u"</itemMeta><contentMeta><headline>A wall</headline></contentMeta><contentSet><inlineXML>"
             "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>The wall is built.</p></body></html>"
             "</inlineXML></contentSet></newsItem>"_s;
}

QString nitf(const QString &element)
{
    return u"<nitf><head><docdata>"_s + element
           + u"</docdata></head><body><body.head><hedline><hl1>A wall</hl1></hedline></body.head>"
             "<body.content><p>The wall is built.</p></body.content></body></nitf>"_s;
}

QString ninjs(const QString &member)
{
    return u"{\"uri\":\"urn:x\",\"headline\":\"A wall\",\"body_text\":\"The wall is built.\","_s + member
           + u"\"type\":\"text\"}"_s;
}

}

void TestEmbargo::embargoesHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("until"); // empty: for good, and told
    const QString day = u"2030-12-01T00:00:00Z"_s, six = u"2030-12-01T06:00:00Z"_s,
                  five = u"2030-12-01T05:00:00Z"_s;
    const auto yaml = [](const QString &words, const QString &until) {
        QTest::addRow("Markdown: %s", qPrintable(words))
            << u"a.md"_s << markdown(u"embargo: "_s + words) << until;
    };
    yaml(u"2030-12-01"_s, day);
    yaml(u"2030/12/01"_s, day);
    yaml(u"2030-12-01T06:00:00Z"_s, six);
    yaml(u"2030-12-01 06:00"_s, six);
    yaml(u"2030-12-01T06:00:00.250+01:00"_s, u"2030-12-01T05:00:00Z"_s);
    yaml(u"2030-12-01 06:00:00 +0100"_s, five);
    yaml(u"2030-12-01 06:00:00 GMT"_s, six);
    yaml(u"2030-12-01 06:00 Europe/Berlin"_s, five);
    yaml(u"2030-12-01 06:00 CET"_s, {});
    yaml(u"1 December 2030"_s, {});
    yaml(u"01.12.2030"_s, {});
    yaml(u"2030-12-01T6:00"_s, {});
    yaml(u"2030-13-01"_s, {});
    yaml(u"[2030, 12, 1]"_s, {});
    QTest::newRow("NewsML") << u"a.xml"_s << newsMl(u"<embargoed>2030-12-01T06:00:00+01:00</embargoed>"_s)
                            << five;
    QTest::newRow("NewsML without an end") << u"a.xml"_s << newsMl(u"<embargoed/>"_s) << QString();
    QTest::newRow("NewsML of other words")
        << u"a.xml"_s << newsMl(u"<embargoed>tomorrow</embargoed>"_s) << QString();
    QTest::newRow("NITF") << u"a.xml"_s << nitf(u"<date.release norm=\"20301201T060000Z\"/>"_s) << six;
    QTest::newRow("NITF, short") << u"a.xml"_s << nitf(u"<date.release norm=\"20301201\"/>"_s) << day;
    QTest::newRow("NITF with words") << u"a.xml"_s
                                     << nitf(u"<date.release norm=\"2030-12-01 06:00:00 GMT\"/>"_s) << six;
    QTest::newRow("NITF without minutes")
        << u"a.xml"_s << nitf(u"<date.release norm=\"20301201T06Z\"/>"_s) << QString();
    QTest::newRow("ninjs") << u"a.json"_s << ninjs(u"\"embargoed\":\"2030-12-01T06:00:00Z\","_s) << six;
    QTest::newRow("ninjs with an offset")
        << u"a.json"_s << ninjs(u"\"embargoed\":\"2030-12-01T06:00:00+01:00\","_s) << five;
    QTest::newRow("ninjs of other words") << u"a.json"_s << ninjs(u"\"embargoed\":\"soon\","_s) << QString();
    QTest::newRow("ninjs of another type") << u"a.json"_s << ninjs(u"\"embargoed\":true,"_s) << QString();
}

void TestEmbargo::embargoesHold()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QString, until);
    const auto whole = imported(name, file);
    if (until.isEmpty() && name.endsWith(u"json"_s) && !whole)
        return; // ninjs says itself what a time is: no such file is taken in
    QVERIFY(whole);
    const exchange::Imported &read = *whole;
    QVERIFY(read.body.contains(u"The wall is built."_s));
    const QDateTime time = read.fields.embargoUntil;
    if (until.isEmpty()) {
        QVERIFY(time > QDateTime::currentDateTimeUtc().addYears(1000));
        QVERIFY2(read.warnings.join(u' ').contains(u"embargo"_s), qPrintable(read.warnings.join(u' ')));
    } else {
        QCOMPARE(time.toString(Qt::ISODate), until);
        QCOMPARE(read.warnings, QStringList());
    }
}

void TestEmbargo::noEmbargoIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("Markdown") << u"a.md"_s << markdown(u"section: News"_s);
    QTest::newRow("Markdown, empty") << u"a.md"_s << markdown(u"embargo:"_s);
    QTest::newRow("NewsML") << u"a.xml"_s << newsMl({});
    QTest::newRow("NITF") << u"a.xml"_s << nitf({});
    QTest::newRow("ninjs") << u"a.json"_s << ninjs({});
}

void TestEmbargo::noEmbargoIsNone()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    const auto whole = imported(name, file);
    QVERIFY(whole);
    const exchange::Imported &read = *whole;
    QVERIFY(!read.fields.embargoUntil.isValid());
    QCOMPARE(read.warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestEmbargo)
#include "tst_embargo.moc"
