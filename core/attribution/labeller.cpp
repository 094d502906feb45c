// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/labeller.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

FirstPass firstPassFrom(language::Lattice &lattice)
{
    FirstPass pass;
    lattice.sumUp();
    pass.labels = lattice.bestPath();
    const auto tenths
        = [](float probability) { return static_cast<uint8_t>(std::min(9.0F, probability * 10)); };
    for (size_t at = 0; at < lattice.length(); ++at) {
        const float *p = lattice.marginals(at);
        pass.cue.push_back(tenths(p[CueBegin] + p[CueInside]));
        pass.source.push_back(tenths(p[SourceBeforeBegin] + p[SourceBeforeInside] + p[SourceAfterBegin]
                                     + p[SourceAfterInside]));
        pass.content.push_back(tenths(p[ContentBeforeBegin] + p[ContentBeforeInside] + p[ContentAfterBegin]
                                      + p[ContentAfterInside]));
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
    , m_first(labelShape(), m_file->section(FirstPassSection), m_file->section(FirstPassSection + 1))
    , m_second(labelShape(), m_file->section(SecondPassSection), m_file->section(SecondPassSection + 1))
{ }

base::Result<std::shared_ptr<const Labeller>>
Labeller::fromFile(std::shared_ptr<const language::ModelFile> file)
{
    std::shared_ptr<const Labeller> labeller(new Labeller(std::move(file)));
    if (!labeller->m_tagger.isValid() || !labeller->m_first.isValid())
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
    const language::Observations observations = observeWords(surroundings);
    language::Lattice lattice = m_first.lattice(observations);
    FirstPass pass = firstPassFrom(lattice);
    if (m_second.isValid())
        pass.words = m_second.sums(observations);
    return pass;
}

Labelling Labeller::secondPass(const Surroundings &surroundings) const
{
    language::Lattice lattice = m_second.isValid()
                                    ? m_second.lattice(observePass(surroundings), surroundings.pass->words)
                                    : m_first.lattice(observeWords(surroundings)); // a model of one pass
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
    passes.reserve(readings.size());
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
