// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/suggesting.h"
#include "core/revision/merge.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using revision::MergedText;
using revision::mergeTexts;
using revision::Side;

/// One story, changed by two people at once.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void noWordIsEverLost();
    void oneSideAloneIsTaken();
    void annotations();
    void fieldsKeepBothValues();
    void conflictsAreSuggestionsOfTheTwo();

private:
    static story::Article quay(const QString &body);
};

void TestMerge::texts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<int>("conflicts");
    const QString quay = u"The quay stays open all winter."_s;
    QTest::newRow("nothing") << quay << quay << quay << quay << 0;
    QTest::newRow("mine alone") << quay << u"The old quay stays open all winter."_s << quay
                                << u"The old quay stays open all winter."_s << 0;
    QTest::newRow("theirs alone") << quay << quay << u"The quay stays open."_s << u"The quay stays open."_s
                                  << 0;
    QTest::newRow("both the same") << quay << u"The pier stays open all winter."_s
                                   << u"The pier stays open all winter."_s
                                   << u"The pier stays open all winter."_s << 0;
    QTest::newRow("two places") << quay << u"The old quay stays open all winter."_s
                                << u"The quay stays open all summer."_s
                                << u"The old quay stays open all summer."_s << 0;
    QTest::newRow("one word, two words for it")
        << quay << u"The pier stays open all winter."_s << u"The wharf stays open all winter."_s
        << u"The {~~quay~>pier~~}{++ wharf++} stays open all winter."_s << 1;
    QTest::newRow("one takes out what the other changes")
        << quay << u"The stays open all winter."_s << u"The wharf stays open all winter."_s
        << u"The {--quay --}{++wharf ++}stays open all winter."_s << 1;
    QTest::newRow("both add at one place")
        << u"One.\n\nTwo."_s << u"One.\n\nMine.\n\nTwo."_s << u"One.\n\nTheirs.\n\nTwo."_s
        << u"One.\n\n{++Mine.\n\n++}{++Theirs.\n\n++}Two."_s << 1;
    QTest::newRow("a suggestion beside a change")
        << quay << u"The {++old ++}quay stays open all winter."_s << u"The quay stays open all summer."_s
        << u"The {++old ++}quay stays open all summer."_s << 0;
    QTest::newRow("a suggestion at a change stays whole")
        << quay << u"The {--quay--} stays open all winter."_s << u"The wharf stays open all winter."_s
        << u"The {--quay--} wharf stays open all winter."_s << 1;
    QTest::newRow("accepted here, refused there")
        << u"The {++old ++}quay."_s << u"The old quay."_s << u"The quay."_s << u"The old quay."_s << 1;
    QTest::newRow("a strike-out around a change within it")
        << quay << u"The {--quay stays open --}all winter."_s << u"The quay remains open all winter."_s
        << u"The {--quay stays open --} quay remains open all winter."_s << 1;
    QTest::newRow("a mark that a backslash would undo")
        << u"a \\b c"_s << u"a \\d c"_s << u"a \\e c"_s << u"a \\d e c"_s << 1;
    QTest::newRow("every paragraph, another place in each")
        << u"The quay is closed.\n\nThe ferry waits.\n\nNobody called.\n"_s
        << u"The old quay is closed.\n\nThe ferry still waits.\n\nNobody has called.\n"_s
        << u"The quay is closed again.\n\nToday the ferry waits.\n\nNobody called twice.\n"_s
        << u"The old quay is closed again.\n\nToday the ferry still waits.\n\nNobody has called twice.\n"_s
        << 0;
    QTest::newRow("every paragraph, and one added between")
        << u"The quay is closed.\n\nThe ferry waits.\n\nNobody called.\n"_s
        << u"The quay is closed today.\n\nThe ferry still waits.\n\nNobody called.\n"_s
        << u"The quay is closed.\n\nThe harbour is silent.\n\nThe ferry waits.\n\nNobody has called.\n"_s
        << u"The quay is closed today.\n\nThe harbour is silent.\n\nThe ferry still waits.\n\nNobody has called.\n"_s
        << 0;
    QTest::newRow("empty") << QString() << u"Mine."_s << QString() << u"Mine."_s << 0;
}

