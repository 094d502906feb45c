// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/notes.h"
#include "tests/ui/newsroom.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notes/notespane.h"
#include "ui/widgets/growingfield.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// A window with all that a program of its own would have.
struct Seat
{
    Seat(const QString &path, const QString &name)
        : openStore([path, name] {
            auto opened = store::openStore(path);
            (*opened)->leases().setHolder(u"window of "_s + name);
            return opened;
        })
        , desk(std::move(*openStore()), name)
        , saves(openStore, name)
        , settings(path + name + u".ini"_s)
        , window({desk, saves, settings, openStore})
    {
        window.resize(1200, 800);
        window.show();
    }

    StoryEditor &editor() { return *window.findChild<StoryEditor *>(); }
    QString message() { return window.findChild<MessageBar *>()->text(); }
    QString body() { return window.openedStory()->body(); }
    void type(const QString &words) { editor().textCursor().insertText(words); }
    void note(const desk::NoteTarget &target, const QString &words)
    {
        desk::OpenStory &story = *window.openedStory();
        story.change({.notes = {desk::newNote(story.article(), target, words, desk.person())}});
    }
    void takeOver()
    {
        press(u"&Ask for It"_s); // nobody answers
        press(u"Take &Over"_s);
    }
    void press(const QString &words)
    {
        for (QPushButton *button : window.findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (button->text() == words)
                button->click();
        }
    }

    store::StoreFactory openStore;
    desk::Desk desk;
    desk::SaveQueue saves;
    settings::Settings settings;
    MainWindow window;
};

}

/// Two people, one newsroom, one story.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondReads();
    void whoReadsIsShown();
    void theSecondNotes();
    void notesOfWhoeverReadsOutliveTheWriter_data();
    void notesOfWhoeverReadsOutliveTheWriter();
    void aHalfWrittenNoteStays();
    void theSecondWritesWhenTheFirstLeaves();
    void takenOverWithoutLoss();
    void handedOverWhenAsked();
    void theQuestionGoesWithItsStory();
    void aProgramIsRefused();
    void leavingKeepsWhatCameTooLate();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Seat> m_lind, m_aalto;
    static QString readersShown(Seat &seat)
    {
        for (const QLabel *label : seat.window.findChildren<QLabel *>()) {
            if (label->accessibleName() == "Who reads this story"_L1)
                return label->isVisible() ? label->text() : QString();
        }
        return u"no such label"_s;
    }
    story::ArticleId m_id;
};

void TestTwoWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"newsroom.sqlite"_s);
    m_lind = std::make_unique<Seat>(path, u"Lind"_s);
    m_id = m_lind->desk.newStory({.headline = u"Quay"_s}, u"The quay was empty."_s)->id;
    m_aalto = std::make_unique<Seat>(path, u"Aalto"_s);
    m_lind->window.openStory(m_id.toString());
    m_aalto->window.openStory(m_id.toString());
}

void TestTwoWindows::cleanup()
{
    m_aalto.reset();
    m_lind.reset();
}

