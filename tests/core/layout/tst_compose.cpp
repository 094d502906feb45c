// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "core/markup/parser.h"
#include "tests/core/layout/fixedtypefaces.h"
#include "tests/core/layout/samplestory.h"
#include "tests/support/golden.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// The letters of the story's body that stand on the pages, sorted, without the hyphens that layout put in.
QString lettersShown(const layout::DisplayList &list)
{
    QString letters;
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.range().begin >= 0)
                letters += run->hyphenated ? run->text.chopped(1) : run->text;
        }
    }
    return letters;
}

QString sorted(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.unicode() == 0x2028; });
    std::sort(text.begin(), text.end());
    return text;
}

story::Story storyOf(const QString &body)
{
    story::Article article;
    article.body = body;
    return story::makeStory(article, sample::publication());
}

layout::DisplayList fixed(const story::Story &story, const story::PublicationStyle &style = sample::style())
{
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    return layout::compose(story, style, &cache);
}

/// Every number is finite, every reference points somewhere, every glyph belongs to its text.
QString faultOf(const layout::DisplayList &list)
{
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.element < 0 || run.element >= static_cast<int>(list.elements.size()) || run->font < 0
                || run->font >= static_cast<int>(list.fonts.size()))
                return u"a run points nowhere"_s;
            for (const layout::Glyph &glyph : run->glyphs) {
                if (!std::isfinite(glyph.x) || !std::isfinite(glyph.y) || glyph.cluster < 0
                    || glyph.cluster >= run->text.size())
                    return u"a glyph of \"%1\" is nowhere"_s.arg(run->text);
            }
        }
    }
    return list.pages.empty() ? u"there are no pages"_s : QString();
}

}

class ComposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenPages_data();
    void goldenPages();
    void oddStories_data();
    void oddStories();
    void oddStyles_data();
    void oddStyles();
    void noTextIsLost();
    void linesStandOnTheGrid();
    void linesFillTheColumn();
    void lastPageIsBalanced();
    void arabicRunsFromTheRight();
    void missingFontsAndPhotosAreSaid();
    void originsPointAtTheWords();
    void keystrokeSetsOneParagraph();
    void sameStorySamePages();
};

void ComposeTest::goldenPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("body");
    QTest::newRow("paragraphs") << u"paragraphs"_s
                                << u"The harbour council voted on Tuesday night to close the old ferry quay "
                                   u"for eleven months.\n\nThe "
                                   "decision was carried by seven votes to four."_s;
    QTest::newRow("inline")
        << u"inline"_s
        << u"Words *leaning*, **strong**, `set as code` and a [link](https://example.org) & more."_s;
    QTest::newRow("lists") << u"lists"_s << u"Before.\n\n- one\n- two\n  1. inner\n\nAfter."_s;
    QTest::newRow("table") << u"table"_s
                           << u"| Ticket | Price |\n|---|---:|\n| Single | 2.10 |\n| Return | 3.80 |"_s;
    QTest::newRow("box")
        << u"box"_s
        << u"Text.\n\n::: box title=\"Dates\"\nApril 1: closed.\n\nJune: divers.\n:::\n\nMore text."_s;
    QTest::newRow("pull quote")
        << u"pullquote"_s
        << u"Text.\n\n::: pullquote\nA line worth repeating.\n\n\u2014 Ines Halloran\n:::"_s;
    QTest::newRow("subhead and quotation")
        << u"subhead"_s
        << u"Text.\n\n## A subhead\n\n> Quoted words that go over more than one line of it.\n\nEnd."_s;
}

