// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/labeller.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

language::Lattice vote(std::span<const language::Crf> ensemble, const language::Observations &observations)
{
    language::Lattice lattice(observations.size(), LabelCount);
    for (size_t at = 1; at < lattice.length(); ++at)
        std::fill_n(lattice.transitions(at), language::Lattice::width * language::Lattice::width, 0.0F);
    for (const language::Crf &member : ensemble)
        member.addTo(lattice, observations, 1.0F / static_cast<float>(ensemble.size()));
    return lattice;
}

FirstPass firstPassFrom(language::Lattice &lattice)
{
    FirstPass pass;
    lattice.sumUp();
    pass.labels = lattice.bestPath();
    const auto tenths = [](float probability) { return static_cast<uint8_t>(std::min(9.0F, probability * 10)); };
    for (size_t at = 0; at < lattice.length(); ++at) {
        const float *p = lattice.marginals(at);
        pass.cue.push_back(tenths(p[CueBegin] + p[CueInside]));
        pass.source.push_back(
            tenths(p[SourceBeforeBegin] + p[SourceBeforeInside] + p[SourceAfterBegin] + p[SourceAfterInside]));
        pass.content.push_back(
            tenths(p[ContentBeforeBegin] + p[ContentBeforeInside] + p[ContentAfterBegin] + p[ContentAfterInside]));
    }
    return pass;
}

Labelling labellingFrom(language::Lattice &lattice)
{
    Labelling labelling;
    lattice.sumUp();
    labelling.labels = lattice.bestPath();
    for (size_t at = 0; at < lattice.length(); ++at)
        labelling.certainty.push_back(lattice.marginals(at)[labelling.labels[at]]);
    return labelling;
}

Labeller::Labeller(std::shared_ptr<const language::ModelFile> file)
    : m_file(std::move(file))
    , m_tagger(m_file->section(TaggerSection))
    , m_rates(m_file->section(RatesSection))
    , m_first(ensemble(FirstPassSection))
    , m_second(ensemble(SecondPassSection))
{ }

std::vector<language::Crf> Labeller::ensemble(uint32_t section) const
{
    std::vector<language::Crf> members;
    for (;; section += 2) {
        language::Crf member(labelShape(), m_file->section(section), m_file->section(section + 1));
        if (!member.isValid())
            return members;
        members.push_back(std::move(member));
    }
}

base::Result<std::shared_ptr<const Labeller>> Labeller::fromFile(std::shared_ptr<const language::ModelFile> file)
{
    std::shared_ptr<const Labeller> labeller(new Labeller(std::move(file)));
    if (!labeller->m_tagger.isValid() || labeller->m_first.empty())
        return base::failure(base::ErrorCode::Invalid, u"the model file lacks a tagger or a labeller"_s);
    return labeller;
}

Reading Labeller::read(QStringView text, const base::TextRange &paragraph) const
{
    Reading reading = readParagraph(text, paragraph, m_tagger);
    rate(reading, [this](uint32_t key) { return m_rates.steps(key); });
    return reading;
}

FirstPass Labeller::firstPass(const Surroundings &surroundings) const
{
    Surroundings alone = surroundings;
    alone.pass = alone.passBefore = alone.passAfter = nullptr;
    language::Lattice lattice = vote(m_first, observe(alone));
    return firstPassFrom(lattice);
}

Labelling Labeller::secondPass(const Surroundings &surroundings) const
{
    if (m_second.empty()) { // a model that is still being trained
        Surroundings alone = surroundings;
        alone.pass = alone.passBefore = alone.passAfter = nullptr;
        language::Lattice lattice = vote(m_first, observe(alone));
        return labellingFrom(lattice);
    }
    language::Lattice lattice = vote(m_second, observe(surroundings));
    return labellingFrom(lattice);
}

std::vector<Labelling> labelParagraphs(const Labeller &labeller, const std::vector<Reading> &readings)
{
    std::vector<FirstPass> passes;
    const auto around = [&](size_t i) {
        return Surroundings{.here = &readings[i],
                            .before = i > 0 ? &readings[i - 1] : nullptr,
                            .after = i + 1 < readings.size() ? &readings[i + 1] : nullptr,
                            .place = i};
    };
    for (size_t i = 0; i < readings.size(); ++i)
        passes.push_back(labeller.firstPass(around(i)));
    std::vector<Labelling> labellings;
    for (size_t i = 0; i < readings.size(); ++i) {
        Surroundings here = around(i);
        here.pass = &passes[i];
        here.passBefore = i > 0 ? &passes[i - 1] : nullptr;
        here.passAfter = i + 1 < passes.size() ? &passes[i + 1] : nullptr;
        labellings.push_back(labeller.secondPass(here));
    }
    return labellings;
}

}
