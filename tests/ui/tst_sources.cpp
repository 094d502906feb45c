// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/sources/conversationspage.h"
#include "ui/sources/evidencepage.h"
#include "ui/sources/importdialog.h"
#include "ui/sources/mergedialog.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcespane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietfiledialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// The source book, driven by keys and by what is dropped on it.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingNarrowsTheList();
    void newSourceByKeysAlone();
    void protectedKeepsOnlyTheWording();
    void droppedFilesBecomeEvidence();
    void faultStaysWithWhatWasTyped();
    void escapeAsksOnce();
    void mergeCanBeTakenApart();
    void removalIsGuardedAndUndone();
    void claimsOpenTheirStory();
    void importShowsBeforeItStores();
    void exportKeepsProtectedHere();
    void everyControlHasAName();
    void chosenFilesLeaveNoTrace_data();
    void chosenFilesLeaveNoTrace();

private:
    story::SourceId put(const QString &name, const QString &organisation = {});
    SourceDialog *openDialog(const story::SourceId &id);
    SourceDialog *dialog() const { return m_window->findChild<SourceDialog *>(); }
    bool waitForDialogToGo() const
    {
        return QTest::qWaitFor([this] { return dialog() == nullptr; });
    }
    /// The field that a label of the form belongs to.
    template <class Field>
    Field *at(QWidget *top, int index) const
    {
        return top->findChildren<Field *>().at(index);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<QWidget> m_window;
    SourcesPane *m_pane = nullptr;
};

void TestSources::init()
{
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_newsroom = std::make_unique<Newsroom>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_pane = new SourcesPane(m_newsroom->desk, m_newsroom->openStore, *m_theme, m_window.get());
    m_pane->resize(340, 700);
    m_window->show();
}

void TestSources::cleanup()
{
    m_window.reset();
    m_newsroom.reset();
}

story::SourceId TestSources::put(const QString &name, const QString &organisation)
{
    desk::SourceDraft draft;
    draft.entry.source = {.id = story::SourceId::create(), .publicName = name, .organisation = organisation};
    const bool saved = m_newsroom->desk.saveSource(draft).has_value();
    m_pane->reload();
    return saved ? draft.entry.source.id : story::SourceId();
}

SourceDialog *TestSources::openDialog(const story::SourceId &id)
{
    if (id.isNull())
        m_pane->add();
    else
        m_pane->open(id);
    return dialog();
}

