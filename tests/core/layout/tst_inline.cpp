// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/layout/marks.h"
#include "core/layout/paragraphcache.h"
#include "tests/core/layout/fixedtypefaces.h"
#include "tests/core/layout/samplestory.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Letters of one width that note which OpenType features they were asked for.
class NotingTypefaces final : public layout::Typefaces
{
public:
    explicit NotingTypefaces(std::set<int> &features, bool hasSmallCaps = true)
        : m_features(features)
        , m_hasSmallCaps(hasSmallCaps)
    { }
    layout::FontId font(const layout::FontWish &wish) override { return m_fixed.font(wish); }
    layout::FontId fontFor(char32_t c, layout::FontId wished) override { return m_fixed.fontFor(c, wished); }
    std::shared_ptr<const layout::ShapedText> shape(const layout::ShapeRequest &request) override
    {
        m_features.insert(request.features);
        return m_fixed.shape(request);
    }
    bool hasSmallCaps(layout::FontId) override { return m_hasSmallCaps; }
    layout::FontMetrics metrics(layout::FontId font) const override { return m_fixed.metrics(font); }
    std::shared_ptr<const layout::FontFile> file(layout::FontId font) const override
    {
        return m_fixed.file(font);
    }

private:
    sample::FixedTypefaces m_fixed;
    std::set<int> &m_features;
    bool m_hasSmallCaps;
};

story::Story storyOf(const QString &body, const QString &language = u"en"_s)
{
    story::Article article;
    article.body = body;
    article.fields.language = language;
    return story::makeStory(article, sample::publication());
}

/// The runs of the story's words, with the pages that keep their shapes.
struct Runs : std::vector<layout::PlacedRun>
{
    layout::DisplayList list;
};

Runs bodyRuns(layout::DisplayList list)
{
    Runs runs;
    runs.list = std::move(list);
    for (const layout::Page &page : runs.list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.range().begin >= 0)
                runs.push_back(run);
        }
    }
    return runs;
}

layout::DisplayList fixed(const story::Story &story, const story::PublicationStyle &style)
{
    layout::ParagraphCache cache(std::make_unique<sample::FixedTypefaces>());
    return layout::compose(story, style, &cache);
}

const layout::PlacedRun *runWith(const std::vector<layout::PlacedRun> &runs, const QString &words)
{
    for (const layout::PlacedRun &run : runs) {
        if (run->text.contains(words))
            return &run;
    }
    return nullptr;
}

double leftOf(const layout::PlacedRun &run)
{
    double left = 1e9;
    for (const layout::Glyph &glyph : run->glyphs)
        left = std::min(left, run.placeOf(glyph).x());
    return left;
}

}

class InlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreSetAsTheLanguageHasThem_data();
    void marksAreSetAsTheLanguageHasThem();
    void marksStayWhereTheStyleDoesNotAsk();
    void raisedLettersKeepTheLine();
    void smallCapitals_data();
    void smallCapitals();
    void figuresAndLigaturesFollowTheStyle();
    void codeIsNeverParted();
    void initialStandsBesideItsLines();
    void initialIsLeftOut_data();
    void initialIsLeftOut();
    void ideographsBreakAndFill();
    void emojiKeepTheGrid();
    void directionsMixOnALine();
};

void InlineTest::marksAreSetAsTheLanguageHasThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("set");
    const auto row = [](const char *name, const QString &language, const QString &typed, const QString &set) {
        QTest::newRow(name) << language << typed << set;
    };
    row("English", u"en"_s, u"\"He said 'no',\" she wrote."_s, u"“He said ‘no’,” she wrote."_s);
    row("apostrophes", u"en"_s, u"The town's boats don't sail. The boats' nets"_s,
        u"The town’s boats don’t sail. The boats’ nets"_s);
    row("a year", u"en"_s, u"the storm of '84"_s, u"the storm of ’84"_s);
    row("feet and inches", u"en"_s, u"a plank 6' 7\" long"_s, u"a plank 6' 7\" long"_s);
    row("quotes in brackets", u"en"_s, u"(\"so\")"_s, u"(“so”)"_s);
    row("German", u"de"_s, u"\"Er sagt 'nein'\", schrieb sie."_s, u"„Er sagt ‚nein‘“, schrieb sie."_s);
    row("French", u"fr"_s, u"\"L'eau\""_s, u"«\u202fL’eau\u202f»"_s);
    row("Russian", u"ru"_s, u"\"Паром\" - это порт"_s, u"«Паром» — это порт"_s);
    row("dashes", u"en"_s, u"The quay--or what is left - is shut."_s,
        u"The quay—or what is left – is shut."_s);
    row("three hyphens", u"de"_s, u"Der Kai --- zu"_s, u"Der Kai – zu"_s);
    row("a drawn line", u"en"_s, u"----- end"_s, u"----- end"_s);
    row("hyphenated words", u"en"_s, u"well-known 5-7"_s, u"well-known 5-7"_s);
    row("nothing", u"en"_s, QString(), QString());
    row("a quote alone", u"en"_s, u"\""_s, u"“"_s);
}

