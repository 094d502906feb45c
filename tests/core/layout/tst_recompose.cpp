// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "tests/core/layout/fixedtypefaces.h"
#include "tests/core/layout/samplestory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// The pages as text, each run with the roles of the elements it stands in, and where each block begins.
QString described(const layout::DisplayList &list)
{
    QString text;
    for (const QSizeF &size : list.pages.sizes()) // before anybody looks at a page
        text += u"%1x%2 "_s.arg(size.width()).arg(size.height());
    text += layout::dump(list);
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            for (int element = run.element; element >= 0; element = list.elements[element].parent)
                text += QString::number(static_cast<int>(list.elements[element].role)) + u' ';
            text += u'\n';
        }
        for (const layout::BlockArea &block : page.blocks)
            text += QString::number(block.origin.range.begin) + u' ';
    }
    return text;
}

QString anyBlock(QRandomGenerator &random)
{
    const QString words = sample::sentences(random, 4 + static_cast<int>(random.bounded(90)));
    switch (random.bounded(14)) {
    case 0:
        return u"## "_s + words.left(40);
    case 1:
        return u"> "_s + words;
    case 2:
        return u"- one\n- "_s + words;
    case 3:
        return u"::: box title=\"T\"\n"_s + words + u"\n:::"_s;
    case 4:
        return u"| A | B |\n|---|---|\n| [x](https://e.org) | b |\n| c | d |"_s;
    case 5:
        return u"::: pullquote\n"_s + words.left(60) + u"\n:::"_s;
    default:
        return words + u" and a [link](https://example.org/a) with *emphasis*."_s;
    }
}

/// Changes a block, takes one out or puts one in.
void edit(QStringList &blocks, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(blocks.size());
    const quint32 kind = random.bounded(10U);
    if (kind == 0 && blocks.size() > 5)
        blocks.removeAt(at);
    else if (kind == 1)
        blocks.insert(at, anyBlock(random));
    else if (kind == 2)
        blocks[at] = anyBlock(random);
    else if (kind < 6)
        blocks[at] += u" word"_s;
    else
        blocks[at] += u'e';
}

}

class RecomposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsGiveThePagesOfAFreshRun_data();
    void editsGiveThePagesOfAFreshRun();
    void otherFieldsAndStylesAreSeen();
    void unchangedStoryTakesEveryPage();
};

void RecomposeTest::editsGiveThePagesOfAFreshRun_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("blocks");
    QTest::newRow("daily") << u"daily"_s << 120;
    QTest::newRow("magazine") << u"magazine"_s << 80;
    QTest::newRow("manuscript with numbered lines") << u"manuscript"_s << 60;
    QTest::newRow("short story with furniture") << u"furniture"_s << 6;
    QTest::newRow("footnotes and corrections") << u"notes"_s << 40;
    QTest::newRow("pictures across columns") << u"pictures"_s << 60;
    QTest::newRow("web page") << u"web"_s << 30;
}

void RecomposeTest::editsGiveThePagesOfAFreshRun()
{
    QFETCH(QString, kind);
    QFETCH(int, blocks);
    const sample::PaintedPhotos photos;
    const auto named = story::builtInStyle(kind);
    const story::PublicationStyle style = named ? *named : sample::style();
    layout::ComposeOptions options;
    options.webWidth = kind == "web"_L1 ? 300 : 0;
    story::Article article;
    if (kind == "furniture"_L1)
        article.fields = sample::fullStory(&photos).article.fields;
    article.fields.headline = u"Quay"_s;
    QRandomGenerator random(11);
    QStringList body;
    for (int i = 0; i < blocks; ++i)
        body << anyBlock(random);
    if (kind == "notes"_L1) {
        body[5] += u"[^a] and more"_s;
        body << u"::: note id=a\nA note.\n:::"_s << u"::: correction\nNot so.\n:::"_s;
    }
    if (kind == "pictures"_L1) {
        for (const int at : {9, 30})
            body.insert(at, u"::: photo src=ferry.png span=2\nWide.\n:::"_s);
        body.insert(20, u"::: photo src=ferry.png place=top\nTop.\n:::"_s);
    }
    layout::ParagraphCache kept(std::make_unique<sample::FixedTypefaces>());
    for (int step = 0; step < 60; ++step) {
        article.body = body.join(u"\n\n"_s);
        const story::Story story = story::makeStory(article, sample::publication(), &photos);
        const QString again = described(layout::compose(story, style, &kept, options));
        layout::ParagraphCache fresh(std::make_unique<sample::FixedTypefaces>());
        const QString first = described(layout::compose(story, style, &fresh, options));
        if (again != first) {
            const QStringList got = again.split(u'\n'), expected = first.split(u'\n');
            qsizetype line = 0;
            while (line < std::min(got.size(), expected.size()) && got[line] == expected[line])
                ++line;
            QFAIL(qPrintable(u"step %1, line %2:\n%3\n%4"_s.arg(step).arg(line).arg(got.value(line),
                                                                                    expected.value(line))));
        }
        edit(body, random);
    }
}

void RecomposeTest::otherFieldsAndStylesAreSeen()
{
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    story::Story story = sample::longStory(900);
    story::PublicationStyle style = sample::style();
    layout::compose(story, style, &cache);
    story.article.fields.headline = u"Another headline"_s;
    QVERIFY(layout::dump(layout::compose(story, style, &cache)).contains(u"Another"_s));
    style.accent = u"#123456"_s;
    style.columns = 2;
    layout::ParagraphCache fresh(std::make_unique<sample::FixedTypefaces>());
    QCOMPARE(layout::dump(layout::compose(story, style, &cache)),
             layout::dump(layout::compose(story, style, &fresh)));
    story.publication.name = u"The Evening Courier"_s;
    QVERIFY(layout::dump(layout::compose(story, style, &cache)).contains(u"Evening"_s));
}

void RecomposeTest::unchangedStoryTakesEveryPage()
{
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    const story::Story story = sample::longStory(3000);
    const QString first = described(layout::compose(story, sample::style(), &cache));
    const int set = cache.paragraphsSet();
    QCOMPARE(described(layout::compose(story, sample::style(), &cache)), first);
    QCOMPARE(cache.paragraphsSet(), set);
}

QTEST_GUILESS_MAIN(RecomposeTest)
#include "tst_recompose.moc"
