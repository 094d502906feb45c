// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/paragraphcache.h"
#include "tests/core/layout/fixedtypefaces.h"
#include "tests/core/layout/samplestory.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Stories of every kind of markup, right and wrong, drawn by a random generator.
class StoryMaker
{
public:
    explicit StoryMaker(quint32 seed) : m_random(seed) { }

    QString body()
    {
        QString text;
        const int blocks = 1 + pick(9);
        for (int i = 0; i < blocks; ++i)
            text += block() + u"\n\n"_s;
        for (int note = 0; note < m_notes; ++note)
            text
                += u"::: note id=n%1\n%2\n:::\n\n"_s.arg(note).arg(words(3 + pick(note % 4 == 3 ? 400 : 20)));
        return text;
    }
    int pick(int below) { return static_cast<int>(m_random.bounded(below)); }

private:
    QString words(int count) { return sample::sentences(m_random, count); }

    /// Words with letters of all kinds among them.
    QString marked(int count)
    {
        QString text = words(count);
        const QStringList marks{
            u" *leaning*"_s,         u" **strong words**"_s,    u" [a link](https://e.org/x)"_s,
            u" `code here`"_s,       u" CO<sub>2</sub>"_s,      u" <sc>bbc</sc>"_s,
            u" \U0001F600 \u26f4"_s, u" שלום עולם"_s,           u" 港务局表示渡轮将于春季"_s,
            u" \u00a0\u00a0"_s,      u" extra\u00adordinary"_s, u" ~~gone~~"_s,
            u" {++added++}"_s,       u" &amp; &copy;"_s,        u" *open"_s,
            u" <b>tag</b>"_s,        u"\\\nnext line"_s,        u" "_s + QString(70, u'w')};
        for (int i = pick(4); i > 0; --i)
            text += marks[pick(static_cast<int>(marks.size()))];
        if (pick(6) == 0 && m_notes < 6)
            text += u"[^n%1]"_s.arg(m_notes++);
        return text + u" End"_s;
    }

    QString block()
    {
        const QString place = QStringList{u""_s, u" place=inline"_s, u" place=inline side=left"_s,
                                          u" span=2"_s, u" place=top"_s}[pick(5)];
        switch (pick(18)) {
        case 0:
            return u"## "_s + words(1 + pick(8));
        case 1:
            return u"> "_s + marked(10 + pick(40)) + u"\n>\n> "_s + words(5);
        case 2:
            return u"- "_s + marked(5 + pick(20)) + u"\n- "_s + words(4) + u"\n  1. "_s + words(9);
        case 3:
            return u"::: box title=\"Dates\""_s + place + u"\n"_s + marked(5 + pick(60)) + u"\n:::"_s;
        case 4:
            return u"::: pullquote\n"_s + words(4 + pick(20)) + u"\n\n\u2014 Ines Halloran\n:::"_s;
        case 5:
            return u"::: photo src=%1 alt=\"A boat\""_s.arg(pick(2) ? u"ferry.png"_s : u"none.jpg"_s) + place
                   + u"\n"_s + words(5) + u"\n:::"_s;
        case 6: {
            QString table = u"| Boat | Catch |\n|---|--:|"_s;
            for (int row = pick(60); row >= 0; --row)
                table += u"\n| "_s + words(2) + u" | "_s + words(1) + u" |"_s;
            return table;
        }
        case 7:
            return u"::: correction date=2026-03-04\n"_s + words(12) + u"\n:::"_s;
        case 8:
            return u"```\n"_s + words(6) + u"\n"_s + words(3) + u"\n```"_s;
        case 9:
            return u"***\n\n::: newsletter\n"_s + words(6) + u"\n:::"_s;
        default:
            return marked(10 + pick(90));
        }
    }

    QRandomGenerator m_random;
    int m_notes = 0;
};

/// How often each character of the body stands on the pages.
std::vector<int> coverage(const layout::DisplayList &list, qsizetype size)
{
    std::vector<int> times(static_cast<size_t>(size));
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            for (qsizetype at = std::max<qsizetype>(0, run.range().begin); at < run.range().end && at < size;
                 ++at)
                ++times[static_cast<size_t>(at)];
        }
    }
    return times;
}

/// The first words of the tree that are not on the pages just once; empty where there are none.
QString misplaced(const markup::Node &node, const std::vector<int> &times, const QString &body)
{
    if (node.type == markup::NodeType::Image)
        return {}; // its words stand for a photo
    if (node.type == markup::NodeType::Text && !node.isReplaced && node.text.size() == node.range.length()) {
        for (qsizetype at = node.range.begin; at < node.range.end; ++at) {
            const int count = times[static_cast<size_t>(at)];
            const bool isShown = !body[at].isSpace() && body[at].unicode() != 0xad;
            if (isShown && count != 1)
                return u"%1 times: %2"_s.arg(count).arg(body.mid(at, 30));
        }
    }
    for (const markup::Node &child : node.children) {
        if (QString words = misplaced(child, times, body); !words.isEmpty())
            return words;
    }
    return {};
}

