// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/suggestions.h"
#include "core/revision/comparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using revision::Piece;

namespace {

const QString port = u"The port has money to dig the channel before winter, the harbour master said.\n\n"_s;
const QString boat = u"The island boat touches bottom at every low tide, and its skipper keeps a list.\n\n"_s;
const QString shop = u"Nobody in the shop remembers a September without milk.\n\n"_s;

QString putTogether(const std::vector<Piece> &pieces, const QString &before, const QString &after, bool later)
{
    QString text;
    for (const Piece &piece : pieces) {
        const base::TextRange range = later ? piece.after : piece.before;
        if (later ? piece.isOfAfter() : piece.isOfBefore())
            text += (later ? after : before).sliced(range.begin, range.length());
    }
    return text;
}

}

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void piecesGiveBothTextsBack();
    void fieldsAndAnnotations();
    void sameIsEmpty();
};

void TestComparison::marks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << port << port << port;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("a word") << u"the wall fell"_s << u"the pier fell"_s << u"the [-wall-]{+pier+} fell"_s;
    QTest::newRow("put in") << u"the wall fell"_s << u"the old wall fell"_s << u"the {+old +}wall fell"_s;
    QTest::newRow("taken out") << port + shop << port << port + u"[-"_s + shop + u"-]"_s;
    QTest::newRow("moved down") << port + boat + shop << boat + shop + port
                                << u"[<"_s + port + u">]"_s + boat + shop + u"{>"_s + port + u"<}"_s;
    QString touched = port;
    touched.replace(u"money"_s, u"cash"_s);
    QTest::newRow("a word like the next")
        << u"say they did"_s << u"say the they did"_s << u"say {+the +}they did"_s;
    QTest::newRow("a word like the one before")
        << u"a wall fell"_s << u"a wall, walled, fell"_s << u"a wall{+, walled,+} fell"_s;
    QTest::newRow("another word with the same begin")
        << u"the boat sailed on"_s << u"the boy sailed on"_s << u"the [-boat-]{+boy+} sailed on"_s;
    QTest::newRow("a letter of a word")
        << u"the walls fell"_s << u"the wall fell"_s << u"the wall[-s-] fell"_s;
    QString dearer = shop;
    dearer.replace(shop.section(u' ', 1, 1), u"big"_s);
    QTest::newRow("edited behind one that moved")
        << port + shop + boat << dearer + boat + port
        << u"[<"_s + port + u">]"_s
               + QString(shop).replace(shop.section(u' ', 1, 1),
                                       u"[-%1-]{+big+}"_s.arg(shop.section(u' ', 1, 1)))
               + boat + u"{>"_s + port + u"<}"_s;
    QTest::newRow("moved and touched")
        << port + boat + shop << boat + shop + touched
        << u"[<"_s + port + u">]"_s + boat + shop + u"{>"_s + touched + u"<}"_s;
}

void TestComparison::marks()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, marked);
    story::Article old;
    story::Article now;
    old.body = before;
    now.body = after;
    QCOMPARE(revision::markedText(revision::compare(old, now), before, after), marked);
    // As suggestions: accepted they are the later text, refused the earlier one but for what was moved.
    const QString suggested = revision::suggestedText(before, after);
    QCOMPARE(markup::project(suggested, markup::SuggestionView::Accepted).text,
             markup::project(after, markup::SuggestionView::Accepted).text);
    QCOMPARE(markup::project(suggested, markup::SuggestionView::Refused).text,
             markup::project(before, markup::SuggestionView::Accepted).text);
}

void TestComparison::piecesGiveBothTextsBack()
{
    QRandomGenerator random(7);
    const QStringList stock{u"harbour"_s, u"wall"_s, u"said"_s, u"Ines"_s,
                            u"the"_s,     u"a"_s,    u"“no”"_s, u"🚢"_s};
    const auto paragraph = [&] {
        QStringList words;
        for (int i = random.bounded(1, 18); i > 0; --i)
            words << stock[random.bounded(stock.size())];
        return words.join(u' ') + u".\n\n"_s;
    };
    for (int round = 0; round < 2000; ++round) {
        QStringList paragraphs;
        for (int i = random.bounded(0, 9); i > 0; --i)
            paragraphs << paragraph();
        const QString before = paragraphs.join(u""_s);
        for (int i = random.bounded(0, 5); i > 0; --i) {
            const qsizetype at = random.bounded(paragraphs.size() + 1);
            const int what = random.bounded(4);
            if (what == 0 || at >= paragraphs.size())
                paragraphs.insert(at, paragraph());
            else if (what == 1)
                paragraphs.removeAt(at);
            else if (what == 2)
                paragraphs.move(at, random.bounded(paragraphs.size()));
            else
                paragraphs[at].insert(random.bounded(paragraphs[at].size() + 1), u" new"_s);
        }
        const QString after = paragraphs.join(u""_s);
        const auto pieces = revision::comparePieces(before, after);
        QCOMPARE(putTogether(pieces, before, after, false), before);
        QCOMPARE(putTogether(pieces, before, after, true), after);
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].partner >= 0)
                QCOMPARE(pieces[static_cast<size_t>(pieces[i].partner)].partner, static_cast<int>(i));
        }
    }
}

void TestComparison::fieldsAndAnnotations()
{
    story::Article before;
    before.fields.headline = u"Wall falls"_s;
    before.fields.leadPhoto.caption = u"The wall"_s;
    story::Attribution said;
    said.id = story::AttributionId::create();
    said.content = {text::makeAnchor(u"it fell"_s, {0, 7})};
    before.attributions = {said};
    story::Article after = before;
    after.fields.headline = u"Pier falls"_s;
    after.fields.byline = {u"Mara"_s, u"Tom"_s};
    after.fields.leadPhoto.caption = u"The pier"_s;
    after.attributions.front().standing = story::Standing::Confirmed;
    after.notes.push_back({story::NoteId::create(), std::nullopt, u"Which pier?"_s, u"Ines"_s, 1, {}});
    const auto comparison = revision::compare(before, after);
    QStringList fields;
    for (const auto &change : comparison.fields)
        fields << change.name + u": "_s + change.before + u" > "_s + change.after;
    fields.sort();
    QCOMPARE(fields, (QStringList{u"byline:  > Mara, Tom"_s, u"headline: Wall falls > Pier falls"_s,
                                  u"leadPhoto.caption: The wall > The pier"_s}));
    QCOMPARE(comparison.attributions.size(), size_t(1));
    QCOMPARE(comparison.attributions.front().name, u"it fell"_s);
    QVERIFY(comparison.attributions.front().after.contains(u"confirmed"_s));
    QCOMPARE(comparison.notes.size(), size_t(1));
    QVERIFY(comparison.notes.front().before.isEmpty());
}

void TestComparison::sameIsEmpty()
{
    story::Article article;
    article.body = port + boat;
    QVERIFY(revision::compare(article, article).isEmpty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
