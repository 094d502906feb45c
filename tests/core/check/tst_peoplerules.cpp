// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

class StillClock final : public base::Clock
{
public:
    qint64 now() const override { return 1'000'000; }
};

/// An attribution in the body: «content» and ‹source›; the marks are taken out.
story::Story marked(QString body)
{
    story::Article article;
    story::Attribution one;
    base::TextRange content;
    base::TextRange source;
    for (qsizetype i = 0; i < body.size();) {
        const QChar c = body[i];
        base::TextRange &range = c == u'«' || c == u'»' ? content : source;
        if (c == u'«' || c == u'‹')
            range.begin = i;
        else if (c == u'»' || c == u'›')
            range.end = i;
        else {
            ++i;
            continue;
        }
        body.remove(i, 1); // what was found before lies before
    }
    one.id = story::AttributionId::create();
    one.content = {text::makeAnchor(body, content)};
    if (!source.isEmpty())
        one.source = {text::makeAnchor(body, source)};
    one.form = story::Form::Direct;
    one.standing = story::Standing::Confirmed;
    article.body = body;
    article.attributions = {one};
    return story::makeStory(article, {});
}

using Change = std::function<void(story::Story &)>;

void addSource(story::Story &story, story::Attribution &to, const QString &name, const QString &role = {})
{
    story::StorySource source;
    source.source.id = story::SourceId::create();
    source.source.publicName = name;
    source.source.role = role;
    story.sources.push_back(source);
    to.sourceId = source.source.id;
}

void ask(story::Story &story, story::ReplyOutcome outcome, qint64 deadline = 0)
{
    story.article.attributions[0].kind = story::ClaimKind::Allegation;
    story.article.replyRequests.push_back({.id = story::ReplyRequestId::create(),
                                           .person = u"Rolf Fenn"_s,
                                           .about = u"the contract"_s,
                                           .deadline = deadline,
                                           .outcome = outcome});
}

}

/// Rules about who speaks, who is accused, and who is young.
class TestPeopleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
};

void TestPeopleRules::rules_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected"); // "R17 words", "!" where it blocks
    const auto row = [](
                         const char *name, const QString &body, const QString &expected,
                         const Change &change = [](story::Story &) {}) {
        QTest::newRow(name) << body << change << expected;
    };
    row("speaker after the first sentence", u"«“It is shut,»” ‹she› said. “It stays so.”"_s, {});
    row("speaker after three", u"«“It is shut. It stays so. Nobody asked me,»” ‹she› said."_s,
        u"R17 “It is shut."_s);
    row("speaker before", u"‹She› said: «“It is shut. It stays so.»”"_s, {});
    row("speaker in this paragraph", u"«“It is shut,»” ‹she› said."_s, {});
    row("speaker in the one before", u"‹Ms Okoro› was there.\n\n«“It is shut,»” the sign read."_s,
        u"R19 “It is shut,"_s);
    row("quotation goes on over the paragraph", u"‹Ms Okoro› said: “It is.\n\n«“It stays so.»”"_s, {});
    const Change okoro = [](story::Story &story) {
        addSource(story, story.article.attributions[0], u"Ines Okoro"_s, u"harbour master"_s);
    };
    row("full name and position", u"«“Shut,»” said ‹Ines Okoro›, the harbour master."_s, {}, okoro);
    row("position before", u"The harbour master, Ines Okoro, came. «“Shut,»” ‹she› said."_s, {}, okoro);
    row("surname alone", u"«“Shut,»” said ‹Ms Okoro›, the harbour master."_s, u"R20 Ms Okoro"_s, okoro);
    row("no position", u"«“Shut,»” said ‹Ines Okoro›."_s, u"R20 Ines Okoro"_s, okoro);
    row("position known by its last word", u"«“Shut,»” said ‹Ines Okoro›, the port’s master."_s, {}, okoro);
    const Change one = [](story::Story &story) {
        addSource(story, story.article.attributions[0], u"A"_s);
        story.article.attributions[0].anonymous = true;
        story.article.attributions[0].anonymity
            = story::Anonymity{u"fear"_s, u"not named"_s, u"Lind"_s, u"Lind"_s, 0, false, false};
    };
    row("officials, of whom one is known", u"«“Shut,»” ‹port officials› said."_s, u"R08! “Shut,"_s, one);
    row("one official", u"«“Shut,»” ‹a port official› said."_s, {}, one);
    row("officials, of whom two are known", u"«“Shut,»” ‹port officials› said."_s, {},
        [one](story::Story &story) {
            one(story);
            story::Attribution two = story.article.attributions[0];
            two.id = story::AttributionId::create();
            addSource(story, two, u"B"_s);
            story.article.attributions.push_back(two);
        });
    row("accused, nobody asked", u"«“He took it,»” ‹she› said."_s, u"R23! “He took it,"_s,
        [](story::Story &story) { story.article.attributions[0].kind = story::ClaimKind::Allegation; });
    row("asked, waiting", u"«“He took it,»” ‹she› said."_s, u"R23! “He took it,"_s,
        [](story::Story &story) { ask(story, story::ReplyOutcome::Waiting, 2'000'000); });
    row("asked, deadline gone, nothing on record", u"«“He took it,»” ‹she› said."_s, u"R23! “He took it,"_s,
        [](story::Story &story) { ask(story, story::ReplyOutcome::Waiting, 500'000); });
    row("answered, readers not told", u"«“He took it,»” ‹she› said."_s, u"R23 “He took it,"_s,
        [](story::Story &story) { ask(story, story::ReplyOutcome::Declined); });
    row("answered, readers told", u"«“He took it,»” ‹she› said. Mr Fenn declined to comment."_s, {},
        [](story::Story &story) { ask(story, story::ReplyOutcome::Declined); });
    row("minor", u"«“Shut,»” ‹she› said. Wren Hall, 15, was there."_s, u"R40 Wren Hall"_s);
    row("minor, by one name", u"«“Shut,»” ‹she› said. Her son, Wren, 9, was there."_s, u"R40 Wren"_s);
    row("grown", u"«“Shut,»” ‹she› said. Wren Hall, 51, was there."_s, {});
    row("year-old", u"«“Shut,»” ‹she› said. The 12-year-old Wren Hall was there."_s, u"R40 Wren Hall"_s);
    row("victim", u"«“Shut,»” ‹she› said. The rape victim, named as Wren Hall, left."_s, {});
    row("victim named", u"«“Shut,»” ‹she› said. The rape victim, Wren Hall, left."_s, u"R40 Wren Hall"_s);
}

void TestPeopleRules::rules()
{
    QFETCH(QString, body);
    QFETCH(Change, change);
    QFETCH(QString, expected);
    story::Story story = marked(body);
    change(story);
    static const QStringList family{u"R08"_s, u"R17"_s, u"R19"_s, u"R20"_s, u"R23"_s, u"R40"_s};
    QStringList told;
    for (const base::Finding &finding : check::runChecks(story, StillClock())) {
        if (!family.contains(finding.rule))
            continue;
        const base::TextRange range = finding.range.value_or(base::TextRange{});
        told << finding.rule + (finding.severity == base::Severity::Block ? u"! "_s : u" "_s)
                    + story.article.body.sliced(range.begin, range.length());
    }
    QCOMPARE(told.join(u'|'), expected);
}

QTEST_GUILESS_MAIN(TestPeopleRules)
#include "tst_peoplerules.moc"
