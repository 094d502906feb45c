// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchorsearch.h"
#include "core/text/anchortracker.h"
#include "core/text/diff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using text::Anchor;
using text::AnchorTracker;
using text::Edit;

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carried_data();
    void carried();
    void wordsComeBack_data();
    void wordsComeBack();
    void copiedWordsDoNotDrawAnAnchorAway();
    void guessGivesWayToItsOwnWords();
    void searchFinds_data();
    void searchFinds();
    void changedOutside_data();
    void changedOutside();
    void differences_data();
    void differences();
    void randomDifferencesLeadThere();
    void carryingIsCheap();
};

void TestAnchor::carried_data()
{
    QTest::addColumn<QList<int>>("edit"); // position, removed, inserted
    QTest::addColumn<QList<int>>("expected");
    // The range is [10, 20).
    QTest::newRow("typed before") << QList{0, 0, 3} << QList{13, 23};
    QTest::newRow("typed at its begin") << QList{10, 0, 3} << QList{13, 23};
    QTest::newRow("typed at its end") << QList{20, 0, 3} << QList{10, 20};
    QTest::newRow("typed within") << QList{15, 0, 3} << QList{10, 23};
    QTest::newRow("typed after") << QList{25, 0, 3} << QList{10, 20};
    QTest::newRow("removed before") << QList{2, 5, 0} << QList{5, 15};
    QTest::newRow("begin removed") << QList{5, 10, 0} << QList{5, 10};
    QTest::newRow("end removed") << QList{15, 10, 0} << QList{10, 15};
    QTest::newRow("middle replaced") << QList{12, 4, 6} << QList{10, 22};
    QTest::newRow("all removed") << QList{10, 10, 0} << QList{10, 10};
    QTest::newRow("all replaced") << QList{5, 20, 7} << QList{5, 5};
    QTest::newRow("begin replaced") << QList{5, 10, 4} << QList{9, 14};
    QTest::newRow("end replaced") << QList{15, 10, 4} << QList{10, 15};
}

void TestAnchor::carried()
{
    QFETCH(QList<int>, edit);
    QFETCH(QList<int>, expected);
    const base::TextRange range = text::carried({10, 20}, {edit[0], edit[1], edit[2]});
    QCOMPARE(range.begin, expected[0]);
    QCOMPARE(range.end, expected[1]);
}

/// A text with one tracked anchor.
struct Page
{
    QString text;
    Anchor anchor;
    AnchorTracker tracker;

    Page(const QString &words, const QString &anchored) : text(words)
    {
        const qsizetype at = text.indexOf(anchored);
        anchor = text::makeAnchor(text, {at, at + anchored.size()});
        tracker.setAnchors({{{QUuid(), 0}, &anchor}});
    }
    void edit(qsizetype position, qsizetype removed, const QString &inserted = {})
    {
        const Edit change{position, removed, inserted.size()};
        tracker.prepare(change, text);
        text.replace(position, removed, inserted);
        tracker.follow(change, text);
    }
    QString covered() const
    {
        return anchor.orphaned ? u"(orphan)"_s : text.mid(anchor.range.begin, anchor.range.length());
    }
};

