// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Runs the examples of core/markup/SPECIFICATION.md. With GALLEY_RENEW=1 it writes the trees as they are now
/// into that file, to be looked at as a change.
class TestSpecification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void example_data();
    void example();
    void cleanupTestCase();

private:
    QString m_path = galley::test::sourcePath(u"core/markup/SPECIFICATION.md"_s);
    QString m_document;
    QString m_renewed;
};

static const QString opening = u"```` example\n"_s;
static const QString closing = u"\n````\n"_s;

void TestSpecification::initTestCase()
{
    m_document = galley::test::readText(m_path);
    QVERIFY(!m_document.isEmpty());
    m_renewed = m_document;
}

void TestSpecification::example_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("tree");
    int number = 0;
    for (qsizetype at = m_document.indexOf(opening); at >= 0; at = m_document.indexOf(opening, at + 1)) {
        const qsizetype begin = at + opening.size();
        const qsizetype end = m_document.indexOf(closing, begin - 1);
        const QString text = u'\n' + m_document.sliced(begin, end - begin) + u'\n';
        const qsizetype dot = text.indexOf(u"\n.\n"_s);
        QVERIFY(dot >= 0);
        QTest::addRow("%d", ++number)
            << text.sliced(1, qMax<qsizetype>(0, dot - 1)) << text.sliced(dot + 3).chopped(1);
    }
    QVERIFY(number >= 10);
}

void TestSpecification::example()
{
    QFETCH(QString, body);
    QFETCH(QString, tree);
    const QString actual = dump(galley::markup::parse(body, galley::markup::SuggestionView::Marked));
    if (galley::test::isRenewing()) {
        const QString head = opening + body + (body.isEmpty() ? u"."_s : u"\n."_s);
        const QString old = head + (tree.isEmpty() ? u""_s : u'\n' + tree) + closing;
        QVERIFY(m_renewed.contains(old));
        m_renewed.replace(old, head + u'\n' + actual + closing);
        return;
    }
    QVERIFY2(actual == tree, qPrintable(galley::test::unifiedDiff(tree, actual)));
}

void TestSpecification::cleanupTestCase()
{
    if (galley::test::isRenewing())
        galley::test::writeText(m_path, m_renewed);
}

QTEST_GUILESS_MAIN(TestSpecification)
#include "tst_specification.moc"
