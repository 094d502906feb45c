// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "tests/core/layout/samplestory.h"
#include "ui/preview/pagechanges.h"
#include "ui/preview/pagehit.h"
#include "ui/preview/pageview.h"

#include <QDir>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using ui::PageView;

class PageViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyViewSaysSo();
    void paintsWordsAndPhoto();
    void clickOnWordTellsItsPlace();
    void clickOnHeadlineTellsTheField();
    void everyRunIsFoundWhereItStands();
    void newPagesKeepTheScrollPosition();
    void zoomKeepsWithinBounds();
    void fitFollowsTheWindow();
    void caretMarksItsParagraphOnly();
    void keysScrollAndZoom();
    void oddListsAreSafe();
    void changedAreaIsEnough();
    void keyPaintsLittle();

private:
    std::shared_ptr<const layout::DisplayList> pagesOf(const QString &body, layout::ParagraphCache &cache);
    QPoint pointOf(const PageView &view, const layout::PlacedRun &run, size_t glyph) const;

    sample::PaintedPhotos m_photos;
    story::Story m_story;
    std::shared_ptr<const layout::DisplayList> m_pages;
};

void PageViewTest::initTestCase()
{
    m_story = sample::fullStory(&m_photos);
    m_pages = std::make_shared<const layout::DisplayList>(layout::compose(m_story, sample::style()));
    QVERIFY(!m_pages->pages.empty());
}

/// In a view fitted to the width, scrolled to its top: the first page begins 18 pixels down.
QPoint PageViewTest::pointOf(const PageView &view, const layout::PlacedRun &run, size_t glyph) const
{
    const double scale = view.zoom() * 96 / 72;
    const double room
        = std::max(m_pages->pages.front().size.width() * scale + 36, double(view.viewport()->width()));
    const double left = std::floor((room - m_pages->pages.front().size.width() * scale) / 2);
    const layout::Glyph &shape = run->glyphs[glyph];
    const QPointF at = run.placeOf(shape);
    return {qRound(left + (at.x() + shape.advance * 0.4) * scale),
            qRound(18 + (at.y() - run->size * 0.25) * scale)};
}

void PageViewTest::emptyViewSaysSo()
{
    PageView view;
    view.resize(300, 200);
    view.setEmptyText(u"Nothing yet"_s);
    QCOMPARE(view.pageCount(), 0);
    QCOMPARE(view.accessibleDescription(), u"Nothing yet"_s);
    QVERIFY(!view.accessibleName().isEmpty());
    QVERIFY(!view.grab().isNull());
}

void PageViewTest::paintsWordsAndPhoto()
{
    ui::PagePainter painter;
    painter.setDisplayList(m_pages);
    const QSizeF size = m_pages->pages.front().size;
    const double scale = 2;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter qpainter(&image);
    painter.paint(qpainter, 0, scale);
    qpainter.end();
    const layout::PlacedRun &headline = m_pages->pages.front().runs[1];
    QCOMPARE(headline->origin.field, u"headline"_s);
    int dark = 0;
    const QPointF first = headline.placeOf(headline->glyphs.front());
    const double end = first.x() + headline->glyphs.front().advance;
    for (int x = qRound(first.x() * scale); x < qRound(end * scale); ++x) {
        for (int y = qRound((first.y() - headline->size * 0.7) * scale); y < qRound(first.y() * scale); ++y)
            dark += qGray(image.pixel(x, y)) < 100;
    }
    QVERIFY(dark > 50);
    const QPointF middle = m_pages->pages.front().pictures.front().rect.center() * scale;
    QVERIFY(image.pixelColor(middle.toPoint()) != QColor(Qt::white));
    const QString folder = qEnvironmentVariable("GALLEY_PAGES");
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(u"painted.png"_s)));
}

void PageViewTest::clickOnWordTellsItsPlace()
{
    PageView view;
    view.resize(900, 1400);
    view.setDisplayList(m_pages);
    QSignalSpy clicks(&view, &PageView::textClicked);
    const auto &runs = m_pages->pages.front().runs;
    const auto run = std::find_if(runs.begin(), runs.end(), [](const layout::PlacedRun &r) {
        return r->text.contains(u"ferry quay for eleven"_s) && r->origin.range.begin >= 0;
    });
    QVERIFY(run != runs.end());
    const qsizetype at = (*run)->text.indexOf(u"quay"_s);
    const auto glyph = std::find_if((*run)->glyphs.begin(), (*run)->glyphs.end(),
                                    [at](const layout::Glyph &g) { return g.cluster == at; });
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      pointOf(view, *run, static_cast<size_t>(glyph - (*run)->glyphs.begin())));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(m_story.article.body.mid(clicks.first().first().toLongLong(), 4), u"quay"_s);
}

