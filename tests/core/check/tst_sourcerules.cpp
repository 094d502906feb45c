// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString quote = u"“The wall will not hold,”"_s;
const QString body
    = quote + u" the engineer said.\n\nThe repair costs 4 million, the port told the Gazette."_s;

/// A story with one confirmed, named, evidenced quotation, and what is known of its source.
struct Case
{
    story::Story story;

    Case()
    {
        story::Article article;
        article.fields.byline = {u"Leona Marsh"_s};
        article.body = body;
        story = story::makeStory(std::move(article), {});
        first() = add(quote);
        first().form = story::Form::Direct;
    }

    story::Attribution &first()
    {
        if (story.article.attributions.empty())
            story.article.attributions.emplace_back();
        return story.article.attributions.front();
    }

    /// An attribution of these words to a source of its own, on the record, with evidence.
    story::Attribution add(const QString &words, const QString &group = {})
    {
        story::StorySource source;
        source.source.id = story::SourceId::create();
        source.source.publicName = u"Ines Okoro"_s;
        source.source.independenceGroup = group;
        source.conversations = {{.id = story::ConversationId::create(), .source = source.source.id}};
        story.sources.push_back(source);
        story::Attribution one;
        one.id = story::AttributionId::create();
        const qsizetype at = body.indexOf(words);
        one.content = {text::makeAnchor(body, {at, at + words.size()})};
        one.standing = story::Standing::Confirmed;
        one.sourceId = source.source.id;
        one.conversationId = source.conversations.front().id;
        one.evidence = {story::EvidenceId::create()};
        return one;
    }
};

using Change = std::function<void(Case &)>;

void makeAnonymous(story::Attribution &one)
{
    one.anonymous = true;
    one.anonymity = story::Anonymity{.reason = u"fears for the job"_s,
                                     .readerText = u"who asked not to be named"_s,
                                     .editorWhoKnows = u"A. Lind"_s,
                                     .approvedBy = u"M. Head"_s};
}

}

class TestSourceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
};

void TestSourceRules::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected"); // rules of this family that speak, "!" where one blocks
    const auto row = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    row("clean", [](Case &) { }, {});
    row("unnamed, all recorded", [](Case &c) { makeAnonymous(c.first()); }, {});
    row("no reason", [](Case &c) { makeAnonymous(c.first()), c.first().anonymity->reason.clear(); },
        {u"R01!"_s});
    row("reader is not told",
        [](Case &c) { makeAnonymous(c.first()), c.first().anonymity->readerText = u" "_s; }, {u"R01!"_s});
    row("no editor knows",
        [](Case &c) { makeAnonymous(c.first()), c.first().anonymity->editorWhoKnows.clear(); }, {u"R02!"_s});
    row("not approved", [](Case &c) { makeAnonymous(c.first()), c.first().anonymity->approvedBy.clear(); },
        {u"R03!"_s});
    row("anonymous opinion", [](Case &c) { makeAnonymous(c.first()), c.first().anonymity->isOpinion = true; },
        {u"R05!"_s});
    row("no byline", [](Case &c) { makeAnonymous(c.first()), c.story.article.fields.byline.clear(); },
        {u"R06!"_s});
    row("no byline, all named", [](Case &c) { c.story.article.fields.byline.clear(); }, {});
    row("off the record",
        [](Case &c) { c.story.sources.front().conversations.front().terms = story::Terms::OffRecord; },
        {u"R10!"_s});
    row("deep background, described",
        [](Case &c) {
            c.story.sources.front().conversations.front().terms = story::Terms::DeepBackground;
            c.first().source = {text::makeAnchor(body, {26, 38})};
        },
        {u"R11!"_s});
    row("two terms",
        [](Case &c) {
            story::Attribution two = c.first();
            two.id = story::AttributionId::create();
            c.story.sources.front().conversations.push_back({.id = story::ConversationId::create(),
                                                             .source = *two.sourceId,
                                                             .terms = story::Terms::OnBackground});
            two.conversationId = c.story.sources.front().conversations.back().id;
            two.form = story::Form::Indirect;
            c.story.article.attributions.push_back(two);
        },
        {u"R09"_s});
    row("allegation by one unnamed",
        [](Case &c) {
            makeAnonymous(c.first());
            c.first().anonymity->approvedBy.clear();
            c.first().kind = story::ClaimKind::Allegation;
            c.first().evidence.clear();
            c.first().form = story::Form::Indirect;
        },
        {u"R03!"_s, u"R12!"_s});
    row("one source for a claim",
        [](Case &c) {
            c.first().claim = u"the wall fails"_s;
            c.first().evidence.clear();
            c.first().form = story::Form::Indirect;
        },
        {u"R13"_s});
    row("two of one group are one",
        [](Case &c) {
            c.story.sources.front().source.independenceGroup = u"port"_s;
            story::Attribution two = c.add(u"The repair"_s, u"port"_s);
            c.first().form = story::Form::Indirect;
            for (story::Attribution *one : {&c.first(), &two}) {
                one->claim = u"cost"_s;
                one->evidence.clear();
            }
            c.story.article.attributions.push_back(two);
        },
        {u"R13"_s, u"R13"_s});
    row("no evidence", [](Case &c) { c.first().evidence.clear(); }, {u"R14!"_s});
    row("no source", [](Case &c) { c.first().sourceId.reset(); }, {u"R14!"_s});
    row("only found by machine",
        [](Case &c) {
            c.first().standing = story::Standing::Found;
            c.first().evidence.clear();
        },
        {});
    row("dismissed",
        [](Case &c) {
            c.first().standing = story::Standing::Dismissed;
            c.first().evidence.clear();
        },
        {});
    row("outlet is credited", [](Case &c) { c.first().via = u"the Gazette"_s; }, {});
    row("outlet is not", [](Case &c) { c.first().via = u"Harbour Radio"_s; }, {u"R21!"_s});
    row("number",
        [](Case &c) {
            c.first().kind = story::ClaimKind::Number;
            c.first().form = story::Form::Indirect;
            c.first().evidence.clear();
        },
        {u"R24"_s});
    row("two speakers",
        [](Case &c) {
            story::Attribution two = c.add(u"the engineer"_s);
            two.form = story::Form::Mixed;
            c.story.article.attributions.push_back(two);
        },
        {u"R18"_s});
    row("two speakers, two paragraphs",
        [](Case &c) {
            story::Attribution two = c.add(u"The repair"_s);
            two.form = story::Form::Mixed;
            c.story.article.attributions.push_back(two);
        },
        {});
}

void TestSourceRules::rules()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    static const QStringList family{u"R01"_s, u"R02"_s, u"R03"_s, u"R05"_s, u"R06"_s, u"R09"_s, u"R10"_s,
                                    u"R11"_s, u"R12"_s, u"R13"_s, u"R14"_s, u"R18"_s, u"R21"_s, u"R24"_s};
    Case test;
    change(test);
    QStringList spoke;
    for (const base::Finding &finding : check::runChecks(test.story)) {
        if (!family.contains(finding.rule))
            continue;
        spoke << finding.rule + (finding.severity == base::Severity::Block ? u"!"_s : u""_s);
        QVERIFY(finding.message.endsWith(u'.'));
        QVERIFY(finding.range || !finding.field.isEmpty());
    }
    spoke.sort();
    QCOMPARE(spoke, expected);
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
