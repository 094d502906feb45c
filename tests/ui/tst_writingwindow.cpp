// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/editor/keyboardprofiles.h"
#include "ui/editor/replacedialog.h"
#include "ui/editor/spelling.h"
#include "ui/editor/statisticsdialog.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// The editor within the whole window.
class TestWritingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void init();
    void cleanup();
    void wordsAreReplacedInAllStories();
    void patternThatIsNoneIsTold();
    void undoReachesTheInfoPane();
    void droppedPhotosAreStored();
    void severalPhotosKeepTheirOrder_data();
    void severalPhotosKeepTheirOrder();
    void otherDropsAreNot_data();
    void otherDropsAreNot();
    void profilesHaveTheirKeys_data();
    void profilesHaveTheirKeys();
    void caretMovesAsInEmacs();
    void statisticsAreShown();
    void aidsAreRemembered();

private:
    void openWindow();
    bool drop(QMimeData &data);
    QString bodyOf(const story::ArticleId &id) { return m_newsroom->desk.article(id)->body; }
    StoryEditor &editor() { return *m_window->findChild<StoryEditor *>(); }

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWritingWindow::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"galley.ini"_s));
}

void TestWritingWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_newsroom.reset();
}

void TestWritingWindow::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWritingWindow::wordsAreReplacedInAllStories()
{
    const auto one = m_newsroom->desk.newStory({.headline = u"One"_s}, u"The quay, a quay."_s);
    const auto two = m_newsroom->desk.newStory({.headline = u"Two"_s}, u"A quay."_s);
    openWindow();
    m_window->openStory(one->id.toString());
    editor().goTo({4, 8});
    m_window->commands().action(u"edit.replaceEverywhere"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<ReplaceDialog *>());
    auto *dialog = m_window->findChild<ReplaceDialog *>();
    QSignalSpy searched(dialog, &ReplaceDialog::searched);
    const auto fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields[0]->text(), u"quay"_s); // what was selected
    fields[1]->setFocus();
    QTest::keyClicks(fields[1], u"pier"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    QTRY_COMPARE(searched.count(), 1);
    auto *tree = dialog->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem *first = tree->topLevelItem(tree->topLevelItem(0)->childCount() == 2 ? 0 : 1);
    first->child(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(dialog->chosen().size(), size_t(2));
    dialog->accept();
    auto *bar = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible() && bar->text().contains(u"2"_s));
    QCOMPARE(bodyOf(one->id), u"The pier, a quay."_s);
    QCOMPARE(bodyOf(two->id), u"A pier."_s);
    QVERIFY(m_window->openedStory()); // open again, with its new text
    QCOMPARE(m_window->openedStory()->body(), u"The pier, a quay."_s);
    bar->findChild<QPushButton *>()->click();
    QTRY_COMPARE(bodyOf(two->id), u"A quay."_s);
    QTRY_VERIFY(m_window->openedStory());
    QCOMPARE(m_window->openedStory()->body(), u"The quay, a quay."_s);
}

void TestWritingWindow::patternThatIsNoneIsTold()
{
    ReplaceDialog dialog(m_newsroom->openStore, u"Lind"_s);
    dialog.setWords(u"a(b"_s);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text().contains(u"expression"_s))
            box->setChecked(true);
    }
    dialog.search();
    QVERIFY2(dialog.status().contains(u"character 4"_s), qPrintable(dialog.status()));
    QVERIFY(dialog.chosen().empty());
}

void TestWritingWindow::undoReachesTheInfoPane()
{
    const auto one = m_newsroom->desk.newStory({.kicker = u"Old"_s, .headline = u"One"_s}, u"Words."_s);
    openWindow();
    m_window->openStory(one->id.toString());
    auto *pane = m_window->findChild<FieldsPane *>();
    m_window->commands().action(u"view.fields"_s)->trigger();
    auto *kicker = pane->findChild<QLineEdit *>(u"kicker"_s);
    QVERIFY(kicker);
    kicker->setFocus();
    kicker->selectAll();
    QTest::keyClicks(kicker, u"New"_s);
    QCOMPARE(m_window->openedStory()->fields().kicker, u"New"_s);
    const auto lists = m_window->findChild<StoriesPane *>()->findChildren<QListView *>();
    const auto shown = std::ranges::find_if(lists, [](const QListView *view) { return view->isVisible(); });
    QVERIFY(shown != lists.end()); // the others are of boxes
    QListView *list = *shown;
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->openedStory()->fields().kicker, u"Old"_s);
    QCOMPARE(kicker->text(), u"Old"_s);
    QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty()); // it may be out of sight
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->openedStory()->fields().kicker, u"New"_s);
    QCOMPARE(m_window->openedStory()->body(), u"Words."_s);
}

