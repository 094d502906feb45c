// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/suggesting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::markup;

namespace {

/// The range of the source that a stretch of the accepted text stands for, as an editor selects it.
base::TextRange selected(const QString &source, qsizetype begin, qsizetype end)
{
    const Projection live = project(source, SuggestionView::Accepted);
    if (begin < end)
        return live.toSource({begin, end});
    if (live.isIdentity())
        return {begin, begin};
    if (live.pieces.empty())
        return {0, 0};
    const qsizetype place = live.toSource({begin, begin}).begin;
    return {place, place};
}

QString applied(const QString &source, const SuggestedEdit &edit)
{
    QString text = source;
    return text.replace(edit.range.begin, edit.range.length(), edit.text);
}

}

class TestSuggesting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void acceptedIsTypedAndRefusedIsOld();
    void twoPeople_data();
    void twoPeople();
    void twoPeopleSettledInAnyOrder();
    void liveCharacters_data();
    void liveCharacters();
    void settling();
};

void TestSuggesting::edits_data()
{
    QTest::addColumn<QString>("source"); // [ and ] stand around the range
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // | is the caret
    QTest::newRow("put in") << u"the []wall"_s << u"old "_s << u"the {++old |++}wall"_s;
    QTest::newRow("struck out") << u"the [old ]wall"_s << u""_s << u"the {--old --}|wall"_s;
    QTest::newRow("replaced") << u"the [wall] fell"_s << u"pier"_s << u"the {~~wall~>pier|~~} fell"_s;
    QTest::newRow("typed on") << u"the {++old[]++}wall"_s << u"e"_s << u"the {++olde|++}wall"_s;
    QTest::newRow("typed behind the mark") << u"the {++old++}[]wall"_s << u"e"_s << u"the {++olde|++}wall"_s;
    QTest::newRow("own words taken back") << u"the {++ol[d]++}wall"_s << u""_s << u"the {++ol++}|wall"_s;
    QTest::newRow("nothing is left") << u"the {++[old]++}wall"_s << u""_s << u"the |wall"_s;
    QTest::newRow("strike-out grows") << u"th[e ]{--old --}wall"_s << u""_s << u"th{--e old --}|wall"_s;
    QTest::newRow("over both") << u"[a {++new ++}old] b"_s << u""_s << u"{--a old--}| b"_s;
    QTest::newRow("in a struck-out word") << u"{--old--}[]"_s << u"x"_s << u"{~~old~>x|~~}"_s;
    QTest::newRow("what no mark can hold") << u"a[]b"_s << u"++}"_s << u"a++}|b"_s;
    QTest::newRow("an arrow among the words") << u"[a~>b]"_s << u"c"_s << u"{--a~>b--}{++c|++}"_s;
}

void TestSuggesting::edits()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const qsizetype begin = source.indexOf(u'[');
    source.remove(begin, 1);
    const qsizetype end = source.indexOf(u']');
    source.remove(end, 1);
    const SuggestedEdit edit = suggestedEdit(source, {begin, end}, words);
    QString text = applied(source, edit);
    QCOMPARE(text.insert(edit.caret, u'|'), expected);
}

