// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docx.h"
#include "core/exchange/exchange.h"
#include "core/exchange/newsml/newsml.h"
#include "core/exchange/ninjs/ninjs.h"
#include "core/exchange/nitf/nitf.h"
#include "core/exchange/zip/zip.h"
#include "core/markup/parser.h"
#include "core/markup/suggestions.h"
#include "core/text/anchor.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

using Writer = base::Result<> (*)(const story::Story &, QIODevice &);

base::Result<> asDocx(const story::Story &story, QIODevice &device)
{
    return exchange::writeDocx(story, exchange::DocxContent::Review, device);
}

template <exchange::NinjsVersion version>
base::Result<> asNinjs(const story::Story &story, QIODevice &device)
{
    return exchange::writeNinjs(story, version, device);
}

QByteArray written(const story::Story &story, Writer write)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return write(story, file) ? file.data() : QByteArray();
}

base::Result<exchange::Imported> readBack(const QByteArray &bytes, const QString &name)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return exchange::read(file, name);
}

QString anyWords(QRandomGenerator &random, int most = 12)
{
    static const QStringList words{u"quay"_s,   u"the"_s, u"1,200"_s,   u"“late”"_s, u"O'Hara"_s,
                                   u"naïve"_s,  u"*"_s,   u"[sic]"_s,   u"a_b"_s,    u"&"_s,
                                   u"<tide>"_s, u"#4"_s,  u"Östhamn"_s, u"гавань"_s, u"مرفأ"_s,
                                   u"港"_s,     u"—"_s,   u"harbour"_s};
    QStringList chosen;
    for (int i = 1 + static_cast<int>(random.bounded(most)); i > 0; --i)
        chosen << words[random.bounded(words.size())];
    return chosen.join(u' ')
        .replace(u"*"_s, u"\\*"_s)
        .replace(u"["_s, u"\\["_s)
        .replace(u"<"_s, u"\\<"_s)
        .replace(u"_"_s, u"\\_"_s)
        .replace(u"&"_s, u"\\&"_s)
        .replace(u"#"_s, u"\\#"_s);
}

QString anyParagraph(QRandomGenerator &random)
{
    QString text = u"So "_s + anyWords(random);
    switch (random.bounded(5)) {
    case 0:
        text += u" and **bold words** too"_s;
        break;
    case 1:
        text += u", *in italics*, said"_s;
        break;
    case 2:
        text += u" ([a link](https://harbour.example/a?b=1))"_s;
        break;
    default:
        break;
    }
    return text + u" it ended."_s;
}

QString anyBlock(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return u"## Heading "_s + anyWords(random, 4);
    case 1:
        return u"> "_s + anyParagraph(random);
    case 2:
        return u"- one "_s + anyWords(random, 4) + u"\n- two\n  - inner "_s + anyWords(random, 3)
               + u"\n- three"_s;
    case 3:
        return u"1. one "_s + anyWords(random, 4) + u"\n2. two"_s;
    case 4:
        return u"| A | B |\n|---|---|\n| "_s + anyWords(random, 3) + u" | b |\n| c | d |"_s;
    default:
        return anyParagraph(random);
    }
}

story::Story anyStory(quint32 seed)
{
    QRandomGenerator random(seed);
    story::Article article;
    article.id = story::ArticleId::create();
    article.fields.headline = u"Quay “shut” & <late> #"_s + QString::number(seed);
    article.fields.deck = u"What it means"_s;
    article.fields.byline = {u"Ines Calloway"_s, u"Tom Hale"_s};
    article.fields.language = u"en"_s;
    article.fields.datelinePlace = u"Saltmere"_s;
    article.fields.slug = u"quay-%1"_s.arg(seed);
    article.fields.urgency = 3;
    article.fields.subjects = {u"medtop:11000000"_s, u"harbour"_s};
    article.fields.copyright = u"© Saltmere Post"_s;
    article.fields.embargoUntil = QDateTime::fromString(u"2027-01-02T03:04:05Z"_s, Qt::ISODate);
    QStringList blocks{u"The old quay is shut from today."_s};
    for (int i = 2 + static_cast<int>(random.bounded(8)); i > 0; --i)
        blocks << anyBlock(random) << anyParagraph(random); // two lists in a row would be one
    blocks << u"It ends here."_s;
    article.body = blocks.join(u"\n\n"_s);
    return story::makeStory(article, {.name = u"The Saltmere Post"_s, .url = u"https://post.example"_s});
}

}

