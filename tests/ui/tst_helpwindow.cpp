// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingspane.h"
#include "ui/help/helphtml.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow/helpkey.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsbook.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// The help as it comes with the program, in the window it is of.
class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyNameOnAPageIsReal_data();
    void everyNameOnAPageIsReal();
    void everyPictureIsUsed();
    void everyPlaceHasAPage();
    void keysAreThoseOfNow();
    void helpKeyOpensThePageOfThePlace();
    void helpKeyWorksInDialogs();
    void searchLeadsToThePage();
    void theWayBackIsKept();
    void commandsRunFromThePage();
    void everyControlHasAName();

private:
    HelpWindow *help() const;
    HelpView *view() const { return help()->findChild<HelpView *>(); }

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelpWindow::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_newsroom.reset();
    QVERIFY(!help());
}

HelpWindow *TestHelpWindow::help() const
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<HelpWindow *>(one))
            return window;
    }
    return nullptr;
}

void TestHelpWindow::everyNameOnAPageIsReal_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QDir(u":/galley/help"_s).entryList(QDir::Dirs)) {
        if (language != "pictures"_L1)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestHelpWindow::everyNameOnAPageIsReal()
{
    QFETCH(QString, language);
    static const QRegularExpression key(u"\\{key:([^}]*)\\}"_s);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const HelpBook book(language);
    m_window->showSettings({});
    const SettingsBook &set = m_window->findChild<SettingsPage *>()->book();
    QStringList faults;
    int names = 0;
    for (const QString &page : book.contents()) {
        const QString text = book.text(page);
        for (const auto &found : key.globalMatch(text)) {
            ++names;
            if (!m_window->commands().action(found.captured(1)))
                faults << page + u": no command "_s + found.captured(1);
        }
        for (const auto &found : link.globalMatch(text)) {
            ++names;
            const QString target = found.captured(1);
            const QString name = target.section(u':', 1);
            const bool isReal
                = target.startsWith("command:"_L1)   ? m_window->commands().action(name) != nullptr
                  : target.startsWith("setting:"_L1) ? set.find(name) != nullptr
                  : target.endsWith(".png"_L1)       ? QFile::exists(u":/galley/help/"_s + target)
                  : target == u"https://…"_s         ? true // an example of markup
                                             : target.endsWith(".md"_L1) && book.has(target.chopped(3));
            if (!isReal)
                faults << page + u": nothing is called "_s + target;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(names > 100);
}

void TestHelpWindow::everyPictureIsUsed()
{
    QString all;
    const HelpBook book(u"en"_s);
    for (const QString &page : book.contents())
        all += book.text(page);
    qint64 size = 0;
    for (const QFileInfo &picture : QDir(u":/galley/help/pictures"_s).entryInfoList()) {
        QVERIFY2(all.contains(u"](pictures/"_s + picture.fileName()), qPrintable(picture.fileName()));
        size += picture.size();
    }
    QVERIFY2(size < 600'000, qPrintable(QString::number(size)));
    QVERIFY(!all.contains("![]("_L1)); // whoever does not see it is told what it shows
}

void TestHelpWindow::everyPlaceHasAPage()
{
    const HelpBook book(u"en"_s);
    for (const QString &page : helpPagesOfPlaces())
        QVERIFY2(book.has(page), qPrintable(page));
}

void TestHelpWindow::keysAreThoseOfNow()
{
    const QString text = u"Press {key:story.export}, {key:help.open} or {key:page.slot}."_s;
    QVERIFY(helpHtml(text, m_window->commands()).contains("Ctrl+E"_L1));
    QVERIFY(helpHtml(text, m_window->commands()).contains("no keys"_L1));
    m_window->showHelp(u"export"_s);
    QVERIFY(view()->toPlainText().contains("Ctrl+E"_L1));
    m_window->commands().setShortcuts(u"story.export"_s, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X)});
    QVERIFY(view()->toPlainText().contains("Ctrl+Alt+X"_L1)); // at once
    QVERIFY(!view()->toPlainText().contains("{key"_L1));
}

void TestHelpWindow::helpKeyOpensThePageOfThePlace()
{
    m_window->newStory();
    m_window->commands().action(u"view.checks"_s)->trigger();
    m_window->findChild<FindingsPane *>()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help());
    QCOMPARE(help()->page(), u"checks"_s);
    m_window->commands().action(u"view.fields"_s)->trigger();
    QCOMPARE(helpPageOf(m_window->findChild<FieldsPane *>()->findChild<QLineEdit *>()), u"writing"_s);
    QCOMPARE(helpPageOf(m_window.get()), QString());
    QWidget own;
    own.setProperty(helpPageProperty, u"glossary"_s);
    QLineEdit within(&own);
    QCOMPARE(helpPageOf(&within), u"glossary"_s);
    m_window->showHelp(u"no such page"_s);
    QCOMPARE(help()->page(), u"start"_s);
}

void TestHelpWindow::helpKeyWorksInDialogs()
{
    m_window->showSettings({});
    auto *page = m_window->findChild<SettingsPage *>();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
    HelpKey key(
        *m_window); // as where the dialog is the active window, which no offscreen one is beside another
    QVERIFY(key.eventFilter(page->findChild<QLineEdit *>(), &press));
    QVERIFY(!key.eventFilter(m_window->findChild<QLineEdit *>(), &press)); // there its own shortcut does it
    QVERIFY(help());
    QCOMPARE(help()->page(), u"settings"_s);
}

void TestHelpWindow::searchLeadsToThePage()
{
    m_window->showHelp({});
    auto *field = help()->findChild<QLineEdit *>();
    QCOMPARE(help()->page(), u"start"_s);
    QTest::keyClicks(field, u"passphrase"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(help()->page(), u"protected-sources"_s);
    QVERIFY(!view()->extraSelections().isEmpty());
    field->setText(u"zzzz"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(help()->page(), u"protected-sources"_s);
    const auto hits = help()->book().search(u"protected"_s, 3);
    QCOMPARE(hits.size(), 3u);
    QCOMPARE(hits.front().page, u"protected-sources"_s);
}

void TestHelpWindow::theWayBackIsKept()
{
    m_window->showHelp(u"sources"_s);
    Q_EMIT view()->anchorClicked(QUrl(u"help:/protected-sources.md"_s));
    QCOMPARE(help()->page(), u"protected-sources"_s);
    const auto lists = help()->findChildren<QListWidget *>();
    const auto *contents = *std::ranges::find_if(lists, [](const auto *one) { return one->count() > 0; });
    QCOMPARE(contents->currentItem()->text(), help()->book().title(u"protected-sources"_s));
    view()->backward();
    QCOMPARE(help()->page(), u"sources"_s);
    QCOMPARE(contents->currentItem()->text(), help()->book().title(u"sources"_s));
    view()->forward();
    QCOMPARE(help()->page(), u"protected-sources"_s);
}

void TestHelpWindow::commandsRunFromThePage()
{
    m_window->showHelp(u"start"_s);
    Q_EMIT view()->anchorClicked(QUrl(u"command:story.save"_s)); // no story: nothing happens, and it says so
    QVERIFY(!m_window->openedStory());
    Q_EMIT view()->anchorClicked(QUrl(u"command:story.new"_s));
    QVERIFY(m_window->openedStory());
    Q_EMIT view()->anchorClicked(QUrl(u"setting:stories.order"_s));
    QVERIFY(m_window->findChild<SettingsPage *>()->isVisible());
}

void TestHelpWindow::everyControlHasAName()
{
    m_window->showHelp({});
    QCOMPARE(namelessControls(*help()), QString());
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
