// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "tests/core/store/laptop.h"
#include "tests/support/postgresserver.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// Somebody's machine: a copy of the newsroom, its line to the server, and a window.
struct Seat
{
    Seat(const QString &server, const QString &name)
        : openStore([path = folder.filePath(u"newsroom.sqlite"_s), name] {
            auto opened = store::openStore(path);
            (*opened)->leases().setHolder(u"window of "_s + name);
            return opened;
        })
        , desk(std::move(*openStore()), name)
        , saves(openStore, name)
        , link([path = folder.filePath(u"newsroom.sqlite"_s), server, name] {
            return store::openReplica(path, server, name);
        })
        , settings(folder.filePath(u"settings.ini"_s))
    {
        Session session{desk, saves, settings, openStore};
        session.link = &link;
        window = std::make_unique<MainWindow>(session);
        window->resize(1200, 800);
        window->show();
    }

    StoryEditor &editor() const { return *window->findChild<StoryEditor *>(); }
    QString message() const { return window->findChild<MessageBar *>()->text(); }
    QString status() const
    {
        QStringList all;
        for (const QLabel *label : window->findChild<StatusLine *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u" | "_s);
    }
    void type(const QString &words) const { editor().textCursor().insertText(words); }
    void press(const QString &words) const
    {
        for (QPushButton *button : window->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (button->text() == words)
                button->click();
        }
    }

    QTemporaryDir folder;
    store::StoreFactory openStore;
    desk::Desk desk;
    desk::SaveQueue saves;
    desk::NewsroomLink link;
    settings::Settings settings;
    std::unique_ptr<MainWindow> window;
};

/// A server that lets nobody in without the right password.
class LockedReplica : public store::Replica
{
public:
    store::Exchange exchange() override
    {
        store::Exchange all;
        all.state.isConnected = m_password == u"right"_s;
        all.state.wantsPassword = !all.state.isConnected;
        all.state.trouble = u"no password"_s;
        return all;
    }
    void wait(int) override { QThread::msleep(5); }
    void wake() override { }
    void breakOff() override { }
    void allowMassChange() override { }
    void setPassword(const QString &password) override { m_password = password; }

private:
    QString m_password;
};

/// The longest time in which the window's thread did not come round.
class LongestPause
{
public:
    LongestPause()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

}

/// Two people on two machines, one newsroom on a server.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyringIsAskedFirst_data();
    void theKeyringIsAskedFirst();
    void removedWhileItIsOpen();
    void initTestCase();
    void init();
    void cleanup();
    void whoWritesIsShown();
    void wordsArriveWhileReading();
    void handedOverOnRequest();
    void goesOnWithoutAServer();
    void othersWordsComeIntoWhatIsWritten_data();
    void othersWordsComeIntoWhatIsWritten();

private:
    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_uri;
    std::unique_ptr<Seat> m_mara, m_lind;
    story::ArticleId m_id;
};

void TestSharing::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
}

void TestSharing::init()
{
    m_uri = m_server->uri(m_server->createDatabase());
    const story::Article quay{.id = story::ArticleId::create(),
                              .fields = {.slug = u"quay"_s, .headline = u"The quay"_s},
                              .body = u"The quay was empty."_s};
    QVERIFY(store::openStore(m_uri).value()->articles().save(quay, u"Mara"_s, u"save"_s));
    m_id = quay.id;
    m_mara = std::make_unique<Seat>(m_uri, u"Mara"_s);
    m_lind = std::make_unique<Seat>(m_uri, u"Lind"_s);
    QTRY_VERIFY(m_mara->desk.article(m_id) && m_lind->desk.article(m_id));
    m_mara->window->openStory(m_id.toString());
    const auto copy = store::Connection::open(m_lind->folder.filePath(u"newsroom.sqlite"_s)).value();
    const auto writer = [&copy] {
        store::Statement query(*copy, "SELECT person FROM lease"_L1);
        return query.run() && query.next() ? query.text(0) : QString();
    };
    QTRY_COMPARE(writer(), u"Mara"_s);
    m_lind->window->openStory(m_id.toString());
}