void TestAnchor::wordsComeBack_data()
{
    QTest::addColumn<QList<QVariantList>>("edits"); // position, removed, inserted
    QTest::addColumn<QString>("covered");
    using Edits = QList<QVariantList>;
    // "Sea: the quay is empty, she said." with an anchor on "the quay is empty"
    QTest::newRow("cut") << Edits{{5, 17, u""_s}} << u"(orphan)"_s;
    QTest::newRow("cut, undone") << Edits{{5, 17, u""_s}, {5, 0, u"the quay is empty"_s}}
                                 << u"the quay is empty"_s;
    QTest::newRow("cut, pasted in front")
        << Edits{{5, 17, u""_s}, {0, 0, u"the quay is empty"_s}} << u"the quay is empty"_s;
    QTest::newRow("cut with more, pasted with more")
        << Edits{{3, 25, u""_s}, {0, 0, u"So: the quay is empty, she"_s}} << u"(orphan)"_s;
    QTest::newRow("all cut, pasted within more")
        << Edits{{0, 33, u""_s}, {0, 0, u"Then: Sea: the quay is empty, she said. Yes."_s}}
        << u"the quay is empty"_s;
    QTest::newRow("end cut") << Edits{{13, 15, u""_s}} << u"the quay"_s;
    QTest::newRow("end cut, undone") << Edits{{13, 15, u""_s}, {13, 0, u" is empty, she "_s}}
                                     << u"the quay is empty"_s;
    QTest::newRow("begin cut, undone")
        << Edits{{0, 9, u""_s}, {0, 0, u"Sea: the "_s}} << u"the quay is empty"_s;
    QTest::newRow("Backspace over its end, undone")
        << Edits{{21, 1, u""_s}, {20, 1, u""_s}, {19, 1, u""_s}, {19, 0, u"pty"_s}} << u"the quay is empty"_s;
    QTest::newRow("Delete over its begin, undone")
        << Edits{{4, 1, u""_s}, {4, 1, u""_s}, {4, 1, u""_s}, {4, 0, u" th"_s}} << u"the quay is empty"_s;
    QTest::newRow("cut, undone after other words")
        << Edits{{5, 17, u""_s}, {0, 0, u"Oh. "_s}, {0, 4, u""_s}, {5, 0, u"the quay is empty"_s}}
        << u"the quay is empty"_s;
    QTest::newRow("typed within, undone, cut, pasted")
        << Edits{{8, 0, u"x"_s}, {8, 1, u""_s}, {5, 17, u""_s}, {0, 0, u"the quay is empty"_s}}
        << u"the quay is empty"_s;
}

void TestAnchor::wordsComeBack()
{
    QFETCH(QList<QVariantList>, edits);
    Page page(u"Sea: the quay is empty, she said."_s, u"the quay is empty"_s);
    for (const QVariantList &edit : edits)
        page.edit(edit[0].toInt(), edit[1].toInt(), edit[2].toString());
    QTEST(page.covered(), "covered");
    QCOMPARE(page.anchor.exact.isEmpty(), false);
    if (page.anchor.orphaned)
        QCOMPARE(page.anchor.exact, u"the quay is empty"_s); // what it stood for is kept
}

void TestAnchor::copiedWordsDoNotDrawAnAnchorAway()
{
    Page page(u"Sea: the quay is empty, she said."_s, u"the quay is empty"_s);
    page.edit(5, 17);
    page.edit(5, 0, u"the quay is empty"_s);
    page.edit(9, 4, u"pier"_s); // changed since
    page.edit(0, 0, u"the quay is empty"_s);
    QCOMPARE(page.covered(), u"the pier is empty"_s);
}

void TestAnchor::guessGivesWayToItsOwnWords()
{
    Page page(u"She said no. He said no. All said no."_s, u"said"_s);
    page.edit(4, 4);
    page.tracker.place({QUuid(), 0}, {12, 16}, page.text);
    QCOMPARE(page.covered(), u"said"_s);
    page.edit(4, 0, u"said"_s);
    QCOMPARE(page.anchor.range.begin, 4);
}

void TestAnchor::searchFinds_data()
{
    QTest::addColumn<QString>("after"); // where [ ] show what shall be found
    const QString same = u"The mayor spoke. “[The quay will stay open all winter],” she said on Monday."_s;
    QTest::newRow("where it was") << same;
    QTest::newRow("moved") << u"Later “[The quay will stay open all winter],” she said. The mayor left."_s;
    QTest::newRow("one word changed")
        << u"The mayor spoke. “[The pier will stay open all winter],” she said on Monday."_s;
    QTest::newRow("two words added")
        << u"The mayor spoke. “[The old quay will stay open all this winter],” she said on Monday."_s;
    QTest::newRow("reformatted")
        << u"The mayor spoke. \"[The *quay* will stay\nopen all winter],\" she said on Monday."_s;
    QTest::newRow("other words") << u"The mayor spoke. “Nobody knows about the boats,” she said on Monday."_s;
    QTest::newRow("twice, context tells")
        << u"A: The quay will stay open all winter. The mayor spoke. “[The quay will stay open all winter],” she said."_s;
    QTest::newRow("nothing left") << QString();
}

