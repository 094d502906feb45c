// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/linebreaker.h"

#include <QTest>

#include <cmath>

using namespace galley::layout;

namespace {

/// Words of these widths with spaces of 5; a hyphen (width 3) is allowed in the middle of words wider
/// than 20.
std::vector<BreakPoint> pointsOf(const std::vector<double> &words, bool hyphens = false)
{
    constexpr double space = 5;
    std::vector<BreakPoint> points(1);
    double width = 0, spaces = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (hyphens && words[i] > 20) {
            BreakPoint middle;
            middle.endWidth = width + words[i] / 2 + 3;
            middle.startWidth = width + words[i] / 2;
            middle.endSpace = middle.startSpace = spaces;
            middle.endMicro = middle.startMicro = width * 0.03;
            middle.hyphen = true;
            points.push_back(middle);
        }
        width += words[i];
        BreakPoint end;
        end.endWidth = width;
        end.endSpace = spaces;
        end.endMicro = end.startMicro = width * 0.03;
        width += space;
        spaces += space;
        end.startWidth = width;
        end.startSpace = spaces;
        end.forced = i + 1 == words.size();
        points.push_back(end);
    }
    return points;
}

bool isChain(const std::vector<BrokenLine> &lines, size_t points)
{
    int at = 0;
    for (const BrokenLine &line : lines) {
        if (line.from != at || line.to <= line.from)
            return false;
        at = line.to;
    }
    return at == static_cast<int>(points) - 1;
}

}

class LineBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioFillsTheMeasure_data();
    void ratioFillsTheMeasure();
    void chainsAreWhole_data();
    void chainsAreWhole();
    void optimalIsNeverLooserThanGreedy();
    void hyphensDoNotFollowOneAnother();
    void wordWiderThanTheMeasureIsSetAlone();
    void hardBreakEndsItsLine();
    void wantedNumberOfLines();
    void raggedLinesAreEven();
};

void LineBreakerTest::ratioFillsTheMeasure_data()
{
    QTest::addColumn<double>("measure");
    for (const double measure : {90.0, 97.0, 100.0, 101.5, 104.0, 110.0, 130.0})
        QTest::addRow("%g", measure) << measure;
}

/// Width as the line is set: natural, plus the ratio's part of what each kind of give is worth.
void LineBreakerTest::ratioFillsTheMeasure()
{
    QFETCH(double, measure);
    const BreakCosts costs;
    const LineDemand line{100, 25, 3};
    const double ratio = ratioOf(line, measure, costs);
    if (ratio < -1)
        return; // does not fit, and says so
    const double spaces = line.space * (ratio > 0 ? costs.spaceStretch : costs.spaceShrink) * ratio;
    const double micro = line.micro * std::clamp(ratio, -1.0, 1.0);
    QVERIFY(std::abs(line.natural + spaces + micro - measure) < 1e-6);
}

void LineBreakerTest::chainsAreWhole_data()
{
    QTest::addColumn<std::vector<double>>("words");
    QTest::addColumn<double>("measure");
    QTest::newRow("one word") << std::vector<double>{30} << 100.0;
    QTest::newRow("no room at all") << std::vector<double>{30, 40, 50} << 1.0;
    QTest::newRow("words of no width") << std::vector<double>(50, 0.0) << 10.0;
    QTest::newRow("one letter words") << std::vector<double>(300, 5.0) << 80.0;
    QTest::newRow("words as wide as the column") << std::vector<double>(20, 100.0) << 100.0;
    QTest::newRow("wide and narrow") << std::vector<double>{5, 95, 5, 95, 5, 95, 60, 60, 60, 5} << 100.0;
}

