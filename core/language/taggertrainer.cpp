// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/taggertrainer.h"

#include <algorithm>
#include <random>

namespace galley::language {

namespace {

constexpr Tag noTag = 254;
constexpr Tag unknown = 255;

class TaggerTrainer
{
public:
    explicit TaggerTrainer(const TaggerTraining &training)
        : m_columns(tagNames().size())
        , m_mask((uint32_t(1) << training.bits) - 1)
        , m_weights((size_t(m_mask) + 1) * m_columns)
        , m_totals(m_weights.size())
        , m_scores(m_columns)
    { }

    /// Returns the number of wrong guesses.
    size_t learn(const TaggedExample &example)
    {
        size_t wrong = 0;
        Tag before = noTag;
        Tag twoBefore = noTag;
        auto sentence = example.words.sentences.begin();
        for (size_t at = 0; at < example.tags.size(); ++at) {
            const bool begins = sentence != example.words.sentences.end() && *sentence == at;
            if (begins) {
                before = twoBefore = noTag;
                ++sentence;
            }
            taggerFeatures(example.shapes, at, begins, before, twoBefore, m_features);
            const Tag guess = best();
            const Tag right = example.tags[at];
            m_steps += 1;
            if (right != unknown && right != guess) {
                update(right, 1);
                update(guess, -1);
                ++wrong;
            }
            twoBefore = before;
            before = guess;
        }
        return wrong;
    }

    QByteArray pack()
    {
        // The mean over all steps is the last weight less what came too late (Daume's trick).
        for (size_t i = 0; i < m_weights.size(); ++i)
            m_weights[i] -= static_cast<float>(m_totals[i] / m_steps);
        std::vector<float> sizes;
        for (const float weight : m_weights) {
            if (weight != 0)
                sizes.push_back(std::abs(weight));
        }
        std::ranges::sort(sizes);
        const float clip = sizes.empty() ? 1 : sizes[sizes.size() - 1 - sizes.size() / 2000];
        return WeightTable::pack(m_weights, m_columns, m_columns, clip / 60, clip);
    }

private:
    float *row(uint32_t feature) { return m_weights.data() + size_t(feature & m_mask) * m_columns; }

    Tag best()
    {
        std::ranges::fill(m_scores, 0.0F);
        for (const uint32_t feature : m_features) {
            const float *weights = row(feature);
            for (size_t tag = 0; tag < m_columns; ++tag)
                m_scores[tag] += weights[tag];
        }
        return static_cast<Tag>(std::ranges::max_element(m_scores) - m_scores.begin());
    }

    void update(Tag tag, float by)
    {
        for (const uint32_t feature : m_features) {
            row(feature)[tag] += by;
            m_totals[size_t(feature & m_mask) * m_columns + tag] += static_cast<double>(by) * m_steps;
        }
    }

    size_t m_columns;
    uint32_t m_mask;
    std::vector<float> m_weights;
    std::vector<double> m_totals;
    std::vector<float> m_scores;
    std::vector<uint32_t> m_features;
    double m_steps = 0;
};

}

QByteArray trainTagger(const std::vector<const TaggedExample *> &examples, const TaggerTraining &training,
                       const std::function<void(int epoch, double wrong)> &progress)
{
    TaggerTrainer trainer(training);
    std::vector<const TaggedExample *> order = examples;
    std::mt19937 shuffler(training.seed);
    for (int epoch = 1; epoch <= training.epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
            std::swap(order[i - 1], order[shuffler() % i]);
        size_t wrong = 0;
        size_t words = 0;
        for (const TaggedExample *example : order) {
            wrong += trainer.learn(*example);
            words += example->tags.size();
        }
        progress(epoch, static_cast<double>(wrong) / static_cast<double>(std::max<size_t>(1, words)));
    }
    return trainer.pack();
}

}
