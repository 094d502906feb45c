// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "core/check/secrets.h"
#include "core/markup/parser.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

using Change = std::function<void(story::Story &)>;

/// Knows one name.
class OneSecret final : public check::Secrets
{
public:
    bool isIn(const QByteArray &bytes) const override { return bytes.contains(name.toUtf8()); }
    std::optional<std::vector<base::TextRange>> find(const QString &text) const override
    {
        std::vector<base::TextRange> found;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            found.push_back({at, at + name.size()});
        return found;
    }
    inline static const QString name = u"Wren Hall"_s;
};

/// Is open, and hangs.
class NoAnswer final : public check::Secrets
{
public:
    bool isIn(const QByteArray &) const override { return true; }
    std::optional<std::vector<base::TextRange>> find(const QString &) const override { return std::nullopt; }
};

/// A story whose first words an unnamed source says, who is known to the newsroom.
story::Story unnamed(const QString &body, const QString &organisation = u"the harbour board"_s)
{
    story::Article article;
    article.body = body;
    story::Attribution one;
    one.id = story::AttributionId::create();
    one.content = {text::makeAnchor(body, {0, 5})};
    one.anonymous = true;
    one.standing = story::Standing::Confirmed;
    story::StorySource source;
    source.source = {.id = story::SourceId::create(),
                     .publicName = u"Ines Okoro"_s,
                     .organisation = organisation,
                     .aliases = {u"I. Brandt"_s}};
    one.sourceId = source.source.id;
    article.attributions = {one};
    story::Story story = story::makeStory(std::move(article), {});
    story.sources = {source};
    return story;
}

QString told(const std::vector<base::Finding> &findings, const QString &rule, const QString &body)
{
    QStringList lines;
    for (const base::Finding &one : findings) {
        if (one.rule != rule)
            continue;
        const QString mark = one.severity == base::Severity::Block ? u"!"_s : QString();
        lines << mark
                     + (one.range ? body.sliced(one.range->begin, one.range->length()).trimmed() : one.field);
    }
    return lines.join(u'|');
}

}

/// Who is not named is not given away.
class TestSecrecyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommentTwice_data();
    void noCommentTwice();
    void leaks_data();
    void leaks();
    void whatLeavesIsLookedAt_data();
    void whatLeavesIsLookedAt();
    void aClosedVaultSaysNothing();
    void aVaultThatHangsIsSaid();
};

void TestSecrecyRules::noCommentTwice_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Change>("change");
    const auto row = [](
                         const char *name, const QString &body, const QString &expected,
                         const Change &change = [](story::Story &) {}) {
        QTest::newRow(name) << body << expected << change;
    };
    row("nobody declined", u"It is shut. Ms Okoro came."_s, {});
    row("declined by name", u"It is shut. Ms Okoro declined to comment. It rained."_s,
        u"!Ms Okoro declined to comment."_s);
    row("by another name", u"It is shut. Brandt could not be reached."_s, u"!Brandt could not be reached."_s);
    row("somebody else declined", u"It is shut. Mr Fenn declined to comment."_s, {});
    row("a longer name", u"It is shut. Mr Okorodudu declined to comment."_s, {});
    row("organisation declined", u"It is shut. A spokesman for the harbour board had no comment."_s,
        u"A spokesman for the harbour board had no comment."_s);
    row("no organisation", u"It is shut. A spokesman had no comment."_s, {},
        [](story::Story &story) { story.sources[0].source.organisation.clear(); });
    row("named, and declined", u"It is shut. Ms Okoro declined to comment."_s, {},
        [](story::Story &story) { story.article.attributions[0].anonymous = false; });
    row("dismissed", u"It is shut. Ms Okoro declined to comment."_s, {},
        [](story::Story &story) { story.article.attributions[0].standing = story::Standing::Dismissed; });
    row("house's own phrase", u"It is shut. Ms Okoro stayed mum."_s, u"Ms Okoro stayed mum."_s,
        [](story::Story &story) {
            story.publication.rules = R"({"rules":{"R07":{"severity":"warning","words":["stayed mum"]}}})";
        });
}

void TestSecrecyRules::noCommentTwice()
{
    QFETCH(QString, body);
    QFETCH(Change, change);
    story::Story story = unnamed(body);
    change(story);
    const auto findings = check::runChecks(story);
    QTEST(told(findings, u"R07"_s, body), "expected");
    for (const base::Finding &one : findings) // the list of findings is read by more than know the source
        QVERIFY(one.rule != "R07"_L1 || !one.message.contains("Okoro"_L1));
}

