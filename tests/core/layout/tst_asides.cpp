// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "tests/core/layout/fixedtypefaces.h"
#include "tests/core/layout/samplestory.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

story::Story storyOf(const QString &body, const story::AssetProvider *assets = nullptr)
{
    story::Article article;
    article.body = body;
    return story::makeStory(article, sample::publication(), assets);
}

layout::DisplayList fixed(const story::Story &story, const story::PublicationStyle &style = sample::style())
{
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    return layout::compose(story, style, &cache);
}

struct Found
{
    const layout::PlacedRun *run = nullptr;
    size_t page = 0;
    QRectF rect; ///< from where it stands to where it ends
};

Found find(const layout::DisplayList &list, const QString &words)
{
    for (size_t page = 0; page < list.pages.size(); ++page) {
        for (const layout::PlacedRun &run : list.pages[page].runs) {
            if (!run->text.contains(words) || run->glyphs.empty())
                continue;
            const double left = run.placeOf(run->glyphs.front()).x();
            const double right = run.placeOf(run->glyphs.back()).x() + run->glyphs.back().advance;
            return {&run, page, QRectF(left, run.at.y() - run->size, right - left, run->size)};
        }
    }
    return {};
}

int count(const layout::DisplayList &list, const QString &words)
{
    int found = 0;
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs)
            found += static_cast<int>(run->text.count(words));
    }
    return found;
}

story::PublicationStyle oneColumn(double width)
{
    story::PublicationStyle style = sample::style();
    style.columns = 1;
    style.marginLeft = style.marginRight = 40;
    style.pageWidth = width + 80;
    return style;
}

}

class AsidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void footnoteStandsAtTheFoot();
    void footnotesAreNumberedAsTheyAreCalled();
    void noteThatNothingCallsStandsBehind();
    void correctionStandsWhereThePublicationWants_data();
    void correctionStandsWhereThePublicationWants();
    void textRunsRound_data();
    void textRunsRound();
    void tooNarrowToRunRound();
    void boxGoesAcrossColumns();
    void pictureStandsAtTheTop();
    void tableHeaderIsRepeated();
    void jumpLinesNamePages();
};

void AsidesTest::footnoteStandsAtTheFoot()
{
    QRandomGenerator random(3);
    const QString text = sample::sentences(random, 40) + u"[^a] "_s + sample::sentences(random, 2000)
                         + u"\n\n::: note id=a\nSeen in the minutes.\n:::"_s;
    const layout::DisplayList list = fixed(storyOf(text));
    const Found note = find(list, u"Seen in the minutes."_s);
    QVERIFY(note.run);
    QCOMPARE(note.page, 0UL);
    const story::PublicationStyle style = sample::style();
    QVERIFY(note.rect.bottom() > style.pageHeight - style.marginBottom - 2 * style.grid);
    QVERIFY(note.rect.left() < style.marginLeft + 20); // the column of its call
    QVERIFY(list.elements[list.elements[note.run->element].parent].role == layout::Role::Note);
    for (const layout::PlacedRun &run : list.pages[0].runs) { // no text runs through it
        const bool isBelow = run.at.y() > note.rect.top() - 4 && run.at.x() < style.marginLeft + 100
                             && run->size == style.textStyle(u"body"_s).size;
        QVERIFY(!isBelow);
    }
}

void AsidesTest::footnotesAreNumberedAsTheyAreCalled()
{
    const layout::DisplayList list
        = fixed(storyOf(u"First[^late] and second[^early] and none[^gone].\n\n"
                        "::: note id=early\nEarly words.\n:::\n\n::: note id=late\nLate words.\n:::"_s));
    const Found late = find(list, u"Late words."_s), early = find(list, u"Early words."_s);
    QVERIFY(late.run && early.run);
    QVERIFY(late.rect.top() < early.rect.top());
    QVERIFY(find(list, u"[^gone]"_s).run); // words, for there is no such note
    QCOMPARE(count(list, u"Late words."_s), 1);
}

void AsidesTest::noteThatNothingCallsStandsBehind()
{
    const layout::DisplayList list
        = fixed(storyOf(u"Words.\n\n::: note id=a\nNever called.\n:::\n\nMore words."_s));
    QVERIFY(find(list, u"Never called."_s).run);
    QCOMPARE(count(list, u"Never called."_s), 1);
}

void AsidesTest::correctionStandsWhereThePublicationWants_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("above") << true;
    QTest::newRow("below") << false;
}

void AsidesTest::correctionStandsWhereThePublicationWants()
{
    QFETCH(bool, isFirst);
    story::Story story
        = storyOf(u"The story.\n\n::: correction date=2026-03-04\nThe quay is older.\n:::\n\nIts end."_s);
    story.publication.correctionsFirst = isFirst;
    story::PublicationStyle style = oneColumn(300);
    const layout::DisplayList list = fixed(story, style);
    const Found label = find(list, u"Correction, March 4:"_s), note = find(list, u"older."_s);
    const Found begin = find(list, u"The story."_s), end = find(list, u"Its end."_s);
    QVERIFY(label.run && note.run && begin.run && end.run);
    QCOMPARE(note.rect.top() < begin.rect.top(), isFirst);
    QCOMPARE(note.rect.top() > end.rect.top(), !isFirst);
    QCOMPARE(count(list, u"older."_s), 1);
}

void AsidesTest::textRunsRound_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("what");
    for (const QString &side : {u"left"_s, u"right"_s}) {
        QTest::newRow(qPrintable(u"photo "_s + side)) << side << u"photo src=ferry.png alt=\"A ferry\""_s;
        QTest::newRow(qPrintable(u"box "_s + side)) << side << u"box title=\"Dates\""_s;
    }
}

