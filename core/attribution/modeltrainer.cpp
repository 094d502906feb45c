// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/modeltrainer.h"

#include "core/attribution/corpus.h"
#include "core/attribution/labeller.h"
#include "core/attribution/reliability.h"
#include "core/language/crftrainer.h"
#include "core/language/hashing.h"
#include "core/language/taggertrainer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

/// A document of the corpus with what the stages make of it.
struct Sample
{
    CorpusDocument document;
    int fold = 0;
    std::vector<Reading> readings;
    std::vector<language::TaggedExample> tagged;
    std::vector<language::CrfExample> examples;
    std::vector<FirstPass> passes;
    RateCounts counts;
};

std::span<const uchar> spanOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), static_cast<size_t>(bytes.size())};
}

class ModelTrainer
{
public:
    ModelTrainer(const ModelTraining &training, const std::function<void(const QString &)> &say)
        : m_training(training)
        , m_say(say)
    { }

    base::Result<> run()
    {
        if (const auto read = readSamples(); !read)
            return read;
        trainTaggers();
        countRates();
        label();
        const std::vector<language::Section> first
            = trainPass(1, Labeller::FirstPassSection, m_training.firstMembers);
        std::vector<language::Section> second;
        if (m_training.secondMembers > 0) {
            firstPasses();
            observeAll(true);
            second = trainPass(2, Labeller::SecondPassSection, m_training.secondMembers);
        }
        std::vector<language::Section> sections{
            {Labeller::TaggerSection, language::WeightTable::pruned(m_tagger, m_training.taggerRows)},
            {Labeller::RatesSection, m_rates.pack()}};
        sections.insert(sections.end(), first.begin(), first.end());
        sections.insert(sections.end(), second.begin(), second.end());
        if (const auto written = language::ModelFile::write(m_training.output, sections); !written)
            return written;
        if (m_training.heldOut.isEmpty())
            return {};
        const auto table = calibrateModel(m_training.output, m_training.heldOut);
        if (!table)
            return std::unexpected(table.error());
        m_say(*table);
        return {};
    }

private:
    base::Result<> readSamples()
    {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        for (const QString &path : m_training.corpora) {
            auto documents = readCorpus(path);
            if (!documents)
                return std::unexpected(documents.error());
            for (CorpusDocument &document : *documents) {
                Sample sample;
                // All copies of a text are in one fold, or its own words would be known.
                sample.fold = static_cast<int>(language::hashOf(document.id)
                                               % static_cast<uint32_t>(m_training.folds));
                hash.addData(trainingLine(document));
                sample.document = std::move(document);
                m_samples.push_back(std::move(sample));
            }
        }
        if (m_samples.empty())
            return base::failure(base::ErrorCode::NotFound, u"no training texts"_s);
        hash.addData(u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(m_training.seed)
                         .arg(m_training.folds)
                         .arg(m_training.epochs)
                         .arg(m_training.averaged)
                         .arg(m_training.dropout)
                         .arg(m_training.rate)
                         .arg(m_training.bits)
                         .arg(m_training.leastCount)
                         .toUtf8());
        m_run = QString::fromLatin1(hash.result().toHex().first(12));
        m_say(u"%1 texts"_s.arg(m_samples.size()));
        return {};
    }

    /// The bytes of a step, from the work folder where an earlier run left them.
    QByteArray step(const QString &name, const std::function<QByteArray()> &make) const
    {
        const QString path = QDir(m_training.workFolder).filePath(m_run + u'-' + name);
        QFile known(path);
        if (known.open(QIODevice::ReadOnly)) {
            m_say(u"%1: taken from %2"_s.arg(name, path));
            return known.readAll();
        }
        const QByteArray bytes = make();
        QSaveFile file(path);
        if (!m_training.workFolder.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
            file.commit();
        }
        return bytes;
    }

    QByteArray trainTagger(const QString &name, int without)
    {
        return step(name, [&] {
            std::vector<const language::TaggedExample *> examples;
            for (const Sample &sample : m_samples) {
                for (const language::TaggedExample &example : sample.tagged) {
                    if (sample.fold != without)
                        examples.push_back(&example);
                }
            }
            return language::trainTagger(examples, {.seed = m_training.seed}, [&](int epoch, double wrong) {
                m_say(u"%1: epoch %2, %3 % wrong"_s.arg(name).arg(epoch).arg(wrong * 100, 0, 'f', 2));
            });
        });
    }

