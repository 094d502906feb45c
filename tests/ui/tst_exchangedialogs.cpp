// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"
#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/batchexportdialog.h"
#include "ui/dialogs/storyimportdialog.h"
#include "ui/dialogs/wirefoldersdialog.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// Files and clipboards that come in, stories that go out many at a time.
class TestExchangeDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasUnderstoodIsShownFirst();
    void nothingComesInUnwanted();
    void aBatchIsWrittenAndRefusalsAreTold();
    void aWireFolderIsWatched();
    void pastingKeepsFormatting_data();
    void pastingKeepsFormatting();

private:
    template <class Dialog>
    Dialog *run(const QString &command)
    {
        m_window->commands().action(command)->trigger();
        Dialog *dialog = nullptr;
        const bool isThere
            = QTest::qWaitFor([&] { return (dialog = m_window->findChild<Dialog *>()) != nullptr; });
        return isThere ? dialog : nullptr;
    }
    /// A Word file of a story.
    QString wordFile(const QString &name)
    {
        story::Article article;
        article.id = story::ArticleId::create();
        article.fields.headline = u"Quay shut"_s;
        article.fields.byline = {u"Ines Calloway"_s};
        article.body = u"The {++old ++}quay is shut."_s;
        article.notes = {{.id = story::NoteId::create(),
                          .anchor = text::makeAnchor(article.body, {14, 18}),
                          .text = u"Which?"_s,
                          .by = u"Bo"_s}};
        const QString path = m_newsroom->folder.filePath(name);
        const auto written
            = desk::exportStoryToFile(story::makeStory(article, {}), desk::ExportFormat::DocxReview, path);
        return written ? path : QString();
    }

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestExchangeDialogs::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"galley.conf"_s));
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestExchangeDialogs::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_newsroom.reset();
}

void TestExchangeDialogs::whatWasUnderstoodIsShownFirst()
{
    const QString path = wordFile(u"quay.docx"_s);
    QVERIFY(!path.isEmpty());
    m_window->importFiles({path, u"/no/such/file.docx"_s});
    StoryImportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<StoryImportDialog *>()));
    QCOMPARE(m_newsroom->desk.stories()->size(), 0UL);
    QCOMPARE(namelessControls(*dialog), QString());
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields[0]->text(), u"Quay shut"_s);
    QCOMPARE(fields[1]->text(), u"Ines Calloway"_s);
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(1);
    QVERIFY(!fields[0]->isEnabled());
    list->setCurrentRow(0);
    fields[0]->setText(u"Old quay shut"_s);
    dialog->accept();
    QTRY_VERIFY(m_window->openedStory());
    const story::Article &article = m_window->openedStory()->article();
    QCOMPARE(article.fields.headline, u"Old quay shut"_s);
    QCOMPARE(article.body, u"The {++old ++}quay is shut."_s);
    QCOMPARE(article.notes.size(), 1UL);
    QCOMPARE(article.notes[0].anchor->exact, u"quay"_s);
}

void TestExchangeDialogs::nothingComesInUnwanted()
{
    m_window->importFiles({wordFile(u"quay.docx"_s)});
    StoryImportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<StoryImportDialog *>()));
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<StoryImportDialog *>());
    QCOMPARE(m_newsroom->desk.stories()->size(), 0UL);
    QCOMPARE(m_newsroom->desk.sources().evidence()->size(), 0UL);
}

void TestExchangeDialogs::aBatchIsWrittenAndRefusalsAreTold()
{
    m_window->loadSample();
    const QString folder = m_newsroom->folder.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    auto *dialog = run<BatchExportDialog>(u"newsroom.export"_s);
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QString());
    QVERIFY(dialog->chosen().empty());
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"All"_s))
            button->click();
    }
    dialog->findChild<QComboBox *>()->setCurrentIndex(
        dialog->findChild<QComboBox *>()->findData(int(desk::ExportFormat::Nitf)));
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (!field->text().isEmpty())
            field->setText(folder);
    }
    QCOMPARE(dialog->folder(), folder);
    const size_t all = dialog->chosen().size();
    dialog->accept();
    QMessageBox *told = nullptr;
    QTRY_VERIFY((told = m_window->findChild<QMessageBox *>()));
    QVERIFY2(told->informativeText().contains(u"embargo"_s), qPrintable(told->informativeText()));
    const qsizetype files = QDir(folder).entryList(QDir::Files).size();
    QCOMPARE(files + told->informativeText().count(u'\n') + 1, qsizetype(all));
    told->accept();
}

void TestExchangeDialogs::aWireFolderIsWatched()
{
    const QString folder = m_newsroom->folder.filePath(u"wire"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/quay.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("---\nheadline: Quay shut\n---\nIt is shut.\n") > 0);
    QVERIFY(
        file.flush()
        && file.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    file.close();
    auto *dialog = run<WireFoldersDialog>(u"newsroom.wire"_s);
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QString());
    dialog->findChild<QListWidget *>()->addItem(folder);
    dialog->accept();
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->text().contains(u"1 stor"_s));
    QCOMPARE(m_newsroom->desk.stories()->size(), 1UL);
    QVERIFY(QFile::exists(folder + u"/taken/quay.md"_s));
}

void TestExchangeDialogs::pastingKeepsFormatting_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("body");
    QTest::newRow("as it is") << u"edit.paste"_s << u"The **old** quay"_s;
    QTest::newRow("without formatting") << u"edit.pastePlain"_s << u"The old quay"_s;
    QTest::newRow("as a quotation") << u"edit.pasteQuote"_s << u"> The **old** quay\n"_s;
}

void TestExchangeDialogs::pastingKeepsFormatting()
{
    QFETCH(QString, command);
    QFETCH(QString, body);
    m_window->newStory();
    auto *editor = m_window->findChild<StoryEditor *>();
    editor->setFocus();
    auto *copied = new QMimeData;
    copied->setHtml(u"<p>The <b>old</b> quay</p>"_s);
    copied->setText(u"The old quay"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    if (command == "edit.paste"_L1)
        editor->paste();
    else
        m_window->commands().action(command)->trigger();
    QCOMPARE(editor->toPlainText(), body);
    editor->undo();
    QCOMPARE(editor->toPlainText(), QString());
}

QTEST_MAIN(TestExchangeDialogs)
#include "tst_exchangedialogs.moc"
