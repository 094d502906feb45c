// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stories/storymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

store::StorySummary summary(const QString &headline, story::State state, qint64 due = 0, qint64 changed = 0)
{
    store::StorySummary story;
    story.id = story::ArticleId::create();
    story.headline = headline;
    story.slug = headline.toLower();
    story.desk = u"News"_s;
    story.state = state;
    story.dueAt = due;
    story.changedAt = changed;
    return story;
}

}

class TestStoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_stories = {summary(u"Market"_s, story::State::Approved, 100, 3),
                     summary(u"Harbour"_s, story::State::Drafting, 0, 1),
                     summary(u"Bus"_s, story::State::Returned, 500, 2),
                     summary(u"Ferry"_s, story::State::Drafting, 200, 9)};
    }

    void modelKeepsTheRules()
    {
        StoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StoryProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester proxyTester(&proxy,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStories(m_stories);
        QCOMPARE(proxy.rowCount(), 4);
        proxy.setWords(u"ferry"_s);
        m_stories[1].headline = u"Harbour ferry"_s;
        model.setStories(m_stories);
        QCOMPARE(proxy.rowCount(), 2);
        model.setStories({});
        QCOMPARE(proxy.rowCount(), 0);
    }

    void changedRowAloneIsTold()
    {
        StoryModel model;
        model.setStories(m_stories);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_stories[2].words = 12;
        model.setStories(m_stories);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        QCOMPARE(model.rowOf(m_stories[3].id.toString()), 3);
        QCOMPARE(model.rowOf(u"nonsense"_s), -1);
    }

    void order_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("headlines");
        QTest::newRow("due, none last")
            << int(StoryProxy::Order::Due) << QStringList{u"Ferry"_s, u"Bus"_s, u"Harbour"_s, u"Market"_s};
        QTest::newRow("latest first") << int(StoryProxy::Order::Changed)
                                      << QStringList{u"Ferry"_s, u"Bus"_s, u"Harbour"_s, u"Market"_s};
        QTest::newRow("headline") << int(StoryProxy::Order::Headline)
                                  << QStringList{u"Bus"_s, u"Ferry"_s, u"Harbour"_s, u"Market"_s};
    }

    void order()
    {
        QFETCH(int, order);
        QFETCH(QStringList, headlines);
        StoryModel model;
        model.setStories(m_stories);
        StoryProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setOrder(StoryProxy::Order(order));
        QStringList seen;
        for (int row = 0; row < proxy.rowCount(); ++row)
            seen += proxy.index(row, 0).data().toString();
        QCOMPARE(seen, headlines);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing typed") << QString() << 4;
        QTest::newRow("headline") << u"HARB"_s << 1;
        QTest::newRow("state's word") << u"draft"_s << 2;
        QTest::newRow("every word must fit") << u"news returned"_s << 1;
        QTest::newRow("none") << u"zebra"_s << 0;
    }

    void filter()
    {
        QFETCH(QString, words);
        StoryModel model;
        model.setStories(m_stories);
        StoryProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setWords(words);
        QTEST(proxy.rowCount(), "rows");
    }

    void spokenRowSaysEverything()
    {
        StoryModel model;
        model.setStories({summary({}, story::State::Hold)});
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"On hold"_s) && spoken.contains(u"No headline"_s), qPrintable(spoken));
    }

private:
    std::vector<store::StorySummary> m_stories;
};

QTEST_MAIN(TestStoryModel)
#include "tst_storymodel.moc"
