// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/crftrainer.h"
#include "core/language/guess.h"
#include "core/language/hashing.h"
#include "core/language/modelfile.h"
#include "core/language/taggertrainer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Words divided by spaces, sentences by " / ".
QString cut(const QString &text)
{
    const language::Words words = language::tokenizeParagraph(text);
    QString result;
    for (size_t i = 0; i < words.words.size(); ++i) {
        const bool begins = i > 0 && std::ranges::find(words.sentences, i) != words.sentences.end();
        result += (i == 0   ? u""_s
                   : begins ? u" / "_s
                            : u" "_s)
                  + text.sliced(words.words[i].begin, words.words[i].length());
    }
    return result;
}

std::span<const uchar> spanOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), static_cast<size_t>(bytes.size())};
}

/// "Mara/NNP said/VBD" as an example to learn from.
language::TaggedExample tagged(const QString &line)
{
    QStringList words;
    language::TaggedExample example;
    for (const QString &pair : line.split(u' ')) {
        words << pair.section(u'/', 0, 0);
        example.tags.push_back(language::tagFromName(pair.section(u'/', 1)));
    }
    const QString text = words.join(u' ');
    example.words = language::tokenizeParagraph(text);
    for (const base::TextRange &word : example.words.words)
        example.shapes.push_back(language::shapeOf(QStringView(text).sliced(word.begin, word.length())));
    return example;
}

