// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/secrets.h"
#include "core/desk/export.h"
#include "core/text/anchor.h"
#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/copiesdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/purgedialog.h"
#include "ui/editor/editorkeys.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notes/notespane.h"
#include "ui/preview/pagepane.h"
#include "ui/review/auditdialog.h"
#include "ui/review/escrowdialog.h"
#include "ui/sources/sourcedialog.h"
#include "ui/widgets/growingfield.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// Every check of a file finds a secret in it.
class Everything final : public check::Secrets
{
public:
    std::optional<std::vector<base::TextRange>> find(const QString &) const override
    {
        return std::vector<base::TextRange>();
    }
    bool isIn(const QByteArray &) const override { return true; }
};

/// One surname is secret.
class Surname final : public check::Secrets
{
public:
    std::optional<std::vector<base::TextRange>> find(const QString &text) const override
    {
        const qsizetype at = text.indexOf(u"Roe"_s);
        return at < 0 ? std::vector<base::TextRange>() : std::vector<base::TextRange>{{at, at + 3}};
    }
    bool isIn(const QByteArray &bytes) const override { return bytes.contains("Roe"); }
};

template <class Dialog>
QString shownWords(const Dialog &dialog)
{
    QStringList words;
    for (const QLabel *label : dialog.template findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

}

/// What a story takes along when it leaves, and what is taken out of it before.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFileIsToldBeforeItIsWritten();
    void aPdfIsWhatWasSeen();
    void aFileThatGivesAwayIsHeldBack();
    void wordsArePurged();
    void aSensitiveStoryIsNotNamedOutside();
    void onlyTextIsCopied();
    void aCutIsToldInOneLine();
    void whoWasCutOffGoesOnAtOnce();
    void copiesAreShownAndTakenBack();
    void aNameInTheSourceBookIsSaid();
    void nobodyIsToldUnlessTicked();
    void aNoteThatWasNotSentIsThereAgain();
    void aNoteIsKeptWhileItIsWritten();

private:
    void reopen();
    template <class Dialog>
    Dialog *run(const QString &command);
    QPushButton *button(QWidget &dialog, const QString &text) const;

    Theme m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestLeaving::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"settings"_s));
    reopen();
}