void TestTwoWindows::theSecondReads()
{
    QVERIFY(!m_lind->editor().isReadOnly());
    QVERIFY(m_lind->message().isEmpty());
    QVERIFY(m_aalto->editor().isReadOnly());
    QVERIFY2(m_aalto->message().startsWith(u"Lind is writing"), qPrintable(m_aalto->message()));
    m_lind->type(u"At noon. "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_aalto->body(), u"At noon. The quay was empty."_s, 8'000);
    QVERIFY(m_aalto->editor().isReadOnly());
    desk::AnnotationChanges asked;
    asked.replyRequests.push_back({std::nullopt, story::ReplyRequest{.id = story::ReplyRequestId::create()}});
    m_aalto->window.openedStory()->change(asked);
    QVERIFY(m_aalto->window.openedStory()->article().replyRequests.empty());
}

void TestTwoWindows::whoReadsIsShown()
{
    const auto shown = [this] { return readersShown(*m_lind); };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Aalto reads along"_s, 8'000);
    auto vann = std::make_unique<Seat>(m_folder->filePath(u"newsroom.sqlite"_s), u"Vann"_s);
    vann->window.openStory(m_id.toString());
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"2 people read along"_s, 8'000);
    QTRY_COMPARE_WITH_TIMEOUT(readersShown(*m_aalto), u"Vann reads along"_s, 8'000);
    vann.reset();
    m_aalto->window.openStory(m_aalto->desk.newStory({.headline = u"Ferry"_s}, {})->id.toString());
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QString(), 8'000);
}

void TestTwoWindows::theSecondNotes()
{
    m_lind->type(u"At noon. "_s);
    m_aalto->note({.range = {13, 18}}, u"Which?"_s); // on "empty" or not: Lind's words may be here by now
    const story::Note note = m_aalto->window.openedStory()->article().notes.front();
    const QString words = note.anchor->exact;
    const auto notes = [](Seat &seat) { return seat.window.openedStory()->article().notes; };
    QTRY_COMPARE_WITH_TIMEOUT(notes(*m_lind).size(), 1u, 8'000);
    QVERIFY2(m_lind->message().startsWith(u"Aalto has changed the notes"), qPrintable(m_lind->message()));
    const base::TextRange range = notes(*m_lind).front().anchor->range;
    QCOMPARE(m_lind->body().sliced(range.begin, range.length()), words);
    QTRY_COMPARE(m_lind->desk.article(m_id)->notes.size(), 1u);
    QVERIFY(m_lind->desk.noteSteps(m_id)->empty());
    m_lind->editor().undo(); // of what Lind did, not of what came
    QCOMPARE(m_lind->body(), u"The quay was empty."_s);
    QCOMPARE(notes(*m_lind).size(), 1u);
    // Both answer at once.
    m_lind->window.openedStory()->change({.notes = {desk::replied(note, u"The old one."_s, u"Lind"_s)}});
    m_aalto->window.openedStory()->change({.notes = {desk::resolved(note, u"Aalto"_s)}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_lind->desk.article(m_id)->notes.front().isOpen(), 8'000);
    QCOMPARE(m_lind->desk.article(m_id)->notes.front().replies.size(), 1u);
    QTRY_COMPARE_WITH_TIMEOUT(notes(*m_aalto), notes(*m_lind), 8'000);
    QVERIFY(m_aalto->editor().isReadOnly());
}

void TestTwoWindows::notesOfWhoeverReadsOutliveTheWriter()
{
    QFETCH(const bool, isReaderGone);
    m_aalto->note({}, u"Hold this."_s);
    if (isReaderGone)
        m_aalto.reset();
    m_lind.reset(); // never saw it
    if (isReaderGone)
        m_aalto = std::make_unique<Seat>(m_folder->filePath(u"newsroom.sqlite"_s), u"Aalto"_s);
    const auto notes = [this] { return m_aalto->desk.article(m_id)->notes; };
    QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1u, 8'000);
    QCOMPARE(notes().front().text, u"Hold this."_s);
    QVERIFY(m_aalto->desk.noteSteps(m_id)->empty());
}

void TestTwoWindows::notesOfWhoeverReadsOutliveTheWriter_data()
{
    QTest::addColumn<bool>("isReaderGone");
    QTest::newRow("reading on") << false;
    QTest::newRow("gone too, and back later") << true;
}

/// The story is read anew with each save: what is half written stays, on its words.
void TestTwoWindows::aHalfWrittenNoteStays()
{
    auto *pane = m_aalto->window.findChild<NotesPane *>();
    auto *field = pane->findChild<GrowingField *>();
    pane->startNote({.range = {13, 18}});
    m_aalto->window.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Is it rea"_s);
    m_lind->type(u"At noon. "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_aalto->body(), u"At noon. The quay was empty."_s, 8'000);
    QCOMPARE(field->text(), u"Is it rea"_s);
    QVERIFY(field->isVisible());
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"lly?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_aalto->editor().hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(m_lind->window.openedStory()->article().notes.size(), 1u, 8'000);
    const story::Note note = m_lind->window.openedStory()->article().notes.front();
    QCOMPARE(note.text, u"Is it really?"_s);
    QCOMPARE(note.anchor->exact, u"empty"_s);
}

void TestTwoWindows::theSecondWritesWhenTheFirstLeaves()
{
    m_lind->type(u"At noon. "_s);
    m_lind.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_aalto->editor().isReadOnly(), 8'000);
    QCOMPARE(m_aalto->body(), u"At noon. The quay was empty."_s);
    m_aalto->type(u"Today. "_s);
    QTRY_VERIFY(m_aalto->window.openedStory()->isSaved());
    QCOMPARE(m_aalto->desk.article(m_id)->body, u"Today. At noon. The quay was empty."_s);
}

/// The first one's last words are not on the disk when it is taken over: both texts are there afterwards.
void TestTwoWindows::takenOverWithoutLoss()
{
    m_lind->type(u"At noon. "_s);
    QTRY_VERIFY(m_lind->window.openedStory()->isSaved());
    m_lind->type(u"Yesterday. "_s);
    m_aalto->takeOver();
    QVERIFY(!m_aalto->editor().isReadOnly());
    QCOMPARE(m_aalto->body(), u"At noon. The quay was empty."_s);
    m_aalto->editor().moveCursor(QTextCursor::Start);
    m_aalto->type(u"Today. "_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_lind->editor().isReadOnly(), 8'000);
    QVERIFY2(m_lind->message().startsWith(u"Aalto has taken"), qPrintable(m_lind->message()));
    QVERIFY2(m_lind->message().contains(u"versions"), qPrintable(m_lind->message()));
    QTRY_COMPARE_WITH_TIMEOUT(m_lind->body(), u"Today. At noon. The quay was empty."_s, 8'000);
    QStringList bodies;
    const auto versions = m_lind->desk.revisions(m_id);
    for (const store::Revision &one : *versions)
        bodies << m_lind->desk.revision(one.id)->body;
    QVERIFY2(bodies.contains(u"At noon. Yesterday. The quay was empty."_s),
             qPrintable(bodies.join(u" / "_s)));
    QTRY_COMPARE(m_aalto->desk.article(m_id)->body, u"Today. At noon. The quay was empty."_s);
}

void TestTwoWindows::handedOverWhenAsked()
{
    m_aalto->window.openStory(m_id.toString());
    m_lind->type(u"Last words. "_s);
    m_aalto->press(u"&Ask for It"_s);
    QVERIFY2(m_aalto->message().contains(u"was asked"_s), qPrintable(m_aalto->message()));
    QTRY_VERIFY_WITH_TIMEOUT(m_lind->message().contains(u"would like to write"_s), 30'000);
    m_lind->press(u"&Hand Over"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_aalto->editor().isReadOnly(), 10'000);
    QVERIFY(m_aalto->body().contains(u"Last words."_s));
    QVERIFY(m_lind->editor().isReadOnly());
}

/// What was asked for is not what is open by now.
void TestTwoWindows::theQuestionGoesWithItsStory()
{
    m_aalto->press(u"&Ask for It"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_lind->message().contains(u"would like to write"_s), 30'000);
    const auto other = m_lind->desk.newStory({.headline = u"Pier"_s}, u"The pier was full."_s);
    m_lind->window.openStory(other->id.toString());
    QCOMPARE(m_lind->message(), QString());
    m_lind->press(u"&Hand Over"_s); // the button is there, out of sight
    QVERIFY(!m_lind->editor().isReadOnly());
    m_lind->type(u"At noon. "_s);
    QTRY_COMPARE(m_lind->desk.article(other->id)->body, u"At noon. The pier was full."_s);
}

void TestTwoWindows::aProgramIsRefused()
{
    desk::Desk program(*store::openStore(m_folder->filePath(u"newsroom.sqlite"_s)), u"Vann"_s);
    story::Article article = *program.article(m_id);
    article.body = u"Something else."_s;
    const auto refused = program.save(article, u"save"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
    m_lind->type(u"At noon. "_s);
    QTRY_COMPARE(m_lind->desk.article(m_id)->body, u"At noon. The quay was empty."_s);
}

void TestTwoWindows::leavingKeepsWhatCameTooLate()
{
    m_lind->type(u"At noon. "_s);
    m_aalto->takeOver();
    QVERIFY(m_lind->window.close()); // before it could save, and before it heard
    QStringList bodies;
    const auto versions = m_aalto->desk.revisions(m_id);
    for (const store::Revision &one : *versions)
        bodies << m_aalto->desk.revision(one.id)->body;
    QVERIFY(bodies.contains(u"At noon. The quay was empty."_s));
    QCOMPARE(m_aalto->desk.article(m_id)->body, u"The quay was empty."_s);
}

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
