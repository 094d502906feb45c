// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/markdown.h"
#include "core/story/spellingwords.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

base::Result<exchange::Imported> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readMarkdown(buffer);
}

QByteArray written(const story::Article &article)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeMarkdown(article, buffer) ? bytes : QByteArray();
}

story::Article article(const story::Fields &fields, const QString &body,
                       story::State state = story::State::Drafting)
{
    story::Article result;
    result.fields = fields;
    result.body = body;
    result.state = state;
    return result;
}

const QStringList naughtyTexts{u""_s,
                               u"Plain"_s,
                               u"null"_s,
                               u"~"_s,
                               u"true"_s,
                               u"12"_s,
                               u"a: b"_s,
                               u"- a"_s,
                               u"# not a comment"_s,
                               u"\"quoted\""_s,
                               u"it's"_s,
                               u"[a, b]"_s,
                               u"{a: b}"_s,
                               u"two\nlines"_s,
                               u" spaces "_s,
                               u"tab\there"_s,
                               u"&anchor"_s,
                               u"*alias"_s,
                               u"!tag"_s,
                               u"%percent"_s,
                               u"@at"_s,
                               u"`tick`"_s,
                               u"---"_s,
                               u"..."_s,
                               u"Ещё «раз»"_s,
                               u"مرحبا"_s,
                               u"\U0001F6A2 ship"_s,
                               u"no\u00A0break"_s,
                               u"back\\slash"_s,
                               u"2026-09-17"_s,
                               u"|"_s,
                               u">"_s,
                               u"key:"_s,
                               u"\u0001control"_s};