/// As the desktop does it; false where nobody wants it.
bool TestWritingWindow::drop(QMimeData &data)
{
    QWidget *paper = editor().viewport();
    const QPoint place = editor().cursorRect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(paper, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(paper, &move);
    QDropEvent drop(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(paper, &drop);
    return true;
}

void TestWritingWindow::droppedPhotosAreStored()
{
    const auto one = m_newsroom->desk.newStory({.headline = u"One"_s}, u"First.\n\nSecond."_s);
    const QString path = m_newsroom->folder.filePath(u"pier one.png"_s);
    QImage photo(60, 40, QImage::Format_RGB32);
    photo.fill(Qt::gray);
    QVERIFY(photo.save(path));
    openWindow();
    m_window->openStory(one->id.toString());
    editor().goTo({3, 3});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(data));
    QTRY_VERIFY(m_window->openedStory()->body().contains(u"::: photo src=asset:"_s));
    const QString body = m_window->openedStory()->body();
    static const QRegularExpression form(
        u"^First\\.\\n\\n::: photo src=(asset:[0-9a-f]+) alt=\"\" credit=\"\"\\n\\n:::\\n\\nSecond\\.$"_s);
    const auto match = form.match(body);
    QVERIFY2(match.hasMatch(), qPrintable(body));
    QVERIFY(m_newsroom->desk.assets().asset(match.captured(1)).has_value());
    QTest::keyClicks(&editor(), u"A pier"_s); // what those who do not see it are told
    QVERIFY(m_window->openedStory()->body().contains(u"alt=\"A pier\""_s));
    editor().undo();
    editor().undo();
    QCOMPARE(m_window->openedStory()->body(), u"First.\n\nSecond."_s);
}

/// In the order in which they were given, wherever the caret stands in its paragraph; the caret goes to the
/// first.
void TestWritingWindow::severalPhotosKeepTheirOrder_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("caret");
    QTest::newRow("within a paragraph") << u"First.\n\nSecond."_s << 3;
    QTest::newRow("at its end") << u"First.\n\nSecond."_s << 6;
    QTest::newRow("at the end of the story") << u"First.\n\nSecond."_s << 15;
    QTest::newRow("in an empty one") << u"First.\n\n\n\nSecond."_s << 8;
    QTest::newRow("in an empty story") << QString() << 0;
    QTest::newRow("before a line") << u"First.\nSecond."_s << 6;
}

void TestWritingWindow::severalPhotosKeepTheirOrder()
{
    QFETCH(QString, body);
    QFETCH(int, caret);
    const auto one = m_newsroom->desk.newStory({.headline = u"One"_s}, body);
    QMimeData data;
    QList<QUrl> urls;
    QStringList names;
    for (const int width : {60, 70, 80}) {
        const QString path = m_newsroom->folder.filePath(u"%1.png"_s.arg(width));
        QImage photo(width, 40, QImage::Format_RGB32);
        photo.fill(Qt::gray);
        QVERIFY(photo.save(path));
        names << m_newsroom->desk.addPhoto(path).value();
        urls << QUrl::fromLocalFile(path);
    }
    data.setUrls(urls);
    openWindow();
    m_window->openStory(one->id.toString());
    editor().goTo({caret, caret});
    QVERIFY(drop(data));
    QTRY_VERIFY(m_window->openedStory()->body().contains(names.last()));
    const markup::Node all = markup::parse(m_window->openedStory()->body());
    QStringList found;
    for (const markup::Node &node : all.children) {
        if (const QString name = node.attributes.value(u"src"_s); !name.isEmpty())
            found << name;
    }
    QCOMPARE(found, names);
    QTest::keyClicks(&editor(), u"A pier"_s);
    QVERIFY(m_window->openedStory()->body().contains(names.first() + u" alt=\"A pier\""_s));
}

void TestWritingWindow::otherDropsAreNot_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("story for the import") << u"story.md"_s << u""_s << false;
    QTest::newRow("photo and story") << u"a.png|story.md"_s << u""_s << false;
    QTest::newRow("words") << u""_s << u"dropped words"_s << true;
}