void TestLeaving::reopen()
{
    m_window.reset();
    m_newsroom->saves.flush();
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->resize(1300, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLeaving::cleanup()
{
    check::setOpenSecrets(nullptr);
    m_window.reset();
    m_settings.reset(); // it is written when it goes
    m_newsroom.reset();
}

template <class Dialog>
Dialog *TestLeaving::run(const QString &command)
{
    m_window->commands().action(command)->trigger();
    return m_window->findChild<Dialog *>();
}

QPushButton *TestLeaving::button(QWidget &dialog, const QString &text) const
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

/// Its words are in no story yet.
void TestLeaving::aNoteThatWasNotSentIsThereAgain()
{
    m_window->loadSample();
    QVERIFY(m_window->openedStory());
    const QString story = m_window->openedStory()->article().id.toString();
    const auto field = [this] { return m_window->findChild<NotesPane *>()->findChild<GrowingField *>(); };
    m_window->findChild<NotesPane *>()->startNote({{0, 3}, {}});
    QTest::keyClicks(field(), u"Who says so?"_s);
    QVERIFY(m_window->close());
    reopen();
    m_window->openStory(story);
    QTRY_VERIFY(m_window->openedStory());
    QVERIFY(field()->isVisible());
    QCOMPARE(field()->text(), u"Who says so?"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_window->openedStory()->article().notes.back().text, u"Who says so?"_s);
    QCOMPARE(m_window->openedStory()->article().notes.back().anchor->range, base::TextRange(0, 3));
    QVERIFY(m_window->close());
    reopen();
    m_window->openStory(story);
    QTRY_VERIFY(m_window->openedStory());
    QCOMPARE(field()->text(), QString());
}

/// What a crash leaves: nothing was closed, and the words are on the disk all the same.
void TestLeaving::aNoteIsKeptWhileItIsWritten()
{
    m_window->loadSample();
    QVERIFY(m_window->openedStory());
    const story::ArticleId story = m_window->openedStory()->article().id;
    auto *pane = m_window->findChild<NotesPane *>();
    pane->startNote({});
    QTest::keyClicks(pane->findChild<GrowingField *>(), u"Who says so?"_s);
    const auto kept = [&] { return m_newsroom->desk.draft(story).value_or(std::nullopt); };
    QTRY_VERIFY(kept() && kept()->after->text == u"Who says so?"_s);
    pane->findChild<GrowingField *>()->clear();
    QTest::keyClicks(pane->findChild<GrowingField *>(), u" "_s);
    QTRY_VERIFY(!kept());
}

void TestLeaving::theFileIsToldBeforeItIsWritten()
{
    m_window->loadSample();
    QVERIFY(m_window->openedStory());
    auto *dialog = run<ExportDialog>(u"story.export"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shownWords(*dialog).contains(u"Stays here"_s));
    const QString page = shownWords(*dialog);
    QVERIFY2(page.contains(m_window->openedStory()->fields().byline.front()), qPrintable(page));
    QVERIFY2(page.contains(u"Fonts"_s) && page.contains(u"earlier versions"_s), qPrintable(page));
    auto *formats = dialog->findChild<QListWidget *>();
    formats->setCurrentItem(formats->findItems(u"Plain text"_s, Qt::MatchExactly).value(0));
    QTRY_VERIFY(shownWords(*dialog).contains(u"none: the words alone"_s));
    QVERIFY(!shownWords(*dialog).contains(u"Fonts"_s));
    QVERIFY(button(*dialog, u"Export"_s)->isEnabled());
    QCOMPARE(namelessControls(*dialog), QString());
    dialog->reject();
}

/// The style that is looked at is the one of the file; the web view of it is no paper.
void TestLeaving::aPdfIsWhatWasSeen()
{
    m_window->loadSample();
    const auto told = [this] {
        auto *dialog = run<ExportDialog>(u"story.export"_s);
        if (!dialog || !QTest::qWaitFor([&] { return shownWords(*dialog).contains(u"Fonts"_s); }))
            return QString();
        const QString words = shownWords(*dialog);
        dialog->reject();
        const bool isGone = QTest::qWaitFor([this] { return !m_window->findChild<ExportDialog *>(); });
        return isGone ? words : QString();
    };
    QVERIFY(told().contains(u"LinLibertine"_s));
    auto *page = m_window->findChild<PagePane *>();
    page->setLook({.style = u"magazine"_s});
    const QString inSans = told();
    QVERIFY2(!inSans.isEmpty() && !inSans.contains(u"LinLibertine"_s), qPrintable(inSans));
    page->setLook({.show = u"phone"_s, .style = u"magazine"_s});
    QCOMPARE(m_window->pageOptions().webWidth, 0.0);
}

void TestLeaving::aFileThatGivesAwayIsHeldBack()
{
    m_window->loadSample();
    const Everything secrets;
    check::setOpenSecrets(&secrets);
    auto *dialog = run<ExportDialog>(u"story.export"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(shownWords(*dialog).contains(u"This may not leave"_s));
    QVERIFY(!button(*dialog, u"Export"_s)->isEnabled());
    check::setOpenSecrets(nullptr);
    dialog->askOutlook();
    QTRY_VERIFY(button(*dialog, u"Export"_s)->isEnabled());
    dialog->reject();
}

void TestLeaving::wordsArePurged()
{
    m_window->newStory();
    const auto id = m_window->openedStory()->article().id;
    auto *editor = m_window->findChild<StoryEditor *>();
    QTest::keyClicks(editor, u"Jane Roe said so, and Jane Roes did."_s);
    m_window->commands().action(u"story.save"_s)->trigger();
    QTRY_VERIFY(m_window->openedStory()->isSaved());
    editor->selectAll();
    QTest::keyClicks(editor, u"Somebody said so."_s);
    auto *dialog = run<PurgeDialog>(u"story.purge"_s);
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QString());
    QPushButton *purge = button(*dialog, u"Purge for Good"_s);
    QVERIFY(!purge->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"jane roe"_s);
    QTRY_VERIFY(shownWords(*dialog).contains(u"They stand in"_s));
    QVERIFY(shownWords(*dialog).contains(u"left as they are: Jane Roes (1)."_s));
    QVERIFY(purge->isEnabled());
    bool isOffMeanwhile = false; // a command that needs a story, while there is none
    const QAction *save = m_window->commands().action(u"story.save"_s);
    connect(save, &QAction::enabledChanged, this,
            [&](bool isOn) { isOffMeanwhile = isOffMeanwhile || (!isOn && !m_window->openedStory()); });
    purge->click();
    QTRY_COMPARE(m_newsroom->desk.purges(id)->size(), 1U);
    QTRY_VERIFY(m_window->openedStory());
    disconnect(save, nullptr, this, nullptr);
    QVERIFY(isOffMeanwhile);
    QVERIFY(save->isEnabled());
    QTRY_COMPARE(m_window->focusWidget(), editor);
    QCOMPARE(m_window->openedStory()->body(), u"Somebody said so."_s);
    QCOMPARE(m_newsroom->desk.countInHistory(id, {u"Jane Roe"_s}).value(), 0);
}

void TestLeaving::aSensitiveStoryIsNotNamedOutside()
{
    story::Source source{.id = story::SourceId::create()};
    source.readerDescription = u"a dock worker"_s;
    source.vaultReference = u"x"_s;
    QVERIFY(m_newsroom->desk.sources().save(source));
    story::Article article
        = m_newsroom->desk.newStory({.slug = u"wharf"_s}, u"It is shut, he said."_s).value();
    m_window->openStory(article.id.toString());
    QVERIFY(m_window->windowTitle().contains(u"wharf"_s));
    story::Attribution claim{.id = story::AttributionId::create()};
    claim.sourceId = source.id;
    claim.content = {text::makeAnchor(article.body, {0, 10})};
    article.attributions = {claim};
    QVERIFY(m_newsroom->desk.save(article, u"save"_s));
    const auto other = m_newsroom->desk.newStory({.slug = u"fair"_s}, u"It rained."_s)->id;
    m_window->openStory(other.toString());
    QVERIFY(m_window->windowTitle().contains(u"fair"_s));
    m_window->openStory(article.id.toString());
    QCOMPARE(m_window->openedStory()->article().id, article.id);
    QCOMPARE(m_window->windowTitle(), u"Galley"_s);
    const AuditDialog audit(m_newsroom->openStore, article, m_theme);
    QVERIFY(!audit.windowTitle().isEmpty() && !audit.windowTitle().contains(u"wharf"_s));

    // Nor is a word of it put into the plain file of one's own words while nobody can say what it names.
    auto *editor = m_window->findChild<StoryEditor *>();
    editor->goTo({7, 7});
    editor->acceptWord(true);
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QVERIFY(m_settings->value(keys::personalWords).isEmpty());
    m_window->openStory(other.toString());
    editor->goTo({4, 4});
    editor->acceptWord(true);
    QTRY_COMPARE(m_settings->value(keys::personalWords), QStringList{u"rained"_s});
}

void TestLeaving::onlyTextIsCopied()
{
    m_window->newStory();
    auto *editor = m_window->findChild<StoryEditor *>();
    const QString words = u"One.\n«\u00a05\u00a0million\u202f»"_s; // no-break spaces stay what they are
    editor->setPlainText(words);
    editor->selectAll();
    editor->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->formats(), QStringList{u"text/plain"_s});
    QCOMPARE(copied->text(), words);
}

void TestLeaving::aCutIsToldInOneLine()
{
    QVERIFY(m_newsroom->desk.newStory({.slug = u"wharf"_s}, u"It is shut."_s));
    m_window->tellLastEnd();
    QCOMPARE(m_window->findChild<MessageBar *>()->text(), QString());
    m_window = std::make_unique<MainWindow>(Session{.desk = m_newsroom->desk,
                                                    .saves = m_newsroom->saves,
                                                    .settings = *m_settings,
                                                    .openStore = m_newsroom->openStore,
                                                    .wasCut = true});
    m_window->tellLastEnd();
    const QString said = m_window->findChild<MessageBar *>()->text();
    QVERIFY2(said.contains(u"did not end properly"_s) && said.contains(u"wharf"_s), qPrintable(said));
}

/// For a minute the window that fell still has its story; a second one that runs keeps its own.
void TestLeaving::whoWasCutOffGoesOnAtOnce()
{
    const auto fallen = m_newsroom->openStore();
    QVERIFY(fallen);
    (*fallen)->leases().setHolder(u"a window that fell"_s);
    QStringList stories;
    for (const QString &slug : {u"wharf"_s, u"quay"_s}) {
        const story::ArticleId id = m_newsroom->desk.newStory({.slug = slug}, u"It is shut."_s)->id;
        QVERIFY((*fallen)->leases().take(id, m_newsroom->person, false));
        stories << id.toString();
    }
    const auto isHeld = [this](const QString &story) {
        m_window->openStory(story);
        return m_window->openedStory()->isHeld();
    };
    QVERIFY(isHeld(stories[0]));
    m_window = std::make_unique<MainWindow>(Session{.desk = m_newsroom->desk,
                                                    .saves = m_newsroom->saves,
                                                    .settings = *m_settings,
                                                    .openStore = m_newsroom->openStore,
                                                    .wasCut = true});
    QVERIFY(!isHeld(stories[0]));
    m_window->tellLastEnd();
    QVERIFY(isHeld(stories[1]));
}

void TestLeaving::copiesAreShownAndTakenBack()
{
    QString restored;
    int made = 0;
    const NewsroomCopies copies{
        .list =
            [] {
                return std::vector<NewsroomCopy>{{u"/b/one.sqlite"_s, 1'000'000, 4096},
                                                 {u"/b/two-damaged.sqlite"_s, 900'000, 4096, true}};
            },
        .make =
            [&made](bool) {
                ++made;
                return base::Result<CopyMade>({2'000'000, u"Story wall is not what was written."_s});
            },
        .archive = [](const QString &) { return base::Result<>(); },
        .restore = [&restored](const QString &path) { restored = path; }};
    CopiesDialog dialog(copies, [](qint64) { return 3; }, nullptr);
    dialog.show();
    QCOMPARE(namelessControls(dialog), QString());
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(2), u"3"_s);
    QVERIFY(list->topLevelItem(1)->text(0).contains(u"damaged"_s));
    QSignalSpy spy(&dialog, &CopiesDialog::made);
    button(dialog, u"Copy Now"_s)->click();
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(made, 1);
    QVERIFY(shownWords(dialog).contains(u"Story wall is not what was written."_s));
    QCOMPARE(list->currentItem(), list->topLevelItem(0)); // the newest is chosen
    QVERIFY(button(dialog, u"Restore…"_s)->isEnabled());
    QTRY_VERIFY(list->hasFocus());
    button(dialog, u"Restore…"_s)->click();
    QCOMPARE(restored, QString()); // it is asked first
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    button(*question, u"Restore"_s)->click();
    QTRY_COMPARE(restored, u"/b/one.sqlite"_s);
    QVERIFY(!dialog.isVisible());
}

void TestLeaving::aNameInTheSourceBookIsSaid()
{
    const Surname secrets;
    check::setOpenSecrets(&secrets);
    story::Source source{.id = story::SourceId::create()};
    source.publicName = u"Ines Okoro"_s;
    desk::SourceBook::Entry entry;
    entry.source = source;
    SourceDialog dialog(m_newsroom->desk, m_newsroom->openStore, entry, {}, m_theme, nullptr);
    dialog.show();
    QTest::qWait(500);
    QVERIFY(!shownWords(dialog).contains(u"the vault keeps"_s));
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->text() == u"Ines Okoro"_s)
            field->setText(u"Ines Roe"_s);
    }
    QTRY_VERIFY(shownWords(dialog).contains(u"the vault keeps"_s));
    check::setOpenSecrets(nullptr);
}

