// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/record.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using workflow::Move;
using workflow::State;

namespace {

std::vector<workflow::Record> records(int count)
{
    const auto article = story::ArticleId::create();
    std::vector<workflow::Record> all;
    for (int i = 0; i < count; ++i) {
        workflow::Record record{.article = article,
                                .move = i % 2 == 0 ? Move::Submit : Move::Return,
                                .from = State::Drafting,
                                .to = State::Submitted,
                                .by = u"Mara Ellis"_s,
                                .role = u"author"_s,
                                .at = 1'700'000'000'000 + i,
                                .reason = u"round %1"_s.arg(i),
                                .contentHash = QString(64, u'a')};
        workflow::chain(record, all);
        all.push_back(record);
    }
    return all;
}

}

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainIsWhole();
    void everyChangedCharacterIsFound();
    void takenOutOrSwapped();
    void nullAndEmptyAreOne();
    void progress();
};

void TestRecord::aChainIsWhole()
{
    QVERIFY(workflow::chainFaults(records(200)).isEmpty());
    QVERIFY(workflow::chainFaults({}).isEmpty());
}

void TestRecord::everyChangedCharacterIsFound()
{
    int changes = 0;
    for (int chain = 0; chain < 67; ++chain) { // three records each
        const auto whole = records(3);
        const auto flip = [&](QString workflow::Record::*member) {
            for (qsizetype at = 0; at < (whole[1].*member).size(); ++at) {
                auto changed = whole;
                QString &text = changed[1].*member;
                text[at] = QChar(text[at].unicode() ^ 1);
                if (workflow::chainFaults(changed).isEmpty())
                    QFAIL(qPrintable(u"character %1"_s.arg(at)));
                ++changes;
            }
        };
        for (const auto member :
             {&workflow::Record::by, &workflow::Record::role, &workflow::Record::reason,
              &workflow::Record::contentHash, &workflow::Record::previous, &workflow::Record::hash})
            flip(member);
        for (int bit = 0; bit < 48; ++bit) {
            auto changed = whole;
            changed[1].at ^= qint64(1) << bit;
            QVERIFY(!workflow::chainFaults(changed).isEmpty());
            ++changes;
        }
    }
    QVERIFY(changes > 10'000);
}

void TestRecord::takenOutOrSwapped()
{
    const auto whole = records(20);
    for (size_t i = 0; i + 1 < whole.size(); ++i) {
        auto shorter = whole;
        shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
        QVERIFY(!workflow::chainFaults(shorter).isEmpty());
        auto swapped = whole;
        std::swap(swapped[i], swapped[i + 1]);
        QVERIFY(!workflow::chainFaults(swapped).isEmpty());
    }
}

void TestRecord::nullAndEmptyAreOne()
{
    workflow::Record record;
    const QString before = workflow::recordHash(record);
    record.reason = u""_s;
    QCOMPARE(workflow::recordHash(record), before);
}

void TestRecord::progress()
{
    const auto article = story::ArticleId::create();
    const auto record
        = [&](Move move, State from, State to, const QString &by, const QString &assignee = {}) {
              return workflow::Record{.article = article,
                                      .move = move,
                                      .from = from,
                                      .to = to,
                                      .by = by,
                                      .contentHash = u"h1"_s,
                                      .assignee = assignee};
          };
    std::vector<workflow::Record> all{record(Move::Take, State::Submitted, State::Editing, u"Ines"_s)};
    QCOMPARE(workflow::progressOf(all).holder, u"Ines"_s);
    all.push_back(record(Move::HandOver, State::Editing, State::Editing, u"Ines"_s, u"Tom"_s));
    QCOMPARE(workflow::progressOf(all).holder, u"Tom"_s);
    all.push_back(record(Move::Approve, State::Checked, State::Approved, u"Lia"_s));
    QCOMPARE(workflow::progressOf(all).approval->by, u"Lia"_s);
    QVERIFY(workflow::progressOf(all).holder.isEmpty());
    all.push_back(record(Move::Reopen, State::Approved, State::Editing, u"Lia"_s));
    QVERIFY(!workflow::progressOf(all).approval);
    QCOMPARE(workflow::progressOf(all).lastApproval->by, u"Lia"_s);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
