// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/textsize.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleHints>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
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
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("light, high contrast") << Scheme::ContrastLight;
        QTest::newRow("dark, high contrast") << Scheme::ContrastDark;
    }

    void everyPairIsReadable()
    {
        QFETCH(Scheme, scheme);
        for (const ContrastDemand &pair : contrastDemands(scheme)) {
            const double seen = contrast(color(pair.front, scheme), color(pair.back, scheme));
            QVERIFY2(
                seen >= pair.least,
                qPrintable(
                    QStringLiteral("token %1 on %2: %3").arg(int(pair.front)).arg(int(pair.back)).arg(seen)));
        }
    }

    void paletteKeepsTheContrast_data() { everyPairIsReadable_data(); }

    void paletteKeepsTheContrast()
    {
        QFETCH(Scheme, scheme);
        const QPalette colours = palette(scheme);
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
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Token::Surface, Scheme::Light));
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Token::Surface, Scheme::Dark));
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void highContrastIsLightOrDarkAsTheDesktop()
    {
        Theme theme(Theme::Choice::HighContrast);
        QCOMPARE(theme.scheme(), Scheme::ContrastLight);
        QVERIFY(!theme.isDark());
        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(theme.scheme(), Scheme::ContrastDark);
        QVERIFY(theme.isDark());
        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Light);
        theme.setChoice(Theme::Choice::Desktop);
        QCOMPARE(theme.scheme(), Scheme::Light);
    }

    void nothingMovesWhereThatIsWished()
    {
        Theme theme(Theme::Choice::Light);
        const auto duration = [] { return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        const int usual = duration();
        const int blink = QGuiApplication::styleHints()->cursorFlashTime();
        QVERIFY(usual > 0);
        theme.setMovement(Theme::Movement::None);
        QCOMPARE(duration(), 0);
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Token::Surface, Scheme::Light));
        theme.setMovement(Theme::Movement::Allowed);
        QCOMPARE(duration(), usual);
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), blink);
        QCOMPARE(qApp->palette().color(QPalette::Base), color(Token::Surface, Scheme::Light));
    }

    /// An access key underlines a letter, and leaves those of its word joined as they are without one.
    void joinedLettersStayJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("within") << u"ال&قسم"_s;
        QTest::newRow("first") << u"&مكان الخبر"_s;
        QTest::newRow("before one that does not join on") << u"ال&باب"_s;
        QTest::newRow("Latin") << u"De&sk"_s;
    }

    void joinedLettersStayJoined()
    {
        QFETCH(const QString, text);
        Theme theme(Theme::Choice::Light);
        QLineEdit field;
        const auto drawn = [&field](const QString &words, Qt::LayoutDirection direction) {
            QLabel label(words);
            label.setLayoutDirection(direction);
            label.setBuddy(&field);
            label.setFixedSize(160, 40);
            return label.grab().toImage();
        };
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage with = drawn(text, direction);
            const QImage without = drawn(QString(text).remove(u'&'), direction);
            int changed = 0;
            int lines = 0;
            for (int y = 0; y < with.height(); ++y) {
                int inLine = 0;
                for (int x = 0; x < with.width(); ++x)
                    inLine += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
                changed += inLine;
                lines += inLine > 0 ? 1 : 0;
            }
            QVERIFY(changed > 0); // the line under the letter
            QVERIFY2(lines <= 3, qPrintable(QString::number(lines)));
        }
    }

    void textSizeIsThatOfTheDesktopTimes()
    {
        const double usual = QApplication::font().pointSizeF();
        QLabel label;
        label.show();
        for (const auto &[percent, factor] : {std::pair{150, 1.5}, {200, 2.0}, {400, 2.0}, {100, 1.0}}) {
            setTextSize(percent);
            QCOMPARE(QApplication::font().pointSizeF(), usual * factor);
            QTRY_COMPARE(label.font().pointSizeF(), usual * factor);
        }
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
        QVERIFY(hasInk(color(Token::Danger, Scheme::Light)));
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(hasInk(color(Token::Danger, Scheme::Dark)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
