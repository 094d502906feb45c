// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pageareas.h"
#include "tests/core/layout/samplestory.h"
#include "ui/commands/registry.h"
#include "ui/preview/pagepane.h"
#include "ui/preview/pagestrip.h"
#include "ui/preview/printing.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFile>
#include <QMainWindow>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

class PagePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spreadPutsPagesSideBySide();
    void oddScalesKeepPagesApart_data();
    void oddScalesKeepPagesApart();
    void choicesBecomeOptions();
    void lookComesBack();
    void copyfitIsToldAndLeadsToTheText();
    void marksAreShownAndSwitched();
    void areasCoverTheWords();
    void stripShowsAndChoosesPages();
    void screenReaderReadsThePages();
    void printerGetsThePagesOfItsRange();

private:
    QToolButton *button(const PagePane &pane, const QString &name) const;

    Theme m_theme;
    sample::PaintedPhotos m_photos;
    std::shared_ptr<const layout::DisplayList> m_pages;
};

void PagePaneTest::initTestCase()
{
    QTest::failOnWarning();
    m_pages = std::make_shared<const layout::DisplayList>(
        layout::compose(sample::longStory(3000, 3), sample::style()));
    QVERIFY(m_pages->pages.size() >= 3);
}

QToolButton *PagePaneTest::button(const PagePane &pane, const QString &name) const
{
    for (auto *one : pane.findChildren<QToolButton *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

void PagePaneTest::spreadPutsPagesSideBySide()
{
    PageArrangement pages;
    pages.setPages({{600, 800}, {600, 800}, {600, 800}, {600, 800}});
    QVERIFY(pages.rect(1).top() > pages.rect(0).bottom());
    pages.setKind(PageArrangement::Kind::Spread);
    QCOMPARE(pages.rect(1).top(), pages.rect(2).top()); // pages 2 and 3 of a paper face each other
    QVERIFY(pages.rect(2).left() >= pages.rect(1).right());
    QCOMPARE(pages.rect(0).left(), pages.rect(2).left()); // the first page is a right one
    QVERIFY(pages.rect(3).top() > pages.rect(2).bottom());
    QCOMPARE(pages.widestRow(), QSizeF(1200, 800));
    QCOMPARE(pages.pageAt(pages.rect(2).center()), 2);
    QCOMPARE(pages.pageAt({1, 1}), -1);
    QCOMPARE(pages.pageBelow(pages.rect(3).top() + 1), 3);
    QCOMPARE(pages.pageBelow(1e9), 3);
}

void PagePaneTest::oddScalesKeepPagesApart_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.01, 0.333, 1.0, 2.71, 40.0})
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
}

void PagePaneTest::oddScalesKeepPagesApart()
{
    QFETCH(double, scale);
    for (const auto kind : {PageArrangement::Kind::Pages, PageArrangement::Kind::Spread}) {
        PageArrangement pages;
        pages.setPages({{600, 800}, {300, 900}, {842, 595}});
        pages.setKind(kind);
        pages.setScale(scale);
        for (int a = 0; a < 3; ++a) {
            QVERIFY(QRectF({0, 0}, pages.size()).contains(pages.rect(a)));
            for (int b = 0; b < a; ++b)
                QVERIFY(!pages.rect(a).intersects(pages.rect(b)));
        }
    }
    PageArrangement none;
    QCOMPARE(none.pageAt({5, 5}), -1);
    QCOMPARE(none.pageBelow(0), 0);
}

void PagePaneTest::choicesBecomeOptions()
{
    PagePane pane(m_theme);
    QSignalSpy changes(&pane, &PagePane::optionsChanged);
    QCOMPARE(pane.options(), layout::ComposeOptions());
    pane.setLook({.show = u"phone"_s});
    QCOMPARE(pane.options().webWidth, 292.5);
    pane.setLook({.paper = u"letter"_s});
    QCOMPARE(pane.options().paper, QSizeF(612, 792));
    pane.setLook({.paper = u"slot"_s});
    QVERIFY(!pane.options().slot);
    pane.setSlotText(u"2 x 100 mm"_s);
    QCOMPARE(pane.options().slot->columns, 2);
    QCOMPARE(qRound(pane.options().slot->depth), 283);
    pane.setSlotText(u"wide and deep"_s);
    QVERIFY(!pane.options().slot);
    QCOMPARE(changes.size(), 5);
}

void PagePaneTest::lookComesBack()
{
    QMainWindow window;
    CommandRegistry commands(window);
    PagePane pane(m_theme);
    pane.addCommands(commands, [] { return true; });
    commands.action(u"page.show.spread"_s)->trigger();
    commands.action(u"page.thumbnails"_s)->trigger();
    commands.action(u"page.mark.findings"_s)->trigger();
    commands.action(u"page.paper.a4"_s)->trigger();
    QCOMPARE(pane.view().arrangement(), PageArrangement::Kind::Spread);
    QVERIFY(commands.action(u"page.show.spread"_s)->isChecked());
    PagePane next(m_theme);
    next.setLook(pane.look());
    QCOMPARE(next.view().arrangement(), PageArrangement::Kind::Spread);
    QCOMPARE(next.options(), pane.options());
    QVERIFY(next.look().marks.contains(u"findings"_s));
    next.setLook({.show = u"hologram"_s, .paper = u"papyrus"_s}); // settings of a later version
    QCOMPARE(next.options(), layout::ComposeOptions());
}