void ComposeTest::goldenPages()
{
    QFETCH(QString, name);
    QFETCH(QString, body);
    const QString difference = test::compareWithGolden(u"tests/core/layout/golden/"_s + name + u".txt"_s,
                                                       layout::dump(fixed(storyOf(body))));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ComposeTest::oddStories_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces alone") << u"   \n\n  \n"_s;
    QTest::newRow("a word of 2,000 letters") << QString(2000, u'w');
    QTest::newRow("a word of 2,000 letters among others") << u"before "_s + QString(2000, u'w') + u" after"_s;
    QTest::newRow("no-break spaces alone") << QString(300, QChar(0xa0));
    QTest::newRow("no-break spaces between words") << u"a\u00a0b\u00a0c "_s.repeated(80);
    QTest::newRow("Arabic") << u"قال رئيس الميناء إن العبّارة لن تعود قبل الربيع. "_s.repeated(12);
    QTest::newRow("Hebrew and English") << u"The word שלום means peace and עולם means world. "_s.repeated(12);
    QTest::newRow("Russian")
        << u"Городской совет проголосовал за закрытие старой набережной на одиннадцать месяцев. "_s.repeated(
               8);
    QTest::newRow("Chinese") << u"港务局表示渡轮将于春季恢复运营。"_s.repeated(20);
    QTest::newRow("emoji")
        << u"Good news \U0001F600\U0001F44D\U0001F3FD and a family \U0001F468\u200d\U0001F469\u200d\U0001F467 today. "_s
               .repeated(10);
    QTest::newRow("lone surrogates") << u"a "_s + QChar(0xd83d) + u" b "_s + QChar(0xde00) + u" c"_s;
    QTest::newRow("controls") << u"a\u0001b\u0007c\u200b\u200f\u202ed\u2066e\ufeff"_s;
    QTest::newRow("combining marks") << QString(u"e"_s + QString(200, QChar(0x301))).repeated(3);
    QTest::newRow("soft hyphens") << u"ex\u00adtra\u00ador\u00addi\u00adnary "_s.repeated(60);
    QTest::newRow("deep quotations") << QString(150, u'>') + u" deep"_s;
    QTest::newRow("deep lists") << [] {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += QString(2 * i, u' ') + u"- item\n"_s;
        return text;
    }();
    QTest::newRow("table of thirty columns") << u"|"_s + u" cell |"_s.repeated(30) + u"\n|"_s
                                                    + u"---|"_s.repeated(30) + u"\n|"_s
                                                    + u" words |"_s.repeated(30);
    QTest::newRow("table with long cells")
        << u"| A | B |\n|---|---|\n| "_s + u"word "_s.repeated(600) + u" | x |"_s;
    QTest::newRow("open directives") << u"::: box\n::: box\n::: pullquote\n::: photo\n::: nonsense\nwords"_s;
    QTest::newRow("photo without a file")
        << u"::: photo src=\"none.jpg\" alt=\"Nothing\"\nCaption.\n:::\n\n![alt](gone.png \"title\")"_s;
    QTest::newRow("photo across columns")
        << u"Words.\n\n::: photo src=\"none.jpg\" alt=\"Wide\" span=2\nCaption.\n:::\n\nMore words."_s;
    QTest::newRow("pull quote of a thousand words")
        << u"::: pullquote\n"_s + u"word "_s.repeated(1000) + u"\n:::"_s;
    QTest::newRow("box taller than a page")
        << u"::: box title=\"Tall\"\n"_s + u"Words of the box.\n\n"_s.repeated(400) + u":::"_s;
    QTest::newRow("heading of a thousand words") << u"## "_s + u"word "_s.repeated(1000);
    QTest::newRow("a thousand headings") << u"## Head\n\n"_s.repeated(1000);
    QTest::newRow("code") << u"```\nint  main()\n\t{ return 0; }\n"_s + QString(500, u'x') + u"\n```"_s;
    QTest::newRow("rules") << u"---\n\n"_s.repeated(50);
}

