// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/secrets.h"
#include "tests/ui/writingtest.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// An open vault that keeps one name, and gives no answer to one question.
class OneName final : public check::Secrets
{
public:
    std::optional<std::vector<base::TextRange>> find(const QString &text) const override
    {
        if (text == "Hangs"_L1)
            return std::nullopt;
        return text == "Zorblax"_L1 ? std::vector{base::TextRange{0, 7}} : std::vector<base::TextRange>();
    }
    bool isIn(const QByteArray & /*bytes*/) const override { return false; }
};

}

class TestSpelling : public WritingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void init() { open(); }
    void cleanup() { close(); }
    void misspelledWordsAreFound_data();
    void misspelledWordsAreFound();
    void missingDictionaryIsToldOnce();
    void wordsOfTheStoryAreRight();
    void aProtectedNameIsNoWordOfOnesOwn_data();
    void aProtectedNameIsNoWordOfOnesOwn();
    void oddTextIsChecked_data();
    void oddTextIsChecked();
    void misspelledWordsFollowEdits();
    void misspelledWordIsReplaced();
    void longStoryIsCheckedInSlices();
    void aidsCostLittleWhileTyping();
    void hugePasteIsTaken();
};

void TestSpelling::misspelledWordsAreFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QString &language, const QString &body, QStringList wanted) {
        QTest::newRow(name) << body << language << std::move(wanted);
    };
    row("English", u"en"_s, u"The harbor is clsoed, isn’t it?"_s, {u"clsoed"_s});
    row("British", u"en-GB"_s,
        u"The harbour’s colour programme was organised at the grey centre, travelling."_s, {});
    row("American", u"en-US"_s, u"The harbour is gray."_s, {u"harbour"_s});
    row("possessive", u"en"_s, u"The ship’s crew and the shipp's crew"_s, {u"shipp's"_s});
    row("German", u"de"_s, u"Der Hafen bleibt geschlosen."_s, {u"geschlosen"_s});
    row("German paragraph", u"en"_s,
        u"It is clsoed.\n\nDer Hafen ist nicht mehr offen und die Farht fällt aus."_s,
        {u"clsoed"_s, u"Farht"_s});
    row("Russian paragraph", u"en"_s, u"It is.\n\nГавань закрыта, сказалла она."_s, {u"сказалла"_s});
    row("code and link", u"en"_s,
        u"Run `wqert` at [the quay](https://qwzx.example/wqert) and https://a.exampl"_s, {});
    row("names of directives", u"en"_s, u"::: boxx tintt=qqwe\nWorrds here.\n:::"_s, {u"Worrds"_s});
    row("taken out", u"en"_s, u"The {--worrd--} {++wurd++} is."_s, {u"wurd"_s});
    row("abbreviations and figures", u"en"_s, u"The NATOO and 12qw at A1b."_s, {});
    row("emphasis within a word", u"en"_s, u"The *qquay* is **oopen**."_s, {u"qquay"_s, u"oopen"_s});
    row("script without a dictionary", u"en"_s, u"これは日本語です。"_s, {});
}

void TestSpelling::misspelledWordsAreFound()
{
    QFETCH(QString, body);
    QFETCH(QString, language);
    QFETCH(QStringList, wanted);
    show(body, language);
    check();
    QCOMPARE(wrong(), wanted);
}

void TestSpelling::missingDictionaryIsToldOnce()
{
    show(u"Le port est fermé.\n\nLe bateau attend."_s, u"fr"_s);
    QSignalSpy told(&editor(), &StoryEditor::told);
    check();
    QCOMPARE(wrong(), QStringList());
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(u"hunspell-fr"_s));
    type(u" Encore."_s);
    QTRY_VERIFY(editor().spelling().isSettled());
    QCOMPARE(told.count(), 1);
}

