// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/markdown.h"
#include "core/exchange/text/plainmarkup.h"
#include "core/exchange/text/text.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

exchange::Imported imported(const QString &text)
{
    exchange::Decoded decoded;
    decoded.text = text;
    return exchange::readText(decoded).value_or(exchange::Imported{});
}

/// Everything that was understood, as the golden files have it.
QString report(const exchange::Imported &page)
{
    story::Article article;
    article.fields = page.fields;
    article.body = page.body;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!exchange::writeMarkdown(article, buffer))
        return {};
    QString result = QString::fromUtf8(bytes);
    for (const QString &line : page.setApart)
        result += "APART "_L1 + line + u'\n';
    for (const QString &line : page.warnings)
        result += "WARNING "_L1 + line + u'\n';
    return result;
}

}

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void pages_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(test::sourcePath(u"tests/corpus/pages"_s));
        for (const QString &name : folder.entryList({u"*.txt"_s}))
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    void pages()
    {
        QFETCH(QString, name);
        const QString text = test::readText(test::sourcePath(u"tests/corpus/pages/%1.txt"_s.arg(name)));
        const QString difference
            = test::compareWithGolden(u"tests/corpus/pages/%1.expected"_s.arg(name), report(imported(text)));
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }

    /// Whatever a page is made of, each of its words is in the story or set apart.
    void nothingIsLost_data() { pages_data(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        const QString text = test::readText(test::sourcePath(u"tests/corpus/pages/%1.txt"_s.arg(name)));
        const exchange::Imported page = imported(text);
        const QString all = report(page).replace(u'\\', QString());
        for (const QString &row : text.split(u'\n')) {
            const QStringList words = row.simplified().split(u' ');
            if (words.size() < 9 || row.startsWith("Last modified"_L1) || name == "wrapped"_L1)
                continue;
            const bool isKept = all.contains(words.mid(4, 4).join(u' '))
                                || all.contains(words.mid(words.size() - 5, 4).join(u' '));
            QVERIFY2(isKept, qUtf8Printable(row));
        }
    }

    void typedStoriesAreKeptWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("body");
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("one paragraph")
            << u"The quay was closed on Tuesday after a crane fell into the harbour, and nobody was hurt, police said."_s
            << QString()
            << u"The quay was closed on Tuesday after a crane fell into the harbour, and nobody was hurt, police said."_s;
        QTest::newRow("headline and paragraph")
            << u"Quay closed after crane falls\n\nThe quay was closed on Tuesday after a crane fell into the harbour, police said.\n\nNobody was hurt."_s
            << u"Quay closed after crane falls"_s
            << u"The quay was closed on Tuesday after a crane fell into the harbour, police said.\n\nNobody was hurt."_s;
        QTest::newRow("markup is words")
            << u"Stars *and* [brackets]\n\n# 1 in the region, the quay_master said in a long sentence on Tuesday.\n\n1. First of all, he said.\n\n+ plus and {++more++}."_s
            << u"Stars *and* [brackets]"_s
            << u"\\# 1 in the region, the quay_master said in a long sentence on Tuesday.\n\n1\\. First of all, he said.\n\n\\+ plus and \\{++more++}."_s;
        QTest::newRow("charity story is no appeal")
            << u"Lifeboat appeal passes its goal\n\nThe lifeboat station has raised £40,000 in a month, more than it had asked for, its treasurer said.\n\nDonations came from as far as Norway. “People gave what they could,” she said.\n\nThe newsletter of the station will list every name."_s
            << u"Lifeboat appeal passes its goal"_s
            << u"The lifeboat station has raised £40,000 in a month, more than it had asked for, its treasurer said.\n\nDonations came from as far as Norway. “People gave what they could,” she said.\n\nThe newsletter of the station will list every name."_s;
        QTest::newRow("dateline")
            << u"Quay closed after crane falls\n\nSALTMERE, Sept 17 (Coastwire) — The quay was closed on Tuesday after a crane fell into the harbour."_s
            << u"Quay closed after crane falls"_s
            << u"The quay was closed on Tuesday after a crane fell into the harbour."_s;
    }
    void typedStoriesAreKeptWhole()
    {
        QFETCH(QString, text);
        const exchange::Imported page = imported(text);
        QTEST(page.fields.headline, "headline");
        QTEST(page.body, "body");
        QCOMPARE(page.setApart, QStringList());
        QVERIFY(page.fields.furniture.isEmpty());
    }

    void wordsSurviveTheParser_data()
    {
        QTest::addColumn<QString>("line");
        for (const char16_t *line :
             {u"*a* _b_ `c` ~~d~~ [e](f) <g> &amp; h", u"# a", u"- a", u"12. a", u"> a", u"::: box",
              u"{--a--} {~~b~>c~~}", u"a\\b", u"=== a", u"![x](y)", u"https://e.org/a_b_c", u"snake_case *"})
            QTest::newRow(qPrintable(QString::fromUtf16(line))) << QString::fromUtf16(line);
    }
    void wordsSurviveTheParser()
    {
        QFETCH(QString, line);
        story::Article article;
        article.body = exchange::escapedMarkup(line);
        const story::Story story = story::makeStory(article, {});
        QCOMPARE(markup::plainText(story.body), line);
        QCOMPARE(story.body.children.size(), size_t{1});
    }

    void written()
    {
        story::Article article;
        article.fields.headline = u"Head"_s;
        article.fields.deck = u"Deck"_s;
        article.body
            = u"One *two*\nthree.\n\n## Sub\n\n- a\n- b\n\n::: box title=T\nx\n:::\n\n::: newsletter\n:::\n\n![pier](a.jpg)\n\nEnd {--no--}{++yes++}."_s;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(exchange::writeText(story::makeStory(article, {}), buffer));
        QCOMPARE(QString::fromUtf8(bytes), u"Head\nDeck\nOne two three.\nSub\na\nb\nEnd yes.\n"_s);
    }

    void oddInputEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one long line") << u"word "_s.repeated(200'000);
        QTest::newRow("one long word") << QString(1'000'000, u'x');
        QTest::newRow("many lines") << u"Sign up\nA line that says a little more than that.\n"_s.repeated(
            5'000);
        QTest::newRow("only spaces") << u" \n\u00A0\n\u200B\n"_s;
        QTest::newRow("only marks") << u"“”“”\n???\n—\n"_s;
        QTest::newRow("slashes") << u"A/"_s.repeated(20'000);
        QTest::newRow("photo") << u"Photo: "_s.repeated(2'000);
    }
    void oddInputEnds()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const exchange::Imported page = imported(text);
        QVERIFY(page.body.size() <= text.size() * 3 + 10);
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