/// Story, file, story: what a format can hold is the same afterwards.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatKeepsTheStory_data();
    void everyFormatKeepsTheStory();
    void wireFieldsStay_data();
    void wireFieldsStay();
    void wordKeepsNotesAndSuggestions();
    void wordKeepsFootnotes();
    void sameStorySameBytes_data();
    void sameStorySameBytes();
    void quotationsNameTheirSource();
};

void TestRoundTrip::everyFormatKeepsTheStory_data()
{
    QTest::addColumn<Writer>("write");
    QTest::addColumn<QString>("name");
    QTest::newRow("docx") << Writer(asDocx) << u"a.docx"_s;
    QTest::newRow("ninjs 1.6") << Writer(asNinjs<exchange::NinjsVersion::V1_6>) << u"a.json"_s;
    QTest::newRow("ninjs 2.2") << Writer(asNinjs<exchange::NinjsVersion::V2_2>) << u"a.json"_s;
    QTest::newRow("ninjs 3.1") << Writer(asNinjs<exchange::NinjsVersion::V3_1>) << u"a.json"_s;
    QTest::newRow("nitf") << Writer(exchange::writeNitf) << u"a.xml"_s;
    QTest::newRow("newsml") << Writer(exchange::writeNewsMl) << u"a.xml"_s;
}

void TestRoundTrip::everyFormatKeepsTheStory()
{
    QFETCH(Writer, write);
    QFETCH(QString, name);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const story::Story story = anyStory(seed);
        const auto back = readBack(written(story, write), name);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->fields.headline, story.article.fields.headline);
        QCOMPARE(back->fields.deck, story.article.fields.deck);
        QCOMPARE(back->fields.byline, story.article.fields.byline);
        QCOMPARE(back->fields.language, story.article.fields.language);
        if (!markup::sameContent(story.body, markup::parse(back->body)))
            QFAIL(qPrintable(
                u"seed %1\n%2\n--- came back as\n%3"_s.arg(seed).arg(story.article.body, back->body)));
    }
}

void TestRoundTrip::wireFieldsStay_data()
{
    everyFormatKeepsTheStory_data();
}

void TestRoundTrip::wireFieldsStay()
{
    QFETCH(Writer, write);
    QFETCH(QString, name);
    if (name.endsWith(u"docx"_s))
        return; // has no place for them
    const story::Fields fields = anyStory(1).article.fields;
    const auto back = readBack(written(anyStory(1), write), name);
    QVERIFY(back);
    QCOMPARE(back->origin, exchange::ImportOrigin::Wire);
    QCOMPARE(back->provider, u"The Saltmere Post"_s);
    QCOMPARE(back->fields.slug, fields.slug);
    QCOMPARE(back->fields.urgency, fields.urgency);
    QCOMPARE(back->fields.datelinePlace, fields.datelinePlace);
    QCOMPARE(back->fields.subjects, fields.subjects);
    QCOMPARE(back->fields.embargoUntil, fields.embargoUntil);
}