void TestAnchor::searchFinds()
{
    QFETCH(QString, after);
    const QString before = u"The mayor spoke. “The quay will stay open all winter,” she said on Monday."_s;
    const Anchor anchor = text::makeAnchor(before, {18, 52});
    QCOMPARE(anchor.exact, u"The quay will stay open all winter"_s);
    const qsizetype begin = after.indexOf(u'[');
    const qsizetype end = after.indexOf(u']') - 1;
    after.remove(u'[').remove(u']');
    const auto found = text::AnchorSearch(after).find(anchor);
    QCOMPARE(found.has_value(), begin >= 0);
    if (found)
        QCOMPARE(*found, (base::TextRange{begin, end}));
}

void TestAnchor::changedOutside_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("covered");
    QTest::newRow("nothing") << u"Sea: the quay is empty, she said."_s << u"the quay is empty"_s;
    QTest::newRow("shifted") << u"A line.\n\nSea: the quay is empty, she said."_s << u"the quay is empty"_s;
    QTest::newRow("rest of a deletion") << u"Sea: the quay is"_s << u"the quay is"_s;
    QTest::newRow("gone") << u"Nothing at all."_s << u"(orphan)"_s;
    QTest::newRow("empty") << QString() << u"(orphan)"_s;
}

void TestAnchor::changedOutside()
{
    QFETCH(QString, after);
    Page page(u"Sea: the quay is empty, she said."_s, u"the quay is empty"_s);
    page.text = after;
    text::reanchor({&page.anchor}, after);
    QTEST(page.covered(), "covered");
}

void TestAnchor::differences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("marks around a word") << u"word"_s << u"**word**"_s << 2;
    QTest::newRow("a word") << u"one two three"_s << u"one 2 three"_s << 1;
    QTest::newRow("paragraph moved to the end") << u"a\n\nb\n\nc\n"_s << u"b\n\nc\n\na\n"_s << 2;
    QTest::newRow("all") << u"one two"_s << u"3 4"_s << 1;
    QTest::newRow("from nothing") << QString() << u"one"_s << 1;
}

void TestAnchor::differences()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::vector<Edit> edits = text::editsBetween(before, after);
    QTEST(int(edits.size()), "count");
}

void TestAnchor::randomDifferencesLeadThere()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 2000; ++round) {
        const auto words = [&random](int most) {
            QString text;
            for (int i = random.bounded(most); i > 0; --i)
                text
                    += QStringList{u"a"_s, u"bc"_s, u" "_s, u"\n"_s, u"*"_s, u"said"_s}.at(random.bounded(6));
            return text;
        };
        const QString before = words(60);
        QString after = before;
        for (int i = random.bounded(4); i > 0; --i) {
            const int at = random.bounded(int(after.size()) + 1);
            after.replace(at, random.bounded(8), words(6));
        }
        QString made = before;
        for (const Edit &edit : text::editsBetween(before, after))
            made.replace(edit.position, edit.removed, after.sliced(edit.position, edit.inserted));
        QCOMPARE(made, after);
    }
}

void TestAnchor::carryingIsCheap()
{
    QString words
        = u"The harbour authority said that the quay would stay open. "_s.repeated(16'000); // 160,000 words
    std::vector<Anchor> anchors;
    for (qsizetype at = 0; anchors.size() < 1200; at += 700)
        anchors.push_back(text::makeAnchor(words, {at, at + 40}));
    AnchorTracker tracker;
    std::vector<AnchorTracker::Tracked> list;
    list.reserve(anchors.size());
    for (Anchor &anchor : anchors)
        list.push_back({{QUuid(), int(list.size())}, &anchor});
    anchors[7].orphaned = true; // not looked for while somebody types
    tracker.setAnchors(std::move(list));
    constexpr int keys = 2000;
    const std::clock_t begin = std::clock();
    for (int i = 0; i < keys; ++i) {
        tracker.prepare({i, 0, 1}, words);
        tracker.follow({i, 0, 1}, words);
    }
    const double microseconds = double(std::clock() - begin) / CLOCKS_PER_SEC * 1e6 / keys;
    qInfo("carrying 1,200 anchors in 160,000 words: %.1f µs a key", microseconds);
    QVERIFY(microseconds < 100);
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