void ComposeTest::oddStories()
{
    QFETCH(QString, body);
    const story::Story story = storyOf(body);
    QElapsedTimer timer;
    timer.start();
    const layout::DisplayList list = layout::compose(story, sample::style());
    QCOMPARE(faultOf(list), QString());
    for (const layout::DisplayList &shown : {list, fixed(story)})
        QVERIFY(!layout::dump(shown).isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void ComposeTest::oddStyles_data()
{
    QTest::addColumn<story::PublicationStyle>("style");
    const auto row = [](const char *name, auto change) {
        story::PublicationStyle style = sample::style();
        change(style);
        QTest::newRow(name) << style;
    };
    row("default values", [](auto &style) { style = {}; });
    row("columns of one point", [](auto &style) {
        style.columns = 40;
        style.gutter = 11.7;
    });
    row("columns narrower than a word", [](auto &style) {
        style.columns = 12;
        style.gutter = 20;
    });
    row("margins wider than the page", [](auto &style) { style.marginLeft = style.marginRight = 400; });
    row("no depth", [](auto &style) { style.marginTop = style.marginBottom = 500; });
    row("tiny page", [](auto &style) {
        style.pageWidth = 20;
        style.pageHeight = 20;
    });
    row("grid of nothing", [](auto &style) { style.grid = 0; });
    row("huge letters", [](auto &style) {
        style.text[u"body"_s].size = 300;
        style.text[u"headline"_s].size = 400;
    });
    row("no such font",
        [](auto &style) { style.text[u"body"_s].families = QStringList{u"No Such Font 123"_s}; });
    row("one column", [](auto &style) { style.columns = 1; });
}

void ComposeTest::oddStyles()
{
    QFETCH(story::PublicationStyle, style);
    const sample::PaintedPhotos photos;
    const story::Story full = sample::fullStory(&photos);
    const story::Story plain = sample::longStory(300);
    for (const story::Story *story : {&full, &plain}) {
        const layout::DisplayList list = layout::compose(*story, style);
        QCOMPARE(faultOf(list), QString());
    }
    QCOMPARE(sorted(lettersShown(layout::compose(plain, style))), sorted(plain.article.body));
}

/// Stories of random blocks: whatever layout does, the letters on the pages are those of the tree.
void ComposeTest::noTextIsLost()
{
    QRandomGenerator random(5);
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    story::PublicationStyle style = sample::style();
    const QStringList shapes{u"%1"_s,
                             u"## %1"_s,
                             u"> %1"_s,
                             u"- %1\n- %2"_s,
                             u"1. %1\n2. %2"_s,
                             u"::: box title=\"T\"\n%1\n\n%2\n:::"_s,
                             u"::: pullquote\n%1\n:::"_s,
                             u"| %1 | %2 |\n|---|---|\n| a | b |"_s,
                             u"**%1** *%2*"_s,
                             u"```\n%1\n```"_s};
    for (int run = 0; run < 1000; ++run) {
        QString body;
        const int blocks = 1 + static_cast<int>(random.bounded(7));
        for (int i = 0; i < blocks; ++i) {
            QString shape = shapes[random.bounded(shapes.size())];
            shape.replace(u"%1"_s, sample::sentences(random, 3 + static_cast<int>(random.bounded(60))));
            shape.replace(u"%2"_s, sample::sentences(random, 3 + static_cast<int>(random.bounded(9))));
            body += shape + u"\n\n"_s;
        }
        const story::Story story = storyOf(body);
        style.columns = 1 + static_cast<int>(random.bounded(5));
        QString expected = markup::plainText(story.body);
        QString shown = lettersShown(layout::compose(story, style, &cache));
        for (QString *text : {&expected, &shown}) // labels of lists stand for nothing in the tree
            text->removeIf([](QChar c) { return c == u'\u2022' || c.isDigit() || c == u'.'; });
        QVERIFY2(sorted(shown) == sorted(expected), qPrintable(body));
    }
}

void ComposeTest::linesStandOnTheGrid()
{
    const layout::DisplayList list = layout::compose(sample::longStory(3000), sample::style());
    const double grid = sample::style().grid;
    double first = -1;
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.range().begin < 0)
                continue;
            const double row = run.placeOf(run->glyphs.front()).y() / grid;
            first = first < 0 ? row - std::floor(row) : first;
            QVERIFY(std::abs(row - std::floor(row) - first) < 1e-6);
        }
    }
}

/// Justified lines end at the column's edge, but for punctuation that hangs.
void ComposeTest::linesFillTheColumn()
{
    const story::PublicationStyle style = sample::style();
    const layout::DisplayList list = layout::compose(sample::longStory(3000), style);
    const double column = (style.pageWidth - style.marginLeft - style.marginRight - 2 * style.gutter) / 3;
    int full = 0, lines = 0;
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.range().begin < 0)
                continue;
            const double x = run.placeOf(run->glyphs.front()).x() - style.marginLeft;
            const double left = std::floor((x + 3) / (column + style.gutter)) * (column + style.gutter);
            const double end
                = run.placeOf(run->glyphs.back()).x() + run->glyphs.back().advance - style.marginLeft - left;
            QVERIFY2(end < column + 4, qPrintable(run->text));
            ++lines;
            full += end > column - 0.5;
        }
    }
    QVERIFY2(full > lines * 0.8, qPrintable(u"%1 of %2"_s.arg(full).arg(lines)));
}