void PageViewTest::clickOnHeadlineTellsTheField()
{
    PageView view;
    view.resize(900, 1400);
    view.setDisplayList(m_pages);
    QSignalSpy clicks(&view, &PageView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, m_pages->pages.front().runs[1], 3));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().first().toString(), u"headline"_s);
}

void PageViewTest::everyRunIsFoundWhereItStands()
{
    for (const layout::Page &page : m_pages->pages) {
        for (const layout::PlacedRun &run : page.runs) {
            const base::TextRange range = run.range();
            if (range.begin < 0 || run->text.trimmed().isEmpty())
                continue;
            const QPointF at = run.placeOf(run->glyphs.front());
            const auto hit = ui::hitTest(page, {at.x() + 0.2, at.y() - 1});
            QVERIFY2(hit && (range.contains(hit->position) || range.isEmpty()), qPrintable(run->text));
        }
    }
}

void PageViewTest::newPagesKeepTheScrollPosition()
{
    PageView view;
    view.resize(500, 400);
    view.show();
    view.setDisplayList(m_pages);
    view.verticalScrollBar()->setValue(300);
    view.setDisplayList(std::make_shared<const layout::DisplayList>(*m_pages));
    QCOMPARE(view.verticalScrollBar()->value(), 300);
    view.showPage(1);
    QCOMPARE(view.currentPage(), 1);
}

void PageViewTest::zoomKeepsWithinBounds()
{
    PageView view;
    view.resize(500, 400);
    view.setDisplayList(m_pages);
    QSignalSpy zooms(&view, &PageView::zoomChanged);
    for (int i = 0; i < 80; ++i)
        view.zoomOut();
    QVERIFY(view.zoom() >= 0.099);
    QVERIFY(!view.grab().isNull());
    view.setZoom(1000);
    QVERIFY(view.zoom() <= 8.001);
    QVERIFY(!view.grab().isNull());
    QVERIFY(zooms.size() > 2);
}

void PageViewTest::fitFollowsTheWindow()
{
    PageView view;
    view.resize(500, 400);
    view.show();
    view.setDisplayList(m_pages);
    const double narrow = view.zoom();
    view.resize(900, 400);
    QVERIFY(view.zoom() > narrow * 1.5);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.setFit(PageView::Fit::Page);
    QVERIFY(view.zoom() * 96 / 72 * m_pages->pages.front().size.height() <= 400);
}

void PageViewTest::caretMarksItsParagraphOnly()
{
    PageView view;
    view.resize(700, 1000);
    view.setDisplayList(m_pages);
    const QImage before = view.grab().toImage();
    view.setCaret(m_story.article.body.indexOf(u"morning ferry"_s));
    const QImage after = view.grab().toImage();
    QVERIFY(before != after);
    int marked = 0;
    for (const layout::Page &page : m_pages->pages)
        marked
            += static_cast<int>(ui::blocksAt(page, m_story.article.body.indexOf(u"morning ferry"_s)).size());
    QCOMPARE(marked, 1);
    view.setCaret(-1);
    QCOMPARE(view.grab().toImage(), before);
    const QString folder = qEnvironmentVariable("GALLEY_PAGES");
    if (!folder.isEmpty())
        QVERIFY(after.save(QDir(folder).filePath(u"view.png"_s)));
}

void PageViewTest::keysScrollAndZoom()
{
    PageView view;
    view.resize(500, 400);
    view.show();
    view.setDisplayList(m_pages);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > 100);
    const double zoom = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus); // the second key adds to the first one's step
    QVERIFY(QTest::qWaitFor([&] { return view.zoom() > zoom * 1.2; }));
    QSignalSpy clicks(&view, &PageView::textClicked);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(clicks.size(), 1);
}