void TestMerge::texts()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const MergedText merged = mergeTexts(base, mine, theirs);
    QTEST(int(merged.conflicts.size()), "conflicts");
    QTEST(merged.text, "merged");
}

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"w[0-9]+"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        words << match.captured();
    return words;
}

/// Some edits of single words: each new one is the only one of its name.
QString worked(QString text, QRandomGenerator &random, int &next, int edits)
{
    for (int i = 0; i < edits; ++i) {
        QStringList words = text.split(u' ');
        const qsizetype at = random.bounded(words.size());
        const int deed = random.bounded(4);
        const QString fresh = u"w%1"_s.arg(next++);
        if (deed == 0)
            words.insert(at, fresh);
        else if (deed == 1)
            words.removeAt(at);
        else if (deed == 2)
            words[at] = u"{++%1++}"_s.arg(fresh);
        else
            words[at] = fresh;
        text = words.join(u' ');
        if (text.isEmpty())
            text = u"w0"_s;
    }
    return text;
}

}

/// Whatever anybody wrote is in the merged text, and what both left is there once. 3,000 rounds.
void TestMerge::noWordIsEverLost()
{
    QRandomGenerator random(5'081);
    int conflicts = 0;
    for (int round = 0; round < 3'000; ++round) {
        int next = 100;
        QStringList start;
        for (int i = random.bounded(1, 40); i > 0; --i)
            start << u"w%1"_s.arg(i);
        const QString base = start.join(u' ');
        const QString mine = worked(base, random, next, random.bounded(8));
        const QString theirs = worked(base, random, next, random.bounded(8));
        const MergedText merged = mergeTexts(base, mine, theirs);
        const QByteArray told = (base + u'\n' + mine + u'\n' + theirs + u'\n' + merged.text).toUtf8();
        const QStringList all = wordsOf(merged.text);
        const QStringList ofBase = wordsOf(base);
        const QStringList ofMine = wordsOf(mine);
        const QStringList ofTheirs = wordsOf(theirs);
        for (const QString &word : ofMine + ofTheirs) {
            const bool isKept = !ofBase.contains(word) || (ofMine.contains(word) && ofTheirs.contains(word));
            QVERIFY2(!isKept || all.contains(word), told.constData());
        }
        conflicts += int(merged.conflicts.size());
        // Taking mine of every conflict, where it is put as suggestions, loses nothing of mine either.
        QString taken = merged.text;
        for (const revision::Conflict &conflict : merged.conflicts | std::views::reverse) {
            for (const auto &[range, side] : conflict.suggestions | std::views::reverse) {
                const auto one = markup::suggestionAround(taken, range.begin + 1);
                QVERIFY2(one && one->range == range, told.constData());
                const QString words = markup::settledWords(taken, *one, side == Side::Mine).toString();
                taken.replace(range.begin, range.length(), words);
            }
        }
        for (const QString &word : ofMine)
            QVERIFY2(ofBase.contains(word) || wordsOf(taken).contains(word), told.constData());
    }
    QVERIFY(conflicts > 500);
}

void TestMerge::oneSideAloneIsTaken()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 500; ++round) {
        int next = 100;
        QStringList start;
        for (int i = 20; i > 0; --i)
            start << u"w%1"_s.arg(i);
        const QString base = start.join(u' ');
        const QString other = worked(base, random, next, 6);
        QCOMPARE(mergeTexts(base, other, base).text, other);
        QCOMPARE(mergeTexts(base, base, other).text, other);
        QCOMPARE(mergeTexts(base, other, other).text, other);
    }
}

story::Article TestMerge::quay(const QString &body)
{
    return {
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s, .headline = u"Quay"_s}, .body = body};
}

