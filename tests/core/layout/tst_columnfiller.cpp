// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/columnfiller.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace galley::layout;

namespace {

FlowItem paragraph(int rows)
{
    FlowItem item;
    item.rows = rows;
    item.splittable = true;
    return item;
}

/// The header of a table (0), or one of its rows.
FlowItem tableRow(int number)
{
    FlowItem item;
    item.rows = 2;
    item.headerBack = number;
    item.keepWithNext = number == 0;
    return item;
}

/// Fills pages until all is placed; checks that every row is placed once and in order. Returns the pages.
std::vector<FilledPage> fillAll(const std::vector<FlowItem> &items, const std::vector<int> &columns,
                                int tallest)
{
    std::vector<FilledPage> pages;
    FlowCursor cursor;
    for (int i = 0; !cursor.isDone(items.size()) && i < 10000; ++i) {
        pages.push_back(fillColumns(items, cursor, columns, tallest));
        if (pages.back().next == cursor)
            return {};
        cursor = pages.back().next;
    }
    FlowCursor expected;
    for (const FilledPage &page : pages) {
        for (const FlowPlace &place : page.places) {
            if (FlowCursor{place.item, place.fromRow} != expected)
                return {};
            expected = place.toRow == items[place.item].rows ? FlowCursor{place.item + 1, 0}
                                                             : FlowCursor{place.item, place.toRow};
        }
    }
    return expected.item == items.size() ? pages : std::vector<FilledPage>();
}

}

class ColumnFillerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsRunOn();
    void noLineAlone_data();
    void noLineAlone();
    void subheadStaysWithItsText();
    void boxStaysWhole();
    void boxStaysWholeInShortColumns();
    void boxTallerThanAColumnIsCut();
    void whiteAboveIsDroppedAtTheTop();
    void everyRowIsPlacedOnce();
    void noLineAloneInBalancedColumns();
    void notesStandAtTheFoot();
    void noteGoesWithItsLine();
    void tableRepeatsItsHeader();
    void headerIsNotLeftAlone();
    void pictureWaitsForTheTop();
    void pictureAtTheEndTakesWhatRoomThereIs();
    void rowsBesideAnInitialStayTogether();
};

void ColumnFillerTest::paragraphsRunOn()
{
    const auto pages = fillAll({paragraph(10), paragraph(10), paragraph(10)}, {15, 15}, 15);
    QCOMPARE(pages.size(), 1UL);
    QCOMPARE(pages[0].places.size(), 4UL);
    QCOMPARE(pages[0].places[1].toRow, 5);
    QCOMPARE(pages[0].places[2].column, 1);
    QCOMPARE(pages[0].places[2].row, 0);
}

void ColumnFillerTest::noLineAlone_data()
{
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("atTheFoot");
    QTest::newRow("room for one line") << 9 << 5 << 0;
    QTest::newRow("room for two") << 8 << 5 << 2;
    QTest::newRow("one would go over") << 6 << 5 << 3;
    QTest::newRow("three lines cannot be parted") << 8 << 3 << 0;
}

void ColumnFillerTest::noLineAlone()
{
    QFETCH(int, above);
    QFETCH(int, rows);
    QFETCH(int, atTheFoot);
    const auto page = fillColumns({paragraph(above), paragraph(rows)}, {}, std::vector{10, 10}, 10);
    int found = 0;
    for (const FlowPlace &place : page.places) {
        if (place.item == 1 && place.column == 0)
            found = place.toRow - place.fromRow;
    }
    QCOMPARE(found, atTheFoot);
}

void ColumnFillerTest::subheadStaysWithItsText()
{
    FlowItem subhead;
    subhead.rows = 1;
    subhead.before = 1;
    subhead.keepWithNext = true;
    const auto page = fillColumns({paragraph(7), subhead, paragraph(6)}, {}, std::vector{10, 10}, 10);
    QCOMPARE(page.places[1].item, 1UL);
    QCOMPARE(page.places[1].column, 1);
}

void ColumnFillerTest::boxStaysWhole()
{
    FlowItem part = paragraph(3);
    part.box = 0;
    const auto page = fillColumns({paragraph(6), part, part}, {}, std::vector{10, 10}, 10);
    QCOMPARE(page.places[1].column, 1);
    QCOMPARE(page.places[2].column, 1);
}

/// A page filled to less than its depth, as the last one is.
void ColumnFillerTest::boxStaysWholeInShortColumns()
{
    FlowItem part = paragraph(3);
    part.box = 0;
    const auto page = fillColumns({part, part}, {}, std::vector{4, 4}, 10);
    QVERIFY(page.places.empty());
}

void ColumnFillerTest::boxTallerThanAColumnIsCut()
{
    FlowItem part = paragraph(8);
    part.box = 0;
    QVERIFY(!fillAll({part, part, part}, {10}, 10).empty());
}

void ColumnFillerTest::whiteAboveIsDroppedAtTheTop()
{
    FlowItem item = paragraph(4);
    item.before = 2;
    const auto page = fillColumns({item, item}, {}, std::vector{10}, 10);
    QCOMPARE(page.places[0].row, 0);
    QCOMPARE(page.places[1].row, 6);
}

