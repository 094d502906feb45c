// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/linkrepairs.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using attribution::Fragment;

namespace {

/// One attribution of one paragraph, its cue in braces, what is said in brackets; a verb ends in "*", all
/// other words count as nouns.
struct Paragraph
{
    QString text;
    attribution::Reading reading;
    attribution::Linked linked;

    explicit Paragraph(const QString &marked)
    {
        Fragment cue;
        Fragment content;
        std::vector<bool> verbs;
        for (const QString &part : marked.split(u' ')) {
            QString word = part;
            if (word.startsWith(u'{'))
                cue.begin = verbs.size();
            if (word.startsWith(u'['))
                content.begin = verbs.size();
            verbs.push_back(word.contains(u'*'));
            if (word.endsWith(u'}'))
                cue.end = verbs.size();
            if (word.endsWith(u']'))
                content.end = verbs.size();
            static const QString marks = u"{}[]*"_s;
            word.removeIf([](QChar c) { return marks.contains(c); });
            text += (text.isEmpty() ? QString() : u" "_s) + word;
        }
        reading = attribution::readParagraph(text, {0, text.size()}, {});
        static const language::Tag verb = language::tagFromName(u"VBD");
        static const language::Tag noun = language::tagFromName(u"NN");
        for (size_t i = 0; i < reading.items.size(); ++i)
            reading.items[i].tag = verbs[i] ? verb : noun;
        linked.cue = {cue};
        if (content.end > 0)
            linked.content = {content};
    }

    /// What is said, after the repairs.
    QString content()
    {
        std::vector<attribution::Linked> links{linked};
        attribution::repairLinks(reading, links, {});
        if (links.front().content.empty())
            return {};
        const Fragment &said = links.front().content.front();
        const qsizetype begin = reading.words.words[said.begin].begin;
        return text.sliced(begin, reading.words.words[said.end - 1].end - begin);
    }
};

}

class TestLinkRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contents_data();
    void contents();
};

void TestLinkRepairs::contents_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("content");
    QTest::newRow("plain") << u"Reed {said*} [that the ferry stops*]"_s << u"that the ferry stops"_s;
    QTest::newRow("who is told") << u"Reed {told*} [a meeting of dockers on Monday that few knew*]"_s
                                 << u"that few knew"_s;
    QTest::newRow("who is asked") << u"Reed {asked*} [the harbour master whether it stops*]"_s
                                  << u"whether it stops"_s;
    QTest::newRow("nobody is told") << u"Reed {warned*} [that if it stops* he leaves*]"_s
                                    << u"that if it stops he leaves"_s;
    QTest::newRow("an order") << u"Reed {told*} [his men never to* speak* of it when they meet*]"_s
                              << u"his men never to speak of it when they meet"_s;
    QTest::newRow("another cue") << u"Reed {challenged*} [the claim that it stops*]"_s
                                 << u"the claim that it stops"_s;
    QTest::newRow("too far away") << u"Reed {told*} [a b c d e f g h i j k that it stops*]"_s
                                  << u"a b c d e f g h i j k that it stops"_s;
    QTest::newRow("nothing would be left") << u"Reed {told*} [the men how]"_s << u"the men how"_s;
    QTest::newRow("interview") << u"Reed {said*} [as much in an interview on Thursday]"_s << u"as much"_s;
    QTest::newRow("another place") << u"Reed {said*} [it stops* in an hour or two]"_s
                                   << u"it stops in an hour or two"_s;
}

void TestLinkRepairs::contents()
{
    QFETCH(QString, paragraph);
    QTEST(Paragraph(paragraph).content(), "content");
}

QTEST_GUILESS_MAIN(TestLinkRepairs)
#include "tst_linkrepairs.moc"
