// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/installedmodel.h"
#include "core/attribution/storydetector.h"
#include "tests/corpus/attribution/goldset.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

QString corpusPath(const QString &name)
{
    return qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/tests/corpus/attribution/"_s + name;
}

/// What a set must reach, in percent; a floor may only rise.
struct Floors
{
    const char *row;
    const char *file;
    bool model;
    size_t passages;
    tests::Figures figures;
};

const std::vector<Floors> &floors()
{
    static const std::vector<Floors> table{
        {"English by rules",
         "en.gold",
         false,
         60,
         {{u"who+what"_s, 96.7},
          {u"source"_s, 93.6},
          {u"cue"_s, 96.8},
          {u"content"_s, 91.7},
          {u"speaker"_s, 100},
          {u"via"_s, 100},
          {u"anonymous"_s, 97}}},
        {"English by the model",
         "en.gold",
         true,
         60,
         {{u"who+what"_s, 96.6},
          {u"source"_s, 93.2},
          {u"cue"_s, 94.9},
          {u"content"_s, 91.1},
          {u"speaker"_s, 100},
          {u"via"_s, 100},
          {u"anonymous"_s, 98.8}}},
        {"German",
         "de.gold",
         false,
         40,
         {{u"who+what"_s, 100},
          {u"source"_s, 100},
          {u"cue"_s, 100},
          {u"content"_s, 100},
          {u"speaker"_s, 100},
          {u"via"_s, 100},
          {u"anonymous"_s, 100}}},
        {"Russian",
         "ru.gold",
         false,
         40,
         {{u"who+what"_s, 100},
          {u"source"_s, 97.7},
          {u"cue"_s, 97.7},
          {u"content"_s, 100},
          {u"speaker"_s, 100},
          {u"via"_s, 100},
          {u"anonymous"_s, 100}}},
    };
    return table;
}

}

class TestGoldSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesItsFloors_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < floors().size(); ++i)
            QTest::newRow(floors()[i].row) << i;
    }
    void reachesItsFloors()
    {
        QFETCH(size_t, index);
        const Floors &floor = floors()[index];
        const auto passages = tests::readGoldSet(corpusPath(QString::fromLatin1(floor.file)));
        QCOMPARE_GE(passages.size(), floor.passages);
        for (const tests::GoldPassage &passage : passages)
            QVERIFY2(!passage.text.isEmpty(), qPrintable(passage.id));
        if (floor.model && attribution::installedModel().labeller == nullptr)
            QSKIP("no model is installed");
        // The language is not told: each paragraph shows its own.
        const tests::GoldScore score = tests::scoreGoldSet(passages, [&](const QString &text) {
            return floor.model ? attribution::detect(text, {}) : attribution::detectByRules(text, {});
        });
        QStringList lines;
        for (const auto &[name, percent] : score.figures)
            lines << u"%1 %2"_s.arg(name).arg(percent, 0, 'f', 1);
        qInfo("%s", qPrintable(lines.join(u", "_s)));
        if (qEnvironmentVariableIsSet("GALLEY_SHOW_FAULTS"))
            qInfo("%s", qPrintable(score.faults.join(u'\n')));
        for (const auto &[name, least] : floor.figures)
            QVERIFY2(score.figures.at(name) >= least, qPrintable(name + u": "_s + score.faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestGoldSet)
#include "tst_goldset.moc"
