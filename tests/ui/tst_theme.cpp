// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void contrastOfBlackOnWhite()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyPairIsReadable()
    {
        QFETCH(bool, dark);
        for (const ContrastDemand &pair : contrastDemands()) {
            const double seen = contrast(color(pair.front, dark), color(pair.back, dark));
            QVERIFY2(
                seen >= pair.least,
                qPrintable(
                    QStringLiteral("token %1 on %2: %3").arg(int(pair.front)).arg(int(pair.back)).arg(seen)));
        }
    }

    void paletteKeepsTheContrast_data() { everyPairIsReadable_data(); }

    void paletteKeepsTheContrast()
    {
        QFETCH(bool, dark);
        const QPalette colours = palette(dark);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{
            {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},       {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window},  {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base}};
        for (const auto &[front, back] : pairs)
            QVERIFY2(contrast(colours.color(front), colours.color(back)) >= 7,
                     qPrintable(QString::number(int(front))));
    }

    void choiceChangesTheApplication()
    {
        Theme theme(Theme::Choice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Token::Surface, false));
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Token::Surface, true));
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void iconTakesTheThemesInk()
    {
        Theme theme(Theme::Choice::Light);
        const QIcon icon = theme.icon(QStringLiteral("block"), Token::Danger);
        const auto hasInk = [&icon](const QColor &ink) {
            const QImage image = icon.pixmap(QSize(48, 48), 1.0).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == ink)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasInk(color(Token::Danger, false)));
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(hasInk(color(Token::Danger, true)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
