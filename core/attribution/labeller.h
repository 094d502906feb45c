// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/features.h"
#include "core/language/modelfile.h"

namespace galley::attribution {

/// What the labeller says of a paragraph.
struct Labelling
{
    std::vector<uint8_t> labels;
    std::vector<float> certainty; ///< probability of each label, given the whole paragraph
};

/// The trained half of the detector: tagger, word rates and two labellers, the second of which sees what the
/// first said.
/// Immutable and thread-safe.
class Labeller
{
public:
    enum SectionName : uint32_t {
        TaggerSection = 1,
        RatesSection = 2,
        CalibrationSection = 3,
        FirstPassSection = 100, ///< emissions; transitions at + 1
        SecondPassSection = 200,
    };

    /// Invalid where the sections do not fit together.
    static base::Result<std::shared_ptr<const Labeller>>
    fromFile(std::shared_ptr<const language::ModelFile> file);

    Reading read(QStringView text, const base::TextRange &paragraph) const;
    /// Of the surroundings, `pass` and its neighbours are not looked at.
    FirstPass firstPass(const Surroundings &surroundings) const;
    /// `pass` is what firstPass() gave for the same words between the same neighbours.
    Labelling secondPass(const Surroundings &surroundings) const;

    /// What of the model is in memory leaves it, until it is used again.
    void rest() const { m_file->rest(); }
    std::span<const uchar> calibration() const { return m_file->section(CalibrationSection); }

private:
    explicit Labeller(std::shared_ptr<const language::ModelFile> file);

    std::shared_ptr<const language::ModelFile> m_file;
    language::Tagger m_tagger;
    WordRates m_rates;
    language::Crf m_first;
    language::Crf m_second;
};

/// Both passes over all the paragraphs of a text.
std::vector<Labelling> labelParagraphs(const Labeller &labeller, const std::vector<Reading> &readings);

FirstPass firstPassFrom(language::Lattice &lattice);
Labelling labellingFrom(language::Lattice &lattice);

}
