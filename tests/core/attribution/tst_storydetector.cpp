// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/installedmodel.h"
#include "core/attribution/storydetector.h"
#include "tests/corpus/attribution/goldset.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <random>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

bool same(const attribution::Detection &a, const attribution::Detection &b)
{
    const auto equal = [](const attribution::Detected &x, const attribution::Detected &y) {
        return x.source == y.source && x.cue == y.cue && x.content == y.content && x.form == y.form
               && x.speaker == y.speaker && x.via == y.via && x.anonymous == y.anonymous
               && x.confidence == y.confidence;
    };
    return a.unsourced == b.unsourced && std::ranges::equal(a.attributions, b.attributions, equal);
}

/// Edits a story as a writer does, by chance.
class Writer
{
public:
    Writer(QStringList pool, uint32_t seed) : m_pool(std::move(pool)), m_random(seed) { }

    QString story()
    {
        QStringList paragraphs;
        for (int i = 0; i < 5; ++i)
            paragraphs << paragraph();
        return paragraphs.join(u'\n');
    }

    void edit(QString &text)
    {
        const qsizetype at = below(text.size() + 1);
        switch (below(10)) {
        case 0: // split
            text.insert(at, u'\n');
            break;
        case 1: // merge
            if (const qsizetype line = text.indexOf(u'\n', at); line >= 0)
                text.remove(line, 1);
            break;
        case 2: // paste
            if (text.size() < longest)
                text.insert(text.indexOf(u'\n', at) + 1, paragraph() + u'\n');
            break;
        case 3: // cut a paragraph, or a good part of one
            text.remove(at, text.size() > longest / 2 ? 200 : 40);
            break;
        case 4: // the same paragraph again
            text += u'\n' + text.section(u'\n', 0, 0).left(200);
            break;
        case 5: // a quotation mark by itself turns all that follows
            text.insert(at, u"“”\"«»„"_s[below(6)]);
            break;
        case 6:
            text.remove(at, 1);
            break;
        default: // a word or a letter
            text.insert(at, below(2) == 0 ? u" said "_s : QString(QChar(u'a' + int(below(26)))));
        }
        if (text.size() > longest)
            text.truncate(longest);
    }

private:
    static constexpr qsizetype longest = 900;

    qsizetype below(qsizetype limit) { return limit <= 0 ? 0 : qsizetype(m_random() % uint32_t(limit)); }
    QString paragraph() { return m_pool[below(m_pool.size())]; }

    QStringList m_pool;
    std::mt19937 m_random;
};

QStringList paragraphs(const QString &file)
{
    QStringList all;
    const QString folder = qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/tests/corpus/attribution/"_s;
    for (const tests::GoldPassage &passage : tests::readGoldSet(folder + file))
        all << passage.text.split(u'\n');
    return all;
}

}

class TestStoryDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsGiveWhatAFullRunGives_data()
    {
        QTest::addColumn<bool>("model");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("stories");
        QTest::addColumn<int>("edits"); // of each story
        QTest::newRow("rules, languages mixed") << false << QString() << 10 << 400;
        QTest::newRow("model, English") << true << u"en"_s << 10 << 400;
        QTest::newRow("model, languages mixed") << true << QString() << 10 << 200;
    }
    /// 10,000 edits in all, a full run after each.
    void editsGiveWhatAFullRunGives()
    {
        QFETCH(bool, model);
        QFETCH(QString, language);
        QFETCH(int, stories);
        QFETCH(int, edits);
        const auto labeller = model ? attribution::installedModel().labeller : nullptr;
        QStringList pool = paragraphs(u"en.gold"_s);
        if (language.isEmpty())
            pool << paragraphs(u"de.gold"_s) << paragraphs(u"ru.gold"_s);
        QVERIFY(pool.size() > 60);
        size_t readAgain = 0;
        for (int story = 0; story < stories; ++story) {
            Writer writer(pool, uint32_t(story) + 1);
            QString text = writer.story();
            attribution::StoryDetector detector(labeller);
            for (int edit = 0; edit < edits; ++edit) {
                writer.edit(text);
                const attribution::Detection found = detector.detect(text, language);
                readAgain += detector.work().read;
                const attribution::Detection full
                    = attribution::StoryDetector(labeller).detect(text, language);
                QVERIFY2(same(found, full),
                         qPrintable(u"story %1, edit %2:\n%3"_s.arg(story).arg(edit).arg(text)));
            }
        }
        QVERIFY(readAgain < size_t(stories * edits) * 3); // an edit reads one paragraph again, seldom two
    }

    void aKeyReadsOneParagraph()
    {
        const QStringList pool = paragraphs(u"en.gold"_s);
        QString text = pool.join(u'\n');
        attribution::StoryDetector detector;
        detector.detect(text, u"en"_s);
        QCOMPARE(detector.work().read, size_t(pool.size()));
        text.insert(text.size() / 2, u'x');
        detector.detect(text, u"en"_s);
        QCOMPARE(detector.work().read, size_t(1));
        QVERIFY(detector.work().firstPasses <= 3);
        QVERIFY(detector.work().secondPasses <= 5);
        detector.detect(text, u"en"_s);
        QCOMPARE(detector.work().read, size_t(0));
        QCOMPARE(detector.work().secondPasses, size_t(0));
    }

    void threadsAskTheSameOne()
    {
        const QStringList pool = paragraphs(u"en.gold"_s).first(20);
        const QStringList texts{pool.join(u'\n'), pool.first(11).join(u"\n\n"_s)};
        attribution::StoryDetector shared;
        std::array<int, 2> wrong{};
        {
            std::array<std::jthread, 2> threads;
            for (size_t i = 0; i < threads.size(); ++i)
                threads[i] = std::jthread([&, i] {
                    const QString &text = texts[qsizetype(i)];
                    const attribution::Detection full = attribution::detect(text, u"en"_s);
                    for (int round = 0; round < 20; ++round) {
                        wrong[i] += same(shared.detect(text, u"en"_s), full) ? 0 : 1;
                        shared.rest(); // nothing but time is lost
                    }
                });
        }
        QCOMPARE(wrong, (std::array<int, 2>{}));
    }

    void aDamagedModelLeavesTheRules_data()
    {
        QTest::addColumn<int>("flip"); // byte, counted from the end if negative; 0 for none
        QTest::addColumn<int>("keep"); // thousandths of the file
        QTest::newRow("empty") << 0 << 0;
        QTest::newRow("cut short") << 0 << 500;
        QTest::newRow("another version") << 8 << 1000;
        QTest::newRow("flipped in the head") << 40 << 1000;
        QTest::newRow("flipped in a weight") << 900'000 << 1000;
        QTest::newRow("flipped at the end") << -1 << 1000;
    }
    void aDamagedModelLeavesTheRules()
    {
        QFETCH(int, flip);
        QFETCH(int, keep);
        if (attribution::installedModel().labeller == nullptr)
            QSKIP("no model is installed");
        QFile whole(attribution::installedModel().path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        if (flip != 0) {
            const qsizetype at = flip > 0 ? flip : bytes.size() + flip;
            bytes[at] = char(bytes[at] ^ 2);
        }
        bytes.truncate(bytes.size() * keep / 1000);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"attribution-en.model"_s);
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes);
        damaged.close();
        const attribution::InstalledModel opened = attribution::openModel(path);
        QVERIFY(opened.labeller == nullptr);
        QVERIFY2(opened.problem.startsWith(path), qPrintable(opened.problem));
        QCOMPARE(opened.problem.count(u'\n'), 0);
        const QString text = u"Mr Reed said that it was late."_s;
        QVERIFY(same(attribution::StoryDetector(opened.labeller).detect(text, u"en"_s),
                     attribution::detectByRules(text, u"en"_s)));
    }

    void aModelOfOtherPartsIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"odd.model"_s);
        QVERIFY(
            language::ModelFile::write(path, {{attribution::Labeller::RatesSection, QByteArray(64, 'r')}}));
        const attribution::InstalledModel opened = attribution::openModel(path);
        QVERIFY(opened.labeller == nullptr);
        QVERIFY(opened.problem.contains(u"lacks"_s));
    }
};

QTEST_GUILESS_MAIN(TestStoryDetector)
#include "tst_storydetector.moc"