/// The first feature of each place, and the others.
std::pair<language::Observations, language::Observations> halves(const language::Observations &whole)
{
    language::Observations first = whole;
    language::Observations others = whole;
    first.features.clear();
    others.features.clear();
    for (size_t at = 0; at < whole.size(); ++at) {
        const auto features = whole.at(at);
        first.features.push_back(features.front());
        others.features.insert(others.features.end(), features.begin() + 1, features.end());
        first.begins[at + 1] = static_cast<uint32_t>(first.features.size());
        others.begins[at + 1] = static_cast<uint32_t>(others.features.size());
    }
    return {first, others};
}

}

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << u" \t "_s << QString();
        QTest::newRow("marks") << u"“Aye,” she said."_s << u"“ Aye , ” she said ."_s;
        QTest::newRow("straight quotes") << u"\"Aye,\" she said."_s << u"\" Aye , \" she said ."_s;
        QTest::newRow("doubled apostrophes") << u"''Aye,'' she said."_s << u"'' Aye , '' she said ."_s;
        QTest::newRow("clitics") << u"They don’t know Reed's boat; they'd cannot."_s
                                 << u"They do n’t know Reed 's boat ; they 'd can not ."_s;
        QTest::newRow("abbreviations") << u"Mr. Reed of the U.S. left. Dr. Shah stayed."_s
                                       << u"Mr. Reed of the U.S. left . / Dr. Shah stayed ."_s;
        QTest::newRow("initials") << u"J. K. Marsh wrote it. It is long."_s
                                  << u"J. K. Marsh wrote it . / It is long ."_s;
        QTest::newRow("numbers") << u"It cost £1,200.50 at 9:30. Then 12 more."_s
                                 << u"It cost £ 1,200.50 at 9:30 . / Then 12 more ."_s;
        QTest::newRow("dashes") << u"She left -- at last—and he sea-walled."_s
                                << u"She left -- at last — and he sea-walled ."_s;
        QTest::newRow("quoted sentences")
            << u"“He left. We stayed.” Nobody knew."_s << u"“ He left . / We stayed . ” / Nobody knew ."_s;
        QTest::newRow("question in quotes") << u"“Where?” asked Reed."_s << u"“ Where ? ” asked Reed ."_s;
        QTest::newRow("ellipsis") << u"Well... He left."_s << u"Well ... / He left ."_s;
        QTest::newRow("German") << u"„Wir fahren nicht“, sagte Kaller. Sie blieb."_s
                                << u"„ Wir fahren nicht “ , sagte Kaller . / Sie blieb ."_s;
        QTest::newRow("Russian") << u"«Да», — сказал он. Она ушла."_s
                                 << u"« Да » , — сказал он . / Она ушла ."_s;
        QTest::newRow("outside the plane") << u"\U0001F6A2 sails."_s << u"\U0001F6A2 sails ."_s;
        QTest::newRow("address") << u"@saltmere wrote #ferry & co/op"_s
                                 << u"@saltmere wrote #ferry & co/op"_s;
    }
    void words()
    {
        QFETCH(QString, text);
        QTEST(cut(text), "expected");
    }

    void rangesAreInOrderAndInside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"“”,.\"' -—"_s.repeated(500);
        QTest::newRow("apostrophes") << u"n't's'd"_s.repeated(500);
        QTest::newRow("surrogates alone") << QString(500, QChar(0xD800));
        QTest::newRow("stops") << u"."_s.repeated(3000);
        QTest::newRow("nulls") << QString(500, QChar(0));
        QTest::newRow("one word") << u"a"_s.repeated(5000);
    }
    void rangesAreInOrderAndInside()
    {
        QFETCH(QString, text);
        constexpr qsizetype offset = 70;
        const language::Words words = language::tokenizeParagraph(text, offset);
        qsizetype last = offset;
        qsizetype covered = 0;
        for (const base::TextRange &word : words.words) {
            QVERIFY(word.begin >= last && word.begin < word.end && word.end <= offset + text.size());
            last = word.end;
            covered += word.length();
        }
        const auto spaces = std::ranges::count_if(text, [](QChar c) { return c.isSpace(); });
        QCOMPARE(covered + spaces, text.size()); // nothing is lost
        QVERIFY(std::ranges::is_sorted(words.sentences));
    }

    void paragraphs()
    {
        const auto ranges = language::paragraphRanges(u"one\n \n\ntwo\u2029three\n");
        QCOMPARE(ranges.size(), size_t(3));
        QCOMPARE(ranges[1], (base::TextRange{7, 10}));
        QCOMPARE(ranges[2], (base::TextRange{11, 16}));
    }

    void guessesLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << u"The harbour master said it was late."_s << u"en"_s;
        QTest::newRow("German") << u"Die Hafenmeisterin sagte, es sei zu spät."_s << u"de"_s;
        QTest::newRow("short German") << u"„Nein“, sagte er."_s << u"de"_s;
        QTest::newRow("German by its letters") << u"Brüder fürchten Züge."_s << u"de"_s;
        QTest::newRow("Russian") << u"Капитан порта сказала, что уже поздно."_s << u"ru"_s;
        QTest::newRow("Russian with a name") << u"Фирма Saltmere Ferries сообщила об этом."_s << u"ru"_s;
        QTest::newRow("nothing") << u"1931"_s << u"en"_s;
    }
    void guessesLanguage()
    {
        QFETCH(QString, text);
        QTEST(language::guessLanguage(text), "expected");
    }

    void guessesAParagraphsLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected");
        const QString german = u"Die Hafenmeisterin sagte, dass die Fähre nicht auf dem Riff liegt."_s;
        const QString english = u"The harbour master said that it was not on the reef by noon."_s;
        QTest::newRow("its own") << english << u"en-GB"_s << u"en-GB"_s;
        QTest::newRow("German in English") << german << u"en"_s << u"de"_s;
        QTest::newRow("English in German") << english << u"de-AT"_s << u"en"_s;
        QTest::newRow("German in Austria") << german << u"de-AT"_s << u"de-AT"_s;
        QTest::newRow("short words say nothing") << u"Hafen geschlossen."_s << u"de"_s << u"de"_s;
        QTest::newRow("English words in French")
            << u"Le groupe The Who joue à Paris, dit-on, ce soir."_s << u"fr"_s << u"fr"_s;
        QTest::newRow("French") << u"Il dit que le port est fermé et on attend."_s << u"fr"_s << u"fr"_s;
        QTest::newRow("Russian in English") << u"Гавань закрыта."_s << u"en"_s << u"ru"_s;
        QTest::newRow("Ukrainian in English") << u"Гавань зачинена, її закрили."_s << u"en"_s << u"uk"_s;
        QTest::newRow("Bulgarian") << u"Пристанището е затворено."_s << u"bg"_s << u"bg"_s;
        QTest::newRow("Arabic in English") << u"الميناء مغلق"_s << u"en"_s << u"ar"_s;
        QTest::newRow("Latin in Russian") << u"Saltmere Ferries"_s << u"ru"_s << u"en"_s;
        QTest::newRow("Japanese in English") << u"これは日本語です"_s << u"en"_s << u""_s;
        QTest::newRow("figures") << u"1931"_s << u"ru"_s << u"ru"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << u"en"_s << u"en"_s;
    }
    void guessesAParagraphsLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, story);
        QTEST(language::paragraphLanguage(text, story), "expected");
    }

    void taggerRoundTrip()
    {
        const std::vector<language::TaggedExample> examples{
            tagged(u"Mara/NNP said/VBD the/DT ferry/NN was/VBD late/JJ"_s),
            tagged(u"Reed/NNP saw/VBD the/DT bar/NN"_s), tagged(u"the/DT firm/NN sold/VBD a/DT boat/NN"_s),
            tagged(u"she/PRP sold/VBD bread/NN"_s)};
        std::vector<const language::TaggedExample *> pointers;
        pointers.reserve(examples.size());
        for (const language::TaggedExample &example : examples)
            pointers.push_back(&example);
        const auto train = [&](uint32_t seed) {
            return language::trainTagger(pointers, {.bits = 12, .epochs = 8, .seed = seed},
                                         [](int, double) { });
        };
        const QByteArray bytes = train(1);
        QCOMPARE(train(1), bytes);
        QVERIFY(train(2) != bytes);
        const language::Tagger tagger(spanOf(bytes));
        QVERIFY(tagger.isValid());
        for (const language::TaggedExample &example : examples)
            QCOMPARE(tagger.tag(example.words, example.shapes), example.tags);
        QVERIFY(!language::Tagger(spanOf(bytes.first(bytes.size() / 2))).isValid());
        QVERIFY(!language::Tagger().isValid());
    }

    /// A labeller learns that the word after "a" is 1 and nothing else is.
    void labellerLearns()
    {
        language::CrfShape shape{2, 1, 1, {true, true, true, false}}; // 1 never follows 1
        std::vector<language::CrfExample> examples;
        for (uint32_t i = 0; i < 60; ++i) {
            language::CrfExample example;
            for (uint32_t at = 0; at < 6; ++at) {
                const bool after = at > 0 && (i + at) % 3 == 1;
                example.observations.features.push_back(language::feature(1, after ? 1 : 0, i % 5));
                example.observations.features.push_back(language::feature(2, after ? 1 : 0));
                example.observations.begins.push_back(
                    static_cast<uint32_t>(example.observations.features.size()));
                example.observations.firstContext.push_back(0);
                example.observations.secondContext.push_back(0);
                example.labels.push_back(after ? 1 : 0);
            }
            examples.push_back(example);
        }
        std::vector<const language::CrfExample *> pointers;
        pointers.reserve(examples.size());
        for (const language::CrfExample &example : examples)
            pointers.push_back(&example);
        const auto train = [&] {
            return language::CrfTrainer(shape, {.bits = 10, .epochs = 8}).train(pointers, [](int, double) {
                return true;
            });
        };
        const auto result = train();
        QCOMPARE(train().emissions, result.emissions);
        const language::Crf crf(shape, spanOf(result.emissions), spanOf(result.transitions));
        QVERIFY(crf.isValid());
        for (const language::CrfExample &example : examples) {
            language::Lattice lattice = crf.lattice(example.observations);
            QCOMPARE(lattice.bestPath(), example.labels);
            lattice.sumUp();
            for (size_t at = 0; at < lattice.length(); ++at)
                QVERIFY(std::abs(lattice.marginals(at)[0] + lattice.marginals(at)[1] - 1) < 1e-4F);
            // looked up in two parts, the first kept, a place scores what it does looked up at once
            const auto [first, second] = halves(example.observations);
            const language::Lattice joined = crf.lattice(second, crf.sums(first));
            for (size_t at = 0; at < lattice.length(); ++at)
                QVERIFY(std::equal(lattice.emissions(at), lattice.emissions(at) + language::Lattice::width,
                                   joined.emissions(at)));
        }
        QVERIFY(
            !language::Crf(shape, spanOf(result.emissions.first(20)), spanOf(result.transitions)).isValid());
    }

    void modelFileRoundTrip()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.model"_s);
        const std::vector<language::Section> sections{{7, "seven"}, {9, QByteArray(1000, 'n')}, {11, {}}};
        QVERIFY(language::ModelFile::write(path, sections));
        const auto file = language::ModelFile::open(path);
        QVERIFY(file.has_value());
        (*file)->rest(); // the bytes come back when they are asked for
        const auto bytes = (*file)->section(9);
        QCOMPARE(bytes.size(), size_t(1000));
        QCOMPARE(reinterpret_cast<quintptr>(bytes.data()) % 64, quintptr(0));
        QVERIFY((*file)->section(8).empty());
        const auto copies = (*file)->sections();
        QCOMPARE(copies.size(), sections.size());
        QCOMPARE(copies[0].bytes, sections[0].bytes);
        QCOMPARE(language::ModelFile::open(folder.filePath(u"none"_s)).error().code,
                 base::ErrorCode::NotFound);
    }

    void damagedModelFile_data()
    {
        QTest::addColumn<int>("at");   // byte that is flipped, or -1
        QTest::addColumn<int>("size"); // that is kept, or -1
        QTest::addColumn<int>("code");
        const auto invalid = static_cast<int>(base::ErrorCode::Invalid);
        QTest::newRow("empty") << -1 << 0 << invalid;
        QTest::newRow("half a head") << -1 << 30 << invalid;
        QTest::newRow("head alone") << -1 << 64 << invalid;
        QTest::newRow("cut short") << -1 << 900 << invalid;
        QTest::newRow("another kind of file") << 0 << -1 << invalid;
        QTest::newRow("another version") << 8 << -1 << static_cast<int>(base::ErrorCode::Unsupported);
        QTest::newRow("number of sections") << 13 << -1 << invalid;
        QTest::newRow("size") << 17 << -1 << invalid;
        QTest::newRow("hash") << 30 << -1 << invalid;
        QTest::newRow("table") << 70 << -1 << invalid;
        QTest::newRow("a bit in the middle") << 500 << -1 << invalid;
    }
    void damagedModelFile()
    {
        QFETCH(int, at);
        QFETCH(int, size);
        QFETCH(int, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.model"_s);
        QVERIFY(language::ModelFile::write(path, {{7, QByteArray(1000, 's')}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        if (at >= 0)
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        if (size >= 0)
            bytes.truncate(size);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto opened = language::ModelFile::open(path);
        QVERIFY(!opened.has_value());
        QCOMPARE(static_cast<int>(opened.error().code), code);
        QVERIFY(opened.error().detail.contains(path));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
