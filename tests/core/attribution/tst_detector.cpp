// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/detector.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

QString words(const QString &text, const std::vector<base::TextRange> &ranges)
{
    QStringList parts;
    for (const base::TextRange &range : ranges)
        parts << text.sliced(range.begin, range.length());
    return parts.join(" / "_L1);
}

/// "source | cue | content | form" of each attribution that the rules find, a line each.
QString dumped(const QString &text)
{
    QStringList lines;
    for (const attribution::Detected &found : attribution::detectByRules(text, u"en"_s).attributions) {
        QStringList parts{words(text, found.source), words(text, found.cue), words(text, found.content),
                          story::formName(found.form)};
        if (!found.via.isEmpty())
            parts << u"via "_s + found.via;
        if (found.anonymous)
            parts << u"anonymous"_s;
        lines << parts.join(" | "_L1);
    }
    return lines.join(u'\n');
}

}

class TestDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void attributions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("quote, she said")
            << u"“I walked,” she said."_s << u"she | said | “I walked,” | direct"_s;
        QTest::newRow("straight quotes")
            << u"\"I walked,\" Mara Quill said."_s << u"Mara Quill | said | \"I walked,\" | direct"_s;
        QTest::newRow("inverted") << u"“It is our bus,” said Mara Quill, who runs the shop."_s
                                  << u"Mara Quill, who runs the shop | said | “It is our bus,” | direct"_s;
        QTest::newRow("goes on") << u"“I walked,” she said. “Then I swam.”"_s
                                 << u"she | said | “I walked,” / “Then I swam.” | direct"_s;
        QTest::newRow("broken quote") << u"“I walked,” she said, “and then I swam.”"_s
                                      << u"she | said | “I walked,” / “and then I swam.” | direct"_s;
        QTest::newRow("question") << u"“Where is it?” Mara Quill asked. Nobody knew."_s
                                  << u"Mara Quill | asked | “Where is it?” | direct"_s;
        QTest::newRow("that clause") << u"The harbour master said that the ferry would stop."_s
                                     << u"The harbour master | said | that the ferry would stop | indirect"_s;
        QTest::newRow("no that") << u"Mr Reed said he would rather wait."_s
                                 << u"Mr Reed | said | he would rather wait | indirect"_s;
        QTest::newRow("apposition")
            << u"Piet Aldous, the operations director, said the firm was ready."_s
            << u"Piet Aldous, the operations director, | said | the firm was ready | indirect"_s;
        QTest::newRow("mixed") << u"Mr Reed said the sum was “a ceiling”."_s
                               << u"Mr Reed | said | the sum was “a ceiling” | mixed"_s;
        QTest::newRow("weekday") << u"Mr Reed said on Tuesday that it would stop."_s
                                 << u"Mr Reed | said | that it would stop | indirect"_s;
        QTest::newRow("at the end")
            << u"The ferry may stop this winter, the harbour master said."_s
            << u"the harbour master | said | The ferry may stop this winter | indirect"_s;
        QTest::newRow("according first") << u"According to the survey, the bar has moved."_s
                                         << u"the survey | According to | the bar has moved | indirect"_s;
        QTest::newRow("according last") << u"The bar has moved, according to the survey."_s
                                        << u"the survey | according to | The bar has moved | indirect"_s;
        QTest::newRow("shared source")
            << u"Mr Reed said it was late and added that he was tired."_s
            << u"Mr Reed | said | it was late | indirect\nMr Reed | added | that he was tired | indirect"_s;
        QTest::newRow("second hand")
            << u"Dr Shah told Harbour Radio that he could work by telephone."_s
            << u"Dr Shah | told | that he could work by telephone | indirect | via Harbour Radio"_s;
        QTest::newRow("anonymous")
            << u"A person with knowledge of the tender said the price had risen."_s
            << u"A person with knowledge of the tender | said | the price had risen | indirect | anonymous"_s;
        QTest::newRow("noun is no cue") << u"The claim was old and the report was lost."_s << QString();
        QTest::newRow("code points outside the plane")
            << u"\U0001F6A2 “Aye,” she said."_s << u"she | said | \U0001F6A2 “Aye,” | direct"_s;
    }
    void attributions()
    {
        QFETCH(QString, text);
        QTEST(dumped(text), "expected");
    }

    void unsourced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alleged") << u"The bar moved. It is alleged that the report was hidden. He left."_s
                                 << u"It is alleged that the report was hidden."_s;
        QTest::newRow("reportedly") << u"The firm reportedly raised its price."_s
                                    << u"The firm reportedly raised its price."_s;
        QTest::newRow("sourced") << u"Mr Reed said the firm had allegedly raised its price."_s << QString();
        QTest::newRow("plain") << u"The bar moved."_s << QString();
    }
    void unsourced()
    {
        QFETCH(QString, text);
        QTEST(words(text, attribution::detect(text, u"en"_s).unsourced), "expected");
    }

    void otherLanguagesAreLeftAlone()
    {
        QVERIFY(attribution::detect(u"« Oui », dit-il."_s, u"fr"_s).attributions.empty());
    }

    void oddInputEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("only cues") << u"said "_s.repeated(20'000);
        QTest::newRow("only marks") << u"“”,.\" "_s.repeated(20'000);
        QTest::newRow("open quote") << u"“"_s + u"word said "_s.repeated(10'000);
        QTest::newRow("commas") << u"said, "_s.repeated(5'000);
        QTest::newRow("according") << u"according to "_s.repeated(3'000);
        QTest::newRow("surrogates") << QString(1000, QChar(0xD800));
    }
    void oddInputEnds()
    {
        QFETCH(QString, text);
        for (const attribution::Detected &found : attribution::detect(text, u"en"_s).attributions) {
            for (const auto *list : {&found.source, &found.cue, &found.content}) {
                for (const base::TextRange &range : *list)
                    QVERIFY(range.begin >= 0 && range.begin < range.end && range.end <= text.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDetector)
#include "tst_detector.moc"