void TestLeaving::nobodyIsToldUnlessTicked()
{
    const std::vector<desk::SealedSource> sources{{u"s1"_s, u"a dock worker"_s, {u"Mara"_s}},
                                                  {u"s2"_s, u"an official"_s, {u"Mara"_s, u"A. Lind"_s}}};
    const std::vector<desk::Confidant> people{{u"A. Lind"_s, u"12AB 34CD 56EF 78AB 90CD"_s},
                                              {u"L. Marsh"_s, u"98AB 76CD 54EF 32AB 10CD"_s}};
    EscrowDialog dialog(sources, people, nullptr);
    dialog.show();
    QVERIFY(dialog.grants().empty()); // not what is granted already, either
    QCOMPARE(namelessControls(dialog), QString());
    auto *tree = dialog.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem *lind = tree->topLevelItem(0);
    QCOMPARE(lind->child(1)->checkState(0), Qt::Checked);
    QVERIFY(!(lind->child(1)->flags() & Qt::ItemIsUserCheckable));
    lind->child(0)->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog.grants(), (std::vector<EscrowDialog::Grant>{{u"s1"_s, u"A. Lind"_s}}));
    if (const QString picture = qEnvironmentVariable("GALLEY_PICTURE"); !picture.isEmpty())
        QVERIFY(dialog.grab().save(picture));
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