    void trainTaggers()
    {
        const language::Tagger none;
        for (Sample &sample : m_samples) {
            for (const base::TextRange &range : language::paragraphRanges(sample.document.text)) {
                Reading reading = readParagraph(sample.document.text, range, none);
                language::TaggedExample example{reading.words, {}, {}};
                for (size_t at = 0; at < reading.items.size(); ++at) {
                    example.shapes.push_back(reading.items[at].shape);
                    example.tags.push_back(
                        sample.document.tags.value(reading.words.words[at].begin, language::Tag(255)));
                }
                sample.tagged.push_back(std::move(example));
            }
        }
        m_tagger = trainTagger(u"tagger"_s, -1);
        size_t right = 0;
        size_t known = 0;
        for (int fold = 0; fold < m_training.folds; ++fold) {
            const QByteArray bytes = trainTagger(u"tagger-%1"_s.arg(fold), fold);
            const language::Tagger tagger(spanOf(bytes));
            for (Sample &sample : m_samples) {
                if (sample.fold != fold)
                    continue;
                for (const language::TaggedExample &example : sample.tagged) {
                    sample.readings.push_back(
                        readParagraph(sample.document.text, example.words.range, tagger));
                    for (size_t at = 0; at < example.tags.size(); ++at) {
                        known += example.tags[at] != 255 ? 1 : 0;
                        right += example.tags[at] == sample.readings.back().items[at].tag ? 1 : 0;
                    }
                }
            }
        }
        for (Sample &sample : m_samples)
            sample.tagged.clear();
        m_say(u"tagger: %1 % of held-out words as in the corpus"_s.arg(
            100.0 * static_cast<double>(right) / static_cast<double>(std::max<size_t>(1, known)), 0, 'f', 2));
    }

    void countRates()
    {
        for (Sample &sample : m_samples) {
            const auto labels = markedLabels(sample.document, sample.readings);
            for (size_t i = 0; i < labels.size(); ++i) {
                for (size_t at = 0; at < labels[i].size(); ++at) {
                    const Role role = roleOf(labels[i][at]);
                    const RateKeys keys = rateKeys(sample.readings[i], at);
                    for (const uint32_t key : {keys.word, keys.stem, keys.tagged, keys.pair})
                        sample.counts.add(key, role == Role::Cue, role == Role::Source);
                }
            }
            m_rates.add(sample.counts);
        }
    }

    void label()
    {
        for (Sample &sample : m_samples) {
            for (Reading &reading : sample.readings)
                rate(reading, [&](uint32_t key) { return m_rates.steps(key, &sample.counts); });
            auto labels = markedLabels(sample.document, sample.readings);
            for (auto &list : labels)
                sample.examples.push_back({{}, std::move(list)});
        }
        observeAll(false);
    }

    void observeAll(bool second)
    {
        for (Sample &sample : m_samples) {
            for (size_t i = 0; i < sample.readings.size(); ++i)
                sample.examples[i].observations = observe(surroundings(sample, i, second));
        }
    }

    static Surroundings surroundings(const Sample &sample, size_t i, bool second)
    {
        const size_t last = sample.readings.size() - 1;
        Surroundings around{.here = &sample.readings[i],
                            .before = i > 0 ? &sample.readings[i - 1] : nullptr,
                            .after = i < last ? &sample.readings[i + 1] : nullptr,
                            .place = i};
        if (second) {
            around.pass = &sample.passes[i];
            around.passBefore = i > 0 ? &sample.passes[i - 1] : nullptr;
            around.passAfter = i < last ? &sample.passes[i + 1] : nullptr;
        }
        return around;
    }