void ColumnFillerTest::everyRowIsPlacedOnce()
{
    QRandomGenerator random(11);
    for (int run = 0; run < 2000; ++run) {
        std::vector<FlowItem> items;
        const int count = 1 + static_cast<int>(random.bounded(12));
        for (int i = 0; i < count; ++i) {
            FlowItem item = paragraph(1 + static_cast<int>(random.bounded(14)));
            item.splittable = random.bounded(3) != 0;
            item.before = static_cast<int>(random.bounded(3));
            item.after = static_cast<int>(random.bounded(3));
            item.keepWithNext = random.bounded(5) == 0;
            item.box = random.bounded(4) == 0 ? i / 3 : -1;
            item.padTop = item.box >= 0 ? 1 : 0;
            item.padBottom = item.padTop;
            items.push_back(item);
        }
        const int tallest = 2 + static_cast<int>(random.bounded(12));
        QVERIFY2(!fillAll(items, std::vector(1 + random.bounded(4), tallest), tallest).empty(),
                 qPrintable(QString::number(run)));
    }
}

void ColumnFillerTest::noLineAloneInBalancedColumns()
{
    const FilledPage page = fillColumns({paragraph(12)}, {0, 8}, std::array{1, 1, 1, 1}, 30);
    QVERIFY(page.places.empty()); // four lines would stand in four columns
}

void ColumnFillerTest::notesStandAtTheFoot()
{
    FlowItem calling = paragraph(6);
    calling.notes = {{1, 2}, {4, 3}};
    const FilledPage page = fillColumns({calling, paragraph(30)}, {}, std::array{20}, 20);
    QCOMPARE(page.notes.size(), 2UL);
    QCOMPARE(page.notes[0].row, 15); // two rows and three, up to the foot
    QCOMPARE(page.notes[1].row, 17);
    QCOMPARE(page.places[1].toRow, 8); // 20 rows, less five of notes, one of white and six of text
}

void ColumnFillerTest::noteGoesWithItsLine()
{
    FlowItem calling = paragraph(6);
    calling.notes = {{5, 4}};
    const FilledPage page = fillColumns({paragraph(6), calling}, {}, std::array{14, 14}, 14);
    QCOMPARE(page.notes.size(), 1UL);
    QCOMPARE(page.notes[0].column, 1); // its line does not fit with it into the first column
    QCOMPARE(page.places[1].toRow, 4);
}

void ColumnFillerTest::tableRepeatsItsHeader()
{
    const FilledPage page
        = fillColumns({tableRow(0), tableRow(1), tableRow(2), tableRow(3), tableRow(4), tableRow(5)}, {},
                      std::array{8, 8, 8}, 8);
    QCOMPARE(page.next.item, 6UL);
    int repeats = 0;
    for (const FlowPlace &place : page.places) {
        repeats += place.isRepeat;
        QVERIFY(!place.isRepeat || (place.item == 0 && place.row == 0 && place.column == 1));
    }
    QCOMPARE(repeats, 1);
    QCOMPARE(page.places[5].row, 2);
}

void ColumnFillerTest::headerIsNotLeftAlone()
{
    std::vector<FlowItem> rows{tableRow(0), tableRow(1), tableRow(2)};
    rows[2].rows = 7;
    const FilledPage page = fillColumns(rows, {}, std::array{5, 6, 12}, 12);
    QCOMPARE(page.next.item, 3UL);
    for (const FlowPlace &place : page.places)
        QVERIFY(place.column != 1); // room for the header there, but not for the row
}

void ColumnFillerTest::pictureWaitsForTheTop()
{
    FlowItem picture;
    picture.rows = 5;
    picture.before = picture.after = 1;
    picture.toTop = true;
    const FilledPage page = fillColumns({paragraph(4), picture, paragraph(20)}, {}, std::array{10, 30}, 30);
    QCOMPARE(page.places[1].item, 2UL); // the text runs on to the column's foot
    QCOMPARE(page.places[1].toRow, 6);
    QCOMPARE(page.places[2].item, 1UL);
    QCOMPARE(page.places[2].column, 1);
    QCOMPARE(page.places[2].row, 0);
    QCOMPARE(page.places[3].row, 5);
    QVERIFY(page.next.isDone(3));
}

void ColumnFillerTest::pictureAtTheEndTakesWhatRoomThereIs()
{
    FlowItem picture;
    picture.rows = 5;
    picture.before = 1;
    picture.toTop = true;
    QVERIFY(fillColumns({paragraph(4), picture}, {}, std::array{10}, 10).next.isDone(2));
    const FilledPage full = fillColumns({paragraph(6), picture}, {}, std::array{10}, 10);
    QVERIFY(!full.next.isDone(2));
    QVERIFY(fillColumns({paragraph(6), picture}, full.next, std::array{10}, 10).next.isDone(2));
}

void ColumnFillerTest::rowsBesideAnInitialStayTogether()
{
    FlowItem initial = paragraph(8);
    initial.headRows = 3;
    const FilledPage page = fillColumns({paragraph(6), initial}, {}, std::array{8, 8}, 8);
    QCOMPARE(page.places[1].column, 1);
}

QTEST_APPLESS_MAIN(ColumnFillerTest)
#include "tst_columnfiller.moc"