void TestSharing::cleanup()
{
    m_mara.reset();
    m_lind.reset();
}

void TestSharing::whoWritesIsShown()
{
    QVERIFY(!m_mara->editor().isReadOnly());
    QVERIFY(m_lind->editor().isReadOnly());
    QVERIFY2(m_lind->message().startsWith(u"Mara is writing"_s), qPrintable(m_lind->message()));
    QTRY_VERIFY2(m_lind->status().contains(u"On the server"_s), qPrintable(m_lind->status()));
}

void TestSharing::wordsArriveWhileReading()
{
    m_mara->type(u"At noon. "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_lind->window->openedStory()->body(), u"At noon. The quay was empty."_s,
                              10'000);
}

void TestSharing::handedOverOnRequest()
{
    m_mara->type(u"At noon. "_s);
    m_lind->press(u"&Ask for It"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_mara->message().contains(u"Lind would like to write"_s),
                              qPrintable(m_mara->message()), 10'000);
    m_mara->press(u"&Hand Over"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lind->editor().isReadOnly(), 10'000);
    QVERIFY(m_mara->editor().isReadOnly());
    QCOMPARE(m_lind->window->openedStory()->body(), u"At noon. The quay was empty."_s);
}

void TestSharing::goesOnWithoutAServer()
{
    QTRY_VERIFY(m_mara->status().contains(u"On the server"_s));
    const LongestPause pause;
    m_server->strike();
    for (int i = 0; i < 20; ++i) {
        m_mara->type(u"More. "_s);
        QTest::qWait(50);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(m_mara->status().contains(u"not on the server since"_s),
                              qPrintable(m_mara->status()), 10'000);
    QVERIFY(!m_mara->editor().isReadOnly());
    const qint64 longest = pause.longest();
    m_server->kill();
    m_server->start();
    m_mara->link.exchangeNow();
    QTRY_VERIFY2_WITH_TIMEOUT(m_mara->status().contains(u"On the server"_s), qPrintable(m_mara->status()),
                              20'000);
    m_lind->link.exchangeNow();
    QTRY_VERIFY2_WITH_TIMEOUT(m_lind->window->openedStory()->body().startsWith(u"More. More."_s),
                              qPrintable(m_lind->window->openedStory()->body() + u" / "_s + m_lind->status()
                                         + u" / "_s + m_lind->message() + u" / "_s + m_mara->message()),
                              20'000);
    qInfo("the window came round after %lld ms at the latest", longest);
}

void TestSharing::othersWordsComeIntoWhatIsWritten_data()
{
    QTest::addColumn<bool>("isTyping");
    QTest::newRow("while nobody types") << false;
    QTest::newRow("while somebody types") << true;
}

/// Aalto was without the server, wrote into the story that Mara has open, and comes back again and again.
void TestSharing::othersWordsComeIntoWhatIsWritten()
{
    QFETCH(const bool, isTyping);
    m_lind.reset();
    tests::Laptop aalto(m_uri, u"Aalto"_s);
    aalto.exchange();
    const auto copy = store::Connection::open(aalto.path()).value();
    m_mara->editor().moveCursor(QTextCursor::End);
    QStringList typed;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(copy->execute(u"UPDATE lease SET until = 0"_s)); // by now, without the server
        story::Article theirs = aalto.store().articles().load(m_id).value();
        theirs.body.prepend(u"theirs%1 "_s.arg(i));
        aalto.save(theirs);
        for (int key = 0; key < 20 && isTyping; ++key) {
            if (key == 5)
                aalto.exchange();
            typed << u"mine%1"_s.arg(typed.size());
            m_mara->type(u' ' + typed.last());
            QTest::qWait(10);
        }
        aalto.exchange();
        QTRY_VERIFY_WITH_TIMEOUT(m_mara->editor().toPlainText().contains(u"theirs%1 "_s.arg(i)), 10'000);
    }
    m_mara->type(u" and that is all."_s);
    const QString text = m_mara->editor().toPlainText();
    QVERIFY2(text.endsWith(u"The quay was empty."_s + (isTyping ? u' ' + typed.join(u' ') : QString())
                           + u" and that is all."_s),
             qPrintable(text));
    QTRY_COMPARE_WITH_TIMEOUT((aalto.exchange(), aalto.body(m_id)), m_mara->editor().toPlainText(), 10'000);
}

void TestSharing::removedWhileItIsOpen()
{
    m_mara.reset();
    tests::Laptop aalto(m_uri, u"Aalto"_s);
    aalto.exchange();
    QTRY_VERIFY(!m_lind->window->openedStory()->isHeld());
    const auto copy = store::Connection::open(aalto.path()).value();
    QVERIFY(copy->execute(u"UPDATE lease SET until = 0"_s)); // the other window's time is over, here
    QVERIFY(aalto.store().articles().remove(m_id));
    aalto.exchange();
    QTRY_VERIFY_WITH_TIMEOUT(!m_lind->window->openedStory(), 10'000);
    QVERIFY2(m_lind->message().contains(u"somebody has removed it"_s), qPrintable(m_lind->message()));
    m_lind->window->newStory(); // the window goes on
    QVERIFY(m_lind->window->openedStory());
}

void TestSharing::theKeyringIsAskedFirst_data()
{
    QTest::addColumn<bool>("hasKeyring");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QString>("keptAfter");
    QTest::newRow("it has the password") << true << u"right"_s << false << false << u"right"_s;
    QTest::newRow("it has an old one") << true << u"old"_s << true << true << u"right"_s;
    QTest::newRow("it has none") << true << QString() << true << true << u"right"_s;
    QTest::newRow("and is to have none") << true << QString() << true << false << QString();
    QTest::newRow("there is none") << false << QString() << true << false << QString();
}

void TestSharing::theKeyringIsAskedFirst()
{
    QFETCH(const bool, hasKeyring);
    QFETCH(QString, kept);
    QFETCH(const bool, isAsked);
    QFETCH(const bool, keeps);
    QFETCH(const QString, keptAfter);
    const QTemporaryDir folder;
    const store::StoreFactory openStore
        = [path = folder.filePath(u"newsroom.sqlite"_s)] { return store::openStore(path); };
    desk::Desk desk(std::move(*openStore()), u"Mara"_s);
    desk::SaveQueue saves(openStore, u"Mara"_s);
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    desk::NewsroomLink link([] { return std::make_unique<LockedReplica>(); });
    Session session{desk, saves, settings, openStore};
    session.link = &link;
    session.server = u"postgresql://mara@server/newsroom"_s;
    int looks = 0;
    session.keyring.isThere = [&] {
        ++looks;
        return hasKeyring;
    };
    session.keyring.read = [&kept](const QString &, const auto &then) { then(kept); };
    session.keyring.write = [&](const QString &server, const QString &password, const auto &then) {
        QCOMPARE(server, session.server);
        kept = password;
        then({});
    };
    MainWindow window(session);
    window.show();
    QCOMPARE(looks, 0); // a desktop that does not answer keeps no window from opening
    const auto *messages = window.findChild<MessageBar *>();
    if (isAsked) {
        QTRY_VERIFY(messages->text().contains(u"wants your password"_s));
        QTest::mouseClick(messages->findChild<QPushButton *>(), Qt::LeftButton);
        auto *dialog = window.findChild<PasswordDialog *>();
        QVERIFY(dialog);
        auto *keep = dialog->findChild<QCheckBox *>();
        QCOMPARE(keep->isVisible(), hasKeyring);
        keep->setChecked(keeps);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"right"_s);
        dialog->accept();
    }
    QTRY_VERIFY(link.state().isConnected);
    QTRY_COMPARE(kept, keptAfter);
}

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