    /// One labeller; the two parts of its bytes follow each other behind the length of the first.
    std::pair<QByteArray, QByteArray> trainCrf(const QString &name, int without, uint32_t seed)
    {
        const QByteArray both = step(name, [&] {
            std::vector<const language::CrfExample *> examples;
            for (const Sample &sample : m_samples) {
                for (const language::CrfExample &example : sample.examples) {
                    if (sample.fold != without)
                        examples.push_back(&example);
                }
            }
            language::CrfTrainer trainer(labelShape(), {.bits = m_training.bits,
                                                        .epochs = m_training.epochs,
                                                        .averaged = m_training.averaged,
                                                        .dropout = m_training.dropout,
                                                        .rate = m_training.rate,
                                                        .leastCount = m_training.leastCount,
                                                        .seed = seed,
                                                        .leastWeight = m_training.leastWeight});
            const auto result = trainer.train(examples, [&](int epoch, double loss) {
                m_say(u"%1: epoch %2, loss %3"_s.arg(name).arg(epoch).arg(loss, 0, 'f', 4));
                return true;
            });
            const auto size = static_cast<quint64>(result.emissions.size());
            QByteArray bytes(reinterpret_cast<const char *>(&size), sizeof size);
            bytes.append(result.emissions);
            bytes.append(result.transitions);
            return bytes;
        });
        quint64 size = 0;
        std::memcpy(&size, both.constData(), sizeof size);
        const auto begin = static_cast<qsizetype>(sizeof size);
        return {both.sliced(begin, static_cast<qsizetype>(size)),
                both.sliced(begin + static_cast<qsizetype>(size))};
    }

    /// Labellers of several seeds as one: their scores are sums of weights, so that the mean of the weights
    /// is their vote, and takes the room and the time of one.
    std::vector<language::Section> trainPass(int pass, uint32_t section, int members)
    {
        std::vector<QByteArray> emissions;
        std::vector<QByteArray> transitions;
        for (int member = 0; member < members; ++member) {
            auto [weights, steps] = trainCrf(u"pass-%1-%2"_s.arg(pass).arg(member), -1,
                                             m_training.seed + static_cast<uint32_t>(member));
            emissions.push_back(std::move(weights));
            transitions.push_back(std::move(steps));
        }
        return {{section, language::WeightTable::pruned(language::WeightTable::mean(emissions),
                                                        m_training.labellerRows)},
                {section + 1, meanOf(transitions)}};
    }

    static QByteArray meanOf(const std::vector<QByteArray> &transitions)
    {
        std::vector<float> sums(static_cast<size_t>(transitions.front().size()) / sizeof(float));
        for (const QByteArray &bytes : transitions) {
            std::vector<float> values(sums.size());
            std::copy_n(bytes.begin(),
                        std::min<qsizetype>(bytes.size(), std::ssize(values) * qsizetype(sizeof(float))),
                        reinterpret_cast<char *>(values.data()));
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += values[i] / static_cast<float>(transitions.size());
        }
        return {reinterpret_cast<const char *>(sums.data()),
                static_cast<qsizetype>(sums.size() * sizeof(float))};
    }

    /// What the first pass says of each text when it was not learnt from.
    void firstPasses()
    {
        for (int fold = 0; fold < m_training.folds; ++fold) {
            const auto [emissions, transitions]
                = trainCrf(u"pass-1-without-%1"_s.arg(fold), fold, m_training.seed);
            const language::Crf crf(labelShape(), spanOf(emissions), spanOf(transitions));
            for (Sample &sample : m_samples) {
                if (sample.fold != fold)
                    continue;
                for (const language::CrfExample &example : sample.examples) {
                    language::Lattice lattice = crf.lattice(example.observations);
                    sample.passes.push_back(firstPassFrom(lattice));
                }
            }
        }
    }

    const ModelTraining &m_training;
    const std::function<void(const QString &)> &m_say;
    QString m_run; ///< names the steps of this corpus and these numbers
    std::vector<Sample> m_samples;
    QByteArray m_tagger;
    RateCounts m_rates;
};

}

base::Result<> trainModel(const ModelTraining &training, const std::function<void(const QString &)> &say)
{
    return ModelTrainer(training, say).run();
}

base::Result<QString> calibrateModel(const QString &path, const QString &heldOut)
{
    const auto documents = readCorpus(heldOut);
    const auto file = language::ModelFile::open(path);
    if (!documents || !file)
        return std::unexpected(documents ? file.error() : documents.error());
    const auto labeller = Labeller::fromFile(*file);
    if (!labeller)
        return std::unexpected(labeller.error());
    const auto examples = judge(**labeller, *documents);
    std::vector<language::Section> sections = (*file)->sections();
    std::erase_if(sections,
                  [](const language::Section &s) { return s.name == Labeller::CalibrationSection; });
    sections.push_back({Labeller::CalibrationSection, Calibration::fit(examples)});
    if (const auto written = language::ModelFile::write(path, sections); !written)
        return std::unexpected(written.error());
    return reliabilityTable(examples);
}

}
