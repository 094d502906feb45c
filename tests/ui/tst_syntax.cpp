// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes down what each stretch of a line is coloured as.
class Recorder : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString record(const QString &text)
    {
        QString out;
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            m_out.clear();
            state = highlightLine(line, state);
            out += u"|%1\n%2"_s.arg(line, m_out);
        }
        return out;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && format.name() != "Prose"_L1)
            m_out += u"    %1: %2\n"_s.arg(format.name(), m_line.mid(offset, length));
    }

private:
    QString m_line;
    QString m_out;
};

}

class TestSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        m_repository.addCustomSearchPath(u":/galley/highlighting"_s);
        m_definition = m_repository.definitionForName(u"Galley Story"_s);
    }

    void definitionIsSound()
    {
        QVERIFY(m_definition.isValid());
        QVERIFY(m_definition.formats().size()
                > 10); // loading it also warns of unknown contexts and rules, which fails the test
        QFile file(u":/galley/highlighting/syntax/galley-story.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QSet<QString> contexts;
        QSet<QString> styles;
        QStringList wanted;
        QStringList inks;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == "context"_L1)
                contexts.insert(attributes.value("name"_L1).toString());
            else if (xml.name() == "itemData"_L1)
                styles.insert(attributes.value("name"_L1).toString());
            for (const auto name : {"context"_L1, "lineEndContext"_L1})
                wanted += attributes.value(name).toString().split(u'!').last();
            if (xml.name() != "itemData"_L1 && attributes.hasAttribute("attribute"_L1))
                inks += attributes.value("attribute"_L1).toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString &context : wanted)
            QVERIFY2(context.isEmpty() || context.startsWith(u'#') || contexts.contains(context),
                     qPrintable(context));
        for (const QString &ink : inks)
            QVERIFY2(styles.contains(ink), qPrintable(ink));
    }

    void themesAreThere()
    {
        QVERIFY(m_repository.theme(u"Galley Light"_s).isValid());
        QVERIFY(m_repository.theme(u"Galley Dark"_s).isValid());
    }

    void sampleIsColouredAsBefore()
    {
        Recorder recorder;
        recorder.setDefinition(m_definition);
        const QString sample
            = galley::test::readText(galley::test::sourcePath(u"tests/ui/syntax/sample.md"_s));
        QVERIFY(!sample.isEmpty());
        const QString difference
            = galley::test::compareWithGolden(u"tests/ui/syntax/sample.expected"_s, recorder.record(sample));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void hostileLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("stars") << QString(20'000, u'*');
        QTest::newRow("open strong") << u"**a "_s.repeated(10'000);
        QTest::newRow("open emphasis") << u"*a "_s.repeated(10'000);
        QTest::newRow("brackets") << QString(20'000, u'[');
        QTest::newRow("underscores") << u"_a"_s.repeated(10'000);
        QTest::newRow("backticks") << u"`a "_s.repeated(10'000);
        QTest::newRow("quotes") << u"\"“"_s.repeated(10'000);
        QTest::newRow("ampersands") << u"&a"_s.repeated(10'000);
    }

    void hostileLines()
    {
        QFETCH(QString, line);
        Recorder recorder;
        recorder.setDefinition(m_definition);
        QElapsedTimer clock;
        clock.start();
        recorder.record(line);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_definition;
};

QTEST_MAIN(TestSyntax)
#include "tst_syntax.moc"
