// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/export.h"
#include "core/store/sql/sqlstore.h"
#include "core/text/anchor.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int stringCount = 1000;

/// Texts that have broken programs: by the language each is an attack on.
const QStringList &knownTexts()
{
    static const QStringList texts{
        u"'; DROP TABLE article; --"_s,
        u"\" OR \"\"=\""_s,
        u"Robert'); DELETE FROM source WHERE ('a'='a"_s,
        u"%1 %2 %L99 %n"_s,
        u"{{7*7}} ${x} #{y} <%= z %>"_s,
        u"<script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"\"><svg/onload=alert(1)>"_s,
        u"</title></style></textarea><b>"_s,
        u"</script><script>alert(1)</script>"_s,
        u"[x](javascript:alert(1))"_s,
        u"![x](file:///etc/passwd)"_s,
        u"<!-- --> ]]> <![CDATA["_s,
        u"&lt;&amp;&#x3c;&nbsp"_s,
        u"---\nslug: other\n---\n"_s,
        u"{++a++}{--b--}{~~c~>d~~}{>>e<<}"_s,
        u"::: box\n::: "_s,
        u"../../../etc/passwd"_s,
        u"=HYPERLINK(\"http://x\")"_s,
        u"\\\\host\\share\\..\\nul"_s,
        u"a\u202egnp.exe"_s,
        u"zero\u200bwidth\u2060\ufeff"_s,
        u"line\u2028para\u2029next\u0085"_s,
        u"bell\a back\b esc\u001b[2J"_s,
        QString(u"nul") + QChar(0) + u"after",
        u"e\u0301\u0302\u0303\u0304\u0305\u0306\u0307"_s,
        u"👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s,
        u"مرحبا שלום ١٢٣"_s,
        u"\\u0000 \\x00 \\n \\\\"_s,
        u"NULL"_s,
        u"-0 1e999 NaN 0x7fffffff"_s,
        u"x"_s.repeated(20'000),
    };
    return texts;
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters = u"'\"`;%_*?()[]{}<>&\\/|=+-~^$#@!.,: \t\n"_s;
    QString text;
    const int length = 1 + random.bounded(60);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(2) == 0)
            text += letters[random.bounded(letters.size())];
        else
            text += QChar(char16_t(1 + random.bounded(0xd7ff))); // no halves of pairs: no text has them
    }
    return text;
}

QString textAt(int number, QRandomGenerator &random)
{
    if (number < knownTexts().size())
        return knownTexts()[number];
    const QString known = knownTexts()[random.bounded(knownTexts().size() - 1)];
    return number % 2 == 0 ? randomText(random) : randomText(random) + known + randomText(random);
}

}

/// Whatever people or files put into a field comes back letter by letter, and does nothing else.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldKeepsIt();
};

void TestHostile::everyFieldKeepsIt()
{
    const QTemporaryDir folder;
    const auto open = [&] { return store::openStore(folder.filePath(u"newsroom.sqlite"_s)).value(); };
    const auto store = open();
    desk::Desk desk(open(), u"Lind"_s);
    QRandomGenerator random(20);
    for (int number = 0; number < stringCount; ++number) {
        const QString text = textAt(number, random);
        story::Article article;
        article.id = story::ArticleId::create();
        article.body = text;
        story::Fields &fields = article.fields;
        for (QString *field : {&fields.slug,
                               &fields.budgetLine,
                               &fields.kicker,
                               &fields.headline,
                               &fields.printHeadline,
                               &fields.webHeadline,
                               &fields.deck,
                               &fields.datelinePlace,
                               &fields.desk,
                               &fields.section,
                               &fields.genre,
                               &fields.edition,
                               &fields.pageSlot,
                               &fields.slot,
                               &fields.editorNote,
                               &fields.usageTerms,
                               &fields.copyright,
                               &fields.digitalSourceType,
                               &fields.leadPhoto.file,
                               &fields.leadPhoto.caption,
                               &fields.leadPhoto.alternateText,
                               &fields.leadPhoto.credit})
            *field = text;
        for (QStringList *list : {&fields.byline, &fields.subjects, &fields.trustIndicators, &fields.related})
            *list = {text};
        fields.other = {{text, text}};
        article.notes = {{.id = story::NoteId::create(),
                          .text = text,
                          .by = text,
                          .field = text,
                          .assignee = text,
                          .replies = {{text, 1, text}}}};
        story::Attribution claim;
        claim.id = story::AttributionId::create();
        claim.content = {text::makeAnchor(text, {0, text.size()})};
        claim.via = claim.reason = claim.claim = text;
        article.attributions = {claim};
        const auto saved = store->articles().save(article, text, text);
        QVERIFY2(saved, qPrintable(u"%1: %2"_s.arg(number).arg(saved ? QString() : saved.error().detail)));
        const auto loaded = store->articles().load(article.id);
        QVERIFY2(loaded && *loaded == article, qPrintable(u"string %1: %2"_s.arg(number).arg(text.left(80))));
        QVERIFY(store->articles().search(text, {.limit = 5}));
        QVERIFY(store->articles().find(text));

        story::Source source{.id = story::SourceId::create()};
        source.publicName = source.role = source.organisation = text;
        source.aliases = {text};
        QVERIFY(store->sources().save(source));
        QCOMPARE(store->sources().load(source.id)->publicName, text);

        QBuffer page;
        page.open(QIODevice::WriteOnly);
        const auto story = desk.story(*loaded);
        QVERIFY(story && desk::exportStory(*story, desk::ExportFormat::Html, page));
        const QByteArray html = page.data().toLower();
        QCOMPARE(html.count("<script"), 1); // the structured data
        QVERIFY(!html.contains("<img src=x") && !html.contains("<svg/onload"));
        QVERIFY(!html.contains("\"javascript:") && !html.contains("\"file:"));
    }
    QCOMPARE(int(store->articles().list({})->size()), stringCount); // no table was dropped on the way
    QCOMPARE(store->verify()->faults, QStringList());
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
