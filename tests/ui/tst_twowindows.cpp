// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/newsroom.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
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
    void theSecondWritesWhenTheFirstLeaves();
    void takenOverWithoutLoss();
    void handedOverWhenAsked();
    void aProgramIsRefused();
    void leavingKeepsWhatCameTooLate();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Seat> m_lind, m_aalto;
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
    QTRY_COMPARE_WITH_TIMEOUT(m_aalto->body(), u"At noon. The quay was empty."_s, 8s);
    QVERIFY(m_aalto->editor().isReadOnly());
    desk::AnnotationChanges note;
    note.notes.push_back({std::nullopt, story::Note{.id = story::NoteId::create(), .text = u"Who?"_s}});
    m_aalto->window.openedStory()->change(note);
    QVERIFY(m_aalto->window.openedStory()->article().notes.empty());
}

void TestTwoWindows::theSecondWritesWhenTheFirstLeaves()
{
    m_lind->type(u"At noon. "_s);
    m_lind.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_aalto->editor().isReadOnly(), 8s);
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
    QTRY_VERIFY_WITH_TIMEOUT(m_lind->editor().isReadOnly(), 8s);
    QVERIFY2(m_lind->message().startsWith(u"Aalto has taken"), qPrintable(m_lind->message()));
    QVERIFY2(m_lind->message().contains(u"versions"), qPrintable(m_lind->message()));
    QTRY_COMPARE_WITH_TIMEOUT(m_lind->body(), u"Today. At noon. The quay was empty."_s, 8s);
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