void InlineTest::marksAreSetAsTheLanguageHasThem()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, set);
    const layout::MarkRules rules = layout::markRules(language, true, true);
    QString words;
    int length = 0;
    for (const layout::MarkedStretch &stretch : layout::MarkSetter(rules).set(typed)) {
        words += stretch.words;
        length += stretch.length;
    }
    QCOMPARE(words, set);
    QCOMPARE(length, static_cast<int>(typed.size()));
}

void InlineTest::marksStayWhereTheStyleDoesNotAsk()
{
    story::PublicationStyle style = sample::style();
    const story::Story story = storyOf(u"\"Gone--or *nearly* so,\" she said.\n\n`\"a--b\"`"_s);
    QVERIFY(runWith(bodyRuns(fixed(story, style)), u"\"Gone--or"_s));
    style.curlyQuotes = style.longDashes = true;
    const auto runs = bodyRuns(fixed(story, style));
    QVERIFY(runWith(runs, u"“Gone"_s));
    QVERIFY(runWith(runs, u"so,”"_s));
    QVERIFY(runWith(runs, u"\"a--b\""_s)); // code is as it is typed
    const layout::PlacedRun *dash = runWith(runs, u"—"_s);
    QVERIFY(dash);
    QCOMPARE(story.article.body.mid(dash->range().begin, dash->range().length()), u"--"_s);
}

void InlineTest::raisedLettersKeepTheLine()
{
    const auto runs = bodyRuns(fixed(storyOf(u"CO<sub>2</sub> and 10<sup>3</sup> more"_s), sample::style()));
    const layout::PlacedRun *plain = runWith(runs, u"CO"_s);
    const layout::PlacedRun *low = runWith(runs, u"2"_s);
    const layout::PlacedRun *high = runWith(runs, u"3"_s);
    QVERIFY(plain && low && high);
    QCOMPARE(low->at.y(), plain->at.y()); // one baseline: the line is not moved
    QVERIFY(low->placeOf((*low)->glyphs.front()).y() > plain->at.y());
    QVERIFY(high->placeOf((*high)->glyphs.front()).y() < plain->at.y());
    QVERIFY((*high)->size < (*plain)->size);
}

void InlineTest::smallCapitals_data()
{
    QTest::addColumn<bool>("hasSmallCaps");
    QTest::newRow("drawn by the font") << true;
    QTest::newRow("made of capitals") << false;
}

void InlineTest::smallCapitals()
{
    QFETCH(bool, hasSmallCaps);
    std::set<int> features;
    layout::ParagraphCache cache(std::make_unique<NotingTypefaces>(features, hasSmallCaps));
    const auto runs
        = bodyRuns(layout::compose(storyOf(u"The <sc>Saltmere</sc> ferry"_s), sample::style(), &cache));
    const layout::PlacedRun *small = runWith(runs, hasSmallCaps ? u"Saltmere"_s : u"ALTMERE"_s);
    QVERIFY(small);
    QCOMPARE(features.contains(layout::Feature::SmallCaps), hasSmallCaps);
    QCOMPARE((*small)->size < (*runWith(runs, u"The"_s))->size, !hasSmallCaps);
    QCOMPARE(small->range().begin, hasSmallCaps ? 8 : 9);
}

void InlineTest::figuresAndLigaturesFollowTheStyle()
{
    std::set<int> features;
    const auto featuresOf = [&features](const story::PublicationStyle &style) {
        features.clear();
        layout::ParagraphCache cache(std::make_unique<NotingTypefaces>(features));
        layout::compose(storyOf(u"In 1887 the office filled."_s), style, &cache);
        return features;
    };
    story::PublicationStyle style = sample::style();
    QVERIFY(!featuresOf(style).contains(layout::Feature::OldStyleFigures));
    style.text[u"body"_s].oldStyleFigures = true;
    QVERIFY(featuresOf(style).contains(layout::Feature::OldStyleFigures));
    style.text[u"body"_s].ligatures = false;
    QVERIFY(featuresOf(style).contains(layout::Feature::OldStyleFigures | layout::Feature::NoLigatures));
}

void InlineTest::codeIsNeverParted()
{
    const QString words = u"Some words before `administrative` and behind. "_s.repeated(30);
    for (const layout::PlacedRun &run : bodyRuns(fixed(storyOf(words), sample::style()))) {
        const bool isCode = (*run.shape).text.startsWith(u"adm"_s) && (*run.shape).size < 10;
        QVERIFY(!isCode || run->text.startsWith(u"administrative"_s));
    }
}

