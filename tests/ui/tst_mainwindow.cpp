// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fulldisk.h"
#include "tests/ui/newsroom.h"
#include "ui/attributions/attributionmodel.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/slotdialog.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingmodel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shownpages.h"
#include "ui/mainwindow/statusline.h"
#include "ui/preview/pagepane.h"
#include "ui/sources/sourcemodel.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStyleHints>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void init();
    void cleanup();
    void emptyNewsroomWelcomes();
    void newStoryIsThereAtOnceAndSaved();
    void aFullDiskIsSaidWithinASecond();
    void unsavedWordsHoldTheWindow();
    void unsavedWordsGoOnWhenTheDiskDoes();
    void lastStoryComesBack();
    void wordsAreShownAsWritten();
    void filesAreImportedAndFailuresTold();
    void droppedFilesBecomeStories();
    void chosenPhotoIsStored();
    void desktopColoursAreFollowedAtOnce();
    void slotIsKeptWithTheStory();
    void noSlotWithoutAStory();
    void embargoStopsTheExport();
    void shortcutsAreUnique();
    void everyCommandHasWords();
    void everyInputHasAName();
    void slugFollowsTheHeadline();
    void narrowWindowKeepsThePageAsTab();
    void statusLineGivesWay();
    void shownPagesAreSwept();
    void textIsLeftAloneOnTheBoard();
    void inspectorModelsKeepTheRules();

private:
    void openWindow();
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    void answer(const QString &button) const;
    void writeUnsaved();

    std::unique_ptr<FullDisk> m_disk;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"galley.ini"_s));
    openWindow();
}

void TestMainWindow::cleanup()
{
    m_disk.reset();
    m_window.reset();
    m_settings.reset();
    m_newsroom.reset();
}

void TestMainWindow::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::emptyNewsroomWelcomes()
{
    QVERIFY(!m_window->findChild<StoriesPane *>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first choice has the focus
    QVERIFY(m_window->openedStory());
    QVERIFY(m_window->findChild<StoriesPane *>()->isVisible());
    QVERIFY(m_window->findChild<StoriesPane *>()->model().rowCount() > 3);
}

void TestMainWindow::newStoryIsThereAtOnceAndSaved()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->openedStory());
    QCOMPARE(m_window->findChild<StoriesPane *>()->model().rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"Quay closed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"It was empty."_s);
    auto *status = m_window->findChild<StatusLine *>();
    QVERIFY(QTest::qWaitFor([&] { return bool(m_window->openedStory()->isSaved()); }));
    QVERIFY(QTest::qWaitFor([&] { return bool(status->saveText().startsWith(u"Saved "_s)); }));
    const auto stored = m_newsroom->desk.article(m_window->openedStory()->article().id);
    QCOMPARE(stored->fields.headline, u"Quay closed"_s);
    QCOMPARE(stored->body, u"It was empty."_s);
    const auto &model = m_window->findChild<StoriesPane *>()->model();
    QVERIFY(QTest::qWaitFor([&] { return model.index(0).data().toString() == u"Quay closed"_s; }));
}

