// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/transcript.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString spoken
    = u"[00:01:02] REPORTER: How long will the wall hold?\n"
      "CALLOWAY: I don't, uh, think it will hold for nine winters. We asked for money twice.\n"
      "And then Berit Holm: she wrote that letter herself, you know.\n"
      "00:02:40 CALLOWAY: Nobody answered. The harbour office is closed on Fridays anyway."_s;

const QString subtitles
    = u"WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.500\n<v Calloway>The wall will\n\n2\n"
      "00:00:03.500 --> 00:00:06.000\nnot hold.\n\n30\n00:00:07.000 --> 00:00:09.000\nWe counted\n30 cracks.\n"_s;

}

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void longOnes();
};

void TestTranscript::compares_data()
{
    QTest::addColumn<QString>("transcript");
    QTest::addColumn<QString>("quotation");
    QTest::addColumn<QString>("differs"); // "": word for word
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isLeftOut");
    const auto same = [](const char *name, const QString &transcript, const QString &quotation) {
        QTest::newRow(name) << transcript << quotation << QString() << QString() << false;
    };
    const auto other = [](const char *name, const QString &quotation, const QString &differs,
                          const QString &said, bool isLeftOut = false) {
        QTest::newRow(name) << spoken << quotation << differs << said << isLeftOut;
    };
    same("word for word", spoken, u"“We asked for money twice.”"_s);
    same("case and marks do not count", spoken, u"“Nobody answered, the harbour office is closed,”"_s);
    same("a hesitation goes unmarked", spoken, u"“I don’t think it will hold”"_s);
    same("a hesitation may be kept", spoken, u"“I don’t, uh, think”"_s);
    same("number in figures", spoken, u"“hold for 9 winters”"_s);
    same("number in words", subtitles, u"“We counted thirty cracks.”"_s);
    same("elision", spoken, u"“I don’t think it will hold … Nobody answered.”"_s);
    same("elision of three stops", spoken, u"“I don’t think ... Nobody answered.”"_s);
    same("elision in brackets", spoken, u"“We asked […] twice.”"_s);
    same("bracketed words are the writer's", spoken, u"“[Holm] wrote that letter herself”"_s);
    same("over two subtitles", subtitles, u"“The wall will not hold.”"_s);
    same("speakers and times are not said", spoken, u"“you know. Nobody answered.”"_s);
    same("a name within a line is said", spoken, u"“And then Berit Holm: she wrote that letter”"_s);
    same("no words", spoken, u"“…”"_s);
    same("one word", spoken, u"“winters”"_s);
    same("Russian", u"ХОЛМ: Стена, э, не выдержит двадцать зим."_s, u"«Стена не выдержит 20 зим»"_s);
    other("another word", u"“I don’t think it may hold for nine winters”"_s, u"may"_s, u"will"_s);
    other("another at the beginning", u"“You asked for money twice.”"_s, u"You"_s, u"We"_s);
    other("another at the end", u"“We asked for money often.”"_s, u"often"_s, u"twice"_s);
    other("added", u"“We never asked for money twice.”"_s, u"never"_s, QString());
    other("left out", u"“I think it will hold for nine winters”"_s, u"I think"_s, u"don't, uh"_s, true);
    other("two words for one", u"“The harbour office is shut tight on Fridays anyway”"_s, u"shut tight"_s,
          u"closed"_s);
    other("turned round", u"“We asked twice for money.”"_s, u"twice"_s, QString());
    other("behind an elision", u"“I don’t think … Nobody replied to us”"_s, u"replied to us"_s,
          u"answered. The harbour"_s);
    other("other words altogether", u"“Boats were burning all night”"_s, u"Boats were burning all night"_s,
          QString());
    other("in the other order", u"“Nobody answered. … We asked for money twice.”"_s,
          u"Nobody answered. … We asked for money twice"_s, QString());
}

void TestTranscript::compares()
{
    QFETCH(QString, transcript);
    QFETCH(QString, quotation);
    QFETCH(QString, differs);
    QFETCH(QString, said);
    const bool isRussian = QLatin1StringView(QTest::currentDataTag()) == "Russian"_L1;
    const check::Transcript words(transcript, isRussian ? u"ru"_s : u"en"_s);
    const auto compared = words.compare(quotation, {{u"uh"_s, u"э"_s}, 60});
    const QString found = compared.differs
                              ? quotation.sliced(compared.differs->begin, compared.differs->length())
                              : QString();
    QCOMPARE(found, differs);
    if (!said.isNull())
        QCOMPARE(compared.said, said);
    QTEST(compared.isLeftOut, "isLeftOut");
}

/// An elision has its limit, and nothing is too long to be compared.
void TestTranscript::longOnes()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"word%1 "_s.arg(i);
    const check::Transcript words(text);
    const check::Transcript::Allowance allowance{{}, 200};
    QVERIFY(!words.compare(u"word10 … word200", allowance).differs);
    QVERIFY(words.compare(u"word10 … word300", allowance).differs);
    QVERIFY(!words.compare(text, allowance).differs);
    QString wrong = text;
    wrong.replace(u"word500 "_s, u"another "_s);
    const auto compared = words.compare(wrong, allowance);
    QVERIFY(compared.differs);
    QVERIFY(!words.compare(u"", allowance).differs);
    QVERIFY(check::Transcript(u""_s).compare(u"word", allowance).differs);
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
