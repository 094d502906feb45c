// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement gives back, and that one which is used again holds nothing of the time before.

#include "core/store/sql/statement.h"
#include "tests/support/testnewsroom.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::Statement;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBack_data();
    void valuesComeBack();
    void bytesComeBack_data();
    void bytesComeBack();
    void numbersComeBack();
    void twoOfOneTextAtATime();
    void oneThatStoppedHalfWayBeginsAnew();
    void oneThatFailedRunsAgain();
    void aChangedTableIsSeen();
    void faultsAreSaid();
    void moreThanAreKept();

private:
    void add(qint64 id, const QString &words) const;
    QStringList words() const;

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Connection> m_connection;
};

void TestStatements::init()
{
    m_connection.reset();
    m_room = std::make_unique<tests::TestNewsroom>();
    m_connection = store::Connection::open(m_room->place()).value();
    const QString bytes = tests::TestNewsroom::isOnServer() ? u"BYTEA"_s : u"BLOB"_s;
    QVERIFY(m_connection->execute(
        u"CREATE TABLE crate (id BIGINT PRIMARY KEY, words TEXT, bytes %1, number BIGINT)"_s.arg(bytes)));
}

void TestStatements::add(qint64 id, const QString &words) const
{
    Statement insert(*m_connection, "INSERT INTO crate (id, words) VALUES (?, ?)"_L1);
    QVERIFY(insert.run(id, words));
    QCOMPARE(insert.changedRows(), 1);
}

QStringList TestStatements::words() const
{
    Statement query(*m_connection, "SELECT words FROM crate ORDER BY id"_L1);
    if (!query.run())
        return {u"not answered"_s};
    QStringList all;
    while (query.next())
        all << query.text(0);
    return query.next() ? QStringList{u"a row behind the last"_s} : all;
}

void TestStatements::valuesComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"The ferry sails."_s;
    QTest::newRow("none") << u""_s;
    QTest::newRow("null") << QString();
    QTest::newRow("quotes") << u"'; DROP TABLE crate; --"_s;
    QTest::newRow("three scripts") << u"Паром, عبّارة, 渡船"_s;
    QTest::newRow("beyond sixteen bits") << u"🚢🏴"_s;
    QTest::newRow("a byte order mark first") << u"\ufeffferry"_s;
    QTest::newRow("a number") << u"0042"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'ö');
}

void TestStatements::valuesComeBack()
{
    QFETCH(QString, text);
    add(1, text);
    Statement query(*m_connection, "SELECT words FROM crate WHERE id = ?"_L1);
    QVERIFY(query.run(1));
    QVERIFY(query.next());
    QCOMPARE(query.text(0), text);
    QCOMPARE(query.isNull(0), text.isNull() && !tests::TestNewsroom::isOnServer()); // there it is empty
    QVERIFY(!query.next());
}

void TestStatements::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("some") << QByteArray("\x00\x01\xff ferry", 9);
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("null") << QByteArray();
}

void TestStatements::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    Statement insert(*m_connection, "INSERT INTO crate (id, bytes) VALUES (?, ?)"_L1);
    QVERIFY(insert.run(1, bytes));
    Statement query(*m_connection, "SELECT bytes FROM crate"_L1);
    QVERIFY(query.run());
    QVERIFY(query.next());
    QCOMPARE(query.bytes(0), bytes);
    QCOMPARE(query.isNull(0), bytes.isNull() && !tests::TestNewsroom::isOnServer());
}

void TestStatements::numbersComeBack()
{
    const QList<qint64> numbers{0, -1, std::numeric_limits<qint64>::min(),
                                std::numeric_limits<qint64>::max()};
    Statement insert(*m_connection, "INSERT INTO crate (id, number) VALUES (?, ?)"_L1);
    for (qsizetype at = 0; at < numbers.size(); ++at)
        QVERIFY(insert.run(at, numbers[at]));
    Statement query(*m_connection, "SELECT number, id FROM crate ORDER BY id"_L1);
    QVERIFY(query.run());
    QCOMPARE(query.columns(), 2);
    for (const qint64 number : numbers) {
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), number);
        QCOMPARE(query.text(0), QString::number(number));
    }
}

void TestStatements::twoOfOneTextAtATime()
{
    add(1, u"one"_s);
    add(2, u"two"_s);
    const QLatin1StringView sql = "SELECT words FROM crate WHERE id >= ? ORDER BY id"_L1;
    Statement outer(*m_connection, sql);
    QVERIFY(outer.run(1));
    QStringList pairs;
    while (outer.next()) {
        Statement inner(*m_connection, sql);
        QVERIFY(inner.run(2));
        while (inner.next())
            pairs << outer.text(0) + u' ' + inner.text(0);
    }
    QCOMPARE(pairs, (QStringList{u"one two"_s, u"two two"_s}));
}

void TestStatements::oneThatStoppedHalfWayBeginsAnew()
{
    add(1, u"one"_s);
    add(2, u"two"_s);
    for (int round = 0; round < 3; ++round) {
        Statement query(*m_connection, "SELECT words FROM crate ORDER BY id"_L1);
        QVERIFY(query.run());
        QVERIFY(query.next());
        QCOMPARE(query.text(0), u"one"_s);
        if (round == 1) { // within its life as well
            QVERIFY(query.run());
            QVERIFY(query.next());
            QCOMPARE(query.text(0), u"one"_s);
        }
    }
    QVERIFY(m_connection->execute(u"DROP TABLE crate"_s)); // nobody reads in it any more
}

void TestStatements::oneThatFailedRunsAgain()
{
    add(1, u"one"_s);
    {
        Statement insert(*m_connection, "INSERT INTO crate (id, words) VALUES (?, ?)"_L1);
        const auto refused = insert.run(1, u"again"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Database);
        QVERIFY(!refused.error().detail.contains(u"again"_s)); // no value stands in a message
        QVERIFY(insert.run(2, u"two"_s));
    }
    add(3, u"three"_s);
    QCOMPARE(words(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestStatements::aChangedTableIsSeen()
{
    add(1, u"one"_s);
    QCOMPARE(words(), QStringList{u"one"_s});
    QVERIFY(m_connection->execute(u"ALTER TABLE crate ADD COLUMN place TEXT NOT NULL DEFAULT 'quay'"_s));
    QCOMPARE(words(), QStringList{u"one"_s});
    add(2, u"two"_s);
    Statement query(*m_connection, "SELECT place FROM crate WHERE id = ?"_L1);
    QVERIFY(query.run(2));
    QVERIFY(query.next());
    QCOMPARE(query.text(0), u"quay"_s);
}

void TestStatements::faultsAreSaid()
{
    Statement wrong(*m_connection, "SELECT nothing FROM nowhere"_L1);
    const auto refused = wrong.run();
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(!wrong.run()); // it does not become right
    Statement few(*m_connection, "SELECT words FROM crate WHERE id BETWEEN ? AND ?"_L1);
    QVERIFY(!few.run(1));
    QVERIFY(few.run(1, 2));
    add(1, u"one"_s);
    QCOMPARE(words(), QStringList{u"one"_s});
}

void TestStatements::moreThanAreKept()
{
    add(1, u"one"_s);
    for (int round = 0; round < 2; ++round) {
        for (int number = 0; number < 500; ++number) {
            Statement query(*m_connection, u"SELECT id + %1 FROM crate"_s.arg(number));
            QVERIFY(query.run());
            QVERIFY(query.next());
            QCOMPARE(query.integer(0), number + 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