story::Fields fullFields(const QString &words)
{
    story::Fields fields;
    fields.type = u"picture"_s;
    fields.slug = fields.budgetLine = fields.kicker = fields.headline = fields.printHeadline
        = fields.webHeadline = words;
    fields.deck = fields.datelinePlace = fields.desk = fields.section = fields.genre = words;
    fields.byline = {words, u"Leona Marsh"_s};
    fields.datelineDate = QDate(2026, 9, 17);
    fields.language = u"en-GB"_s;
    fields.subjects = {u"ferries"_s, words};
    fields.urgency = 3;
    fields.priority = -2;
    fields.edition = fields.pageSlot = fields.editorNote = fields.usageTerms = fields.copyright
        = fields.digitalSourceType = words;
    fields.plannedLength = 850;
    fields.dueAt = QDateTime(QDate(2026, 9, 17), QTime(17, 30), QTimeZone::UTC);
    fields.embargoUntil = QDateTime(QDate(2026, 12, 31), QTime(6, 0, 0, 250), QTimeZone::UTC);
    fields.publishedAt = fields.expires = fields.dueAt;
    fields.trustIndicators = {words};
    fields.publicationStatus = story::PublicationStatus::Withheld;
    fields.furniture = {u"newsletter"_s, u"support"_s};
    fields.related = {u"A: b | https://example.org/a?b=c#d"_s};
    fields.leadPhoto = {u"harbour.jpg"_s, words, words, words};
    fields.other = {{u"house_key"_s, words}, {u"list"_s, u"[a, b]"_s}};
    return fields;
}

}

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    /// They may be names that the text has no more.
    void spellersWordsStayInTheHouse()
    {
        story::Fields fields;
        fields.headline = u"Quay"_s;
        fields.other.insert(story::spellingWordsField, u"Calloway"_s);
        QVERIFY(!written(article(fields, u"Words."_s, story::State::Drafting)).contains("Calloway"));
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("words");
        for (qsizetype i = 0; i < naughtyTexts.size(); ++i)
            QTest::addRow("%lld", static_cast<long long>(i)) << naughtyTexts[i];
    }
    void roundTrip()
    {
        QFETCH(QString, words);
        const story::Article expected = article(fullFields(words), words, story::State::Checking);
        const QByteArray bytes = written(expected);
        const auto imported = read(bytes);
        QVERIFY2(imported, bytes.constData());
        QCOMPARE(imported->warnings, QStringList());
        QCOMPARE(imported->body, expected.body);
        QCOMPARE(imported->state, std::optional(expected.state));
        QCOMPARE(written(article(imported->fields, imported->body, expected.state)), bytes);
        QVERIFY2(imported->fields == expected.fields, bytes.constData());
    }

    void bodyIsKept_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank lines around") << u"\n\nA\n\n"_s;
        QTest::newRow("heading first") << u"# A\n\nB"_s;
        QTest::newRow("break first") << u"---\n\nB\n\n---"_s;
        QTest::newRow("suggestion") << u"{~~a~>b~~}"_s;
    }
    void bodyIsKept()
    {
        QFETCH(QString, body);
        const auto imported = read(written(article({}, body)));
        QVERIFY(imported);
        QCOMPARE(imported->body, body);
    }

    void otherForms()
    {
        const auto imported = read("---\r\ntitle: Quay closed\r\nauthor: Leona Marsh\r\ndateline: {place: "
                                   "Saltmere, date: 2026-09-17}\r\n"
                                   "tags: [a, b]\r\ndue: 2026-09-17 17:00:00\r\nodd_key: kept\r\nnested: {a: "
                                   "[1, 2]}\r\nurgency: high\r\n---\r\n\r\nBody.\r\n");
        QVERIFY(imported);
        QCOMPARE(imported->fields.headline, u"Quay closed"_s);
        QCOMPARE(imported->fields.byline, QStringList{u"Leona Marsh"_s});
        QCOMPARE(imported->fields.datelinePlace, u"Saltmere"_s);
        QCOMPARE(imported->fields.datelineDate, QDate(2026, 9, 17));
        QCOMPARE(imported->fields.subjects, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(imported->fields.dueAt, QDateTime(QDate(2026, 9, 17), QTime(17, 0), QTimeZone::UTC));
        QCOMPARE(imported->fields.other.value(u"odd_key"_s), u"kept"_s);
        QCOMPARE(imported->fields.other.value(u"nested"_s), u"{a: [1, 2]}"_s);
        QCOMPARE(imported->warnings.size(), 1);
        QVERIFY(imported->warnings.first().contains(u"Line 9"_s));
        QCOMPARE(imported->body, u"Body."_s);
    }

    void headlineOfPlainMarkdown()
    {
        const auto imported = read("# The quay is closed\n\nFirst graf.\n\n![A pier](pier.jpg)\n");
        QVERIFY(imported);
        QCOMPARE(imported->fields.headline, u"The quay is closed"_s);
        QVERIFY(imported->body.startsWith(u"First graf."_s));
        QCOMPARE(imported->photos, QStringList{u"pier.jpg"_s});
    }

    void photosAreCollected_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("photos");
        QTest::newRow("none") << QByteArray("A [pier](pier.jpg).") << QStringList();
        QTest::newRow("picture") << QByteArray("![A pier](pier.jpg)") << QStringList{u"pier.jpg"_s};
        QTest::newRow("directive") << QByteArray("::: photo src=pier.jpg\nA pier.\n:::")
                                   << QStringList{u"pier.jpg"_s};
        QTest::newRow("directive, a path with a space")
            << QByteArray("::: photo src=\"old/the pier.jpg\" alt=\"a pier\"\n:::")
            << QStringList{u"old/the pier.jpg"_s};
        QTest::newRow("both, one twice")
            << QByteArray("::: photo src=a.jpg\n:::\n\n![b](b.jpg)\n\n::: photo src=b.jpg\n:::")
            << QStringList{u"a.jpg"_s, u"b.jpg"_s};
        QTest::newRow("directive without a file") << QByteArray("::: photo\nA pier.\n:::") << QStringList();
    }

    void photosAreCollected()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, photos);
        const auto imported = read(body + '\n');
        QVERIFY(imported);
        QCOMPARE(imported->photos, photos);
    }

    void thematicBreakIsNoFrontMatter()
    {
        const auto imported = read("---\n\nA line.\n");
        QVERIFY(imported);
        QVERIFY(imported->body.startsWith(u"---"_s));
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("bad indent") << QByteArray("---\nslug: a\n  deck: b\n---\nx") << u"line 3"_s;
        QTest::newRow("open list") << QByteArray("---\nslug: a\nbyline: [a, b\n---\nx") << u"line"_s;
        QTest::newRow("not closed") << QByteArray("---\nslug: a\nx\n") << u"line 1"_s;
        QTest::newRow("list") << QByteArray("---\n- a\n- b\n---\nx") << u"line 2"_s;
        QTest::newRow("tab") << QByteArray("---\nslug: a\n\tdeck: b\n---\n") << u"line 3"_s;
        QTest::newRow("deep") << "---\na: " + QByteArray(20000, '[') + "\n---\n" << u"line"_s;
        QTest::newRow("unknown alias") << QByteArray("---\na: *b\n---\n") << u"line 2"_s;
    }
    void broken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const auto imported = read(bytes);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, base::ErrorCode::Invalid);
        QVERIFY2(imported.error().detail.contains(line), qUtf8Printable(imported.error().detail));
    }

    void aliasesDoNotGrow()
    {
        QByteArray bytes("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bytes += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                     + QByteArray(before + ", ").repeated(9) + before + "]\n";
        }
        const auto imported = read(bytes + "---\nx");
        if (imported) {
            for (const QString &value : imported->fields.other)
                QVERIFY(value.size() < 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