void TestSpelling::wordsOfTheStoryAreRight()
{
    show(u"Okaforr met Zzyzx and Qwertz at Zzyzx’s quay."_s);
    editor().spelling().setNames({u"M. Okaforr"_s});
    check();
    QCOMPARE(wrong(), QStringList({u"Zzyzx"_s, u"Qwertz"_s, u"Zzyzx’s"_s}));
    editor().goTo({14, 14});
    editor().acceptWord(false);
    QTRY_COMPARE(wrong(), QStringList({u"Qwertz"_s}));
    QVERIFY(m_story->fields().other.value(u"spelling-words"_s).contains(u"Zzyzx"_s));
    QSignalSpy words(&editor(), &StoryEditor::personalWordAdded);
    editor().goTo({24, 24});
    editor().acceptWord(true);
    QTRY_COMPARE(wrong(), QStringList());
    QCOMPARE(words.first().first().toString(), u"Qwertz"_s);
    editor().undo(); // the word of the story was the last change of it
    QTRY_COMPARE(wrong(), QStringList({u"Zzyzx"_s, u"Zzyzx’s"_s}));
}

void TestSpelling::aProtectedNameIsNoWordOfOnesOwn_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("staysHere");
    QTest::addColumn<QString>("says");
    QTest::newRow("a word") << u"Qwertz"_s << false << QString();
    QTest::newRow("a name that the vault keeps") << u"Zorblax"_s << false << u"may name a protected source"_s;
    QTest::newRow("the vault does not answer") << u"Hangs"_s << false << u"may name a protected source"_s;
    QTest::newRow("nobody can say") << u"Qwertz"_s << true << u"the vault is locked"_s;
}

void TestSpelling::aProtectedNameIsNoWordOfOnesOwn()
{
    QFETCH(QString, word);
    QFETCH(bool, staysHere);
    QFETCH(QString, says);
    const OneName secrets;
    check::setOpenSecrets(&secrets);
    const auto shut = qScopeGuard([] { check::setOpenSecrets(nullptr); });
    show(u"They met "_s + word + u" at the quay."_s);
    editor().spelling().setWordsStayHere([staysHere] { return staysHere; });
    QSignalSpy told(&editor(), &StoryEditor::told);
    QSignalSpy words(&editor(), &StoryEditor::personalWordAdded);
    editor().goTo({11, 11});
    editor().acceptWord(true);
    QTRY_COMPARE(words.count() + told.count(), 1);
    QCOMPARE(words.count(), says.isEmpty() ? 1 : 0);
    QCOMPARE(editor().spelling().personalWords().contains(word), says.isEmpty());
    if (!says.isEmpty())
        QVERIFY2(told.first().first().toString().contains(says), qPrintable(told.first().first().toString()));
    editor().acceptWord(false); // in this story it can be
    QVERIFY(m_story->fields().other.value(u"spelling-words"_s).contains(word));
}