void TestSources::typingNarrowsTheList()
{
    put(u"Ines Calloway"_s, u"Saltmere Harbour"_s);
    put(u"Tomas Reed"_s, u"Harbour Commission"_s);
    put(u"Mara Quill"_s);
    const QAbstractItemModelTester tester(m_pane->findChild<QListView *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *field = m_pane->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"harb"_s);
    QCOMPARE(m_pane->model().rowCount(), 2);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(m_pane->findChild<QListView *>()->currentIndex().row(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(dialog()->draft().entry.source.publicName, u"Tomas Reed"_s);
    dialog()->reject();
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(m_pane->model().rowCount(), 0);
}

void TestSources::newSourceByKeysAlone()
{
    SourceDialog *form = openDialog({});
    QVERIFY(form);
    QTest::keyClicks(form->focusWidget(), u"Ines Calloway"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"harbour master"_s);
    form->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *talks = form->findChild<ConversationsPage *>();
    talks->add();
    QTest::keyClick(form->focusWidget(), Qt::Key_Down); // on background
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(form->focusWidget(), Qt::Key_Space); // not agreed before
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"not before the vote"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    QVERIFY(waitForDialogToGo());
    QCOMPARE(m_pane->model().rowCount(), 1);
    const desk::SourceBook::Entry &entry = m_pane->model().entry(0);
    QCOMPARE(entry.source.role, u"harbour master"_s);
    QCOMPARE(entry.conversations.size(), 1u);
    QCOMPARE(entry.conversations.front().terms, story::Terms::OnBackground);
    QVERIFY(!entry.conversations.front().termsAgreedBefore);
    QCOMPARE(entry.conversations.front().conditions, u"not before the vote"_s);
    QCOMPARE(entry.conversations.front().by, u"Lind"_s);
}

void TestSources::protectedKeepsOnlyTheWording()
{
    SourceDialog *form = openDialog(put(u"Zorblax"_s, u"Zorblax Ltd"_s));
    auto *page = form->findChild<SourceForm *>();
    auto *shield = page->findChild<QCheckBox *>();
    QTest::mouseClick(shield, Qt::LeftButton, {}, {8, shield->height() / 2});
    QVERIFY(page->isProtected());
    for (QLineEdit *field : page->findChildren<QLineEdit *>())
        QVERIFY(field->isHidden() || !field->text().contains(u"Zorblax"_s));
    form->accept(); // no wording yet: nothing happens
    QVERIFY(dialog() && dialog()->isVisible());
    QTest::keyClicks(page->focusProxy(), u"a senior port official"_s);
    form->accept();
    QVERIFY(waitForDialogToGo());
    const desk::SourceBook::Entry &entry = m_pane->model().entry(0);
    QVERIFY(entry.source.isProtected());
    QCOMPARE(entry.source.displayName(), u"a senior port official"_s);
    QVERIFY(entry.source.publicName.isEmpty() && entry.source.organisation.isEmpty());
}

void TestSources::droppedFilesBecomeEvidence()
{
    QFile tape(m_newsroom->folder.filePath(u"quay.ogg"_s));
    QVERIFY(tape.open(QIODevice::WriteOnly));
    tape.write("the words as spoken");
    tape.close();
    SourceDialog *form = openDialog(put(u"Ines Calloway"_s));
    form->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *page = form->findChild<EvidencePage *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(tape.fileName()), QUrl(u"https://port.example.org/minutes"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    QCOMPARE(page->evidence().size(), 2u);
    QCOMPARE(page->evidence()[0].kind, story::EvidenceKind::Recording);
    QCOMPARE(page->evidence()[1].kind, story::EvidenceKind::Link);
    form->accept();
    QVERIFY(waitForDialogToGo());
    const auto &evidence = m_pane->model().entry(0).evidence;
    QCOMPARE(evidence.size(), 2u);
    const auto file = std::ranges::find(evidence, u"quay.ogg"_s, &story::Evidence::locator);
    QVERIFY(file != evidence.end() && file->sha256.size() == 64);
}

void TestSources::faultStaysWithWhatWasTyped()
{
    SourceDialog *form = openDialog(put(u"Ines Calloway"_s));
    auto *page = form->findChild<EvidencePage *>();
    page->addFile(m_newsroom->folder.filePath(u"gone.ogg"_s));
    form->accept();
    auto *tabs = form->findChild<QTabWidget *>();
    QVERIFY(QTest::qWaitFor([tabs] { return tabs->isEnabled(); }));
    QVERIFY(form->isVisible());
    QCOMPARE(page->evidence().size(), 1u);
    QVERIFY(m_pane->model().entry(0).evidence.empty());
}

void TestSources::escapeAsksOnce()
{
    SourceDialog *form = openDialog({});
    QTest::keyClicks(form->focusWidget(), u"Somebody"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(form->isVisible());
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(waitForDialogToGo());
    QCOMPARE(m_pane->model().rowCount(), 0);
}

void TestSources::mergeCanBeTakenApart()
{
    const auto full = put(u"Ines Calloway"_s);
    const auto brief = put(u"I. Calloway"_s);
    std::function<void()> undo;
    connect(
        m_pane, &SourcesPane::done, this,
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    m_pane->findChild<QListView *>()->setCurrentIndex(m_pane->model().index(m_pane->model().rowOf(brief)));
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Merge…"_s)
            button->click();
    }
    auto *merge = m_window->findChild<MergeDialog *>();
    QVERIFY(merge);
    QCOMPARE(merge->duplicate(), brief); // the likeliest other is chosen already
    QCOMPARE(merge->into(), full);
    QCOMPARE(namelessControls(*merge), QString());
    merge->accept();
    QCOMPARE(m_pane->model().rowCount(), 1);
    QCOMPARE(m_pane->model().book().mergedInto(full).size(), 1u);
    QVERIFY(undo);
    undo();
    QCOMPARE(m_pane->model().rowCount(), 2);
}

void TestSources::removalIsGuardedAndUndone()
{
    const auto id = put(u"Ines Calloway"_s);
    auto story = m_newsroom->open(u"“Shut,” Ines Calloway said."_s);
    story::Attribution claim{.id = story::AttributionId::create()};
    claim.content = {text::makeAnchor(story->body(), {0, 7})};
    claim.sourceId = id;
    story->setAttributions({claim});
    story->saveNow(u"save"_s);
    m_newsroom->saves.flush();
    std::function<void()> undo;
    connect(
        m_pane, &SourcesPane::done, this,
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    m_pane->findChild<QListView *>()->setCurrentIndex(m_pane->model().index(0));
    const auto remove = [this] {
        for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Remove"_s)
                button->click();
        }
    };
    remove();
    QCOMPARE(m_pane->model().rowCount(), 1);
    QVERIFY(undo);
    undo(); // shows the claims that keep it
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTabWidget *>()->currentIndex(), 3);
    dialog()->reject();
    QVERIFY(waitForDialogToGo());
    story->setAttributions({});
    story->saveNow(u"save"_s);
    m_newsroom->saves.flush();
    remove();
    QCOMPARE(m_pane->model().rowCount(), 0);
    undo();
    QCOMPARE(m_pane->model().rowCount(), 1);
    QCOMPARE(m_pane->model().entry(0).source.id, id);
}

void TestSources::claimsOpenTheirStory()
{
    const auto id = put(u"Ines Calloway"_s);
    auto story = m_newsroom->open(u"“Shut,” Ines Calloway said."_s);
    story::Attribution claim{.id = story::AttributionId::create()};
    claim.content = {text::makeAnchor(story->body(), {0, 7})};
    claim.sourceId = id;
    story->setAttributions({claim});
    story->saveNow(u"save"_s);
    m_newsroom->saves.flush();
    SourceDialog *form = openDialog(id);
    QSignalSpy chosen(m_pane, &SourcesPane::placeChosen);
    auto *tabs = form->findChild<QTabWidget *>();
    tabs->setCurrentIndex(3);
    auto *list = tabs->currentWidget()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().at(1).value<story::AttributionId>(), claim.id);
    QVERIFY(waitForDialogToGo());
}

void TestSources::importShowsBeforeItStores()
{
    put(u"Ines Calloway"_s);
    QFile file(m_newsroom->folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,role\nInes Calloway,harbour master\nTomas Reed,chair\n,nobody\n");
    file.close();
    m_pane->importFrom(file.fileName());
    auto *dialog = m_window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor([dialog] { return dialog->model().rowCount() == 2; }));
    const QAbstractItemModelTester tester(dialog->findChild<QTableView *>()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_pane->model().rowCount(), 1);
    QCOMPARE(namelessControls(*dialog), QString());
    auto *table = dialog->findChild<QTableView *>();
    table->setCurrentIndex(dialog->model().index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(dialog->model().plan().items[1].action, desk::ImportAction::LeaveOut);
    QCOMPARE(dialog->model().plan().items[0].action, desk::ImportAction::Merge);
    dialog->accept();
    QVERIFY(QTest::qWaitFor([this] { return m_window->findChild<ImportDialog *>() == nullptr; }));
    QCOMPARE(m_pane->model().rowCount(), 1);
    QCOMPARE(m_pane->model().book().mergedInto(m_pane->model().entry(0).source.id).size(), 1u);
}

void TestSources::exportKeepsProtectedHere()
{
    put(u"Ines Calloway"_s);
    desk::SourceDraft shielded;
    shielded.entry.source
        = {.id = story::SourceId::create(), .readerDescription = u"Zorblax"_s, .vaultReference = u"v1"_s};
    QVERIFY(m_newsroom->desk.saveSource(shielded));
    m_pane->reload();
    QString said;
    connect(m_pane, &SourcesPane::done, this, [&said](const QString &sentence) { said = sentence; });
    const QString path = m_newsroom->folder.filePath(u"out.vcf"_s);
    m_pane->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray cards = file.readAll();
    QVERIFY(cards.contains("FN:Ines Calloway") && !cards.contains("Zorblax"));
    QVERIFY(said.contains(u'1'));
    const QSignalSpy failed(m_pane, &SourcesPane::failed);
    m_pane->exportTo(u"/none/out.csv"_s);
    QCOMPARE(failed.size(), 1);
}

void TestSources::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_pane), QString());
    SourceDialog *form = openDialog(put(u"Ines Calloway"_s));
    auto *tabs = form->findChild<QTabWidget *>();
    form->findChild<ConversationsPage *>()->add();
    form->findChild<EvidencePage *>()->addLink({});
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QCOMPARE(namelessControls(*tabs->currentWidget()), QString());
    }
}

void TestSources::chosenFilesLeaveNoTrace_data()
{
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("Qt's own keeps the folder") << false; // or this looks in the wrong place
    QTest::newRow("the one for evidence does not") << true;
}

void TestSources::chosenFilesLeaveNoTrace()
{
    QFETCH(bool, isQuiet);
    const QTemporaryDir settings;
    const QTemporaryDir files(QDir::tempPath() + u"/Zorblax-XXXXXX"_s);
    QFile given(files.filePath(u"statement.txt"_s));
    QVERIFY(given.open(QIODevice::WriteOnly));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const auto choose = [&](QFileDialog &dialog) {
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.show();
        dialog.selectFile(given.fileName());
        QMetaObject::invokeMethod(&dialog, "accept");
    };
    if (isQuiet) {
        QuietFileDialog dialog(nullptr, u"Evidence"_s);
        choose(dialog);
    } else {
        QFileDialog dialog;
        choose(dialog);
    }
    QSettings kept(QSettings::UserScope, u"QtProject"_s);
    kept.sync();
    QFile file(kept.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.contains("Zorblax"), !isQuiet);
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
