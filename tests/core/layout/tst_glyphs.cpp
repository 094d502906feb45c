// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/glyphs.h"

#include <QTest>

#include <algorithm>

using namespace galley::layout;

namespace {

auto numbersOf(const Glyph &glyph)
{
    return std::tuple(glyph.id, glyph.x, glyph.y, glyph.advance, glyph.cluster);
}

}

class TestGlyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedGlyphsAreThoseGiven_data();
    void packedGlyphsAreThoseGiven();
};

void TestGlyphs::packedGlyphsAreThoseGiven_data()
{
    QTest::addColumn<std::vector<Glyph>>("glyphs");
    const Glyph plain{36, 0.1F, 0, 5.3F, 0};
    const Glyph next{68, 5.4F, 0, 4.7F, 1};
    QTest::newRow("none") << std::vector<Glyph>{};
    QTest::newRow("one") << std::vector<Glyph>{plain};
    QTest::newRow("on the line") << std::vector<Glyph>{plain, next};
    QTest::newRow("from the right") << std::vector<Glyph>{{9, 0, 0, 4, 7}, {8, 4, 0, 4, 6}};
    QTest::newRow("a raised one") << std::vector<Glyph>{plain, {3, 5.4F, -3.5F, 2, 1}};
    QTest::newRow("greatest packed") << std::vector<Glyph>{plain, {65535, 5.4F, 0, 1, 65535}};
    QTest::newRow("a great number in the font") << std::vector<Glyph>{plain, {65536, 5.4F, 0, 1, 1}};
    QTest::newRow("a very long line") << std::vector<Glyph>{plain, {3, 5.4F, 0, 1, 65536}};
    QTest::newRow("before the words") << std::vector<Glyph>{plain, {3, 5.4F, 0, 1, -1}};
}

void TestGlyphs::packedGlyphsAreThoseGiven()
{
    QFETCH(std::vector<Glyph>, glyphs);
    const Glyphs packed(glyphs);
    QCOMPARE(packed.size(), glyphs.size());
    QCOMPARE(packed.empty(), glyphs.empty());
    QVERIFY(std::ranges::equal(packed, glyphs, {}, numbersOf, numbersOf));
    for (size_t i = 0; i < glyphs.size(); ++i)
        QVERIFY(numbersOf(packed[i]) == numbersOf(glyphs[i]));
    if (glyphs.empty())
        return;
    QVERIFY(numbersOf(packed.front()) == numbersOf(glyphs.front()));
    QVERIFY(numbersOf(packed.back()) == numbersOf(glyphs.back()));
    const auto last = std::ranges::find(packed, glyphs.back().cluster, &Glyph::cluster);
    QCOMPARE(last->x, std::ranges::find(glyphs, glyphs.back().cluster, &Glyph::cluster)->x);
    QCOMPARE(packed.end() - packed.begin(), std::ptrdiff_t(glyphs.size()));
}

QTEST_GUILESS_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