void TestSpelling::oddTextIsChecked_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("lone surrogates") << QChar(0xd83d) + u"wrod "_s + QChar(0xdc00) + u" a"_s + QChar(0xd83d);
    QTest::newRow("right to left") << u"قال «نعم» abc.\n\nשלום wrold"_s;
    QTest::newRow("long word") << QString(100'000, u'q');
    QTest::newRow("long paragraph") << u"wrod and "_s.repeated(60'000);
    QTest::newRow("noncharacters") << QString(QChar(0xffff)) + QChar(0xfdd0) + u"wrod"_s;
    QTest::newRow("combining") << u"e\u0301te\u0301 "_s + QString(5000, QChar(0x301));
    QTest::newRow("marks") << u"`*[](<{++"_s.repeated(2000);
}

void TestSpelling::oddTextIsChecked()
{
    QFETCH(QString, body);
    show(body);
    check();
    type(u" end"_s);
    editor().undo();
    QTRY_VERIFY_WITH_TIMEOUT(editor().spelling().isSettled(), 20'000);
    QCOMPARE(m_story->body(), body);
}

/// Whatever is done to the text, what is known in the end is what a fresh look knows.
void TestSpelling::misspelledWordsFollowEdits()
{
    show(u"One wrod.\n\nTwo wrods here.\n\nThree wordz."_s);
    check();
    QRandomGenerator random(7);
    const QStringList pieces{u"x"_s, u" "_s, u"\n"_s, u" wrod "_s, u"\n\nwordz\n"_s, u"`"_s, u"*"_s};
    for (int i = 0; i < 400; ++i) {
        const int length = int(m_story->body().size());
        QTextCursor cursor(editor().document());
        cursor.setPosition(random.bounded(length + 1));
        cursor.setPosition(std::min(length, cursor.position() + random.bounded(6)), QTextCursor::KeepAnchor);
        if (i % 7 == 0)
            editor().undo();
        else
            cursor.insertText(i % 3 == 0 ? QString() : pieces[random.bounded(pieces.size())]);
        if (i % 20 == 0)
            QTest::qWait(5);
    }
    QTRY_VERIFY(editor().spelling().isSettled());
    const QStringList followed = wrong();
    editor().spelling().restart(u"en"_s);
    QTRY_VERIFY(editor().spelling().isSettled());
    QCOMPARE(followed, wrong());
}

void TestSpelling::misspelledWordIsReplaced()
{
    show(u"The quay is clsoed."_s);
    check();
    editor().moveCursor(QTextCursor::Start);
    editor().goToMisspelling(1);
    QCOMPARE(editor().textCursor().selectedText(), u"clsoed"_s);
    editor().offerSpelling();
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu->actions();
    const auto named = std::ranges::find_if(actions, [](QAction *one) { return one->text() == "closed"_L1; });
    QVERIFY(named != actions.end());
    (*named)->trigger();
    menu->close();
    QCOMPARE(m_story->body(), u"The quay is closed."_s);
    editor().undo();
    QCOMPARE(m_story->body(), u"The quay is clsoed."_s);
}

void TestSpelling::longStoryIsCheckedInSlices()
{
    QString body;
    for (int i = 0; i < 3000; ++i)
        body += u"The harbour authority said on *Monday* that the quay would stay opne, “whatever the tide "
                u"does”, and "
                u"that the ferry to the island would run as it always had in a winter like this one, with a "
                u"boat to "
                u"spare in the winter, said the harbour master on the quay.\n\n"_s;
    show(body);
    WritingAids aids = editor().aids();
    aids.spelling = true;
    editor().setAids(aids);
    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0;
    while (!editor().spelling().isSettled() && clock.elapsed() < 60'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
    }
    QVERIFY(editor().spelling().isSettled());
    QVERIFY(wrong().size() >= 3000);
    qInfo("150,000 words checked in %lld ms, longest turn of the window %lld ms", clock.elapsed(), longest);
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

/// The same keys with and without, in turns, in a story of 150,000 words.
void TestSpelling::aidsCostLittleWhileTyping()
{
    QString body;
    for (int i = 0; i < 3000; ++i)
        body += u"The harbour authority said on *Monday* that the quay would stay opne, “whatever the tide "
                u"does”, and "
                u"that the ferry to the island would run as it always had in a winter like this one, with a "
                u"boat to "
                u"spare in the winter, said the harbour master on the quay.\n\n"_s;
    show(body);
    const QString keys = u"She said \"it's -- clsoed\" on the quay, and went home... "_s;
    const auto run = [&](bool on) {
        WritingAids aids;
        aids.spelling = aids.typographic = on;
        editor().setAids(aids);
        while (on && !editor().spelling().isSettled())
            QCoreApplication::processEvents();
        editor().moveCursor(QTextCursor::Start);
        QElapsedTimer clock;
        clock.start();
        for (int typed = 0; typed < 500; typed += int(keys.size())) {
            type(keys);
            QCoreApplication::processEvents();
        }
        return double(clock.nsecsElapsed()) / 1e6;
    };
    run(true);
    double off = 0;
    double on = 0;
    for (int round = 0; round < 2; ++round) {
        off += run(false);
        on += run(true);
    }
    qInfo("500 keys at the top of 150,000 words: %.0f ms without, %.0f ms with, ratio %.2f", off / 2, on / 2,
          on / off);
    QVERIFY2(on < off * 2.5 + 200, qPrintable(u"%1 against %2 ms"_s.arg(on).arg(off)));
}

void TestSpelling::hugePasteIsTaken()
{
    show(u"Before."_s);
    check();
    const QString pasted = u"A wrod of it, and more words that are right.\n\n"_s.repeated(20'000);
    QElapsedTimer clock;
    clock.start();
    QApplication::clipboard()->setText(pasted);
    editor().paste();
    QCOMPARE(m_story->body().size(), 7 + pasted.size());
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(editor().spelling().isSettled(), 30'000);
    QCOMPARE(wrong().size(), 20'000);
    editor().undo();
    QTRY_VERIFY_WITH_TIMEOUT(editor().spelling().isSettled(), 30'000);
    QCOMPARE(m_story->body(), u"Before."_s);
    QCOMPARE(wrong(), QStringList());
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