void TestSuggesting::acceptedIsTypedAndRefusedIsOld()
{
    QRandomGenerator random(11);
    const QStringList stock{u"wall"_s, u"a "_s, u"\n\n"_s, u"“no” "_s,
                            u"🚢"_s,   u"é"_s,  u"x"_s,    u"harbour "_s};
    int edits = 0;
    for (int round = 0; round < 500; ++round) {
        QString original;
        for (int i = random.bounded(0, 12); i > 0; --i)
            original += stock[random.bounded(stock.size())];
        QString source = original;
        QString typed = original; // what plain editing makes of it
        for (int i = 0; i < 20; ++i, ++edits) {
            const qsizetype begin = random.bounded(typed.size() + 1);
            const qsizetype end = qMin<qsizetype>(typed.size(), begin + random.bounded(0, 6));
            const QString words = random.bounded(3) == 0 ? QString() : stock[random.bounded(stock.size())];
            const base::TextRange range = selected(source, begin, end);
            source = applied(source, suggestedEdit(source, range, words));
            typed.replace(begin, end - begin, words);
            if (project(source, SuggestionView::Accepted).text != typed)
                QFAIL(qPrintable(
                    u"round %1, edit %2: \"%3\" is not \"%4\""_s.arg(round).arg(i).arg(source, typed)));
            if (project(source, SuggestionView::Refused).text != original)
                QFAIL(qPrintable(
                    u"round %1, edit %2: \"%3\" was \"%4\""_s.arg(round).arg(i).arg(source, original)));
        }
    }
    QCOMPARE(edits, 10'000);
}

void TestSuggesting::twoPeople_data()
{
    QTest::addColumn<QString>("source"); // [ and ] stand around the range; what is suggested is Ann's
    QTest::addColumn<QString>("words");  // Ben's
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("authors");
    QTest::newRow("behind hers") << u"{++old++}[]wall"_s << u"e"_s << u"{++old++}{++e++}wall"_s
                                 << QStringList{u"Ann"_s, u"Ben"_s};
    QTest::newRow("within hers") << u"{++o[]ld++}wall"_s << u"X"_s << u"{++o++}{++X++}{++ld++}wall"_s
                                 << QStringList{u"Ann"_s, u"Ben"_s, u"Ann"_s};
    QTest::newRow("within her substitution") << u"{~~a~>b[]c~~}"_s << u"X"_s << u"{~~a~>b~~}{++X++}{++c++}"_s
                                             << QStringList{u"Ann"_s, u"Ben"_s, u"Ann"_s};
    QTest::newRow("strikes out beside hers")
        << u"{--a--}[b] c"_s << u""_s << u"{--a--}{--b--} c"_s << QStringList{u"Ann"_s, u"Ben"_s};
    QTest::newRow("takes hers back") << u"x{++[old]++}y"_s << u""_s << u"xy"_s << QStringList{};
    QTest::newRow("over hers and more")
        << u"[a{++b++}c]"_s << u"d"_s << u"{~~ac~>d~~}"_s << QStringList{u"Ben"_s};
}

void TestSuggesting::twoPeople()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QFETCH(QStringList, authors);
    const qsizetype begin = source.indexOf(u'[');
    source.remove(begin, 1);
    const qsizetype end = source.indexOf(u']');
    source.remove(end, 1);
    const SuggestedEdit edit
        = suggestedEdit(source, {begin, end}, words, u"Ben"_s, [](const Suggestion &) { return u"Ann"_s; });
    const QString text = applied(source, edit);
    QCOMPARE(text, expected);
    QStringList found;
    for (const WrittenSuggestion &one : edit.written) {
        found << one.author;
        QVERIFY(suggestionAround(text, one.range.begin + 3));
        QCOMPARE(suggestionAround(text, one.range.begin + 3)->range, one.range);
    }
    QCOMPARE(found, authors);
}

namespace {

/// A text that two people edit by suggesting, and who made what.
struct Shared
{
    QString source;
    std::vector<WrittenSuggestion> marks;

    QString authorOf(const Suggestion &one) const
    {
        for (const WrittenSuggestion &mark : marks) {
            if (mark.range == one.range)
                return mark.author;
        }
        return u"nobody"_s;
    }

    void type(const base::TextRange &range, const QString &words, const QString &author)
    {
        const SuggestedEdit edit = suggestedEdit(source, range, words, author,
                                                 [this](const Suggestion &one) { return authorOf(one); });
        const qsizetype shift = edit.text.size() - edit.range.length();
        std::erase_if(marks, [&](const WrittenSuggestion &mark) {
            return mark.range.begin < edit.range.end && mark.range.end > edit.range.begin;
        });
        for (WrittenSuggestion &mark : marks) {
            if (mark.range.begin >= edit.range.end)
                mark.range = {mark.range.begin + shift, mark.range.end + shift};
        }
        marks.insert(marks.end(), edit.written.begin(), edit.written.end());
        source = applied(source, edit);
    }

