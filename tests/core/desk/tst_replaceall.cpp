// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/replaceall.h"
#include "core/store/sql/sqlstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestReplaceAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsInAllStories();
    void replacesAndPutsBack();
    void capitalsAndGroups();
    void leavesWhatIsNotToBeChanged_data();
    void leavesWhatIsNotToBeChanged();
    void leavesWhatAnotherWindowHas();
    void annotationsGoAlong();
    void isStopped();
    void patternThatIsNoneIsRefused();

private:
    desk::Desk open() { return {std::move(*store::openStore(m_path)), u"Lind"_s}; }
    static QString bodyOf(desk::Desk &desk, const story::ArticleId &id) { return desk.article(id)->body; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestReplaceAll::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"newsroom.sqlite"_s);
}

void TestReplaceAll::findsInAllStories()
{
    desk::Desk desk = open();
    const auto one = desk.newStory({.headline = u"One"_s}, u"The quay.\n\nAnother quay\nand more."_s);
    QVERIFY(desk.newStory({.slug = u"two"_s}, u"No such word."_s));
    QVERIFY(desk.newStory({.slug = u"three"_s}, u"quay"_s));
    int looked = 0;
    const auto found
        = desk::findInStories(desk, {{u"quay"_s}, u"pier"_s}, {}, [&](int count) { looked = count; });
    QVERIFY(found);
    QCOMPARE(looked, 3);
    QCOMPARE(found->size(), size_t(2));
    const auto story = std::ranges::find(*found, one->id, &desk::FoundStory::id);
    QCOMPARE(story->title, u"One"_s);
    QCOMPARE(story->places.size(), size_t(2));
    QCOMPARE(story->places[1].before, u"The quay.  Another "_s);
    QCOMPARE(story->places[1].after, u" and more."_s);
    QCOMPARE(story->places[1].replacement, u"pier"_s);
}

void TestReplaceAll::replacesAndPutsBack()
{
    desk::Desk desk = open();
    const auto one = desk.newStory({.headline = u"One"_s}, u"A quay, a quay, a quay."_s);
    const auto two = desk.newStory({.headline = u"Two"_s}, u"quay"_s);
    auto found = desk::findInStories(desk, {{u"quay"_s}, u"pier"_s});
    for (desk::FoundStory &story : *found) {
        if (story.id == one->id)
            story.places.erase(story.places.begin() + 1); // a person unticked it
    }
    const size_t before = desk.revisions(one->id)->size();
    const auto replaced = desk::replaceInStories(desk, *found);
    QCOMPARE(replaced.size(), size_t(2));
    QCOMPARE(bodyOf(desk, one->id), u"A pier, a quay, a pier."_s);
    QCOMPARE(bodyOf(desk, two->id), u"pier"_s);
    QCOMPARE(desk.revisions(one->id)->size(), before + 1);
    auto changed = *desk.article(two->id);
    changed.body = u"pier and more"_s;
    QVERIFY(desk.save(changed, u"save"_s));
    const auto back = desk::putBack(desk, replaced);
    QCOMPARE(bodyOf(desk, one->id), u"A quay, a quay, a quay."_s);
    QCOMPARE(bodyOf(desk, two->id), u"pier and more"_s); // written in since: not put away
    QCOMPARE(std::ranges::count(back, desk::Refusal::Changed, &desk::ReplacedStory::refusal), 1);
}

void TestReplaceAll::capitalsAndGroups()
{
    desk::Desk desk = open();
    const auto one = desk.newStory({}, u"Quay wall and QUAY WALL, quay wall."_s);
    const desk::ReplaceOrder order{{u"(quay) (wall)"_s, false, false, true}, u"\\2 of the \\1"_s, true};
    const auto replaced = desk::replaceInStories(desk, *desk::findInStories(desk, order));
    QCOMPARE(replaced.front().count, 3);
    QCOMPARE(bodyOf(desk, one->id), u"Wall of the Quay and WALL OF THE QUAY, wall of the quay."_s);
}