/// What a browser was asked to show by a window that was killed; not what a running one shows.
void TestMainWindow::shownPagesAreSwept()
{
    const QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto reset = qScopeGuard([&before] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    QTemporaryDir running(shownPagesTemplate());
    QVERIFY(running.isValid() && running.path().startsWith(runtime.path()));
    const QDir folder(runtime.path());
    const QString killed = u"galley-pages-2147483647-abc"_s;
    QVERIFY(folder.mkpath(killed) && folder.mkpath(u"galley-other"_s));
    QFile page(folder.filePath(killed + u"/story.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    sweepShownPages();
    QVERIFY(!folder.exists(killed));
    QVERIFY(folder.exists(u"galley-other"_s) && QFileInfo(running.path()).isDir());
}

void TestMainWindow::statusLineGivesWay()
{
    m_window->newStory();
    auto *status = m_window->findChild<StatusLine *>();
    const auto saysBackup = [status](const QString &words) {
        return std::ranges::any_of(status->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().startsWith(words); });
    };
    status->setBackup(QDateTime::currentMSecsSinceEpoch() + 86'400'000); // by a clock that was ahead
    QVERIFY(saysBackup(u"Backup dated "_s) && !saysBackup(u"Backup just now"_s));
    status->setBackup(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(saysBackup(u"Backup just now"_s));
    status->setReaders({u"Mara Lind"_s});
    status->setServer(u"17 changes not on the server since 09:47:06"_s, {}, false);
    const auto shown = [status] {
        QStringList texts;
        for (const QLabel *label : status->findChildren<QLabel *>()) {
            if (label->isVisible() && label->geometry().right() > status->width())
                texts << u"cut: "_s + label->text();
            else if (label->isVisible())
                texts << label->text();
        }
        return texts;
    };
    m_window->resize(1600, 800);
    QTRY_VERIFY(shown().contains(u"100 %"_s));
    m_window->resize(800, 800);
    QTRY_VERIFY(!shown().contains(u"100 %"_s));
    QTRY_VERIFY2(shown().filter(u"cut: "_s).isEmpty(), qPrintable(shown().join(u" | "_s)));
    QVERIFY(shown().contains(u"17 changes not on the server since 09:47:06"_s));
    m_window->resize(1600, 800);
    QTRY_VERIFY(shown().contains(u"100 %"_s));
}

void TestMainWindow::answer(const QString &button) const
{
    for (QAbstractButton *one : question()->buttons()) {
        if (one->text().remove(u'&') == button)
            one->click();
    }
    QTRY_VERIFY(!question());
}

/// A story that is stored, with words after it that are not.
void TestMainWindow::writeUnsaved()
{
    m_window->newStory();
    auto *editor = m_window->findChild<StoryEditor *>();
    editor->setFocus();
    QTest::keyClicks(editor, u"It rained."_s);
    QTRY_VERIFY(m_window->openedStory()->isSaved());
    m_disk = std::make_unique<FullDisk>();
    QTest::keyClicks(editor, u" All day."_s);
}

/// From the key to the line, with the pause in which keys are gathered. The best of three: other programs may
/// hold up one.
void TestMainWindow::aFullDiskIsSaidWithinASecond()
{
    m_window->newStory();
    auto *editor = m_window->findChild<StoryEditor *>();
    auto *status = m_window->findChild<StatusLine *>();
    editor->setFocus();
    qint64 best = 1'000'000;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(editor, u"It rained."_s);
        QTRY_VERIFY(m_window->openedStory()->isSaved());
        const FullDisk disk;
        QElapsedTimer since;
        since.start();
        QTest::keyClick(editor, Qt::Key_Space);
        QTRY_VERIFY(status->saveText().startsWith(u"Not saved"_s));
        best = std::min(best, since.elapsed());
    }
    QVERIFY2(best < 1'000, qPrintable(QString::number(best)));
    QTRY_VERIFY(m_window->openedStory()->isSaved());
}

void TestMainWindow::unsavedWordsHoldTheWindow()
{
    writeUnsaved();
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(question());
    QVERIFY(question()->text().contains(m_window->openedStory()->fields().slug));
    const QString status = m_window->findChild<StatusLine *>()->saveText();
    QVERIFY2(status.startsWith(u"Not saved"_s) && status.contains(u"the disk refused it"_s),
             qPrintable(status));
    answer(u"Copy Text"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"It rained. All day."_s);
    m_window->close();
    answer(u"Keep Writing"_s);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->openedStory()->body(), u"It rained. All day."_s);
    m_window->close();
    answer(u"Discard Changes"_s);
    QVERIFY(!m_window->isVisible());
    m_disk.reset();
}

void TestMainWindow::unsavedWordsGoOnWhenTheDiskDoes()
{
    const auto other = m_newsroom->desk.newStory({}, u"Elsewhere."_s)->id;
    writeUnsaved();
    const auto first = m_window->openedStory()->article().id;
    m_window->openStory(other.toString());
    QCOMPARE(m_window->openedStory()->article().id, first);
    QVERIFY(question());
    m_disk.reset();
    QTRY_COMPARE(m_window->openedStory()->article().id, other);
    QVERIFY(!question());
    QCOMPARE(m_newsroom->desk.article(first)->body, u"It rained. All day."_s);
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::lastStoryComesBack()
{
    m_window->newStory();
    const auto id = m_window->openedStory()->article().id;
    auto *editor = m_window->findChild<StoryEditor *>();
    QTest::keyClicks(editor, u"One two"_s);
    QTest::keyClick(editor, Qt::Key_Left);
    m_window->close();
    QCOMPARE(m_newsroom->desk.article(id)->body, u"One two"_s);
    openWindow();
    m_window->restoreLastStory();
    QVERIFY(m_window->openedStory());
    QCOMPARE(m_window->openedStory()->article().id, id);
    editor = m_window->findChild<StoryEditor *>();
    QCOMPARE(editor->caret(), 6);
    // One that is left for another and opened again, too.
    m_window->newStory();
    const auto other = m_window->openedStory()->article().id;
    QTest::keyClicks(editor, u"Three"_s);
    m_window->openStory(id.toString());
    QCOMPARE(editor->caret(), 6);
    QTest::keyClick(editor, Qt::Key_Home);
    m_window->openStory(other.toString());
    QCOMPARE(editor->caret(), 5);
    m_window->openStory(id.toString());
    QCOMPARE(editor->caret(), 0);
}

/// Nothing that people write is taken for a mark of rich text.
void TestMainWindow::wordsAreShownAsWritten()
{
    const QString words = u"<unknown> told us of <b>two</b> ships"_s;
    QLabel label(words);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QMessageBox box(QMessageBox::Information, {}, words, QMessageBox::Ok, m_window.get());
    box.open();
    QToolTip::showText(m_window->mapToGlobal(QPoint(20, 20)), words, m_window.get());
    int shown = 0;
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all) {
        const auto *one = qobject_cast<const QLabel *>(widget);
        if (!one || !one->isVisible() || one->text() != words)
            continue;
        ++shown;
        QCOMPARE(one->textFormat(), Qt::PlainText);
    }
    QCOMPARE(shown, 3);
    QToolTip::hideText();
}

void TestMainWindow::filesAreImportedAndFailuresTold()
{
    const QString path = m_newsroom->folder.filePath(u"ferry.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\nheadline: Ferry stops\n---\nNobody called.\n");
    file.close();
    m_window->importFiles({path, u"/no/such/file.md"_s});
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().contains(u"/no/such/file.md"_s));
    QTRY_VERIFY(m_window->openedStory());
    QCOMPARE(m_window->openedStory()->fields().headline, u"Ferry stops"_s);
}

void TestMainWindow::droppedFilesBecomeStories()
{
    const QString path = m_newsroom->folder.filePath(u"quay.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\nheadline: Quay closed\n---\nIt was empty on Monday.\n");
    file.close();
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(path), QUrl(u"https://example.org/story.html"_s)}); // only the disk's are read
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->openedStory());
    QCOMPARE(m_window->openedStory()->fields().headline, u"Quay closed"_s);
    QCOMPARE(m_window->findChild<StoriesPane *>()->model().rowCount(), 1);
}