void TestMerge::annotations()
{
    story::Article base = quay(u"The quay stays open all winter, she said."_s);
    base.attributions
        = {{.id = story::AttributionId::create(), .content = {text::makeAnchor(base.body, {0, 30})}},
           {.id = story::AttributionId::create(), .content = {text::makeAnchor(base.body, {9, 30})}}};
    base.notes = {{.id = story::NoteId::create(), .text = u"who?"_s, .by = u"Bo"_s}};
    revision::Version mine{base, u"Ann"_s};
    revision::Version theirs{base, u"Ben"_s};
    mine.article.body.prepend(u"On Monday: "_s);
    for (story::Attribution &one : mine.article.attributions)
        one.content.front().range
            = {one.content.front().range.begin + 11, one.content.front().range.end + 11};
    mine.article.attributions.pop_back(); // taken away by Ann, left alone by Ben
    mine.article.notes[0].replies.push_back({u"Ann"_s, 1, u"the mayor"_s});
    theirs.article.attributions[0].standing = story::Standing::Confirmed;
    theirs.article.notes[0].replies.push_back({u"Ben"_s, 2, u"Ms Calloway"_s});
    theirs.article.notes[0].resolvedBy = u"Ben"_s;
    theirs.article.notes.push_back(
        {.id = story::NoteId::create(), .text = u"and the pier?"_s, .by = u"Ben"_s});
    const revision::Merged merged = revision::merge(base, mine, theirs);
    QCOMPARE(merged.conflicts, 0);
    QCOMPARE(merged.article.body, mine.article.body);
    QCOMPARE(merged.article.attributions.size(), 1u);
    QCOMPARE(merged.article.attributions[0].standing, story::Standing::Confirmed);
    QCOMPARE(merged.article.attributions[0].content.front().range, (base::TextRange{11, 41}));
    QCOMPARE(merged.article.notes.size(), 2u);
    QCOMPARE(merged.article.notes[0].replies.size(), 2u);
    QCOMPARE(merged.article.notes[0].resolvedBy, u"Ben"_s);
}

void TestMerge::fieldsKeepBothValues()
{
    const story::Article base = quay(u"The quay."_s);
    revision::Version mine{base, u"Ann"_s};
    revision::Version theirs{base, u"Ben"_s};
    mine.article.fields.headline = u"Quay stays open"_s;
    theirs.article.fields.headline = u"Harbour stays open"_s;
    theirs.article.fields.deck = u"All winter"_s;
    mine.article.fields.leadPhoto.caption = u"The quay on Monday"_s;
    theirs.article.fields.leadPhoto.credit = u"Ada Marsh"_s;
    const revision::Merged merged = revision::merge(base, mine, theirs);
    QCOMPARE(merged.conflicts, 1);
    QCOMPARE(merged.article.fields.headline, u"Quay stays open"_s);
    QCOMPARE(merged.article.fields.deck, u"All winter"_s);
    QCOMPARE(merged.article.fields.leadPhoto.caption, u"The quay on Monday"_s);
    QCOMPARE(merged.article.fields.leadPhoto.credit, u"Ada Marsh"_s);
    QCOMPARE(merged.article.notes.size(), 1u);
    QCOMPARE(merged.article.notes[0].field, u"headline"_s);
    QCOMPARE(merged.article.notes[0].by, u"Ben"_s);
    QVERIFY(merged.article.notes[0].text.contains(u"Harbour stays open"_s));
}

void TestMerge::conflictsAreSuggestionsOfTheTwo()
{
    const story::Article base = quay(u"The quay stays open."_s);
    revision::Version mine{base, u"Ann"_s};
    revision::Version theirs{base, u"Ben"_s};
    mine.article.body.replace(4, 4, u"pier"_s);
    theirs.article.body.replace(4, 4, u"wharf"_s);
    const revision::Merged merged = revision::merge(base, mine, theirs);
    QCOMPARE(merged.conflicts, 1);
    QStringList told;
    for (const markup::Suggestion &one : markup::suggestions(merged.article.body))
        told << markOf(merged.article.suggestionMarks, one.range).by + u':'
                    + merged.article.body.sliced(one.added.begin, one.added.length());
    QCOMPARE(told, (QStringList{u"Ann:pier"_s, u"Ben: wharf"_s}));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