void TestReplaceAll::leavesWhatIsNotToBeChanged_data()
{
    QTest::addColumn<desk::Refusal>("refusal");
    QTest::newRow("published") << desk::Refusal::Closed;
    QTest::newRow("approved") << desk::Refusal::Approved;
}

/// Of the sample, which has stories in all states.
void TestReplaceAll::leavesWhatIsNotToBeChanged()
{
    QFETCH(desk::Refusal, refusal);
    desk::Desk desk = open();
    QVERIFY(desk.loadSample());
    const auto found = desk::findInStories(desk, {{u"the"_s, false, true}, u"THE"_s});
    const auto story = std::ranges::find(*found, refusal, &desk::FoundStory::refusal);
    QVERIFY(story != found->end());
    const QString before = bodyOf(desk, story->id);
    const auto replaced = desk::replaceInStories(desk, {*story});
    QCOMPARE(replaced.front().refusal, refusal);
    QCOMPARE(replaced.front().count, 0);
    QCOMPARE(bodyOf(desk, story->id), before);
}

void TestReplaceAll::leavesWhatAnotherWindowHas()
{
    desk::Desk desk = open();
    desk::Desk other = open();
    const auto one = desk.newStory({}, u"A quay."_s);
    const auto two = desk.newStory({}, u"The quay."_s);
    other.leases().setHolder(u"another window"_s);
    QVERIFY(other.leases().take(one->id, u"Okafor"_s, false));
    const auto replaced = desk::replaceInStories(desk, *desk::findInStories(desk, {{u"quay"_s}, u"pier"_s}));
    QCOMPARE(std::ranges::count(replaced, desk::Refusal::Held, &desk::ReplacedStory::refusal), 1);
    QCOMPARE(bodyOf(desk, one->id), u"A quay."_s);
    QCOMPARE(bodyOf(desk, two->id), u"The pier."_s);
}

void TestReplaceAll::annotationsGoAlong()
{
    desk::Desk desk = open();
    auto one = *desk.newStory({}, u"The quay is old, said “not so,” she."_s);
    story::Attribution claim;
    claim.id = story::AttributionId::create();
    claim.content = {text::makeAnchor(one.body, {22, 31})};
    one.attributions = {claim};
    QVERIFY(desk.save(one, u"save"_s));
    QCOMPARE(desk::replaceInStories(desk, *desk::findInStories(desk, {{u"quay"_s}, u"harbour wall"_s}))
                 .front()
                 .count,
             1);
    const auto after = *desk.article(one.id);
    const text::Anchor &anchor = after.attributions.front().content.front();
    QVERIFY(!anchor.orphaned);
    QCOMPARE(after.body.sliced(anchor.range.begin, anchor.range.length()), one.body.sliced(22, 9));
}

void TestReplaceAll::isStopped()
{
    desk::Desk desk = open();
    for (int i = 0; i < 5; ++i)
        QVERIFY(desk.newStory({.slug = u"s%1"_s.arg(i)}, u"quay"_s));
    const base::CancelToken token;
    const auto found = desk::findInStories(desk, {{u"quay"_s}, u"pier"_s}, token, [&](int count) {
        if (count == 2)
            token.cancel();
    });
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
    const base::CancelToken other;
    const auto all = desk::findInStories(desk, {{u"quay"_s}, u"pier"_s});
    const auto replaced = desk::replaceInStories(desk, *all, other, [&](int count) {
        if (count == 2)
            other.cancel();
    });
    QCOMPARE(replaced.size(), size_t(2)); // what is done stays done, and is told
}

void TestReplaceAll::patternThatIsNoneIsRefused()
{
    desk::Desk desk = open();
    QVERIFY(desk.newStory({}, u"quay"_s));
    const auto found = desk::findInStories(desk, {{u"(a"_s, false, false, true}, u"b"_s});
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestReplaceAll)
#include "tst_replaceall.moc"