void InlineTest::initialStandsBesideItsLines()
{
    story::PublicationStyle style = sample::style();
    style.text[u"body"_s].dropCap = 3;
    QRandomGenerator random(4);
    const story::Story story
        = storyOf(sample::sentences(random, 80) + u"\n\n"_s + sample::sentences(random, 80));
    const auto runs = bodyRuns(fixed(story, style));
    const layout::PlacedRun &initial = runs.front();
    QCOMPARE(initial.range(), (base::TextRange{0, 1}));
    QCOMPARE(initial->text, story.article.body.left(1));
    QVERIFY(initial->size > 2 * style.grid);
    QCOMPARE(initial.at.y(), runs[3].at.y()); // on the baseline of the third line
    const double beside = leftOf(initial) + initial->glyphs.front().advance;
    for (size_t line = 1; line <= 3; ++line)
        QVERIFY(leftOf(runs[line]) > beside);
    QVERIFY(leftOf(runs[4]) < beside);
}

void InlineTest::initialIsLeftOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("place");
    const QString rest = u"oats land their catch at the quay every morning. "_s.repeated(6);
    QTest::newRow("too short") << u"Boats."_s << QString();
    QTest::newRow("not a letter") << u"— "_s + rest << QString();
    QTest::newRow("a picture of a letter") << u"\U0001F600 "_s + rest << QString();
    QTest::newRow("a dateline begins it") << u"B"_s + rest << u"Saltmere"_s;
}

void InlineTest::initialIsLeftOut()
{
    QFETCH(QString, body);
    QFETCH(QString, place);
    story::PublicationStyle style = sample::style();
    style.text[u"body"_s].dropCap = 3;
    story::Story story = storyOf(body);
    story.article.fields.datelinePlace = place;
    for (const layout::PlacedRun &run : bodyRuns(fixed(story, style)))
        QCOMPARE(run->size, style.textStyle(u"body"_s).size);
}

void InlineTest::ideographsBreakAndFill()
{
    const story::PublicationStyle style = sample::style();
    const auto runs = bodyRuns(
        layout::compose(storyOf(u"港务局表示渡轮将于春季恢复运营。"_s.repeated(20), u"zh"_s), style));
    const double column = (style.pageWidth - style.marginLeft - style.marginRight - 2 * style.gutter) / 3;
    QVERIFY(runs.size() > 10);
    std::map<double, std::pair<double, double>> lines; // where each begins and ends
    for (const layout::PlacedRun &run : runs) {
        const layout::Glyph &last = run->glyphs.back();
        const auto line = lines.try_emplace(run.at.y(), leftOf(run), 0).first;
        line->second.second = run.placeOf(last).x() + last.advance;
        const bool begins = line->second.first == leftOf(run);
        QVERIFY(!begins || !run->text.startsWith(u'。')); // UAX 14: a full stop does not begin a line
    }
    lines.erase(std::prev(lines.end()));
    for (const auto &[baseline, line] : lines)
        QVERIFY2(line.second - line.first > column - 1,
                 qPrintable(QString::number(line.second - line.first)));
}

void InlineTest::emojiKeepTheGrid()
{
    const story::PublicationStyle style = sample::style();
    const auto runs = bodyRuns(layout::compose(
        storyOf(u"Good news \U0001F600 and \u26f4 and \U0001F468\u200d\U0001F469\u200d\U0001F467 today. "_s
                    .repeated(10)),
        style));
    std::set<qint64> rows;
    for (const layout::PlacedRun &run : runs)
        rows.insert(std::llround(run.at.y() * 100));
    for (auto row = std::next(rows.begin()); row != rows.end(); ++row)
        QCOMPARE(*row - *std::prev(row), std::llround(style.grid * 100));
}

void InlineTest::directionsMixOnALine()
{
    const QString hebrew = u"שלום עולם"_s;
    const auto runs = bodyRuns(fixed(storyOf(u"One "_s + hebrew + u" two"_s), sample::style()));
    const layout::PlacedRun *first = runWith(runs, u"שלום"_s), *second = runWith(runs, u"עולם"_s);
    const layout::PlacedRun *before = runWith(runs, u"One"_s), *behind = runWith(runs, u"two"_s);
    QVERIFY(first && second && before && behind);
    QVERIFY((*first)->rightToLeft);
    QVERIFY(leftOf(*before) < leftOf(*first));
    QVERIFY(leftOf(*behind) > leftOf(*first));
    // Within the Hebrew words the first letter stands at the right.
    const auto placeOfLetter = [](const layout::PlacedRun &run, QChar letter) {
        const qsizetype at = run->text.indexOf(letter);
        for (const layout::Glyph &glyph : run->glyphs) {
            if (glyph.cluster == at)
                return run.placeOf(glyph).x();
        }
        return -1.0;
    };
    QVERIFY(placeOfLetter(*first, u'ש') > placeOfLetter(*second, u'ע'));
}

QTEST_GUILESS_MAIN(InlineTest)
#include "tst_inline.moc"
