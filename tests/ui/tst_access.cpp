// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/places.h"
#include "tests/ui/reader.h"
#include "tests/ui/tabwalk.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Whoever cannot see the window or point at it: every place has names for what can be done there, and the
/// Tab key goes through it as the eye would.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void everythingHasAName_data()
    {
        addPlaces([](const Place &) { return true; });
    }
    void everythingHasAName();
    void tabGoesAsTheEyeDoes_data() { addPlaces(hasTabStops, {false, true}); }
    void tabGoesAsTheEyeDoes();
    void focusIsSeen_data() { addPlaces(hasTabStops); }
    void focusIsSeen();

private:
    using Wanted = std::function<bool(const Place &)>;
    static void addPlaces(const Wanted &wanted, const QList<bool> &directions = {false});
    static bool hasTabStops(const Place &place);
    QWidget *come();

    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Visit> m_visit;
};

void TestAccess::initTestCase()
{
    m_reader = std::make_unique<Reader>();
    QApplication::setCursorFlashTime(0); // pictures of the focus are compared
}

void TestAccess::cleanupTestCase()
{
    m_visit.reset();
    m_reader.reset();
}

void TestAccess::addPlaces(const Wanted &wanted, const QList<bool> &directions)
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("mirrored");
    for (const bool mirrored : directions) {
        for (int i = 0; i < int(allPlaces().size()); ++i) {
            const QString name = allPlaces()[size_t(i)].name;
            if (wanted(allPlaces()[size_t(i)]))
                QTest::newRow(qPrintable(mirrored ? name + u", right to left"_s : name)) << i << mirrored;
        }
    }
}

/// Menus and pickers are gone through with the arrow keys; the window as a whole is its panes.
bool TestAccess::hasTabStops(const Place &place)
{
    return (place.kind == Place::Pane || place.kind == Place::Dialog) && place.name != "window"_L1;
}

/// One window serves row after row, as long as they want the same one.
QWidget *TestAccess::come()
{
    QFETCH(int, place);
    QFETCH(bool, mirrored);
    const Place &wanted = allPlaces()[size_t(place)];
    if (!m_visit || m_visit->stock() != wanted.stock || QApplication::isRightToLeft() != mirrored) {
        m_visit.reset();
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_visit = std::make_unique<Visit>(wanted.stock);
    }
    m_visit->window().resize(1600, 1000);
    QWidget *top = wanted.come(*m_visit);
    if (top)
        (void)QTest::qWaitFor([top] { return top->isVisible(); });
    return top && top->isVisible() ? top : nullptr;
}

void TestAccess::cleanup()
{
    if (m_visit)
        m_visit->leave();
}

void TestAccess::everythingHasAName()
{
    QWidget *top = come();
    QVERIFY(top);
    const QStringList nameless = namelessBelow(*top);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    const QStringList silent = silentSwitches(*top);
    QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
    for (const QLabel *label : top->findChildren<QLabel *>()) // what people wrote is never taken for marks
        QVERIFY2(!label->isVisible() || label->textFormat() != Qt::AutoText, qPrintable(label->text()));
}

void TestAccess::tabGoesAsTheEyeDoes()
{
    QWidget *top = come();
    QVERIFY(top);
    const TabWalk walk = walkByTab(*top);
    QStringList all;
    for (const QWidget *stop : walk.stops)
        all << spoken(*stop);
    const QByteArray told = all.join(u" → "_s).toUtf8();
    QVERIFY2(!walk.trap, walk.trap ? qPrintable(spoken(*walk.trap)) : "");
    const QStringList missed = unreached(*top, walk);
    QVERIFY2(missed.isEmpty(),
             qPrintable(u'\n' + missed.join(u'\n') + u"\nafter "_s + QString::fromUtf8(told)));
    QFETCH(int, place);
    if (!allPlaces()[size_t(place)].order.isEmpty())
        return; // it has an order of its own, and says why
    const QStringList back = backwardSteps(walk);
    QVERIFY2(back.isEmpty(), qPrintable(u'\n' + back.join(u'\n')));
}

void TestAccess::focusIsSeen()
{
    QWidget *top = come();
    QVERIFY(top);
    const QStringList unseen = unseenFocus(walkByTab(*top));
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