void TestMainWindow::chosenPhotoIsStored()
{
    const QString path = m_newsroom->folder.filePath(u"pier.png"_s);
    QImage photo(60, 40, QImage::Format_RGB32);
    photo.fill(Qt::gray);
    QVERIFY(photo.save(path));
    m_window->newStory();
    m_window->findChild<QTabWidget *>(u"inspector"_s)->setCurrentWidget(m_window->findChild<FieldsPane *>());
    QPushButton *choose = nullptr;
    for (auto *button : m_window->findChild<FieldsPane *>()->findChildren<QPushButton *>())
        choose = button->text().contains(u"hoose"_s) ? button : choose;
    QVERIFY(choose);
    choose->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(m_window->openedStory()->fields().leadPhoto.file.startsWith(u"asset:"_s));
    QVERIFY(m_newsroom->desk.assets().asset(m_window->openedStory()->fields().leadPhoto.file).has_value());
}

void TestMainWindow::desktopColoursAreFollowedAtOnce()
{
    const QColor light = m_window->palette().color(QPalette::Window);
    // As the platform tells it; offscreen there is none that would.
    auto *hints = QGuiApplication::styleHints();
    Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    QVERIFY(QTest::qWaitFor(
        [&] { return m_window->palette().color(QPalette::Window).lightness() < light.lightness(); }));
    Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Light);
    QVERIFY(QTest::qWaitFor([&] { return m_window->palette().color(QPalette::Window) == light; }));
}