void TestRoundTrip::wordKeepsNotesAndSuggestions()
{
    story::Article article = anyStory(7).article;
    article.body = u"The {++old ++}quay is {--not --}shut, **the harbour {~~master~>mistress~~} said**.\n\n"
                   "- It stays {++so ++}for a year.\n\nAnd that is all."_s;
    const auto suggestions = markup::suggestions(article.body);
    for (const markup::Suggestion &each : suggestions)
        article.suggestionMarks.push_back({story::SuggestionId::create(),
                                           text::makeAnchor(article.body, each.range),
                                           each.range.begin < 20 ? u"Bo"_s : u"Ann"_s, 1'700'000'000'000});
    const auto note = [&](const QString &on, const QString &words, const QString &by) {
        const qsizetype at = article.body.indexOf(on);
        article.notes.push_back({.id = story::NoteId::create(),
                                 .anchor = text::makeAnchor(article.body, {at, at + on.size()}),
                                 .text = words,
                                 .by = by,
                                 .at = 1'700'000'000'000});
    };
    note(u"shut"_s, u"Since when?\nAsk the office."_s, u"Mara"_s);
    note(u"for a year"_s, u"A year or a winter?"_s, u"Bo"_s);
    note(u"And that is all."_s, u"Good."_s, u"Mara"_s);
    article.notes.push_back({.id = story::NoteId::create(), .text = u"Call the lawyer."_s, .by = u"Mara"_s});
    const story::Story story = story::makeStory(article, {.name = u"Post"_s});
    const auto back = readBack(written(story, asDocx), u"a.docx"_s);
    QVERIFY(back);
    QCOMPARE(back->body, article.body);
    QCOMPARE(back->notes.size(), article.notes.size());
    for (const story::Note &each : article.notes) {
        const auto same = std::ranges::find(back->notes, each.text, &story::Note::text);
        QVERIFY2(same != back->notes.end(), qPrintable(each.text));
        QCOMPARE(same->by, each.by);
        QCOMPARE(same->at, each.at);
        QCOMPARE(same->anchor.has_value(), each.anchor.has_value());
        if (each.anchor)
            QCOMPARE(same->anchor->range, each.anchor->range);
    }
    QCOMPARE(back->suggestionMarks.size(), article.suggestionMarks.size());
    for (size_t i = 0; i < back->suggestionMarks.size(); ++i) {
        QCOMPARE(back->suggestionMarks[i].by, article.suggestionMarks[i].by);
        QCOMPARE(back->suggestionMarks[i].anchor.range, article.suggestionMarks[i].anchor.range);
    }
    QBuffer readers;
    readers.open(QIODevice::WriteOnly);
    QVERIFY(exchange::writeDocx(story, exchange::DocxContent::Story, readers));
    const QByteArray all = exchange::unpacked(readers.data());
    QVERIFY(!all.contains("lawyer") && !all.contains("Mara") && !all.contains("w:ins "));
    QVERIFY(all.contains("mistress") && !all.contains(">master<"));
}

void TestRoundTrip::wordKeepsFootnotes()
{
    story::Article article = anyStory(7).article;
    article.body = u"The quay[^a] is shut.\n\n::: note id=a\nBuilt in 1911.\n:::"_s;
    const auto back = readBack(written(story::makeStory(article, {}), asDocx), u"a.docx"_s);
    QVERIFY(back);
    QCOMPARE(back->body, u"The quay[^1] is shut.\n\n::: note id=\"1\"\nBuilt in 1911.\n:::"_s);
}

void TestRoundTrip::sameStorySameBytes_data()
{
    everyFormatKeepsTheStory_data();
}

void TestRoundTrip::sameStorySameBytes()
{
    QFETCH(Writer, write);
    story::Story story = anyStory(3);
    story.article.fields.publishedAt = QDateTime::fromString(u"2026-03-04T05:06:07Z"_s, Qt::ISODate);
    const QByteArray first = written(story, write);
    QTest::qSleep(1100); // another second, in which a clock would show itself
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(story, write), first);
}

/// Readers of the wire are told who speaks; of a protected source what was agreed on.
void TestRoundTrip::quotationsNameTheirSource()
{
    story::Article article = anyStory(7).article;
    article.body = u"“It is shut,” she said. “It stays so,” an official said."_s;
    story::Source open{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    story::Source hidden{
        .id = story::SourceId::create(), .readerDescription = u"a port official"_s, .vaultReference = u"v"_s};
    const auto quote = [&](const QString &words, const story::Source &source) {
        const qsizetype at = article.body.indexOf(words);
        story::Attribution attribution{.id = story::AttributionId::create(), .form = story::Form::Direct};
        attribution.content = {text::makeAnchor(article.body, {at, at + words.size()})};
        attribution.sourceId = source.id;
        attribution.standing = story::Standing::Confirmed;
        article.attributions.push_back(attribution);
    };
    quote(u"“It is shut,”"_s, open);
    quote(u"“It stays so,”"_s, hidden);
    story::Story story = story::makeStory(article, {.name = u"Post"_s});
    story.sources = {{open, {}, {}}, {hidden, {}, {}}};
    const QByteArray nitf = written(story, exchange::writeNitf);
    QVERIFY2(nitf.contains("<q quote-source=\"Ines Calloway\">“It is shut,”</q>"), nitf.constData());
    QVERIFY(nitf.contains("<q quote-source=\"a port official\">“It stays so,”</q>"));
    const QByteArray ninjs = written(story, asNinjs<exchange::NinjsVersion::V3_1>);
    QVERIFY(ninjs.contains("infoSources") && ninjs.contains("Ines Calloway"));
    QVERIFY(!ninjs.contains("a port official"));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
