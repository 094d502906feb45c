// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docx.h"
#include "core/exchange/exchange.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/newsml/newsml.h"
#include "core/exchange/ninjs/ninjs.h"
#include "core/exchange/nitf/nitf.h"
#include "core/exchange/text/plainmarkup.h"
#include "core/exchange/xml/bodyxml.h"
#include "core/markup/parser.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

using Writer = base::Result<> (*)(const story::Story &, QIODevice &);

base::Result<> asMarkdown(const story::Story &story, QIODevice &device)
{
    return exchange::writeMarkdown(story.article, device);
}

base::Result<> asNinjs(const story::Story &story, QIODevice &device)
{
    return exchange::writeNinjs(story, exchange::NinjsVersion::V3_1, device);
}

base::Result<> asDocx(const story::Story &story, QIODevice &device)
{
    return exchange::writeDocx(story, exchange::DocxContent::Story, device);
}

/// Strings that break programs: ours, and the well-known list where the shared standards are at hand.
QStringList naughtyStrings()
{
    QStringList strings{u"null"_s,
                        u"true"_s,
                        u"1e5"_s,
                        u"0x1F"_s,
                        u"---"_s,
                        u": colon"_s,
                        u"- item"_s,
                        u"# heading"_s,
                        u"'quoted\""_s,
                        u"a: b # c"_s,
                        u"%s%n%1"_s,
                        u"]]>"_s,
                        u"<!--"_s,
                        u"--> <b>"_s,
                        u"&amp;lt;"_s,
                        u"\\"_s,
                        u"::: box"_s,
                        u"{++x++}"_s,
                        u"[^1]"_s,
                        u"![x](y)"_s,
                        u"\u202Eright"_s,
                        u"e\u0301"_s,
                        u"\U0001F468\u200D\U0001F469"_s,
                        u"  spaces  "_s,
                        u"tab\there"_s,
                        u"@handle"_s,
                        u"*bold*"_s,
                        u"`code`"_s,
                        u"~~x~~"_s,
                        u"http://a.b?c=d&e"_s,
                        u"|a|b|"_s,
                        u"2026-01-02"_s,
                        u"{{template}}"_s,
                        u"$(id)"_s};
    QFile file(qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/../shared/standards/data/blns/blns.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &one : QJsonDocument::fromJson(file.readAll()).array())
            strings << one.toString();
    }
    return strings;
}

/// What is to come back: in one line, without what XML cannot hold, or what no UTF-8 can.
QString expected(const QString &words)
{
    return exchange::xmlText(words).remove(QChar(QChar::ReplacementCharacter)).simplified();
}

story::Story storyOf(const QString &words)
{
    story::Article article;
    article.id = story::ArticleId::create();
    story::Fields &fields = article.fields;
    fields.slug = u"quay"_s;
    fields.headline = u"So: "_s + words;
    fields.deck = u"So: "_s + words;
    fields.datelinePlace = u"So: "_s + words;
    fields.usageTerms = u"So: "_s + words;
    article.body = u"So: "_s + exchange::escapedMarkup(words.simplified()) + u" it ended."_s;
    return story::makeStory(article, {.name = u"So: "_s + words});
}

}

/// Every string through every format and back.
class TestNaughty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stringsComeBack_data();
    void stringsComeBack();
    void everyFieldComesBack();
};

void TestNaughty::stringsComeBack_data()
{
    QTest::addColumn<Writer>("write");
    QTest::addColumn<QString>("name");
    QTest::newRow("markdown") << Writer(asMarkdown) << u"a.md"_s;
    QTest::newRow("docx") << Writer(asDocx) << u"a.docx"_s;
    QTest::newRow("ninjs") << Writer(asNinjs) << u"a.json"_s;
    QTest::newRow("nitf") << Writer(exchange::writeNitf) << u"a.xml"_s;
    QTest::newRow("newsml") << Writer(exchange::writeNewsMl) << u"a.xml"_s;
}

void TestNaughty::stringsComeBack()
{
    QFETCH(Writer, write);
    QFETCH(QString, name);
    const QStringList strings = naughtyStrings();
    for (const QString &words : strings) {
        const story::Story story = storyOf(words);
        QBuffer file;
        file.open(QIODevice::ReadWrite);
        QVERIFY(write(story, file));
        file.seek(0);
        const auto back = exchange::read(file, name);
        QVERIFY2(back, qPrintable(words + u": "_s + (back ? QString() : back.error().detail)));
        const QString wished = expected(u"So: "_s + words);
        QCOMPARE(expected(back->fields.headline), wished);
        QCOMPARE(expected(back->fields.deck), wished);
        if (name != "a.docx"_L1) {
            QCOMPARE(expected(back->fields.datelinePlace), wished);
            QCOMPARE(expected(back->fields.usageTerms), wished);
        }
        QCOMPARE(expected(markup::plainText(markup::parse(back->body))),
                 expected(markup::plainText(story.body)));
    }
}

/// All that a story has a field for, in the format that holds all.
void TestNaughty::everyFieldComesBack()
{
    QString story::Fields::*const fields[]
        = {&story::Fields::budgetLine,    &story::Fields::kicker,
           &story::Fields::headline,      &story::Fields::printHeadline,
           &story::Fields::webHeadline,   &story::Fields::deck,
           &story::Fields::datelinePlace, &story::Fields::desk,
           &story::Fields::section,       &story::Fields::genre,
           &story::Fields::edition,       &story::Fields::pageSlot,
           &story::Fields::editorNote,    &story::Fields::usageTerms,
           &story::Fields::copyright,     &story::Fields::digitalSourceType};
    QString story::Photo::*const photo[]
        = {&story::Photo::file, &story::Photo::alternateText, &story::Photo::caption, &story::Photo::credit};
    const QStringList strings = naughtyStrings();
    for (const QString &words : strings) {
        story::Story story = storyOf({});
        const QString put = u"So: "_s + words;
        for (const auto field : fields)
            story.article.fields.*field = put;
        for (const auto field : photo)
            story.article.fields.leadPhoto.*field = put;
        for (QStringList *list : {&story.article.fields.byline, &story.article.fields.subjects})
            *list = {put, u"and another"_s};
        QBuffer file;
        file.open(QIODevice::ReadWrite);
        QVERIFY(asMarkdown(story, file));
        file.seek(0);
        const auto back = exchange::read(file, u"a.md"_s);
        QVERIFY2(back, qPrintable(words));
        for (const auto field : fields)
            QCOMPARE(expected(back->fields.*field), expected(put));
        for (const auto field : photo)
            QCOMPARE(expected(back->fields.leadPhoto.*field), expected(put));
        for (const QStringList &list : {back->fields.byline, back->fields.subjects})
            QCOMPARE(expected(list.value(0)), expected(put));
    }
}

QTEST_GUILESS_MAIN(TestNaughty)
#include "tst_naughty.moc"