/// Rows of body text that stand off the grid, and lines of a paragraph alone in a column.
QString faultOfLines(const layout::DisplayList &list, const story::PublicationStyle &style)
{
    const double size = style.textStyle(u"body"_s).size;
    const double column
        = (style.pageWidth - style.marginLeft - style.marginRight + style.gutter) / style.columns;
    using Place = std::pair<size_t, int>;                           // page and column
    std::map<int, std::map<Place, std::map<int, bool>>> paragraphs; // lines of each by element
    for (size_t page = 0; page < list.pages.size(); ++page) {
        for (const layout::PlacedRun &run : list.pages[page].runs) {
            const layout::Element &element = list.elements[run.element];
            if (run.range().begin < 0 || std::abs(run->size - size) > 1e-9 || run->glyphs.empty()
                || element.role != layout::Role::Paragraph || element.parent != 0)
                continue;
            const double row = (run.at.y() - style.marginTop) / style.grid - 0.76;
            if (std::abs(row - std::round(row)) > 1e-6)
                return u"off the grid: "_s + run->text;
            const int at = static_cast<int>((run.at.x() - style.marginLeft + 4) / column);
            paragraphs[run.element][{page, at}][static_cast<int>(std::round(row))] = true;
        }
    }
    for (const auto &[element, places] : paragraphs) {
        for (const auto &[place, lines] : places) {
            if (lines.size() == 1 && places.size() > 1)
                return u"a line alone on page %1, column %2, row %3"_s.arg(place.first + 1)
                    .arg(place.second + 1)
                    .arg(lines.begin()->first);
        }
    }
    return {};
}

}

class LayoutPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOnceAndInItsPlace();
    void anyMeasure();
    void missingFonts();
};

void LayoutPropertyTest::everyWordOnceAndInItsPlace()
{
    const sample::PaintedPhotos photos;
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        StoryMaker maker(seed);
        story::Article article;
        article.body = maker.body();
        story::Publication publication = sample::publication();
        publication.correctionsFirst = maker.pick(2) == 0;
        story::PublicationStyle style = sample::style();
        style.columns = 1 + maker.pick(4);
        style.text[u"body"_s].dropCap = maker.pick(2) * 3;
        style.jumpLines = maker.pick(2) == 0;
        style.pageHeight = 400 + maker.pick(500);
        const story::Story story = story::makeStory(article, publication, &photos);
        QElapsedTimer timer;
        timer.start();
        const layout::DisplayList list = layout::compose(story, style, &cache);
        const QString which = u"seed %1: "_s.arg(seed);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(which + QString::number(timer.elapsed())));
        const QString words = misplaced(story.body, coverage(list, article.body.size()), article.body);
        QVERIFY2(words.isEmpty(), qPrintable(which + words + u'\n' + article.body));
        const QString lines = faultOfLines(list, style);
        QVERIFY2(lines.isEmpty(), qPrintable(which + lines + u'\n' + article.body));
    }
}

void LayoutPropertyTest::anyMeasure()
{
    const sample::PaintedPhotos photos;
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    for (quint32 seed = 2001; seed <= 2300; ++seed) {
        StoryMaker maker(seed);
        story::Article article;
        article.body = maker.body();
        story::PublicationStyle style = sample::style();
        style.columns = 1 + maker.pick(8);
        style.gutter = maker.pick(30);
        style.marginLeft = style.marginRight = maker.pick(60);
        style.pageWidth = style.marginLeft + style.marginRight + style.gutter * (style.columns - 1)
                          + style.columns * (1 + maker.pick(maker.pick(2) ? 20 : 200));
        style.pageHeight = 60 + maker.pick(800);
        const story::Story story = story::makeStory(article, sample::publication(), &photos);
        QElapsedTimer timer;
        timer.start();
        const layout::DisplayList list = layout::compose(story, style, &cache);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(u"seed %1: %2 ms"_s.arg(seed).arg(timer.elapsed())));
        const QString words = misplaced(story.body, coverage(list, article.body.size()), article.body);
        QVERIFY2(words.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + words + u'\n' + article.body));
    }
}

void LayoutPropertyTest::missingFonts()
{
    layout::ParagraphCache cache;
    for (quint32 seed = 3001; seed <= 3040; ++seed) {
        StoryMaker maker(seed);
        story::Article article;
        article.body = maker.body();
        story::PublicationStyle style = sample::style();
        for (story::TextStyle &text : style.text)
            text.families = QStringList{u"No Such Font %1"_s.arg(maker.pick(3))};
        const story::Story story = story::makeStory(article, sample::publication());
        const layout::DisplayList list = layout::compose(story, style, &cache);
        QVERIFY(list.warnings.join(u' ').contains(u"No Such Font"_s));
        const QString words = misplaced(story.body, coverage(list, article.body.size()), article.body);
        QVERIFY2(words.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + words + u'\n' + article.body));
    }
}

QTEST_GUILESS_MAIN(LayoutPropertyTest)
#include "tst_layoutproperty.moc"
