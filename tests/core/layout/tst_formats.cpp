// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "tests/core/layout/fixedtypefaces.h"
#include "tests/core/layout/samplestory.h"

#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr QSizeF letter(612, 792);
constexpr QSizeF tabloid(792, 1224);

layout::DisplayList compose(const story::Story &story, const layout::ComposeOptions &options)
{
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    return layout::compose(story, sample::style(), &cache, options);
}

/// Left edges of the body's columns on a page, whole points.
std::set<int> columnsOf(const layout::Page &page)
{
    std::set<int> lefts;
    for (const layout::PlacedRun &run : page.runs) {
        if (run.range().begin >= 0)
            lefts.insert(qRound(run.at.x()));
    }
    return lefts;
}

story::Story storyOf(int words)
{
    return sample::longStory(words);
}

}

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papersTakeMoreColumns();
    void webPageIsOneColumn_data();
    void webPageIsOneColumn();
    void slotTellsWhatIsOver();
    void slotTellsWhatIsFree();
    void cuttingWhatIsOverFits();
    void slotIsAsWideAsItsColumns();
    void greedyLinesAreWorse();
};

void FormatsTest::papersTakeMoreColumns()
{
    const story::Story story = storyOf(3000);
    const layout::DisplayList small = compose(story, {.paper = letter});
    const layout::DisplayList large = compose(story, {.paper = tabloid});
    QCOMPARE(small.pages.front().size, letter);
    QCOMPARE(large.pages.front().size, tabloid);
    QCOMPARE(columnsOf(small.pages.front()).size(), 3UL);
    QCOMPARE(columnsOf(large.pages.front()).size(), 4UL);
    QVERIFY(large.pages.size() < small.pages.size());
}

void FormatsTest::webPageIsOneColumn_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("phone") << 292.5;
    QTest::newRow("tablet") << 615.0;
    QTest::newRow("desktop") << 960.0;
    QTest::newRow("absurd") << 1.0;
}

void FormatsTest::webPageIsOneColumn()
{
    QFETCH(double, width);
    const layout::DisplayList list = compose(storyOf(2000), {.webWidth = width});
    QCOMPARE(list.pages.size(), 1UL);
    QCOMPARE(columnsOf(list.pages.front()).size(), 1UL);
    double last = 0;
    for (const layout::PlacedRun &run : list.pages.front().runs)
        last = std::max(last, run.at.y());
    const double bottom = list.pages.front().size.height();
    QVERIFY2(bottom > last && bottom < last + 100, qPrintable(u"%1 of %2"_s.arg(last).arg(bottom)));
}

void FormatsTest::slotTellsWhatIsOver()
{
    const story::Story story = storyOf(700);
    const layout::DisplayList list = compose(story, {.slot = layout::Slot{2, 360}});
    QVERIFY(list.copyfit);
    QVERIFY(list.copyfit->lines > 5);
    QCOMPARE(list.copyfit->page, 1);
    // The cut begins with the first word of the second page.
    qsizetype first = story.article.body.size();
    for (const layout::PlacedRun &run : list.pages[1].runs) {
        if (run.range().begin >= 0)
            first = std::min(first, run.range().begin);
    }
    QCOMPARE(list.copyfit->cut.begin, first);
    QCOMPARE(list.copyfit->cut.end, story.article.body.size());
}

void FormatsTest::slotTellsWhatIsFree()
{
    const layout::DisplayList list = compose(storyOf(100), {.slot = layout::Slot{2, 720}});
    QVERIFY(list.copyfit);
    QVERIFY(list.copyfit->lines < -20);
    QCOMPARE(list.pages.size(), 1UL);
}

void FormatsTest::cuttingWhatIsOverFits()
{
    const layout::Slot slot{3, 300};
    story::Article article = storyOf(900).article;
    const layout::DisplayList before
        = compose(story::makeStory(article, sample::publication()), {.slot = slot});
    QVERIFY(before.copyfit && before.copyfit->lines > 0);
    article.body.truncate(before.copyfit->cut.begin);
    const layout::DisplayList after
        = compose(story::makeStory(article, sample::publication()), {.slot = slot});
    QVERIFY(after.copyfit);
    QVERIFY2(after.copyfit->lines <= 0, qPrintable(QString::number(after.copyfit->lines)));
}

void FormatsTest::slotIsAsWideAsItsColumns()
{
    const double one = compose(storyOf(50), {.slot = layout::Slot{1, 200}}).pages.front().size.width();
    const double two = compose(storyOf(50), {.slot = layout::Slot{2, 200}}).pages.front().size.width();
    const story::PublicationStyle style = sample::style();
    const double column
        = (style.pageWidth - style.marginLeft - style.marginRight - 2 * style.gutter) / style.columns;
    QVERIFY(qAbs(two - one - column - style.gutter) < 0.01);
}

void FormatsTest::greedyLinesAreWorse()
{
    const story::Story story = storyOf(3000);
    /// Runs whose spaces are one and a half times as wide as the font has them.
    const auto looseRuns = [](const layout::DisplayList &list) {
        int count = 0;
        for (const layout::Page &page : list.pages) {
            for (const layout::PlacedRun &run : page.runs)
                count += std::ranges::any_of(run->glyphs, [&](const layout::Glyph &glyph) {
                    return run->text[glyph.cluster] == u' ' && glyph.advance > run->size * 0.5 * 1.5;
                });
        }
        return count;
    };
    const int greedy = looseRuns(compose(story, {.greedy = true}));
    const int best = looseRuns(compose(story, {}));
    QVERIFY2(greedy > best * 4, qPrintable(u"%1 and %2"_s.arg(greedy).arg(best)));
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
