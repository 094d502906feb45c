// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// SQL is literal text with bound values: nothing that a person typed is ever written into it.
class TestSqlText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTestSeesBuiltText_data();
    void theTestSeesBuiltText();
    void noSourceBuildsSql();

private:
    static QStringList faults(const QString &path, const QString &text);
};

/// Where a statement is made of anything but literals and the constant lists of columns; where a query is run
/// past Statement.
QStringList TestSqlText::faults(const QString &path, const QString &text)
{
    static const QRegularExpression made(uR"(\b(?:Statement\s+\w+\s*[({]|sql\s*\+?=)([^;]*);)"_s);
    static const QRegularExpression literal(uR"(u?"(?:[^"\\]|\\.)*"(?:_s|_L1)?)"_s);
    // Names of constants that hold SQL; and of what the first argument of a statement is called.
    static const QRegularExpression known(
        uR"(\b(?:this|m_connection|connection|from|to|local|remote|ends|m_local|admin|columns|everyRecord|table|select|writeHash|arg|hashed|sql|family|)"
        uR"(selectSources|selectConversations|selectEvidence|summaryColumns)\b)"_s);
    static const QRegularExpression checked(
        uR"((?:\b(?:conditions|order|group|search\.\w+|keys|table\.\w+)|\.dialect\(\)\.\w+)\.text\(\))"_s); // of SqlLiteral
    static const QRegularExpression word(uR"([A-Za-z_]\w*)"_s);
    static const QStringList ownQueries{u"connection.cpp"_s, u"sqliteconnection.cpp"_s, u"migrations.cpp"_s,
                                        u"statement.h"_s};
    if (ownQueries.contains(path.section(u'/', -1))) // those that everything else goes through
        return {};
    QStringList found;
    auto match = made.globalMatch(text);
    while (match.hasNext()) {
        QString rest = match.next().captured(1);
        rest.remove(literal).remove(checked).remove(known);
        if (word.match(rest).hasMatch())
            found << path + u": a statement is built of "_s + rest.simplified();
    }
    if (text.contains(u"QSqlQuery"_s))
        found << path + u": a query is run past Statement"_s;
    return found;
}

void TestSqlText::theTestSeesBuiltText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("literal") << u"Statement q(m_connection, \"SELECT 1\"_L1);"_s << 0;
    QTest::newRow("columns") << u"Statement q(connection, u\"SELECT %1 FROM x\"_s.arg(columns));"_s << 0;
    QTest::newRow("two literals") << u"Statement q(c, \"SELECT \"\n \"1\"_L1);"_s
                                  << 1; // a connection of another name
    QTest::newRow("pasted") << u"Statement q(m_connection, u\"SELECT '%1'\"_s.arg(name));"_s << 1;
    QTest::newRow("joined") << u"Statement q{m_connection, u\"SELECT \"_s + user};"_s << 1;
    QTest::newRow("pasted before") << u"sql += u\" AND name = '\"_s + name;"_s << 1;
    QTest::newRow("conditions") << u"Statement q(m_connection, u\"SELECT 1\"_s + conditions.text());"_s << 0;
    QTest::newRow("other text") << u"Statement q(m_connection, u\"SELECT 1\"_s + typed.text());"_s << 1;
    QTest::newRow("past it") << u"QSqlQuery(database).exec(text);"_s << 1;
}

void TestSqlText::theTestSeesBuiltText()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(faults(u"some.cpp"_s, text).size(), count);
}

void TestSqlText::noSourceBuildsSql()
{
    QStringList found;
    int files = 0;
    for (const QString &folder : {u"/core"_s, u"/app"_s, u"/ui"_s}) {
        QDirIterator all(qEnvironmentVariable("GALLEY_SOURCE_DIR") + folder, {u"*.cpp"_s, u"*.h"_s},
                         QDir::Files, QDirIterator::Subdirectories);
        for (; all.hasNext(); ++files) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            found << faults(file.fileName(), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(files > 300);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
