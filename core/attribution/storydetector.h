// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/detector.h"
#include "core/attribution/features.h"
#include "core/attribution/labeller.h"

#include <mutex>

namespace galley::attribution {

/// Finds who says what in a story again and again while somebody writes it: paragraphs that have not changed,
/// and whose neighbours look the same from where they stand, are not read again. The result is that of
/// detect() on the same text. Threads wait for one another.
class StoryDetector
{
public:
    /// Null: rules alone.
    explicit StoryDetector(std::shared_ptr<const Labeller> labeller);
    /// With the installed model, which is looked for when there is something to read.
    StoryDetector();
    ~StoryDetector();
    Q_DISABLE_COPY_MOVE(StoryDetector)

    /// Paragraphs are separated by line breaks. An empty language is guessed for each paragraph.
    Detection detect(QStringView text, const QString &language);

    /// How much of the last run was work.
    struct Work
    {
        size_t paragraphs = 0;
        size_t read = 0;
        size_t firstPasses = 0;
        size_t secondPasses = 0;
    };
    Work work() const;

    /// For after much reading: gives back what the next reading asks for again.
    void rest() const;

private:
    struct Slot;
    void place(QStringView text, const QString &language);
    Slot readSlot(QStringView paragraph, const QString &language) const;
    void label();
    void labelFirst(size_t at);
    void labelSecond(size_t at);
    Surroundings surroundings(size_t at) const;
    std::vector<Detected> found() const;

    mutable std::mutex m_mutex; ///< guards what follows
    bool m_takesInstalled = false;
    std::shared_ptr<const Labeller> m_labeller;
    std::vector<Slot> m_slots;
    Work m_work;
};

}
