// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/htmlwriter.h"
#include "core/exchange/html/stylesheet.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// One photo, "quay.png", with a text inside that must not come out.
class OnePhoto final : public story::AssetProvider
{
public:
    base::Result<QByteArray> asset(const QString &file) const override
    {
        if (file == "broken.png"_L1)
            return QByteArrayLiteral("\x89PNG no more");
        if (file != "quay.png"_L1)
            return base::failure(base::ErrorCode::NotFound);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::blue);
        image.setText(u"Comment"_s, u"51.5N secret place"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

const OnePhoto photos;

story::Article article(const QString &headline, const QString &body = {})
{
    story::Article result;
    result.fields.headline = headline;
    result.body = body;
    return result;
}

story::Publication publication()
{
    story::Publication result;
    result.name = u"The Saltmere Courier"_s;
    result.url = u"https://courier.example.org"_s;
    result.newsletter = {.name = u"First Tide"_s,
                         .pitch = u"News."_s,
                         .frequency = u"Daily"_s,
                         .previewUrl = u"https://e.org/p"_s,
                         .privacyUrl = u"https://e.org/q"_s,
                         .privacyText = u"I agree."_s,
                         .endpoint = u"https://e.org/n"_s,
                         .printAddress = u"e.org/n"_s};
    result.support = {.title = u"Support us"_s,
                      .appeal = u"Please."_s,
                      .amounts = {u"£3"_s, u"£6"_s},
                      .recommendedAmount = u"£6"_s,
                      .paymentMethods = {u"Visa"_s},
                      .endpoint = u"https://e.org/s"_s,
                      .remindEndpoint = u"https://e.org/r"_s,
                      .printAddress = u"e.org/s"_s};
    return result;
}

QString page(const story::Article &article, const story::Publication &paper = publication())
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool done = exchange::writeHtml(story::makeStory(article, paper, &photos), {}, buffer).has_value();
    return done ? QString::fromUtf8(bytes) : QString();
}

QString body(const QString &markup)
{
    const QString html = page(article(u"H"_s, markup));
    const qsizetype begin = html.indexOf("<div class=\"body\">\n"_L1) + 19;
    return html.sliced(begin, html.indexOf("</div>\n</article>"_L1, begin) - begin).trimmed();
}

}

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void bodies_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << u"One *two*.\n\nThree."_s
                                    << u"<p>One <em>two</em>.</p>\n<p>Three.</p>"_s;
        QTest::newRow("headings skip none") << u"# A\n\n#### B"_s << u"<h2>A</h2>\n<h3>B</h3>"_s;
        QTest::newRow("tight list") << u"- a\n- b"_s << u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>"_s;
        QTest::newRow("numbers") << u"3. a"_s << u"<ol start=\"3\">\n<li>a</li>\n</ol>"_s;
        QTest::newRow("link") << u"[a](https://e.org/?a=1&b=2)"_s
                              << u"<p><a href=\"https://e.org/?a=1&amp;b=2\">a</a></p>"_s;
        QTest::newRow("script link") << u"[a](javascript:alert(1))"_s << u"<p><span>a</span></p>"_s;
        QTest::newRow("data link") << u"[a](data:text/html,x)"_s << u"<p><span>a</span></p>"_s;
        QTest::newRow("remote picture")
            << u"![pier](https://e.org/a.png)"_s << u"<p><a href=\"https://e.org/a.png\">pier</a></p>"_s;
        QTest::newRow("letters") << u"H<sub>2</sub>O <SC>bbc</SC>"_s
                                 << u"<p>H<sub>2</sub>O <span class=\"sc\">bbc</span></p>"_s;
        QTest::newRow("letters that are not closed") << u"a<sup>b *c</sup>*"_s << u"<p>ab <em>c</em></p>"_s;
        QTest::newRow("raw html") << u"a <img src=x onerror=alert(1)> b"_s << u"<p>a  b</p>"_s;
        QTest::newRow("script block") << u"<script>\nalert(1)\n</script>"_s << QString();
        QTest::newRow("html block") << u"<div onclick=x>Words</div>"_s << u"<p>Words</p>"_s;
        QTest::newRow("escaped") << u"1 < 2 & 3 > 2"_s << u"<p>1 &lt; 2 &amp; 3 &gt; 2</p>"_s;
        QTest::newRow("code") << u"```\n<b>\n```"_s
                              << u"<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>"_s;
        QTest::newRow("suggestions accepted") << u"a {--b--}{++c++}"_s << u"<p>a c</p>"_s;
        QTest::newRow("box")
            << u"::: box title=\"A & B\"\nx\n:::"_s
            << u"<aside class=\"box\" aria-labelledby=\"box-1\">\n<h2 id=\"box-1\">A &amp; B</h2>\n<p>x</p>\n</aside>"_s;
        QTest::newRow("pull quote")
            << u"::: pullquote\n“Words.”\n\n— Mara Quill\n:::"_s
            << u"<figure class=\"pullquote\" aria-hidden=\"true\">\n<p>“Words.”</p>\n<figcaption>Mara Quill</figcaption>\n</figure>"_s;
        QTest::newRow("missing photo")
            << u"::: photo src=gone.jpg alt=\"A pier\" credit=Me\nCaption.\n:::"_s
            << u"<figure>\n<p class=\"missing\">A pier</p>\n<figcaption>Caption. <span class=\"credit\">Me</span></figcaption>\n</figure>"_s;
        QTest::newRow("broken photo") << u"![pier](broken.png)"_s << u"<p>pier</p>"_s;
    }
    void bodies()
    {
        QFETCH(QString, markup);
        QTEST(body(markup), "html");
    }

    void photoIsInsideAndBare()
    {
        story::Article pictured = article(u"H"_s);
        pictured.fields.leadPhoto = {u"quay.png"_s, u"The \"quay\""_s, u"Caption"_s, u"Credit"_s};
        const QString html = page(pictured);
        const QRegularExpression image(
            u"<img src=\"data:image/jpeg;base64,([^\"]+)\" width=\"40\" height=\"30\" alt=\"The &quot;quay&quot;\">"_s);
        const auto match = image.match(html);
        QVERIFY(match.hasMatch());
        QVERIFY(!QByteArray::fromBase64(match.captured(1).toLatin1()).contains("secret"));
        QVERIFY(html.contains("<figcaption>Caption <span class=\"credit\">Credit</span></figcaption>"_L1));
    }

    void hostileWordsStayWords()
    {
        const QString attack = u"</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"_s;
        story::Article attacked = article(attack, attack);
        story::Fields &fields = attacked.fields;
        fields.deck = fields.kicker = fields.section = fields.slug = fields.datelinePlace = attack;
        fields.webHeadline = fields.copyright = fields.language = attack;
        fields.byline = fields.subjects = {attack};
        fields.related = {attack + u'|' + attack, u"x | javascript:alert(1)"_s};
        fields.furniture = {u"related"_s, u"newsletter"_s, u"support"_s};
        fields.leadPhoto = {attack, attack, attack, attack};
        story::Publication paper = publication();
        paper.name = paper.tagline = paper.newsletter.pitch = paper.support.title = paper.newsletter.endpoint
            = attack;
        paper.support.endpoint = u"javascript:alert(1)"_s;
        const QString html = page(attacked, paper);
        QCOMPARE(html.count("<script"_L1), 1);
        QVERIFY(!html.contains("<img src=x"_L1));
        QVERIFY(!html.contains("javascript:"_L1));
    }

    void structuredDataParses()
    {
        story::Article signedStory = article(u"A “B” </script>"_s, u"Words."_s);
        signedStory.fields.byline = {u"Leona Marsh"_s, u"Sam Okoro"_s};
        const QString html = page(signedStory);
        const QRegularExpression block(u"<script type=\"application/ld\\+json\">(.*?)</script>"_s,
                                       QRegularExpression::DotMatchesEverythingOption);
        const QJsonObject object = QJsonDocument::fromJson(block.match(html).captured(1).toUtf8()).object();
        QCOMPARE(object.value("headline"_L1).toString(), signedStory.fields.headline);
        QCOMPARE(object.value("author"_L1).toArray().size(), 2);
    }

    void furnitureOncePerPage()
    {
        story::Article furnished = article(u"H"_s, u"A\n\n::: newsletter\n:::\n\n::: newsletter\n:::\n\nB"_s);
        furnished.fields.furniture = {u"newsletter"_s, u"support"_s};
        const QString html = page(furnished);
        QCOMPARE(html.count("id=\"newsletter-email\""_L1), 1);
        QCOMPARE(html.count("action=\"https://e.org/s\""_L1), 1);
        QCOMPARE(html.count("action=\"https://e.org/r\""_L1), 1);
        QVERIFY(html.indexOf("newsletter-email"_L1) < html.indexOf("<p>B</p>"_L1));
    }

    void directionFollowsLanguage()
    {
        story::Article arabic = article(u"خباز"_s, u"قال"_s);
        arabic.fields.language = u"ar"_s;
        arabic.fields.furniture = {u"newsletter"_s};
        const QString html = page(arabic);
        QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"_L1));
        QVERIFY(html.contains("aria-labelledby=\"newsletter-title\" lang=\"en\" dir=\"ltr\""_L1));
    }

    void oddStories_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("long word") << QString(2000, u'x');
        QTest::newRow("lone surrogate") << QString(QChar(0xD800));
        QTest::newRow("controls") << u"\u0001\u0085\uFFFE\U0001FFFF"_s;
        QTest::newRow("deep") << QString(3000, u'>') + u'x';
    }
    void oddStories()
    {
        QFETCH(QString, text);
        const QString html = page(article(text, text), {});
        QVERIFY(html.endsWith("</html>\n"_L1));
        QVERIFY(!html.contains(QChar(1)));
    }

    void colorsStayReadable()
    {
        story::PublicationStyle style;
        style.accent = u"#ffee00"_s;
        style.tint = u"#fffff0"_s;
        const QString css = exchange::html::styleSheet(style);
        QVERIFY(!css.contains("--accent:#ffee00;--on-accent:#ffffff"_L1));
        QVERIFY(css.contains("@media print"_L1));
    }
};

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