void TestWritingWindow::otherDropsAreNot()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    const auto one = m_newsroom->desk.newStory({.headline = u"One"_s}, u"First."_s);
    openWindow();
    m_window->openStory(one->id.toString());
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &name : file.split(u'|', Qt::SkipEmptyParts))
        urls << QUrl::fromLocalFile(m_newsroom->folder.filePath(name));
    if (!urls.isEmpty())
        data.setUrls(urls);
    if (!text.isEmpty())
        data.setText(text);
    QVERIFY(drop(data));
    QCOMPARE(m_window->openedStory()->body().contains(u"dropped"_s), isTaken);
    if (!isTaken) // the window has tried to import what is not there
        QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().contains(u"story.md"_s));
    QVERIFY(!m_window->openedStory()->body().contains(u":::"_s));
}

void TestWritingWindow::profilesHaveTheirKeys_data()
{
    QTest::addColumn<QString>("id");
    for (const KeyboardProfile &profile : keyboardProfiles())
        QTest::newRow(profile.id.toLatin1().constData()) << profile.id;
}

void TestWritingWindow::profilesHaveTheirKeys()
{
    QFETCH(QString, id);
    openWindow();
    CommandRegistry &commands = m_window->commands();
    QMap<QString, QList<QKeySequence>> own;
    for (const CommandRegistry::Entry &entry : commands.entries())
        own.insert(entry.command.id, entry.action->shortcuts());
    editor().setKeyboardProfile(u"emacs"_s); // the one before leaves nothing behind
    editor().setKeyboardProfile(id);
    QVERIFY2(commands.conflicts().isEmpty(), qPrintable(commands.conflicts().join(u"; "_s)));
    for (const auto &[command, sequences] : keyboardProfile(id).shortcuts) {
        const QAction *action = commands.action(command);
        QVERIFY2(action, qPrintable(command));
        QCOMPARE(action->shortcuts(), sequences);
    }
    editor().setKeyboardProfile(u"galley"_s);
    for (const CommandRegistry::Entry &entry : commands.entries())
        QCOMPARE(entry.action->shortcuts(), own.value(entry.command.id));
}

void TestWritingWindow::caretMovesAsInEmacs()
{
    const auto one = m_newsroom->desk.newStory({.headline = u"One"_s}, u"First words."_s);
    openWindow();
    m_window->openStory(one->id.toString());
    editor().setFocus();
    editor().moveCursor(QTextCursor::Start);
    editor().setKeyboardProfile(u"emacs"_s);
    QTest::keyClick(&editor(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(editor().caret(), 12);
    QTest::keyClick(&editor(), Qt::Key_B, Qt::ControlModifier); // no bold
    QCOMPARE(editor().caret(), 11);
    QCOMPARE(m_window->openedStory()->body(), u"First words."_s);
    editor().setKeyboardProfile(u"galley"_s);
    editor().moveCursor(QTextCursor::Start);
    QTest::keyClick(&editor(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_window->openedStory()->body(), u"**First** words."_s);
}

void TestWritingWindow::statisticsAreShown()
{
    const auto one = m_newsroom->desk.newStory(
        {.headline = u"One"_s}, u"First words. “Two more,” Ms Reed said. They play “The Tempest”."_s);
    openWindow();
    m_window->openStory(one->id.toString());
    QTRY_VERIFY_WITH_TIMEOUT(!editor().attributedPlaces().empty(), 15'000);
    editor().goTo({0, 12});
    m_window->commands().action(u"story.statistics"_s)->trigger();
    auto *dialog = m_window->findChild<StatisticsDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>();
    QTRY_VERIFY(table->item(0, 2));
    QCOMPARE(table->item(0, 1)->text(), u"11"_s);
    QVERIFY2(table->item(8, 1)->text().startsWith(u"2 "_s), qPrintable(table->item(8, 1)->text()));
    QCOMPARE(table->item(8, 0)->text(), u"Words quoted from somebody"_s);
    QCOMPARE(table->item(0, 2)->text(), u"2"_s);
}

void TestWritingWindow::aidsAreRemembered()
{
    openWindow();
    QVERIFY(editor().aids().spelling && editor().aids().typographic);
    m_window->commands().action(u"view.typewriter"_s)->trigger();
    m_window->commands().action(u"edit.typographic"_s)->trigger();
    m_settings->setValue(settings::Key<QStringList>{"editor/words", {}}, {u"Qwertz"_s}); // by another window
    Q_EMIT editor().personalWordAdded(u"Zzyzx"_s);
    m_window->close();
    openWindow();
    QVERIFY(editor().aids().typewriter && !editor().aids().typographic);
    QCOMPARE(editor().spelling().personalWords(), QStringList({u"Qwertz"_s, u"Zzyzx"_s}));
}

QTEST_MAIN(TestWritingWindow)
#include "tst_writingwindow.moc"
