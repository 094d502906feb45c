// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exchange.h"
#include "core/exchange/sources.h"
#include "core/exchange/web/clipboard.h"
#include "core/markup/parser.h"
#include "core/text/anchor.h"
#include "tests/fuzz/package.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// Inputs that the fuzz targets (tests/fuzz) found worth keeping: one in base64 a line, a file for each
/// reader.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputsAreReadOrRefused_data();
    void inputsAreReadOrRefused();
};

void TestFuzzCorpus::inputsAreReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/tests/corpus/fuzz"_s);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestFuzzCorpus::inputsAreReadOrRefused()
{
    QFETCH(QString, path);
    QFile corpus(path);
    QVERIFY(corpus.open(QIODevice::ReadOnly));
    const QString suffix = QFileInfo(path).fileName();
    const QString name = u"input."_s + suffix;
    int inputs = 0;
    for (const QByteArray &line : corpus.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        ++inputs;
        const QByteArray bytes = fuzz::fileOf(QByteArray::fromBase64(line), suffix);
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QElapsedTimer timer;
        timer.start();
        if (name.endsWith(u"clipboard"_s)) {
            exchange::clipboardMarkup(QString::fromUtf8(bytes));
        } else if (exchange::sourceFormatOf(name)) {
            static_cast<void>(exchange::readSources(buffer, name).has_value());
        } else {
            const auto imported = exchange::read(buffer, name);
            QVERIFY(imported || !imported.error().detail.isEmpty());
            for (const story::Note &note : imported ? imported->notes : std::vector<story::Note>())
                QVERIFY(!note.anchor || text::standsOnItsWords(*note.anchor, imported->body));
        }
        QVERIFY(timer.elapsed() < 5'000);
    }
    QVERIFY(inputs > 0);
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
