// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fit.h"
#include "tests/ui/places.h"
#include "tests/ui/tongue.h"
#include "ui/theme/textsize.h"

#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::ui;

namespace {

/// How somebody has set up the window.
struct Setup
{
    const char *language;
    int textSize; ///< percent
    QSize window;
};

constexpr QSize small(1024, 640);
constexpr QSize large(1600, 1000);

/// The languages with the longest words, and one from right to left.
constexpr Setup allSetups[]{{"en", 100, small}, {"en", 200, large}, {"de", 100, small}, {"de", 200, large},
                            {"ru", 100, small}, {"ru", 200, large}, {"ar", 100, small}, {"ar", 200, large}};
/// On other screens only the rounding of sizes differs.
constexpr Setup fewSetups[]{{"en", 100, small}, {"ru", 200, large}};

}

/// No text in any place of the window is cut, whatever the language, the size of text, the window and the
/// screen. The tests run once for each QT_SCALE_FACTOR; GALLEY_FIT=few leaves out what does not depend on it.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void cleanup();
    void cleanupTestCase() { m_visit.reset(); }

private:
    void setUp(const Setup &setup, Visit::Stock stock);

    const Setup *m_setup = nullptr;
    std::unique_ptr<Tongue> m_tongue;
    std::unique_ptr<Visit> m_visit;
};

void TestFit::everythingFits_data()
{
    QTest::addColumn<int>("setup");
    QTest::addColumn<int>("place");
    const bool isFew = qEnvironmentVariable("GALLEY_FIT") == "few"_L1;
    const std::span<const Setup> setups = isFew ? std::span<const Setup>(fewSetups) : allSetups;
    for (const Setup &setup : setups) {
        for (int i = 0; i < int(allPlaces().size()); ++i) {
            if (allPlaces()[size_t(i)].kind == Place::Menu)
                continue; // a menu is as wide as its words
            const QString name = u"%1 %2 % %3: %4"_s.arg(QLatin1StringView(setup.language))
                                     .arg(setup.textSize)
                                     .arg(setup.window.width())
                                     .arg(allPlaces()[size_t(i)].name);
            QTest::newRow(qPrintable(name)) << int(&setup - setups.data()) << i;
        }
    }
}

/// One window serves row after row, as long as they want the same one.
void TestFit::setUp(const Setup &setup, Visit::Stock stock)
{
    if (m_setup == &setup && m_visit && m_visit->stock() == stock)
        return;
    m_visit.reset();
    m_tongue.reset();
    m_setup = &setup;
    m_tongue = std::make_unique<Tongue>(QString::fromLatin1(setup.language));
    QVERIFY(m_tongue->isLoaded());
    m_visit = std::make_unique<Visit>(stock, Theme::Choice::Light, setup.textSize);
}

void TestFit::everythingFits()
{
    QFETCH(int, setup);
    QFETCH(int, place);
    const bool isFew = qEnvironmentVariable("GALLEY_FIT") == "few"_L1;
    const Setup &wanted = isFew ? fewSetups[setup] : allSetups[setup];
    const Place &where = allPlaces()[size_t(place)];
    setUp(wanted, where.stock);
    m_visit->window().resize(wanted.window);
    QWidget *top = where.come(*m_visit);
    QVERIFY(top);
    (void)QTest::qWaitFor([top] { return top->isVisible(); });
    QTest::qWait(20); // layouts that follow from one another
    QVERIFY(top->isVisible());
    QStringList faults = clippedBelow(*top) + outsideOfParent(*top);
    const QSize screen = top->screen()->availableSize();
    if (where.kind == Place::Dialog && wanted.textSize == 100
        && (top->window()->width() > screen.width() || top->window()->height() > screen.height()))
        faults << u"the dialog is larger than the screen: %1×%2"_s.arg(top->window()->width())
                      .arg(top->window()->height());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestFit::cleanup()
{
    if (m_visit)
        m_visit->leave();
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