    void settleAllOf(const QString &author, bool accept)
    {
        const std::vector<Suggestion> all = suggestions(source);
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            if (authorOf(*one) != author)
                continue;
            const QString words = settledWords(source, *one, accept).toString();
            source.replace(one->range.begin, one->range.length(), words);
            const qsizetype shift = words.size() - one->range.length();
            std::erase_if(marks, [one](const WrittenSuggestion &mark) { return mark.range == one->range; });
            for (WrittenSuggestion &mark : marks) {
                if (mark.range.begin >= one->range.end)
                    mark.range = {mark.range.begin + shift, mark.range.end + shift};
            }
        }
    }
};

}

void TestSuggesting::twoPeopleSettledInAnyOrder()
{
    QRandomGenerator random(17);
    const QStringList stock{u"wall"_s, u"a "_s, u"\n\n"_s, u"🚢"_s, u"é"_s, u"harbour "_s};
    const QStringList people{u"Ann"_s, u"Ben"_s};
    for (int round = 0; round < 500; ++round) {
        QString original;
        for (int i = random.bounded(1, 12); i > 0; --i)
            original += stock[random.bounded(stock.size())];
        Shared shared{original, {}};
        QString typed = original;
        for (int i = 0; i < 20; ++i) {
            const qsizetype begin = random.bounded(typed.size() + 1);
            const qsizetype end = qMin<qsizetype>(typed.size(), begin + random.bounded(0, 6));
            const QString words = random.bounded(3) == 0 ? QString() : stock[random.bounded(stock.size())];
            shared.type(selected(shared.source, begin, end), words, people[random.bounded(2)]);
            typed.replace(begin, end - begin, words);
        }
        for (const Suggestion &one : suggestions(shared.source))
            QVERIFY2(shared.authorOf(one) != u"nobody"_s, qPrintable(shared.source));
        for (const bool accept : {true, false}) {
            for (const bool annFirst : {true, false}) {
                Shared settled = shared;
                settled.settleAllOf(annFirst ? u"Ann"_s : u"Ben"_s, accept);
                settled.settleAllOf(annFirst ? u"Ben"_s : u"Ann"_s, accept);
                QCOMPARE(settled.source, accept ? typed : original);
            }
        }
    }
}

void TestSuggesting::liveCharacters_data()
{
    QTest::addColumn<QString>("source"); // | is the position
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("found");
    QTest::newRow("before") << u"ab|c"_s << -1 << u"b"_s;
    QTest::newRow("behind") << u"ab|c"_s << 1 << u"c"_s;
    QTest::newRow("over a strike-out") << u"a{--xx--}|c"_s << -1 << u"a"_s;
    QTest::newRow("over a strike-out, forward") << u"a|{--xx--}c"_s << 1 << u"c"_s;
    QTest::newRow("into an insertion") << u"a{++xy++}|c"_s << -1 << u"y"_s;
    QTest::newRow("out of an insertion") << u"a{++|xy++}c"_s << -1 << u"a"_s;
    QTest::newRow("beginning") << u"|ab"_s << -1 << u""_s;
    QTest::newRow("end") << u"ab|"_s << 1 << u""_s;
    QTest::newRow("outside the plane") << u"a🚢|c"_s << -1 << u"🚢"_s;
}

void TestSuggesting::liveCharacters()
{
    QFETCH(QString, source);
    QFETCH(int, direction);
    QFETCH(QString, found);
    const qsizetype position = source.indexOf(u'|');
    source.remove(position, 1);
    const base::TextRange range = liveCharacter(source, position, direction);
    QCOMPARE(source.sliced(range.begin, range.length()), found);
}

void TestSuggesting::settling()
{
    const QString source = u"{~~old~>new~~} {++in++} {--out--}"_s;
    QStringList accepted;
    QStringList refused;
    for (const Suggestion &one : suggestions(source)) {
        accepted << settledWords(source, one, true).toString();
        refused << settledWords(source, one, false).toString();
    }
    QCOMPARE(accepted, (QStringList{u"new"_s, u"in"_s, u""_s}));
    QCOMPARE(refused, (QStringList{u"old"_s, u""_s, u"out"_s}));
    QVERIFY(suggestionAround(source, 3));
    QCOMPARE(suggestionAround(source, 20)->range.begin, 15);
    QVERIFY(!suggestionAround(u"plain"_s, 2));
}

QTEST_GUILESS_MAIN(TestSuggesting)
#include "tst_suggesting.moc"