void LineBreakerTest::chainsAreWhole()
{
    QFETCH(std::vector<double>, words);
    QFETCH(double, measure);
    for (const bool hyphens : {false, true}) {
        const auto points = pointsOf(words, hyphens);
        for (const Setting setting : {Setting::Justified, Setting::Ragged}) {
            QVERIFY(isChain(breakOptimal(points, {measure, measure}, setting, {}), points.size()));
            QVERIFY(isChain(breakGreedy(points, {measure, measure}, setting, {}), points.size()));
        }
    }
    QVERIFY(breakOptimal({}, {measure, measure}, Setting::Justified, {}).empty());
}

void LineBreakerTest::optimalIsNeverLooserThanGreedy()
{
    std::vector<double> words;
    for (int i = 0; i < 400; ++i)
        words.push_back(8 + (i * 37) % 41);
    const auto points = pointsOf(words, true);
    const auto badness = [](const std::vector<BrokenLine> &lines) {
        double sum = 0;
        for (const BrokenLine &line : lines)
            sum += std::pow(std::abs(line.ratio), 3);
        return sum / static_cast<double>(lines.size());
    };
    const double optimal = badness(breakOptimal(points, {160, 160}, Setting::Justified, {}));
    const double greedy = badness(breakGreedy(points, {160, 160}, Setting::Justified, {}));
    QVERIFY2(optimal < greedy / 2, qPrintable(QStringLiteral("%1 against %2").arg(optimal).arg(greedy)));
}

void LineBreakerTest::hyphensDoNotFollowOneAnother()
{
    std::vector<double> words;
    for (int i = 0; i < 200; ++i)
        words.push_back(22 + (i * 53) % 43);
    const auto points = pointsOf(words, true);
    const auto longest = [&points](const BreakCosts &costs) {
        int run = 0, most = 0;
        for (const BrokenLine &line : breakOptimal(points, {160, 160}, Setting::Justified, costs)) {
            run = points[static_cast<size_t>(line.to)].hyphen ? run + 1 : 0;
            most = std::max(most, run);
        }
        return most;
    };
    BreakCosts careless;
    careless.consecutiveHyphens = 0;
    careless.hyphen = 0;
    QVERIFY(longest({}) <= 4);
    QVERIFY(longest({}) <= longest(careless));
}

void LineBreakerTest::wordWiderThanTheMeasureIsSetAlone()
{
    const auto points = pointsOf({20, 20, 500, 20, 20});
    const auto lines = breakOptimal(points, {100, 100}, Setting::Justified, {});
    QVERIFY(isChain(lines, points.size()));
    QCOMPARE(lines.size(), 3UL);
}

void LineBreakerTest::hardBreakEndsItsLine()
{
    auto points = pointsOf({20, 20, 20, 20});
    points[2].forced = true;
    const auto lines = breakOptimal(points, {500, 500}, Setting::Justified, {});
    QCOMPARE(lines.size(), 2UL);
    QCOMPARE(lines.front().to, 2);
    QCOMPARE(lines.front().ratio, 0.0);
}

void LineBreakerTest::wantedNumberOfLines()
{
    std::vector<double> words;
    for (int i = 0; i < 90; ++i)
        words.push_back(9 + (i * 17) % 23);
    const auto points = pointsOf(words, true);
    const size_t usual = breakOptimal(points, {160, 160}, Setting::Justified, {}).size();
    const auto longer = breakOptimal(points, {160, 160}, Setting::Justified, {}, static_cast<int>(usual) + 1);
    QVERIFY(longer.empty() || longer.size() == usual + 1);
    QVERIFY(breakOptimal(points, {160, 160}, Setting::Justified, {}, 1).empty());
    QCOMPARE(breakOptimal(points, {160, 160}, Setting::Justified, {}, static_cast<int>(usual)).size(), usual);
}

void LineBreakerTest::raggedLinesAreEven()
{
    const auto points = pointsOf({30, 30, 30, 30, 30, 30, 10});
    for (const BrokenLine &line : breakOptimal(points, {105, 105}, Setting::Ragged, {}))
        QCOMPARE(line.ratio, 0.0);
}

QTEST_APPLESS_MAIN(LineBreakerTest)
#include "tst_linebreaker.moc"