void TestSecrecyRules::leaks_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Change &change, const QString &expected = u"!"_s) {
        QTest::newRow(name) << change << expected;
    };
    const QString name = OneSecret::name;
    row("nothing", [](story::Story &) { }, {});
    row(
        "body",
        [name](story::Story &story) { story.article.body = u"So "_s + name + u" said, "_s + name + u'.'; },
        u"!Wren Hall|!Wren Hall"_s);
    row(
        "address of a picture in the body",
        [](story::Story &story) { story.article.body = u"::: photo src=\"Wren Hall.jpg\"\n:::"_s; },
        u"!Wren Hall"_s);
    row(
        "suggestion that was taken out",
        [](story::Story &story) { story.article.body = u"It {--Wren Hall--} rose."_s; }, u"!Wren Hall"_s);
    row("parted by a suggestion",
        [](story::Story &story) { story.article.body = u"It was Wren {++Hall++} who rose."_s; });
    row("headline", [name](story::Story &story) { story.article.fields.headline = name; }, u"!headline"_s);
    row(
        "editor's note", [name](story::Story &story) { story.article.fields.editorNote = name; },
        u"!editorNote"_s);
    row(
        "caption", [name](story::Story &story) { story.article.fields.leadPhoto.caption = name; },
        u"!leadPhoto"_s);
    row(
        "file name of the picture",
        [name](story::Story &story) { story.article.fields.leadPhoto.file = name + u".jpg"_s; },
        u"!leadPhoto"_s);
    row(
        "list", [name](story::Story &story) { story.article.fields.subjects = {u"ports"_s, name}; },
        u"!subjects"_s);
    row(
        "foreign key", [name](story::Story &story) { story.article.fields.other.insert(name, u"x"_s); },
        u"!other"_s);
    row("note", [name](story::Story &story) { story.article.notes = {{.text = name}}; });
    row("reply to a note", [name](story::Story &story) {
        story.article.notes = {{.text = u"Who?"_s, .replies = {{.text = name}}}};
    });
    row(
        "reason of anonymity",
        [name](story::Story &story) {
            story.article.attributions[0].anonymity = story::Anonymity{.reason = name};
        },
        u"!It is"_s);
    row("claim", [name](story::Story &story) { story.article.attributions[0].claim = name; }, u"!It is"_s);
    row("by way of", [name](story::Story &story) { story.article.attributions[0].via = name; }, u"!It is"_s);
    row(
        "how it was checked",
        [name](story::Story &story) {
            story.article.attributions[0].verification = story::Verification{.how = u"rang "_s + name};
        },
        u"!It is"_s);
    row(
        "who checked it",
        [name](story::Story &story) {
            story.article.attributions[0].verification = story::Verification{.by = name};
        },
        u"!It is"_s);
    row("request for a reply",
        [name](story::Story &story) { story.article.replyRequests = {{.answer = name}}; });
    row("correction", [name](story::Story &story) { story.corrections = {{.whatWasWrong = name}}; });
}

void TestSecrecyRules::leaks()
{
    QFETCH(Change, change);
    story::Story story = unnamed(u"It is shut."_s);
    change(story);
    story.body = markup::parse(story.article.body);
    const QString body = story.article.body;
    const OneSecret secret;
    const auto findings = check::runChecks(story, base::SystemClock(), {.secrets = &secret});
    QTEST(told(findings, u"R38"_s, body), "expected");
    for (const base::Finding &one : findings)
        QVERIFY(one.rule != "R38"_L1 || !one.message.contains(OneSecret::name));
    check::Checker checker;
    QCOMPARE(told(checker.run(story, base::SystemClock(), {.secrets = &secret}), u"R38"_s, body),
             told(findings, u"R38"_s, body));
}

void TestSecrecyRules::whatLeavesIsLookedAt_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("givesAway");
    const auto row = [](const char *name, bool givesAway, const Change &change) {
        QTest::newRow(name) << change << givesAway;
    };
    const QString name = OneSecret::name;
    row("nothing", false, [](story::Story &) { });
    row("headline", true, [name](story::Story &story) { story.article.fields.headline = name; });
    row("note, which stays", false, [name](story::Story &story) { story.article.notes = {{.text = name}}; });
    row("claim", true, [name](story::Story &story) { story.article.attributions[0].claim = name; });
    row("by way of", true, [name](story::Story &story) { story.article.attributions[0].via = name; });
    row("reason of own knowledge", true, [name](story::Story &story) {
        story.article.attributions[0].standing = story::Standing::OwnKnowledge;
        story.article.attributions[0].reason = name;
    });
    row("how it was checked", true, [name](story::Story &story) {
        story.article.attributions[0].verification = story::Verification{.how = u"rang "_s + name};
    });
    row("who checked it", true, [name](story::Story &story) {
        story.article.attributions[0].verification = story::Verification{.by = name};
    });
}

/// A proof and a file for review show what was written down of the attributions.
void TestSecrecyRules::whatLeavesIsLookedAt()
{
    QFETCH(Change, change);
    story::Story story = unnamed(u"It is shut."_s);
    change(story);
    QTEST(check::givesAway(story, OneSecret()), "givesAway");
}

void TestSecrecyRules::aClosedVaultSaysNothing()
{
    const story::Story story = unnamed(u"It is Wren Hall."_s);
    QCOMPARE(told(check::runChecks(story), u"R38"_s, story.article.body), QString());
}

void TestSecrecyRules::aVaultThatHangsIsSaid()
{
    const story::Story story = unnamed(u"It is shut."_s);
    const NoAnswer secrets;
    const auto findings = check::runChecks(story, base::SystemClock(), {.secrets = &secrets});
    const auto said = std::ranges::find(findings, u"R38"_s, &base::Finding::rule);
    QVERIFY(said != findings.end());
    QVERIFY2(said->message.contains(u"does not answer"_s), qPrintable(said->message));
    QVERIFY(check::givesAway(story, secrets));
}

QTEST_GUILESS_MAIN(TestSecrecyRules)
#include "tst_secrecyrules.moc"