void TestMainWindow::slotIsKeptWithTheStory()
{
    m_window->newStory();
    m_window->commands().action(u"page.slot"_s)->trigger();
    auto *dialog = m_window->findChild<SlotDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_window->openedStory()->fields().slot, u"2 x 120 mm"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_window->openedStory()->isSaved(); }));
    QCOMPARE(m_newsroom->desk.article(m_window->openedStory()->article().id)->fields.slot, u"2 x 120 mm"_s);
}

/// The page stays in its own window when the story is closed.
void TestMainWindow::noSlotWithoutAStory()
{
    QVERIFY(!m_window->openedStory());
    Q_EMIT m_window->findChild<PagePane *>()->slotWanted();
    QVERIFY(!m_window->findChild<SlotDialog *>());
}

void TestMainWindow::shortcutsAreUnique()
{
    const QStringList conflicts = m_window->commands().conflicts();
    QVERIFY2(conflicts.isEmpty(), qPrintable(conflicts.join(u'\n')));
}

void TestMainWindow::everyCommandHasWords()
{
    QVERIFY(m_window->commands().entries().size() > 30);
    for (const auto &[command, action] : m_window->commands().entries()) {
        QVERIFY2(!command.text.isEmpty(), qPrintable(command.id));
        QVERIFY2(bool(command.run), qPrintable(command.id));
    }
}

void TestMainWindow::everyInputHasAName()
{
    m_window->newStory();
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *spoken
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool isInput = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit")
                             || widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                             || widget->inherits("QAbstractSpinBox") || widget->inherits("QAbstractItemView");
        // Parts of a larger input are named by it.
        const bool isPart = widget->parentWidget()->inherits("QComboBox")
                            || widget->parentWidget()->inherits("QAbstractSpinBox")
                            || widget->parentWidget()->inherits("QLineEdit")
                            || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                            || widget->parentWidget()->inherits("QTabBar");
        if (isInput && !isPart && spoken && spoken->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestMainWindow::embargoStopsTheExport()
{
    m_window->newStory();
    story::Fields fields = m_window->openedStory()->fields();
    fields.embargoUntil = QDateTime::currentDateTimeUtc().addDays(2);
    m_window->openedStory()->setFields(fields);
    m_window->commands().action(u"story.export"_s)->trigger();
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"under embargo until"_s));
    QVERIFY(!m_window->findChild<QDialog *>());
}

