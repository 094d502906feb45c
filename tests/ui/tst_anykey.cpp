// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fulldisk.h"
#include "tests/ui/walker.h"
#include "ui/commands/registry.h"
#include "ui/editor/storyeditor.h"
#include "ui/stories/storiespane.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// Whatever is pressed, no word is lost and nothing breaks. GALLEY_SEED begins another walk, GALLEY_STEPS
/// makes it longer.
class TestAnyKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_visit.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void nothingBreaks_data();
    void nothingBreaks();
    void whatIsReadIsNotChanged_data();
    void whatIsReadIsNotChanged();
    void whatACommandDoesIsTakenBack();

private:
    void runAll(const story::ArticleId &id, const std::function<void(const QString &)> &then);
    const desk::OpenStory *openOne(story::State state);

    std::unique_ptr<Visit> m_visit;
};

void TestAnyKey::nothingBreaks_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<bool>("diskFills");
    const int seed = qEnvironmentVariableIntValue("GALLEY_SEED");
    QTest::newRow("sample") << seed + 1 << false << false << false;
    QTest::newRow("empty newsroom") << seed + 2 << true << false << false;
    QTest::newRow("right to left, large letters") << seed + 3 << false << true << false;
    QTest::newRow("a disk that fills up") << seed + 4 << false << false << true;
}

void TestAnyKey::nothingBreaks()
{
    QFETCH(int, seed);
    QFETCH(bool, isEmpty);
    QFETCH(bool, isMirrored);
    QFETCH(bool, diskFills);
    QTest::failOnWarning(QRegularExpression(u"^Q[A-Z]\\w+::"_s));
    Walker walker(seed);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_visit = std::make_unique<Visit>(isEmpty ? Visit::Stock::Empty : Visit::Stock::Sample,
                                      Theme::Choice::Light, isMirrored ? 180 : 100);
    const int steps = std::max(400, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    std::unique_ptr<FullDisk> disk;
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        if (diskFills && walker.number(30) == 0)
            disk = disk ? nullptr : std::make_unique<FullDisk>();
        walker.step(*m_visit);
    }
    disk.reset();
    if (QTest::currentTestFailed())
        return;
    m_visit->leave();
    m_visit->run(u"story.save"_s);
    const desk::OpenStory *story = m_visit->window().openedStory();
    if (story && !story->isHeld()) {
        QVERIFY(QTest::qWaitFor([&] { return story->isSaved(); }));
        QCOMPARE(m_visit->newsroom().desk.article(story->article().id)->body, story->body());
    }
    const auto stored = m_visit->newsroom().openStore();
    QCOMPARE((*stored)->verify()->faults, QStringList());
}

/// Runs every command in that story, on selected words, with its dialog answered by Enter; then asks.
void TestAnyKey::runAll(const story::ArticleId &id, const std::function<void(const QString &)> &then)
{
    MainWindow &window = m_visit->window();
    auto *editor = window.findChild<StoryEditor *>();
    Walker patience(0);
    for (const auto &entry : window.commands().entries()) {
        if (entry.command.id == "window.quit"_L1)
            continue;
        patience.watch(*m_visit);
        QGuiApplication::clipboard()->setText(u"Words from elsewhere."_s);
        editor->goTo({40, 60});
        editor->setFocus();
        m_visit->run(entry.command.id);
        QTest::qWait(1);
        if (QWidget *dialog = QApplication::activeModalWidget(); dialog && !Walker::leadsOut(*dialog))
            QTest::keyClick(dialog, Qt::Key_Return);
        m_visit->leave();
        if (!window.openedStory() || window.openedStory()->article().id != id)
            window.openStory(id.toString());
        then(entry.command.id);
        if (QTest::currentTestFailed())
            return;
    }
}

/// The first of the sample's stories in that state, opened.
const desk::OpenStory *TestAnyKey::openOne(story::State state)
{
    m_visit = std::make_unique<Visit>();
    for (const store::StorySummary &one : m_visit->window().findChild<StoriesPane *>()->model().stories()) {
        if (one.state != state)
            continue;
        m_visit->window().openStory(one.id.toString());
        return m_visit->window().openedStory();
    }
    return nullptr;
}

void TestAnyKey::whatIsReadIsNotChanged_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("published") << int(story::State::Published) << false;
    QTest::newRow("written by somebody else") << int(story::State::Drafting) << true;
}

void TestAnyKey::whatIsReadIsNotChanged()
{
    QFETCH(int, state);
    QFETCH(bool, isHeld);
    const desk::OpenStory *read = openOne(story::State(state));
    QVERIFY(read);
    const story::Article before = read->article();
    const auto others = m_visit->newsroom().openStore().value();
    if (isHeld) {
        m_visit->openStory(u"winter-ferry"_s);
        others->leases().setHolder(u"another window"_s);
        QVERIFY(others->leases().take(before.id, u"Aalto"_s, true));
        m_visit->window().openStory(before.id.toString());
    }
    QVERIFY(!m_visit->window().openedStory()->isEditable());
    runAll(before.id, [&](const QString &command) {
        const desk::OpenStory &story = *m_visit->window().openedStory();
        if (story.isEditable()) // it has been taken back, or over: a step of its own, which is recorded
            return;
        const QString shown = m_visit->window().findChild<StoryEditor *>()->toPlainText();
        QVERIFY2(story.body() == before.body && shown == before.body, qPrintable(command));
        QVERIFY2(story.fields() == before.fields, qPrintable(command));
        QVERIFY2(story.article().attributions == before.attributions, qPrintable(command));
    });
}

/// Whatever it did to text, fields or attributions.
void TestAnyKey::whatACommandDoesIsTakenBack()
{
    const desk::OpenStory *draft = openOne(story::State::Drafting);
    QVERIFY(draft && draft->isEditable());
    const story::ArticleId id = draft->article().id;
    story::Article before = draft->article();
    int changes = 0;
    const auto isAsBefore = [&] {
        const story::Article &now = m_visit->window().openedStory()->article();
        return now.body == before.body && now.fields == before.fields
               && now.attributions.size() == before.attributions.size();
    };
    runAll(id, [&](const QString &command) {
        if (isAsBefore())
            return;
        ++changes;
        for (int step = 0; step < 8 && !isAsBefore(); ++step)
            m_visit->run(u"edit.undo"_s);
        QVERIFY2(isAsBefore(), qPrintable(command));
    });
    QVERIFY(changes > 15);
}

QTEST_MAIN(TestAnyKey)
#include "tst_anykey.moc"
