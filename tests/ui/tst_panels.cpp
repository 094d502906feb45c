// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "ui/mainwindow/panelarea.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/panelwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// Panels change sides, and stand where they were put on the next day.
class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingStandsAtHomeAtFirst();
    void moving_data();
    void moving();
    void othersStayInView();
    void movesAreRemembered();
    void tabsKeepTheirOrder();
    void resetBringsEverythingBack();
    void ownWindowGivesThePanelBack();
    void narrowWindowSharesTheLastSide();
    void aDropMoves_data();
    void aDropMoves();
    void foreignDropsAreLeftAlone();
    void nobodyHasTheOldSettingsOfAnotherVersion();

private:
    void open(int width = 1700);
    QStringList at(Panels::Side side) const;
    bool drop(const QMimeData &what, const QPoint &place);
    PanelArea *area(Panels::Side side) const;

    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QHash<QString, QWidget *> m_widgets;
    Panels *m_panels = nullptr;
};

void TestPanels::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    open();
}

void TestPanels::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestPanels::open(int width)
{
    m_window.reset();
    m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    auto *text = new QLineEdit;
    std::vector<Panel> panels;
    for (const QString &id : {u"list"_s, u"page"_s, u"checks"_s, u"notes"_s, u"info"_s}) {
        auto *widget = new QLineEdit;
        m_widgets[id] = widget;
        const auto kind = id == u"list"_s   ? Panel::Kind::List
                          : id == u"page"_s ? Panel::Kind::Page
                                            : Panel::Kind::Inspector;
        panels.push_back({id, id.toUpper(), widget, kind});
    }
    m_panels = new Panels(*text, panels, m_window.get());
    column->addWidget(m_panels->splitter());
    m_window->resize(width, 700);
    m_panels->setWindowWidth(width);
    m_panels->restore(*m_settings);
    m_panels->setContent(Panels::Content::Story);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

PanelArea *TestPanels::area(Panels::Side side) const
{
    const std::vector<int> places{0, 2, 3}; // the text is the second
    return qobject_cast<PanelArea *>(m_panels->splitter()->widget(places[size_t(side)]));
}

QStringList TestPanels::at(Panels::Side side) const
{
    QStringList names;
    for (int tab = 0; tab < area(side)->count(); ++tab)
        names << area(side)->tabText(tab);
    return names;
}

void TestPanels::everythingStandsAtHomeAtFirst()
{
    QCOMPARE(at(Panels::First), QStringList{u"LIST"_s});
    QCOMPARE(at(Panels::Beside), QStringList{u"PAGE"_s});
    QCOMPARE(at(Panels::Last), (QStringList{u"CHECKS"_s, u"NOTES"_s, u"INFO"_s}));
    QVERIFY(area(Panels::First)->tabBar()->isHidden()); // one that says itself what it is has no head
    QVERIFY(!area(Panels::Last)->tabBar()->isHidden());
}

void TestPanels::moving_data()
{
    QTest::addColumn<QString>("panel");
    QTest::addColumn<int>("side");
    QTest::addColumn<QStringList>("then");
    QTest::newRow("a tab to the list")
        << u"notes"_s << int(Panels::First) << QStringList{u"LIST"_s, u"NOTES"_s};
    QTest::newRow("a tab to the page")
        << u"info"_s << int(Panels::Beside) << QStringList{u"PAGE"_s, u"INFO"_s};
    QTest::newRow("the list to the tabs")
        << u"list"_s << int(Panels::Last) << QStringList{u"CHECKS"_s, u"NOTES"_s, u"INFO"_s, u"LIST"_s};
    QTest::newRow("to the end of its own side")
        << u"checks"_s << int(Panels::Last) << QStringList{u"NOTES"_s, u"INFO"_s, u"CHECKS"_s};
}

void TestPanels::moving()
{
    QFETCH(QString, panel);
    QFETCH(int, side);
    QFETCH(QStringList, then);
    m_panels->move(panel, Panels::Side(side));
    QCOMPARE(at(Panels::Side(side)), then);
    QVERIFY(m_widgets[panel]->isVisible()); // whoever moves it wants to see it
    QCOMPARE(area(Panels::First)->isVisible(), !at(Panels::First).isEmpty());
    QVERIFY(!area(Panels::Side(side))->tabBar()->isHidden());
}

void TestPanels::othersStayInView()
{
    for (const QString &moved : {u"checks"_s, u"info"_s}) {
        area(Panels::Last)->setCurrentWidget(m_widgets[u"notes"_s]);
        m_panels->move(moved, Panels::First);
        QVERIFY(m_widgets[u"notes"_s]->isVisible());
    }
    area(Panels::Last)->setCurrentWidget(m_widgets[u"notes"_s]);
    m_panels->move(u"checks"_s, Panels::Window);
    QVERIFY(m_widgets[u"notes"_s]->isVisible());
}

void TestPanels::movesAreRemembered()
{
    m_panels->move(u"notes"_s, Panels::First);
    m_panels->move(u"page"_s, Panels::Last);
    m_panels->move(u"info"_s, Panels::Window);
    m_panels->save(*m_settings);
    open();
    QCOMPARE(at(Panels::First), (QStringList{u"LIST"_s, u"NOTES"_s}));
    QCOMPARE(at(Panels::Last), (QStringList{u"CHECKS"_s, u"PAGE"_s}));
    QVERIFY(m_widgets[u"page"_s]->isVisible()); // it was in view
    QVERIFY(qobject_cast<PanelWindow *>(m_widgets[u"info"_s]->window()));
}

void TestPanels::tabsKeepTheirOrder()
{
    area(Panels::Last)->tabBar()->moveTab(2, 0);
    m_panels->save(*m_settings);
    open();
    QCOMPARE(at(Panels::Last), (QStringList{u"INFO"_s, u"CHECKS"_s, u"NOTES"_s}));
    QCOMPARE(at(Panels::First), QStringList{u"LIST"_s});
}

void TestPanels::resetBringsEverythingBack()
{
    m_panels->move(u"list"_s, Panels::Last);
    m_panels->move(u"checks"_s, Panels::Beside);
    m_panels->move(u"notes"_s, Panels::Window);
    m_panels->reset();
    everythingStandsAtHomeAtFirst();
    QCOMPARE(m_window->findChildren<PanelWindow *>().size(), 0);
    QVERIFY(m_widgets[u"checks"_s]->isVisible());
}

void TestPanels::ownWindowGivesThePanelBack()
{
    m_panels->move(u"notes"_s, Panels::Window);
    QWidget *window = m_widgets[u"notes"_s]->window();
    QVERIFY(window != m_window.get() && window->isVisible());
    QVERIFY(window->windowTitle().startsWith(u"NOTES"_s));
    window->close();
    QTRY_COMPARE(at(Panels::Last), (QStringList{u"CHECKS"_s, u"NOTES"_s, u"INFO"_s}));
}

void TestPanels::narrowWindowSharesTheLastSide()
{
    m_panels->setWindowWidth(1024);
    QCOMPARE(at(Panels::Last), (QStringList{u"PAGE"_s, u"CHECKS"_s, u"NOTES"_s, u"INFO"_s}));
    QVERIFY(!area(Panels::Beside)->isVisible());
    m_panels->setWindowWidth(1700);
    QCOMPARE(at(Panels::Beside), QStringList{u"PAGE"_s});
}

bool TestPanels::drop(const QMimeData &what, const QPoint &place)
{
    QDragEnterEvent enter(place, Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panels->splitter(), &enter);
    QDropEvent event(place, Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(m_panels->splitter(), &event);
    return event.isAccepted();
}

void TestPanels::aDropMoves_data()
{
    QTest::addColumn<int>("where"); // a place of the splitter
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("side"); // -1: nowhere
    QTest::newRow("on the list") << 0 << 0.5 << int(Panels::First);
    QTest::newRow("on the page") << 2 << 0.5 << int(Panels::Beside);
    QTest::newRow("at the text's first edge") << 1 << 0.1 << int(Panels::First);
    QTest::newRow("at the text's other edge") << 1 << 0.9 << int(Panels::Beside);
    QTest::newRow("on the text") << 1 << 0.5 << -1;
}

void TestPanels::aDropMoves()
{
    QFETCH(int, where);
    QFETCH(double, share);
    QFETCH(int, side);
    const QRect pane = m_panels->splitter()->widget(where)->geometry();
    const bool isTaken = drop(*PanelDrag::packed(u"notes"_s), {pane.left() + int(pane.width() * share), 20});
    QCOMPARE(isTaken, side >= 0);
    const bool isThere = side >= 0 && at(Panels::Side(side)).contains(u"NOTES"_s);
    QCOMPARE(isThere, side >= 0);
    QCOMPARE(at(Panels::Last).contains(u"NOTES"_s), side < 0);
}

void TestPanels::foreignDropsAreLeftAlone()
{
    const auto before = at(Panels::Last);
    drop(*PanelDrag::packed(u"nobody"_s), {20, 20}); // nobody knows it
    QMimeData other;
    other.setData(u"application/x-galley-panel"_s, "1 notes"_ba); // of another window
    QVERIFY(!drop(other, {20, 20}));
    other.clear();
    other.setText(u"notes"_s);
    QVERIFY(!drop(other, {20, 20}));
    QCOMPARE(at(Panels::Last), before);
    QCOMPARE(at(Panels::First), QStringList{u"LIST"_s});
}

void TestPanels::nobodyHasTheOldSettingsOfAnotherVersion()
{
    m_settings->setValue(settings::Key<QStringList>{"window/panelPlaces", {}},
                         {u"notes 0"_s, u"ghost 1 shown  "_s, u"info 7 shown  "_s, QString()});
    open();
    QCOMPARE(at(Panels::First), QStringList{u"LIST"_s});
    QCOMPARE(at(Panels::Last).size(), 3);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