/// Keys that work in the text do nothing while the board is shown in its place.
void TestMainWindow::textIsLeftAloneOnTheBoard()
{
    m_window->newStory();
    m_window->show();
    CommandRegistry &commands = m_window->commands();
    for (const QString &id :
         {u"format.strong"_s, u"attribution.edit"_s, u"review.submit"_s, u"insert.link"_s}) {
        if (!commands.action(id))
            continue;
        commands.action(u"planning.show"_s)->trigger();
        QVERIFY2(!commands.action(id)->isEnabled(), qPrintable(id));
        commands.action(u"view.filter"_s)->trigger();
    }
    QVERIFY(commands.action(u"format.strong"_s)->isEnabled());
    commands.action(u"search.show"_s)->trigger();
    QVERIFY(!commands.action(u"format.strong"_s)->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(commands.action(u"format.strong"_s)->isEnabled());
}

/// A story begun without a headline is called by it as soon as there is one, until somebody names it.
void TestMainWindow::slugFollowsTheHeadline()
{
    QVERIFY(m_newsroom->desk.newStory({.headline = u"Quay closed"_s}));
    m_window->newStory();
    auto *story = m_window->openedStory();
    QVERIFY(story->fields().slug.startsWith(u"story-"_s));
    const auto write = [story](const QString &headline) {
        story::Fields fields = story->fields();
        fields.headline = headline;
        story->setFields(fields);
    };
    write(u"Quay closed"_s);
    QTRY_COMPARE(story->fields().slug, u"quay-closed-2"_s); // there is one already
    QVERIFY(m_window->windowTitle().startsWith(u"quay-closed-2"_s));
    write(u"Quay open"_s);
    QTRY_COMPARE(story->fields().slug, u"quay-open"_s);
    story::Fields named = story->fields();
    named.slug = u"quay"_s;
    story->setFields(named);
    write(u"Quay shut for good"_s);
    const QString id = story->article().id.toString();
    m_window->newStory(); // whoever leaves the story has it looked at too
    QCOMPARE(m_newsroom->desk.article(story::ArticleId::fromString(id))->fields.slug, u"quay"_s);
    m_window->openStory(id);
    m_window->newStory();
    QCOMPARE(m_newsroom->desk.article(story::ArticleId::fromString(id))->fields.slug, u"quay"_s);
}

void TestMainWindow::narrowWindowKeepsThePageAsTab()
{
    m_window->newStory();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1024, 640);
    auto *tabs = m_window->findChild<QTabWidget *>(u"inspector"_s);
    QVERIFY(QTest::qWaitFor([&] { return tabs->count() == 7; }));
    QCOMPARE(m_window->width(), 1024); // nothing asks for more room
    QCOMPARE(m_window->height(), 640);
    m_window->resize(1700, 900);
    QVERIFY(QTest::qWaitFor([&] { return tabs->count() == 6; }));
}

void TestMainWindow::inspectorModelsKeepTheRules()
{
    AttributionModel attributions;
    const QAbstractItemModelTester first(&attributions,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString body = u"“Safe,” Ms Reed said. It is claimed that it rained."_s;
    story::Article article;
    article.body = body;
    attributions.setLens(std::make_shared<desk::Lens>(desk::makeLens(article,
                                                                     {{{.source = {{8, 15}},
                                                                        .cue = {{16, 20}},
                                                                        .content = {{0, 7}},
                                                                        .form = story::Form::Direct,
                                                                        .confidence = 0.9}},
                                                                      {{22, 51}}},
                                                                     {})));
    QCOMPARE(attributions.rowCount(), 2);
    QVERIFY(attributions.index(0).data().toString().startsWith(u"Ms Reed\n"_s));
    QCOMPARE(attributions.index(1).data(AttributionModel::MarkRole).toInt(), int(desk::LensMark::Claim));
    attributions.carry({0, 0, 5});
    QCOMPARE(attributions.index(1).data(AttributionModel::BeginRole).toInt(), 27);

    FindingModel findings;
    const QAbstractItemModelTester second(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const base::Fix fix{{3, 6}, u"the"_s};
    findings.setFindings({{.rule = u"R39"_s,
                           .severity = base::Severity::Warning,
                           .message = u"Doubled word."_s,
                           .range = {{3, 6}},
                           .fix = fix},
                          {.rule = u"R26"_s,
                           .severity = base::Severity::Block,
                           .message = u"No headline."_s,
                           .field = u"headline"_s}});
    QCOMPARE(findings.at(0).rule, u"R26"_s); // the gravest first
    QCOMPARE(findings.index(0).data().toString().section(u'\n', 1, 1), u"R26 · Reuters"_s);
    findings.carry({0, 0, 2});
    QCOMPARE(findings.at(1).fix->range, (base::TextRange{5, 8}));
    findings.carry({6, 1, 1}); // its words changed
    QVERIFY(!findings.at(1).fix);

    SourceModel sources;
    const QAbstractItemModelTester third(&sources, QAbstractItemModelTester::FailureReportingMode::QtTest);
    story::Source source;
    source.readerDescription = u"a senior port official"_s;
    desk::SourceBook::Entry known{source, {{.terms = story::Terms::OnBackground}}, {}};
    sources.setBook(std::make_shared<const desk::SourceBook>(std::vector{known}));
    QVERIFY(sources.index(0).data().toString().contains(u"On background"_s));
    QVERIFY(sources.index(0).data(SourceModel::ProtectedRole).toBool());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