void PagePaneTest::copyfitIsToldAndLeadsToTheText()
{
    PagePane pane(m_theme);
    pane.resize(500, 600);
    pane.show();
    QToolButton *fit = button(pane, u"How the story fits its slot"_s);
    pane.setPages(m_pages);
    QVERIFY(!fit->isVisible());
    auto list = std::make_shared<layout::DisplayList>(*m_pages);
    list->copyfit = layout::Copyfit{3, 0, {40, 300}, {120, 180}};
    const QImage before = pane.view().grab().toImage();
    pane.setPages(list);
    QVERIFY(fit->isVisible());
    QVERIFY(fit->text().contains(u"3"_s));
    QVERIFY(pane.view().grab().toImage() != before); // the line where the slot ends
    QSignalSpy clicks(&pane.view(), &PageView::textClicked);
    fit->click();
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().first().toLongLong(), 120);
    list = std::make_shared<layout::DisplayList>(*list);
    list->copyfit->lines = -4;
    pane.setPages(list);
    QVERIFY(fit->text().contains(u"4"_s));
    QSignalSpy wishes(&pane, &PagePane::slotWanted);
    fit->click();
    QCOMPARE(wishes.size(), 1);
}

void PagePaneTest::marksAreShownAndSwitched()
{
    PagePane pane(m_theme);
    pane.resize(700, 900);
    pane.setPages(m_pages);
    const QImage plain = pane.view().grab().toImage();
    pane.setMarks({{{10, 400}, PageOverlay::Kind::Attribution}});
    QCOMPARE(pane.view().grab().toImage(), plain); // switched off
    pane.setLook({.marks = {u"attributions"_s}});
    QVERIFY(pane.view().grab().toImage() != plain);
    pane.setMarks({});
    QCOMPARE(pane.view().grab().toImage(), plain);
    pane.setLook({.marks = {u"selection"_s}});
    pane.setSelection({10, 60});
    QVERIFY(pane.view().grab().toImage() != plain);
    pane.setSelection({10, 10});
    QCOMPARE(pane.view().grab().toImage(), plain);
}

/// Every range of the body is covered by areas on the pages, and no more than its words are.
void PagePaneTest::areasCoverTheWords()
{
    const story::Story story = sample::longStory(3000, 3);
    const qsizetype begin = story.article.body.indexOf(u' ', 1000) + 1;
    const qsizetype end = story.article.body.indexOf(u' ', begin);
    std::vector<QRectF> areas;
    for (const layout::Page &page : m_pages->pages) {
        for (const QRectF &area : layout::areasOf(page, {begin, end}))
            areas.push_back(area);
    }
    QVERIFY(areas.size() == 1 || areas.size() == 2); // two where the word is hyphenated
    QVERIFY(areas.front().width() > 1 && areas.front().width() < 80);
    QVERIFY(areas.front().height() > 6 && areas.front().height() < 14);
}

void PagePaneTest::stripShowsAndChoosesPages()
{
    PagePane pane(m_theme);
    pane.resize(700, 600);
    pane.show();
    pane.setPages(m_pages);
    pane.setLook({.thumbnails = true});
    pane.setPages(m_pages);
    auto *strip = pane.findChild<PageStrip *>();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->pageCount(), pane.view().pageCount());
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->pageRect(1).center().toPoint());
    QCOMPARE(pane.view().currentPage(), 1);
    QTest::keyClick(strip, Qt::Key_Down);
    QCOMPARE(pane.view().currentPage(), 2);
    pane.view().verticalScrollBar()->setValue(0);
    QTest::keyClick(strip, Qt::Key_Down);
    QCOMPARE(pane.view().currentPage(), 1);
}

void PagePaneTest::screenReaderReadsThePages()
{
    PageView view;
    view.resize(600, 600);
    view.show();
    view.setDisplayList(m_pages);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(spoken && spoken->textInterface());
    QAccessibleTextInterface *text = spoken->textInterface();
    const QString all = text->text(0, text->characterCount());
    const story::Story story = sample::longStory(3000, 3);
    QVERIFY(all.contains(story.article.body.section(u' ', 0, 3)));
    const auto at = static_cast<int>(all.indexOf(story.article.body.section(u' ', 0, 2)));
    const QRect where = text->characterRect(at);
    QVERIFY(!where.isEmpty());
    QVERIFY(QRect(view.viewport()->mapToGlobal(QPoint(0, 0)), view.viewport()->size()).intersects(where));
    text->scrollToSubstring(text->characterCount() - 1, text->characterCount());
    QVERIFY(view.currentPage() > 0);
    view.setDisplayList(nullptr);
    QCOMPARE(text->characterCount(), 0);
}

void PagePaneTest::printerGetsThePagesOfItsRange()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    QVERIFY(printPages(m_pages, printer));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
    printer.setFromTo(9, 12);
    QVERIFY(!printPages(m_pages, printer));
}

QTEST_MAIN(PagePaneTest)
#include "tst_pagepane.moc"