void AsidesTest::textRunsRound()
{
    QFETCH(QString, side);
    QFETCH(QString, what);
    const sample::PaintedPhotos photos;
    QRandomGenerator random(8);
    QString body = u"::: "_s + what + u" place=inline side="_s + side + u"\nWords of its own.\n:::\n\n"_s;
    for (int i = 0; i < 8; ++i)
        body += sample::sentences(random, 50) + u"\n\n"_s;
    const layout::DisplayList list = fixed(storyOf(body, &photos), oneColumn(420));
    const layout::Page &page = list.pages.front();
    QRectF area = find(list, u"own."_s).rect;
    if (!page.pictures.empty())
        area |= page.pictures.front().rect;
    else
        area = page.rectangles.front().rect;
    QVERIFY(side == "left"_L1 ? area.left() < 60 : area.right() > 440);
    int beside = 0;
    for (const layout::PlacedRun &run : page.runs) {
        if (run.range().begin < 0 || run->size != sample::style().textStyle(u"body"_s).size)
            continue;
        const double left = run.placeOf(run->glyphs.front()).x();
        const double right = run.placeOf(run->glyphs.back()).x() + run->glyphs.back().advance;
        const QRectF line(left, run.at.y() - 6, right - left, 6);
        QVERIFY2(!line.intersects(area.adjusted(1, 2, -1, -4)), qPrintable(run->text));
        beside += run.at.y() > area.top() && run.at.y() < area.bottom();
    }
    QVERIFY(beside > 2);
}

void AsidesTest::tooNarrowToRunRound()
{
    const layout::DisplayList list
        = fixed(storyOf(u"::: box title=\"Dates\" place=inline\nOwn words.\n:::\n\nText."_s), oneColumn(180));
    QVERIFY(find(list, u"Text."_s).rect.top() > find(list, u"Own words."_s).rect.top());
}

void AsidesTest::boxGoesAcrossColumns()
{
    QRandomGenerator random(2);
    const QString body = sample::sentences(random, 300) + u"\n\n::: box title=\"Wide\" span=2\n"_s
                         + sample::sentences(random, 60) + u" Thelastword.\n:::\n\n"_s
                         + sample::sentences(random, 300);
    const layout::DisplayList list = fixed(storyOf(body));
    const Found word = find(list, u"Thelastword."_s), title = find(list, u"Wide"_s);
    QVERIFY(word.run && title.run);
    double right = 0;
    for (const layout::PlacedRun &run : list.pages[title.page].runs) {
        if (run->size == sample::style().textStyle(u"box"_s).size && !run->glyphs.empty())
            right = std::max(right, run.placeOf(run->glyphs.back()).x() - title.rect.left());
    }
    QVERIFY2(right > 250, qPrintable(QString::number(right))); // wider than one column of 160
}

void AsidesTest::pictureStandsAtTheTop()
{
    const sample::PaintedPhotos photos;
    QRandomGenerator random(2);
    const QString body = sample::sentences(random, 60)
                         + u"\n\n::: photo src=ferry.png alt=\"A ferry\" place=top\nAt the quay.\n:::\n\n"_s
                         + sample::sentences(random, 900);
    const layout::DisplayList list = fixed(storyOf(body, &photos));
    QCOMPARE(list.pages.front().pictures.size(), 1UL);
    const QRectF rect = list.pages.front().pictures.front().rect;
    QVERIFY(rect.top() < sample::style().marginTop + 2 * sample::style().grid);
    QVERIFY(rect.left() > sample::style().marginLeft + 100); // of the second column
}

void AsidesTest::tableHeaderIsRepeated()
{
    QString body = u"| Boat | Catch |\n|---|---|\n"_s;
    for (int i = 0; i < 150; ++i)
        body += u"| Boat %1 | %2 |\n"_s.arg(i).arg(7 * i);
    const layout::DisplayList list = fixed(storyOf(body));
    int own = 0, repeats = 0;
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run->text != "Catch"_L1)
                continue;
            own += run.range().begin >= 0;
            repeats += run.isRepeat;
            QCOMPARE(run.isRepeat, list.elements[run.element].role == layout::Role::Artifact);
        }
    }
    QCOMPARE(own, 1);
    QCOMPARE(repeats, 2); // at the top of the second and the third column
    QCOMPARE(count(list, u"Boat 149"_s), 1);
}

void AsidesTest::jumpLinesNamePages()
{
    story::PublicationStyle style = sample::style();
    const story::Story story = sample::longStory(4000);
    style.jumpLines = true;
    const layout::DisplayList list = fixed(story, style);
    QVERIFY(list.pages.size() > 2);
    QCOMPARE(find(list, u"Continued on page 2"_s).page, 0UL);
    QCOMPARE(find(list, u"Continued from page 1"_s).page, 1UL);
    QCOMPARE(find(list, u"Continued on page 3"_s).page, 1UL);
    QVERIFY(!find(list, u"Continued on page %1"_s.arg(list.pages.size() + 1)).run);
    const layout::PlacedRun *line = find(list, u"Continued on page 2"_s).run;
    QVERIFY(list.elements[line->element].role == layout::Role::Artifact);
    style.jumpLines = false;
    QVERIFY(!find(fixed(story, style), u"Continued"_s).run);
}

QTEST_GUILESS_MAIN(AsidesTest)
#include "tst_asides.moc"