void PageViewTest::oddListsAreSafe()
{
    PageView view;
    view.resize(300, 300);
    view.setDisplayList(nullptr);
    view.setCaret(5);
    view.showPage(3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {10, 10});
    auto broken = std::make_shared<layout::DisplayList>(*m_pages);
    broken->pages.edit(0).pictures.front().bytes = "no picture";
    for (auto &font : broken->fonts)
        font = std::make_shared<layout::FontFile>();
    view.setDisplayList(broken);
    QVERIFY(!view.grab().isNull());
}

std::shared_ptr<const layout::DisplayList> PageViewTest::pagesOf(const QString &body,
                                                                 layout::ParagraphCache &cache)
{
    story::Article article = m_story.article;
    article.body = body;
    return std::make_shared<const layout::DisplayList>(
        layout::compose(story::makeStory(article, m_story.publication, &m_photos), sample::style(), &cache));
}

/// Painted upon the page as it was, within the area that is told, a page looks as it does painted anew.
void PageViewTest::changedAreaIsEnough()
{
    constexpr double scale = 1.3;
    QRandomGenerator random(3);
    layout::ParagraphCache cache;
    QString body = m_story.article.body;
    auto before = pagesOf(body, cache);
    ui::PagePainter painter;
    const auto paint = [&](QImage &image, size_t page, const QRect &pixels) {
        QPainter device(&image);
        device.setClipRect(pixels);
        device.fillRect(pixels, Qt::white);
        painter.paint(device, int(page), scale,
                      QRectF(QPointF(pixels.topLeft()) / scale, QSizeF(pixels.size()) / scale));
    };
    const auto whole = [&](const layout::DisplayList &list, size_t page) {
        QImage image((list.pages[page].size * scale).toSize(), QImage::Format_RGB32);
        paint(image, page, image.rect());
        return image;
    };
    for (int round = 0; round < 150; ++round) {
        const qsizetype at = random.bounded(body.size());
        switch (random.bounded(4)) {
        case 0:
            body.remove(at, random.bounded(40));
            break;
        case 1:
            body.insert(at, u"\n\n"_s);
            break;
        default:
            body.insert(at, u"fjord "_s.first(random.bounded(1, 6)));
        }
        const auto after = pagesOf(body, cache);
        for (size_t page = 0; page < std::min(before->pages.size(), after->pages.size()); ++page) {
            painter.setDisplayList(before);
            QImage image = whole(*before, page);
            painter.setDisplayList(after);
            const QRectF area = ui::changedArea(before->pages[page], after->pages[page]);
            paint(image, page, QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect());
            QVERIFY2(image == whole(*after, page), qPrintable(u"round %1, page %2"_s.arg(round).arg(page)));
        }
        before = after;
    }
}

/// What the window paints after a letter is a part of the page; marks that stay where they are cost nothing.
void PageViewTest::keyPaintsLittle()
{
    struct Painted : QObject
    {
        qint64 pixels = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                const QRect rect = static_cast<QPaintEvent *>(event)->rect();
                pixels += qint64(rect.width()) * rect.height();
            }
            return false;
        }
    } painted;
    PageView view;
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    layout::ParagraphCache cache;
    QString body = m_story.article.body;
    view.setDisplayList(pagesOf(body, cache));
    const qsizetype at = body.indexOf(u"\n\n"_s) - 3;
    view.setCaret(at);
    view.setOverlays({{{at - 20, at - 4}, ui::PageOverlay::Kind::Attribution}});
    QTest::qWait(50);
    view.viewport()->installEventFilter(&painted);
    const qint64 all = qint64(view.viewport()->width()) * view.viewport()->height();
    body.insert(at, u'x');
    view.setDisplayList(pagesOf(body, cache));
    view.setOverlays({{{at - 20, at - 4}, ui::PageOverlay::Kind::Attribution}});
    view.setCaret(at + 1);
    QTRY_VERIFY(painted.pixels > 0);
    QVERIFY2(painted.pixels < all / 3, qPrintable(u"%1 of %2"_s.arg(painted.pixels).arg(all)));
    painted.pixels = 0;
    view.setOverlays({{{at - 20, at - 4}, ui::PageOverlay::Kind::Finding}});
    QTRY_VERIFY(painted.pixels > 0);
    QVERIFY(painted.pixels < all / 8);
}

QTEST_MAIN(PageViewTest)
#include "tst_pageview.moc"