/// The columns of the last page end a line apart at most; where lines that may not stand alone leave no other
/// way, a few stories have two.
void ComposeTest::lastPageIsBalanced()
{
    const story::PublicationStyle style = sample::style();
    const double step = (style.pageWidth - style.marginLeft - style.marginRight + style.gutter) / 3;
    std::map<int, int> stories; // by how many rows their columns end apart
    for (int i = 0; i < 40; ++i) {
        const layout::DisplayList list
            = layout::compose(sample::longStory(900 + 37 * i, static_cast<quint32>(i)), style);
        std::map<int, double> ends;
        for (const layout::PlacedRun &run : list.pages.back().runs) {
            const QPointF at = run.placeOf(run->glyphs.front());
            double &end = ends[static_cast<int>((at.x() - style.marginLeft + 3) / step)];
            if (run.range().begin >= 0)
                end = std::max(end, at.y());
        }
        QVERIFY2(ends[0] > 0, "the first column is empty");
        if (ends[1] == 0 && ends[2] == 0)
            continue; // two lines, which stay together
        const auto [least, most] = std::ranges::minmax(ends | std::views::values);
        ++stories[ends.size() == 3 ? qRound((most - least) / style.grid) : 99];
    }
    QString told;
    for (const auto &[rows, count] : stories)
        told += u"%1 rows: %2 stories; "_s.arg(rows).arg(count);
    qInfo("%s", qPrintable(told));
    QVERIFY2(stories[0] + stories[1] >= 36, qPrintable(told));
    QVERIFY2(stories.rbegin()->first <= 2, qPrintable(told));
}

void ComposeTest::arabicRunsFromTheRight()
{
    story::Story story = sample::plainStory({u"قال رئيس الميناء إن العبّارة لن تعود قبل الربيع."_s});
    story.article.fields.language = u"ar"_s;
    const layout::DisplayList list = layout::compose(story, sample::style());
    const auto &runs = list.pages.front().runs;
    const auto run = std::find_if(runs.begin(), runs.end(),
                                  [](const layout::PlacedRun &r) { return r.range().begin >= 0; });
    QVERIFY(run != runs.end());
    QVERIFY((*run)->rightToLeft);
    QCOMPARE((*run)->stretch, 1.0); // letters that join are never scaled
    QVERIFY((*run)->text.startsWith(u"قال"_s));
    QVERIFY((*run)->glyphs.front().cluster > (*run)->glyphs.back().cluster);
}

void ComposeTest::missingFontsAndPhotosAreSaid()
{
    story::PublicationStyle style = sample::style();
    style.text[u"body"_s].families = QStringList{u"No Such Font 123"_s};
    story::Story story = storyOf(u"Words.\n\n![A boat](boat.jpg)"_s);
    story.article.fields.leadPhoto.file = u"lead.jpg"_s;
    const QString warnings = layout::compose(story, style).warnings.join(u'\n');
    QVERIFY(warnings.contains(u"No Such Font 123"_s));
    QVERIFY(warnings.contains(u"boat.jpg"_s));
    QVERIFY(warnings.contains(u"lead.jpg"_s));
}

void ComposeTest::originsPointAtTheWords()
{
    const story::Story story = storyOf(
        u"Some *leaning* words, **strong** ones and a [link](https://example.org).\n\n- an item\n\n> a quotation"_s);
    int checked = 0;
    for (const layout::Page &page : layout::compose(story, sample::style()).pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.range().begin < 0 || run.range().isEmpty())
                continue;
            const QString text = run->hyphenated ? run->text.chopped(1) : run->text;
            QCOMPARE(story.article.body.mid(run.range().begin, run.range().length()), text);
            ++checked;
        }
    }
    QVERIFY(checked >= 8);
}

void ComposeTest::keystrokeSetsOneParagraph()
{
    layout::ParagraphCache cache;
    QStringList paragraphs;
    QRandomGenerator random(2);
    for (int i = 0; i < 200; ++i)
        paragraphs << sample::sentences(random, 60);
    layout::compose(sample::plainStory(paragraphs), sample::style(), &cache);
    const int before = cache.paragraphsSet();
    paragraphs[100] += u" More."_s;
    const layout::DisplayList list = layout::compose(sample::plainStory(paragraphs), sample::style(), &cache);
    QVERIFY2(cache.paragraphsSet() - before <= 1,
             qPrintable(QString::number(cache.paragraphsSet() - before)));
    layout::ParagraphCache fresh;
    QCOMPARE(layout::dump(list),
             layout::dump(layout::compose(sample::plainStory(paragraphs), sample::style(), &fresh)));
}

void ComposeTest::sameStorySamePages()
{
    const sample::PaintedPhotos photos;
    const story::Story story = sample::fullStory(&photos);
    QCOMPARE(layout::dump(layout::compose(story, sample::style())),
             layout::dump(layout::compose(story, sample::style())));
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "tst_compose.moc"
