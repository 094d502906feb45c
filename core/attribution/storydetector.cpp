// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/storydetector.h"

#include "core/attribution/calibration.h"
#include "core/attribution/installedmodel.h"
#include "core/attribution/linker.h"
#include "core/attribution/qualities.h"
#include "core/attribution/resolver.h"
#include "core/attribution/rules.h"
#include "core/language/guess.h"

#include <QMultiHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

bool isEnglish(const QString &language)
{
    return language.startsWith("en"_L1);
}

void shift(std::vector<base::TextRange> &ranges, qsizetype by)
{
    for (base::TextRange &range : ranges)
        range = {range.begin + by, range.end + by};
}

}

/// A paragraph with what is known of it. What is shared is immutable, so equal pointers mean equal content.
struct StoryDetector::Slot
{
    QString text;
    QString language;
    qsizetype begin = 0;                    ///< in the story
    std::shared_ptr<const Reading> reading; ///< empty where the model does not read the language
    std::shared_ptr<const std::vector<Detected>> rules;
    std::shared_ptr<const ParagraphSigns> signs;
    std::shared_ptr<const FirstPass> pass;
    std::shared_ptr<const Labelling> labelling;
    uint32_t firstKey = 0; ///< of the surroundings that pass and labelling were made in
    uint32_t secondKey = 0;
};

StoryDetector::StoryDetector(std::shared_ptr<const Labeller> labeller) : m_labeller(std::move(labeller)) { }

StoryDetector::StoryDetector() : m_takesInstalled(true) { }

StoryDetector::~StoryDetector() = default;

StoryDetector::Slot StoryDetector::readSlot(QStringView paragraph, const QString &language) const
{
    Slot slot{.text = paragraph.toString(), .language = language};
    if (m_labeller != nullptr && isEnglish(language)) {
        slot.reading = std::make_shared<const Reading>(
            m_labeller->read(slot.text, base::TextRange{0, slot.text.size()}));
    } else {
        static const auto nothing = std::make_shared<const Reading>();
        slot.reading = nothing;
        slot.rules = std::make_shared<const std::vector<Detected>>(readByRules(slot.text, language));
    }
    slot.signs = std::make_shared<const ParagraphSigns>(readSigns(slot.text, language));
    return slot;
}

void StoryDetector::place(QStringView text, const QString &language)
{
    QMultiHash<QString, size_t> known;
    for (size_t i = m_slots.size(); i-- > 0;) // a repeated paragraph gives its last copy first
        known.insert(m_slots[i].text, i);
    std::vector<Slot> slots;
    for (const base::TextRange &range : language::paragraphRanges(text)) {
        const QString words = text.sliced(range.begin, range.length()).toString();
        const QString spoken = language.isEmpty() ? language::guessLanguage(words) : language;
        auto match = known.find(words);
        while (match != known.end() && match.key() == words && m_slots[*match].language != spoken)
            ++match;
        if (match != known.end() && match.key() == words) {
            slots.push_back(std::move(m_slots[*match]));
            known.erase(match);
        } else {
            slots.push_back(readSlot(words, spoken));
            ++m_work.read;
        }
        slots.back().begin = range.begin;
    }
    m_slots = std::move(slots);
}

Surroundings StoryDetector::surroundings(size_t at) const
{
    const auto readingOf
        = [this](size_t i) { return i < m_slots.size() ? m_slots[i].reading.get() : nullptr; };
    const auto passOf = [this](size_t i) { return i < m_slots.size() ? m_slots[i].pass.get() : nullptr; };
    return {.here = m_slots[at].reading.get(),
            .before = readingOf(at - 1), // the first has none: size_t wraps past the end
            .after = readingOf(at + 1),
            .pass = passOf(at),
            .passBefore = passOf(at - 1),
            .passAfter = passOf(at + 1),
            .place = at};
}

void StoryDetector::labelFirst(size_t at)
{
    Slot &slot = m_slots[at];
    Surroundings around = surroundings(at);
    around.pass = around.passBefore = around.passAfter = nullptr;
    const uint32_t key = surroundingsKey(around);
    if (slot.pass != nullptr && slot.firstKey == key)
        return;
    slot.pass = std::make_shared<const FirstPass>(m_labeller->firstPass(around));
    slot.firstKey = key;
    slot.labelling = nullptr;
    ++m_work.firstPasses;
}

void StoryDetector::labelSecond(size_t at)
{
    Slot &slot = m_slots[at];
    const Surroundings around = surroundings(at);
    const uint32_t key = surroundingsKey(around);
    if (slot.labelling != nullptr && slot.secondKey == key)
        return;
    slot.labelling = std::make_shared<const Labelling>(m_labeller->secondPass(around));
    slot.secondKey = key;
    ++m_work.secondPasses;
}

void StoryDetector::label()
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        labelFirst(i);
    for (size_t i = 0; i < m_slots.size(); ++i)
        labelSecond(i);
}

std::vector<Detected> StoryDetector::found() const
{
    std::vector<Detected> list;
    if (m_labeller != nullptr) {
        std::vector<LabelledParagraph> paragraphs;
        paragraphs.reserve(m_slots.size());
        for (const Slot &slot : m_slots)
            paragraphs.push_back({slot.reading.get(), slot.labelling.get()});
        const Calibration calibration(m_labeller->calibration());
        const auto ranges = [this](const std::vector<Fragment> &fragments) {
            std::vector<base::TextRange> result;
            for (const Fragment &fragment : fragments) {
                const Slot &slot = m_slots[fragment.paragraph];
                const auto &words = slot.reading->words.words;
                result.push_back(
                    {slot.begin + words[fragment.begin].begin, slot.begin + words[fragment.end - 1].end});
            }
            return result;
        };
        for (const Linked &linked : link(paragraphs)) {
            Detected found{.source = ranges(linked.source),
                           .cue = ranges(linked.cue),
                           .content = ranges(linked.content)};
            found.confidence = calibration.confidence(linked);
            list.push_back(std::move(found));
        }
    }
    for (const Slot &slot : m_slots) {
        if (slot.rules == nullptr)
            continue;
        for (Detected found : *slot.rules) {
            shift(found.source, slot.begin);
            shift(found.cue, slot.begin);
            shift(found.content, slot.begin);
            list.push_back(std::move(found));
        }
    }
    return list;
}

void StoryDetector::rest() const
{
    const std::lock_guard lock(m_mutex);
    if (m_labeller != nullptr)
        m_labeller->rest();
}

StoryDetector::Work StoryDetector::work() const
{
    const std::lock_guard lock(m_mutex);
    return m_work;
}

Detection StoryDetector::detect(QStringView text, const QString &language)
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_takesInstalled, false))
        m_labeller = installedModel().labeller;
    m_work = {};
    place(text, language);
    m_work.paragraphs = m_slots.size();
    if (m_labeller != nullptr)
        label();
    Detection detection{.attributions = found()};
    std::vector<SpokenParagraph> paragraphs;
    paragraphs.reserve(m_slots.size());
    for (const Slot &slot : m_slots)
        paragraphs.push_back({{slot.begin, slot.begin + slot.text.size()}, slot.language, slot.signs.get()});
    describe(text, paragraphs, detection);
    resolveSpeakers(text, paragraphs, detection);
    return detection;
}

}
